"""Evidence from CSV, Excel, Parquet and DataFrames: the same rows, each problem in its place."""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pandas as pd
import pyarrow as pa
import pytest
from pyarrow import parquet

import heli
from heli.programme import EVIDENCE_COLUMNS, EvidenceSet, evidence_of, read_evidence_table

MIDNIGHT = datetime.fromisoformat("2023-06-30")
HEADING = "date,item,federation,kind,quantity,unit,source,note_zh,illustrative"
ROW = "2023-06-30,recuperation-exchange,SH,total,1960,worker,示例统计,上半年累计,true"
CSV = f"{HEADING}\n{ROW}\n"
COLUMNS: dict[str, list[Any]] = {
    "date": [date(2023, 6, 30)],
    "item": ["recuperation-exchange"],
    "federation": ["SH"],
    "kind": ["total"],
    "quantity": [1960.0],
    "unit": ["worker"],
    "source": ["示例统计"],
    "note_zh": ["上半年累计"],
    "illustrative": [True],
}


def written(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def workbook(folder: Path, *sheets: list[list[Any]]) -> Path:
    book = openpyxl.Workbook()
    for at, rows in enumerate(sheets):
        sheet = book.worksheets[0] if at == 0 else book.create_sheet(f"Sheet{at + 1}")
        sheet.title = f"Sheet{at + 1}"
        for row in rows:
            sheet.append(row)
    path = folder / "evidence.xlsx"
    book.save(path)
    return path


def rows_of(columns: dict[str, list[Any]]) -> list[list[Any]]:
    return [list(columns), *map(list, zip(*columns.values(), strict=True))]


def codes(path: Path, **options: Any) -> list[tuple[str, int | None, int | None]]:
    found = read_evidence_table(path, **options).findings
    return [(finding.code, finding.where.line, finding.where.column) for finding in found]


@pytest.fixture
def expected(tmp_path: Path) -> EvidenceSet:
    evidence = evidence_of(read_evidence_table(written(tmp_path, "expected.csv", CSV)))
    (entry,) = evidence.entries
    assert entry.date == date(2023, 6, 30)
    assert entry.item == "recuperation-exchange"
    assert entry.federation == "SH"
    assert entry.kind == "total"
    assert entry.quantity == heli.CountBound.exactly(1960)
    assert entry.note == heli.Bilingual("上半年累计")
    assert entry.illustrative
    return evidence


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_utf_8_is_read_with_and_without_a_byte_order_mark(
    tmp_path: Path, expected: EvidenceSet, encoding: str
) -> None:
    path = written(tmp_path, "evidence.csv", CSV.encode(encoding))
    assert evidence_of(read_evidence_table(path)) == expected


def test_gb18030_is_read_when_it_is_named(tmp_path: Path, expected: EvidenceSet) -> None:
    path = written(tmp_path, "evidence.csv", CSV.encode("gb18030"))
    assert evidence_of(read_evidence_table(path, encoding="gb18030")) == expected


def test_a_text_in_another_encoding_names_the_likely_one(tmp_path: Path) -> None:
    path = written(tmp_path, "evidence.csv", CSV.encode("gb18030"))
    (finding,) = read_evidence_table(path).findings
    assert finding.code == "wrong_encoding"
    assert finding.where.line == 2
    assert 'encoding="gb18030"' in finding.message.zh
    assert 'encoding="gb18030"' in str(finding.message.en)
    with pytest.raises(heli.ParseError, match="gb18030"):
        evidence_of(read_evidence_table(path))


def test_line_ends_of_other_systems_are_read(tmp_path: Path, expected: EvidenceSet) -> None:
    path = written(tmp_path, "evidence.csv", CSV.replace("\n", "\r\n"))
    assert evidence_of(read_evidence_table(path)) == expected


def test_typed_cells_of_excel_become_text(tmp_path: Path, expected: EvidenceSet) -> None:
    for day in (date(2023, 6, 30), MIDNIGHT, "2023-06-30"):
        path = workbook(tmp_path, rows_of(COLUMNS | {"date": [day]}))
        assert evidence_of(read_evidence_table(path)) == expected


def test_a_sheet_is_chosen_by_its_name(tmp_path: Path, expected: EvidenceSet) -> None:
    path = workbook(tmp_path, [["notes"]], rows_of(COLUMNS))
    assert evidence_of(read_evidence_table(path, sheet="Sheet2")) == expected
    assert codes(path)[0] == ("unknown_column", 1, 1)
    with pytest.raises(heli.NotFound, match="Sheet1, Sheet2"):
        read_evidence_table(path, sheet="Sheet3")


def test_a_formula_without_a_stored_value_is_reported(tmp_path: Path) -> None:
    path = workbook(tmp_path, rows_of(COLUMNS | {"quantity": ["=1900+60"]}))
    assert ("cell_without_value", 2, 5) in codes(path)


@pytest.mark.parametrize("kind", [pa.date32(), pa.timestamp("us"), pa.timestamp("ns"), pa.string()])
def test_typed_columns_of_parquet_become_text(
    tmp_path: Path, expected: EvidenceSet, kind: pa.DataType
) -> None:
    columns = dict(COLUMNS)
    days: list[Any] = ["2023-06-30"] if kind == pa.string() else [MIDNIGHT]
    columns["date"] = [days[0].date()] if kind == pa.date32() else days
    table = pa.table({**columns, "date": pa.array(columns["date"], kind)})
    path = tmp_path / "evidence.parquet"
    parquet.write_table(table, path)
    assert evidence_of(read_evidence_table(path)) == expected


@pytest.mark.parametrize("day", [date(2023, 6, 30), pd.Timestamp(2023, 6, 30), "2023-06-30"])
def test_a_data_frame_is_read(expected: EvidenceSet, day: Any) -> None:
    frame = pd.DataFrame(COLUMNS | {"date": [day]})
    assert evidence_of(read_evidence_table(frame)) == expected
    assert evidence_of(read_evidence_table(pa.table(COLUMNS))) == expected


def test_missing_values_are_empty_cells(expected: EvidenceSet) -> None:
    frame = pd.DataFrame(COLUMNS | {"days": [float("nan")], "nights": [None], "bound": [pd.NA]})
    frame["address"] = pd.array([None], dtype="string")
    frame["quantity"] = pd.array([1960], dtype="Int64")
    assert evidence_of(read_evidence_table(frame)) == expected


def test_what_is_no_whole_number_is_not_made_one() -> None:
    frame = pd.DataFrame(COLUMNS | {"quantity": [1960.5]})
    with pytest.raises(heli.ParseError) as raised:
        evidence_of(read_evidence_table(frame))
    (finding,) = raised.value.findings
    assert finding.value == "1960.5"
    assert finding.where.line == 2


def test_a_day_with_a_time_is_not_made_a_day() -> None:
    frame = pd.DataFrame(COLUMNS | {"date": [pd.Timestamp(2023, 6, 30, 8)]})
    with pytest.raises(heli.ParseError, match="2023-06-30T08:00:00"):
        evidence_of(read_evidence_table(frame))


def test_columns_may_stand_in_any_order_and_be_left_out(tmp_path: Path) -> None:
    path = written(
        tmp_path, "e.csv", "source,kind,item,date\n示例,achieved,red-venue-map,2023-08-30\n"
    )
    (entry,) = evidence_of(read_evidence_table(path)).entries
    assert entry.source.title == "示例"
    assert entry.quantity is None


def test_every_column_that_evidence_has_is_known(tmp_path: Path) -> None:
    path = written(tmp_path, "e.csv", ",".join(EVIDENCE_COLUMNS) + "\n")
    assert codes(path) == []


def test_an_unknown_column_names_the_one_that_was_meant(tmp_path: Path) -> None:
    path = written(tmp_path, "e.csv", f"{HEADING},quantty\n{ROW},1\n")
    (finding,) = read_evidence_table(path).findings
    assert finding.where == heli.Place(str(path), 1, 10, "quantty")
    assert "did you mean quantity?" in str(finding.message.en)
    assert "是否指 quantity？" in finding.message.zh


def test_suggestions_are_those_of_documents(tmp_path: Path) -> None:
    path = written(tmp_path, "e.csv", f"{HEADING},notes_about_it\n{ROW},1\n")
    (finding,) = read_evidence_table(path).findings
    assert "expected one of date, item" in str(finding.message.en)
    assert "应为：date, item" in finding.message.zh


@pytest.mark.parametrize("rows", [2, 3])
def test_a_table_of_too_many_rows_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rows: int
) -> None:
    monkeypatch.setattr("heli.programme.evidence_table.MAX_ROWS", 3)
    path = written(tmp_path, "e.csv", f"{HEADING}\n" + f"{ROW}\n" * rows)
    assert codes(path) == ([("too_many_rows", 4, None)] if rows == 3 else [])
    frame = pd.DataFrame({name: cells * rows for name, cells in COLUMNS.items()})
    assert len(read_evidence_table(frame).findings) == rows - 2


def test_every_missing_column_is_named(tmp_path: Path) -> None:
    path = written(tmp_path, "e.csv", "date,unit\n2023-01-01,worker\n")
    found = read_evidence_table(path).findings
    assert [finding.where.field for finding in found] == ["item", "kind", "source"]


def test_a_second_column_of_a_name_is_reported(tmp_path: Path) -> None:
    path = written(tmp_path, "e.csv", f"{HEADING},date\n{ROW},2023-01-01\n")
    assert codes(path) == [("duplicate_column", 1, 10)]


def test_a_cell_beyond_the_columns_is_reported(tmp_path: Path) -> None:
    path = written(tmp_path, "e.csv", f"{HEADING}\n{ROW},,x\n{ROW},\n")
    assert codes(path) == [("cell_without_column", 2, 11)]


def test_problems_name_the_line_of_the_file(tmp_path: Path) -> None:
    second = ROW.replace("上半年累计", '"两\n行"')
    third = ROW.replace("1960", "-1").replace("total", "totl")
    path = written(tmp_path, "e.csv", f"\n{HEADING}\n{second}\n\n{third}\n")
    with pytest.raises(heli.ParseError) as raised:
        evidence_of(read_evidence_table(path))
    places = {(f.where.line, f.where.column) for f in raised.value.findings}
    assert places == {(6, 4), (6, 5)}
    assert {f.where.path for f in raised.value.findings} == {str(path)}


def test_problems_of_excel_name_row_and_column(tmp_path: Path) -> None:
    empty: list[Any] = [None] * len(COLUMNS)
    rows = rows_of(COLUMNS | {"kind": ["totl"]})
    path = workbook(tmp_path, [rows[0], empty, rows[1]])
    with pytest.raises(heli.ParseError) as raised:
        evidence_of(read_evidence_table(path))
    (finding,) = raised.value.findings
    assert (finding.where.line, finding.where.column) == (3, 4)


def test_the_table_may_be_named(tmp_path: Path) -> None:
    table = read_evidence_table(pd.DataFrame({"date": []}), path="sheet of June")
    assert table.path == "sheet of June"
    assert table.findings[0].where.path == "sheet of June"


def test_spaces_around_a_cell_and_the_booleans_of_excel_are_understood(
    tmp_path: Path, expected: EvidenceSet
) -> None:
    row = ROW.replace("true", "TRUE").replace("SH", " SH\u3000")
    path = written(tmp_path, "e.csv", f" date ,{HEADING[5:]}\n{row}\n")
    assert evidence_of(read_evidence_table(path)) == expected


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("e.csv", b"", "empty_table"),
        ("e.csv", b"\n\n", "empty_table"),
        ("e.csv", b'date,item,kind,source\n"2023', "invalid_csv"),
        ("e.xlsx", b"no workbook", "invalid_workbook"),
        ("e.xlsx", b"PK\x03\x04", "invalid_workbook"),
        ("e.parquet", b"no parquet", "invalid_parquet"),
        ("e.parquet", b"", "invalid_parquet"),
    ],
)
def test_a_broken_file_is_one_finding(tmp_path: Path, name: str, content: bytes, code: str) -> None:
    path = written(tmp_path, name, content)
    assert [found[0] for found in codes(path)] == [code]


def test_a_broken_workbook_inside_a_sound_archive_is_one_finding(tmp_path: Path) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("hello.txt", "hello")
    path = written(tmp_path, "e.xlsx", stream.getvalue())
    assert [found[0] for found in codes(path)] == ["invalid_workbook"]


def test_what_cannot_be_read_is_refused(tmp_path: Path) -> None:
    with pytest.raises(heli.NotFound, match="no file"):
        read_evidence_table(tmp_path / "missing.csv")
    with pytest.raises(heli.NotFound, match="no file"):
        read_evidence_table(tmp_path)
    with pytest.raises(heli.InvalidValue, match=r"[.]csv"):
        read_evidence_table(written(tmp_path, "e.ods", b"x"))
    with pytest.raises(heli.InvalidValue, match="no-such-code"):
        read_evidence_table(written(tmp_path, "e.csv", CSV), encoding="no-such-code")
