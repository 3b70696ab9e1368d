"""Columns of days and of numbers from NumPy, pandas, Arrow and lists."""

from __future__ import annotations

import operator
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, NoReturn, SupportsIndex

import numpy as np

from heli._arrow_chunks import chunked
from heli._errors import InvalidValue
from heli._heli import calendar as compiled

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from typing_extensions import TypeIs

#: The missing value of a column of day numbers, as NumPy has it for NaT.
MISSING = np.iinfo(np.int64).min

#: Units of a second in the resolutions that the compiled conversion takes.
PER_SECOND = {"s": 1, "ms": 1_000, "us": 1_000_000, "ns": 1_000_000_000}


@dataclass(frozen=True, slots=True)
class Numbers:
    """Whole numbers, which rows miss them, and the index of the pandas object they came from."""

    values: NDArray[np.int64]
    missing: NDArray[np.bool_] | None = None
    index: Any = None


def is_whole_number(value: object) -> TypeIs[SupportsIndex]:
    """Whether a value is one whole number, of Python or of NumPy."""
    return hasattr(value, "__index__") and not hasattr(value, "__len__")


def day_of(moment: np.datetime64) -> date:
    """Give the date of a NumPy scalar.

    Raises
    ------
    InvalidValue
        If it is NaT, has a time of day, or lies outside the years of `datetime.date`.
    """
    _check_unit(moment.dtype)
    day = moment.astype("datetime64[D]")
    if np.isnat(moment) or day != moment:
        raise InvalidValue(f"{moment!r}: expected a day without a time")
    value = day.item()
    if not isinstance(value, date):
        raise InvalidValue(f"{moment!r}: expected a day of the years 1 to 9999")
    return value


def days_of(column: object) -> Numbers:
    """Give the day numbers of a column; a missing day is `MISSING`.

    Raises
    ------
    InvalidValue
        If the column holds times of day, time zones or anything but days.
    TypeError
        If it is no column.
    """
    if (pandas := _pandas_column(column)) is not None:
        return _days_of_pandas(pandas)
    if isinstance(column, np.ndarray):
        return Numbers(_days_of_array(column))
    if hasattr(column, "__arrow_c_array__") or hasattr(column, "__arrow_c_stream__"):
        return Numbers(_days_of_arrow(column))
    return Numbers(_days_of_list(_listed(column, "a date or a column of dates")))


def counts_of(column: object) -> Numbers:
    """Give the whole numbers of a column.

    Raises
    ------
    InvalidValue
        If the column holds anything but whole numbers of 64 bits.
    TypeError
        If it is no column.
    """
    if (pandas := _pandas_column(column)) is not None:
        return _counts_of_pandas(pandas)
    if isinstance(column, np.ndarray):
        return _counts_of_array(column)
    if hasattr(column, "__arrow_c_array__") or hasattr(column, "__arrow_c_stream__"):
        return _counts_of_arrow(column)
    return _counts_of_list(_listed(column, "a whole number or a column of them"))


def _listed(column: object, expected: str) -> list[Any]:
    if isinstance(column, Sequence) and not isinstance(column, str | bytes):
        return list(column)
    raise TypeError(f"{type(column).__name__}: expected {expected}")


def _pandas_column(column: object) -> Any:
    """Give the column if it is of pandas, which is not imported only to look."""
    pandas = sys.modules.get("pandas")
    if pandas is not None and isinstance(column, pandas.Series | pandas.Index):
        return column
    return None


def _index_of(column: Any) -> Any:
    return getattr(column, "index", column)


def _refuse(kind: object, expected: str) -> NoReturn:
    raise InvalidValue(f"column of {kind}: expected {expected}")


def _check_unit(dtype: np.dtype[Any]) -> None:
    unit, _ = np.datetime_data(dtype)
    if unit in ("Y", "M", "W"):
        raise InvalidValue(f"{dtype}: a year, month or week is no day; convert it to datetime64[D]")
    if unit in ("ps", "fs", "as"):
        raise InvalidValue(f"{dtype}: spans no more than months around 1970; expected days")


def _refuse_time(moments: NDArray[Any], row: int) -> NoReturn:
    raise InvalidValue(f"row {row} is {moments[row]}: expected days, which have no time of day")


def _days_of_array(array: NDArray[Any]) -> NDArray[np.int64]:
    if array.ndim != 1:
        raise InvalidValue(f"array of {array.ndim} dimensions: expected a column")
    if isinstance(array, np.ma.MaskedArray):
        array = array.filled(np.datetime64("NaT")) if array.dtype.kind == "M" else array
    if array.dtype.kind == "O":
        return _days_of_list(array.tolist())
    if array.dtype.kind == "M":
        return _days_of_moments(array)
    if array.size == 0:
        return np.empty(0, np.int64)
    _refuse(array.dtype, "dates: datetime64, date32 or datetime.date")


def _days_of_moments(moments: NDArray[np.datetime64]) -> NDArray[np.int64]:
    """Give the days of a datetime64 array; without a copy if it holds days already."""
    _check_unit(moments.dtype)
    unit, count = np.datetime_data(moments.dtype)
    if unit in PER_SECOND and count == 1:
        numbers = np.ascontiguousarray(moments.astype(f"M8[{unit}]", copy=False)).view(np.int64)
        days, wrong = compiled._whole_days(numbers, PER_SECOND[unit])
        if wrong >= 0:
            _refuse_time(moments, wrong)
        return days
    whole = np.ascontiguousarray(moments.astype("M8[D]", copy=False))
    if unit not in ("D", "generic"):
        wrong_rows = np.flatnonzero((whole.astype(moments.dtype) != moments) & ~np.isnat(moments))
        if wrong_rows.size:
            _refuse_time(moments, int(wrong_rows[0]))
    return whole.view(np.int64)


def _days_of_list(values: list[Any]) -> NDArray[np.int64]:
    for kind in {type(value) for value in values}:
        if kind.__name__ == "NaTType":
            values = [None if type(value) is kind else value for value in values]
        elif issubclass(kind, np.datetime64):
            values = [
                (None if np.isnat(value) else day_of(value)) if type(value) is kind else value
                for value in values
            ]
        elif kind is not type(None) and (not issubclass(kind, date) or issubclass(kind, datetime)):
            row = next(row for row, value in enumerate(values) if type(value) is kind)
            raise InvalidValue(
                f"row {row} is {values[row]!r}: expected a datetime.date without a time, or None"
            )
    return np.array(values, dtype="datetime64[D]").view(np.int64)


def _days_of_pandas(column: Any) -> Numbers:
    import pandas as pd

    if isinstance(column.dtype, pd.DatetimeTZDtype):
        _refuse(column.dtype, "days, which have no time zone; convert with .dt.tz_localize(None)")
    if isinstance(column.dtype, pd.ArrowDtype):
        return Numbers(_days_of_arrow(column.array), index=_index_of(column))
    if not isinstance(column.dtype, np.dtype):
        _refuse(column.dtype, "dates; read text with pandas.to_datetime")
    return Numbers(_days_of_array(column.to_numpy()), index=_index_of(column))


def _days_of_arrow(column: object) -> NDArray[np.int64]:
    import pyarrow as pa

    data = chunked(column)
    if pa.types.is_null(data.type):
        return np.full(len(data), MISSING, np.int64)
    if pa.types.is_timestamp(data.type) and data.type.tz is not None:
        _refuse(data.type, "days, which have no time zone")
    if not (pa.types.is_date(data.type) or pa.types.is_timestamp(data.type)):
        _refuse(data.type, "dates: date32, or timestamps at midnight")
    return _days_of_array(data.to_numpy())


def _whole(array: NDArray[Any]) -> NDArray[np.int64]:
    if array.ndim != 1:
        raise InvalidValue(f"array of {array.ndim} dimensions: expected a column")
    if array.dtype.kind not in "iu" and array.size > 0:
        _refuse(array.dtype, "whole numbers")
    if array.dtype == np.uint64 and array.size > 0 and array.max() > np.iinfo(np.int64).max:
        _refuse(array.dtype, "numbers of 64 bits with a sign")
    return np.ascontiguousarray(array, dtype=np.int64)


def _counts_of_array(array: NDArray[Any]) -> Numbers:
    if array.dtype.kind == "O" and array.ndim == 1:
        return _counts_of_list(array.tolist())
    missing = np.ma.getmaskarray(array) if isinstance(array, np.ma.MaskedArray) else None
    return Numbers(_whole(np.ma.getdata(array)), missing)


def _counts_of_list(values: list[Any]) -> Numbers:
    missing = np.array([value is None for value in values], dtype=np.bool_)
    for row, value in enumerate(values):
        if value is not None and not is_whole_number(value):
            raise InvalidValue(f"row {row} is {value!r}: expected a whole number or None")
    try:
        whole = [0 if value is None else operator.index(value) for value in values]
        return Numbers(np.array(whole, dtype=np.int64), missing)
    except OverflowError as error:
        raise InvalidValue(f"{error}: expected numbers of 64 bits") from None


def _counts_of_pandas(column: Any) -> Numbers:
    import pandas as pd

    index = _index_of(column)
    if isinstance(column.dtype, pd.ArrowDtype):
        counts = _counts_of_arrow(column.array)
        return Numbers(counts.values, counts.missing, index)
    if not isinstance(column.dtype, np.dtype) and column.dtype.kind in "iu":
        missing = np.asarray(column.isna())
        return Numbers(
            _whole(column.to_numpy(column.dtype.numpy_dtype, na_value=0)), missing, index
        )
    if isinstance(column.dtype, np.dtype) and column.dtype.kind in "iuO":
        counts = _counts_of_array(column.to_numpy())
        return Numbers(counts.values, counts.missing, index)
    _refuse(column.dtype, "whole numbers; with missing ones use the dtype Int64")


def _counts_of_arrow(column: object) -> Numbers:
    import pyarrow as pa

    data = chunked(column)
    if not pa.types.is_integer(data.type):
        _refuse(data.type, "whole numbers")
    return Numbers(_whole(data.fill_null(0).to_numpy()), data.is_null().to_numpy())
