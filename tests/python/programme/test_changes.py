"""What changed between programmes, what is missing, and what falls due when."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

import heli
from heli.programme import (
    ChangeKind,
    Conference,
    EvidenceSet,
    Item,
    MechanismSet,
    Programme,
    ProgrammeChange,
    Target,
    TierCounts,
    coverage,
    diff,
    due_dates,
    gaps,
    mechanism_sets,
)

from .small_programme import (
    NEW_YEAR,
    PAGE,
    YEAR_END,
    a_programme,
    an_item,
    at_least,
    each_at_least,
    stays,
    there_by,
    told,
)

AUGUST_END = date(2023, 8, 31)
NAME = heli.Bilingual("线路", "routes")


def test_a_programme_does_not_differ_from_itself() -> None:
    for plan in (
        a_programme(an_item("a", at_least(3), stays())),
        heli.io.shipped_programme("yrd-2023"),
    ):
        assert len(diff(plan, plan)) == 0


def test_items_that_are_removed_changed_and_added_are_named() -> None:
    before = a_programme(an_item("a"), an_item("b", at_least(30)), an_item("c"))
    after = a_programme(an_item("b", at_least(40)), an_item("c"), an_item("d"))
    assert list(diff(before, after)) == [
        ProgrammeChange("removed", "item", id="a", before="项目a"),
        ProgrammeChange(
            "changed",
            "item",
            id="b",
            field="targets",
            before="count_at_least 30 worker by 2023-12-31 (last day of the programme)",
            after="count_at_least 40 worker by 2023-12-31 (last day of the programme)",
        ),
        ProgrammeChange("added", "item", id="d", after="项目d"),
    ]
    kinds = [change.change for change in diff(after, before)]
    assert kinds == [ChangeKind.changed, ChangeKind.removed, ChangeKind.added]


def test_the_order_of_items_is_no_difference() -> None:
    a, b = an_item("a"), an_item("b")
    assert len(diff(a_programme(a, b), a_programme(b, a))) == 0


ITEM_FIELDS: dict[str, Any] = {
    "area": "04",
    "tier": "led",
    "kind": "map",
    "edition": 3,
    "leads": ["SH"],
    "organizers": ["环太湖城市"],
    "participants": ["320200"],
    "mechanism": "joint_handling",
    "targets": [there_by()],
    "source": heli.Source("another page"),
}


@pytest.mark.parametrize("field", ITEM_FIELDS)
def test_a_changed_field_of_an_item_is_a_change(field: str) -> None:
    before = a_programme(an_item("a"))
    after = a_programme(an_item("a", **{field: ITEM_FIELDS[field]}))
    (change,) = diff(before, after)
    assert (change.change, change.part, change.id) == ("changed", "item", "a")
    assert change.field == field
    assert change.before != change.after


PROGRAMME_FIELDS: dict[str, Any] = {
    "first": date(2023, 2, 1),
    "last": AUGUST_END,
    "mechanisms": mechanism_sets()[0],
    "announced_contests": TierCounts(4, 5, 7),
    "conference": Conference(heli.Bilingual("会议", "conference"), date(2023, 6, 28), PAGE),
    "source": heli.Source("another page"),
}


@pytest.mark.parametrize("field", PROGRAMME_FIELDS)
def test_a_changed_field_of_a_programme_is_a_change(field: str) -> None:
    changes = diff(a_programme(), a_programme(**{field: PROGRAMME_FIELDS[field]}))
    assert {c.part for c in changes if c.part != "mechanism"} == {"programme"}
    assert changes[0].before != changes[0].after


def test_a_due_date_that_is_stated_is_a_change_even_if_it_is_the_last_day() -> None:
    before, after = (
        a_programme(an_item("a", there_by())),
        a_programme(an_item("a", there_by(YEAR_END))),
    )
    assert [row.has_due for row in coverage(before, EvidenceSet())] == [False]
    assert [row.has_due for row in coverage(after, EvidenceSet())] == [True]
    assert [(c.id, c.field) for c in diff(before, after)] == [("a", "targets")]


def test_another_day_of_agreement_of_the_mechanisms_is_a_change() -> None:
    known = mechanism_sets()[0]
    other = MechanismSet(known.id, NEW_YEAR, known.mechanisms, known.source)
    assert len(diff(a_programme(mechanisms=known), a_programme(mechanisms=other))) == 1


def test_a_mechanism_whose_english_name_changed_shows_what_changed() -> None:
    known = mechanism_sets()[0]
    one = known.mechanisms[0]
    renamed = heli.programme.Mechanism(one.id, heli.Bilingual(one.name.zh, "another name"))
    other = MechanismSet(known.id, known.agreed_on, [renamed, *known.mechanisms[1:]], known.source)
    (change,) = diff(a_programme(mechanisms=known), a_programme(mechanisms=other))
    assert (change.part, change.id, change.field) == ("mechanism", one.id, "name")
    assert change.before != change.after


def test_of_the_mechanisms_of_2023_and_2024_five_go_and_six_come() -> None:
    of_2023, of_2024 = mechanism_sets()
    changes = diff(a_programme(mechanisms=of_2023), a_programme(mechanisms=of_2024))
    kinds = [change.change for change in changes if change.part == "mechanism"]
    assert kinds == [ChangeKind.removed] * 5 + [ChangeKind.added] * 6


def test_what_each_item_has_and_lacks() -> None:
    plan = a_programme(
        an_item("full", at_least(3, AUGUST_END), leads=["SH"]),
        an_item("shared", each_at_least(3)),
        an_item("general", stays(), organizers=[NAME]),
        an_item("bare"),
    )
    evidence = EvidenceSet(
        [
            told(NEW_YEAR, "full", "part"),
            told(date(2030, 1, 1), "full", "step"),
            told(NEW_YEAR, "shared", "part", federation="SH"),
            told(NEW_YEAR, "other", "part"),
        ]
    )
    rows = coverage(plan, evidence)
    assert [(r.item, r.has_owner, r.has_target, r.has_due, r.evidence) for r in rows] == [
        ("full", True, True, True, 2),
        ("shared", True, True, False, 1),
        ("general", True, False, False, 0),
        ("bare", False, False, False, 0),
    ]
    missing = gaps(rows)
    assert [(f.where.field, f.code) for f in missing] == [
        ("general", "no_target"),
        ("general", "no_evidence"),
        ("bare", "no_owner"),
        ("bare", "no_target"),
        ("bare", "no_evidence"),
    ]
    assert {f.severity for f in missing} == {heli.Severity.warning}
    assert gaps(rows[:2]) == gaps([]) == []


def test_every_item_of_the_published_programme_has_an_owner_and_a_target() -> None:
    rows = coverage(heli.io.shipped_programme("yrd-2023"), EvidenceSet())
    assert len(rows) == 25
    assert {f.code for f in gaps(rows)} == {"no_evidence"}


def test_due_dates_come_earliest_first_and_leave_stays_out() -> None:
    plan = a_programme(
        an_item("late", there_by(), leads=["SH", "AH"]),
        an_item("early", there_by(AUGUST_END), at_least(3)),
        an_item("stay", stays()),
        an_item("stated", there_by(YEAR_END)),
    )
    dates = due_dates(plan)
    assert [(d.due, d.stated, d.item, str(d.kind)) for d in dates] == [
        (AUGUST_END, True, "early", "exists_by"),
        (YEAR_END, False, "late", "exists_by"),
        (YEAR_END, False, "early", "count_at_least"),
        (YEAR_END, True, "stated", "exists_by"),
    ]
    assert dates[1].leads == (heli.Federation.SH, heli.Federation.AH)
    assert dates[1].name == heli.Bilingual("项目late", "item late")
    assert dates[1].source == PAGE
    assert len(due_dates(a_programme())) == 0


def test_the_published_programme_states_two_of_its_due_dates() -> None:
    dates = due_dates(heli.io.shipped_programme("yrd-2023"))
    assert len(dates) == 25
    assert [(d.item, d.due) for d in dates if d.stated] == [
        ("red-venue-map", AUGUST_END),
        ("visiting-routes", AUGUST_END),
    ]
    assert {d.due for d in dates if not d.stated} == {YEAR_END}


def test_a_changed_name_or_period_of_the_shipped_programme_is_found() -> None:
    plan = heli.io.shipped_programme("yrd-2023")
    fields = {name: getattr(plan, name) for name in Programme.__match_args__}
    routes = plan["visiting-routes"]
    parts = {name: getattr(routes, name) for name in Item.__match_args__}
    goal = Target("count_at_least", quantity=31, unit="route", due=AUGUST_END)
    items = [Item(**(parts | {"targets": [goal]})) if i == routes else i for i in plan.items]
    (change,) = diff(plan, Programme(**(fields | {"items": items})))
    assert (change.id, change.field) == ("visiting-routes", "targets")
    assert change.before == "count_at_least 30 route by 2023-08-31"
    assert change.after == "count_at_least 31 route by 2023-08-31"
