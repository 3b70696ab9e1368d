"""Chains of deadlines: one case, many cases, tables of cases."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pandas as pd
import pyarrow as pa
import pytest

import heli
from heli.law import (
    DatedEvent,
    Deadline,
    DeadlineState,
    DocketEntry,
    ProcedureCase,
    cases_of,
    docket,
    plan,
    rulebook,
    steps_of,
)

AS_OF = date(2023, 9, 20)
CASE = ProcedureCase(
    "17",
    "arbitration_ordinary",
    [
        DatedEvent("application_received", date(2023, 9, 1)),
        DatedEvent("case_accepted", date(2023, 9, 8)),
    ],
    "SH",
)
TABLE = pd.DataFrame(
    {
        "case_id": ["17", "17", "18"],
        "procedure": ["arbitration_ordinary"] * 3,
        "region": ["SH", None, "上海市"],
        "event": ["application_received", "case_accepted", None],
        "date": [date(2023, 9, 1), "2023-09-08", None],
        "remark": ["not looked at"] * 3,
    }
)


def by_rule(deadlines: heli.Table[Deadline]) -> dict[str, Deadline]:
    return {deadline.asked: deadline for deadline in deadlines}


def test_a_plan_says_how_each_deadline_stands() -> None:
    found = by_rule(plan(CASE, AS_OF))
    accepted, served, award = (found[name] for name in ("ARB-ACCEPT", "ARB-SERVE", "ARB-AWARD"))
    assert (accepted.state, accepted.due_date) == (DeadlineState.done, date(2023, 9, 8))
    assert accepted.fulfilled_on == date(2023, 9, 8)
    # Five working days after a Friday.
    assert (served.state, served.due_date) == (DeadlineState.overdue, date(2023, 9, 15))
    assert served.days_left(AS_OF) == -5
    # 45 days after 8 September.
    assert (award.state, award.due_date) == (DeadlineState.open, date(2023, 10, 23))
    suit = found["SUE-NONFINAL"]
    assert (suit.state, suit.due_date, suit.days_left(AS_OF)) == ("waiting", None, None)
    assert rulebook().plan(CASE, AS_OF) == plan(CASE, AS_OF)


def test_a_deadline_has_its_steps() -> None:
    found = by_rule(plan(CASE, AS_OF))
    steps = steps_of(found["ARB-AWARD"], CASE, AS_OF)
    assert steps[0].rule == "ARB-AWARD"
    assert len(steps) > 1
    waiting = steps_of(found["SUE-NONFINAL"], CASE, AS_OF)
    assert len(waiting) == 1
    assert rulebook().steps_of(found["ARB-AWARD"], CASE, AS_OF) == steps


def test_a_docket_lists_what_is_overdue_or_due_soon() -> None:
    entries = docket([CASE], AS_OF, within=33)
    assert [(e.deadline.asked, e.days_left) for e in entries] == [
        ("ARB-PANEL", -5),
        ("ARB-SERVE", -5),
        ("ARB-AWARD", 33),
    ]
    assert {e.case_id for e in entries} == {"17"}
    assert len(docket([CASE], AS_OF, within=32)) == 2
    assert docket([CASE], AS_OF, within=10**12) == entries
    nothing = docket([], AS_OF, within=30)
    assert nothing.kind is DocketEntry
    assert len(nothing.to_pandas()) == 0
    with pytest.raises(heli.InvalidValue, match="0 or more"):
        docket([CASE], AS_OF, within=-1)
    with pytest.raises(TypeError):
        docket([1], AS_OF, within=0)  # type: ignore[list-item]


def test_thousands_of_cases_are_no_trouble() -> None:
    cases = [
        ProcedureCase(
            str(n),
            "arbitration_ordinary",
            [DatedEvent("case_accepted", date(2023, 1, 2) + timedelta(n % 300))],
            "SH",
        )
        for n in range(5000)
    ]
    entries = docket(cases, date(2023, 11, 1), within=30)
    assert len({entry.case_id for entry in entries}) > 4000
    assert [e.days_left for e in entries] == sorted(e.days_left for e in entries)


@pytest.mark.parametrize("make", [lambda t: t, pa.Table.from_pandas], ids=["pandas", "arrow"])
def test_cases_come_from_a_table_of_their_events(make: Any) -> None:
    table = make(TABLE.assign(date=pd.Series(["2023-09-01", "2023-09-08", None])))
    expected = [CASE, ProcedureCase("18", "arbitration_ordinary", region="SH")]
    assert cases_of(table) == cases_of(TABLE) == expected
    assert docket(table, AS_OF, within=33) == docket([CASE], AS_OF, within=33)


def test_cases_that_are_made_are_given_back() -> None:
    table = heli.Table([CASE])
    assert cases_of(table) == cases_of([CASE]) == cases_of(iter([CASE])) == [CASE]
    assert docket(table, AS_OF, within=0) == docket([CASE], AS_OF, within=0)
    with pytest.raises(TypeError):
        cases_of("17")
    with pytest.raises(TypeError):
        cases_of(5)


def test_a_table_may_hold_timestamps_numbers_and_ends_of_suspensions() -> None:
    table = pd.DataFrame(
        {
            "case_id": [17, 17],
            "procedure": ["arbitration_ordinary"] * 2,
            "region": [310000.0, float("nan")],
            "event": ["case_accepted", "proceedings_suspended"],
            "date": pd.to_datetime(["2023-09-08", "2023-09-11"]),
            "until": pd.to_datetime(["NaT", "2023-09-21"]),
        }
    )
    (case,) = cases_of(table)
    assert case.id == "17"
    assert case.region == "310000"
    assert case.events[1].until == date(2023, 9, 21)
    award = by_rule(plan(case, date(2023, 10, 1)))["ARB-AWARD"]
    assert award.moved
    # 23 October and the ten days from 11 to 20 September.
    assert award.due_date == date(2023, 11, 2)


def problems(table: pd.DataFrame) -> list[tuple[str, int | None, str | None]]:
    with pytest.raises(heli.ParseError) as refused:
        cases_of(table)
    return [(f.code, f.where.line, f.where.field) for f in refused.value.findings]


def test_every_problem_of_a_table_is_told_with_its_row() -> None:
    rows: list[dict[str, Any]] = [
        {"case_id": None},
        {"procedure": None},
        {"procedure": "arbitration"},
        {"region": "Atlantis"},
        {"region": "JS"},
        {"event": "case_acepted"},
        {"event": None},
        {"date": None},
        {"date": "8 September"},
        {"date": datetime(2023, 9, 8, 12)},  # noqa: DTZ001 - what must be refused
        {"until": 5},
        {"event": "hired_a_lawyer"},
    ]
    good = {
        "case_id": "1",
        "procedure": "arbitration_ordinary",
        "region": "SH",
        "event": "case_accepted",
        "date": date(2023, 9, 8),
        "until": None,
    }
    table = pd.DataFrame([good, *(good | row for row in rows)], dtype=object)
    assert problems(table) == [
        ("missing_value", 2, "case_id"),
        ("missing_value", 3, "procedure"),
        ("unknown_procedure", 4, "procedure"),
        ("unknown_region", 5, "region"),
        ("contradiction", 6, "region"),
        ("unknown_event", 7, "event"),
        ("missing_value", 8, "event"),
        ("missing_value", 9, "date"),
        ("invalid_date", 10, "date"),
        ("invalid_date", 11, "date"),
        ("invalid_date", 12, "until"),
    ]
    assert problems(table[["case_id", "event"]]) == [
        ("missing_column", None, "procedure"),
        ("missing_column", None, "region"),
        ("missing_column", None, "date"),
    ]


def test_events_of_ones_own_rules_are_known() -> None:
    own = heli.law.LegalEvent("case_accepted2", "另一受理")
    rule = heli.law.Rule(
        "OWN-1",
        matter="arbitration",
        kind="party_period",
        name="规则",
        source=heli.Source("测试法"),
        region="CN",
        period=heli.law.Period(heli.law.Extent(5, "working_day")),
        start_event=own,
    )
    table = TABLE.assign(event=pd.Series(["case_accepted2", "case_accepted", None]))
    assert problems(table) == [("unknown_event", 1, "event")]
    assert len(cases_of(table, rulebook().with_rules([rule]))) == 2
