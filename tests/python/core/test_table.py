"""Tables of values go on to pandas, NumPy and Arrow."""

from __future__ import annotations

import pickle

import pandas as pd
import pyarrow as pa
import pytest

import heli


def test_a_table_is_a_sequence() -> None:
    table = heli.regions()
    assert table[0].code == "310000"
    assert table[-1] == list(table)[-1]
    assert len(table[2:5]) == 3
    assert table[0] in table
    assert isinstance(table[2:5], heli.Table)
    with pytest.raises(IndexError):
        table[len(table)]


def test_a_table_goes_to_pandas_and_arrow_with_the_same_columns() -> None:
    table = heli.regions()
    frame = table.to_pandas()
    arrow = pa.table(table)
    assert tuple(frame.columns) == tuple(arrow.column_names) == table.columns
    assert frame["code"].tolist() == arrow["code"].to_pylist() == [r.code for r in table]
    assert arrow["name_en"].to_pylist() == [r.name_en for r in table]
    assert table.to_numpy()["name_zh"].tolist() == [r.name_zh for r in table]


def test_fields_of_fields_are_columns_and_unknown_ones_are_missing() -> None:
    known = heli.Step("CNT-CC201", heli.Bilingual("文", "text"), heli.Source("民法典", "201"))
    unknown = heli.Step("CNT-CC202", "文")
    frame = heli.Table([unknown, known]).to_pandas()
    assert frame["source_article"].isna().tolist() == [True, False]
    assert frame["text_en"].isna().tolist() == [True, False]
    assert "source" not in frame


def test_tables_compare_hash_and_pickle_by_their_rows() -> None:
    table = heli.Table([heli.Points(1), heli.Points(2)])
    assert table == heli.Table([heli.Points(1), heli.Points(2)])
    assert hash(table) == hash(heli.Table(list(table)))
    assert table != heli.Table([heli.Points(1)])
    assert pickle.loads(pickle.dumps(table)) == table  # noqa: S301 - our own bytes


def test_an_empty_table_has_no_columns() -> None:
    empty: heli.Table[heli.Region] = heli.Table([])
    assert empty.columns == ()
    pd.testing.assert_frame_equal(empty.to_pandas(), pd.DataFrame())
    assert repr(empty).startswith("Table(0 rows")


def test_notebooks_show_escaped_rows() -> None:
    table = heli.Table([heli.Bilingual("<b>", "&")] * 30)
    shown = table._repr_html_()
    assert "<b>" not in shown
    assert shown.count("&lt;b&gt;") == 20
    assert "30 rows" in shown
