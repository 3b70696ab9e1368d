"""Columns give what one day after the other gives, in whatever form they come."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

import heli
from heli.calendar import Roll, china

if TYPE_CHECKING:
    from collections.abc import Callable

DAYS = np.array(
    ["2023-09-25", "NaT", "2026-12-25", "2200-01-01", "1948-12-31", "2030-10-01", "2023-10-07"],
    dtype="datetime64[D]",
)
LISTED = [None if np.isnat(day) else day.item() for day in DAYS]

#: The same column in every form that is taken.
FORMS: dict[str, Any] = {
    "NumPy days": DAYS,
    "NumPy seconds": DAYS.astype("datetime64[s]"),
    "NumPy nanoseconds": DAYS.astype("datetime64[ns]"),
    "NumPy hours": DAYS.astype("datetime64[h]"),
    "NumPy big-endian": DAYS.astype(">M8[D]"),
    "NumPy strided": np.repeat(DAYS, 2)[::2],
    "NumPy masked": np.ma.MaskedArray(np.where(np.isnat(DAYS), DAYS[0], DAYS), np.isnat(DAYS)),
    "NumPy objects": np.array(LISTED, dtype=object),
    "list": LISTED,
    "tuple": tuple(LISTED),
    "list with NaT": [pd.NaT if day is None else day for day in LISTED],
    "list of scalars": list(DAYS),
    "pandas Series": pd.Series(DAYS.astype("datetime64[ns]")),
    "pandas seconds": pd.Series(DAYS.astype("datetime64[s]")),
    "pandas Index": pd.DatetimeIndex(DAYS.astype("datetime64[ns]")),
    "pandas objects": pd.Series(LISTED, dtype=object),
    "pandas of Arrow": pd.Series(pa.array(DAYS), dtype=pd.ArrowDtype(pa.date32())),
    "Arrow date32": pa.array(DAYS),
    "Arrow date64": pa.array(DAYS).cast(pa.date64()),
    "Arrow timestamp": pa.array(DAYS.astype("datetime64[us]")),
    "Arrow chunks": pa.chunked_array([pa.array(DAYS[:3]), pa.array(DAYS[3:])]),
}

QUESTIONS: dict[str, Callable[[Any], Any]] = {
    "add": lambda days: china().add_working_days(days, 10),
    "back": lambda days: china().add_working_days(days, -10),
    "next": lambda days: china().next_working_day(days),
    "previous": lambda days: china().previous_working_day(days),
    "rolled": lambda days: china().rolled(days),
    "rolled back": lambda days: china().rolled(days, Roll.previous_working_day),
    "count after": lambda days: china().count_working_days(days, date(2026, 6, 1)),
    "count through": lambda days: china().count_working_days(date(2026, 6, 1), days),
    "working": lambda days: china().is_working(days),
    "rest": lambda days: china().is_rest(days),
    "holiday": lambda days: china().is_holiday(days),
    "make-up day": lambda days: china().is_make_up_day(days),
}


class OnlyStream:
    """What is known of a column of another library."""

    def __init__(self, column: pa.ChunkedArray) -> None:
        self._column = column

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        return self._column.__arrow_c_stream__(requested_schema)


class OnlyArray:
    """The same of a library that hands over one array."""

    def __init__(self, column: pa.Array) -> None:
        self._column = column

    def __arrow_c_array__(self, requested_schema: object | None = None) -> tuple[object, object]:
        capsules: tuple[object, object] = self._column.__arrow_c_array__(requested_schema)
        return capsules


FORMS["foreign stream"] = OnlyStream(pa.chunked_array([pa.array(DAYS)]))
FORMS["foreign array"] = OnlyArray(pa.array(DAYS))


def scalar(ask: Callable[[Any], Any], day: date | None) -> Any:
    if day is None:
        return None
    try:
        return ask(day)
    except heli.InvalidValue:
        return None


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("question", QUESTIONS)
def test_a_column_gives_what_its_days_give(question: str, form: str) -> None:
    ask = QUESTIONS[question]
    column = ask(FORMS[form])
    expected = [scalar(ask, day) for day in LISTED]
    answers = list(column)
    assert len(answers) == len(column) == len(LISTED)
    for row, (answer, alone) in enumerate(zip(answers, expected, strict=True)):
        if isinstance(alone, heli.calendar.Judgement):
            assert (answer.value, answer.certainty) == (alone.value, alone.certainty)
        else:
            assert answer == alone, row


@pytest.mark.parametrize("form", FORMS)
def test_the_kinds_of_a_column_are_those_of_its_days(form: str) -> None:
    kinds = china().day(FORMS[form])
    for row, day in enumerate(LISTED):
        alone = scalar(china().day, day)
        assert kinds[row] == (alone and alone.kind)


days_in_columns = st.lists(
    st.dates(date(1900, 1, 1), date(2150, 1, 1)) | st.none(), min_size=0, max_size=30
)


@given(days_in_columns, st.data())
def test_a_column_of_counts_gives_what_its_rows_give(
    days: list[date | None], data: st.DataObject
) -> None:
    counts = data.draw(
        st.lists(st.integers(-400, 400) | st.none(), min_size=len(days), max_size=len(days))
    )
    calendar = china()
    column = calendar.add_working_days(days, counts)
    for answer, day, count in zip(column, days, counts, strict=True):
        alone = None
        if count is not None:
            alone = scalar(lambda d, c=count: calendar.add_working_days(d, c), day)  # type: ignore[misc]
        assert answer == alone


@given(days_in_columns, st.dates(date(1949, 1, 1), date(2100, 12, 31)))
def test_counts_between_columns_give_what_their_rows_give(
    days: list[date | None], through: date
) -> None:
    calendar = china()
    column = calendar.count_working_days(days, [through] * len(days))
    assert list(column) == list(calendar.count_working_days(days, through))
    for answer, day in zip(column, days, strict=True):
        assert answer == scalar(lambda d: calendar.count_working_days(d, through), day)


@pytest.mark.parametrize(
    "counts",
    [
        np.array([1, 2, 3], dtype=np.int8),
        np.array([1, 2, 3], dtype=np.uint64),
        np.array([1, 2, 3], dtype=">i4"),
        np.array([1, 2, 3], dtype=object),
        [1, 2, 3],
        [1, np.int64(2), 3],
        pd.Series([1, 2, 3]),
        pd.Series([1, 2, 3], dtype="Int64"),
        pd.Series([1, 2, 3], dtype="uint16[pyarrow]"),
        pa.array([1, 2, 3]),
        pa.chunked_array([[1], [2, 3]]),
    ],
    ids=lambda c: f"{type(c).__name__}-{getattr(c, 'dtype', getattr(c, 'type', ''))}",
)
def test_counts_come_in_every_form(counts: Any) -> None:
    calendar = china()
    expected = [calendar.add_working_days(date(2023, 9, 25), n) for n in (1, 2, 3)]
    assert list(calendar.add_working_days([date(2023, 9, 25)] * 3, counts)) == expected
    assert list(calendar.add_working_days(date(2023, 9, 25), counts)) == expected


@pytest.mark.parametrize(
    "counts",
    [
        pd.Series([1, None, 3], dtype="Int64"),
        pa.array([1, None, 3]),
        [1, None, 3],
        np.ma.MaskedArray([1, 2, 3], [False, True, False]),
        pd.Series([1, None, 3], dtype="int32[pyarrow]"),
    ],
    ids=lambda c: type(c).__name__,
)
def test_a_missing_count_is_a_missing_answer(counts: Any) -> None:
    column = china().add_working_days(date(2023, 9, 25), counts)
    assert column.status.tolist() == [0, 2, 0]
    assert column[1] is None


def test_a_row_with_a_bound_outside_the_span_has_no_answer_as_its_day_has_none() -> None:
    day = date(1949, 2, 9)
    column = china().add_working_days([day], -27)
    assert column.out_of_range.all()
    assert column[0] is None
    with pytest.raises(heli.InvalidValue, match="leaves the calendar's span"):
        china().add_working_days(day, -27)


@pytest.mark.parametrize("how", Roll)
def test_days_at_the_ends_of_the_span_roll_as_they_do_alone(how: Roll) -> None:
    for first in ("1949-01-01", "2100-12-20"):
        days = np.arange(first, np.datetime64(first) + 12, dtype="datetime64[D]")
        column = china().rolled(days, how)
        assert list(column) == [scalar(lambda d: china().rolled(d, how), d.item()) for d in days]
