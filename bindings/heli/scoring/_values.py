"""Values of a log: whole numbers, or nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from heli._arrow_chunks import is_text
from heli._table_faults import Fault, faults_at

if TYPE_CHECKING:
    import pyarrow as pa
    from numpy.typing import NDArray

#: The value of an entry that has none.
NO_VALUE = np.iinfo(np.int64).min
#: Whole numbers beyond this are not exact as doubles.
MOST_EXACT = 2**53
EXPECTED = ("应为整数", "expected a whole number of 64 bits")


def values_of(name: str, column: pa.Array, faults: list[Fault]) -> NDArray[np.int64]:
    """Give values as numbers, `NO_VALUE` where there is none; what is wrong goes to `faults`."""
    import pyarrow as pa

    kind = column.type
    if pa.types.is_integer(kind):
        return _of_integers(name, column, faults)
    if pa.types.is_floating(kind):
        return _of_floats(name, column, faults)
    if pa.types.is_null(kind) or is_text(kind):
        return _of_texts(name, column.cast(pa.large_string()), faults)
    zh, en = f"列的类型为 {kind}，{EXPECTED[0]}", f"the column holds {kind}, {EXPECTED[1]}"
    faults.append(Fault(None, name, "wrong_type", zh, en, str(kind)))
    return np.full(len(column), NO_VALUE)


def _of_integers(name: str, column: pa.Array, faults: list[Fault]) -> NDArray[np.int64]:
    import pyarrow as pa

    if pa.types.is_uint64(column.type):
        return _of_texts(name, column.cast(pa.large_string()), faults)
    whole = column.cast(pa.int64())
    numbers = whole.fill_null(0).to_numpy(zero_copy_only=False)
    faults += faults_at(numbers == NO_VALUE, name, "invalid_value", EXPECTED, numbers)
    filled: NDArray[np.int64] = whole.fill_null(int(NO_VALUE)).to_numpy(zero_copy_only=False)
    return filled


def _of_floats(name: str, column: pa.Array, faults: list[Fault]) -> NDArray[np.int64]:
    """Give whole numbers that a missing one made floats of."""
    import pyarrow as pa

    numbers = column.cast(pa.float64()).to_numpy(zero_copy_only=False)
    missing = np.isnan(numbers)
    filled = np.where(missing, 0, numbers)
    wrong = (np.abs(filled) > MOST_EXACT) | (filled != np.floor(filled))
    faults += faults_at(wrong, name, "invalid_value", EXPECTED, numbers)
    whole = np.where(wrong, 0, filled).astype(np.int64)
    return np.where(missing, NO_VALUE, whole)


def _of_texts(name: str, column: pa.Array, faults: list[Fault]) -> NDArray[np.int64]:
    import pyarrow as pa
    from pyarrow import compute as pc

    # pandas writes whole numbers with a point where some are missing.
    texts = pc.replace_substring_regex(pc.fill_null(column, ""), r"^(-?[0-9]+)\.0+$", r"\1")
    sound = pc.match_substring_regex(texts, r"^(-?[0-9]{1,18})?$").to_numpy(zero_copy_only=False)
    empty = pc.equal(texts, "").to_numpy(zero_copy_only=False)
    digits = pc.if_else(pa.array(sound & ~empty), texts, "0")
    values: NDArray[np.int64] = digits.cast(pa.int64()).to_numpy(zero_copy_only=False).copy()
    values[empty] = NO_VALUE
    for row in np.flatnonzero(~sound).tolist():
        text = texts[row].as_py()
        if text.strip() == "":
            values[row] = NO_VALUE
        elif text.removeprefix("-").isdecimal() and text.isascii() and -(2**63) < int(text) < 2**63:
            values[row] = int(text)
        else:
            zh, en = f"{EXPECTED[0]}，不是“{text}”", f'{EXPECTED[1]}, not "{text}"'
            faults.append(Fault(row, name, "invalid_value", zh, en, text))
    return values
