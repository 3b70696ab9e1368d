"""Why a person has so many points, and what is left to earn."""

from __future__ import annotations

from datetime import date

import pytest

import heli
from heli import scoring

from .contest490 import LOG, PEOPLE, RULES, rows


@pytest.fixture(scope="module")
def scored() -> scoring.ScoredLog:
    return scoring.score(RULES, LOG, PEOPLE)


@pytest.mark.parametrize("row", rows("point_totals"), ids=lambda row: row["person"])
def test_a_trace_adds_up_to_the_hand_worked_points(
    scored: scoring.ScoredLog, row: dict[str, str]
) -> None:
    trace = scored.trace(row["person"])
    assert {item.item: item.earned for item in trace.items} == {
        item: int(row[item]) for item in ("pre", "exercise", "diet", "offline", "weigh", "post")
    }
    assert trace.earned == int(row["total"])
    assert sum(line.points for line in trace.lines) == int(row["total"])


def test_caps_and_refusals_are_said_with_their_figures(scored: scoring.ScoredLog) -> None:
    offline = scored.trace("P1").items[3]
    assert (offline.before_cap, offline.lost, offline.reached_by) == (60, 10, 245)
    trace = scored.trace("P2")
    assert len(trace.refused) == 9
    reasons = {trace.lines[at].event_id: trace.lines[at].reason.en for at in trace.refused}
    assert reasons["P2-004"] == "9999 is under 10000, the organiser's choice"
    assert trace.table.to_pandas()["reason_zh"].str.contains("由主办方规定").any()
    assert [choice.field for choice in trace.choices] == [
        "late_grace_hours",
        "future_skew_s",
        "min_value",
        "partial_week",
    ]


def test_a_trace_of_a_day_holds_its_entries_only(scored: scoring.ScoredLog) -> None:
    trace = scored.trace("P2", date(2025, 7, 1))
    assert (len(trace.lines), trace.earned) == (8, 11)
    assert trace.items[1].earned_all == 12
    assert len(trace.table.to_arrow()) == 8


def test_what_is_left_is_asked_for_a_day(scored: scoring.ScoredLog) -> None:
    assert scored.trace("P2").left is None
    left = scored.trace("P2", left_from=date(2025, 6, 1)).left
    assert left == scored.still_attainable("P2", date(2025, 6, 1))
    assert left is not None
    assert left.earned + left.most == 490
    assert left.bound == "cap_only"
    assert scored.still_attainable("P2", date(2026, 1, 1)).most == 0
    assert scored.still_attainable("P1", date(2025, 6, 1)).most == 0


def test_there_is_no_trace_of_strangers_and_other_days(scored: scoring.ScoredLog) -> None:
    with pytest.raises(heli.NotFound, match="P9 takes no part"):
        scored.trace("P9")
    with pytest.raises(heli.NotFound, match="has days from 2025-06-24 to 2025-09-05"):
        scored.trace("P1", date(2025, 9, 6))
    with pytest.raises(TypeError):
        scored.trace("P1", "2025-07-01")  # type: ignore[arg-type]
