"""What an answer for a column offers: masks, bounds, pandas, Arrow, pickles, notebooks."""

from __future__ import annotations

import pickle
from datetime import date
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest

import heli
from heli.calendar import Certainty, RowStatus, add_months, add_years, china

if TYPE_CHECKING:
    from collections.abc import Callable

DAYS = np.array(
    ["2023-09-25", "NaT", "2026-12-25", "2200-01-01", "1948-12-31", "2030-10-01", "2023-10-07"],
    dtype="datetime64[D]",
)
QUESTIONS: dict[str, Callable[[Any], Any]] = {
    "add": lambda days: china().add_working_days(days, 10),
    "rolled": lambda days: china().rolled(days),
    "count": lambda days: china().count_working_days(days, date(2026, 6, 1)),
    "working": lambda days: china().is_working(days),
}


def test_the_masks_tell_how_each_row_was_answered() -> None:
    column = china().add_working_days(DAYS, 10)
    names = [list(RowStatus)[code] for code in column.status]
    assert names == ["certain", "missing", "provisional"] + ["out_of_range"] * 2 + [
        "provisional",
        "certain",
    ]
    assert column.status.dtype == np.uint8
    for name in RowStatus:
        assert getattr(column, name.value).tolist() == [row == name for row in names]
    assert repr(column) == "DateColumn(7 rows, 2 provisional, 1 missing, 2 out of range)"


def test_dates_are_days_of_numpy_with_nat_where_there_is_no_answer() -> None:
    column = china().add_working_days(DAYS, 10)
    assert column.values.dtype == np.dtype("datetime64[D]")
    assert np.isnat(column.values).tolist() == (column.missing | column.out_of_range).tolist()
    assert np.array_equal(np.asarray(column), column.values, equal_nan=True)
    assert (column.earliest <= column.values)[column.provisional].all()
    assert (column.latest >= column.values)[column.provisional].all()
    assert (column.earliest == column.values)[column.certain].all()


def test_counts_without_an_answer_are_masked() -> None:
    column = china().count_working_days(DAYS, date(2026, 6, 1))
    assert column.values.dtype == np.int64
    masked = column.to_numpy()
    assert masked.mask.tolist() == (column.missing | column.out_of_range).tolist()
    assert (column.values[masked.mask] == heli.calendar.MISSING_COUNT).all()
    assert (column.lowest[column.provisional] <= column.values[column.provisional]).all()


def test_flags_without_an_answer_are_masked() -> None:
    column = china().is_working(DAYS)
    assert column.values.dtype == np.bool_
    assert column.to_numpy().mask.tolist() == (column.missing | column.out_of_range).tolist()
    assert column.to_pandas()["value"].isna().tolist() == column.to_numpy().mask.tolist()


def test_pandas_objects_keep_their_index() -> None:
    index = pd.Index(["a", "b", "c"], name="case")
    filed = pd.Series(
        pd.to_datetime(["2023-09-25", "NaT", "2026-12-25"]), index=index, name="filed"
    )
    frame = china().add_working_days(filed, 10).to_pandas()
    assert frame.index.equals(index)
    assert frame.columns.tolist() == ["value", "status", "earliest", "latest"]
    assert frame["value"].tolist()[0] == pd.Timestamp("2023-10-13")
    assert frame["value"].isna().tolist() == [False, True, False]
    assert frame["status"].tolist() == ["certain", "missing", "provisional"]
    counts = china().count_working_days(filed, date(2026, 12, 31)).to_pandas()
    assert counts["value"].dtype == "Int64"
    assert counts.index.equals(index)
    assert china().is_working(filed).to_pandas()["value"].dtype == "boolean"
    kinds = china().day(filed).to_pandas()
    assert kinds["value"].tolist()[0] == "weekday"
    assert kinds["value"].isna().tolist() == [False, True, False]


@pytest.mark.parametrize("question", [*QUESTIONS, "kind"])
def test_columns_go_to_arrow_with_nulls_where_there_is_no_answer(question: str) -> None:
    column = QUESTIONS[question](DAYS) if question != "kind" else china().day(DAYS)
    table = pa.table(column)
    assert table.equals(column.to_arrow())
    mask = (column.missing | column.out_of_range).tolist()
    assert table["value"].is_null().to_pylist() == mask
    assert table["status"].to_pylist() == [list(RowStatus)[code] for code in column.status]
    values = [None if answer is None else getattr(answer, "value", answer) for answer in column]
    assert table["value"].to_pylist() == values
    if "earliest" in table.column_names:
        assert table["value"].type == pa.date32()
        assert table["earliest"].to_pylist() == [getattr(a, "earliest", None) for a in column]


@pytest.mark.parametrize("question", QUESTIONS)
def test_columns_survive_a_pickle_and_a_slice(question: str) -> None:
    column = QUESTIONS[question](pd.Series(DAYS.astype("datetime64[ns]")))
    again = pickle.loads(pickle.dumps(column))  # noqa: S301 - our own bytes
    assert type(again) is type(column)
    assert list(again) == list(column)
    assert again.index.equals(column.index)
    assert list(column[2:5]) == list(column)[2:5]
    provisional = [a for a in column if a is not None and a.certainty is Certainty.provisional]
    assert list(column[column.provisional]) == provisional


def test_kinds_survive_a_pickle_and_a_slice() -> None:
    kinds = china().day(DAYS)
    again = pickle.loads(pickle.dumps(kinds))  # noqa: S301 - our own bytes
    assert list(again) == list(kinds)
    assert list(kinds[1:3]) == list(kinds)[1:3]


def test_a_later_change_of_the_input_does_not_reach_the_bounds() -> None:
    days = np.array(["2026-12-25", "2030-10-01"], dtype="datetime64[D]")
    expected = list(china().add_working_days(days, 10))
    column = china().add_working_days(days, 10)
    days[:] = np.datetime64("2023-01-03")
    assert list(column) == expected


def test_answers_cannot_be_changed() -> None:
    column = china().add_working_days(DAYS, 10)
    for array in (column.values, column.status, column.earliest, column.latest):
        with pytest.raises(ValueError, match="read-only"):
            array[0] = array[2]
    frame = column.to_pandas()
    frame.loc[0, "value"] = pd.Timestamp("2000-01-01")
    assert column[0] == china().add_working_days(date(2023, 9, 25), 10)
    flags = china().is_working(DAYS)
    frame = flags.to_pandas()
    frame.loc[0, "value"] = False
    assert flags.values[0]


def test_days_in_numpy_are_not_copied() -> None:
    from heli.calendar._input import days_of

    assert np.shares_memory(days_of(DAYS).values, DAYS)


def test_empty_columns_give_empty_columns() -> None:
    empties: list[Any] = [[], np.array([]), np.array([], dtype="datetime64[ns]"), pa.array([])]
    for empty in empties:
        column = china().add_working_days(empty, 1)
        assert len(column) == 0
        assert column.to_pandas().shape == (0, 4)
        assert len(china().add_working_days(date(2023, 1, 3), np.array([], dtype=int))) == 0
        assert len(china().is_working(empty)) == 0


def test_a_scalar_of_numpy_is_one_day() -> None:
    day = np.datetime64("2023-09-25")
    assert china().add_working_days(day, np.int64(10)).value == date(2023, 10, 13)
    assert china().count_working_days(day, np.datetime64("2023-10-13")).value == 10
    assert china().is_working(day) == china().is_working(date(2023, 9, 25))
    assert china().day(day) == china().day(date(2023, 9, 25))
    assert china().rolled(day).value == date(2023, 9, 25)
    assert add_months(np.datetime64("2024-01-31"), 1) == date(2024, 2, 29)
    assert add_years(np.datetime64("2024-02-29"), 1) == date(2025, 2, 28)


def test_a_strict_calendar_names_the_first_provisional_row_and_how_many_there_are() -> None:
    strict = china().strict()
    certain = np.array(["2023-09-25", "NaT", "2200-01-01"], dtype="datetime64[D]")
    assert strict.add_working_days(certain, 10).status.tolist() == [0, 2, 3]
    for ask in (
        lambda: strict.add_working_days(DAYS, 10),
        lambda: strict.is_working(DAYS[1:]),
        lambda: strict.day(DAYS),
        lambda: strict.rolled(DAYS),
        lambda: strict.count_working_days(DAYS, date(2023, 1, 1)),
    ):
        with pytest.raises(heli.NotFound, match=r"row \d \(20\d\d-\d\d-\d\d\) and \d more"):
            ask()
    with pytest.raises(heli.NotFound, match=r"row 2 \(2026-12-25\) and 1 more"):
        strict.add_working_days(DAYS, 10)


def test_notebooks_show_a_table_of_the_first_rows() -> None:
    many = pd.Series([date(2023, 9, 25)] * 50, index=["<b>"] * 50)
    shown = china().add_working_days(many, 10)._repr_html_()
    assert shown.count("&lt;b&gt;") == 20
    assert "<b>" not in shown
    assert "50 rows, 0 provisional, 0 missing" in shown
