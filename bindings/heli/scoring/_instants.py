"""Instants of a log: text of ISO 8601 with its offset, or timestamps with a time zone."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING

import numpy as np

from heli._arrow_chunks import is_text
from heli._table_faults import Fault, faults_at

if TYPE_CHECKING:
    import pyarrow as pa
    from numpy.typing import NDArray

#: Instants as text: a day, a time, a fraction of a second that is zero, an offset.
INSTANT = re.compile(
    r"(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.(\d+))?(Z|[+-]\d{2}(?::?\d{2})?)?",
    re.ASCII,
)
EXPECTED = (
    "应为带时差的时刻，如 2025-07-01T18:00:00+08:00",
    "expected an instant with its offset, such as 2025-07-01T18:00:00+08:00",
)
WITHOUT_OFFSET = (
    "缺少与 UTC 的时差，如 +08:00",
    "the offset from UTC is missing, such as +08:00",
)
MISSING = ("缺少时刻", "the instant is missing")
FRACTION = ("时刻须为整秒", "expected an instant to the second")


def instants_of(name: str, column: pa.Array, faults: list[Fault]) -> NDArray[np.int64]:
    """Give instants as seconds since 1970 UTC; what is wrong goes to `faults`."""
    import pyarrow as pa

    kind = column.type
    if pa.types.is_timestamp(kind):
        return _of_timestamps(name, column, faults)
    if pa.types.is_null(kind) or is_text(kind):
        return _of_texts(name, column.cast(pa.large_string()), faults)
    zh, en = f"列的类型为 {kind}，{EXPECTED[0]}", f"the column holds {kind}, {EXPECTED[1]}"
    faults.append(Fault(None, name, "wrong_type", zh, en, str(kind)))
    return np.zeros(len(column), np.int64)


def _of_timestamps(name: str, column: pa.Array, faults: list[Fault]) -> NDArray[np.int64]:
    import pyarrow as pa

    kind = column.type
    if kind.tz is None:
        faults.append(Fault(None, name, "missing_offset", *WITHOUT_OFFSET, str(kind)))
        return np.zeros(len(column), np.int64)
    per_second = {"s": 1, "ms": 10**3, "us": 10**6, "ns": 10**9}[kind.unit]
    missing = column.is_null().to_numpy(zero_copy_only=False)
    ticks = column.cast(pa.int64()).fill_null(0).to_numpy(zero_copy_only=False)
    seconds, rest = np.divmod(ticks, per_second)
    faults += faults_at(missing, name, "missing_value", MISSING)
    faults += faults_at(rest != 0, name, "fraction_of_second", FRACTION, column)
    return np.ascontiguousarray(seconds, dtype=np.int64)


def _of_texts(name: str, column: pa.Array, faults: list[Fault]) -> NDArray[np.int64]:
    import pyarrow as pa

    try:
        moments = column.cast(pa.timestamp("s", "UTC"))
    except pa.ArrowInvalid:
        moments = None
    if moments is not None and moments.null_count == 0:
        whole: NDArray[np.int64] = moments.cast(pa.int64()).to_numpy(zero_copy_only=False)
        return whole
    # One by one: some are empty, wrong, or of a form that Arrow does not read.
    seconds = np.zeros(len(column), np.int64)
    for row, text in enumerate(column.to_pylist()):
        found = _seconds(text or "")
        if isinstance(found, int):
            seconds[row] = found
        else:
            code, message = found
            faults.append(Fault(row, name, code, *message, text or None))
    return seconds


def _seconds(text: str) -> int | tuple[str, tuple[str, str]]:
    """Give seconds since 1970 UTC, or the code and the words of what is wrong."""
    if not text.strip():
        return "missing_value", MISSING
    match = INSTANT.fullmatch(text)
    if match is None:
        return "invalid_instant", EXPECTED
    day, time, fraction, offset = match.groups()
    if offset is None:
        return "missing_offset", WITHOUT_OFFSET
    if fraction is not None and fraction.strip("0"):
        return "fraction_of_second", FRACTION
    try:
        moment = datetime.fromisoformat(f"{day}T{time}{offset}")
    except ValueError:
        return "invalid_instant", EXPECTED
    return int(moment.timestamp())
