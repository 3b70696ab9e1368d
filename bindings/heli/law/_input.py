"""Columns of rules and regions from NumPy, pandas, Arrow and lists, each value once."""

from __future__ import annotations

import sys
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from heli._arrow_chunks import chunked, in_one_piece
from heli._errors import InvalidValue
from heli._heli.core import Region

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

#: The code of rows without a value.
NO_VALUE = -1
#: Classes of missing values, which pandas may not be imported to name.
MISSING_TYPES = ("NoneType", "NAType", "NaTType")


@dataclass(frozen=True, slots=True)
class Words:
    """Different values of a column, the code of each row, and the index of its pandas object.

    A code is a position among the values; `NO_VALUE` where the row has none.
    """

    values: list[Any]
    codes: NDArray[np.int32]
    index: Any = None


def is_one_region(value: object) -> bool:
    """Whether a value can be one region, or None, which is one that is not known."""
    return isinstance(value, str | Region | int | np.integer | None)


def words_of(column: object, what: str) -> Words:
    """Give the different values of a column.

    Parameters
    ----------
    column
        A column of pandas, NumPy, Arrow, or a list.
    what
        What its values should be, for messages.

    Raises
    ------
    InvalidValue
        If it has several dimensions, or values that cannot be told apart.
    TypeError
        If it is no column.
    """
    pandas = sys.modules.get("pandas")
    if pandas is not None and isinstance(column, pandas.Series | pandas.Index | pandas.Categorical):
        return _of_pandas(column)
    if isinstance(column, np.ndarray):
        if column.ndim != 1:
            raise InvalidValue(f"array of {column.ndim} dimensions: expected a column")
        filled = column.filled(None) if isinstance(column, np.ma.MaskedArray) else column
        return _of_values(filled.tolist())
    if hasattr(column, "__arrow_c_array__") or hasattr(column, "__arrow_c_stream__"):
        return _of_arrow(column)
    if isinstance(column, Sequence) and not isinstance(column, str | bytes):
        return _of_values(column)
    raise TypeError(f"{type(column).__name__}: expected {what} or a column of them")


def _is_missing(value: Any) -> bool:
    return type(value).__name__ in MISSING_TYPES or value == "" or bool(value != value)


def _without_missing(values: list[Any], codes: NDArray[Any], index: Any = None) -> Words:
    """Give words in which missing and empty values have the code `NO_VALUE`."""
    missing = [_is_missing(value) for value in values]
    if not any(missing):
        return Words(values, np.ascontiguousarray(codes, dtype=np.int32), index)
    code_of = np.cumsum(np.logical_not(missing), dtype=np.int32) - 1
    code_of[missing] = NO_VALUE
    # The last place is for rows without a value, whose code is -1.
    code_of = np.append(code_of, np.int32(NO_VALUE))
    known = [value for value, gone in zip(values, missing, strict=True) if not gone]
    return Words(known, code_of[codes], index)


def _of_values(values: Iterable[Hashable]) -> Words:
    places: dict[Hashable, int] = {}
    try:
        codes = [places.setdefault(value, len(places)) for value in values]
    except TypeError as error:
        raise InvalidValue(f"{error}: expected a column of texts") from None
    return _without_missing(list(places), np.array(codes, dtype=np.int32))


def _of_pandas(column: Any) -> Words:
    import pandas as pd

    index = getattr(column, "index", column if isinstance(column, pd.Index) else None)
    if isinstance(column.dtype, pd.CategoricalDtype):
        categorical = pd.Categorical(column)
        return _without_missing(list(categorical.categories), categorical.codes, index)
    codes, values = pd.factorize(column, use_na_sentinel=True)
    return _without_missing(list(values), codes, index)


def _of_arrow(column: Any) -> Words:
    import pyarrow as pa

    data = chunked(column)
    if pa.types.is_null(data.type):
        return Words([], np.full(len(data), NO_VALUE, np.int32))
    if not pa.types.is_dictionary(data.type):
        data = data.dictionary_encode()
    array = in_one_piece(data.unify_dictionaries())
    codes = array.indices.fill_null(NO_VALUE) if array.indices.null_count else array.indices
    return _without_missing(array.dictionary.to_pylist(), codes.to_numpy(zero_copy_only=False))
