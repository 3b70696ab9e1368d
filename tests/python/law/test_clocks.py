"""Periods that are suspended, interrupted, begun anew, extended and stopped."""

from __future__ import annotations

from datetime import date

import pytest

import heli
from heli.law import (
    ClockEvent,
    ClockPhase,
    Extent,
    LimitationClaim,
    MissingFact,
    PeriodClock,
    limitation_on,
    rulebook,
    state_on,
)

START = ClockEvent(date(2023, 9, 1), "start", "case_accepted")


def award_clock(*events: ClockEvent) -> PeriodClock:
    return PeriodClock("ARB-AWARD", [START, *events], "SH")


def test_a_clock_counts_the_days_that_are_used_and_left() -> None:
    state = state_on(award_clock(), date(2023, 9, 11))
    assert state.phase == ClockPhase.running
    assert (state.days_used, state.days_left) == (10, 35)
    assert state.due_date == state.first_due_date == date(2023, 10, 16)
    assert state.rule == state.asked == "ARB-AWARD"
    assert rulebook().state_on(award_clock(), date(2023, 9, 11)) == state


def test_excluded_days_move_the_due_date() -> None:
    away = ClockEvent(
        date(2023, 9, 11), "suspend", "proceedings_suspended", until=date(2023, 9, 21)
    )
    state = state_on(award_clock(away), date(2023, 9, 30))
    assert state.due_date == date(2023, 10, 26)
    assert state.days_excluded == 10
    # 10 days before the suspension, 21 to 30 September after it.
    assert state.days_used == 19
    line = state.lines[1]
    assert (line.due_before, line.due_after) == (date(2023, 10, 16), date(2023, 10, 26))
    assert line.source is not None
    assert "46" in str(line.source.article)
    assert len(state.to_table().to_pandas()) == 2


def test_a_suspension_without_an_end_leaves_the_due_date_open() -> None:
    open_ended = ClockEvent(date(2023, 9, 11), "suspend", "proceedings_suspended")
    state = state_on(award_clock(open_ended), date(2023, 9, 15))
    assert state.phase == ClockPhase.suspended
    assert state.due_date is None
    assert state.fact == MissingFact.suspension_end
    # If it resumed on the next day, 5 days would be excluded: 21 October is a Saturday.
    assert state.earliest == date(2023, 10, 23)


def test_a_restart_counts_afresh_and_an_extension_goes_on() -> None:
    restart = ClockEvent(date(2023, 9, 21), "restart", "party_added")
    longer = ClockEvent(date(2023, 10, 9), "extend", by=Extent(10, "calendar_day"))
    state = state_on(award_clock(longer, restart), date(2023, 10, 10))
    # 21 September and 45 days are 5 November, and 10 more 15 November.
    assert state.due_date == date(2023, 11, 15)
    assert state.extended_by == Extent(10, "calendar_day")
    assert [finding.code for finding in state.findings] == ["events_out_of_order"]
    assert [line.event for line in state.lines] == [0, 2, 1]


def test_an_event_that_cannot_be_is_a_finding() -> None:
    again = ClockEvent(date(2023, 9, 5), "start", "case_accepted")
    awake = ClockEvent(date(2023, 9, 6), "resume")
    state = state_on(award_clock(again, awake), date(2023, 9, 11))
    assert [finding.code for finding in state.findings] == [
        "second_start",
        "resume_without_suspension",
    ]
    assert [line.applied for line in state.lines] == [True, False, False]
    assert state.due_date == date(2023, 10, 16)


def test_a_clock_without_a_start_needs_it() -> None:
    state = state_on(PeriodClock("ARB-AWARD"), date(2023, 9, 11))
    assert state.phase == ClockPhase.not_started
    assert state.fact == MissingFact.start
    assert state.lines == ()


def test_rules_without_a_clock_are_refused() -> None:
    for rule in ("ARB-HEAR-NOTICE", "PRES-48H"):
        with pytest.raises(heli.InvalidValue, match="no clock"):
            state_on(PeriodClock(rule), date(2023, 9, 11))
    with pytest.raises(heli.NotFound):
        state_on(PeriodClock("NO-SUCH-RULE"), date(2023, 9, 11))


def test_the_limitation_of_wages_waits_for_the_end_of_the_relation() -> None:
    day = date(2023, 9, 1)
    going_on = limitation_on(LimitationClaim("wages", relation="continues"), day)
    assert going_on.due_date is None
    assert going_on.rule == "LIM-WAGE-EXEMPT"
    # 31 March 2024 is a Sunday.
    ended = LimitationClaim("wages", relation="ended", relation_ended=date(2023, 3, 31))
    assert limitation_on(ended, day).due_date == date(2024, 4, 1)
    assert rulebook().limitation_on(ended, day).rule == "LIM-WAGE-1Y"
    unknown = limitation_on(LimitationClaim("wages"), day)
    assert unknown.fact == MissingFact.relation_end
    with pytest.raises(heli.InvalidValue, match="last day"):
        limitation_on(LimitationClaim("wages", relation="ended"), day)


def test_an_interruption_lets_the_year_begin_in_full() -> None:
    demand = ClockEvent(date(2023, 9, 4), "interrupt", "claim_on_other_party")
    claim = LimitationClaim("other", right_infringed=date(2023, 3, 10), events=[demand])
    state = limitation_on(claim, date(2023, 9, 5))
    assert state.first_due_date == date(2024, 3, 11)
    assert state.due_date == date(2024, 9, 4)
    assert state.findings == ()
