"""Figures by region and time: the one that binds, or why none is known."""

from __future__ import annotations

import pickle
from datetime import date
from typing import assert_type

import pytest

import heli
from heli import Parameter, ParameterTable, Unknown

MADE_UP = heli.Source("made up", status="verified")
DAY = date(2023, 9, 1)
NO_TEXT = Unknown(heli.Bilingual("未找到条文", "no text was found"))
MEALS = ParameterTable(
    [
        Parameter("meal", 20, "yuan", region="CN", source=MADE_UP),
        Parameter("meal", 25, "yuan", region="SH", source=MADE_UP, effective_to=date(2022, 12, 31)),
        Parameter("meal", 30, "yuan", region="SH", source=MADE_UP, effective_from=date(2023, 1, 1)),
        Parameter("fare", heli.Money.from_yuan("1.50"), "yuan", region="上海", source=MADE_UP),
        Parameter("prize", heli.Points(3), "point", region="CN", source=MADE_UP),
        Parameter("bed", NO_TEXT, "yuan", region="CN", source=heli.Source(status="not_found")),
    ]
)


def test_the_row_of_the_narrowest_region_binds_on_its_days() -> None:
    here = MEALS.in_force("meal", "青浦", DAY)
    assert isinstance(here, Parameter)
    assert here.value == 30
    assert here.region == "310000"
    assert MEALS.in_force("meal", "310118", date(2022, 6, 1)) == MEALS.rows[1]
    assert MEALS.in_force("meal", "JS", DAY) == MEALS.rows[0]
    assert MEALS.in_force("fare", "SH", DAY) == MEALS.rows[3]
    explained = MEALS.explain_in_force("meal", "青浦", DAY)
    assert explained.value == here
    assert explained.steps[0].source == MADE_UP


def test_what_is_not_known_is_an_answer_with_its_reason() -> None:
    absent = MEALS.in_force("taxi", "SH", DAY)
    assert isinstance(absent, Unknown)
    assert str(absent) == "no value of parameter taxi is known for region 310000 on 2023-09-01"
    bed = MEALS.in_force("bed", "SH", DAY)
    assert isinstance(bed, Parameter)
    assert bed.value == NO_TEXT
    assert MEALS.explain_in_force("taxi", "SH", DAY).steps == ()


def test_values_keep_their_kinds() -> None:
    values = [row.value for row in MEALS.rows]
    assert values == [20, 25, 30, heli.Money(fen=150), heli.Points(3), NO_TEXT]
    assert_type(MEALS.rows[0].value, int | heli.Money | heli.Points | Unknown)


def test_they_are_values() -> None:
    for value in (MEALS, *MEALS.rows, NO_TEXT):
        again = pickle.loads(pickle.dumps(value))  # noqa: S301 - our own bytes
        assert again == value
        assert hash(again) == hash(value)
        assert eval(repr(value), {**vars(heli), "datetime": __import__("datetime")}) == value  # noqa: S307
        assert "<table" in value._repr_html_()
    assert len(MEALS) == 6
    assert ParameterTable([]) != MEALS


def test_rows_that_contradict_each_other_are_refused() -> None:
    row = MEALS.rows[0]
    with pytest.raises(heli.Conflict, match="two values"):
        ParameterTable([row, row])
    with pytest.raises(heli.InvalidValue, match="before it begins"):
        ParameterTable(
            [
                Parameter(
                    "meal",
                    1,
                    "yuan",
                    region="CN",
                    source=MADE_UP,
                    effective_from=DAY,
                    effective_to=date(2023, 8, 31),
                )
            ]
        )
    with pytest.raises(heli.InvalidValue, match="not found"):
        ParameterTable(
            [Parameter("meal", 1, "yuan", region="CN", source=heli.Source(status="not_found"))]
        )
    with pytest.raises(TypeError):
        Parameter("meal", 1.5, "yuan", region="CN", source=MADE_UP)  # type: ignore[arg-type]
