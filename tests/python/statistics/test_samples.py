"""Columns and tables of numbers: what they may be, and how a missing one is refused."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest

import heli
from heli import statistics as st

COLUMNS: list[Any] = [
    [-2, -1, 4],
    (-2.0, -1.0, 4.0),
    [Decimal(-2), Fraction(-1), np.int32(4)],
    np.array([-2, -1, 4], dtype=np.int16),
    np.array([-2, -1, 4], dtype=np.float32)[:],
    np.array([4, -1, -2])[::-1],
    np.array([-2, -1, 4], dtype=object),
    np.ma.array([-2, -1, 4], mask=[False] * 3),
    pd.Series([-2, -1, 4], index=[7, 8, 9]),
    pd.Series([-2, -1, 4], dtype="Int64"),
    pd.Series([-2, -1, 4], dtype="float64[pyarrow]"),
    pa.array([-2, -1, 4]),
    pa.chunked_array([[-2.0], [-1.0, 4.0]]),
    pa.array([Decimal("-2.0"), Decimal("-1.0"), Decimal("4.0")]),
]


@pytest.mark.parametrize("column", COLUMNS, ids=lambda column: type(column).__name__)
def test_a_column_of_any_library_gives_the_same_figures(column: Any) -> None:
    assert st.moments_of(column) == st.moments_of([-2, -1, 4])


@pytest.mark.parametrize(
    "column",
    [
        [1, 2, None],
        [1, 2, float("nan")],
        [1, 2, pd.NA],
        np.array([1, 2, np.nan]),
        np.ma.array([1, 2, 3], mask=[False, False, True]),
        pd.Series([1, 2, None]),
        pd.Series([1, 2, None], dtype="Int64"),
        pd.Series([1, 2, None], dtype=object),
        pd.Series([1, 2, None], dtype="int64[pyarrow]"),
        pa.array([1, 2, None]),
        pa.array([1, 2, float("nan")]),
    ],
    ids=lambda column: type(column).__name__,
)
def test_a_missing_row_is_refused_with_its_position(column: Any) -> None:
    with pytest.raises(heli.InvalidValue, match=r"row 2 \(from 0\) has no value"):
        st.paired_t(column, confidence=0.95)


@pytest.mark.parametrize(
    "column", [["a"], [True], [1, "2"], np.array(["a"]), np.array([True]), pa.array(["a"])]
)
def test_what_is_no_number_is_refused(column: Any) -> None:
    with pytest.raises(heli.InvalidValue, match=r"expected a? ?number"):
        st.moments_of(column)


def test_what_is_no_column_is_a_type_error() -> None:
    for wrong in ("123", 5, None, {1: 2}, pd.DataFrame({"a": [1]})):
        with pytest.raises(TypeError):
            st.moments_of(wrong)
    with pytest.raises(heli.InvalidValue, match="2 dimensions"):
        st.moments_of(np.zeros((2, 2)))


def test_numbers_beyond_all_measure_are_refused() -> None:
    for wrong in (1e101, float("inf"), 1e-101, 10**400):
        with pytest.raises(heli.InvalidValue):
            st.sign_test([1, wrong])


MARKS = [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8]]
FRAME = pd.DataFrame(MARKS, columns=["q1", "q2", "q3", "q4"])


@pytest.mark.parametrize(
    "table",
    [MARKS, np.array(MARKS), FRAME, pa.Table.from_pandas(FRAME), map(tuple, MARKS)],
    ids=lambda table: type(table).__name__,
)
def test_a_table_of_any_library_gives_the_same_figures(table: Any) -> None:
    assert st.cronbach_alpha(table) == st.cronbach_alpha(MARKS)


def test_a_missing_mark_is_refused_with_row_and_column() -> None:
    with pytest.raises(heli.InvalidValue, match=r"column 'q2': row 1 \(from 0\) has no value"):
        st.cronbach_alpha(FRAME.assign(q2=pd.Series([1, None, 2])))
    with pytest.raises(heli.InvalidValue, match=r"rows\[1\]: row 0 \(from 0\) has no value"):
        st.reliability([[1, 2], [None, 3]], confidence=0.95)
    with pytest.raises(heli.InvalidValue, match=r"rows\[1\] has 1 values: expected 2"):
        st.cronbach_alpha([[1, 2], [3]])
    with pytest.raises(heli.InvalidValue, match="1 dimensions"):
        st.cronbach_alpha(np.array([1, 2]))
    for wrong in (5, "ab", None):
        with pytest.raises(TypeError):
            st.cronbach_alpha(wrong)


def test_polars_columns_and_frames_are_taken() -> None:
    pl = pytest.importorskip("polars")
    assert st.moments_of(pl.Series([-2, -1, 4])) == st.moments_of([-2, -1, 4])
    with pytest.raises(heli.InvalidValue, match="row 1"):
        st.moments_of(pl.Series([-2, None, 4]))
    frame = pl.DataFrame(MARKS, schema=["q1", "q2", "q3", "q4"], orient="row")
    assert st.cronbach_alpha(frame) == st.cronbach_alpha(MARKS)
