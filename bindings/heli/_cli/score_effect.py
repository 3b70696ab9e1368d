"""What `heli score` reads and works out: the outcome of a contest, and its effect if asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import heli
from heli._cli.command import named, problem
from heli.report._contest_outcome import ContestOutcome, contest_outcome
from heli.report._effect_answer import (
    EffectAnswer,
    EffectQuestion,
    cohort_of,
    evaluated,
    missing_standard,
)
from heli.report._effect_counts import stranger_note
from heli.report._effect_models import model_answers

if TYPE_CHECKING:
    from fractions import Fraction
    from pathlib import Path
    from typing import Literal

#: The class whose lower limit is the cut of the report.
CUT = "overweight"


class Question(NamedTuple):
    """What `heli score` is asked, beside what it writes.

    Parameters
    ----------
    rules, log, people, measures
        The files; the last two may be missing.
    encoding
        Of CSV files.
    ids
        What is known of the ids of entries.
    weight
        Weight of the points; None for the one in the rules, if any.
    standard
        Standard of BMI classes; None for the one of the conditions of entry.
    """

    rules: Path
    log: Path
    people: Path | None
    measures: Path | None
    encoding: str
    ids: heli.scoring.EntryIds
    weight: Fraction | None
    standard: str | None


class Answer(NamedTuple):
    """What a contest came to.

    Parameters
    ----------
    outcome
        Points, places and prizes.
    effect
        Its effect; None without measures.
    notes
        What of the files was not counted: for organisers, since it names people.
    """

    outcome: ContestOutcome
    effect: EffectAnswer | None
    notes: tuple[heli.Bilingual, ...] = ()


def answer_of(question: Question) -> Answer:
    """Read the files of a contest and work out everything that they ask for.

    Raises
    ------
    heli.ParseError
        With everything that is wrong with one of the files.
    """
    ev, encoding = heli.evaluation, question.encoding
    contest = heli.io.read_contest(question.rules)
    people = None
    if question.people is not None:
        people = ev.read_people(question.people, encoding=encoding)
    scored = heli.scoring.score(
        contest.rules,
        question.log,
        None if people is None else [person.person for person in people],
        question.ids,
        encoding=encoding,
    )
    measures = None
    if question.measures is not None:
        measures = ev.read_measures(question.measures, encoding=encoding)
    outcome = contest_outcome(contest, scored, people or (), measures, question.weight)
    notes = ignored_notes(question)
    if measures is None:
        return Answer(outcome, None, notes)
    asked = effect_question(question, outcome)
    cohort = cohort_of(outcome, measures)
    effect = evaluated(
        outcome,
        cohort,
        asked,
        questionnaire_of(question),
        model_answers(cohort, scored.rules.rules.start),
    )
    strangers = stranger_note(effect.strangers)
    return Answer(outcome, effect, notes if strangers is None else (*notes, strangers))


def ignored_notes(question: Question) -> tuple[heli.Bilingual, ...]:
    """Say which columns of the tables of people and measures were not looked at."""
    tables: tuple[tuple[Path | None, Literal["people", "measures"]], ...] = (
        (question.people, "people"),
        (question.measures, "measures"),
    )
    notes = []
    for path, table in tables:
        if path is None:
            continue
        ignored = heli.evaluation.ignored_columns(path, table, encoding=question.encoding)
        if ignored:
            zh = f"{named(path)}：没有用到的列：{'、'.join(ignored)}"
            en = f"{named(path)}: columns that were not looked at: {', '.join(ignored)}"
            notes.append(heli.Bilingual(zh, en))
    return tuple(notes)


def effect_question(question: Question, outcome: ContestOutcome) -> EffectQuestion:
    """Give what is asked, by the standard of the option or else of the conditions of entry."""
    asked = EffectQuestion(question.standard or entry_standard(outcome), CUT)
    missing = missing_standard(asked)
    if missing is not None:
        field = "--standard" if question.standard else "entry"
        raise problem("unknown_standard", missing.zh, missing.en or "", asked.standard, field=field)
    return asked


def entry_standard(outcome: ContestOutcome) -> str:
    """Give the standard of BMI by which people enter."""
    terms = outcome.contest.entry
    for condition in terms.any_of if terms is not None else ():
        if condition.standard is not None and (
            not condition.quantities or "bmi" in condition.quantities
        ):
            return str(condition.standard)
    zh = "规则的 [entry] 没有写明体重分级标准，没有默认值；请用 --standard"
    en = "[entry] of the rules names no standard of BMI classes, and there is no default"
    raise problem("missing_standard", zh, f"{en}: give --standard", field="--standard")


def questionnaire_of(question: Question) -> heli.evaluation.Questionnaire | None:
    """Give the answers before and after; None if the measures have no question."""
    try:
        return heli.evaluation.read_questionnaire(question.measures, encoding=question.encoding)
    except heli.ParseError as error:
        if {finding.code for finding in error.findings} == {"missing_column"}:
            return None
        raise
