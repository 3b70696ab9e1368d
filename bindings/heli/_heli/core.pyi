# ruff: noqa: PYI052 - members of enumerations have values, not types
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, Literal, Self, SupportsIndex, TypeAlias, final

from heli._explained import Explained
from heli._ids import ParameterId, RuleId
from heli._table import Table
from heli._token import Token

BUILD_VERSIONS: dict[str, str]

def nearest_name(word: str, names: Iterable[str]) -> str | None: ...

@final
class Language(Token):
    zh = "zh"
    en = "en"

@final
class Severity(Token):
    info = "info"
    warning = "warning"
    error = "error"

@final
class SourceStatus(Token):
    verified = "verified"
    unverified = "unverified"
    not_found = "not_found"

@final
class Rounding(Token):
    half_up = "half_up"
    half_even = "half_even"
    truncate = "truncate"
    floor = "floor"
    ceiling = "ceiling"

@final
class BoundKind(Token):
    exact = "exact"
    at_least = "at_least"
    at_most = "at_most"

@final
class RegionLevel(Token):
    province = "province"
    prefecture = "prefecture"
    county = "county"

@final
class AllianceRole(Token):
    none = "none"
    founder = "founder"
    member = "member"

@final
class Federation(Token):
    SH = "SH"
    JS = "JS"
    ZJ = "ZJ"
    AH = "AH"

@final
class WorkerCategory(Token):
    model_worker = "model_worker"
    craftsman_technician = "craftsman_technician"
    technical_worker = "technical_worker"
    new_form_worker = "new_form_worker"
    food_delivery_rider = "food_delivery_rider"
    courier = "courier"
    ride_hailing_driver = "ride_hailing_driver"
    migrant_worker = "migrant_worker"
    professional_union_worker = "professional_union_worker"

_Language: TypeAlias = Language | Literal["zh", "en"]
_Severity: TypeAlias = Severity | Literal["info", "warning", "error"]
_SourceStatus: TypeAlias = SourceStatus | Literal["verified", "unverified", "not_found"]
_Rounding: TypeAlias = Rounding | Literal["half_up", "half_even", "truncate", "floor", "ceiling"]
# An exact number: a float is refused.
_Exact: TypeAlias = str | SupportsIndex | Decimal | Fraction
_BoundKind: TypeAlias = BoundKind | Literal["exact", "at_least", "at_most"]
_Federation: TypeAlias = Federation | Literal["SH", "JS", "ZJ", "AH"]
_WorkerCategory: TypeAlias = (
    WorkerCategory
    | Literal[
        "model_worker",
        "craftsman_technician",
        "technical_worker",
        "new_form_worker",
        "food_delivery_rider",
        "courier",
        "ride_hailing_driver",
        "migrant_worker",
        "professional_union_worker",
    ]
)

# What every value has. It exists for type checkers only.
class _Value:
    def to_dict(self) -> dict[str, Any]: ...
    def _repr_html_(self) -> str: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: dict[int, Any]) -> Self: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

class _Amount(_Value):
    def __add__(self, other: Self, /) -> Self: ...
    def __radd__(self, zero: int, /) -> Self: ...
    def __sub__(self, other: Self, /) -> Self: ...
    def __mul__(self, times: SupportsIndex, /) -> Self: ...
    def __rmul__(self, times: SupportsIndex, /) -> Self: ...
    def __neg__(self) -> Self: ...
    def __bool__(self) -> bool: ...
    def __lt__(self, other: Self, /) -> bool: ...
    def __le__(self, other: Self, /) -> bool: ...
    def __gt__(self, other: Self, /) -> bool: ...
    def __ge__(self, other: Self, /) -> bool: ...

@final
class Bilingual(_Value):
    __match_args__ = ("zh", "en")
    def __init__(self, zh: str, en: str | None = None) -> None: ...
    @property
    def zh(self) -> str: ...
    @property
    def en(self) -> str | None: ...
    def in_(self, language: _Language) -> str: ...

@final
class Source(_Value):
    __match_args__ = ("title", "article", "address", "status")
    def __init__(
        self,
        title: str | None = None,
        article: str | None = None,
        address: str | None = None,
        status: _SourceStatus = "unverified",
    ) -> None: ...
    @property
    def title(self) -> str | None: ...
    @property
    def article(self) -> str | None: ...
    @property
    def address(self) -> str | None: ...
    @property
    def status(self) -> SourceStatus: ...

@final
class Place(_Value):
    __match_args__ = ("path", "line", "column", "field")
    def __init__(
        self,
        path: str | None = None,
        line: int | None = None,
        column: int | None = None,
        field: str | None = None,
    ) -> None: ...
    @property
    def path(self) -> str | None: ...
    @property
    def line(self) -> int | None: ...
    @property
    def column(self) -> int | None: ...
    @property
    def field(self) -> str | None: ...

@final
class Finding(_Value):
    __match_args__ = ("severity", "code", "message", "where", "value")
    def __init__(
        self,
        severity: _Severity,
        code: str,
        message: Bilingual | str,
        where: Place = ...,
        value: str | None = None,
    ) -> None: ...
    @property
    def severity(self) -> Severity: ...
    @property
    def code(self) -> str: ...
    @property
    def message(self) -> Bilingual: ...
    @property
    def where(self) -> Place: ...
    @property
    def value(self) -> str | None: ...
    def text(self, language: _Language = "en") -> str: ...

@final
class StepInput(_Value):
    __match_args__ = ("name", "value")
    def __init__(self, name: str, value: str) -> None: ...
    @property
    def name(self) -> str: ...
    @property
    def value(self) -> str: ...

@final
class Step(_Value):
    __match_args__ = ("rule", "text", "source", "inputs")
    def __init__(
        self,
        rule: str,
        text: Bilingual | str,
        source: Source = ...,
        inputs: Iterable[StepInput] = (),
    ) -> None: ...
    @property
    def rule(self) -> RuleId: ...
    @property
    def text(self) -> Bilingual: ...
    @property
    def source(self) -> Source: ...
    @property
    def inputs(self) -> tuple[StepInput, ...]: ...

@final
class Points(_Amount):
    __match_args__ = ("count",)
    def __init__(self, count: SupportsIndex) -> None: ...
    @property
    def count(self) -> int: ...
    def __int__(self) -> int: ...

@final
class Money(_Amount):
    __match_args__ = ("fen",)
    def __init__(self, *, fen: SupportsIndex) -> None: ...
    @staticmethod
    def from_yuan(yuan: str | int | Decimal) -> Money: ...
    @property
    def fen(self) -> int: ...
    @property
    def yuan(self) -> Decimal: ...

@final
class RoundingRule(_Value):
    __match_args__ = ("how", "unit")
    def __init__(self, how: _Rounding, unit: _Exact) -> None: ...
    @staticmethod
    def to_places(how: _Rounding, places: SupportsIndex) -> RoundingRule: ...
    @property
    def how(self) -> Rounding: ...
    @property
    def unit(self) -> Fraction: ...

@final
class CountBound(_Value):
    __match_args__ = ("lower", "upper")
    def __init__(self, lower: SupportsIndex, upper: SupportsIndex | None = None) -> None: ...
    @staticmethod
    def exactly(count: SupportsIndex) -> CountBound: ...
    @staticmethod
    def at_least(count: SupportsIndex) -> CountBound: ...
    @staticmethod
    def at_most(count: SupportsIndex) -> CountBound: ...
    @staticmethod
    def stated(kind: _BoundKind, count: SupportsIndex) -> CountBound: ...
    @property
    def lower(self) -> int: ...
    @property
    def upper(self) -> int | None: ...
    @property
    def is_exact(self) -> bool: ...
    def __add__(self, other: CountBound, /) -> CountBound: ...

@final
class Region(_Value):
    __match_args__ = ("code",)
    def __init__(self, code: str) -> None: ...
    @property
    def code(self) -> str: ...
    @property
    def name_zh(self) -> str: ...
    @property
    def name_en(self) -> str | None: ...
    @property
    def level(self) -> RegionLevel: ...
    @property
    def alliance(self) -> AllianceRole: ...
    @property
    def seat_latitude(self) -> float | None: ...
    @property
    def seat_longitude(self) -> float | None: ...
    @property
    def seat_precision_m(self) -> int | None: ...
    @property
    def seat_source(self) -> str | None: ...
    @property
    def seat(self) -> tuple[float, float] | None: ...
    @property
    def province(self) -> str: ...
    @property
    def prefecture(self) -> str: ...
    @property
    def __geo_interface__(self) -> dict[str, Any]: ...
    def contains(self, inner: Region | str) -> bool: ...

@final
class Unknown(_Value):
    __match_args__ = ("reason",)
    def __init__(self, reason: Bilingual | str) -> None: ...
    @property
    def reason(self) -> Bilingual: ...

@final
class Parameter(_Value):
    __match_args__ = (
        "id",
        "value",
        "unit",
        "region",
        "source",
        "effective_from",
        "effective_to",
    )
    def __init__(
        self,
        id: str,
        value: SupportsIndex | Money | Points | Unknown,
        unit: str,
        *,
        region: Region | str | int,
        source: Source,
        effective_from: date | None = None,
        effective_to: date | None = None,
    ) -> None: ...
    @property
    def id(self) -> ParameterId: ...
    @property
    def value(self) -> int | Money | Points | Unknown: ...
    @property
    def unit(self) -> str: ...
    @property
    def region(self) -> str: ...
    @property
    def source(self) -> Source: ...
    @property
    def effective_from(self) -> date | None: ...
    @property
    def effective_to(self) -> date | None: ...

@final
class ParameterTable(_Value):
    __match_args__ = ("rows",)
    def __init__(self, rows: Iterable[Parameter]) -> None: ...
    @property
    def rows(self) -> tuple[Parameter, ...]: ...
    def in_force(self, id: str, region: Region | str | int, day: date) -> Parameter | Unknown: ...
    def explain_in_force(
        self, id: str, region: Region | str | int, day: date
    ) -> Explained[Parameter | Unknown]: ...
    def __len__(self) -> int: ...

def region(text: Region | str | int, within: Region | str | int | None = None) -> Region: ...
def regions() -> Table[Region]: ...
def region_contains(outer: str, inner: str) -> bool: ...
def region_of(federation: _Federation) -> Region: ...
def wider_category(category: _WorkerCategory) -> WorkerCategory | None: ...
def rounded(value: _Exact, rule: RoundingRule) -> Fraction: ...
def to_text(value: _Exact) -> str: ...
def to_fixed_text(value: _Exact, places: SupportsIndex, how: _Rounding) -> str: ...
