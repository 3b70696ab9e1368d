"""How items stand on a day: the six statuses, what is known when, and the options."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

import heli
from heli.programme import EvidenceSet, ItemStatus, Target, review

from .small_programme import (
    NEW_YEAR,
    YEAR_END,
    a_programme,
    an_item,
    at_least,
    complete_to,
    each_at_least,
    group,
    rows,
    standing,
    stays,
    there_by,
    told,
)

AUGUST_END = date(2023, 8, 31)
#: A unit every 20 days from New Year: 13 by the end of August, a pace of about 19 a year.
UNITS = [told(NEW_YEAR + timedelta(20 * n), "a", "part") for n in range(13)]
RECORD = complete_to(AUGUST_END, "a")


def test_each_of_the_six_statuses_is_reached() -> None:
    def status(target: Target, *entries: heli.programme.Evidence) -> ItemStatus:
        record = [RECORD] if entries and entries[0].kind == "part" else []
        return standing([target], entries, AUGUST_END, *record).status

    assert status(there_by(), told(NEW_YEAR, "a", "achieved")) is ItemStatus.met
    assert status(there_by(), told(NEW_YEAR, "a", "not_achieved")) is ItemStatus.missed
    assert status(there_by(), told(NEW_YEAR, "a", "step")) is ItemStatus.not_due
    assert status(at_least(13), *UNITS) is ItemStatus.met
    assert status(at_least(14), *UNITS) is ItemStatus.on_track
    assert status(at_least(19), *UNITS) is ItemStatus.at_risk
    assert status(at_least(14)) is ItemStatus.no_evidence
    assert status(at_least(14, AUGUST_END), *UNITS) is ItemStatus.missed


def test_a_count_without_a_statement_of_completeness_is_never_missed_or_on_track() -> None:
    after = date(2024, 1, 1)
    assert standing([at_least(14)], UNITS, AUGUST_END).status is ItemStatus.no_evidence
    undecided = standing([at_least(14)], UNITS, after)
    assert (undecided.status, undecided.overdue) == (ItemStatus.no_evidence, True)
    assert undecided.count == heli.CountBound.at_least(13)
    assert standing([at_least(13)], UNITS, after).status is ItemStatus.met


def test_the_day_of_the_question_bounds_what_is_known() -> None:
    naming = [told(date(2023, 6, 28), "a", "achieved")]
    due = there_by(date(2023, 6, 28))
    before = standing([due], naming, date(2023, 6, 27))
    assert (before.status, before.used, before.overdue) == (ItemStatus.not_due, (), False)
    on_the_day = standing([due], naming, date(2023, 6, 28))
    assert (on_the_day.status, on_the_day.used) == (ItemStatus.met, (0,))


def test_the_due_date_itself_is_not_yet_overdue() -> None:
    due = there_by(AUGUST_END)
    assert not standing([due], [], AUGUST_END).overdue
    assert standing([due], [], AUGUST_END + timedelta(1)).overdue
    assert standing([due], [], AUGUST_END + timedelta(1)).status is ItemStatus.no_evidence


def test_what_came_after_its_date_is_met_and_late() -> None:
    late = standing([there_by(AUGUST_END)], [told(date(2023, 9, 3), "a", "achieved")], YEAR_END)
    assert (late.status, late.late) == (ItemStatus.met, True)
    assert "3 day(s) late" in str(late.reasons[-1].text.en)


def test_a_count_is_late_only_if_evidence_shows_it_short_on_its_date() -> None:
    entries = [group(AUGUST_END, "a", 40), group(date(2023, 9, 1), "a", 40)]
    unknown = standing([at_least(80, AUGUST_END)], entries, YEAR_END)
    assert (unknown.status, unknown.late) == (ItemStatus.met, False)
    assert "cannot be told" in str(unknown.reasons[-1].text.en)
    known = standing([at_least(80, AUGUST_END)], entries, YEAR_END, RECORD)
    assert (known.status, known.late) == (ItemStatus.met, True)
    assert "1 day(s) late" in str(known.reasons[-1].text.en)


def test_where_no_date_is_stated_the_last_day_of_the_programme_is_used_and_said() -> None:
    unstated = standing([there_by()], [], AUGUST_END)
    assert (unstated.due, unstated.due_stated) == (YEAR_END, False)
    assert unstated.reasons[0].rule == "PRG-DUE"
    assert {i.name: i.value for i in unstated.reasons[0].inputs}["due_basis"] == "programme_period"
    stated = standing([there_by(YEAR_END)], [], AUGUST_END)
    assert (stated.due, stated.due_stated) == (YEAR_END, True)


def test_every_row_has_reasons_in_both_languages() -> None:
    plan = a_programme(
        an_item("a", at_least(19)), an_item("b", there_by()), an_item("bare"), an_item("c", stays())
    )
    for row in rows(plan, UNITS, AUGUST_END, RECORD).values():
        assert row.standing.reasons
        for step in row.standing.reasons:
            assert step.rule.startswith("PRG-")
            assert step.text.zh
            assert step.text.en
            assert step.source.title


def test_a_shared_item_has_a_row_for_every_federation() -> None:
    plan = a_programme(an_item("exchange", each_at_least(40), stays()), an_item("map", there_by()))
    entries = [
        group(NEW_YEAR, "exchange", 40, federation="ZJ"),
        group(NEW_YEAR, "exchange", 39, federation="AH"),
    ]
    record = complete_to(YEAR_END, "exchange", federation="AH")
    answer = rows(plan, entries, date(2024, 1, 1), record)
    assert {key: str(row.status) for key, row in answer.items()} == {
        "exchange.SH": "no_evidence",
        "exchange.JS": "no_evidence",
        "exchange.ZJ": "met",
        "exchange.AH": "missed",
        "map": "no_evidence",
    }
    assert answer["exchange.AH"].standing.used == (1,)
    assert answer["exchange.AH"].item == "exchange"


def test_a_row_is_found_by_its_id() -> None:
    answer = review(a_programme(an_item("exchange", each_at_least(40))), EvidenceSet(), AUGUST_END)
    assert len(answer) == 4
    assert tuple(answer) == answer.items
    assert answer["exchange.SH"] == answer.items[0]
    with pytest.raises(heli.NotFound, match="exchange"):
        answer["exchange"]


def test_evidence_that_cannot_all_be_true_is_an_error_to_be_checked() -> None:
    falling = [told(date(2023, 3, 31), "a", "total", 1000), told(AUGUST_END, "a", "total", 900)]
    finding = standing([at_least(3000)], falling, AUGUST_END).findings[0]
    assert (finding.severity, finding.code) == (heli.Severity.error, "evidence_conflict")
    both = [told(NEW_YEAR, "a", "achieved"), told(NEW_YEAR, "a", "not_achieved")]
    undecided = standing([there_by()], both, AUGUST_END)
    assert undecided.status is ItemStatus.not_due
    assert [f.code for f in undecided.findings] == ["evidence_conflict"]


def test_evidence_of_an_unknown_item_and_evidence_that_fits_no_target_is_reported() -> None:
    plan = a_programme(an_item("map", there_by()))
    entries = [
        told(NEW_YEAR, "mop", "achieved"),
        told(NEW_YEAR, "map", "achieved", federation="SH"),
        told(date(2023, 9, 1), "map", "achieved", federation="SH"),
    ]
    findings = review(plan, EvidenceSet(entries), AUGUST_END).findings
    assert [(str(f.severity), f.code, f.where.field) for f in findings] == [
        ("error", "unknown_item", "evidence[0].item"),
        ("warning", "unused_evidence", "evidence[1]"),
    ]


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"unit": "route"}, "its unit route is not the target's worker"),
        ({"federation": "SH"}, "not split by federation"),
        ({"source": heli.Source("page", status="not_found")}, "its source was not found"),
    ],
)
def test_evidence_that_does_not_count_is_listed_with_the_reason(
    fields: dict[str, Any], why: str
) -> None:
    plan = a_programme(an_item("a", at_least(3)))
    answer = review(plan, EvidenceSet([told(NEW_YEAR, "a", "part", 3, **fields)]), AUGUST_END)
    assert answer["a"].standing.used == ()
    assert answer["a"].status is ItemStatus.no_evidence
    (finding,) = answer.findings
    assert finding.code == "unused_evidence"
    assert why in str(finding.message.en)


def test_evidence_that_is_given_twice_is_a_warning() -> None:
    plan = a_programme(an_item("a", at_least(3)))
    answer = review(plan, EvidenceSet([UNITS[0], UNITS[1], UNITS[0]]), AUGUST_END)
    assert answer["a"].standing.count == heli.CountBound.at_least(3)
    assert [(f.code, f.where.field) for f in answer.findings] == [
        ("duplicate_evidence", "evidence[2]")
    ]


def test_a_count_from_long_ago_is_not_carried_forward() -> None:
    total = [told(date(2023, 5, 31), "a", "total", 100)]
    stale = standing([at_least(110)], total, date(2023, 9, 1))
    assert (stale.status, stale.projected) == (ItemStatus.no_evidence, None)
    assert [step.rule for step in stale.reasons][-1] == "PRG-STALE"
    assert standing([at_least(110)], total, AUGUST_END).status is ItemStatus.on_track


def test_a_row_knows_the_target_that_decides() -> None:
    easy, hard = at_least(10), at_least(60)
    for targets in ([easy, hard], [hard, easy]):
        assert standing(targets, [told(NEW_YEAR, "a", "total", 20)], AUGUST_END).goal == hard
    assert standing([], [], AUGUST_END).goal is None


def test_a_row_that_rests_on_something_made_up_is_marked() -> None:
    plan = a_programme(an_item("a", at_least(14)), an_item("b", there_by()))
    made_up = [told(NEW_YEAR, "a", "part", illustrative=True), told(NEW_YEAR, "b", "step")]
    marked = {key: row.illustrative for key, row in rows(plan, made_up, AUGUST_END).items()}
    assert marked == {"a": True, "b": False}


def test_the_level_and_the_fewest_units_are_carried_and_used() -> None:
    plan = a_programme(an_item("a", at_least(14)))
    evidence = EvidenceSet(UNITS, [RECORD])
    ends = {}
    for level in heli.programme.IntervalLevel:
        answer = review(plan, evidence, AUGUST_END, level=level)
        assert answer.level is level
        projected = answer["a"].standing.projected
        assert projected is not None
        assert projected.level is level
        assert projected.lower is not None
        assert projected.upper is not None
        ends[str(level)] = projected.upper - projected.lower
    assert sorted(ends, key=lambda level: ends[level]) == ["p80", "p90", "p95", "p99"]
    few = review(plan, evidence, AUGUST_END, fewest_units=14)
    assert (few.level, few.fewest_units) == ("p90", 14)
    assert (few.fewest_days, few.most_days_old) == (30, 92)
    projected = few["a"].standing.projected
    assert projected is not None
    assert (projected.lower, projected.method) == (None, "pace_only")
    assert [f.code for f in few["a"].standing.findings] == ["no_interval"]
