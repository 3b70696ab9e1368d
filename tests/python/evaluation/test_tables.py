"""People and measures from files and frames, and every fault of them together."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd
import pyarrow as pa
import pytest

import heli
from heli import evaluation as ev

EXAMPLE = Path(__file__).parents[3] / "examples" / "wuyi2023"
HEADING = "person,date,kind,weight_g,height_mm,note\n"
ROWS = HEADING + "P1,2023-06-26,pre_test,80000,1700,问\nP1,2023-07-10,每周称重,79000.0,,\n"


GROUNDS = ("dyslipidaemia", "poor_diet", "inactivity")


def rows(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as text:
        return list(csv.DictReader(text))


def written(folder: Path, text: str, encoding: str = "utf-8", name: str = "m.csv") -> Path:
    file = folder / name
    file.write_bytes(text.encode(encoding))
    return file


def faults(source: Any, read: Any = ev.read_measures) -> list[tuple[Any, ...]]:
    with pytest.raises(heli.ParseError) as caught:
        read(source)
    return [(f.where.line, f.where.field, f.code, f.value) for f in caught.value.findings]


def test_the_example_is_read() -> None:
    measures = ev.read_measures(EXAMPLE / "measures.csv")
    people = ev.read_people(EXAMPLE / "people.csv")
    assert len(people) == 220
    for person, row in zip(people, rows(EXAMPLE / "people.csv"), strict=True):
        assert person.person == row["person"]
        assert person.team == row["team"]
        assert person.captain is (row["captain"] == "yes")
        assert person.facts.sex == row["sex"]
        assert str(person.facts.born) == row["birth_date"]
        stated = {statement.ground.value: statement.says for statement in person.facts.statements}
        assert all(stated.get(ground) == (row[ground] or None) for ground in GROUNDS)
    first = rows(EXAMPLE / "measures.csv")[0]
    found = measures.of(first["person"])[0]
    assert found.weight_g == int(first["weight_g"])
    assert found.occasion == first["kind"]
    cohort = ev.cohort_of(people, measures, on=date(2023, 7, 1), entries={"P001": 3})
    flow = ev.flow_of(cohort)
    assert flow.stages[0].reached == 220
    assert flow.stages[2].reached == 1


def test_a_file_a_frame_and_an_arrow_table_give_the_same(tmp_path: Path) -> None:
    expected = ev.MeasureTable(
        [
            ev.Measure("P1", date(2023, 6, 26), "pre_test", weight_g=80_000, height_mm=1700),
            ev.Measure("P1", date(2023, 7, 10), "weekly", weight_g=79_000),
        ]
    )
    file = written(tmp_path, ROWS)
    assert ev.read_measures(file) == expected
    frame = pd.read_csv(file, parse_dates=["date"])
    assert ev.read_measures(frame) == expected
    assert ev.read_measures(pa.Table.from_pandas(frame)) == expected
    frame.to_excel(tmp_path / "m.xlsx", index=False)
    frame.to_parquet(tmp_path / "m.parquet")
    assert ev.read_measures(tmp_path / "m.xlsx") == expected
    assert ev.read_measures(tmp_path / "m.parquet") == expected
    pl = pytest.importorskip("polars")
    assert ev.read_measures(pl.from_pandas(frame)) == expected


def test_gb18030_is_read_when_named_and_advised_when_not(tmp_path: Path) -> None:
    file = written(tmp_path, ROWS, "gb18030")
    assert len(ev.read_measures(file, encoding="gb18030")) == 2
    with pytest.raises(heli.ParseError, match="gb18030"):
        ev.read_measures(file)


def test_all_faults_of_measures_are_told_together(tmp_path: Path) -> None:
    text = HEADING + (
        "P1,2023-06-26,pre_test,80000,1700,\n"
        "P1,2023-06-26,pre_test,81000,1700,\n"
        ",2023-02-30,pre,80.5,17,\n"
        "P 2,26/06/2023,weekly,80,,\n"
        "P3,2023-06-26,weekly,75,,\n"
    )
    assert faults(written(tmp_path, text)) == [
        (3, "kind", "conflicting_measures", "pre_test"),
        (4, "person", "missing_value", None),
        (4, "date", "invalid_date", "2023-02-30"),
        (4, "kind", "unknown_token", "pre"),
        (4, "weight_g", "invalid_number", "80.5"),
        (5, "date", "invalid_date", "26/06/2023"),
        (6, "weight_g", "implausible_unit", "75"),
    ]
    with pytest.raises(heli.ParseError, match=r"m\.csv"):
        ev.read_measures(tmp_path / "m.csv")


def test_columns_that_are_missing_or_double_are_told() -> None:
    frame = pd.DataFrame({"person": ["P1"], "day": ["2023-06-26"], "weight_g": [1]})
    assert faults(frame) == [
        (None, "date", "missing_column", None),
        (None, "kind", "missing_column", None),
    ]
    bare = pd.DataFrame({"person": ["P1"], "date": ["2023-06-26"], "kind": ["weekly"]})
    assert faults(bare) == [(None, "weight_g", "missing_column", None)]


def test_equal_rows_are_used_once() -> None:
    frame = pd.DataFrame(
        {"person": ["P1"] * 2, "date": ["2023-06-26"] * 2, "kind": ["weekly"] * 2, "waist_mm": 900}
    )
    assert len(ev.read_measures(frame)) == 1


def test_all_faults_of_people_are_told_together(tmp_path: Path) -> None:
    text = (
        "person,team,captain,sex,birth_date,age,poor_diet,colour\n"
        "P1,T1,maybe,女,1971-05-09,,是,red\n"
        "P1,T1,,x,1971-5-9,-,unknown,\n"
        ",T 1,,,,,,\n"
        "P4,T 1,,,,,,\n"
    )
    assert faults(written(tmp_path, text), ev.read_people) == [
        (2, "captain", "invalid_answer", "maybe"),
        (3, "poor_diet", "invalid_answer", "unknown"),
        (3, "birth_date", "invalid_date", "1971-5-9"),
        (3, "age", "invalid_number", "-"),
        (3, "sex", "unknown_token", "x"),
        (3, "person", "duplicate_person", "P1"),
        (4, "person", "missing_value", None),
        (5, "team", "invalid_value", "T 1"),
    ]


def test_an_empty_cell_of_people_is_not_known() -> None:
    people = ev.read_people(pd.DataFrame({"person": ["P1"], "sex": [None], "inactivity": [None]}))
    assert people[0] == ev.RegisteredPerson(ev.PersonFacts("P1"))


def test_there_must_be_such_a_file(tmp_path: Path) -> None:
    with pytest.raises(heli.NotFound):
        ev.read_measures(tmp_path / "none.csv")
    with pytest.raises(heli.InvalidValue):
        ev.read_measures(written(tmp_path, ROWS, name="m.txt"))
    with pytest.raises(TypeError):
        ev.read_measures(5)
