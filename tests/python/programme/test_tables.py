"""Rows of programmes go on to pandas, NumPy and Arrow."""

from __future__ import annotations

import pickle
from datetime import date
from typing import Any

import pandas as pd
import pyarrow as pa
import pytest

import heli
from heli.programme import EvidenceSet, coverage, diff, due_dates, review

from .small_programme import (
    NEW_YEAR,
    YEAR_END,
    a_programme,
    an_item,
    at_least,
    each_at_least,
    group,
    stays,
    there_by,
    told,
)

DAY = date(2023, 8, 31)
PLAN = a_programme(
    an_item("exchange", each_at_least(300), stays(), area="03"),
    an_item("routes", at_least(30, DAY), area="04", leads=["SH", "AH"]),
    an_item("map", there_by()),
)
EVIDENCE = EvidenceSet(
    [
        group(NEW_YEAR, "exchange", 40, federation="SH", unit="worker", days=3, nights=2),
        told(DAY, "map", "achieved", note=heli.Bilingual("发布", "published")),
    ]
)
TABLES: dict[str, heli.Table[Any]] = {
    "evidence": EVIDENCE.to_table(),
    "review": review(PLAN, EVIDENCE, DAY).to_table(),
    "diff": diff(PLAN, a_programme(an_item("map", there_by(DAY)), an_item("new"))),
    "coverage": coverage(PLAN, EVIDENCE),
    "due dates": due_dates(PLAN),
}


@pytest.mark.parametrize("name", TABLES)
def test_a_table_goes_to_pandas_numpy_and_arrow_with_the_same_columns(name: str) -> None:
    table = TABLES[name]
    frame, arrow, array = table.to_pandas(), pa.table(table), table.to_numpy()
    assert len(table) == len(frame) == arrow.num_rows == len(array) > 0
    assert table.columns == tuple(frame.columns) == tuple(arrow.column_names) == array.dtype.names
    assert arrow.to_pylist() == table.to_arrow().to_pylist()
    assert [row.to_dict() for row in table] == table.to_dicts()


@pytest.mark.parametrize("name", TABLES)
def test_a_table_is_a_value_of_its_rows(name: str) -> None:
    table = TABLES[name]
    assert isinstance(table, heli.Table)
    assert pickle.loads(pickle.dumps(table)) == table  # noqa: S301 - our own bytes
    assert hash(heli.Table(list(table))) == hash(table)
    assert table[0] in table
    assert "<table" in table._repr_html_()


def test_dates_are_days_in_arrow_and_unknown_is_null() -> None:
    arrow = pa.table(TABLES["due dates"])
    assert arrow.schema.field("due").type == pa.date32()
    assert arrow.schema.field("stated").type == pa.bool_()
    assert arrow["due"].to_pylist() == [DAY] + [YEAR_END] * 2
    evidence = pa.table(TABLES["evidence"])
    assert evidence["federation"].to_pylist() == ["SH", None]
    assert evidence["quantity_lower"].to_pylist() == [40, None]
    assert evidence["note_en"].to_pylist() == [None, "published"]
    assert evidence["days"].to_pylist() == [3, None]


def test_several_values_of_a_row_are_a_list_in_arrow() -> None:
    leads = pa.table(TABLES["due dates"])["leads"].to_pylist()
    assert leads == [["SH", "AH"], [], []]


def test_the_rows_of_a_review_are_a_frame_to_filter() -> None:
    frame = TABLES["review"].to_pandas()
    assert frame["id"].tolist() == [
        "exchange.SH",
        "exchange.JS",
        "exchange.ZJ",
        "exchange.AH",
        "routes",
        "map",
    ]
    assert frame.loc[frame["status"] == "met", "id"].tolist() == ["map"]
    assert frame["area"].isna().tolist() == [False] * 5 + [True]
    assert frame["standing_due"].tolist() == [YEAR_END] * 4 + [DAY, YEAR_END]


def test_changes_and_gaps_are_frames_of_plain_columns() -> None:
    changes = TABLES["diff"].to_pandas()
    assert list(changes.columns) == ["change", "part", "id", "field", "before", "after"]
    assert changes["change"].tolist() == ["removed", "removed", "changed", "added"]
    assert changes["id"].tolist() == ["exchange", "routes", "map", "new"]
    covered = TABLES["coverage"].to_pandas()
    assert covered["evidence"].tolist() == [1, 0, 1]
    assert covered["has_owner"].dtype.kind == "b"


def test_a_programme_without_rows_gives_an_empty_table() -> None:
    empty = a_programme()
    for table in (
        diff(empty, empty),
        coverage(empty, EvidenceSet()),
        due_dates(empty),
        EvidenceSet().to_table(),
        review(empty, EvidenceSet(), DAY).to_table(),
    ):
        assert len(table) == 0
        pd.testing.assert_frame_equal(table.to_pandas(), pd.DataFrame())
