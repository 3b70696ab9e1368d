"""Columns of whole numbers as the kernels take them, where they are, with what is wrong named."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import numpy as np

from heli._arrow_chunks import chunked, in_one_piece
from heli._errors import InvalidValue

if TYPE_CHECKING:
    from numpy.typing import NDArray

    #: Columns in the order of the kernels: person, kind, slot, both instants, value, reference.
    CodeColumns = tuple[NDArray[Any], ...]

#: Types of a column, by its name; those of `slot` and `recorded_at` are those before them.
TYPES = {
    "person": ("int32",),
    "kind": ("int8", "int32"),
    "slot": ("int8", "int32"),
    "occurred_at": ("int32", "int64"),
    "recorded_at": ("int32", "int64"),
    "value": ("int32", "int64"),
    "ref": ("int8", "int16", "int32"),
}
INSTANTS = ("occurred_at", "recorded_at")
#: What stands for nothing where a whole column is left out.
LEFT_OUT = {"slot": -1, "value": np.iinfo(np.int32).min}
DICTIONARY = "expected codes, such as those of its categories; name these in the VerdictTable"


def code_columns(columns: dict[str, Any]) -> CodeColumns:
    """Give the columns of a coded log.

    Parameters
    ----------
    columns
        By the names of `TYPES`; `slot`, `value` and `ref` may be None.

    Raises
    ------
    heli.InvalidValue
        If a column has another type, gaps, or another length than the people; it is named.
    TypeError
        If it is no column.
    """
    arrays = {
        name: _numbers(name, column)
        for name, column in columns.items()
        if column is not None or name not in ("slot", "value", "ref")
    }
    rows = len(arrays["person"])
    for name, numbers in arrays.items():
        if len(numbers) != rows:
            raise InvalidValue(f"column {name}: {len(numbers)} rows, person has {rows}")
    _fill(arrays, rows)
    for name, other in (("slot", "kind"), ("recorded_at", "occurred_at")):
        if arrays[name].dtype != arrays[other].dtype:
            raise InvalidValue(
                f"column {name}: {arrays[name].dtype}, expected {arrays[other].dtype} as {other}"
            )
    return tuple(arrays[name] for name in TYPES)


def _fill(arrays: dict[str, NDArray[Any]], rows: int) -> None:
    """Put in what is left out."""
    if "slot" not in arrays:
        arrays["slot"] = np.full(rows, LEFT_OUT["slot"], arrays["kind"].dtype)
    if "value" not in arrays:
        arrays["value"] = np.full(rows, LEFT_OUT["value"], np.int32)
    if "ref" not in arrays:
        arrays["ref"] = np.empty(0, np.int8)  # no entry then refers to anything


def _numbers(name: str, column: Any) -> NDArray[Any]:
    """Give one column, contiguous and of a type that the kernels know."""
    numbers = _array(name, column)
    if numbers.ndim != 1:
        raise InvalidValue(f"column {name}: {numbers.ndim} dimensions, expected one")
    if name in INSTANTS and numbers.dtype == np.dtype("M8[s]"):
        _require_full(name, np.isnat(numbers))
        numbers = numbers.view(np.int64)
    if numbers.dtype not in [np.dtype(kind) for kind in TYPES[name]]:
        expected = " or ".join(TYPES[name])
        raise InvalidValue(f"column {name}: {numbers.dtype}, expected {expected}")
    return np.ascontiguousarray(numbers)


def _array(name: str, column: Any) -> NDArray[Any]:
    pandas = sys.modules.get("pandas")
    if pandas is not None and isinstance(column, pandas.Series | pandas.Index):
        plain = isinstance(column.dtype, np.dtype)
        column = column.to_numpy() if plain else _of_pandas(column)
    if isinstance(column, np.ma.MaskedArray):
        _require_full(name, np.ma.getmaskarray(column))
        return np.asarray(column.data)
    if isinstance(column, np.ndarray):
        return column
    if hasattr(column, "__arrow_c_array__") or hasattr(column, "__arrow_c_stream__"):
        return _of_arrow(name, column)
    raise TypeError(
        f"column {name}: {type(column).__name__}, expected a column of NumPy, Arrow, pandas or "
        "Polars"
    )


def _of_pandas(column: Any) -> Any:
    import pyarrow as pa

    return pa.chunked_array([pa.array(column)])


def _of_arrow(name: str, column: Any) -> NDArray[Any]:
    import pyarrow as pa

    data = chunked(column)
    if pa.types.is_dictionary(data.type):
        raise InvalidValue(f"column {name}: {data.type}, {DICTIONARY}")
    if data.null_count:
        _require_full(name, data.is_null().to_numpy())
    array = in_one_piece(data)
    if name in INSTANTS and pa.types.is_timestamp(array.type):
        if array.type.unit != "s" or array.type.tz is None:
            raise InvalidValue(f"column {name}: {array.type}, expected seconds with a time zone")
        array = array.view(pa.int64())
    if not pa.types.is_integer(array.type):
        expected = " or ".join(TYPES[name])
        raise InvalidValue(f"column {name}: {array.type}, expected {expected}")
    numbers: NDArray[Any] = array.to_numpy(zero_copy_only=True)
    return numbers


def _require_full(name: str, missing: NDArray[np.bool_]) -> None:
    gaps = np.flatnonzero(missing)
    if gaps.size:
        raise InvalidValue(f"column {name}: row {gaps[0]} is missing; a code of -1 is none")
