# ruff: noqa: PYI052 - members of enumerations have values, not types
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import Any, Literal, SupportsIndex, TypeAlias, final, overload

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from heli._explained import Explained
from heli._heli.calendar import (
    Roll,
    WorkCalendar,
    _Arrow,
    _Day,
    _Days,
    _Pandas,
    _Progress,
    _Roll,
)
from heli._heli.core import (
    Bilingual,
    Finding,
    Region,
    Source,
    SourceStatus,
    Step,
    _SourceStatus,
    _Value,
)
from heli._ids import ActorId, EventId, ReadingId, RuleId
from heli._table import Table
from heli._token import Token
from heli.law._columns import DueColumn

_Region: TypeAlias = Region | str | int
# Not a Sequence, since a text is one.
_Texts: TypeAlias = (
    NDArray[np.str_]
    | NDArray[np.object_]
    | _Pandas
    | pd.Categorical
    | _Arrow
    | list[str]
    | list[str | None]
    | list[RuleId]
    | list[RuleId | None]
    | tuple[str | None, ...]
)
_Regions: TypeAlias = (
    _Texts | list[Region] | list[Region | None] | list[int] | NDArray[np.integer[Any]]
)
_Cases: TypeAlias = Iterable[ProcedureCase] | pd.DataFrame | _Arrow

@final
class Matter(Token):
    negotiation = "negotiation"
    mediation = "mediation"
    limitation = "limitation"
    arbitration = "arbitration"
    court = "court"
    enforcement = "enforcement"
    inspection = "inspection"
    wage = "wage"
    employment = "employment"
    aid = "aid"
    union = "union"
    collective = "collective"
    data = "data"
    counting = "counting"

@final
class RuleKind(Token):
    party_period = "party_period"
    authority_period = "authority_period"
    retention = "retention"
    status_term = "status_term"
    cycle = "cycle"
    counting_rule = "counting_rule"
    superseded = "superseded"
    no_period = "no_period"
    unknown = "unknown"

@final
class PeriodUnit(Token):
    calendar_day = "calendar_day"
    working_day = "working_day"
    month = "month"
    year = "year"
    hour = "hour"

@final
class Direction(Token):
    forward = "forward"
    backward = "backward"

@final
class InForce(Token):
    yes = "yes"
    no = "no"
    not_established = "not_established"

@final
class PassedOver(Token):
    regional_override = "regional_override"
    other_region = "other_region"
    region_not_given = "region_not_given"
    ended = "ended"
    not_yet_in_force = "not_yet_in_force"
    not_yet_known = "not_yet_known"
    held_then = "held_then"
    supersedes = "supersedes"

@final
class DueStatus(Token):
    certain = "certain"
    provisional = "provisional"
    needs_fact = "needs_fact"
    undetermined = "undetermined"

@final
class MissingFact(Token):
    none = "none"
    region = "region"
    time_of_day = "time_of_day"
    start = "start"
    suspension_end = "suspension_end"
    interruption_end = "interruption_end"
    relation_end = "relation_end"

@final
class ClockAction(Token):
    start = "start"
    suspend = "suspend"
    resume = "resume"
    exclude = "exclude"
    interrupt = "interrupt"
    restart = "restart"
    extend = "extend"
    stop = "stop"

@final
class ClockPhase(Token):
    not_started = "not_started"
    running = "running"
    suspended = "suspended"
    interrupted = "interrupted"
    expired = "expired"
    stopped = "stopped"

@final
class ClaimKind(Token):
    wages = "wages"
    other = "other"

@final
class LabourRelation(Token):
    unknown = "unknown"
    continues = "continues"
    ended = "ended"

@final
class Procedure(Token):
    mediation = "mediation"
    arbitration_ordinary = "arbitration_ordinary"
    arbitration_collective = "arbitration_collective"
    arbitration_simplified_zj = "arbitration_simplified_zj"
    inspection = "inspection"
    enforcement = "enforcement"
    legal_aid = "legal_aid"
    blacklist = "blacklist"

@final
class Necessity(Token):
    duty = "duty"
    option = "option"
    opening = "opening"
    effect = "effect"

@final
class DeadlineState(Token):
    done = "done"
    done_late = "done_late"
    overdue = "overdue"
    lapsed = "lapsed"
    reached = "reached"
    open = "open"
    expected = "expected"
    waiting = "waiting"

@final
class RowStatus(Token):
    certain = "certain"
    provisional = "provisional"
    needs_fact = "needs_fact"
    undetermined = "undetermined"
    missing = "missing"
    out_of_range = "out_of_range"
    unknown_rule = "unknown_rule"
    no_number = "no_number"
    unknown_region = "unknown_region"
    other_region = "other_region"

_Matter: TypeAlias = (
    Matter
    | Literal[
        "negotiation",
        "mediation",
        "limitation",
        "arbitration",
        "court",
        "enforcement",
        "inspection",
        "wage",
        "employment",
        "aid",
        "union",
        "collective",
        "data",
        "counting",
    ]
)
_RuleKind: TypeAlias = (
    RuleKind
    | Literal[
        "party_period",
        "authority_period",
        "retention",
        "status_term",
        "cycle",
        "counting_rule",
        "superseded",
        "no_period",
        "unknown",
    ]
)
_PeriodUnit: TypeAlias = (
    PeriodUnit | Literal["calendar_day", "working_day", "month", "year", "hour"]
)
_Direction: TypeAlias = Direction | Literal["forward", "backward"]
_InForce: TypeAlias = InForce | Literal["yes", "no", "not_established"]
_PassedOver: TypeAlias = (
    PassedOver
    | Literal[
        "regional_override",
        "other_region",
        "region_not_given",
        "ended",
        "not_yet_in_force",
        "not_yet_known",
        "held_then",
        "supersedes",
    ]
)
_DueStatus: TypeAlias = DueStatus | Literal["certain", "provisional", "needs_fact", "undetermined"]
_MissingFact: TypeAlias = (
    MissingFact
    | Literal[
        "none",
        "region",
        "time_of_day",
        "start",
        "suspension_end",
        "interruption_end",
        "relation_end",
    ]
)
_ClockAction: TypeAlias = (
    ClockAction
    | Literal["start", "suspend", "resume", "exclude", "interrupt", "restart", "extend", "stop"]
)
_ClockPhase: TypeAlias = (
    ClockPhase | Literal["not_started", "running", "suspended", "interrupted", "expired", "stopped"]
)
_ClaimKind: TypeAlias = ClaimKind | Literal["wages", "other"]
_LabourRelation: TypeAlias = LabourRelation | Literal["unknown", "continues", "ended"]
_Procedure: TypeAlias = (
    Procedure
    | Literal[
        "mediation",
        "arbitration_ordinary",
        "arbitration_collective",
        "arbitration_simplified_zj",
        "inspection",
        "enforcement",
        "legal_aid",
        "blacklist",
    ]
)
_Necessity: TypeAlias = Necessity | Literal["duty", "option", "opening", "effect"]
_DeadlineState: TypeAlias = (
    DeadlineState
    | Literal["done", "done_late", "overdue", "lapsed", "reached", "open", "expected", "waiting"]
)

@final
class Extent(_Value):
    __match_args__ = ("length", "unit")
    def __init__(self, length: SupportsIndex, unit: _PeriodUnit) -> None: ...
    @property
    def length(self) -> int: ...
    @property
    def unit(self) -> PeriodUnit: ...
    @property
    def words(self) -> Bilingual: ...

@final
class Period(_Value):
    __match_args__ = ("length", "direction", "roll")
    def __init__(
        self, length: Extent, direction: _Direction = "forward", roll: _Roll = "none"
    ) -> None: ...
    @property
    def length(self) -> Extent: ...
    @property
    def direction(self) -> Direction: ...
    @property
    def roll(self) -> Roll: ...

@final
class LegalEvent(_Value):
    __match_args__ = ("id", "name")
    def __init__(self, id: str, name: Bilingual | str) -> None: ...
    @property
    def id(self) -> EventId: ...
    @property
    def name(self) -> Bilingual: ...

@final
class Actor(_Value):
    __match_args__ = ("id", "name")
    def __init__(self, id: str, name: Bilingual | str) -> None: ...
    @property
    def id(self) -> ActorId: ...
    @property
    def name(self) -> Bilingual: ...

@final
class Extension(_Value):
    __match_args__ = ("at_most", "condition", "rule")
    def __init__(
        self,
        at_most: Extent | None = None,
        condition: Bilingual | str | None = None,
        rule: str | None = None,
    ) -> None: ...
    @property
    def at_most(self) -> Extent | None: ...
    @property
    def condition(self) -> Bilingual | None: ...
    @property
    def rule(self) -> RuleId | None: ...

@final
class RuleReading(_Value):
    __match_args__ = ("id", "period", "reason", "source")
    def __init__(
        self, id: str, period: Period, reason: Bilingual | str, source: Source
    ) -> None: ...
    @property
    def id(self) -> ReadingId: ...
    @property
    def period(self) -> Period: ...
    @property
    def reason(self) -> Bilingual: ...
    @property
    def source(self) -> Source: ...

@final
class Rule(_Value):
    __match_args__ = (
        "id",
        "matter",
        "kind",
        "name",
        "source",
        "region",
        "period",
        "start_event",
        "actor",
        "overrides",
        "superseded_by",
        "effect",
        "extension",
        "other_readings",
        "notes",
        "published_on",
        "effective_from",
        "effective_to",
        "effective_basis",
    )
    def __init__(
        self,
        id: str,
        *,
        matter: _Matter,
        kind: _RuleKind,
        name: Bilingual | str,
        source: Source,
        region: _Region,
        period: Period | None = None,
        start_event: LegalEvent | None = None,
        actor: Actor | None = None,
        overrides: str | None = None,
        superseded_by: str | None = None,
        effect: Bilingual | str | None = None,
        extension: Extension | None = None,
        other_readings: Iterable[RuleReading] = (),
        notes: Bilingual | str | None = None,
        published_on: date | None = None,
        effective_from: date | None = None,
        effective_to: date | None = None,
        effective_basis: Bilingual | str | None = None,
    ) -> None: ...
    @property
    def id(self) -> RuleId: ...
    @property
    def matter(self) -> Matter: ...
    @property
    def kind(self) -> RuleKind: ...
    @property
    def name(self) -> Bilingual: ...
    @property
    def source(self) -> Source: ...
    @property
    def region(self) -> str: ...
    @property
    def period(self) -> Period | None: ...
    @property
    def start_event(self) -> LegalEvent | None: ...
    @property
    def actor(self) -> Actor | None: ...
    @property
    def overrides(self) -> RuleId | None: ...
    @property
    def superseded_by(self) -> RuleId | None: ...
    @property
    def effect(self) -> Bilingual | None: ...
    @property
    def extension(self) -> Extension | None: ...
    @property
    def other_readings(self) -> tuple[RuleReading, ...]: ...
    @property
    def notes(self) -> Bilingual | None: ...
    @property
    def published_on(self) -> date | None: ...
    @property
    def effective_from(self) -> date | None: ...
    @property
    def effective_to(self) -> date | None: ...
    @property
    def effective_basis(self) -> Bilingual | None: ...
    @property
    def known_from(self) -> date | None: ...

@final
class PassedOverRule(_Value):
    __match_args__ = ("rule", "reason", "day")
    def __init__(self, rule: str, reason: _PassedOver, day: date | None = None) -> None: ...
    @property
    def rule(self) -> RuleId: ...
    @property
    def reason(self) -> PassedOver: ...
    @property
    def day(self) -> date | None: ...

@final
class LegalReading(_Value):
    __match_args__ = ("id", "unrolled_date", "due_date", "earliest", "latest", "reason", "source")
    def __init__(
        self,
        id: str,
        *,
        unrolled_date: date,
        due_date: date,
        earliest: date,
        latest: date,
        reason: Bilingual | str,
        source: Source,
    ) -> None: ...
    @property
    def id(self) -> ReadingId: ...
    @property
    def unrolled_date(self) -> date: ...
    @property
    def due_date(self) -> date: ...
    @property
    def earliest(self) -> date: ...
    @property
    def latest(self) -> date: ...
    @property
    def reason(self) -> Bilingual: ...
    @property
    def source(self) -> Source: ...

@final
class DueAnswer(_Value):
    __match_args__ = (
        "status",
        "event_date",
        "unrolled_date",
        "due_date",
        "earliest",
        "latest",
        "safe_date",
        "readings",
        "asked",
        "rule",
        "law_on",
        "in_force",
        "authority_period",
        "source_status",
        "passed_over",
        "fact",
        "reason",
        "region",
    )
    def __init__(
        self,
        status: _DueStatus,
        *,
        event_date: date,
        unrolled_date: date,
        due_date: date,
        earliest: date,
        latest: date,
        safe_date: date,
        readings: Iterable[LegalReading] = (),
        asked: str,
        rule: str,
        law_on: date,
        in_force: _InForce,
        authority_period: bool,
        source_status: _SourceStatus,
        passed_over: Iterable[PassedOverRule] = (),
        fact: _MissingFact = "none",
        reason: Bilingual | str | None = None,
        region: _Region | None = None,
    ) -> None: ...
    @property
    def status(self) -> DueStatus: ...
    @property
    def event_date(self) -> date: ...
    @property
    def unrolled_date(self) -> date: ...
    @property
    def due_date(self) -> date: ...
    @property
    def earliest(self) -> date: ...
    @property
    def latest(self) -> date: ...
    @property
    def safe_date(self) -> date: ...
    @property
    def readings(self) -> tuple[LegalReading, ...]: ...
    @property
    def asked(self) -> RuleId: ...
    @property
    def rule(self) -> RuleId: ...
    @property
    def law_on(self) -> date: ...
    @property
    def in_force(self) -> InForce: ...
    @property
    def authority_period(self) -> bool: ...
    @property
    def source_status(self) -> SourceStatus: ...
    @property
    def passed_over(self) -> tuple[PassedOverRule, ...]: ...
    @property
    def fact(self) -> MissingFact: ...
    @property
    def reason(self) -> Bilingual | None: ...
    @property
    def region(self) -> str | None: ...

@final
class DueMoment(_Value):
    __match_args__ = ("event", "due", "rule", "in_force", "source_status")
    def __init__(
        self,
        event: datetime,
        due: datetime,
        *,
        rule: str,
        in_force: _InForce,
        source_status: _SourceStatus,
    ) -> None: ...
    @property
    def event(self) -> datetime: ...
    @property
    def due(self) -> datetime: ...
    @property
    def rule(self) -> RuleId: ...
    @property
    def in_force(self) -> InForce: ...
    @property
    def source_status(self) -> SourceStatus: ...

@final
class DueComparison(_Value):
    __match_args__ = ("first", "second", "days_later", "same_rule")
    def __init__(
        self, first: DueAnswer, second: DueAnswer, *, days_later: SupportsIndex, same_rule: bool
    ) -> None: ...
    @property
    def first(self) -> DueAnswer: ...
    @property
    def second(self) -> DueAnswer: ...
    @property
    def days_later(self) -> int: ...
    @property
    def same_rule(self) -> bool: ...

@final
class LawChange(_Value):
    __match_args__ = ("from_", "answer", "days_later")
    def __init__(self, from_: date, answer: DueAnswer, *, days_later: SupportsIndex) -> None: ...
    @property
    def from_(self) -> date: ...
    @property
    def answer(self) -> DueAnswer: ...
    @property
    def days_later(self) -> int: ...

@final
class ClockEvent(_Value):
    __match_args__ = ("day", "action", "event", "until", "ongoing", "by", "evidence")
    def __init__(
        self,
        day: date,
        action: _ClockAction,
        event: str | LegalEvent | None = None,
        *,
        until: date | None = None,
        ongoing: bool = False,
        by: Extent | None = None,
        evidence: str | None = None,
    ) -> None: ...
    @property
    def day(self) -> date: ...
    @property
    def action(self) -> ClockAction: ...
    @property
    def event(self) -> LegalEvent | None: ...
    @property
    def until(self) -> date | None: ...
    @property
    def ongoing(self) -> bool: ...
    @property
    def by(self) -> Extent | None: ...
    @property
    def evidence(self) -> str | None: ...

@final
class PeriodClock(_Value):
    __match_args__ = ("rule", "events", "region")
    def __init__(
        self, rule: str, events: Iterable[ClockEvent] = (), region: _Region | None = None
    ) -> None: ...
    @property
    def rule(self) -> RuleId: ...
    @property
    def events(self) -> tuple[ClockEvent, ...]: ...
    @property
    def region(self) -> str | None: ...

@final
class ClockLine(_Value):
    __match_args__ = (
        "event",
        "applied",
        "phase",
        "due_before",
        "due_after",
        "days_used",
        "days_left",
        "text",
        "source",
    )
    def __init__(
        self,
        event: SupportsIndex,
        *,
        applied: bool,
        phase: _ClockPhase,
        due_before: date | None = None,
        due_after: date | None = None,
        days_used: SupportsIndex,
        days_left: SupportsIndex,
        text: Bilingual | str,
        source: Source | None = None,
    ) -> None: ...
    @property
    def event(self) -> int: ...
    @property
    def applied(self) -> bool: ...
    @property
    def phase(self) -> ClockPhase: ...
    @property
    def due_before(self) -> date | None: ...
    @property
    def due_after(self) -> date | None: ...
    @property
    def days_used(self) -> int: ...
    @property
    def days_left(self) -> int: ...
    @property
    def text(self) -> Bilingual: ...
    @property
    def source(self) -> Source | None: ...

@final
class ClockState(_Value):
    __match_args__ = (
        "phase",
        "status",
        "as_of",
        "asked",
        "rule",
        "in_force",
        "authority_period",
        "source_status",
        "started",
        "first_due_date",
        "unrolled_date",
        "due_date",
        "earliest",
        "latest",
        "safe_date",
        "days_used",
        "days_left",
        "days_excluded",
        "extended_by",
        "passed_over",
        "fact",
        "reason",
        "lines",
        "findings",
    )
    def __init__(
        self,
        phase: _ClockPhase,
        status: _DueStatus,
        as_of: date,
        *,
        asked: str,
        rule: str,
        in_force: _InForce,
        authority_period: bool,
        source_status: _SourceStatus,
        started: date | None = None,
        first_due_date: date | None = None,
        unrolled_date: date | None = None,
        due_date: date | None = None,
        earliest: date | None = None,
        latest: date | None = None,
        safe_date: date | None = None,
        days_used: SupportsIndex,
        days_left: SupportsIndex,
        days_excluded: SupportsIndex,
        extended_by: Extent | None = None,
        passed_over: Iterable[PassedOverRule] = (),
        fact: _MissingFact = "none",
        reason: Bilingual | str | None = None,
        lines: Iterable[ClockLine] = (),
        findings: Iterable[Finding] = (),
    ) -> None: ...
    @property
    def phase(self) -> ClockPhase: ...
    @property
    def status(self) -> DueStatus: ...
    @property
    def as_of(self) -> date: ...
    @property
    def asked(self) -> RuleId: ...
    @property
    def rule(self) -> RuleId: ...
    @property
    def in_force(self) -> InForce: ...
    @property
    def authority_period(self) -> bool: ...
    @property
    def source_status(self) -> SourceStatus: ...
    @property
    def started(self) -> date | None: ...
    @property
    def first_due_date(self) -> date | None: ...
    @property
    def unrolled_date(self) -> date | None: ...
    @property
    def due_date(self) -> date | None: ...
    @property
    def earliest(self) -> date | None: ...
    @property
    def latest(self) -> date | None: ...
    @property
    def safe_date(self) -> date | None: ...
    @property
    def days_used(self) -> int: ...
    @property
    def days_left(self) -> int: ...
    @property
    def days_excluded(self) -> int: ...
    @property
    def extended_by(self) -> Extent | None: ...
    @property
    def passed_over(self) -> tuple[PassedOverRule, ...]: ...
    @property
    def fact(self) -> MissingFact: ...
    @property
    def reason(self) -> Bilingual | None: ...
    @property
    def lines(self) -> tuple[ClockLine, ...]: ...
    @property
    def findings(self) -> tuple[Finding, ...]: ...
    def to_table(self) -> Table[ClockLine]: ...

@final
class LimitationClaim(_Value):
    __match_args__ = ("kind", "right_infringed", "relation", "relation_ended", "events", "region")
    def __init__(
        self,
        kind: _ClaimKind,
        *,
        right_infringed: date | None = None,
        relation: _LabourRelation = "unknown",
        relation_ended: date | None = None,
        events: Iterable[ClockEvent] = (),
        region: _Region | None = None,
    ) -> None: ...
    @property
    def kind(self) -> ClaimKind: ...
    @property
    def right_infringed(self) -> date | None: ...
    @property
    def relation(self) -> LabourRelation: ...
    @property
    def relation_ended(self) -> date | None: ...
    @property
    def events(self) -> tuple[ClockEvent, ...]: ...
    @property
    def region(self) -> str | None: ...

@final
class DatedEvent(_Value):
    __match_args__ = ("event", "day", "until")
    def __init__(self, event: str, day: date, until: date | None = None) -> None: ...
    @property
    def event(self) -> EventId: ...
    @property
    def day(self) -> date: ...
    @property
    def until(self) -> date | None: ...

@final
class ProcedureCase(_Value):
    __match_args__ = ("id", "procedure", "events", "region")
    def __init__(
        self,
        id: str,
        procedure: _Procedure,
        events: Iterable[DatedEvent] = (),
        region: _Region | None = None,
    ) -> None: ...
    @property
    def id(self) -> str: ...
    @property
    def procedure(self) -> Procedure: ...
    @property
    def events(self) -> tuple[DatedEvent, ...]: ...
    @property
    def region(self) -> str | None: ...

@final
class Deadline(_Value):
    __match_args__ = (
        "asked",
        "rule",
        "start_event",
        "necessity",
        "state",
        "status",
        "in_force",
        "event_date",
        "due_date",
        "unrolled_date",
        "earliest",
        "latest",
        "safe_date",
        "fulfilled_on",
        "moved",
        "fact",
        "reason",
    )
    def __init__(
        self,
        asked: str,
        *,
        rule: str,
        start_event: str,
        necessity: _Necessity,
        state: _DeadlineState,
        status: _DueStatus,
        in_force: _InForce,
        event_date: date | None = None,
        due_date: date | None = None,
        unrolled_date: date | None = None,
        earliest: date | None = None,
        latest: date | None = None,
        safe_date: date | None = None,
        fulfilled_on: date | None = None,
        moved: bool = False,
        fact: _MissingFact = "none",
        reason: Bilingual | str | None = None,
    ) -> None: ...
    @property
    def asked(self) -> RuleId: ...
    @property
    def rule(self) -> RuleId: ...
    @property
    def start_event(self) -> EventId: ...
    @property
    def necessity(self) -> Necessity: ...
    @property
    def state(self) -> DeadlineState: ...
    @property
    def status(self) -> DueStatus: ...
    @property
    def in_force(self) -> InForce: ...
    @property
    def event_date(self) -> date | None: ...
    @property
    def due_date(self) -> date | None: ...
    @property
    def unrolled_date(self) -> date | None: ...
    @property
    def earliest(self) -> date | None: ...
    @property
    def latest(self) -> date | None: ...
    @property
    def safe_date(self) -> date | None: ...
    @property
    def fulfilled_on(self) -> date | None: ...
    @property
    def moved(self) -> bool: ...
    @property
    def fact(self) -> MissingFact: ...
    @property
    def reason(self) -> Bilingual | None: ...
    def days_left(self, day: date) -> int | None: ...

@final
class DocketEntry(_Value):
    __match_args__ = ("case_id", "deadline", "days_left")
    def __init__(self, case_id: str, deadline: Deadline, days_left: SupportsIndex) -> None: ...
    @property
    def case_id(self) -> str: ...
    @property
    def deadline(self) -> Deadline: ...
    @property
    def days_left(self) -> int: ...

@final
class Rulebook:
    def __init__(self, rules: Iterable[Rule | str], *, known_on: date | None = None) -> None: ...
    @property
    def rules(self) -> Table[Rule]: ...
    @property
    def known_on_day(self) -> date | None: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[Rule]: ...
    def __getitem__(self, id: str) -> Rule: ...
    def __contains__(self, id: object) -> bool: ...
    def search(self, text: str) -> Table[Rule]: ...
    def overriding(self, id: str) -> Table[Rule]: ...
    def in_force_on(self, id: str, day: date) -> InForce: ...
    def with_rules(self, rules: Iterable[Rule]) -> Rulebook: ...
    def known_on(self, day: date) -> Rulebook: ...
    @overload
    def due(
        self,
        rule: str,
        event_date: _Day,
        region: _Region | None = None,
        *,
        law_on: date | None = None,
        known_on: date | None = None,
        calendar: WorkCalendar | None = None,
        progress: _Progress = None,
        threads: SupportsIndex = 1,
    ) -> DueAnswer: ...
    @overload
    def due(
        self,
        rule: str | _Texts,
        event_date: _Days,
        region: _Region | _Regions | None = None,
        *,
        law_on: date | None = None,
        known_on: date | None = None,
        calendar: WorkCalendar | None = None,
        progress: _Progress = None,
        threads: SupportsIndex = 1,
    ) -> DueColumn: ...
    @overload
    def due(
        self,
        rule: _Texts,
        event_date: _Day,
        region: _Region | _Regions | None = None,
        *,
        law_on: date | None = None,
        known_on: date | None = None,
        calendar: WorkCalendar | None = None,
        progress: _Progress = None,
        threads: SupportsIndex = 1,
    ) -> DueColumn: ...
    @overload
    def due(
        self,
        rule: str,
        event_date: _Day,
        region: _Regions,
        *,
        law_on: date | None = None,
        known_on: date | None = None,
        calendar: WorkCalendar | None = None,
        progress: _Progress = None,
        threads: SupportsIndex = 1,
    ) -> DueColumn: ...
    def explain_due(
        self,
        rule: str,
        event_date: date,
        region: _Region | None = None,
        *,
        law_on: date | None = None,
        known_on: date | None = None,
        calendar: WorkCalendar | None = None,
    ) -> Explained[DueAnswer]: ...
    def due_at(
        self,
        rule: str,
        event: datetime,
    ) -> DueMoment: ...
    def explain_due_at(
        self,
        rule: str,
        event: datetime,
    ) -> Explained[DueMoment]: ...
    def changes_between(
        self,
        rule: str,
        event_date: date,
        from_: date,
        through: date,
        region: _Region | None = None,
        *,
        law_on: date | None = None,
        known_on: date | None = None,
        calendar: WorkCalendar | None = None,
    ) -> Table[LawChange]: ...
    def state_on(
        self,
        clock: PeriodClock,
        as_of: date,
        *,
        known_on: date | None = None,
        calendar: WorkCalendar | None = None,
    ) -> ClockState: ...
    def limitation_on(
        self,
        claim: LimitationClaim,
        as_of: date,
        *,
        known_on: date | None = None,
        calendar: WorkCalendar | None = None,
    ) -> ClockState: ...
    def plan(
        self,
        case: ProcedureCase,
        as_of: date,
        *,
        known_on: date | None = None,
        calendar: WorkCalendar | None = None,
    ) -> Table[Deadline]: ...
    def steps_of(
        self,
        deadline: Deadline,
        case: ProcedureCase,
        as_of: date,
        *,
        known_on: date | None = None,
        calendar: WorkCalendar | None = None,
    ) -> Table[Step]: ...
    def docket(
        self,
        cases: _Cases,
        as_of: date,
        *,
        within: SupportsIndex,
        known_on: date | None = None,
        calendar: WorkCalendar | None = None,
    ) -> Table[DocketEntry]: ...
    def _repr_html_(self) -> str: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Rulebook: ...
    def __deepcopy__(self, memo: dict[int, Any]) -> Rulebook: ...

def rulebook() -> Rulebook: ...
def compare(first: DueAnswer, second: DueAnswer) -> DueComparison: ...
def legal_events() -> Table[LegalEvent]: ...
@overload
def due(
    rule: str,
    event_date: _Day,
    region: _Region | None = None,
    *,
    law_on: date | None = None,
    known_on: date | None = None,
    calendar: WorkCalendar | None = None,
    progress: _Progress = None,
    threads: SupportsIndex = 1,
    rulebook: Rulebook | None = None,
) -> DueAnswer: ...
@overload
def due(
    rule: str | _Texts,
    event_date: _Days,
    region: _Region | _Regions | None = None,
    *,
    law_on: date | None = None,
    known_on: date | None = None,
    calendar: WorkCalendar | None = None,
    progress: _Progress = None,
    threads: SupportsIndex = 1,
    rulebook: Rulebook | None = None,
) -> DueColumn: ...
@overload
def due(
    rule: _Texts,
    event_date: _Day,
    region: _Region | _Regions | None = None,
    *,
    law_on: date | None = None,
    known_on: date | None = None,
    calendar: WorkCalendar | None = None,
    progress: _Progress = None,
    threads: SupportsIndex = 1,
    rulebook: Rulebook | None = None,
) -> DueColumn: ...
@overload
def due(
    rule: str,
    event_date: _Day,
    region: _Regions,
    *,
    law_on: date | None = None,
    known_on: date | None = None,
    calendar: WorkCalendar | None = None,
    progress: _Progress = None,
    threads: SupportsIndex = 1,
    rulebook: Rulebook | None = None,
) -> DueColumn: ...
def explain_due(
    rule: str,
    event_date: date,
    region: _Region | None = None,
    *,
    law_on: date | None = None,
    known_on: date | None = None,
    calendar: WorkCalendar | None = None,
    rulebook: Rulebook | None = None,
) -> Explained[DueAnswer]: ...
def due_at(
    rule: str,
    event: datetime,
    *,
    rulebook: Rulebook | None = None,
) -> DueMoment: ...
def explain_due_at(
    rule: str,
    event: datetime,
    *,
    rulebook: Rulebook | None = None,
) -> Explained[DueMoment]: ...
def changes_between(
    rule: str,
    event_date: date,
    from_: date,
    through: date,
    region: _Region | None = None,
    *,
    law_on: date | None = None,
    known_on: date | None = None,
    calendar: WorkCalendar | None = None,
    rulebook: Rulebook | None = None,
) -> Table[LawChange]: ...
def state_on(
    clock: PeriodClock,
    as_of: date,
    *,
    known_on: date | None = None,
    calendar: WorkCalendar | None = None,
    rulebook: Rulebook | None = None,
) -> ClockState: ...
def limitation_on(
    claim: LimitationClaim,
    as_of: date,
    *,
    known_on: date | None = None,
    calendar: WorkCalendar | None = None,
    rulebook: Rulebook | None = None,
) -> ClockState: ...
def plan(
    case: ProcedureCase,
    as_of: date,
    *,
    known_on: date | None = None,
    calendar: WorkCalendar | None = None,
    rulebook: Rulebook | None = None,
) -> Table[Deadline]: ...
def steps_of(
    deadline: Deadline,
    case: ProcedureCase,
    as_of: date,
    *,
    known_on: date | None = None,
    calendar: WorkCalendar | None = None,
    rulebook: Rulebook | None = None,
) -> Table[Step]: ...
def docket(
    cases: _Cases,
    as_of: date,
    *,
    within: SupportsIndex,
    known_on: date | None = None,
    calendar: WorkCalendar | None = None,
    rulebook: Rulebook | None = None,
) -> Table[DocketEntry]: ...

# What columns rest on.
_AskedPair: TypeAlias = tuple[str, str | bool | None]

def _region_code(region: _Region) -> str: ...
def _due_column(
    book: Rulebook,
    calendar: WorkCalendar,
    asked: list[_AskedPair],
    which: NDArray[np.int32] | None,
    event_days: NDArray[np.int64],
    law_on: date | None,
    progress: _Progress,
    threads: SupportsIndex,
    /,
) -> tuple[
    NDArray[np.int64],
    NDArray[np.uint8],
    NDArray[np.int64],
    NDArray[np.uint8],
    NDArray[np.uint32],
    list[int],
]: ...
def _due_bounds(
    book: Rulebook,
    calendar: WorkCalendar,
    asked: list[_AskedPair],
    which: NDArray[np.int32] | None,
    event_days: NDArray[np.int64],
    law_on: date | None,
    progress: _Progress,
    /,
) -> tuple[NDArray[np.int64], NDArray[np.int64]]: ...
def _due_safe_days(
    book: Rulebook,
    calendar: WorkCalendar,
    asked: list[_AskedPair],
    which: NDArray[np.int32] | None,
    event_days: NDArray[np.int64],
    law_on: date | None,
    ends: Sequence[NDArray[np.int64]],
    progress: _Progress,
    /,
) -> NDArray[np.int64]: ...
def _first_refused(
    book: Rulebook,
    calendar: WorkCalendar,
    asked: list[_AskedPair],
    which: NDArray[np.int32] | None,
    event_days: NDArray[np.int64],
    law_on: date | None,
    /,
) -> int | None: ...
