"""What is asked of an evaluation of a contest, and what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import heli

if TYPE_CHECKING:
    from collections.abc import Sequence

    from heli.evaluation import Cohort, EffectReport, PublishedEffect, QuestionnaireResult
    from heli.report._contest_outcome import ContestOutcome

    Json = dict[str, Any]

#: Level of every interval.
CONFIDENCE = 0.95
#: Shares that are shown: at least so many percent of the weight lost.
LOSS_PERCENTS = (3, 5, 10)
#: Groups of fewer people are not shown.
SMALLEST_GROUP = 5
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
        What may be shared.
    questionnaire
        The questionnaire before and after; None if there was none.
    models
        Answers of models; None where statsmodels is not installed.
    """

    report: EffectReport
    shared: PublishedEffect
    questionnaire: QuestionnaireResult | None = None
    models: Any = None


def evaluated(
    outcome: ContestOutcome,
    people: Cohort,
    question: EffectQuestion,
    questionnaire: QuestionnaireResult | None = None,
    models: Any = None,
) -> EffectAnswer:
    """Evaluate the effect of a contest, every way to count missing post-tests side by side.

    Raises
    ------
    heli.NotFound
        If there is no such standard or class.
    """
    ev = heli.evaluation
    family = [
        ev.FamilyMember(measure, way, "paired_t")
        for measure in ev.EffectMeasure
        for way in ev.MissingData
    ]
    shares = ev.loss_shares(people, LOSS_PERCENTS, confidence=CONFIDENCE)
    report = ev.evaluate(
        people,
        ev.body_standards(),
        confidence=CONFIDENCE,
        transitions=ev.TransitionTerms(
            question.standard, question.body_class, outcome.scored.rules.rules.start
        ),
        safety=outcome.contest.safety or ev.SafetyTerms(),
        loss_percents=_shown_percents(shares),
        family=family,
        dropout_gains_g=DROPOUT_GAINS_G,
    )
    shared = ev.published(report, ev.SmallCellRule(SMALLEST_GROUP, "shown"))
    return EffectAnswer(report, shared, questionnaire, models)


def _shown_percents(shares: Sequence[Any]) -> tuple[int, ...]:
    """Give the percents that not just a few people lost.

    A band of few people would take one of its neighbours with it; without it nothing is hidden.
    """
    small = {share.percent for share in shares if few(share.share.successes)}
    return tuple(percent for percent in LOSS_PERCENTS if percent not in small) or LOSS_PERCENTS


def few(*counts: int) -> bool:
    """Whether one of some groups is too small to be shown; nobody is no group."""
    return any(0 < count < SMALLEST_GROUP for count in counts)
