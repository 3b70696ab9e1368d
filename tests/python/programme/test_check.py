"""Contradictions of a programme: each is found, at its field, and nothing else."""

from __future__ import annotations

from datetime import date

import pytest

import heli
from heli.programme import Mechanism, MechanismSet, Programme, Target, TierCounts, check

from .small_programme import NEW_YEAR, YEAR_END, a_programme, an_item, at_least, stays, there_by

MECHANISMS = MechanismSet("yrd-2023", NEW_YEAR, [Mechanism("joint_handling", "机制")])
CONTEST = an_item("robots", there_by(), kind="skills_contest", area="01", tier="led")

SPOILT: dict[str, tuple[Programme, list[tuple[str, str, str | None]]]] = {
    "the period ends before it starts": (
        a_programme(an_item("a", there_by()), first=YEAR_END, last=NEW_YEAR),
        [("end_before_start", "period.last", "2023-01-01")],
    ),
    "an id is used twice": (
        a_programme(an_item("a"), an_item("b"), an_item("a")),
        [("duplicate_id", "item[2].id", "a")],
    ),
    "a quantity is negative": (
        a_programme(an_item("a", at_least(-30))),
        [("negative_quantity", "item[0].target[0].quantity", "-30")],
    ),
    "a count has no quantity": (
        a_programme(an_item("a", there_by(), Target("count_at_least"))),
        [("missing_field", "item[0].target[1].quantity", None)],
    ),
    "a share of each has no quantity": (
        a_programme(an_item("a", Target("per_federation_count"))),
        [("missing_field", "item[0].target[0].quantity", None)],
    ),
    "a stay has no length": (
        a_programme(an_item("a", Target("stay_at_least"))),
        [("missing_field", "item[0].target[0].days", None)],
    ),
    "a due date lies before the period": (
        a_programme(an_item("a", there_by(date(2022, 8, 31)))),
        [("end_before_start", "item[0].target[0].due", "2022-08-31")],
    ),
    "a target begins after the period": (
        a_programme(an_item("a", there_by(begins=date(2024, 1, 1)))),
        [("end_before_start", "item[0].target[0].from", "2023-12-31")],
    ),
    "a target ends before it begins": (
        a_programme(an_item("a", there_by(date(2023, 5, 1), begins=date(2023, 5, 2)))),
        [("end_before_start", "item[0].target[0].due", "2023-05-01")],
    ),
    "a mechanism is not of the version": (
        a_programme(
            an_item("a", kind="mechanism", mechanism="joint_mediation"), mechanisms=MECHANISMS
        ),
        [("unknown_mechanism", "item[0].mechanism", "joint_mediation")],
    ),
    "a mechanism has no version at all": (
        a_programme(an_item("a", kind="mechanism", mechanism="joint_handling")),
        [("unknown_mechanism", "item[0].mechanism", "joint_handling")],
    ),
    "a mechanism is not named": (
        a_programme(an_item("a", kind="mechanism"), mechanisms=MECHANISMS),
        [("mechanism_mismatch", "item[0].mechanism", None)],
    ),
    "a mechanism is named by what is none": (
        a_programme(an_item("a", mechanism="joint_handling"), mechanisms=MECHANISMS),
        [("mechanism_mismatch", "item[0].mechanism", "joint_handling")],
    ),
    "days of a stay are negative": (
        a_programme(an_item("a", Target("stay_at_least", days=-3, nights=-2))),
        [
            ("negative_quantity", "item[0].target[0].days", "-3"),
            ("negative_quantity", "item[0].target[0].nights", "-2"),
        ],
    ),
    "an edition is not counted from 1": (
        a_programme(an_item("a", edition=0)),
        [("invalid_edition", "item[0].edition", "0")],
    ),
    "a tier is given outside the contests": (
        a_programme(an_item("a", area="04", tier="joint"), an_item("b", tier="led")),
        [
            ("tier_outside_contests", "item[0].tier", "joint"),
            ("tier_outside_contests", "item[1].tier", "led"),
        ],
    ),
    "a federation leads twice": (
        a_programme(an_item("a", leads=["SH", "AH", "SH"])),
        [("duplicate_lead", "item[0].leads", "SH")],
    ),
    "the year is not in the period": (
        a_programme(first=date(2024, 1, 1), last=date(2024, 12, 31)),
        [("year_outside_period", "year", "2023")],
    ),
    "contests are not as many as announced": (
        a_programme(CONTEST, announced_contests=TierCounts(2, 1, 0)),
        [("tier_count", "contests.led", "2"), ("tier_count", "contests.joint", "1")],
    ),
}


@pytest.mark.parametrize("name", SPOILT)
def test_a_contradiction_is_found_at_its_field(name: str) -> None:
    plan, expected = SPOILT[name]
    findings = check(plan)
    assert [(f.code, f.where.field, f.value) for f in findings] == expected
    for finding in findings:
        assert finding.severity is heli.Severity.error
        assert finding.message.zh
        assert finding.message.en
        assert finding.where.path is None
        assert finding.where.line is None


def test_all_contradictions_are_found_together() -> None:
    plan = a_programme(
        *(an_item("a", at_least(-1)), an_item("a", Target("count_at_least"))),
        *(an_item("b", Target("stay_at_least"), mechanism="none"),),
        announced_contests=TierCounts(0, 0, 1),
    )
    assert sorted(f.code for f in check(plan)) == [
        "duplicate_id",
        "mechanism_mismatch",
        "missing_field",
        "missing_field",
        "negative_quantity",
        "tier_count",
        "unknown_mechanism",
    ]


def test_a_sound_programme_has_none() -> None:
    plan = a_programme(
        CONTEST,
        an_item("routes", at_least(0, YEAR_END, begins=YEAR_END), stays()),
        an_item("m2", there_by(), kind="mechanism", mechanism="joint_handling"),
        an_item("days-only", Target("stay_at_least", days=3)),
        announced_contests=TierCounts(1, 0, 0),
        mechanisms=MECHANISMS,
    )
    assert check(plan) == []
    assert check(a_programme()) == []
    for key in heli.io.shipped_programmes():
        assert check(heli.io.shipped_programme(key)) == []


def test_a_wrong_period_is_not_blamed_on_every_target() -> None:
    plan = a_programme(
        *(an_item(key, there_by(), at_least(3)) for key in "abc"), first=YEAR_END, last=NEW_YEAR
    )
    assert len(check(plan)) == 1
