"""What type checkers know of law; mypy reads this file, and the tests run it."""

from __future__ import annotations

from datetime import date, datetime
from typing import assert_type

import numpy as np
import pandas as pd

import heli
from heli import law

DAY = date(2023, 9, 15)


def test_one_day_has_one_answer() -> None:
    answer = law.due("SUE-NONFINAL", DAY, "SH")
    assert_type(answer, law.DueAnswer)
    assert_type(answer.due_date, date)
    assert_type(answer.rule, heli.RuleId)
    assert_type(answer.status, law.DueStatus)
    assert_type(answer.readings, tuple[law.LegalReading, ...])
    assert_type(answer.reason, heli.Bilingual | None)
    assert_type(law.rulebook().due("SUE-NONFINAL", np.datetime64(DAY)), law.DueAnswer)
    assert_type(law.explain_due("SUE-NONFINAL", DAY), heli.Explained[law.DueAnswer])
    assert_type(law.due_at("PRES-48H", datetime(2023, 9, 1)).due, datetime)  # noqa: DTZ001


def test_columns_have_columns_of_answers() -> None:
    days = [DAY, None]
    assert_type(law.due("SUE-NONFINAL", days, "SH"), law.DueColumn)
    assert_type(law.due(["SUE-NONFINAL"], DAY), law.DueColumn)
    assert_type(law.due("SUE-NONFINAL", DAY, ["SH", None]), law.DueColumn)
    assert_type(law.due(pd.Series(["SUE-NONFINAL"] * 2), days), law.DueColumn)
    column = law.due("SUE-NONFINAL", pd.Series(pd.to_datetime(["2023-09-15"])))
    assert_type(column[0], law.DueAnswer | None)
    assert_type(column[:1], law.DueColumn)
    assert_type(column.explain(0), heli.Explained[law.DueAnswer])


def test_rules_are_made_of_words_or_members() -> None:
    rule = law.Rule(
        "OWN-1",
        matter="arbitration",
        kind=law.RuleKind.party_period,
        name="规则",
        source=heli.Source("法"),
        region="CN",
        period=law.Period(law.Extent(3, "month"), roll=heli.calendar.Roll.next_working_day),
        start_event=law.LegalEvent("case_accepted", "受理"),
    )
    assert_type(rule.matter, law.Matter)
    assert_type(rule.period, law.Period | None)
    assert_type(law.rulebook().with_rules([rule])["OWN-1"], law.Rule)
    assert_type(law.rulebook().search("aid"), heli.Table[law.Rule])


def test_clocks_and_plans() -> None:
    clock = law.PeriodClock("ARB-AWARD", [law.ClockEvent(DAY, "start")], heli.region("SH"))
    state = law.state_on(clock, DAY)
    assert_type(state, law.ClockState)
    assert_type(state.due_date, date | None)
    case = law.ProcedureCase("1", "legal_aid", [law.DatedEvent("aid_granted", DAY)])
    assert_type(law.plan(case, DAY), heli.Table[law.Deadline])
    assert_type(law.docket([case], DAY, within=7), heli.Table[law.DocketEntry])
    assert_type(law.steps_of(law.plan(case, DAY)[0], case, DAY), heli.Table[heli.Step])
    assert_type(law.to_icalendar(law.plan(case, DAY)), bytes)
    assert_type(law.cases_of(pd.DataFrame(columns=law.CASE_COLUMNS)), list[law.ProcedureCase])
