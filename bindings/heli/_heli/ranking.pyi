# ruff: noqa: PYI052 - members of enumerations have values, not types
from collections.abc import Iterable, Sequence
from fractions import Fraction
from typing import Any, Literal, SupportsIndex, TypeAlias, final

import numpy as np
from numpy.typing import NDArray

from heli._explained import Explained
from heli._heli.core import (
    Bilingual,
    Rounding,
    RoundingRule,
    Source,
    _Exact,
    _Rounding,
    _Value,
)
from heli._ids import AwardId, EntrantId, MarkId, PartyId
from heli._table import Table
from heli._token import Token

@final
class Attendance(Token):
    present = "present"
    absent = "absent"
    did_not_start = "did_not_start"
    did_not_finish = "did_not_finish"
    disqualified = "disqualified"
    withdrawn = "withdrawn"

@final
class Direction(Token):
    higher_is_better = "higher_is_better"
    lower_is_better = "lower_is_better"

@final
class RankMethod(Token):
    standard = "standard"
    modified = "modified"
    dense = "dense"
    ordinal = "ordinal"
    fractional = "fractional"

@final
class MissingRule(Token):
    refused = "refused"
    last = "last"
    shared = "shared"

@final
class WeightSum(Token):
    one = "one"
    any = "any"

@final
class ChainEnd(Token):
    shared = "shared"
    draw = "draw"
    manual = "manual"

@final
class Separation(Token):
    first = "first"
    key = "key"
    draw = "draw"
    shared = "shared"
    open = "open"
    unranked = "unranked"

@final
class KeyResult(Token):
    equal = "equal"
    decides = "decides"
    skipped = "skipped"

@final
class AwardSize(Token):
    count = "count"  # type: ignore[assignment]
    share = "share"

@final
class TieEdge(Token):
    include = "include"
    exclude = "exclude"

@final
class AwardBase(Token):
    with_result = "with_result"
    entered = "entered"

@final
class Eligibility(Token):
    eligible = "eligible"
    guest = "guest"

@final
class AwardReason(Token):
    within = "within"
    tied_in = "tied_in"
    beyond = "beyond"
    guest = "guest"
    unranked = "unranked"

@final
class ApportionmentMethod(Token):
    largest_remainder = "largest_remainder"
    dhondt = "dhondt"
    sainte_lague = "sainte_lague"
    adams = "adams"
    huntington_hill = "huntington_hill"

@final
class SeatTie(Token):
    first_listed = "first_listed"
    draw = "draw"

@final
class TeamMethod(Token):
    sum = "sum"
    mean = "mean"
    best = "best"

@final
class IncompleteRule(Token):
    unranked = "unranked"
    partial = "partial"

# A number, or why there is none; None is `absent`.
_Mark: TypeAlias = _Exact | Attendance | None
_Attendance: TypeAlias = (
    Attendance
    | Literal["present", "absent", "did_not_start", "did_not_finish", "disqualified", "withdrawn"]
)
_Direction: TypeAlias = Direction | Literal["higher_is_better", "lower_is_better"]
_RankMethod: TypeAlias = (
    RankMethod | Literal["standard", "modified", "dense", "ordinal", "fractional"]
)
_MissingRule: TypeAlias = MissingRule | Literal["refused", "last", "shared"]
_WeightSum: TypeAlias = WeightSum | Literal["one", "any"]
_ChainEnd: TypeAlias = ChainEnd | Literal["shared", "draw", "manual"]
_Separation: TypeAlias = Separation | Literal["first", "key", "draw", "shared", "open", "unranked"]
_KeyResult: TypeAlias = KeyResult | Literal["equal", "decides", "skipped"]
_AwardSize: TypeAlias = AwardSize | Literal["count", "share"]
_TieEdge: TypeAlias = TieEdge | Literal["include", "exclude"]
_AwardBase: TypeAlias = AwardBase | Literal["with_result", "entered"]
_Eligibility: TypeAlias = Eligibility | Literal["eligible", "guest"]
_AwardReason: TypeAlias = AwardReason | Literal["within", "tied_in", "beyond", "guest", "unranked"]
_ApportionmentMethod: TypeAlias = (
    ApportionmentMethod
    | Literal["largest_remainder", "dhondt", "sainte_lague", "adams", "huntington_hill"]
)
_SeatTie: TypeAlias = SeatTie | Literal["first_listed", "draw"]
_TeamMethod: TypeAlias = TeamMethod | Literal["sum", "mean", "best"]
_IncompleteRule: TypeAlias = IncompleteRule | Literal["unranked", "partial"]

@final
class Standing(_Value):
    __match_args__ = ("better", "equal", "better_results", "position", "attendance")
    def __init__(
        self,
        better: SupportsIndex = 0,
        equal: SupportsIndex = 0,
        better_results: SupportsIndex = 0,
        position: SupportsIndex = 0,
        attendance: _Attendance = "absent",
    ) -> None: ...
    @property
    def better(self) -> int: ...
    @property
    def equal(self) -> int: ...
    @property
    def better_results(self) -> int: ...
    @property
    def position(self) -> int: ...
    @property
    def attendance(self) -> Attendance: ...
    @property
    def ranked(self) -> bool: ...
    def rank(self, method: _RankMethod) -> int | Fraction: ...
    def words(self, method: _RankMethod) -> Bilingual: ...

@final
class WeightedMark(_Value):
    __match_args__ = ("mark", "weight", "rounding")
    def __init__(
        self,
        mark: str,
        weight: _Exact = 1,
        rounding: RoundingRule | None = None,
    ) -> None: ...
    @property
    def mark(self) -> MarkId: ...
    @property
    def weight(self) -> Fraction: ...
    @property
    def rounding(self) -> RoundingRule | None: ...

@final
class TieKey(_Value):
    __match_args__ = ("id", "name", "direction", "parts", "weights", "rounding", "missing")
    def __init__(
        self,
        id: str,
        name: Bilingual | str,
        direction: _Direction = "higher_is_better",
        *,
        parts: Iterable[WeightedMark] = (),
        weights: _WeightSum = "one",
        rounding: RoundingRule | None = None,
        missing: _MissingRule = "refused",
    ) -> None: ...
    @property
    def id(self) -> MarkId: ...
    @property
    def name(self) -> Bilingual: ...
    @property
    def direction(self) -> Direction: ...
    @property
    def parts(self) -> tuple[WeightedMark, ...]: ...
    @property
    def weights(self) -> WeightSum: ...
    @property
    def rounding(self) -> RoundingRule | None: ...
    @property
    def missing(self) -> MissingRule: ...

@final
class TieChain(_Value):
    __match_args__ = ("keys", "end", "source")
    def __init__(
        self,
        keys: Iterable[TieKey],
        end: _ChainEnd,
        source: Source | None = None,
    ) -> None: ...
    @property
    def keys(self) -> tuple[TieKey, ...]: ...
    @property
    def end(self) -> ChainEnd: ...
    @property
    def source(self) -> Source | None: ...

@final
class Entrant(_Value):
    __match_args__ = ("id", "marks", "attendance")
    def __init__(
        self,
        id: str,
        marks: Iterable[_Mark],
        attendance: _Attendance = "present",
    ) -> None: ...
    @property
    def id(self) -> EntrantId: ...
    @property
    def marks(self) -> tuple[Fraction | Attendance, ...]: ...
    @property
    def attendance(self) -> Attendance: ...

@final
class MarkTable(_Value):
    __match_args__ = ("columns", "entrants")
    def __init__(
        self,
        columns: Iterable[str] = (),
        entrants: Iterable[Entrant] = (),
    ) -> None: ...
    @property
    def columns(self) -> tuple[MarkId, ...]: ...
    @property
    def entrants(self) -> tuple[Entrant, ...]: ...
    def row_of(self, id: str) -> int: ...
    def column_of(self, id: str) -> int: ...
    def __len__(self) -> int: ...

@final
class ChainPlace(_Value):
    __match_args__ = ("row", "separation", "key")
    def __init__(
        self,
        row: SupportsIndex,
        separation: _Separation = "first",
        key: SupportsIndex | None = None,
    ) -> None: ...
    @property
    def row(self) -> int: ...
    @property
    def separation(self) -> Separation: ...
    @property
    def key(self) -> int | None: ...

@final
class TiedGroup(_Value):
    __match_args__ = ("first", "count")
    def __init__(
        self,
        first: SupportsIndex,
        count: SupportsIndex,
    ) -> None: ...
    @property
    def first(self) -> int: ...
    @property
    def count(self) -> int: ...

@final
class ChainRanking(_Value):
    __match_args__ = ("places", "standings", "tied", "unranked", "draw_seed")
    def __init__(
        self,
        places: Iterable[ChainPlace] = (),
        standings: Iterable[Standing] = (),
        tied: Iterable[TiedGroup] = (),
        unranked: Iterable[SupportsIndex] = (),
        draw_seed: str | None = None,
    ) -> None: ...
    @property
    def places(self) -> tuple[ChainPlace, ...]: ...
    @property
    def standings(self) -> tuple[Standing, ...]: ...
    @property
    def tied(self) -> tuple[TiedGroup, ...]: ...
    @property
    def unranked(self) -> tuple[int, ...]: ...
    @property
    def draw_seed(self) -> str | None: ...

@final
class KeyComparison(_Value):
    __match_args__ = ("key", "name", "direction", "earlier", "later", "result")
    def __init__(
        self,
        key: str,
        name: Bilingual | str,
        direction: _Direction,
        earlier: _Mark,
        later: _Mark,
        result: _KeyResult,
    ) -> None: ...
    @property
    def key(self) -> MarkId: ...
    @property
    def name(self) -> Bilingual: ...
    @property
    def direction(self) -> Direction: ...
    @property
    def earlier(self) -> Fraction | Attendance: ...
    @property
    def later(self) -> Fraction | Attendance: ...
    @property
    def result(self) -> KeyResult: ...

@final
class TieDecision(_Value):
    __match_args__ = (
        "earlier",
        "later",
        "earlier_standing",
        "later_standing",
        "separation",
        "compared",
        "draw_seed",
    )
    def __init__(
        self,
        earlier: str,
        later: str,
        earlier_standing: Standing,
        later_standing: Standing,
        separation: _Separation,
        compared: Iterable[KeyComparison] = (),
        draw_seed: str | None = None,
    ) -> None: ...
    @property
    def earlier(self) -> EntrantId: ...
    @property
    def later(self) -> EntrantId: ...
    @property
    def earlier_standing(self) -> Standing: ...
    @property
    def later_standing(self) -> Standing: ...
    @property
    def separation(self) -> Separation: ...
    @property
    def compared(self) -> tuple[KeyComparison, ...]: ...
    @property
    def draw_seed(self) -> str | None: ...
    @property
    def words(self) -> Bilingual: ...

@final
class Award(_Value):
    __match_args__ = ("id", "name", "size", "minimum_entrants")
    def __init__(
        self,
        id: str,
        name: Bilingual | str,
        size: _Exact,
        minimum_entrants: SupportsIndex = 0,
    ) -> None: ...
    @property
    def id(self) -> AwardId: ...
    @property
    def name(self) -> Bilingual: ...
    @property
    def size(self) -> Fraction: ...
    @property
    def minimum_entrants(self) -> int: ...

@final
class AwardScheme(_Value):
    __match_args__ = ("awards", "size", "edge", "rounding", "base", "source")
    def __init__(
        self,
        awards: Iterable[Award],
        *,
        size: _AwardSize = "count",
        edge: _TieEdge | None = None,
        rounding: _Rounding | None = None,
        base: _AwardBase = "with_result",
        source: Source | None = None,
    ) -> None: ...
    @property
    def awards(self) -> tuple[Award, ...]: ...
    @property
    def size(self) -> AwardSize: ...
    @property
    def edge(self) -> TieEdge: ...
    @property
    def rounding(self) -> Rounding | None: ...
    @property
    def base(self) -> AwardBase: ...
    @property
    def source(self) -> Source | None: ...
    def totals(self, entrants: SupportsIndex) -> list[int]: ...

@final
class Contender(_Value):
    __match_args__ = ("id", "standing", "eligibility")
    def __init__(
        self,
        id: str,
        standing: Standing,
        eligibility: _Eligibility = "eligible",
    ) -> None: ...
    @property
    def id(self) -> EntrantId: ...
    @property
    def standing(self) -> Standing: ...
    @property
    def eligibility(self) -> Eligibility: ...

@final
class AwardLine(_Value):
    __match_args__ = ("id", "award", "reason", "among_eligible")
    def __init__(
        self,
        id: str,
        *,
        award: SupportsIndex | None = None,
        reason: _AwardReason,
        among_eligible: Standing,
    ) -> None: ...
    @property
    def id(self) -> EntrantId: ...
    @property
    def award(self) -> int | None: ...
    @property
    def reason(self) -> AwardReason: ...
    @property
    def among_eligible(self) -> Standing: ...
    def words(self, scheme: AwardScheme, awards: AwardList) -> Bilingual: ...

@final
class NearMiss(_Value):
    __match_args__ = ("award", "id", "last_winner", "tied_over_edge")
    def __init__(
        self,
        award: SupportsIndex,
        id: str,
        *,
        last_winner: str | None = None,
        tied_over_edge: bool,
    ) -> None: ...
    @property
    def award(self) -> int: ...
    @property
    def id(self) -> EntrantId: ...
    @property
    def last_winner(self) -> EntrantId | None: ...
    @property
    def tied_over_edge(self) -> bool: ...
    def words(self, scheme: AwardScheme, awards: AwardList) -> Bilingual: ...

@final
class AwardList(_Value):
    __match_args__ = ("lines", "near_misses", "entrants", "totals")
    def __init__(
        self,
        lines: Iterable[AwardLine] = (),
        near_misses: Iterable[NearMiss] = (),
        entrants: SupportsIndex = 0,
        totals: Iterable[SupportsIndex] = (),
    ) -> None: ...
    @property
    def lines(self) -> tuple[AwardLine, ...]: ...
    @property
    def near_misses(self) -> tuple[NearMiss, ...]: ...
    @property
    def entrants(self) -> int: ...
    @property
    def totals(self) -> tuple[int, ...]: ...

@final
class Party(_Value):
    __match_args__ = ("id", "weight", "floor", "cap")
    def __init__(
        self,
        id: str,
        weight: _Exact,
        floor: SupportsIndex = 0,
        cap: SupportsIndex | None = None,
    ) -> None: ...
    @property
    def id(self) -> PartyId: ...
    @property
    def weight(self) -> Fraction: ...
    @property
    def floor(self) -> int: ...
    @property
    def cap(self) -> int | None: ...

@final
class ApportionmentRule(_Value):
    __match_args__ = ("method", "tie", "draw_seed", "source")
    def __init__(
        self,
        method: _ApportionmentMethod,
        tie: _SeatTie = "first_listed",
        draw_seed: str | None = None,
        source: Source | None = None,
    ) -> None: ...
    @property
    def method(self) -> ApportionmentMethod: ...
    @property
    def tie(self) -> SeatTie: ...
    @property
    def draw_seed(self) -> str | None: ...
    @property
    def source(self) -> Source | None: ...

@final
class Apportionment(_Value):
    __match_args__ = ("seats", "tied")
    def __init__(
        self,
        seats: Iterable[SupportsIndex] = (),
        tied: Iterable[SupportsIndex] = (),
    ) -> None: ...
    @property
    def seats(self) -> tuple[int, ...]: ...
    @property
    def tied(self) -> tuple[int, ...]: ...

@final
class TeamRule(_Value):
    __match_args__ = ("method", "incomplete", "needed", "direction")
    def __init__(
        self,
        method: _TeamMethod,
        incomplete: _IncompleteRule,
        needed: SupportsIndex | None = None,
        direction: _Direction = "higher_is_better",
    ) -> None: ...
    @property
    def method(self) -> TeamMethod: ...
    @property
    def incomplete(self) -> IncompleteRule: ...
    @property
    def needed(self) -> int | None: ...
    @property
    def direction(self) -> Direction: ...

@final
class MemberResult(_Value):
    __match_args__ = ("team", "member", "result")
    def __init__(
        self,
        team: str,
        member: str,
        result: _Mark,
    ) -> None: ...
    @property
    def team(self) -> EntrantId: ...
    @property
    def member(self) -> EntrantId: ...
    @property
    def result(self) -> Fraction | Attendance: ...

@final
class TeamResult(_Value):
    __match_args__ = ("team", "result", "members", "completed", "counted", "complete")
    def __init__(
        self,
        team: str,
        result: _Mark,
        *,
        members: SupportsIndex,
        completed: SupportsIndex,
        counted: Iterable[str] = (),
        complete: bool,
    ) -> None: ...
    @property
    def team(self) -> EntrantId: ...
    @property
    def result(self) -> Fraction | Attendance: ...
    @property
    def members(self) -> int: ...
    @property
    def completed(self) -> int: ...
    @property
    def counted(self) -> tuple[EntrantId, ...]: ...
    @property
    def complete(self) -> bool: ...
    @property
    def completion(self) -> Fraction: ...

@final
class RankPoints(_Value):
    __match_args__ = ("base", "step", "floor")
    def __init__(
        self,
        base: _Exact,
        step: _Exact,
        floor: _Exact,
    ) -> None: ...
    @property
    def base(self) -> Fraction: ...
    @property
    def step(self) -> Fraction: ...
    @property
    def floor(self) -> Fraction: ...
    def __call__(self, place: _Exact) -> Fraction: ...
    def of(self, standing: Standing, method: _RankMethod) -> Fraction: ...

_Rule: TypeAlias = ApportionmentRule | _ApportionmentMethod
_Standings: TypeAlias = tuple[
    NDArray[np.uint32],
    NDArray[np.uint32],
    NDArray[np.uint32],
    NDArray[np.uint32],
    NDArray[np.uint8],
]

def draw_seed(published_text: str) -> int: ...
def choose(seed: str, size: SupportsIndex, count: SupportsIndex) -> list[int]: ...
def permutation(seed: str, size: SupportsIndex) -> list[int]: ...
def drawn_order(seed: str, items: Sequence[str]) -> list[str]: ...
def break_ties(chain: TieChain, table: MarkTable, draw_seed: str | None = None) -> ChainRanking: ...
def why(
    chain: TieChain, table: MarkTable, ranking: ChainRanking, a: str, b: str
) -> TieDecision: ...
def decisions(chain: TieChain, table: MarkTable, ranking: ChainRanking) -> Table[TieDecision]: ...
def give_awards(scheme: AwardScheme, contenders: Iterable[Contender]) -> AwardList: ...
def apportion(parties: Iterable[Party], seats: SupportsIndex, rule: _Rule) -> Apportionment: ...
def explain_apportion(
    parties: Iterable[Party], seats: SupportsIndex, rule: _Rule
) -> Explained[Apportionment]: ...
def bounded_quotas(parties: Iterable[Party], seats: SupportsIndex) -> list[Fraction]: ...
def team_results(members: Iterable[MemberResult], rule: TeamRule) -> Table[TeamResult]: ...
def _rank_numbers(
    numbers: NDArray[np.int64] | None,
    absent: NDArray[np.uint8] | None,
    better: Direction,
    order: Any,
) -> _Standings: ...
def _rank_marks(marks: Sequence[Any], better: Direction, order: Any) -> _Standings: ...
