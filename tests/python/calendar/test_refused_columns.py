"""Columns that hold no days, or no whole numbers, are refused with the row that is wrong."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest

import heli
from heli.calendar import china

NOON = datetime(2023, 10, 7, 12, 0)  # noqa: DTZ001 - what must be refused
DAY = date(2023, 10, 7)
DAYS = [DAY, DAY]


@pytest.mark.parametrize(
    "moments",
    [
        np.array(["2023-10-07", "2023-10-07T12:00"], dtype=f"datetime64[{unit}]")
        for unit in ("h", "m", "s", "ms", "us", "ns", "12h", "900s")
    ]
    + [
        np.array(["1969-12-31", "1969-12-31T23:59:59"], dtype="datetime64[s]"),
        pd.Series(["2023-10-07", NOON]).astype("datetime64[ns]"),
        pa.array([datetime(2023, 10, 7), NOON]),  # noqa: DTZ001 - at midnight
        [DAY, NOON],
        [DAY, np.datetime64(NOON)],
        np.array([DAY, NOON], dtype=object),
        pd.Series([DAY, NOON], dtype=object),
    ],
    ids=repr,
)
def test_a_time_of_day_is_refused(moments: Any) -> None:
    with pytest.raises(heli.InvalidValue, match=r"12|23:59|time"):
        china().day(moments)


def test_the_message_names_the_row() -> None:
    moments = np.array(["2023-10-07", "NaT", "2023-10-07T12:00"], dtype="datetime64[s]")
    with pytest.raises(heli.InvalidValue, match="row 2 is 2023-10-07T12:00:00"):
        china().day(moments)
    with pytest.raises(heli.InvalidValue, match="row 1"):
        china().day([DAY, "2023-10-08"])  # type: ignore[list-item]


@pytest.mark.parametrize(
    "column",
    [
        pd.Series(pd.to_datetime(["2023-10-07"])).dt.tz_localize("Asia/Shanghai"),
        pd.DatetimeIndex(["2023-10-07"], tz="UTC"),
        pa.array([datetime(2023, 10, 7)], pa.timestamp("s", tz="UTC")),  # noqa: DTZ001
        pd.Series(
            pa.array([0], pa.timestamp("us", tz="UTC")),
            dtype=pd.ArrowDtype(pa.timestamp("us", tz="UTC")),
        ),
    ],
    ids=lambda c: type(c).__name__,
)
def test_a_time_zone_is_refused(column: Any) -> None:
    with pytest.raises(heli.InvalidValue, match="time zone"):
        china().day(column)


@pytest.mark.parametrize(
    "column",
    [
        np.array([1, 2]),
        np.array([1.5]),
        np.array(["2023-10-07"]),
        np.array([DAYS, DAYS], dtype="datetime64[D]"),
        np.array("2023-10-07", dtype="datetime64[D]"),
        np.array(["2023-10"], dtype="datetime64[M]"),
        np.array(["2023"], dtype="datetime64[Y]"),
        np.array(["2023-10-05"], dtype="datetime64[W]"),
        np.array([0], dtype="datetime64[ps]"),
        np.datetime64(0, "fs"),
        np.datetime64("2023-10", "M"),
        np.datetime64("NaT"),
        np.datetime64("2023-10-07T12:00"),
        np.datetime64(10**9, "D"),
        pd.Series(["2023-10-07"]),
        pd.Series([1, 2]),
        pd.period_range("2023-10", periods=2, freq="M"),
        pd.Series(["2023-10-07"], dtype="category"),
        pa.array(["2023-10-07"]),
        pa.array([1]),
        pa.table({"day": pa.array(DAYS)}),
        [1, 2],
        ["2023-10-07"],
        [DAYS],
        [pd.Timestamp("2023-10-07")],
    ],
    ids=lambda c: f"{type(c).__name__}-{getattr(c, 'dtype', getattr(c, 'type', ''))}",
)
def test_what_holds_no_days_is_refused(column: Any) -> None:
    for ask in (china().day, china().is_working, china().rolled, china().next_working_day):
        with pytest.raises(heli.InvalidValue):
            ask(column)


@pytest.mark.parametrize("column", ["2023-10-07", b"", 20231007, 1.5, None, {}, {DAY}, object()])
def test_what_is_no_column_is_a_type_error(column: Any) -> None:
    for ask in (china().day, china().is_working, china().rolled, china().next_working_day):
        with pytest.raises(TypeError):
            ask(column)


@pytest.mark.parametrize(
    "counts",
    [
        [1.0, 2.0],
        [1, "2"],
        [1, 2**63],
        np.array([1.0, 2.0]),
        np.array([True, False]),
        np.array([1, 2**63], dtype=np.uint64),
        np.array([[1, 2]]),
        np.array(["1", "2"]),
        pd.Series([1.0, None]),
        pd.Series([1.0, 2.0]),
        pd.Series(["1", "2"]),
        pd.Series([True, False]),
        pa.array([1.0, 2.0]),
        pa.array(["1", "2"]),
        [1, 2, 3],
        [],
        2**63,
    ],
    ids=repr,
)
def test_what_holds_no_whole_number_for_each_row_is_refused(counts: Any) -> None:
    with pytest.raises(heli.InvalidValue):
        china().add_working_days(DAYS, counts)
    with pytest.raises(heli.InvalidValue):
        heli.calendar.add_months(DAYS, counts)


def test_columns_of_different_lengths_or_indexes_are_refused() -> None:
    with pytest.raises(heli.InvalidValue, match="2 and 3 rows"):
        china().count_working_days(DAYS, [DAY] * 3)
    one = pd.Series(DAYS, index=["a", "b"])
    other = pd.Series([1, 2], index=["b", "a"])
    with pytest.raises(heli.InvalidValue, match="index"):
        china().add_working_days(one, other)
    with pytest.raises(heli.InvalidValue, match="index"):
        china().count_working_days(one, pd.Series(DAYS, index=["x", "y"]))


def test_a_column_of_answers_is_not_taken_for_days() -> None:
    answers = china().add_working_days(DAYS, 1)
    with pytest.raises(heli.InvalidValue, match=r"\.values"):
        china().add_working_days(answers, 1)
    assert len(china().add_working_days(answers.values, 1)) == 2
