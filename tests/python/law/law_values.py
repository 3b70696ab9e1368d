"""A full and a bare value of every class of law."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import heli
from heli.law import (
    Actor,
    ClockEvent,
    ClockLine,
    ClockState,
    DatedEvent,
    Deadline,
    DocketEntry,
    DueAnswer,
    DueComparison,
    DueMoment,
    Extension,
    Extent,
    LawChange,
    LegalEvent,
    LegalReading,
    LimitationClaim,
    PassedOverRule,
    Period,
    PeriodClock,
    ProcedureCase,
    Rule,
    RuleReading,
)

DAY, LAST = date(2023, 9, 15), date(2023, 10, 7)
NAME = heli.Bilingual("测试规则", "rule of a test")
SOURCE = heli.Source("测试法", "3(1)", "a.example/1", "verified")
WARNING = heli.Finding("warning", "no_ground", NAME, heli.Place(field="event[0]"), "x")
FIFTEEN_DAYS = Period(Extent(15, "calendar_day"), "forward", "next_working_day")
RECEIVED = LegalEvent("award_received", heli.Bilingual("收到裁决书", "award received"))
EXTENSION = Extension(Extent(15, "calendar_day"), NAME, "ARB-AWARD-EXT")
OTHER = RuleReading("in_working_days", Period(Extent(15, "working_day")), NAME, SOURCE)
RULE = Rule(
    "TEST-15",
    matter="arbitration",
    kind="party_period",
    name=NAME,
    source=SOURCE,
    region="ZJ",
    period=FIFTEEN_DAYS,
    start_event=RECEIVED,
    actor=Actor("party", "当事人"),
    overrides="ARB-AWARD",
    superseded_by="ARB-ACCEPT",
    effect="逾期视为放弃",
    extension=EXTENSION,
    other_readings=[OTHER],
    notes=NAME,
    published_on=DAY,
    effective_from=date(2023, 10, 1),
    effective_to=date(2029, 12, 31),
    effective_basis="公报",
)
BARE_RULE = Rule(
    "TEST-0", matter="counting", kind="counting_rule", name="规则", source=SOURCE, region="CN"
)
PASSED = PassedOverRule("MED-15-AH", "not_yet_known", date(2026, 5, 1))
READING = LegalReading(
    "as_written",
    unrolled_date=date(2023, 9, 30),
    due_date=LAST,
    earliest=date(2023, 10, 2),
    latest=date(2023, 10, 8),
    reason=NAME,
    source=SOURCE,
)
ANSWER = DueAnswer(
    "provisional",
    event_date=DAY,
    unrolled_date=date(2023, 9, 30),
    due_date=LAST,
    earliest=date(2023, 10, 2),
    latest=date(2023, 10, 8),
    safe_date=date(2023, 10, 2),
    readings=[READING],
    asked="ARB-AWARD",
    rule="TEST-15",
    law_on=date(2023, 9, 1),
    in_force="not_established",
    authority_period=True,
    source_status="unverified",
    passed_over=[PASSED],
    fact="region",
    reason=NAME,
    region="ZJ",
)
BARE_ANSWER = DueAnswer(
    "certain",
    event_date=DAY,
    unrolled_date=LAST,
    due_date=LAST,
    earliest=LAST,
    latest=LAST,
    safe_date=LAST,
    asked="TEST-15",
    rule="TEST-15",
    law_on=DAY,
    in_force="yes",
    authority_period=False,
    source_status="verified",
)
MOMENT = DueMoment(
    datetime(2023, 9, 29, 16, 30),  # noqa: DTZ001 - local time
    datetime(2023, 10, 1, 16, 30, 1),  # noqa: DTZ001
    rule="PRES-48H",
    in_force="yes",
    source_status="verified",
)
INTERRUPTION = ClockEvent(
    DAY,
    "interrupt",
    RECEIVED,
    until=LAST,
    ongoing=True,
    by=Extent(2, "month"),
    evidence="立案通知书",
)
CLOCK = PeriodClock("ARB-AWARD", [ClockEvent(DAY, "start"), INTERRUPTION], "310118")
LINE = ClockLine(
    1,
    applied=True,
    phase="suspended",
    due_before=LAST,
    due_after=DAY,
    days_used=3,
    days_left=-2,
    text=NAME,
    source=SOURCE,
)
BARE_LINE = ClockLine(0, applied=False, phase="not_started", days_used=0, days_left=0, text=NAME)
STATE = ClockState(
    "running",
    "needs_fact",
    DAY,
    asked="ARB-AWARD",
    rule="ARB-AWARD-AH",
    in_force="no",
    authority_period=True,
    source_status="not_found",
    started=DAY,
    first_due_date=LAST,
    unrolled_date=date(2023, 9, 30),
    due_date=LAST,
    earliest=DAY,
    latest=date(2023, 10, 9),
    safe_date=date(2023, 9, 29),
    days_used=4,
    days_left=5,
    days_excluded=6,
    extended_by=Extent(15, "calendar_day"),
    passed_over=[PASSED],
    fact="suspension_end",
    reason=NAME,
    lines=[LINE, BARE_LINE],
    findings=[WARNING],
)
BARE_STATE = ClockState(
    "not_started",
    "certain",
    DAY,
    asked="ARB-AWARD",
    rule="ARB-AWARD",
    in_force="yes",
    authority_period=False,
    source_status="verified",
    days_used=0,
    days_left=0,
    days_excluded=0,
)
CASE = ProcedureCase(
    "2023-17",
    "arbitration_ordinary",
    [DatedEvent("case_accepted", DAY), DatedEvent("proceedings_suspended", DAY, LAST)],
    "SH",
)
DEADLINE = Deadline(
    "ARB-AWARD",
    rule="ARB-AWARD-AH",
    start_event="case_accepted",
    necessity="duty",
    state="done_late",
    status="provisional",
    in_force="yes",
    event_date=DAY,
    due_date=LAST,
    unrolled_date=date(2023, 9, 30),
    earliest=DAY,
    latest=date(2023, 10, 9),
    safe_date=date(2023, 9, 29),
    fulfilled_on=date(2023, 10, 10),
    moved=True,
    fact="region",
    reason=NAME,
)
BARE_DEADLINE = Deadline(
    "ARB-AWARD",
    rule="ARB-AWARD",
    start_event="case_accepted",
    necessity="option",
    state="waiting",
    status="needs_fact",
    in_force="yes",
)
CLAIM = LimitationClaim(
    "wages",
    right_infringed=DAY,
    relation="ended",
    relation_ended=LAST,
    events=[INTERRUPTION],
    region="AH",
)

VALUES: list[Any] = [
    Extent(15, "calendar_day"),
    Extent(0, "hour"),
    FIFTEEN_DAYS,
    Period(Extent(1, "year")),
    RECEIVED,
    Actor("party", "当事人"),
    EXTENSION,
    Extension(),
    OTHER,
    RULE,
    BARE_RULE,
    PASSED,
    PassedOverRule("MED-15-AH", "other_region"),
    READING,
    ANSWER,
    BARE_ANSWER,
    MOMENT,
    DueComparison(ANSWER, BARE_ANSWER, days_later=-3, same_rule=True),
    LawChange(DAY, ANSWER, days_later=4),
    INTERRUPTION,
    ClockEvent(DAY, "start"),
    CLOCK,
    PeriodClock("ARB-AWARD"),
    LINE,
    BARE_LINE,
    STATE,
    BARE_STATE,
    CLAIM,
    LimitationClaim("other"),
    DatedEvent("case_accepted", DAY, LAST),
    DatedEvent("case_accepted", DAY),
    CASE,
    ProcedureCase("1", "mediation"),
    DEADLINE,
    BARE_DEADLINE,
    DocketEntry("2023-17", DEADLINE, -12),
]
