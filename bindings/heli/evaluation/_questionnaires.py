"""Questionnaires before and after a contest: consistency, and the change in each question."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from heli._errors import InvalidValue
from heli._heli.core import Unknown
from heli._heli.evaluation import (
    ChangeTest,
    QuestionChange,
    QuestionnaireResult,
    no_causal_claim,
)
from heli._heli.statistics import (
    PAdjustment,
    adjusted_p,
    cronbach_alpha,
    paired_t,
    signed_rank,
)
from heli.evaluation._measures import QUESTION, REQUIRED, measure_rows
from heli.evaluation._table_cells import TableCells

if TYPE_CHECKING:
    from collections.abc import Sequence

    from heli._heli.evaluation import _ChangeTest
    from heli._heli.statistics import _PAdjustment

Answers = tuple[int | None, ...]


class Questionnaire(NamedTuple):
    """Answers to questions before and after, by person.

    Parameters
    ----------
    questions
        Names of the questions.
    before, after
        By code of the person, an answer to each question; None for one that was not given.
    """

    questions: tuple[str, ...]
    before: dict[str, Answers]
    after: dict[str, Answers]

    def __repr__(self) -> str:
        sizes = (
            f"{len(self.questions)} questions, {len(self.before)} before, {len(self.after)} after"
        )
        return f"Questionnaire({sizes})"


Questionnaire.__module__ = "heli.evaluation"  # the body of such a class cannot say so


def read_questionnaire(
    source: Any,
    *,
    questions: Sequence[str] | None = None,
    encoding: str = "utf-8-sig",
    sheet: str | None = None,
) -> Questionnaire:
    """Read the answers in a table of measures: of the first pre-test and the last post-test.

    Parameters
    ----------
    source
        As for `read_measures`; the answers are whole numbers.
    questions
        Their columns; ``q1``, ``q2`` and so on by default.
    encoding, sheet
        As for `read_measures`.

    Raises
    ------
    heli.ParseError
        With every fault of the table: line, field, value and what was expected.
    heli.NotFound, heli.InvalidValue
        If there is no such file or sheet, or the file is of another kind.
    """
    cells = TableCells(source, encoding, sheet)
    cells.require((*REQUIRED, *(questions or ())))
    names = tuple(questions or filter(QUESTION.fullmatch, cells.names))
    if not names:
        cells.require(("q1",))
    rows = measure_rows(cells, names)
    answers = [tuple(cells.whole(row, name) for name in names) for row in range(cells.rows)]
    cells.refuse()
    found = Questionnaire(names, {}, {})
    sound = [(row.date, number, row) for number, row in enumerate(rows) if row is not None]
    for _, number, row in sorted(sound, key=lambda entry: entry[:2]):
        if all(answer is None for answer in answers[number]):
            continue
        if row.occasion == "pre_test":
            found.before.setdefault(row.person, answers[number])
        elif row.occasion == "post_test":
            found.after[row.person] = answers[number]
    return found


def evaluate_questionnaire(
    answers: Questionnaire,
    *,
    confidence: float,
    test: _ChangeTest,
    method: _PAdjustment,
) -> QuestionnaireResult:
    """Say how consistent a questionnaire is, and how the answers to each question changed.

    The consistency is Cronbach's alpha of the people who answered every question on that
    occasion; the changes are of those who did on both.

    Parameters
    ----------
    answers
        From `read_questionnaire`.
    confidence
        Of the intervals, such as 0.95.
    test
        Which p-values are adjusted over the questions: "paired_t" or "signed_rank".
    method
        How, such as "holm". A question without a p-value still counts, as one that found nothing.

    Raises
    ------
    heli.InvalidValue
        If the confidence is not between 0 and 1, or there is no question.
    """
    if not answers.questions:
        raise InvalidValue("a questionnaire without questions")
    before, after = _complete(answers.before), _complete(answers.after)
    paired = sorted(before.keys() & after.keys())
    incomplete = len(answers.before.keys() | answers.after.keys()) - len(paired)
    tests = []
    for at in range(len(answers.questions)):
        changes = [after[person][at] - before[person][at] for person in paired]
        tests.append((paired_t(changes, confidence=confidence), signed_rank(changes)))
    chosen, how = ChangeTest(test), PAdjustment(method)
    p = [mean.p if chosen == "paired_t" else ranks.p for mean, ranks in tests]
    adjusted = adjusted_p(how, [1.0 if isinstance(one, Unknown) else one for one in p]).values
    changes_of = [
        QuestionChange(question, mean, ranks, own if isinstance(own, Unknown) else over)
        for question, (mean, ranks), own, over in zip(
            answers.questions, tests, p, adjusted, strict=True
        )
    ]
    return QuestionnaireResult(
        before=cronbach_alpha([before[person] for person in sorted(before)]),
        after=cronbach_alpha([after[person] for person in sorted(after)]),
        paired=len(paired),
        incomplete=incomplete,
        test=chosen,
        method=how,
        changes=changes_of,
        caution=no_causal_claim(),
    )


def _complete(given: dict[str, Answers]) -> dict[str, tuple[int, ...]]:
    """Give the people who answered every question."""
    found = {}
    for person, answers in given.items():
        known = tuple(answer for answer in answers if answer is not None)
        if len(known) == len(answers):
            found[person] = known
    return found
