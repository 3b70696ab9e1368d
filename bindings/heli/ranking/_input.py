"""Columns of results and of codes from NumPy, pandas, Polars, Arrow and lists."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

import numpy as np

from heli._arrow_chunks import chunked
from heli._errors import InvalidValue
from heli._table_rows import plain_cell

if TYPE_CHECKING:
    from numpy.typing import NDArray

#: How exact numbers come out of columns that hold none.
EXACT = "whole numbers, decimals, or text such as 63.36; a float is not exact"


class Results(NamedTuple):
    """Results as the kernels take them: numbers, or marks one by one.

    Parameters
    ----------
    numbers, absent
        Whole numbers, and which rows have none; None if every row has one.
    marks
        Anything that is a mark, where the column holds no whole numbers.
    index
        The index of the pandas object that they came from.
    """

    numbers: NDArray[np.int64] | None = None
    absent: NDArray[np.uint8] | None = None
    marks: list[Any] | None = None
    index: Any = None


def results_of(column: object) -> Results:
    """Give the results of a column.

    Raises
    ------
    InvalidValue
        If it holds floats, or has several dimensions.
    TypeError
        If it is no column.
    """
    pandas = sys.modules.get("pandas")
    if pandas is not None and isinstance(column, pandas.Series | pandas.Index):
        index = getattr(column, "index", column)
        return _of_pandas(column)._replace(index=index)
    if isinstance(column, np.ndarray):
        return _of_array(column)
    if hasattr(column, "__arrow_c_array__") or hasattr(column, "__arrow_c_stream__"):
        return _of_arrow(column)
    if isinstance(column, Sequence) and not isinstance(column, str | bytes):
        return Results(marks=list(column))
    raise TypeError(f"{type(column).__name__}: expected a column of results")


def codes_of(ids: object) -> tuple[list[Any] | None, Any]:
    """Give the codes of entrants as a list, and as the kernels take them.

    Raises
    ------
    InvalidValue
        If they are neither all texts nor all whole numbers.
    """
    if ids is None:
        return None, None
    if hasattr(ids, "__arrow_c_array__") or hasattr(ids, "__arrow_c_stream__"):
        listed = chunked(ids).to_pylist()
    else:
        listed = ids.tolist() if hasattr(ids, "tolist") else list(ids)  # type: ignore[call-overload]
    if all(isinstance(code, str) for code in listed):
        return listed, listed
    if all(isinstance(code, int) and not isinstance(code, bool) for code in listed):
        try:
            return listed, np.array(listed, dtype=np.int64)
        except OverflowError as error:
            raise InvalidValue(f"{error}: expected codes of 64 bits") from None
    row = next(row for row, code in enumerate(listed) if type(code) is not type(listed[0]))
    raise InvalidValue(
        f"ids: row {row} is {listed[row]!r}: expected texts only or whole numbers only"
    )


def _refuse(kind: object) -> NoReturn:
    raise InvalidValue(f"column of {kind}: expected {EXACT}")


def _of_array(array: NDArray[Any]) -> Results:
    if array.ndim != 1:
        raise InvalidValue(f"array of {array.ndim} dimensions: expected a column")
    if array.dtype.kind in "OU":
        filled = array.filled(None) if isinstance(array, np.ma.MaskedArray) else array
        return Results(marks=[_cell(value) for value in filled.tolist()])
    if array.dtype.kind not in "iu" and array.size:
        _refuse(array.dtype)
    if array.dtype == np.uint64 and array.size and array.max() > np.iinfo(np.int64).max:
        return Results(marks=array.tolist())
    absent = None
    if isinstance(array, np.ma.MaskedArray) and np.ma.is_masked(array):
        absent = np.ma.getmaskarray(array).astype(np.uint8)
    return Results(np.ascontiguousarray(np.ma.getdata(array), dtype=np.int64), absent)


def _cell(value: Any) -> Any:
    """Give a cell of a column of objects; NaN there is a missing value."""
    if isinstance(value, float) and value != value:
        return None
    return value if isinstance(value, str | int | Decimal) else plain_cell(value)


def _of_pandas(column: Any) -> Results:
    import pandas as pd

    if isinstance(column.dtype, pd.ArrowDtype):
        return _of_arrow(column.array)
    if isinstance(column.dtype, np.dtype):
        if column.dtype.kind == "f":
            raise InvalidValue(
                f"column of {column.dtype}: expected {EXACT}; whole numbers of which some are "
                'missing have the dtype "Int64"'
            )
        return _of_array(column.to_numpy())
    if column.dtype.kind in "iu":
        missing = np.asarray(column.isna())
        numbers = _of_array(column.to_numpy(column.dtype.numpy_dtype, na_value=0))
        return numbers._replace(absent=missing.astype(np.uint8) if missing.any() else None)
    if column.dtype.kind in "fbc":
        _refuse(column.dtype)
    return Results(marks=[_cell(value) for value in column.tolist()])


def _of_arrow(column: object) -> Results:
    import pyarrow as pa

    data = chunked(column)
    kind = data.type.value_type if pa.types.is_dictionary(data.type) else data.type
    if pa.types.is_integer(data.type) and not pa.types.is_uint64(data.type):
        absent = data.is_null().to_numpy().astype(np.uint8) if data.null_count else None
        numbers = (data.fill_null(0) if data.null_count else data).to_numpy()
        return Results(np.ascontiguousarray(numbers, dtype=np.int64), absent)
    exact = (pa.types.is_decimal, pa.types.is_string, pa.types.is_large_string, pa.types.is_null)
    if pa.types.is_uint64(kind) or any(check(kind) for check in exact):
        return Results(marks=data.to_pylist())
    if hasattr(pa.types, "is_string_view") and pa.types.is_string_view(kind):
        return Results(marks=data.to_pylist())
    _refuse(data.type)
