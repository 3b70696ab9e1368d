"""Columns of Polars, where it is installed: they come as columns of Arrow."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

import heli
from heli import ranking

pl: Any = pytest.importorskip("polars")


@pytest.mark.parametrize(
    "values", [[10, 8, 8, 7], ["10", "8", "8.0", "7"], [Decimal(n) for n in (10, 8, 8, 7)]]
)
def test_columns_of_exact_numbers_are_ranked(values: list[Any]) -> None:
    found = ranking.rank(pl.Series(values), "higher_is_better", ids=pl.Series(["d", "c", "b", "a"]))
    assert found.ranks("standard").to_pylist() == [1, 2, 2, 4]
    assert found.ranks("ordinal").to_pylist() == [1, 3, 2, 4]


def test_a_missing_result_is_not_ranked() -> None:
    found = ranking.rank(pl.Series([10, None, 7]), "higher_is_better")
    assert found.ranks("standard").to_pylist() == [1, None, 2]


def test_floats_are_refused() -> None:
    with pytest.raises(heli.InvalidValue, match="float"):
        ranking.rank(pl.Series([1.5]), "higher_is_better")


def test_answers_become_frames() -> None:
    found = ranking.rank(pl.Series([10, None]), "higher_is_better")
    assert pl.DataFrame(found.to_arrow())["standard"].to_list() == [1, None]
