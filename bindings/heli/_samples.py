"""Columns and tables of numbers from NumPy, pandas, Polars, Arrow and lists; none missing."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from decimal import Decimal
from numbers import Real
from typing import TYPE_CHECKING, Any

import numpy as np

from heli._arrow_chunks import chunked
from heli._errors import InvalidValue

if TYPE_CHECKING:
    from numpy.typing import NDArray

#: Kinds of NumPy that are numbers: whole, unsigned, with fractions.
NUMBERS = "iuf"


def numbers_of(column: object) -> NDArray[np.float64] | None:
    """Give a column as doubles; None if it is no column.

    Raises
    ------
    InvalidValue
        If a row is missing or no number, with its position, or there are several dimensions.
    """
    if isinstance(column, str | bytes | dict):
        return None
    if isinstance(column, np.ndarray):
        if column.ndim != 1:
            raise InvalidValue(f"array of {column.ndim} dimensions: expected a column")
        return _of_array(column)
    pandas = sys.modules.get("pandas")
    if pandas is not None and isinstance(column, pandas.Series | pandas.Index):
        return _of_pandas(column)
    if hasattr(column, "__arrow_c_array__") or hasattr(column, "__arrow_c_stream__"):
        return None if hasattr(column, "columns") else _of_arrow(column)
    return _of_cells(list(column)) if isinstance(column, Sequence) else None


def rows_of(table: object) -> NDArray[np.float64] | None:
    """Give a table as doubles, row by row; None if it is no table.

    Raises
    ------
    InvalidValue
        If a cell is missing or no number, or rows differ in length; rows are counted from 0.
    """
    if isinstance(table, np.ndarray) and table.ndim != 2:
        raise InvalidValue(f"array of {table.ndim} dimensions: expected a table")
    columns = _columns(table)
    if columns is not None:
        found = [_named(f"column {name!r}", column) for name, column in columns]
        return np.column_stack(found) if found else np.empty((0, 0))
    if isinstance(table, str | bytes | dict) or not isinstance(table, Iterable):
        return None
    rows = [_named(f"rows[{number}]", row) for number, row in enumerate(table)]
    for number, row in enumerate(rows):
        if len(row) != len(rows[0]):
            raise InvalidValue(
                f"rows[{number}] has {len(row)} values: expected {len(rows[0])} as in rows[0]"
            )
    return np.array(rows) if rows else np.empty((0, 0))


def _columns(table: Any) -> list[tuple[str, Any]] | None:
    """Give the columns of a table that has any, with their names."""
    if hasattr(table, "column_names"):
        return list(zip(table.column_names, table.columns, strict=True))
    if hasattr(table, "columns"):
        return [(str(name), table[name]) for name in table.columns]
    return None


def _named(name: str, column: object) -> NDArray[np.float64]:
    try:
        found = numbers_of(column)
    except InvalidValue as error:
        raise InvalidValue(f"{name}: {error}") from None
    if found is None:
        raise TypeError(f"{name} is a {type(column).__name__}: expected numbers")
    return found


def _missing(row: int) -> InvalidValue:
    return InvalidValue(
        f"row {row} (from 0) has no value: leave it out or fill it in before; nothing is assumed"
    )


def _absent(cell: Any) -> bool:
    pandas = sys.modules.get("pandas")
    missing = pandas is not None and (cell is pandas.NA or cell is pandas.NaT)
    return cell is None or missing or bool(cell != cell)  # NaN differs from itself


def _of_array(array: NDArray[Any]) -> NDArray[np.float64]:
    if np.ma.is_masked(array):
        raise _missing(int(np.flatnonzero(np.ma.getmaskarray(array))[0]))
    if array.dtype == object:
        return _of_cells(array.tolist())
    if array.dtype.kind not in NUMBERS and array.size:
        raise InvalidValue(f"column of {array.dtype}: expected numbers")
    numbers = np.ascontiguousarray(np.ma.getdata(array), dtype=np.float64)
    missing = np.isnan(numbers)
    if missing.any():
        raise _missing(int(np.flatnonzero(missing)[0]))
    return numbers


def _of_pandas(column: Any) -> NDArray[np.float64]:
    missing = np.asarray(column.isna())
    if missing.any():
        raise _missing(int(np.flatnonzero(missing)[0]))
    return _of_array(column.to_numpy())


def _of_arrow(column: object) -> NDArray[np.float64]:
    import pyarrow as pa

    data = chunked(column)
    if data.null_count:
        raise _missing(int(np.flatnonzero(data.is_null().to_numpy())[0]))
    kind = data.type
    if pa.types.is_decimal(kind):
        data, kind = data.cast(pa.float64()), pa.float64()
    if not (pa.types.is_integer(kind) or pa.types.is_floating(kind)):
        if pa.types.is_null(kind) and not len(data):
            return np.empty(0)
        raise InvalidValue(f"column of {kind}: expected numbers")
    return _of_array(data.to_numpy())


def _of_cells(cells: Sequence[Any]) -> NDArray[np.float64]:
    for row, cell in enumerate(cells):
        if _absent(cell):
            raise _missing(row)
        if not isinstance(cell, Real | Decimal) or isinstance(cell, bool | np.bool_):
            raise InvalidValue(f"row {row} (from 0) is {cell!r}: expected a number")
    try:
        return np.array(cells, dtype=np.float64)
    except OverflowError as error:
        raise InvalidValue(f"{error}: expected numbers of at most 1e100 in magnitude") from None
