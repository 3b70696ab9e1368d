"""Columns in another unit or misspelt, columns that are ignored, and many faults of a kind."""

from __future__ import annotations

from typing import Any

import pandas as pd
import pytest

import heli
from heli import evaluation as ev


def measured(rows: int = 1, **columns: list[Any]) -> pd.DataFrame:
    """Give a table of weekly measures of different people."""
    codes = [f"P{number}" for number in range(rows)]
    day = ["2023-06-26"] * rows
    return pd.DataFrame({"person": codes, "date": day, "kind": ["weekly"] * rows, **columns})


def fault_of(frame: pd.DataFrame, field: str) -> heli.Finding:
    with pytest.raises(heli.ParseError) as caught:
        ev.read_measures(frame)
    return next(found for found in caught.value.findings if found.where.field == field)


@pytest.mark.parametrize(
    ("column", "message"),
    [
        ("weight_kg", "expected weight_g, whole numbers in g: multiply by 1000"),
        ("weight_jin", "expected weight_g, whole numbers in g: multiply by 500"),
        ("weight", "expected weight_g, whole numbers in g"),
        ("height_cm", "expected height_mm, whole numbers in mm: multiply by 10"),
        ("systolic_kpa", "expected systolic_mmhg, whole numbers in mmhg: multiply by 7.50062"),
        ("wieght_g", "did you mean weight_g? (in g)"),
        ("Weight_G", "did you mean weight_g? (in g)"),
    ],
)
def test_a_column_that_must_be_a_known_one_is_a_fault(column: str, message: str) -> None:
    found = fault_of(measured(1, **{column: [80]}), column)
    assert found.code == "unknown_column"
    assert (found.message.en or "").endswith(message)
    assert "column" not in found.message.zh


def test_one_weight_in_kilograms_beside_other_measures_is_a_fault_as_well() -> None:
    assert fault_of(measured(waist_mm=[900], weight_kg=[80]), "weight_kg").code == "unknown_column"


def test_a_table_without_a_measure_is_refused() -> None:
    found = fault_of(measured(note=["x"]), "weight_g")
    assert found.code == "missing_column"
    assert "waist_mm" in (found.message.en or "")


def test_other_columns_are_named_as_ignored() -> None:
    frame = measured(weight_g=[80_000], weight_kg=[80], note=["x"], q1=[3])
    assert len(ev.read_measures(frame)) == 1
    assert ev.ignored_columns(frame, "measures") == ("weight_kg", "note")
    people = pd.DataFrame({"person": ["P1"], "colour": ["red"], "poor_diet": ["yes"]})
    assert ev.ignored_columns(people, "people") == ("colour",)
    with pytest.raises(heli.ParseError, match=r"birthdate.*birth_date"):
        ev.read_people(pd.DataFrame({"person": ["P1"], "birthdate": ["1971-05-09"]}))
    with pytest.raises(heli.InvalidValue, match="people or measures"):
        ev.ignored_columns(people, "log")  # type: ignore[arg-type]


def test_many_faults_of_a_kind_are_twenty_and_their_number() -> None:
    with pytest.raises(heli.ParseError) as caught:
        ev.read_measures(measured(100, weight_g=[70] * 100))
    *single, rest = caught.value.findings
    assert len(single) == 20
    assert {found.value for found in single} == {"70"}
    assert rest.where.line == 21
    assert "80 more" in (rest.message.en or "")
    assert "kilograms: multiply by 1000" in (rest.message.en or "")
    assert "千克，请乘以 1000" in rest.message.zh


def test_no_unit_is_guessed_that_does_not_fit_every_value() -> None:
    with pytest.raises(heli.ParseError) as caught:
        ev.read_measures(measured(30, weight_g=[*[70] * 29, 9_000_000]))
    assert "looks like" not in (caught.value.findings[-1].message.en or "")


def test_messages_in_chinese_hold_no_english_sentence() -> None:
    with pytest.raises(heli.ParseError) as caught:
        ev.read_people(pd.DataFrame({"person": ["P 1"], "team": ["T 1"]}))
    assert [found.message.zh for found in caught.value.findings] == [
        "编号应为 1 至 31 个字符：字母、数字、- _ ."
    ]
