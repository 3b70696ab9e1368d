# ruff: noqa: PYI052 - members of enumerations have values, not types
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Literal, SupportsIndex, TypeAlias, final

from heli._heli.core import (
    Bilingual,
    CountBound,
    Federation,
    Finding,
    Region,
    Source,
    Step,
    _Federation,
    _Value,
)
from heli._ids import ItemId, MechanismSetId, ProgrammeId
from heli._table import Table
from heli._token import Token

EVIDENCE_COLUMNS: tuple[str, ...]

@final
class TargetKind(Token):
    count_at_least = "count_at_least"
    per_federation_count = "per_federation_count"
    exists_by = "exists_by"
    named_list = "named_list"
    schedule_window = "schedule_window"
    stay_at_least = "stay_at_least"

@final
class Area(Token):
    area_01 = "01"
    area_02 = "02"
    area_03 = "03"
    area_04 = "04"

@final
class ContestTier(Token):
    led = "led"
    joint = "joint"
    guided = "guided"

@final
class ItemKind(Token):
    skills_contest = "skills_contest"
    innovation_contest = "innovation_contest"
    merit_contest = "merit_contest"
    invitational = "invitational"
    project_contest = "project_contest"
    naming_campaign = "naming_campaign"
    mechanism = "mechanism"
    exchange = "exchange"
    map = "map"
    route_set = "route_set"

@final
class EvidenceKind(Token):
    achieved = "achieved"
    not_achieved = "not_achieved"
    part = "part"
    total = "total"
    step = "step"

@final
class ItemStatus(Token):
    met = "met"
    on_track = "on_track"
    not_due = "not_due"
    at_risk = "at_risk"
    no_evidence = "no_evidence"
    missed = "missed"

@final
class IntervalLevel(Token):
    p80 = "p80"
    p90 = "p90"
    p95 = "p95"
    p99 = "p99"

@final
class ProjectionMethod(Token):
    recorded_groups = "recorded_groups"
    stated_group_size = "stated_group_size"
    pace_only = "pace_only"

@final
class ChangeKind(Token):
    added = "added"
    removed = "removed"
    changed = "changed"

_TargetKind: TypeAlias = (
    TargetKind
    | Literal[
        "count_at_least",
        "per_federation_count",
        "exists_by",
        "named_list",
        "schedule_window",
        "stay_at_least",
    ]
)
_Area: TypeAlias = Area | Literal["01", "02", "03", "04"]
_ContestTier: TypeAlias = ContestTier | Literal["led", "joint", "guided"]
_ItemKind: TypeAlias = (
    ItemKind
    | Literal[
        "skills_contest",
        "innovation_contest",
        "merit_contest",
        "invitational",
        "project_contest",
        "naming_campaign",
        "mechanism",
        "exchange",
        "map",
        "route_set",
    ]
)
_EvidenceKind: TypeAlias = (
    EvidenceKind | Literal["achieved", "not_achieved", "part", "total", "step"]
)
_ItemStatus: TypeAlias = (
    ItemStatus | Literal["met", "on_track", "not_due", "at_risk", "no_evidence", "missed"]
)
_IntervalLevel: TypeAlias = IntervalLevel | Literal["p80", "p90", "p95", "p99"]
_ProjectionMethod: TypeAlias = (
    ProjectionMethod | Literal["recorded_groups", "stated_group_size", "pace_only"]
)
_ChangeKind: TypeAlias = ChangeKind | Literal["added", "removed", "changed"]

@final
class GroupSize(_Value):
    __match_args__ = ("persons", "source")
    def __init__(self, persons: SupportsIndex, source: Source) -> None: ...
    @property
    def persons(self) -> int: ...
    @property
    def source(self) -> Source: ...

@final
class Target(_Value):
    __match_args__ = (
        "kind",
        "quantity",
        "unit",
        "begins",
        "due",
        "days",
        "nights",
        "soft",
        "group",
    )
    def __init__(
        self,
        kind: _TargetKind,
        *,
        quantity: SupportsIndex | None = None,
        unit: str | None = None,
        begins: date | None = None,
        due: date | None = None,
        days: SupportsIndex | None = None,
        nights: SupportsIndex | None = None,
        soft: bool = False,
        group: GroupSize | None = None,
    ) -> None: ...
    @property
    def kind(self) -> TargetKind: ...
    @property
    def quantity(self) -> int | None: ...
    @property
    def unit(self) -> str | None: ...
    @property
    def begins(self) -> date | None: ...
    @property
    def due(self) -> date | None: ...
    @property
    def days(self) -> int | None: ...
    @property
    def nights(self) -> int | None: ...
    @property
    def soft(self) -> bool: ...
    @property
    def group(self) -> GroupSize | None: ...

@final
class Item(_Value):
    __match_args__ = (
        "id",
        "name",
        "kind",
        "source",
        "area",
        "tier",
        "edition",
        "leads",
        "organizers",
        "participants",
        "mechanism",
        "targets",
    )
    def __init__(
        self,
        id: str,
        name: Bilingual | str,
        *,
        kind: _ItemKind,
        source: Source = ...,
        area: _Area | None = None,
        tier: _ContestTier | None = None,
        edition: SupportsIndex | None = None,
        leads: Iterable[_Federation] = (),
        organizers: Iterable[Bilingual | str] = (),
        participants: Iterable[str | Region] = (),
        mechanism: str | None = None,
        targets: Iterable[Target] = (),
    ) -> None: ...
    @property
    def id(self) -> ItemId: ...
    @property
    def name(self) -> Bilingual: ...
    @property
    def kind(self) -> ItemKind: ...
    @property
    def source(self) -> Source: ...
    @property
    def area(self) -> Area | None: ...
    @property
    def tier(self) -> ContestTier | None: ...
    @property
    def edition(self) -> int | None: ...
    @property
    def leads(self) -> tuple[Federation, ...]: ...
    @property
    def organizers(self) -> tuple[Bilingual, ...]: ...
    @property
    def participants(self) -> tuple[str, ...]: ...
    @property
    def mechanism(self) -> str | None: ...
    @property
    def targets(self) -> tuple[Target, ...]: ...

@final
class Mechanism(_Value):
    __match_args__ = ("id", "name")
    def __init__(self, id: str, name: Bilingual | str) -> None: ...
    @property
    def id(self) -> str: ...
    @property
    def name(self) -> Bilingual: ...

@final
class MechanismSet(_Value):
    __match_args__ = ("id", "agreed_on", "mechanisms", "source")
    def __init__(
        self, id: str, agreed_on: date, mechanisms: Iterable[Mechanism] = (), source: Source = ...
    ) -> None: ...
    @property
    def id(self) -> MechanismSetId: ...
    @property
    def agreed_on(self) -> date: ...
    @property
    def mechanisms(self) -> tuple[Mechanism, ...]: ...
    @property
    def source(self) -> Source: ...

@final
class Conference(_Value):
    __match_args__ = ("name", "held_on", "source")
    def __init__(
        self, name: Bilingual | str, held_on: date | None = None, source: Source = ...
    ) -> None: ...
    @property
    def name(self) -> Bilingual: ...
    @property
    def held_on(self) -> date | None: ...
    @property
    def source(self) -> Source: ...

@final
class TierCounts(_Value):
    __match_args__ = ("led", "joint", "guided")
    def __init__(self, led: SupportsIndex, joint: SupportsIndex, guided: SupportsIndex) -> None: ...
    @property
    def led(self) -> int: ...
    @property
    def joint(self) -> int: ...
    @property
    def guided(self) -> int: ...

@final
class Programme(_Value):
    __match_args__ = (
        "id",
        "year",
        "name",
        "first",
        "last",
        "conference",
        "items",
        "announced_contests",
        "mechanisms",
        "source",
    )
    def __init__(
        self,
        id: str,
        year: SupportsIndex,
        name: Bilingual | str,
        *,
        first: date,
        last: date,
        conference: Conference,
        items: Iterable[Item] = (),
        announced_contests: TierCounts | None = None,
        mechanisms: MechanismSet | None = None,
        source: Source = ...,
    ) -> None: ...
    @property
    def id(self) -> ProgrammeId: ...
    @property
    def year(self) -> int: ...
    @property
    def name(self) -> Bilingual: ...
    @property
    def first(self) -> date: ...
    @property
    def last(self) -> date: ...
    @property
    def conference(self) -> Conference: ...
    @property
    def items(self) -> tuple[Item, ...]: ...
    @property
    def announced_contests(self) -> TierCounts | None: ...
    @property
    def mechanisms(self) -> MechanismSet | None: ...
    @property
    def source(self) -> Source: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[Item]: ...
    def __getitem__(self, id: str) -> Item: ...

@final
class Evidence(_Value):
    __match_args__ = (
        "date",
        "item",
        "kind",
        "source",
        "federation",
        "quantity",
        "unit",
        "days",
        "nights",
        "note",
        "illustrative",
    )
    def __init__(
        self,
        date: date,
        item: str,
        kind: _EvidenceKind,
        *,
        source: Source,
        federation: _Federation | None = None,
        quantity: CountBound | None = None,
        unit: str | None = None,
        days: SupportsIndex | None = None,
        nights: SupportsIndex | None = None,
        note: Bilingual | str | None = None,
        illustrative: bool = False,
    ) -> None: ...
    @property
    def date(self) -> date: ...
    @property
    def item(self) -> ItemId: ...
    @property
    def kind(self) -> EvidenceKind: ...
    @property
    def source(self) -> Source: ...
    @property
    def federation(self) -> Federation | None: ...
    @property
    def quantity(self) -> CountBound | None: ...
    @property
    def unit(self) -> str | None: ...
    @property
    def days(self) -> int | None: ...
    @property
    def nights(self) -> int | None: ...
    @property
    def note(self) -> Bilingual | None: ...
    @property
    def illustrative(self) -> bool: ...

@final
class CompleteRecord(_Value):
    __match_args__ = ("item", "first", "last", "source", "federation", "illustrative")
    def __init__(
        self,
        item: str,
        first: date,
        last: date,
        *,
        source: Source,
        federation: _Federation | None = None,
        illustrative: bool = False,
    ) -> None: ...
    @property
    def item(self) -> ItemId: ...
    @property
    def first(self) -> date: ...
    @property
    def last(self) -> date: ...
    @property
    def source(self) -> Source: ...
    @property
    def federation(self) -> Federation | None: ...
    @property
    def illustrative(self) -> bool: ...

@final
class EvidenceSet(_Value):
    __match_args__ = ("entries", "complete")
    def __init__(
        self, entries: Iterable[Evidence] = (), complete: Iterable[CompleteRecord] = ()
    ) -> None: ...
    @property
    def entries(self) -> tuple[Evidence, ...]: ...
    @property
    def complete(self) -> tuple[CompleteRecord, ...]: ...
    def __len__(self) -> int: ...
    def to_table(self) -> Table[Evidence]: ...

@final
class Tally(_Value):
    __match_args__ = (
        "count",
        "used",
        "settled_on",
        "settled",
        "sum_of_squares",
        "parts",
        "contradiction",
    )
    def __init__(
        self,
        count: CountBound,
        *,
        used: Iterable[SupportsIndex] = (),
        settled_on: date | None = None,
        settled: CountBound,
        sum_of_squares: SupportsIndex,
        parts: SupportsIndex,
        contradiction: bool,
    ) -> None: ...
    @property
    def count(self) -> CountBound: ...
    @property
    def used(self) -> tuple[int, ...]: ...
    @property
    def settled_on(self) -> date | None: ...
    @property
    def settled(self) -> CountBound: ...
    @property
    def sum_of_squares(self) -> int: ...
    @property
    def parts(self) -> int: ...
    @property
    def contradiction(self) -> bool: ...

@final
class EvidenceTable:
    def __init__(
        self,
        path: str,
        rows: Sequence[dict[str, tuple[str, int, int]]],
        findings: Iterable[Finding] = (),
    ) -> None: ...
    @property
    def path(self) -> str: ...
    @property
    def findings(self) -> tuple[Finding, ...]: ...
    def __len__(self) -> int: ...

@final
class Projection(_Value):
    __match_args__ = ("point", "lower", "upper", "level", "method", "units", "elapsed", "remaining")
    def __init__(
        self,
        point: SupportsIndex,
        *,
        lower: SupportsIndex | None = None,
        upper: SupportsIndex | None = None,
        level: _IntervalLevel,
        method: _ProjectionMethod,
        units: SupportsIndex,
        elapsed: SupportsIndex,
        remaining: SupportsIndex,
    ) -> None: ...
    @property
    def point(self) -> int: ...
    @property
    def lower(self) -> int | None: ...
    @property
    def upper(self) -> int | None: ...
    @property
    def level(self) -> IntervalLevel: ...
    @property
    def method(self) -> ProjectionMethod: ...
    @property
    def units(self) -> int: ...
    @property
    def elapsed(self) -> int: ...
    @property
    def remaining(self) -> int: ...

@final
class TargetReview(_Value):
    __match_args__ = (
        "status",
        "due",
        "due_stated",
        "overdue",
        "late",
        "count",
        "projected",
        "reasons",
        "used",
        "findings",
        "goal",
    )
    def __init__(
        self,
        status: _ItemStatus,
        due: date,
        *,
        due_stated: bool,
        overdue: bool,
        late: bool,
        count: CountBound | None = None,
        projected: Projection | None = None,
        reasons: Iterable[Step] = (),
        used: Iterable[SupportsIndex] = (),
        findings: Iterable[Finding] = (),
        goal: Target | None = None,
    ) -> None: ...
    @property
    def status(self) -> ItemStatus: ...
    @property
    def due(self) -> date: ...
    @property
    def due_stated(self) -> bool: ...
    @property
    def overdue(self) -> bool: ...
    @property
    def late(self) -> bool: ...
    @property
    def count(self) -> CountBound | None: ...
    @property
    def projected(self) -> Projection | None: ...
    @property
    def reasons(self) -> tuple[Step, ...]: ...
    @property
    def used(self) -> tuple[int, ...]: ...
    @property
    def findings(self) -> tuple[Finding, ...]: ...
    @property
    def goal(self) -> Target | None: ...

@final
class ItemReview(_Value):
    __match_args__ = ("item", "standing", "federation", "area", "tier", "illustrative")
    def __init__(
        self,
        item: str,
        standing: TargetReview,
        *,
        federation: _Federation | None = None,
        area: _Area | None = None,
        tier: _ContestTier | None = None,
        illustrative: bool = False,
    ) -> None: ...
    @property
    def item(self) -> ItemId: ...
    @property
    def standing(self) -> TargetReview: ...
    @property
    def federation(self) -> Federation | None: ...
    @property
    def area(self) -> Area | None: ...
    @property
    def tier(self) -> ContestTier | None: ...
    @property
    def illustrative(self) -> bool: ...
    @property
    def id(self) -> str: ...
    @property
    def status(self) -> ItemStatus: ...

@final
class ProgrammeReview(_Value):
    __match_args__ = (
        "programme",
        "as_of",
        "items",
        "findings",
        "level",
        "fewest_units",
        "fewest_days",
        "most_days_old",
    )
    def __init__(
        self,
        programme: str,
        as_of: date,
        *,
        items: Iterable[ItemReview] = (),
        findings: Iterable[Finding] = (),
        level: _IntervalLevel,
        fewest_units: SupportsIndex,
        fewest_days: SupportsIndex,
        most_days_old: SupportsIndex,
    ) -> None: ...
    @property
    def programme(self) -> ProgrammeId: ...
    @property
    def as_of(self) -> date: ...
    @property
    def items(self) -> tuple[ItemReview, ...]: ...
    @property
    def findings(self) -> tuple[Finding, ...]: ...
    @property
    def level(self) -> IntervalLevel: ...
    @property
    def fewest_units(self) -> int: ...
    @property
    def fewest_days(self) -> int: ...
    @property
    def most_days_old(self) -> int: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[ItemReview]: ...
    def __getitem__(self, id: str) -> ItemReview: ...
    def to_table(self) -> Table[ItemReview]: ...

@final
class ProgrammeChange(_Value):
    __match_args__ = ("change", "part", "id", "field", "before", "after")
    def __init__(
        self,
        change: _ChangeKind,
        part: str,
        *,
        id: str | None = None,
        field: str | None = None,
        before: str | None = None,
        after: str | None = None,
    ) -> None: ...
    @property
    def change(self) -> ChangeKind: ...
    @property
    def part(self) -> str: ...
    @property
    def id(self) -> str | None: ...
    @property
    def field(self) -> str | None: ...
    @property
    def before(self) -> str | None: ...
    @property
    def after(self) -> str | None: ...

@final
class ItemCoverage(_Value):
    __match_args__ = ("item", "has_owner", "has_target", "has_due", "evidence")
    def __init__(
        self,
        item: str,
        *,
        has_owner: bool,
        has_target: bool,
        has_due: bool,
        evidence: SupportsIndex,
    ) -> None: ...
    @property
    def item(self) -> ItemId: ...
    @property
    def has_owner(self) -> bool: ...
    @property
    def has_target(self) -> bool: ...
    @property
    def has_due(self) -> bool: ...
    @property
    def evidence(self) -> int: ...

@final
class DueDate(_Value):
    __match_args__ = ("due", "stated", "item", "name", "kind", "leads", "source")
    def __init__(
        self,
        due: date,
        stated: bool,
        item: str,
        name: Bilingual | str,
        kind: _TargetKind,
        leads: Iterable[_Federation] = (),
        source: Source = ...,
    ) -> None: ...
    @property
    def due(self) -> date: ...
    @property
    def stated(self) -> bool: ...
    @property
    def item(self) -> ItemId: ...
    @property
    def name(self) -> Bilingual: ...
    @property
    def kind(self) -> TargetKind: ...
    @property
    def leads(self) -> tuple[Federation, ...]: ...
    @property
    def source(self) -> Source: ...

def evidence_of(table: EvidenceTable, programme: Programme | None = None) -> EvidenceSet: ...
def add_up(
    evidence: EvidenceSet,
    item: str,
    *,
    first: date,
    as_of: date,
    federation: _Federation | None = None,
    unit: str | None = None,
) -> Tally: ...
def check(programme: Programme) -> list[Finding]: ...
def review(
    programme: Programme,
    evidence: EvidenceSet,
    as_of: date,
    *,
    level: _IntervalLevel = "p90",
    fewest_units: SupportsIndex = 10,
    fewest_days: SupportsIndex = 30,
    most_days_old: SupportsIndex = 92,
) -> ProgrammeReview: ...
def diff(before: Programme, after: Programme) -> Table[ProgrammeChange]: ...
def coverage(programme: Programme, evidence: EvidenceSet) -> Table[ItemCoverage]: ...
def gaps(coverage: Sequence[ItemCoverage]) -> list[Finding]: ...
def due_dates(programme: Programme) -> Table[DueDate]: ...
def project(
    tally: Tally,
    target: Target,
    *,
    first: date,
    due: date,
    as_of: date,
    level: _IntervalLevel = "p90",
    fewest_units: SupportsIndex = 10,
    fewest_days: SupportsIndex = 30,
    most_days_old: SupportsIndex = 92,
) -> Projection | None: ...
def mechanism_sets() -> list[MechanismSet]: ...
