"""What is asked of an evaluation of a contest, and what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

import heli
from heli.evaluation import Questionnaire
from heli.report._effect_counts import SMALLEST_GROUP, Counts, counts_of, people_counted
from heli.scoring._statuses import VALID_TOKENS

if TYPE_CHECKING:
    from heli.evaluation import (
        Cohort,
        EffectReport,
        MeasureTable,
        PublishedEffect,
        QuestionnaireResult,
    )
    from heli.report._contest_outcome import ContestOutcome

    Json = dict[str, Any]

#: Level of every interval.
CONFIDENCE = 0.95
#: Shares that are shown: at least so many percent of the weight lost.
LOSS_PERCENTS = (3, 5, 10)
#: What dropouts are taken to have gained in the what-if, grams.
DROPOUT_GAINS_G = (0, 1000, 2000)


class EffectQuestion(NamedTuple):
    """Which classes of the body are compared, and by what.

    Parameters
    ----------
    standard
        Id of the standard of BMI classes.
    body_class
        The cut is the lower limit of this class.
    """

    standard: str
    body_class: str = "overweight"


class EffectAnswer(NamedTuple):
    """What an evaluation found, and what of it may be shared.

    Parameters
    ----------
    report
        Everything, counts of few people among it: for the organiser.
    shared
        What may be shared, each table protected by itself.
    questionnaire
        The questionnaire before and after; None if there was none.
    models
        Answers of models; None if none were asked.
    counts
        What may be shared of all tables together: what the documents show.
    strangers
        Codes of people who were measured and are not registered: for the organiser.
    """

    report: EffectReport
    shared: PublishedEffect
    questionnaire: QuestionnaireResult | None = None
    models: Any = None
    counts: Counts = Counts({})
    strangers: tuple[str, ...] = ()


def cohort_of(outcome: ContestOutcome, measures: MeasureTable) -> Cohort:
    """Give everybody who takes part with points, entries that count, and measures."""
    scored, terms = outcome.scored, outcome.contest.entry
    counted = np.isin(scored.status_tokens, VALID_TOKENS)
    codes = scored.log.column("person").to_numpy(zero_copy_only=False)[counted].astype(str)
    names, counts = np.unique(codes, return_counts=True)
    return heli.evaluation.cohort_of(
        outcome.participants.values(),
        measures,
        on=terms.age_on if terms is not None and terms.age_on else scored.rules.rules.start,
        entries=dict(zip(names.tolist(), counts.tolist(), strict=True)),
        points={code: heli.Points(total) for code, total in scored.totals.items()},
    )


def evaluated(
    outcome: ContestOutcome,
    people: Cohort,
    question: EffectQuestion,
    questionnaire: Questionnaire | QuestionnaireResult | None = None,
    models: Any = None,
) -> EffectAnswer:
    """Evaluate the effect of a contest, every way to count missing post-tests side by side.

    Parameters
    ----------
    outcome
        What the contest comes to.
    people
        Everybody who is registered, with measures.
    question
        Which classes are compared.
    questionnaire
        The answers, from `heli.evaluation.read_questionnaire`. Of a result alone nobody knows
        whose answers they are, so its counts are not shared.
    models
        From `model_answers`.

    Raises
    ------
    heli.NotFound
        If there is no such standard or class.
    """
    ev = heli.evaluation
    missing = missing_standard(question)
    if missing is not None:
        raise heli.NotFound(f"{missing.en} · {missing.zh}")
    asked = _asked(outcome, question)

    def report_of(some: Cohort) -> EffectReport:
        return ev.evaluate(some, ev.body_standards(), **asked)

    answers = questionnaire if isinstance(questionnaire, Questionnaire) else None
    result = questionnaire if not isinstance(questionnaire, Questionnaire) else None
    if answers is not None:
        result = ev.evaluate_questionnaire(
            answers, confidence=CONFIDENCE, test="signed_rank", method="holm"
        )
    entry = {code: found.outcome.value for code, found in outcome.entry.items()}
    cells, lines = people_counted(people, report_of, entry, answers)
    report = report_of(people)
    return EffectAnswer(
        report,
        ev.published(report, ev.SmallCellRule(SMALLEST_GROUP, "shown")),
        result,
        models,
        counts_of(cells, lines),
        tuple(sorted(cells["not_registered"])),
    )


def missing_standard(question: EffectQuestion) -> heli.Bilingual | None:
    """Say that a standard has not the class that is asked for, and which have; None if it has."""
    standard, wanted = question
    rows = heli.evaluation.body_standards().rows
    known = {row.standard for row in rows if (row.quantity, row.body_class) == ("bmi", wanted)}
    if standard in known:
        return None
    zh = f"没有含 {wanted} 级的体重分级标准 {standard}；可用：{'、'.join(sorted(known)) or '无'}"
    en = f"no standard of BMI classes {standard} has a class {wanted}; "
    return heli.Bilingual(zh, f"{en}those with it: {', '.join(sorted(known)) or 'none'}")


def _asked(outcome: ContestOutcome, question: EffectQuestion) -> Json:
    """Give what is asked of everybody, and of each person alone to see who is counted where."""
    ev = heli.evaluation
    start = outcome.scored.rules.rules.start
    return {
        "confidence": CONFIDENCE,
        "transitions": ev.TransitionTerms(question.standard, question.body_class, start),
        "safety": outcome.contest.safety or ev.SafetyTerms(),
        "loss_percents": LOSS_PERCENTS,
        "family": [
            ev.FamilyMember(measure, way, "paired_t")
            for measure in ev.EffectMeasure
            for way in ev.MissingData
        ],
        "dropout_gains_g": DROPOUT_GAINS_G,
    }
