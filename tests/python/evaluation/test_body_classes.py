"""Standards of body measures and classes of values and of columns."""

from __future__ import annotations

import csv
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest

import heli
from heli import evaluation as ev

from .small_contest import STANDARDS

DAY = date(2023, 7, 1)
BMI = Path(__file__).parents[2] / "data" / "contests" / "bmi.csv"


def test_every_standard_names_its_source() -> None:
    assert all(row.source is not None and row.source.title for row in STANDARDS.rows)
    assert set(STANDARDS.quantities("cn_weight_guide_2025")) == {
        "visceral_fat_area",
        "waist_height_ratio",
        "waist_hip_ratio",
    }


def test_a_standard_that_is_not_there_is_refused_with_the_nearest() -> None:
    with pytest.raises(heli.NotFound, match="did you mean cn_bmi_adult"):
        STANDARDS.classes("cn_bmi_adlt", "bmi")
    with pytest.raises(heli.NotFound, match="does not judge waist"):
        ev.body_class(STANDARDS, "cn_bmi_adult", "waist", ev.Measure("P1", DAY, "weekly"), on=DAY)


def test_own_standards_stand_beside_those_of_heli() -> None:
    own = ev.BodyStandard(
        "own_waist",
        "waist",
        ages=ev.AgeRange(),
        body_class="wide",
        name=heli.Bilingual("宽", "wide"),
        from_=ev.ClassLimit("90", "included"),
        source=heli.Source("自定"),
    )
    standards = ev.BodyStandards([*STANDARDS.rows, own])
    measure = ev.Measure("P1", DAY, "weekly", waist_mm=900)
    answer = ev.body_class(standards, "own_waist", "waist", measure, on=DAY)
    assert (answer.body_class, answer.standard) == ("wide", "own_waist")
    with pytest.raises(heli.Conflict):
        ev.BodyStandards([own, own])


def test_what_is_not_known_is_a_missing_fact() -> None:
    measure = ev.Measure("P1", DAY, "weekly", weight_g=80_000)
    answer = ev.body_class(STANDARDS, "cn_bmi_adult", "bmi", measure, on=DAY, sex="male")
    assert answer.classing == "needs_fact"
    assert answer.missing == ("age", "height_mm")
    assert answer.name is None


def reference() -> list[tuple[int, int, str]]:
    """Weights in grams, heights in millimetres and classes that floating point misses."""
    with BMI.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["bmi_class"]]
    return [
        (
            int(Decimal(row["weight_kg"]) * 1000),
            int(Decimal(row["height_cm"]) * 10),
            row["bmi_class"],
        )
        for row in rows
    ]


def test_a_column_says_what_each_value_says() -> None:
    weights, heights, classes = map(list, zip(*reference(), strict=True))
    table = ev.body_classes(
        STANDARDS,
        "cn_bmi_adult",
        "bmi",
        on=DAY,
        age=[40] * len(weights),
        weight_g=np.array(weights),
        height_mm=pd.Series(heights),
    )
    assert len(table) == 64
    assert table["body_class"].to_pylist() == classes
    assert set(table["standard"].to_pylist()) == {"cn_bmi_adult"}
    values = [ev.bmi(weight, height) for weight, height, _ in reference()]
    single = [ev.body_class(STANDARDS, "cn_bmi_adult", v, on=DAY, age=40) for v in values]
    assert [answer.body_class for answer in single] == classes


SEXES: list[Any] = [
    ["male"] * 3,
    pd.Series([ev.Sex.male] * 3),
    np.array(["male"] * 3),
    pa.array(["male"] * 3),
]
WAISTS: list[Any] = [
    [900, None, 840],
    pd.Series([900, None, 840], dtype="Int64"),
    pa.array([900, None, 840]),
    np.ma.array([900, 0, 840], mask=[False, True, False]),
]


@pytest.mark.parametrize("sex", SEXES, ids=lambda column: type(column).__name__)
@pytest.mark.parametrize("waists", WAISTS, ids=lambda column: type(column).__name__)
def test_columns_of_any_library_and_missing_readings(sex: Any, waists: Any) -> None:
    found = ev.body_classes(
        STANDARDS, "cn_waist_adult", "waist", on=DAY, sex=sex, age=[40] * 3, waist_mm=waists
    )
    assert found["body_class"].to_pylist() == ["central_obesity", None, None]
    assert found["classing"].to_pylist() == ["classed", "needs_fact", "no_class"]


def test_columns_that_do_not_fit_are_refused() -> None:
    def asked(**readings: object) -> object:
        return ev.body_classes(STANDARDS, "cn_bmi_adult", "bmi", on=DAY, **readings)

    with pytest.raises(heli.InvalidValue, match="waist_mm: bmi is made of weight_g, height_mm"):
        asked(waist_mm=[900])
    with pytest.raises(heli.InvalidValue, match="weight_g: column of float64"):
        asked(weight_g=np.array([80.5]))
    with pytest.raises(heli.InvalidValue, match="expected equally many"):
        asked(weight_g=[80_000], height_mm=[1700, 1800])
    with pytest.raises(heli.InvalidValue, match="sex: row 0"):
        asked(sex=["x"], weight_g=[80_000])
    with pytest.raises(heli.InvalidValue, match="no column"):
        asked()
    with pytest.raises(heli.InvalidValue):
        asked(weight_g=[-5], height_mm=[1700], age=[40])


def test_units_and_fields_of_quantities() -> None:
    assert ev.fields_of("bmi") == ("weight_g", "height_mm")
    assert ev.unit_of("bmi") == "kg/m2"
    assert ev.unit_of("waist_hip_ratio") == ""
    assert ev.value_of("bmi", ev.Measure("P1", DAY, "weekly")) is None
    full = ev.Measure("P1", DAY, "weekly", weight_g=80_000, height_mm=1700, waist_mm=920)
    assert ev.body_shape_index(full) == pytest.approx(0.0769, abs=1e-3)
    assert ev.body_shape_index(ev.Measure("P1", DAY, "weekly")) is None
