"""What every value of evaluation can do: text, comparison, hash, pickle, copy, dict."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

import heli
from heli import evaluation as ev

from ..value_laws import ValueLaws
from .small_contest import (
    ANSWERS,
    BEFORE,
    ENTRY,
    FACTS,
    FAMILY,
    MEASURES,
    PEOPLE,
    REPORT,
    RULE,
    SAFETY,
    STANDARDS,
    TERMS,
    TRANSITIONS,
)

PUBLISHED = ev.published(REPORT, RULE)
ANSWER = ev.judge_entry(ENTRY, FACTS, STANDARDS)
OPEN = ev.judge_entry(ENTRY, ev.PersonFacts("P8"), STANDARDS)
SAFE = ev.flag_safety(SAFETY, "P1", MEASURES)
UNSEEN = ev.flag_safety(ev.SafetyTerms(), "P8", MEASURES)
QUESTIONS = ev.evaluate_questionnaire(ANSWERS, confidence=0.95, test="paired_t", method="holm")
SCORES = ev.score_effects(TERMS, ["P1", "P2"], MEASURES)
VALUE = ev.bmi(82_140, 1850)
CLASS = STANDARDS.classes("cn_bmi_adult", "bmi")[1]


class TestValues(ValueLaws):
    module = ev
    shortened = (ev.MeasureTable, ev.Cohort)
    values = (
        MEASURES.rows[0],
        ev.Measure("P1", BEFORE, "weekly"),
        MEASURES,
        ev.MeasureTable(),
        ev.ClassLimit("18.5", "included"),
        ev.AgeRange(from_=18, to=60),
        ev.AgeRange(),
        CLASS,
        STANDARDS,
        ev.BodyStandards(),
        VALUE,
        ANSWER.conditions[0].classes[0],
        OPEN.conditions[0].classes[0],
        *ENTRY.any_of,
        ENTRY,
        ev.EntryTerms(ev.AgeRange()),
        *FACTS.statements,
        FACTS,
        ev.PersonFacts("P8"),
        ev.RegisteredPerson(FACTS, team="T01", captain=True),
        ev.RegisteredPerson(FACTS),
        *ANSWER.conditions,
        *OPEN.conditions,
        ANSWER,
        OPEN,
        TERMS,
        ev.EffectTerms(),
        *SCORES,
        ev.LossPace(1000, 7),
        SAFETY,
        ev.SafetyTerms(),
        PEOPLE.followed[0].weight_g.baseline,
        SAFE.flags[0],
        UNSEEN.unknown[0],
        SAFE,
        UNSEEN,
        PEOPLE.members[0],
        PEOPLE.members[3],
        PEOPLE.followed[0].weight_g,
        ev.Course(),
        PEOPLE.followed[0],
        PEOPLE.followed[3],
        PEOPLE,
        ev.Cohort(),
        REPORT.flow.stages[0],
        REPORT.flow,
        REPORT.changes[0],
        REPORT.shares[0],
        TRANSITIONS,
        REPORT.transitions[0],
        FAMILY[0],
        REPORT.family.tests[0],
        REPORT.family,
        REPORT.dropouts[0],
        REPORT.scenarios[0],
        ev.if_dropouts_gained(ev.Cohort(), 0),
        REPORT.dose_responses[0],
        REPORT.harms[0],
        REPORT,
        RULE,
        PUBLISHED.flow,
        ev.suppress([40, 9, 3, 0], RULE),
        PUBLISHED.bands[0],
        PUBLISHED.transitions[0],
        PUBLISHED.harms[0],
        PUBLISHED,
        QUESTIONS.changes[0],
        QUESTIONS,
    )


def test_exact_numbers_come_out_as_fractions() -> None:
    assert VALUE.value == 24
    assert SCORES[0].score == Fraction(175, 4)
    assert ev.ClassLimit("18.5", "included").at == Fraction(37, 2)
    assert ev.SafetyTerms(least_bmi="18.5").least_bmi == Fraction(37, 2)
    assert ev.loss_percent(80_000, 76_500) == Fraction(35, 8)


def test_a_float_is_no_exact_number() -> None:
    with pytest.raises(heli.InvalidValue, match="not exact"):
        ev.ClassLimit(18.5, "included")  # type: ignore[arg-type]
    with pytest.raises(heli.InvalidValue, match="three decimals"):
        ev.ClassLimit("18.55555", "included")


def test_whole_numbers_may_be_of_numpy_and_must_fit() -> None:
    import numpy as np

    assert ev.Measure("P1", BEFORE, "weekly", weight_g=np.int64(80_000)) == ev.Measure(
        "P1", BEFORE, "weekly", weight_g=80_000
    )
    with pytest.raises(heli.InvalidValue, match="expected a number from"):
        ev.Measure("P1", BEFORE, "weekly", weight_g=2**40)
    with pytest.raises(TypeError):
        ev.Measure("P1", BEFORE, "weekly", weight_g=80.5)  # type: ignore[arg-type]


def test_texts_of_health_data_are_sizes_only() -> None:
    assert repr(MEASURES) == "MeasureTable(8 measures, 4 people)"
    assert repr(PEOPLE) == "Cohort(4 people, 8 measures)"
    assert repr(ANSWERS) == "Questionnaire(2 questions, 4 before, 3 after)"
    for value in (MEASURES, PEOPLE):
        assert "80000" not in value._repr_html_()
    frame = MEASURES.to_pandas()
    assert list(frame["weight_g"][:2]) == [80_000, 78_000]
    assert MEASURES.to_arrow().num_rows == len(MEASURES)


def test_a_person_is_a_code() -> None:
    with pytest.raises(heli.InvalidValue):
        ev.PersonFacts("某 人")
    with pytest.raises(heli.InvalidValue):
        ev.Measure("", date(2023, 6, 26), "weekly")
