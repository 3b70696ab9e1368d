"""Days of a table: read from texts, written as texts, and judged row by row."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa
from pyarrow import compute as pc

import heli

if TYPE_CHECKING:
    from datetime import date

    from numpy.typing import NDArray

    Days = NDArray[np.datetime64]


def days_of(dates: pa.ChunkedArray) -> Days:
    """Give the days of texts in the form YYYY-MM-DD; NaT where there is no such day."""
    fits = pc.match_substring_regex(dates, "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
    written = pc.if_else(fits, dates, "0000-00-00")
    year, month, day = (
        pc.cast(pc.utf8_slice_codeunits(written, first, last), pa.int64()).to_numpy()
        for first, last in ((0, 4), (5, 7), (8, 10))
    )
    first = ((year - 1970) * 12 + month - 1).astype("M8[M]")
    length = ((first + 1).astype("M8[D]") - first.astype("M8[D]")).astype(np.int64)
    known = (year > 0) & (month >= 1) & (month <= 12) & (day >= 1) & (day <= length)
    days: Days = first.astype("M8[D]") + (day - 1)
    days[~known] = np.datetime64("NaT")
    return days


def days_text(days: Days) -> pa.Array:
    """Give days as text; nothing for a row without one."""
    return pc.cast(pa.array(days, pa.date32()), pa.string()).fill_null("")


def rule_groups(column: heli.law.DueColumn) -> list[tuple[str, NDArray[np.int64]]]:
    """Give the rules that were applied, each with its rows."""
    encoded = pa.array(column.rule, pa.string()).dictionary_encode()
    codes = encoded.indices.fill_null(-1).to_numpy()
    ids = encoded.dictionary.to_pylist()
    order = np.argsort(codes, kind="stable")
    ends = np.searchsorted(codes[order], np.arange(len(ids) + 1))
    return [(name, order[ends[at] : ends[at + 1]]) for at, name in enumerate(ids)]


def provisional_rows(
    column: heli.law.DueColumn, days: Days, book: heli.law.Rulebook, known_on: date | None
) -> NDArray[np.bool_]:
    """Give the rows that rest on days without a notice, also where a graver status hides it."""
    provisional = column.provisional.copy()
    graver = column.needs_fact | column.undetermined
    if not graver.any():
        return provisional
    calendar = heli.calendar.china()
    known_on = known_on or book.known_on_day
    calendar = calendar.known_on(known_on) if known_on is not None else calendar
    for rule, rows in rule_groups(column):
        period = book[rule].period
        hidden = rows[graver[rows]]
        if period is None or not len(hidden):
            continue
        if period.length.unit == "working_day":
            count = period.length.length * (1 if period.direction == "forward" else -1)
            provisional[hidden] = calendar.add_working_days(days[hidden], count).provisional
        elif period.roll != "none":
            unrolled = column.unrolled_date[hidden]
            provisional[hidden] = calendar.rolled(unrolled, period.roll).provisional
    return provisional
