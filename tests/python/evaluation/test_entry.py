"""Who may enter: terms, facts and answers."""

from __future__ import annotations

from datetime import date

import pytest

import heli
from heli import evaluation as ev

from .small_contest import BEFORE, ENTRY, FACTS, MEASURES, STANDARDS


def test_measures_decide_where_they_can() -> None:
    answer = ev.judge_entry(ENTRY, FACTS, STANDARDS)
    assert answer.outcome == "eligible"
    assert answer.age_years == 40
    overweight, inactivity = answer.conditions
    assert overweight.outcome == "met"
    assert overweight.classes[0].standard == "cn_bmi_adult"
    assert overweight.reason.en == "overweight: met (standard cn_bmi_adult)"
    assert inactivity.outcome == "not_met"


def test_an_absent_fact_is_no_no() -> None:
    answer = ev.judge_entry(ENTRY, ev.PersonFacts("P8", born=date(1980, 1, 1)), STANDARDS)
    assert answer.outcome == "needs_fact"
    assert answer.conditions[1].missing == ("stated.inactivity",)


def test_people_of_a_table_are_judged_with_their_pre_test() -> None:
    people = [
        ev.RegisteredPerson(ev.PersonFacts("P1", born=date(1983, 5, 1)), team="T1"),
        ev.RegisteredPerson(ev.PersonFacts("P3", age=51)),
        ev.RegisteredPerson(ev.PersonFacts("P8", age=61)),
    ]
    facts = ev.entry_facts(people, MEASURES)
    assert facts[0].measured == MEASURES.of("P1")[0]
    assert facts[2].measured is None
    answers = ev.judge_entries(ENTRY, facts, STANDARDS)
    assert [answer.outcome.value for answer in answers] == [
        "eligible",
        "eligible",
        "not_eligible",
    ]
    assert answers.to_pandas()["person"].tolist() == ["P1", "P3", "P8"]


def test_terms_that_contradict_themselves_are_told_together() -> None:
    terms = ev.EntryTerms(
        ev.AgeRange(from_=60, to=18),
        any_of=[
            ev.EntryCondition("obese", standard="cn_bmi_adlt", classes=["obese"]),
            ev.EntryCondition("overweight", standard="cn_bmi_adult"),
        ],
    )
    codes = [finding.code for finding in ev.check_entry_terms(terms, STANDARDS)]
    assert codes == ["bad_age", "missing_field", "unknown_standard", "missing_field"]
    with pytest.raises(heli.ParseError) as caught:
        ev.judge_entry(terms, FACTS, STANDARDS)
    assert len(caught.value.findings) == 4


def test_facts_that_contradict_each_other_are_a_conflict() -> None:
    facts = ev.PersonFacts("P1", born=date(1983, 5, 1), age=39)
    with pytest.raises(heli.Conflict):
        ev.judge_entry(ENTRY, facts, STANDARDS)
    with pytest.raises(heli.InvalidValue):
        ev.completed_years(date(2024, 1, 1), BEFORE)


def test_ages_are_completed_on_the_day_of_the_terms() -> None:
    assert ev.completed_years(date(1983, 6, 26), BEFORE) == 40
    assert ev.completed_years(date(1983, 6, 27), BEFORE) == 39
