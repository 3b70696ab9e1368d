"""Logs with faults: all of them together, each with file, line, column and value."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl
import pandas as pd
import pyarrow as pa
import pytest
from pyarrow import parquet

import heli
from heli import scoring

from .contest490 import LOG, PEOPLE, RULES

HEADING = "event_id,person,kind,occurred_at,recorded_at,slot,ref,value\n"
GOOD = "e1,P1,exercise,2025-07-01T18:00:00+08:00,2025-07-01T20:00:00+08:00,,,12000\n"
Faults = list[tuple[int | None, str | None, str, str | None]]


def faults(log: Any, **options: Any) -> Faults:
    """Give line, column, code and value of each fault."""
    with pytest.raises(heli.ParseError) as caught:
        scoring.score(RULES, log, PEOPLE, **options)
    return [(f.where.line, f.where.field, f.code, f.value) for f in caught.value.findings]


def written(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    file = folder / "log.csv"
    file.write_bytes(text.encode(encoding))
    return file


def test_every_fault_of_a_file_is_reported(tmp_path: Path) -> None:
    file = written(
        tmp_path,
        HEADING
        + GOOD
        + ",P1,exercise,yesterday,2025-07-01T20:00:00+08:00,,,12000\n"
        + "e3,P1,exercise,2025-07-01T18:00:00,2025-13-01T20:00:00+08:00,,,ten\n"
        + "e4,P1,exercise,2025-07-01T18:00:00.5+08:00,,,,9223372036854775808\n",
    )
    assert faults(file) == [
        (3, "event_id", "missing_value", None),
        (3, "occurred_at", "invalid_instant", "yesterday"),
        (4, "occurred_at", "missing_offset", "2025-07-01T18:00:00"),
        (4, "recorded_at", "invalid_instant", "2025-13-01T20:00:00+08:00"),
        (4, "value", "invalid_value", "ten"),
        (5, "occurred_at", "fraction_of_second", "2025-07-01T18:00:00.5+08:00"),
        (5, "recorded_at", "missing_value", None),
        (5, "value", "invalid_value", "9223372036854775808"),
    ]
    with pytest.raises(heli.ParseError, match=r"log\.csv:3: event_id: error") as caught:
        scoring.score(RULES, file, PEOPLE)
    assert caught.value.path == str(file)
    assert all(f.message.zh and f.message.en for f in caught.value.findings)


def test_lines_are_those_of_the_file(tmp_path: Path) -> None:
    text = HEADING + "\n" + GOOD.replace(",,,", ',,"a\nb",') + "\n" + GOOD.replace("12000", "x")
    assert faults(written(tmp_path, text)) == [(6, "value", "invalid_value", "x")]


def test_missing_and_double_columns_are_named(tmp_path: Path) -> None:
    file = written(tmp_path, "event_id,persons,kind,kind,occurred_at,recorded_at,value\n")
    assert faults(file) == [
        (None, "person", "missing_column", "person"),
        (None, "kind", "duplicate_column", "kind"),
    ]
    with pytest.raises(heli.ParseError, match="did you mean persons"):
        scoring.score(RULES, file, PEOPLE)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_utf_8_is_read_with_and_without_its_mark(tmp_path: Path, encoding: str) -> None:
    file = written(tmp_path, HEADING + GOOD.replace("e1", "记录1"), encoding)
    scored = scoring.score(RULES, file, PEOPLE)
    assert scored.table().column("event_id").to_pylist() == ["记录1"]
    assert scored.totals["P1"] == 3


def test_another_encoding_is_suggested_and_read(tmp_path: Path) -> None:
    file = written(tmp_path, HEADING + GOOD.replace("e1", "记录1"), "gb18030")
    with pytest.raises(heli.ParseError, match='encoding="gb18030"') as caught:
        scoring.score(RULES, file, PEOPLE)
    assert caught.value.findings[0].code == "wrong_encoding"
    scored = scoring.score(RULES, file, PEOPLE, encoding="gb18030")
    assert scored.totals["P1"] == 3
    with pytest.raises(heli.InvalidValue, match="no such encoding"):
        scoring.score(RULES, file, PEOPLE, encoding="no-such")


def test_excel_and_parquet_are_read(tmp_path: Path) -> None:
    table = pa.table(pd.read_csv(LOG, dtype=str, keep_default_na=False))
    parquet.write_table(table, tmp_path / "log.parquet")
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(table.column_names)
    for row in zip(*(column.to_pylist() for column in table.columns), strict=True):
        sheet.append([int(cell) if cell.isdigit() else cell or None for cell in row])
    book.save(tmp_path / "log.xlsx")
    for name in ("log.parquet", "log.xlsx"):
        scored = scoring.score(RULES, tmp_path / name, PEOPLE)
        assert scored.status_tokens.tolist() == table.column("status").to_pylist()


def test_faults_of_parquet_and_frames_have_their_rows(tmp_path: Path) -> None:
    frame = pd.read_csv(LOG, dtype=str, keep_default_na=False)
    frame.loc[3, "value"] = "1.5"
    assert faults(frame) == [(4, "value", "invalid_value", "1.5")]
    frame.to_parquet(tmp_path / "log.parquet")
    assert faults(tmp_path / "log.parquet") == [(5, "value", "invalid_value", "1.5")]


@pytest.mark.parametrize(
    ("column", "values", "code"),
    [
        ("occurred_at", pd.to_datetime(["2025-07-01 18:00"]), "missing_offset"),
        ("occurred_at", pd.to_datetime(["2025-07-01 18:00:00.001+08:00"]), "fraction_of_second"),
        ("occurred_at", pd.DatetimeIndex(["NaT"], tz="UTC"), "missing_value"),
        ("occurred_at", [1751364000], "wrong_type"),
        ("value", [1.5], "invalid_value"),
        ("value", [1e300], "invalid_value"),
        ("value", [-(2**63)], "invalid_value"),
        ("value", [True], "wrong_type"),
        ("person", [1.5], "wrong_type"),
    ],
)
def test_columns_of_another_kind_are_refused(column: str, values: Any, code: str) -> None:
    frame = pd.read_csv(LOG, dtype=str, keep_default_na=False).head(1)
    frame[column] = values
    assert [fault[1:3] for fault in faults(frame)] == [(column, code)]


@pytest.mark.parametrize(
    ("instant", "seconds"),
    [
        ("2025-07-01T10:00:00Z", 0),
        ("2025-07-01 18:00:00+08:00", 0),
        ("2025-07-01T18:00+08:00", 0),
        ("2025-07-01T18:00:00.000+0800", 0),
        ("2025-07-01T18:00:00+08", 0),
    ],
)
def test_instants_have_several_spellings(tmp_path: Path, instant: str, seconds: int) -> None:
    file = written(tmp_path, HEADING + GOOD.replace("2025-07-01T18:00:00+08:00", instant))
    assert scoring.score(RULES, file, PEOPLE).totals["P1"] == 3


@pytest.mark.parametrize("value", ["", " "])
def test_an_entry_may_have_no_value(tmp_path: Path, value: str) -> None:
    file = written(tmp_path, HEADING + GOOD.replace("12000", value))
    assert scoring.score(RULES, file, PEOPLE).status_tokens.tolist() == ["below_min"]
    frame = pd.read_csv(LOG).head(2)
    frame["value"] = [80000, None]
    scored = scoring.score(RULES, frame, PEOPLE)
    assert scored.status_tokens.tolist() == ["credited", "below_min"]


def test_what_is_no_log_is_refused(tmp_path: Path) -> None:
    with pytest.raises(heli.NotFound):
        scoring.score(RULES, tmp_path / "none.csv", PEOPLE)
    (tmp_path / "log.txt").write_text(HEADING)
    with pytest.raises(heli.InvalidValue, match=r"\.csv, \.xlsx or \.parquet"):
        scoring.score(RULES, tmp_path / "log.txt", PEOPLE)
    for name in ("log.parquet", "log.xlsx"):
        (tmp_path / name).write_text(HEADING)
        assert faults(tmp_path / name)[0][2].startswith("invalid_")
    assert faults(written(tmp_path, ""))[0][2] == "empty_table"
    for wrong in (None, 5, [1, 2], b"event_id"):
        with pytest.raises(TypeError):
            scoring.score(RULES, wrong, PEOPLE)


def test_rows_of_unlike_length_are_refused_with_their_line(tmp_path: Path) -> None:
    file = written(tmp_path, HEADING + GOOD + GOOD.replace("12000", "12000,1"))
    assert faults(file)[0][:3] == (3, None, "uneven_rows")
    tail = written(tmp_path, HEADING + GOOD + ",,,,,,,\n,,,,,,,\n")
    assert len(scoring.score(RULES, tail, PEOPLE)) == 1


def test_people_come_from_tables_and_files(tmp_path: Path) -> None:
    frame = pd.DataFrame({"person": ["P2", "P1"], "team": ["T1", "T1"]})
    assert scoring.participants_of(frame).people == ("P2", "P1")
    file = tmp_path / "people.csv"
    frame.to_csv(file, index=False)
    assert scoring.score(RULES, LOG, file).totals == {"P2": 55, "P1": 490}
    file.write_text("person\nP1\n张三\nP1\n", encoding="utf-8")
    with pytest.raises(heli.ParseError) as caught:
        scoring.participants_of(file)
    assert [(f.where.line, f.code) for f in caught.value.findings] == [
        (3, "invalid_person"),
        (4, "duplicate_person"),
    ]
    file.write_text("code\nP1\n")
    with pytest.raises(heli.ParseError, match="column person is missing"):
        scoring.participants_of(file)
    bad = written(tmp_path, HEADING + GOOD.replace("P1", "P 1"))
    with pytest.raises(heli.ParseError) as caught:
        scoring.score(RULES, bad)
    assert [(f.where.line, f.value) for f in caught.value.findings] == [(2, "P 1")]
