"""Rules of law: what is due when, by which rule, and how certain that is.

A rulebook holds rules with their sources. `due` counts one period; `state_on` follows a period
through suspensions and interruptions; `plan` gives the deadlines of a case and `docket` those of
many. Every answer says whether its rule is in force, which rules were passed over and what it
leaves open.

Examples
--------
>>> from datetime import date
>>> import heli
>>> answer = heli.law.due("SUE-NONFINAL", date(2023, 9, 15), region="SH")
>>> print(answer)
2023-10-07 (certain)
>>> heli.law.due("AID-DECIDE", date(2021, 9, 1), region="ZJ").rule
'AID-DECIDE-ZJ-OLD'
"""

from heli._heli.law import (
    Actor,
    ClaimKind,
    ClockAction,
    ClockEvent,
    ClockLine,
    ClockPhase,
    ClockState,
    DatedEvent,
    Deadline,
    DeadlineState,
    Direction,
    DocketEntry,
    DueAnswer,
    DueComparison,
    DueMoment,
    DueStatus,
    Extension,
    Extent,
    InForce,
    LabourRelation,
    LawChange,
    LegalEvent,
    LegalReading,
    LimitationClaim,
    Matter,
    MissingFact,
    Necessity,
    PassedOver,
    PassedOverRule,
    Period,
    PeriodClock,
    PeriodUnit,
    Procedure,
    ProcedureCase,
    RowStatus,
    Rule,
    Rulebook,
    RuleKind,
    RuleReading,
    changes_between,
    compare,
    docket,
    due,
    due_at,
    explain_due,
    explain_due_at,
    legal_events,
    limitation_on,
    plan,
    rulebook,
    state_on,
    steps_of,
)
from heli._ids import ActorId, EventId, ReadingId
from heli.law._cases import CASE_COLUMNS, cases_of
from heli.law._columns import DueColumn
from heli.law._icalendar import to_icalendar

__all__ = [
    "CASE_COLUMNS",
    "Actor",
    "ActorId",
    "ClaimKind",
    "ClockAction",
    "ClockEvent",
    "ClockLine",
    "ClockPhase",
    "ClockState",
    "DatedEvent",
    "Deadline",
    "DeadlineState",
    "Direction",
    "DocketEntry",
    "DueAnswer",
    "DueColumn",
    "DueComparison",
    "DueMoment",
    "DueStatus",
    "EventId",
    "Extension",
    "Extent",
    "InForce",
    "LabourRelation",
    "LawChange",
    "LegalEvent",
    "LegalReading",
    "LimitationClaim",
    "Matter",
    "MissingFact",
    "Necessity",
    "PassedOver",
    "PassedOverRule",
    "Period",
    "PeriodClock",
    "PeriodUnit",
    "Procedure",
    "ProcedureCase",
    "ReadingId",
    "RowStatus",
    "Rule",
    "RuleKind",
    "RuleReading",
    "Rulebook",
    "cases_of",
    "changes_between",
    "compare",
    "docket",
    "due",
    "due_at",
    "explain_due",
    "explain_due_at",
    "legal_events",
    "limitation_on",
    "plan",
    "rulebook",
    "state_on",
    "steps_of",
    "to_icalendar",
]
