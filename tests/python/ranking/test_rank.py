"""Ranks of columns of results."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest

import heli
from heli import ranking

from .reference import Row, cases

DIRECTIONS = {"desc": "higher_is_better", "asc": "lower_is_better"}
FORMS: list[Callable[[list[Any]], Any]] = [
    lambda values: values,
    tuple,
    lambda values: np.array(values, dtype=object),
    lambda values: pd.Series(values, dtype=object),
    lambda values: pa.array(values),
]


@pytest.mark.parametrize("rows", cases("rankings").values(), ids=lambda rows: rows[0]["case"])
def test_the_reference_fields_have_their_ranks(rows: list[Row]) -> None:
    scores = {row["entrant"]: row["score"] or None for row in rows}
    column = ranking.rank(scores, DIRECTIONS[rows[0]["direction"]])  # type: ignore[arg-type]
    for method in ranking.RankMethod:
        expected = [Fraction(row[method]) if row[method] else None for row in rows]
        assert column.ranks(method).to_pylist() == expected
        places = [s.rank(method) if s.ranked else None for s in column]
        assert places == expected


@pytest.mark.parametrize("form", FORMS)
def test_texts_in_any_column_are_exact(form: Callable[[list[Any]], Any]) -> None:
    column = ranking.rank(form(["63.36", "63.360", None, "100"]), "higher_is_better")
    assert column.ranks("standard").to_pylist() == [2, 2, None, 1]
    assert column.attendance.tolist() == [0, 0, 1, 0]


@pytest.mark.parametrize(
    "column",
    [
        np.array([10, 8, 8, 7]),
        np.array([10, 8, 8, 7], dtype=np.int8),
        np.array([10, 8, 8, 7], dtype=np.uint64),
        pd.Series([10, 8, 8, 7]),
        pd.Series([10, 8, 8, 7], dtype="Int16"),
        pd.Series([10, 8, 8, 7], dtype="int64[pyarrow]"),
        pa.chunked_array([[10, 8], [8, 7]]),
        pa.array([Decimal("10.0"), Decimal("8.0"), Decimal("8.0"), Decimal("7.0")]),
        [10, Decimal(8), Fraction(16, 2), "7"],
    ],
    ids=lambda column: type(column).__module__,
)
def test_columns_of_exact_numbers_are_ranked(column: Any) -> None:
    found = ranking.rank(column, "higher_is_better", ids=["d", "c", "b", "a"])
    assert found.ranks("standard").to_pylist() == [1, 2, 2, 4]
    assert found.ranks("ordinal").to_pylist() == [1, 3, 2, 4]
    assert found.ranks("fractional").to_pylist() == [1, 2.5, 2.5, 4]
    assert found[1].rank("fractional") == Fraction(5, 2)


@pytest.mark.parametrize(
    "column",
    [
        pd.Series([10, None, 7], dtype="Int64"),
        np.ma.MaskedArray([10, 99, 7], [False, True, False]),
        pa.array([10, None, 7]),
        [10, None, 7],
        pd.Series([10, float("nan"), 7], dtype=object),
        pd.Series([10, None, 7], dtype="int64[pyarrow]"),
    ],
    ids=lambda column: type(column).__module__,
)
def test_a_missing_result_is_not_ranked(column: Any) -> None:
    found = ranking.rank(column, "higher_is_better")
    assert found.ranks("standard").to_pylist() == [1, None, 2]
    assert found[1].attendance == ranking.Attendance.absent
    with pytest.raises(heli.NotFound, match="not ranked: absent"):
        found[1].rank("standard")


@pytest.mark.parametrize(
    "column",
    [
        np.array([1.0, 2.0]),
        pd.Series([1.5, None]),
        pd.Series([1.5, 2], dtype="Float64"),
        pa.array([1.5]),
        [1.5, 2],
        np.array([True, False]),
        pd.Series(pd.to_datetime(["2023-01-01"])),
    ],
    ids=lambda column: type(column).__module__,
)
def test_columns_that_are_not_exact_are_refused(column: Any) -> None:
    with pytest.raises(heli.InvalidValue, match="float"):
        ranking.rank(column, "higher_is_better")


@pytest.mark.parametrize("column", ["10", b"10", 5, {1, 2}, None])
def test_what_is_no_column_is_a_type_error(column: Any) -> None:
    with pytest.raises(TypeError):
        ranking.rank(column, "higher_is_better")


def test_ordinal_places_need_an_order() -> None:
    found = ranking.rank([3, 3], "higher_is_better")
    with pytest.raises(heli.InvalidValue, match="no order of equal results"):
        found.ranks("ordinal")
    assert "ordinal" not in found.to_arrow().column_names
    with pytest.raises(heli.Conflict, match="same id"):
        ranking.rank([3, 3], "higher_is_better", ids=["a", "a"])
    with pytest.raises(heli.InvalidValue, match="1 ids were given"):
        ranking.rank([3, 3], "higher_is_better", ids=["a"])
    with pytest.raises(heli.InvalidValue, match="texts only or whole numbers only"):
        ranking.rank([3, 3], "higher_is_better", ids=["a", 1])


def test_the_table_has_counts_and_places() -> None:
    frame = pd.DataFrame({"points": [5, 7, 7]}, index=["x", "y", "z"])
    found = ranking.rank(frame["points"], "higher_is_better", ids=frame.index)
    table = found.to_pandas()
    assert table.index.tolist() == ["x", "y", "z"]
    assert table["standard"].tolist() == [3, 1, 1]
    assert table["dense"].tolist() == [2, 1, 1]
    assert pa.table(found).column("attendance").to_pylist() == ["present"] * 3
    assert found.rank_of("z", "ordinal") == 2
    assert "3 rows, 3 ranked" in repr(found)
    few = ranking.rank({"A": 2, "B": None, "C": 5}, "higher_is_better")
    assert repr(few) == "StandingColumn(3 rows, 2 ranked: A 2, B absent, C 1)"
    assert repr(ranking.rank(range(9), "higher_is_better")).endswith("5, …)")
    assert "<table" in found._repr_html_()
    with pytest.raises(heli.NotFound):
        found.rank_of("nobody", "standard")


def test_a_column_is_pickled_sliced_and_compared() -> None:
    found = ranking.rank({"a": 1, "b": None}, "lower_is_better")
    again = pickle.loads(pickle.dumps(found))  # noqa: S301 - our own bytes
    assert again == found
    assert list(again) == list(found)
    assert found[:1].ids == ["a"]
    assert found != found[:1]
    with pytest.raises(ValueError, match="read-only"):
        found.better[0] = 3
    with pytest.raises(IndexError):
        found[2]


def test_nothing_is_ranked_where_nobody_is() -> None:
    whole = np.array([], dtype=np.int64)
    empties: list[Any] = [[], whole, pd.Series([], dtype="Int64"), pa.array([])]
    for empty in empties:
        assert len(ranking.rank(empty, "higher_is_better")) == 0
