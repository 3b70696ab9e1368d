# ruff: noqa: PYI052 - members of enumerations have values, not types
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any, Literal, Protocol, SupportsIndex, TypeAlias, final, overload

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from heli._explained import Explained
from heli._heli.core import Bilingual, Source, _Value
from heli._ids import NoticeId
from heli._table import Table
from heli._token import Token
from heli.calendar._columns import CountColumn, DateColumn, FlagColumn, KindColumn

class _ArrowArray(Protocol):
    def __arrow_c_array__(
        self, requested_schema: object | None = None
    ) -> tuple[object, object]: ...

class _ArrowStream(Protocol):
    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...

_Arrow: TypeAlias = _ArrowArray | _ArrowStream
_Pandas: TypeAlias = pd.Series[Any] | pd.Index[Any]
_Days: TypeAlias = (
    NDArray[np.datetime64] | NDArray[np.object_] | _Pandas | _Arrow | Sequence[date | None]
)
_Day: TypeAlias = date | np.datetime64
_Number: TypeAlias = int | np.integer[Any]
_Numbers: TypeAlias = NDArray[np.integer[Any]] | _Pandas | _Arrow | Sequence[int | None]
_Progress: TypeAlias = Callable[[int, int], object] | None
# A column, its statuses and how many rows have each.
_Answers: TypeAlias = tuple[NDArray[np.int64], NDArray[np.uint8], list[int]]

@final
class Certainty(Token):
    certain = "certain"
    provisional = "provisional"

@final
class DayKind(Token):
    weekday = "weekday"
    weekend = "weekend"
    holiday = "holiday"
    make_up_day = "make_up_day"

@final
class Holiday(Token):
    new_year = "new_year"
    spring_festival = "spring_festival"
    qingming = "qingming"
    labor_day = "labor_day"
    dragon_boat = "dragon_boat"
    mid_autumn = "mid_autumn"
    national_day = "national_day"
    victory_day = "victory_day"

@final
class Roll(Token):
    none = "none"
    next_working_day = "next_working_day"
    previous_working_day = "previous_working_day"

@final
class RowStatus(Token):
    certain = "certain"
    provisional = "provisional"
    missing = "missing"
    out_of_range = "out_of_range"

@final
class Strictness(Token):
    report_provisional = "report_provisional"
    refuse_provisional = "refuse_provisional"

_Certainty: TypeAlias = Certainty | Literal["certain", "provisional"]
_DayKind: TypeAlias = DayKind | Literal["weekday", "weekend", "holiday", "make_up_day"]
_Holiday: TypeAlias = (
    Holiday
    | Literal[
        "new_year",
        "spring_festival",
        "qingming",
        "labor_day",
        "dragon_boat",
        "mid_autumn",
        "national_day",
        "victory_day",
    ]
)
_Roll: TypeAlias = Roll | Literal["none", "next_working_day", "previous_working_day"]
_Strictness: TypeAlias = Strictness | Literal["report_provisional", "refuse_provisional"]

@final
class DayAnswer(_Value):
    __match_args__ = ("day", "kind", "certainty", "holiday", "source")
    def __init__(
        self,
        day: date,
        kind: _DayKind,
        certainty: _Certainty,
        holiday: Bilingual | str | None = None,
        source: Source | None = None,
    ) -> None: ...
    @property
    def day(self) -> date: ...
    @property
    def kind(self) -> DayKind: ...
    @property
    def certainty(self) -> Certainty: ...
    @property
    def holiday(self) -> Bilingual | None: ...
    @property
    def source(self) -> Source | None: ...
    @property
    def working(self) -> bool: ...

@final
class DateAnswer(_Value):
    __match_args__ = ("value", "certainty", "earliest", "latest")
    def __init__(
        self, value: date, certainty: _Certainty, earliest: date, latest: date
    ) -> None: ...
    @property
    def value(self) -> date: ...
    @property
    def certainty(self) -> Certainty: ...
    @property
    def earliest(self) -> date: ...
    @property
    def latest(self) -> date: ...

@final
class CountAnswer(_Value):
    __match_args__ = ("value", "certainty", "lowest", "highest")
    def __init__(
        self,
        value: SupportsIndex,
        certainty: _Certainty,
        lowest: SupportsIndex,
        highest: SupportsIndex,
    ) -> None: ...
    @property
    def value(self) -> int: ...
    @property
    def certainty(self) -> Certainty: ...
    @property
    def lowest(self) -> int: ...
    @property
    def highest(self) -> int: ...

@final
class Judgement(_Value):
    __match_args__ = ("value", "certainty", "day")
    def __init__(self, value: bool, certainty: _Certainty, day: date | None = None) -> None: ...
    @property
    def value(self) -> bool: ...
    @property
    def certainty(self) -> Certainty: ...
    @property
    def day(self) -> date | None: ...
    def __bool__(self) -> bool: ...

@final
class RestPeriod(_Value):
    __match_args__ = ("first", "last", "certainty", "name")
    def __init__(
        self,
        first: date,
        last: date,
        certainty: _Certainty,
        name: Bilingual | str | None = None,
    ) -> None: ...
    @property
    def first(self) -> date: ...
    @property
    def last(self) -> date: ...
    @property
    def certainty(self) -> Certainty: ...
    @property
    def name(self) -> Bilingual | None: ...
    @property
    def length(self) -> int: ...

@final
class MovedDays(_Value):
    __match_args__ = ("first", "last", "working", "name", "holidays")
    def __init__(
        self,
        first: date,
        last: date,
        *,
        working: bool,
        name: Bilingual | str | None = None,
        holidays: Iterable[_Holiday] = (),
    ) -> None: ...
    @property
    def first(self) -> date: ...
    @property
    def last(self) -> date: ...
    @property
    def working(self) -> bool: ...
    @property
    def name(self) -> Bilingual: ...
    @property
    def holidays(self) -> tuple[Holiday, ...]: ...

@final
class Notice(_Value):
    __match_args__ = ("id", "days", "year", "announced_on", "source")
    def __init__(
        self,
        id: str,
        days: Sequence[MovedDays],
        *,
        year: int | None = None,
        announced_on: date | None = None,
        source: Source | None = None,
    ) -> None: ...
    @property
    def id(self) -> NoticeId: ...
    @property
    def days(self) -> tuple[MovedDays, ...]: ...
    @property
    def year(self) -> int | None: ...
    @property
    def announced_on(self) -> date | None: ...
    @property
    def source(self) -> Source | None: ...

@final
class WorkCalendar:
    def __init__(
        self,
        *,
        notices: Sequence[Notice | str],
        strictness: _Strictness = "report_provisional",
        base: Literal["china"] = "china",
    ) -> None: ...
    @property
    def notices(self) -> tuple[Notice, ...]: ...
    @property
    def strictness(self) -> Strictness: ...
    @overload
    def day(self, day: _Day, *, progress: _Progress = None) -> DayAnswer: ...
    @overload
    def day(self, day: _Days, *, progress: _Progress = None) -> KindColumn: ...
    @overload
    def is_working(self, day: _Day, *, progress: _Progress = None) -> Judgement: ...
    @overload
    def is_working(self, day: _Days, *, progress: _Progress = None) -> FlagColumn: ...
    @overload
    def is_rest(self, day: _Day, *, progress: _Progress = None) -> Judgement: ...
    @overload
    def is_rest(self, day: _Days, *, progress: _Progress = None) -> FlagColumn: ...
    @overload
    def is_holiday(self, day: _Day, *, progress: _Progress = None) -> Judgement: ...
    @overload
    def is_holiday(self, day: _Days, *, progress: _Progress = None) -> FlagColumn: ...
    @overload
    def is_make_up_day(self, day: _Day, *, progress: _Progress = None) -> Judgement: ...
    @overload
    def is_make_up_day(self, day: _Days, *, progress: _Progress = None) -> FlagColumn: ...
    def days(self, first: date, last: date) -> Table[DayAnswer]: ...
    def rest_periods(self, first: date, last: date) -> Table[RestPeriod]: ...
    @overload
    def add_working_days(
        self, day: _Day, count: _Number, *, progress: _Progress = None
    ) -> DateAnswer: ...
    @overload
    def add_working_days(
        self, day: _Days, count: _Number | _Numbers, *, progress: _Progress = None
    ) -> DateColumn: ...
    @overload
    def add_working_days(
        self, day: _Day, count: _Numbers, *, progress: _Progress = None
    ) -> DateColumn: ...
    @overload
    def count_working_days(
        self, after: _Day, through: _Day, *, progress: _Progress = None
    ) -> CountAnswer: ...
    @overload
    def count_working_days(
        self, after: _Days, through: _Day | _Days, *, progress: _Progress = None
    ) -> CountColumn: ...
    @overload
    def count_working_days(
        self, after: _Day, through: _Days, *, progress: _Progress = None
    ) -> CountColumn: ...
    @overload
    def rolled(
        self, day: _Day, how: _Roll = "next_working_day", *, progress: _Progress = None
    ) -> DateAnswer: ...
    @overload
    def rolled(
        self, day: _Days, how: _Roll = "next_working_day", *, progress: _Progress = None
    ) -> DateColumn: ...
    @overload
    def next_working_day(self, day: _Day, *, progress: _Progress = None) -> DateAnswer: ...
    @overload
    def next_working_day(self, day: _Days, *, progress: _Progress = None) -> DateColumn: ...
    @overload
    def previous_working_day(self, day: _Day, *, progress: _Progress = None) -> DateAnswer: ...
    @overload
    def previous_working_day(self, day: _Days, *, progress: _Progress = None) -> DateColumn: ...
    def explain_add_working_days(
        self, day: date, count: SupportsIndex
    ) -> Explained[DateAnswer]: ...
    def explain_count_working_days(self, after: date, through: date) -> Explained[CountAnswer]: ...
    def explain_rolled(
        self, day: date, how: _Roll = "next_working_day"
    ) -> Explained[DateAnswer]: ...
    def with_notice(self, notice: Notice) -> WorkCalendar: ...
    def with_days(
        self,
        *,
        off: Sequence[date] = (),
        work: Sequence[date] = (),
        id: str,
        name: Bilingual | str,
        source: Source | None = None,
    ) -> WorkCalendar: ...
    def known_on(self, day: date) -> WorkCalendar: ...
    def strict(self) -> WorkCalendar: ...
    def with_strictness(self, strictness: _Strictness) -> WorkCalendar: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> WorkCalendar: ...
    def __deepcopy__(self, memo: dict[int, Any]) -> WorkCalendar: ...

def china() -> WorkCalendar: ...
@overload
def add_months(day: _Day, months: _Number, *, progress: _Progress = None) -> date: ...
@overload
def add_months(
    day: _Days, months: _Number | _Numbers, *, progress: _Progress = None
) -> DateColumn: ...
@overload
def add_months(day: _Day, months: _Numbers, *, progress: _Progress = None) -> DateColumn: ...
@overload
def add_years(day: _Day, years: _Number, *, progress: _Progress = None) -> date: ...
@overload
def add_years(
    day: _Days, years: _Number | _Numbers, *, progress: _Progress = None
) -> DateColumn: ...
@overload
def add_years(day: _Day, years: _Numbers, *, progress: _Progress = None) -> DateColumn: ...
def explain_add_months(day: date, months: SupportsIndex) -> Explained[date]: ...

# The kernels behind columns.
def _add_working_days(
    calendar: WorkCalendar,
    reading: int,
    days: NDArray[np.int64],
    counts: int | NDArray[np.int64],
    progress: _Progress,
    /,
) -> _Answers: ...
def _add_months(
    days: NDArray[np.int64], months: int | NDArray[np.int64], progress: _Progress, /
) -> _Answers: ...
def _count_working_days(
    calendar: WorkCalendar,
    reading: int,
    after: NDArray[np.int64],
    through: NDArray[np.int64],
    progress: _Progress,
    /,
) -> _Answers: ...
def _rolled(
    calendar: WorkCalendar,
    reading: int,
    days: NDArray[np.int64],
    how: _Roll,
    progress: _Progress,
    /,
) -> _Answers: ...
def _kinds(
    calendar: WorkCalendar,
    days: NDArray[np.int64],
    codes: Sequence[int],
    progress: _Progress,
    /,
) -> tuple[NDArray[np.uint8], NDArray[np.uint8], list[int]]: ...
def _whole_days(
    moments: NDArray[np.int64], per_second: int, /
) -> tuple[NDArray[np.int64], int]: ...
