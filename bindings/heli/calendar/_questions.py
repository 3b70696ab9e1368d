"""The questions of a calendar for whole columns; the compiled methods come here with columns."""

from __future__ import annotations

import operator
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np

from heli._column import PROVISIONAL, Column
from heli._errors import InvalidValue, NotFound
from heli._heli import calendar as compiled
from heli.calendar._columns import CountColumn, DateColumn, FlagColumn, KindColumn
from heli.calendar._input import (
    MISSING,
    Numbers,
    counts_of,
    day_of,
    days_of,
    is_whole_number,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    Progress = Callable[[int, int], object] | None
    Bounds = tuple[NDArray[np.int64], NDArray[np.int64]]
    BoundedColumn = TypeVar("BoundedColumn", DateColumn, CountColumn)

#: Ordinal of 1970-01-01, the day number 0.
EPOCH = date(1970, 1, 1).toordinal()
#: More years than any calendar spans.
MOST_YEARS = 10_000
#: Which kinds of days are meant, one 0 or 1 for each `DayKind`.
FLAGS = {
    "is_working": ("weekday", "make_up_day"),
    "is_rest": ("weekend", "holiday"),
    "is_holiday": ("holiday",),
    "is_make_up_day": ("make_up_day",),
}


def add_working_days(
    calendar: compiled.WorkCalendar, days: object, count: object, progress: Progress
) -> Any:
    """Answer `WorkCalendar.add_working_days` where an argument is a column."""
    if isinstance(days, np.datetime64):
        return calendar.add_working_days(day_of(days), count, progress=progress)  # type: ignore[call-overload]
    return _shifted(partial(compiled._add_working_days, calendar), calendar, days, count, progress)


def add_months(days: object, months: object, progress: Progress) -> Any:
    """Answer `add_months` where an argument is a column."""
    if isinstance(days, np.datetime64):
        return compiled.add_months(day_of(days), months, progress=progress)  # type: ignore[call-overload]

    def answer(_: int, start: NDArray[np.int64], shift: Any, progress: Progress) -> Any:
        return compiled._add_months(start, shift, progress)

    return _shifted(answer, None, days, months, progress)


def add_years(days: object, years: object, progress: Progress) -> Any:
    """Answer `add_years` where an argument is a column."""
    if isinstance(days, np.datetime64):
        return compiled.add_years(day_of(days), years, progress=progress)  # type: ignore[call-overload]

    def answer(_: int, start: NDArray[np.int64], shift: Any, progress: Progress) -> Any:
        # More years than the span has lead out of it in any case, and must not overflow.
        months = np.clip(shift, -MOST_YEARS, MOST_YEARS) * 12
        return compiled._add_months(start, months, progress)

    return _shifted(answer, None, days, years, progress)


def count_working_days(
    calendar: compiled.WorkCalendar, after: object, through: object, progress: Progress
) -> Any:
    """Answer `WorkCalendar.count_working_days` where an argument is a column."""
    ends = [day_of(end) if isinstance(end, np.datetime64) else end for end in (after, through)]
    if all(isinstance(end, date) for end in ends):
        return calendar.count_working_days(*ends, progress=progress)  # type: ignore[call-overload]
    numbers, index = together(*(days_or_day(end) for end in ends))
    arguments = tuple(column.values for column in numbers)
    answer = partial(compiled._count_working_days, calendar)
    return _bounded(CountColumn, answer, arguments, calendar, index, progress)


def rolled(
    calendar: compiled.WorkCalendar, days: object, how: compiled.Roll, progress: Progress
) -> Any:
    """Answer `WorkCalendar.rolled` for a column."""
    if isinstance(days, np.datetime64):
        return calendar.rolled(day_of(days), how)
    column = _days(days)

    def answer(reading: int, numbers: NDArray[np.int64], progress: Progress) -> Any:
        return compiled._rolled(calendar, reading, numbers, how, progress)

    return _bounded(DateColumn, answer, (column.values,), calendar, column.index, progress)


def day(calendar: compiled.WorkCalendar, days: object, progress: Progress) -> Any:
    """Answer `WorkCalendar.day` for a column."""
    if isinstance(days, np.datetime64):
        return calendar.day(day_of(days))
    codes = list(range(len(compiled.DayKind)))
    return _kinds(KindColumn, calendar, days, codes, progress)


def _ask_flag(
    question: str, calendar: compiled.WorkCalendar, days: object, progress: Progress
) -> Any:
    if isinstance(days, np.datetime64):
        return getattr(calendar, question)(day_of(days))
    codes = [int(kind in FLAGS[question]) for kind in compiled.DayKind]
    return _kinds(FlagColumn, calendar, days, codes, progress)


is_working = partial(_ask_flag, "is_working")
is_rest = partial(_ask_flag, "is_rest")
is_holiday = partial(_ask_flag, "is_holiday")
is_make_up_day = partial(_ask_flag, "is_make_up_day")


def _days(column: object) -> Numbers:
    if isinstance(column, Column):
        raise InvalidValue(
            f"{type(column).__name__}: give its .values; its statuses would be lost unseen"
        )
    return days_of(column)


def days_or_day(value: object) -> Numbers | int:
    """Give the day numbers of a column, or that of one date."""
    if isinstance(value, datetime):
        raise InvalidValue(f"{value!r}: expected a datetime.date, which has no time of day")
    return value.toordinal() - EPOCH if isinstance(value, date) else _days(value)


def together(*columns: Numbers | int) -> tuple[list[Numbers], Any]:
    """Give columns of the same length and their common index; a single number is repeated."""
    whole = [column for column in columns if isinstance(column, Numbers)]
    rows = {len(column.values) for column in whole}
    if len(rows) > 1:
        raise InvalidValue(f"columns of {min(rows)} and {max(rows)} rows: expected equally many")
    indexes = [column.index for column in whole if column.index is not None]
    if any(not indexes[0].equals(index) for index in indexes[1:]):
        raise InvalidValue("the columns have different indexes: expected the same index")
    length = rows.pop()
    numbers = [
        column if isinstance(column, Numbers) else Numbers(np.full(length, column, np.int64))
        for column in columns
    ]
    return numbers, indexes[0] if indexes else None


def _shifted(
    answer: Callable[..., Any],
    calendar: compiled.WorkCalendar | None,
    days: object,
    count: object,
    progress: Progress,
) -> DateColumn:
    if is_whole_number(count):
        column = _days(days)
        arguments = (column.values, operator.index(count))
        return _bounded(DateColumn, answer, arguments, calendar, column.index, progress)
    counts = counts_of(count)
    (column, _), index = together(days_or_day(days), counts)
    start = column.values
    if counts.missing is not None and counts.missing.any():
        start = np.where(counts.missing, MISSING, start)
    return _bounded(DateColumn, answer, (start, counts.values), calendar, index, progress)


def _bounded(
    kind: type[BoundedColumn],
    answer: Callable[..., Any],
    arguments: tuple[Any, ...],
    calendar: compiled.WorkCalendar | None,
    index: Any,
    progress: Progress,
) -> BoundedColumn:
    """Ask for the nominal answer, and prepare the bounds of provisional rows."""
    numbers, status, tally = answer(0, *arguments, progress)
    if tally[PROVISIONAL] == 0:
        return kind(numbers, status, index=index)
    rows = np.flatnonzero(status == PROVISIONAL)
    _refuse_provisional(calendar, rows, arguments[0])
    # A copy: the bounds are computed later, when the caller may have changed the input.
    asked = tuple(a[rows] if isinstance(a, np.ndarray) else a for a in arguments)

    def bounds() -> Bounds:
        without_holidays, _, _ = answer(1, *asked, None)
        longest_bridges, _, _ = answer(2, *asked, None)
        all_three = np.stack([numbers[rows], without_holidays, longest_bridges])
        unknown = (all_three == MISSING).any(axis=0)
        lower, upper = numbers.copy(), numbers.copy()
        lower[rows] = np.where(unknown, MISSING, all_three.min(axis=0))
        upper[rows] = np.where(unknown, MISSING, all_three.max(axis=0))
        return lower, upper

    return kind(numbers, status, index=index, bounds=bounds)


def _kinds(
    kind: Callable[..., Any],
    calendar: compiled.WorkCalendar,
    days: object,
    codes: list[int],
    progress: Progress,
) -> Any:
    column = _days(days)
    numbers, status, tally = compiled._kinds(calendar, column.values, codes, progress)
    if tally[PROVISIONAL]:
        _refuse_provisional(calendar, np.flatnonzero(status == PROVISIONAL), column.values)
    return kind(numbers, status, index=column.index)


def _refuse_provisional(
    calendar: compiled.WorkCalendar | None, rows: NDArray[np.intp], days: NDArray[np.int64]
) -> None:
    if calendar is None or calendar.strictness != "refuse_provisional":
        return
    first = days[rows[0] : rows[0] + 1].view("M8[D]")[0]
    raise NotFound(
        f"row {rows[0]} ({first}) and {len(rows) - 1} more: no published notice arranges every day "
        "that the answer rests on, and the calendar is strict"
    )
