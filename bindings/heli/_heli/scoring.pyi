# ruff: noqa: PYI052 - members of enumerations have values, not types
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from fractions import Fraction
from typing import Any, Literal, Self, SupportsIndex, TypeAlias, final

import numpy as np
import pandas as pd
import pyarrow as pa
from numpy.typing import NDArray

from heli._heli.core import Bilingual, Finding, Source, StepInput, Unknown, _Exact, _Value
from heli._heli.ranking import (
    Attendance,
    AwardReason,
    ChainEnd,
    IncompleteRule,
    MarkTable,
    Standing,
    TeamResult,
    TieDecision,
    TieEdge,
    TieKey,
    _Attendance,
    _AwardReason,
    _ChainEnd,
    _IncompleteRule,
    _Mark,
    _RankMethod,
    _TieEdge,
)
from heli._ids import (
    ContestId,
    EntrantId,
    EntryKind,
    PersonId,
    PointItemId,
    PrizeConditionId,
    PrizeFlagId,
    PrizeId,
    TeamId,
)
from heli._table import Table
from heli._token import Token
from heli.scoring._scores import ScoreTable

@final
class Bucket(Token):
    once = "once"
    day = "day"
    day_slot = "day_slot"
    ref = "ref"
    week7 = "week7"
    day_value = "day_value"

@final
class PartialWeek(Token):
    counts = "counts"
    ignored = "ignored"

@final
class CapEffect(Token):
    binds = "binds"
    tight = "tight"
    unreachable = "unreachable"

@final
class EntryStatus(Token):
    credited = "credited"
    capped = "capped"
    repeat_bucket = "repeat_bucket"
    duplicate_id = "duplicate_id"
    id_conflict = "id_conflict"
    late = "late"
    future = "future"
    out_of_window = "out_of_window"
    below_min = "below_min"
    bad_kind = "bad_kind"
    bad_slot = "bad_slot"
    unknown_person = "unknown_person"
    partial_week = "partial_week"

@final
class EntryIds(Token):
    check = "check"
    unique = "unique"

_Bucket: TypeAlias = Bucket | Literal["once", "day", "day_slot", "ref", "week7", "day_value"]
_PartialWeek: TypeAlias = PartialWeek | Literal["counts", "ignored"]
_CapEffect: TypeAlias = CapEffect | Literal["binds", "tight", "unreachable"]
_EntryIds: TypeAlias = EntryIds | Literal["check", "unique"]

@final
class DayWindow(_Value):
    __match_args__ = ("first", "last")
    def __init__(
        self,
        first: date,
        last: date,
    ) -> None: ...
    @property
    def first(self) -> date: ...
    @property
    def last(self) -> date: ...

@final
class PointItem(_Value):
    __match_args__ = (
        "id",
        "kind",
        "points",
        "bucket",
        "cap",
        "window",
        "min_value",
        "slots",
        "partial_week",
        "unit",
        "day_cap",
        "name",
    )
    def __init__(
        self,
        id: str,
        kind: str,
        *,
        points: SupportsIndex,
        bucket: _Bucket,
        cap: SupportsIndex,
        window: DayWindow | None = None,
        min_value: SupportsIndex | None = None,
        slots: Iterable[str] = (),
        partial_week: _PartialWeek | None = None,
        unit: SupportsIndex | None = None,
        day_cap: SupportsIndex | None = None,
        name: Bilingual | str | None = None,
    ) -> None: ...
    @property
    def id(self) -> PointItemId: ...
    @property
    def kind(self) -> EntryKind: ...
    @property
    def points(self) -> int: ...
    @property
    def bucket(self) -> Bucket: ...
    @property
    def cap(self) -> int: ...
    @property
    def window(self) -> DayWindow | None: ...
    @property
    def min_value(self) -> int | None: ...
    @property
    def slots(self) -> tuple[str, ...]: ...
    @property
    def partial_week(self) -> PartialWeek | None: ...
    @property
    def unit(self) -> int | None: ...
    @property
    def day_cap(self) -> int | None: ...
    @property
    def name(self) -> Bilingual | None: ...

@final
class ContestRules(_Value):
    __match_args__ = (
        "id",
        "utc_offset_min",
        "start",
        "end",
        "total",
        "late_grace_hours",
        "future_skew_s",
        "items",
        "source",
        "name",
    )
    def __init__(
        self,
        id: str,
        *,
        utc_offset_min: SupportsIndex,
        start: date,
        end: date,
        total: SupportsIndex,
        late_grace_hours: SupportsIndex | None = None,
        future_skew_s: SupportsIndex | None = None,
        items: Iterable[PointItem] = (),
        source: Source | None = None,
        name: Bilingual | str | None = None,
    ) -> None: ...
    @property
    def id(self) -> ContestId: ...
    @property
    def utc_offset_min(self) -> int: ...
    @property
    def start(self) -> date: ...
    @property
    def end(self) -> date: ...
    @property
    def total(self) -> int: ...
    @property
    def late_grace_hours(self) -> int | None: ...
    @property
    def future_skew_s(self) -> int | None: ...
    @property
    def items(self) -> tuple[PointItem, ...]: ...
    @property
    def source(self) -> Source | None: ...
    @property
    def name(self) -> Bilingual | None: ...
    @staticmethod
    def from_dict(document: Mapping[str, Any]) -> ContestRules: ...

@final
class ProvedItem(_Value):
    __match_args__ = ("rule", "days", "attainable", "effect")
    def __init__(
        self,
        rule: PointItem,
        days: DayWindow,
        *,
        attainable: SupportsIndex | None = None,
        effect: _CapEffect,
    ) -> None: ...
    @property
    def rule(self) -> PointItem: ...
    @property
    def days(self) -> DayWindow: ...
    @property
    def attainable(self) -> int | None: ...
    @property
    def effect(self) -> CapEffect: ...

@final
class OrganiserChoice(_Value):
    __match_args__ = ("field", "item", "value", "text")
    def __init__(
        self,
        field: str,
        *,
        item: str | None = None,
        value: str,
        text: Bilingual | str,
    ) -> None: ...
    @property
    def field(self) -> str: ...
    @property
    def item(self) -> PointItemId | None: ...
    @property
    def value(self) -> str: ...
    @property
    def text(self) -> Bilingual: ...

@final
class ProvedRules(_Value):
    __match_args__ = ("rules",)
    def __init__(
        self,
        rules: ContestRules,
    ) -> None: ...
    @property
    def rules(self) -> ContestRules: ...
    @property
    def warnings(self) -> Table[Finding]: ...
    @property
    def items(self) -> Table[ProvedItem]: ...
    @property
    def choices(self) -> Table[OrganiserChoice]: ...
    @property
    def digest(self) -> str: ...

@final
class Participants(_Value):
    __match_args__ = ("people",)
    def __init__(
        self,
        people: Iterable[str] = (),
    ) -> None: ...
    @property
    def people(self) -> tuple[PersonId, ...]: ...
    @property
    def digest(self) -> str: ...
    def __len__(self) -> int: ...
    def __contains__(self, code: str, /) -> bool: ...

_Text: TypeAlias = tuple[NDArray[np.int64], NDArray[np.uint8]]

@final
class _EntryLog:
    def __init__(
        self,
        texts: list[_Text],
        occurred_at: NDArray[np.int64],
        recorded_at: NDArray[np.int64],
        value: NDArray[np.int64],
        written: _Text | None,
    ) -> None: ...
    def __len__(self) -> int: ...

@final
class CreditState:
    def __init__(self, rules: ProvedRules, people: Participants) -> None: ...
    @property
    def rules(self) -> ProvedRules: ...
    @property
    def people(self) -> Participants: ...
    def _fold(self, log: _EntryLog, ids: _EntryIds, progress: Any) -> list[int]: ...
    def fold(self, *args: Any, **kwargs: Any) -> dict[EntryStatus, int]: ...
    def fold_coded(self, *args: Any, **kwargs: Any) -> dict[EntryStatus, int]: ...
    def merge(self, other: CreditState) -> None: ...
    def __or__(self, other: CreditState, /) -> CreditState: ...
    def scores(self) -> ScoreTable: ...
    def totals(self, threads: SupportsIndex = 1) -> NDArray[np.int64]: ...
    def to_bytes(self) -> bytes: ...
    @staticmethod
    def from_bytes(rules: ProvedRules, people: Participants, data: bytes) -> CreditState: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: dict[int, Any]) -> Self: ...
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]

@final
class _VerdictTable:
    def __init__(
        self,
        rules: ProvedRules,
        people: Participants,
        codes: Sequence[Sequence[str]],
        epoch: SupportsIndex,
    ) -> None: ...

_RowStatus: TypeAlias = (
    EntryStatus
    | Literal[
        "credited",
        "capped",
        "repeat_bucket",
        "duplicate_id",
        "id_conflict",
        "late",
        "future",
        "out_of_window",
        "below_min",
        "bad_kind",
        "bad_slot",
        "unknown_person",
        "partial_week",
    ]
)

@final
class LeftBound(Token):
    buckets = "buckets"
    cap_only = "cap_only"

@final
class Movement(Token):
    up = "up"
    down = "down"
    stayed = "stayed"
    entered = "entered"
    left = "left"

@final
class TeamRole(Token):
    member = "member"
    captain = "captain"

@final
class TeamMeasure(Token):
    sum = "sum"
    mean = "mean"
    best = "best"
    completion = "completion"

@final
class CaptainRule(Token):
    one = "one"
    any = "any"

@final
class MissingEffect(Token):
    unranked = "unranked"
    counts_as_zero = "counts_as_zero"

@final
class BreakpointScope(Token):
    all = "all"
    first_places = "first_places"

@final
class WeightHold(Token):
    every_weight = "every_weight"
    some_weights = "some_weights"
    no_weight = "no_weight"

@final
class PrizeKind(Token):
    individual = "individual"
    team = "team"

@final
class PrizeLimit(Token):
    one = "one"
    several = "several"

@final
class ConditionVerdict(Token):
    met = "met"
    not_met = "not_met"
    unknown = "unknown"

@final
class FlagVerdict(Token):
    raised = "raised"
    unknown = "unknown"

@final
class PrizeBar(Token):
    condition_not_met = "condition_not_met"
    condition_unknown = "condition_unknown"
    flagged = "flagged"
    flag_unknown = "flag_unknown"
    below_least = "below_least"
    has_prize = "has_prize"
    may_have_prize = "may_have_prize"

@final
class IntegrityRule(Token):
    implausible_change = "implausible_change"
    copied_series = "copied_series"
    constant_values = "constant_values"
    burst = "burst"
    backfill = "backfill"
    manual_entries = "manual_entries"
    two_devices = "two_devices"

_LeftBound: TypeAlias = LeftBound | Literal["buckets", "cap_only"]
_Movement: TypeAlias = Movement | Literal["up", "down", "stayed", "entered", "left"]
_TeamRole: TypeAlias = TeamRole | Literal["member", "captain"]
_TeamMeasure: TypeAlias = TeamMeasure | Literal["sum", "mean", "best", "completion"]
_CaptainRule: TypeAlias = CaptainRule | Literal["one", "any"]
_MissingEffect: TypeAlias = MissingEffect | Literal["unranked", "counts_as_zero"]
_BreakpointScope: TypeAlias = BreakpointScope | Literal["all", "first_places"]
_WeightHold: TypeAlias = WeightHold | Literal["every_weight", "some_weights", "no_weight"]
_PrizeKind: TypeAlias = PrizeKind | Literal["individual", "team"]
_PrizeLimit: TypeAlias = PrizeLimit | Literal["one", "several"]
_ConditionVerdict: TypeAlias = ConditionVerdict | Literal["met", "not_met", "unknown"]
_FlagVerdict: TypeAlias = FlagVerdict | Literal["raised", "unknown"]
_PrizeBar: TypeAlias = (
    PrizeBar
    | Literal[
        "condition_not_met",
        "condition_unknown",
        "flagged",
        "flag_unknown",
        "below_least",
        "has_prize",
        "may_have_prize",
    ]
)
_IntegrityRule: TypeAlias = (
    IntegrityRule
    | Literal[
        "implausible_change",
        "copied_series",
        "constant_values",
        "burst",
        "backfill",
        "manual_entries",
        "two_devices",
    ]
)

@final
class TraceLine(_Value):
    __match_args__ = (
        "row",
        "event_id",
        "item",
        "day",
        "bucket",
        "status",
        "points",
        "decided_by",
        "reason",
    )
    def __init__(
        self,
        row: SupportsIndex,
        event_id: str,
        *,
        item: str | None = None,
        day: date | None = None,
        bucket: Bilingual | str | None = None,
        status: _RowStatus,
        points: SupportsIndex,
        decided_by: SupportsIndex | None = None,
        reason: Bilingual | str,
    ) -> None: ...
    @property
    def row(self) -> int: ...
    @property
    def event_id(self) -> str: ...
    @property
    def item(self) -> PointItemId | None: ...
    @property
    def day(self) -> date | None: ...
    @property
    def bucket(self) -> Bilingual | None: ...
    @property
    def status(self) -> EntryStatus: ...
    @property
    def points(self) -> int: ...
    @property
    def decided_by(self) -> int | None: ...
    @property
    def reason(self) -> Bilingual: ...

@final
class ItemSum(_Value):
    __match_args__ = ("item", "before_cap", "earned", "lost", "cap", "earned_all", "reached_by")
    def __init__(
        self,
        item: str,
        before_cap: SupportsIndex,
        earned: SupportsIndex,
        lost: SupportsIndex,
        cap: SupportsIndex,
        earned_all: SupportsIndex,
        *,
        reached_by: SupportsIndex | None = None,
    ) -> None: ...
    @property
    def item(self) -> PointItemId: ...
    @property
    def before_cap(self) -> int: ...
    @property
    def earned(self) -> int: ...
    @property
    def lost(self) -> int: ...
    @property
    def cap(self) -> int: ...
    @property
    def earned_all(self) -> int: ...
    @property
    def reached_by(self) -> int | None: ...

@final
class ItemLeft(_Value):
    __match_args__ = ("item", "earned", "most", "open", "bound")
    def __init__(
        self,
        item: str,
        earned: SupportsIndex,
        most: SupportsIndex,
        open: SupportsIndex,
        bound: _LeftBound,
    ) -> None: ...
    @property
    def item(self) -> PointItemId: ...
    @property
    def earned(self) -> int: ...
    @property
    def most(self) -> int: ...
    @property
    def open(self) -> int: ...
    @property
    def bound(self) -> LeftBound: ...

@final
class PointsLeft(_Value):
    __match_args__ = ("from_", "items", "earned", "most", "bound")
    def __init__(
        self,
        from_: date,
        *,
        items: Iterable[ItemLeft] = (),
        earned: SupportsIndex,
        most: SupportsIndex,
        bound: _LeftBound,
    ) -> None: ...
    @property
    def from_(self) -> date: ...
    @property
    def items(self) -> tuple[ItemLeft, ...]: ...
    @property
    def earned(self) -> int: ...
    @property
    def most(self) -> int: ...
    @property
    def bound(self) -> LeftBound: ...

@final
class PersonTrace(_Value):
    __match_args__ = ("person", "day", "lines", "items", "earned", "refused", "left", "choices")
    def __init__(
        self,
        person: str,
        *,
        day: date | None = None,
        lines: Iterable[TraceLine] = (),
        items: Iterable[ItemSum] = (),
        earned: SupportsIndex,
        refused: Iterable[SupportsIndex] = (),
        left: PointsLeft | None = None,
        choices: Iterable[OrganiserChoice] = (),
    ) -> None: ...
    @property
    def person(self) -> PersonId: ...
    @property
    def day(self) -> date | None: ...
    @property
    def lines(self) -> tuple[TraceLine, ...]: ...
    @property
    def items(self) -> tuple[ItemSum, ...]: ...
    @property
    def earned(self) -> int: ...
    @property
    def refused(self) -> tuple[int, ...]: ...
    @property
    def left(self) -> PointsLeft | None: ...
    @property
    def choices(self) -> tuple[OrganiserChoice, ...]: ...
    @property
    def table(self) -> Table[TraceLine]: ...
    @property
    def item_table(self) -> Table[ItemSum]: ...

@final
class _ScoredContest:
    def __init__(
        self,
        rules: ProvedRules,
        people: Participants,
        log: _EntryLog,
        scored: tuple[NDArray[np.uint8], NDArray[np.int64], NDArray[np.int64]],
        ids: EntryIds,
    ) -> None: ...

@final
class BoardPlace(_Value):
    __match_args__ = ("person", "points", "standing")
    def __init__(
        self,
        person: str,
        points: SupportsIndex,
        standing: Standing,
    ) -> None: ...
    @property
    def person(self) -> PersonId: ...
    @property
    def points(self) -> int: ...
    @property
    def standing(self) -> Standing: ...

@final
class BoardMove(_Value):
    __match_args__ = ("movement", "before", "now", "half_places", "tied_before", "tied")
    def __init__(
        self,
        movement: _Movement,
        *,
        before: _Exact | None = None,
        now: _Exact,
        half_places: SupportsIndex,
        tied_before: bool,
        tied: bool,
    ) -> None: ...
    @property
    def movement(self) -> Movement: ...
    @property
    def before(self) -> int | Fraction | None: ...
    @property
    def now(self) -> int | Fraction: ...
    @property
    def half_places(self) -> int: ...
    @property
    def tied_before(self) -> bool: ...
    @property
    def tied(self) -> bool: ...

@final
class BoardChange(_Value):
    __match_args__ = ("person", "move", "gained")
    def __init__(
        self,
        person: str,
        move: BoardMove,
        gained: SupportsIndex,
    ) -> None: ...
    @property
    def person(self) -> PersonId: ...
    @property
    def move(self) -> BoardMove: ...
    @property
    def gained(self) -> int: ...

@final
class Leaderboard(_Value):
    __match_args__ = ("day", "known_at", "places")
    def __init__(
        self,
        day: date,
        *,
        known_at: datetime | str | None = None,
        places: Iterable[BoardPlace] = (),
    ) -> None: ...
    @property
    def day(self) -> date: ...
    @property
    def known_at(self) -> datetime | None: ...
    @property
    def places(self) -> tuple[BoardPlace, ...]: ...
    @property
    def best_first(self) -> Table[BoardPlace]: ...
    def changes_since(
        self, before: Leaderboard, method: _RankMethod = "standard"
    ) -> Table[BoardChange]: ...
    def to_arrow(self, method: _RankMethod = "standard") -> pa.Table: ...
    def to_pandas(self, method: _RankMethod = "standard") -> pd.DataFrame: ...
    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...

@final
class TeamMember(_Value):
    __match_args__ = ("person", "team", "role")
    def __init__(
        self,
        person: str,
        team: str,
        role: _TeamRole = "member",
    ) -> None: ...
    @property
    def person(self) -> PersonId: ...
    @property
    def team(self) -> TeamId: ...
    @property
    def role(self) -> TeamRole: ...

@final
class TeamTerms(_Value):
    __match_args__ = ("measure", "incomplete", "captains", "needed", "source")
    def __init__(
        self,
        *,
        measure: _TeamMeasure | None = None,
        incomplete: _IncompleteRule | None = None,
        captains: _CaptainRule | None = None,
        needed: SupportsIndex | None = None,
        source: Source | None = None,
    ) -> None: ...
    @property
    def measure(self) -> TeamMeasure | None: ...
    @property
    def incomplete(self) -> IncompleteRule | None: ...
    @property
    def captains(self) -> CaptainRule | None: ...
    @property
    def needed(self) -> int | None: ...
    @property
    def source(self) -> Source | None: ...
    @property
    def choices(self) -> Table[OrganiserChoice]: ...
    @property
    def words(self) -> Bilingual: ...

@final
class PersonalResult(_Value):
    __match_args__ = ("person", "result")
    def __init__(
        self,
        person: str,
        result: _Mark,
    ) -> None: ...
    @property
    def person(self) -> PersonId: ...
    @property
    def result(self) -> Fraction | Attendance: ...

@final
class TeamScore(_Value):
    __match_args__ = ("team", "captains", "made_of", "standing")
    def __init__(
        self,
        team: str,
        *,
        captains: Iterable[str] = (),
        made_of: TeamResult,
        standing: Standing,
    ) -> None: ...
    @property
    def team(self) -> TeamId: ...
    @property
    def captains(self) -> tuple[PersonId, ...]: ...
    @property
    def made_of(self) -> TeamResult: ...
    @property
    def standing(self) -> Standing: ...

@final
class TeamStandings(_Value):
    __match_args__ = ("terms", "teams", "without_team")
    def __init__(
        self,
        terms: TeamTerms,
        *,
        teams: Iterable[TeamScore] = (),
        without_team: Iterable[str] = (),
    ) -> None: ...
    @property
    def terms(self) -> TeamTerms: ...
    @property
    def teams(self) -> tuple[TeamScore, ...]: ...
    @property
    def without_team(self) -> tuple[PersonId, ...]: ...
    @property
    def table(self) -> Table[TeamScore]: ...
    def changes_since(
        self, before: TeamStandings, method: _RankMethod = "standard"
    ) -> Table[TeamChange]: ...

@final
class TeamChange(_Value):
    __match_args__ = ("team", "move")
    def __init__(
        self,
        team: str,
        move: BoardMove,
    ) -> None: ...
    @property
    def team(self) -> TeamId: ...
    @property
    def move(self) -> BoardMove: ...

@final
class FinalTerms(_Value):
    __match_args__ = ("points_weight", "without_effect", "source")
    def __init__(
        self,
        *,
        points_weight: _Exact | None = None,
        without_effect: _MissingEffect | None = None,
        source: Source | None = None,
    ) -> None: ...
    @property
    def points_weight(self) -> Fraction | None: ...
    @property
    def without_effect(self) -> MissingEffect | None: ...
    @property
    def source(self) -> Source | None: ...
    @property
    def choices(self) -> Table[OrganiserChoice]: ...
    @property
    def words(self) -> Bilingual: ...

@final
class FinalEntry(_Value):
    __match_args__ = ("person", "points", "effect", "reason", "attendance")
    def __init__(
        self,
        person: str,
        points: SupportsIndex,
        effect: _Mark,
        reason: Bilingual | str | None = None,
        attendance: _Attendance = "present",
    ) -> None: ...
    @property
    def person(self) -> PersonId: ...
    @property
    def points(self) -> int: ...
    @property
    def effect(self) -> Fraction | Attendance: ...
    @property
    def reason(self) -> Bilingual | None: ...
    @property
    def attendance(self) -> Attendance: ...

@final
class FinalLine(_Value):
    __match_args__ = ("person", "points", "points_share", "effect", "reason", "attendance")
    def __init__(
        self,
        person: str,
        points: SupportsIndex,
        points_share: _Exact,
        effect: _Mark,
        reason: Bilingual | str | None = None,
        attendance: _Attendance = "present",
    ) -> None: ...
    @property
    def person(self) -> PersonId: ...
    @property
    def points(self) -> int: ...
    @property
    def points_share(self) -> Fraction: ...
    @property
    def effect(self) -> Fraction | Attendance: ...
    @property
    def reason(self) -> Bilingual | None: ...
    @property
    def attendance(self) -> Attendance: ...
    @property
    def ranked(self) -> bool: ...
    def at(self, weight: _Exact) -> Fraction: ...

@final
class FinalScore(_Value):
    __match_args__ = ("line", "score", "standing")
    def __init__(
        self,
        line: FinalLine,
        score: _Mark,
        standing: Standing,
    ) -> None: ...
    @property
    def line(self) -> FinalLine: ...
    @property
    def score(self) -> Fraction | Attendance: ...
    @property
    def standing(self) -> Standing: ...
    def words(self, weight: _Exact) -> Bilingual: ...

@final
class FinalStandings(_Value):
    __match_args__ = ("terms", "total", "lines", "scores")
    def __init__(
        self,
        terms: FinalTerms,
        total: SupportsIndex,
        *,
        lines: Iterable[FinalLine] = (),
        scores: Sequence[FinalScore] | Unknown,
    ) -> None: ...
    @property
    def terms(self) -> FinalTerms: ...
    @property
    def total(self) -> int: ...
    @property
    def lines(self) -> tuple[FinalLine, ...]: ...
    @property
    def scores(self) -> tuple[FinalScore, ...] | Unknown: ...
    @property
    def table(self) -> Table[FinalScore]: ...

@final
class WeightQuestion(_Value):
    __match_args__ = ("places", "scope")
    def __init__(
        self,
        places: SupportsIndex,
        scope: _BreakpointScope,
    ) -> None: ...
    @property
    def places(self) -> int: ...
    @property
    def scope(self) -> BreakpointScope: ...

@final
class WeightInterval(_Value):
    __match_args__ = ("lower", "upper", "lower_included", "upper_included")
    def __init__(
        self,
        lower: _Exact,
        upper: _Exact,
        lower_included: bool,
        upper_included: bool,
    ) -> None: ...
    @property
    def lower(self) -> Fraction: ...
    @property
    def upper(self) -> Fraction: ...
    @property
    def lower_included(self) -> bool: ...
    @property
    def upper_included(self) -> bool: ...

@final
class TiedAtWeight(_Value):
    __match_args__ = ("first_place", "people")
    def __init__(
        self,
        first_place: SupportsIndex,
        *,
        people: Iterable[str] = (),
    ) -> None: ...
    @property
    def first_place(self) -> int: ...
    @property
    def people(self) -> tuple[PersonId, ...]: ...

@final
class WeightBreakpoint(_Value):
    __match_args__ = ("weight", "tied")
    def __init__(
        self,
        weight: _Exact,
        *,
        tied: Iterable[TiedAtWeight] = (),
    ) -> None: ...
    @property
    def weight(self) -> Fraction: ...
    @property
    def tied(self) -> tuple[TiedAtWeight, ...]: ...
    @property
    def words(self) -> Bilingual: ...

@final
class WeightPiece(_Value):
    __match_args__ = ("weights", "within", "tied")
    def __init__(
        self,
        weights: WeightInterval,
        *,
        within: Iterable[str] = (),
        tied: Iterable[str] = (),
    ) -> None: ...
    @property
    def weights(self) -> WeightInterval: ...
    @property
    def within(self) -> tuple[PersonId, ...]: ...
    @property
    def tied(self) -> tuple[PersonId, ...]: ...
    @property
    def words(self) -> Bilingual: ...

@final
class WeightChance(_Value):
    __match_args__ = ("person", "within", "with_ties")
    def __init__(
        self,
        person: str,
        *,
        within: Iterable[WeightInterval] = (),
        with_ties: Iterable[WeightInterval] = (),
    ) -> None: ...
    @property
    def person(self) -> PersonId: ...
    @property
    def within(self) -> tuple[WeightInterval, ...]: ...
    @property
    def with_ties(self) -> tuple[WeightInterval, ...]: ...
    def hold(self, edge: _TieEdge) -> WeightHold: ...
    def words(self, edge: _TieEdge) -> Bilingual: ...

@final
class WeightAnalysis(_Value):
    __match_args__ = ("question", "breakpoints", "pieces", "chances", "unranked")
    def __init__(
        self,
        question: WeightQuestion,
        *,
        breakpoints: Iterable[WeightBreakpoint] = (),
        pieces: Iterable[WeightPiece] = (),
        chances: Iterable[WeightChance] = (),
        unranked: Iterable[str] = (),
    ) -> None: ...
    @property
    def question(self) -> WeightQuestion: ...
    @property
    def breakpoints(self) -> tuple[WeightBreakpoint, ...]: ...
    @property
    def pieces(self) -> tuple[WeightPiece, ...]: ...
    @property
    def chances(self) -> tuple[WeightChance, ...]: ...
    @property
    def unranked(self) -> tuple[PersonId, ...]: ...
    def who_holds(self, hold: _WeightHold, edge: _TieEdge) -> list[PersonId]: ...
    @property
    def table(self) -> Table[WeightBreakpoint]: ...

@final
class Prize(_Value):
    __match_args__ = (
        "id",
        "name",
        "kind",
        "places",
        "keys",
        "end",
        "edge",
        "draw_seed",
        "conditions",
        "withheld_by",
        "source",
        "least",
    )
    def __init__(
        self,
        id: str,
        name: Bilingual | str,
        kind: _PrizeKind,
        places: SupportsIndex,
        keys: Iterable[TieKey],
        *,
        end: _ChainEnd | None = None,
        edge: _TieEdge | None = None,
        draw_seed: str | None = None,
        conditions: Iterable[str] = (),
        withheld_by: Iterable[str] = (),
        source: Source | None = None,
        least: _Exact | None = None,
    ) -> None: ...
    @property
    def id(self) -> PrizeId: ...
    @property
    def name(self) -> Bilingual: ...
    @property
    def kind(self) -> PrizeKind: ...
    @property
    def places(self) -> int: ...
    @property
    def keys(self) -> tuple[TieKey, ...]: ...
    @property
    def end(self) -> ChainEnd | None: ...
    @property
    def edge(self) -> TieEdge | None: ...
    @property
    def draw_seed(self) -> str | None: ...
    @property
    def conditions(self) -> tuple[PrizeConditionId, ...]: ...
    @property
    def withheld_by(self) -> tuple[PrizeFlagId, ...]: ...
    @property
    def source(self) -> Source | None: ...
    @property
    def least(self) -> Fraction | None: ...

@final
class PrizeTerms(_Value):
    __match_args__ = ("prizes", "person_limit", "team_limit", "source")
    def __init__(
        self,
        *,
        prizes: Iterable[Prize] = (),
        person_limit: _PrizeLimit | None = None,
        team_limit: _PrizeLimit | None = None,
        source: Source | None = None,
    ) -> None: ...
    @property
    def prizes(self) -> tuple[Prize, ...]: ...
    @property
    def person_limit(self) -> PrizeLimit | None: ...
    @property
    def team_limit(self) -> PrizeLimit | None: ...
    @property
    def source(self) -> Source | None: ...
    @property
    def choices(self) -> Table[OrganiserChoice]: ...

@final
class ConditionAnswer(_Value):
    __match_args__ = ("id", "condition", "verdict", "reason")
    def __init__(
        self,
        id: str,
        condition: str,
        verdict: _ConditionVerdict,
        reason: Bilingual | str | None = None,
    ) -> None: ...
    @property
    def id(self) -> EntrantId: ...
    @property
    def condition(self) -> PrizeConditionId: ...
    @property
    def verdict(self) -> ConditionVerdict: ...
    @property
    def reason(self) -> Bilingual | None: ...

@final
class RaisedFlag(_Value):
    __match_args__ = ("id", "flag", "reason", "verdict")
    def __init__(
        self,
        id: str,
        flag: str,
        reason: Bilingual | str | None = None,
        verdict: _FlagVerdict = ...,
    ) -> None: ...
    @property
    def id(self) -> EntrantId: ...
    @property
    def flag(self) -> PrizeFlagId: ...
    @property
    def reason(self) -> Bilingual | None: ...
    @property
    def verdict(self) -> FlagVerdict: ...

@final
class PrizeField(_Value):
    __match_args__ = ("marks", "answers", "flags")
    def __init__(
        self,
        marks: MarkTable,
        answers: Iterable[ConditionAnswer] = (),
        flags: Iterable[RaisedFlag] = (),
    ) -> None: ...
    @property
    def marks(self) -> MarkTable: ...
    @property
    def answers(self) -> tuple[ConditionAnswer, ...]: ...
    @property
    def flags(self) -> tuple[RaisedFlag, ...]: ...

@final
class PrizeBarrier(_Value):
    __match_args__ = ("bar", "what", "reason")
    def __init__(
        self,
        bar: _PrizeBar,
        what: str,
        reason: Bilingual | str | None = None,
    ) -> None: ...
    @property
    def bar(self) -> PrizeBar: ...
    @property
    def what(self) -> str: ...
    @property
    def reason(self) -> Bilingual | None: ...

@final
class PrizeAward(_Value):
    __match_args__ = (
        "winner",
        "measure",
        "among_eligible",
        "reason",
        "against_next",
        "moved_up_past",
    )
    def __init__(
        self,
        winner: str,
        measure: _Mark,
        among_eligible: Standing,
        reason: _AwardReason,
        *,
        against_next: TieDecision | None = None,
        moved_up_past: Iterable[str] = (),
    ) -> None: ...
    @property
    def winner(self) -> EntrantId: ...
    @property
    def measure(self) -> Fraction | Attendance: ...
    @property
    def among_eligible(self) -> Standing: ...
    @property
    def reason(self) -> AwardReason: ...
    @property
    def against_next(self) -> TieDecision | None: ...
    @property
    def moved_up_past(self) -> tuple[EntrantId, ...]: ...
    def words(self, prize: Prize) -> Bilingual: ...

@final
class PrizeNearMiss(_Value):
    __match_args__ = ("id", "measure", "among_eligible", "tied_over_edge", "against_last")
    def __init__(
        self,
        id: str,
        measure: _Mark,
        among_eligible: Standing,
        tied_over_edge: bool,
        *,
        against_last: TieDecision | None = None,
    ) -> None: ...
    @property
    def id(self) -> EntrantId: ...
    @property
    def measure(self) -> Fraction | Attendance: ...
    @property
    def among_eligible(self) -> Standing: ...
    @property
    def tied_over_edge(self) -> bool: ...
    @property
    def against_last(self) -> TieDecision | None: ...
    def words(self, prize: Prize) -> Bilingual: ...

@final
class PrizePassedOver(_Value):
    __match_args__ = ("id", "measure", "standing", "barriers")
    def __init__(
        self,
        id: str,
        measure: _Mark,
        standing: Standing,
        *,
        barriers: Iterable[PrizeBarrier] = (),
    ) -> None: ...
    @property
    def id(self) -> EntrantId: ...
    @property
    def measure(self) -> Fraction | Attendance: ...
    @property
    def standing(self) -> Standing: ...
    @property
    def barriers(self) -> tuple[PrizeBarrier, ...]: ...
    def words(self, prize: Prize) -> Bilingual: ...

@final
class PrizeUnranked(_Value):
    __match_args__ = ("id", "attendance")
    def __init__(
        self,
        id: str,
        attendance: _Attendance,
    ) -> None: ...
    @property
    def id(self) -> EntrantId: ...
    @property
    def attendance(self) -> Attendance: ...

@final
class PrizeResult(_Value):
    __match_args__ = (
        "prize",
        "awards",
        "near_misses",
        "passed_over",
        "undecided",
        "unranked",
        "places_left",
    )
    def __init__(
        self,
        prize: str,
        *,
        awards: Iterable[PrizeAward] = (),
        near_misses: Iterable[PrizeNearMiss] = (),
        passed_over: Iterable[PrizePassedOver] = (),
        undecided: Iterable[str] = (),
        unranked: Iterable[PrizeUnranked] = (),
        places_left: SupportsIndex,
    ) -> None: ...
    @property
    def prize(self) -> PrizeId: ...
    @property
    def awards(self) -> tuple[PrizeAward, ...]: ...
    @property
    def near_misses(self) -> tuple[PrizeNearMiss, ...]: ...
    @property
    def passed_over(self) -> tuple[PrizePassedOver, ...]: ...
    @property
    def undecided(self) -> tuple[EntrantId, ...]: ...
    @property
    def unranked(self) -> tuple[PrizeUnranked, ...]: ...
    @property
    def places_left(self) -> int: ...
    @property
    def table(self) -> Table[PrizeAward]: ...

@final
class PrizeList(_Value):
    __match_args__ = ("prizes", "unused_flags")
    def __init__(
        self,
        *,
        prizes: Iterable[PrizeResult] = (),
        unused_flags: Iterable[str] = (),
    ) -> None: ...
    @property
    def prizes(self) -> tuple[PrizeResult, ...]: ...
    @property
    def unused_flags(self) -> tuple[PrizeFlagId, ...]: ...
    def to_arrow(self) -> pa.Table: ...
    def to_pandas(self) -> pd.DataFrame: ...
    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...

@final
class RuleChange(_Value):
    __match_args__ = ("item", "field", "before", "after")
    def __init__(
        self,
        *,
        item: str | None = None,
        field: str,
        before: str | None = None,
        after: str | None = None,
    ) -> None: ...
    @property
    def item(self) -> PointItemId | None: ...
    @property
    def field(self) -> str: ...
    @property
    def before(self) -> str | None: ...
    @property
    def after(self) -> str | None: ...
    @property
    def words(self) -> Bilingual: ...

@final
class EntryVersion(_Value):
    __match_args__ = ("row", "status", "points", "reason")
    def __init__(
        self,
        row: SupportsIndex,
        status: _RowStatus,
        points: SupportsIndex,
        reason: Bilingual | str,
    ) -> None: ...
    @property
    def row(self) -> int: ...
    @property
    def status(self) -> EntryStatus: ...
    @property
    def points(self) -> int: ...
    @property
    def reason(self) -> Bilingual: ...

@final
class EntryChange(_Value):
    __match_args__ = ("event_id", "person", "kind", "before", "after")
    def __init__(
        self,
        event_id: str,
        person: str,
        kind: str,
        *,
        before: EntryVersion | None = None,
        after: EntryVersion | None = None,
    ) -> None: ...
    @property
    def event_id(self) -> str: ...
    @property
    def person(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def before(self) -> EntryVersion | None: ...
    @property
    def after(self) -> EntryVersion | None: ...

@final
class VersionPlace(_Value):
    __match_args__ = ("total", "rank")
    def __init__(
        self,
        total: SupportsIndex,
        rank: _Exact,
    ) -> None: ...
    @property
    def total(self) -> int: ...
    @property
    def rank(self) -> int | Fraction: ...

@final
class PlaceChange(_Value):
    __match_args__ = ("person", "before", "after")
    def __init__(
        self,
        person: str,
        *,
        before: VersionPlace | None = None,
        after: VersionPlace | None = None,
    ) -> None: ...
    @property
    def person(self) -> PersonId: ...
    @property
    def before(self) -> VersionPlace | None: ...
    @property
    def after(self) -> VersionPlace | None: ...

@final
class ItemChange(_Value):
    __match_args__ = ("person", "item", "before", "after")
    def __init__(
        self,
        person: str,
        item: str,
        *,
        before: SupportsIndex | None = None,
        after: SupportsIndex | None = None,
    ) -> None: ...
    @property
    def person(self) -> PersonId: ...
    @property
    def item(self) -> PointItemId: ...
    @property
    def before(self) -> int | None: ...
    @property
    def after(self) -> int | None: ...

@final
class ChangeTerms(_Value):
    __match_args__ = ("kind", "most_per_day")
    def __init__(
        self,
        kind: str,
        most_per_day: SupportsIndex,
    ) -> None: ...
    @property
    def kind(self) -> EntryKind: ...
    @property
    def most_per_day(self) -> int: ...

@final
class SeriesTerms(_Value):
    __match_args__ = ("kind", "least_days")
    def __init__(
        self,
        kind: str,
        least_days: SupportsIndex,
    ) -> None: ...
    @property
    def kind(self) -> EntryKind: ...
    @property
    def least_days(self) -> int: ...

@final
class BurstTerms(_Value):
    __match_args__ = ("least_entries", "within_s")
    def __init__(
        self,
        least_entries: SupportsIndex,
        within_s: SupportsIndex,
    ) -> None: ...
    @property
    def least_entries(self) -> int: ...
    @property
    def within_s(self) -> int: ...

@final
class BackfillTerms(_Value):
    __match_args__ = ("least_days", "within_s")
    def __init__(
        self,
        least_days: SupportsIndex,
        within_s: SupportsIndex,
    ) -> None: ...
    @property
    def least_days(self) -> int: ...
    @property
    def within_s(self) -> int: ...

@final
class ManualTerms(_Value):
    __match_args__ = ("words", "least_entries")
    def __init__(
        self,
        words: Iterable[str],
        least_entries: SupportsIndex,
    ) -> None: ...
    @property
    def words(self) -> tuple[str, ...]: ...
    @property
    def least_entries(self) -> int: ...

@final
class DeviceTerms(_Value):
    __match_args__ = ("within_s",)
    def __init__(
        self,
        within_s: SupportsIndex,
    ) -> None: ...
    @property
    def within_s(self) -> int: ...

@final
class IntegrityTerms(_Value):
    __match_args__ = ("change", "copied", "constant", "burst", "backfill", "manual", "two_devices")
    def __init__(
        self,
        *,
        change: Iterable[ChangeTerms] = (),
        copied: Iterable[SeriesTerms] = (),
        constant: Iterable[SeriesTerms] = (),
        burst: BurstTerms | None = None,
        backfill: BackfillTerms | None = None,
        manual: ManualTerms | None = None,
        two_devices: DeviceTerms | None = None,
    ) -> None: ...
    @property
    def change(self) -> tuple[ChangeTerms, ...]: ...
    @property
    def copied(self) -> tuple[SeriesTerms, ...]: ...
    @property
    def constant(self) -> tuple[SeriesTerms, ...]: ...
    @property
    def burst(self) -> BurstTerms | None: ...
    @property
    def backfill(self) -> BackfillTerms | None: ...
    @property
    def manual(self) -> ManualTerms | None: ...
    @property
    def two_devices(self) -> DeviceTerms | None: ...

@final
class IntegrityFlag(_Value):
    __match_args__ = ("rule", "people", "thresholds", "rows", "sentence")
    def __init__(
        self,
        rule: _IntegrityRule,
        *,
        people: Iterable[str] = (),
        thresholds: Iterable[StepInput] = (),
        rows: Iterable[SupportsIndex] = (),
        sentence: Bilingual | str,
    ) -> None: ...
    @property
    def rule(self) -> IntegrityRule: ...
    @property
    def people(self) -> tuple[str, ...]: ...
    @property
    def thresholds(self) -> tuple[StepInput, ...]: ...
    @property
    def rows(self) -> tuple[int, ...]: ...
    @property
    def sentence(self) -> Bilingual: ...

@final
class IntegrityAnswer(_Value):
    __match_args__ = ("rule", "kind", "flags")
    def __init__(
        self,
        rule: _IntegrityRule,
        *,
        kind: str | None = None,
        flags: Sequence[IntegrityFlag] | Unknown,
    ) -> None: ...
    @property
    def rule(self) -> IntegrityRule: ...
    @property
    def kind(self) -> EntryKind | None: ...
    @property
    def flags(self) -> tuple[IntegrityFlag, ...] | Unknown: ...

def check(rules: ContestRules) -> Table[Finding]: ...
def _score(
    rules: ProvedRules, people: Participants, log: _EntryLog, ids: _EntryIds, progress: Any
) -> tuple[NDArray[np.uint8], NDArray[np.int64], NDArray[np.int64]]: ...
def _fold_coded(
    state: CreditState,
    table: _VerdictTable,
    columns: tuple[NDArray[Any], ...],
    threads: SupportsIndex,
    progress: Any,
) -> list[int]: ...
def _score_coded(
    table: _VerdictTable,
    columns: tuple[NDArray[Any], ...],
    threads: SupportsIndex,
    progress: Any,
) -> tuple[NDArray[np.uint8], NDArray[np.int64]]: ...
def check_prizes(terms: PrizeTerms) -> Table[Finding]: ...
def final_scores(
    terms: FinalTerms, total: SupportsIndex, entries: Iterable[FinalEntry]
) -> FinalStandings: ...
def weight_breakpoints(
    lines: Iterable[FinalLine],
    places: SupportsIndex,
    scope: _BreakpointScope = "first_places",
) -> WeightAnalysis: ...
def give_prizes(
    terms: PrizeTerms, people: PrizeField | None = None, teams: PrizeField | None = None
) -> PrizeList: ...
def rules_changes(before: ContestRules, after: ContestRules) -> Table[RuleChange]: ...
def _trace(
    contest: _ScoredContest, person: str, day: date | None, left_from: date | None
) -> PersonTrace: ...
def _still_attainable(contest: _ScoredContest, person: str, from_: date) -> PointsLeft: ...
def _leaderboard(contest: _ScoredContest, day: date, known_at: int | None) -> Leaderboard: ...
def _points_by_day(contest: _ScoredContest) -> tuple[NDArray[np.int64], date, date]: ...
def _team_scores(
    terms: TeamTerms, members: list[TeamMember], results: list[PersonalResult]
) -> TeamStandings: ...
def _team_board(
    contest: _ScoredContest,
    terms: TeamTerms,
    members: list[TeamMember],
    day: date,
    known_at: int | None,
) -> TeamStandings: ...
def _changes(
    before: _ScoredContest, after: _ScoredContest, method: _RankMethod
) -> tuple[Table[RuleChange], Table[PlaceChange], Table[ItemChange], Table[EntryChange]]: ...
def _integrity_answers(
    contest: _ScoredContest,
    terms: IntegrityTerms,
    source: _Text | None,
    device: _Text | None,
) -> Table[IntegrityAnswer]: ...
