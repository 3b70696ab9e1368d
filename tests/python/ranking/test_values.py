"""What every value of ranking can do, and how numbers come in and out."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy as np
import pytest

import heli
from heli import ranking

from ..value_laws import ValueLaws
from .ranking_values import TABLE, VALUES


class TestValues(ValueLaws):
    module = ranking
    values = VALUES


@pytest.mark.parametrize(
    "number",
    ["63.36", Decimal("63.36"), Fraction(6336, 100), "1584/25", Decimal("63.360"), "0063.36"],
)
def test_an_exact_number_comes_in_any_exact_form(number: Any) -> None:
    assert ranking.Award("a", "奖", number).size == Fraction(6336, 100)


@pytest.mark.parametrize("number", [12, np.int32(12), np.uint64(12), "12", Decimal("1.2e1")])
def test_a_whole_number_is_an_exact_number(number: Any) -> None:
    size = ranking.Award("a", "奖", number).size
    assert size == 12
    assert type(size) is Fraction


@pytest.mark.parametrize("number", [63.36, 1.0, float("nan"), np.float64(1), np.float32(1)])
def test_a_float_is_refused_with_what_to_give_instead(number: Any) -> None:
    with pytest.raises(heli.InvalidValue, match="not exact; give the number as text"):
        ranking.Award("a", "奖", number)


@pytest.mark.parametrize(
    "text", ["", " 1", "1,000", "1e3", "+1", "1.", ".5", "1/0", "1/-2", "١", "NaN", "9" * 1001]
)
def test_a_text_that_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(heli.InvalidValue, match="expected"):
        ranking.Award("a", "奖", text)


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e1000000", "1e-1000000"])
def test_a_decimal_without_a_sound_value_is_refused(number: str) -> None:
    with pytest.raises(heli.InvalidValue, match="expected a number"):
        ranking.Award("a", "奖", Decimal(number))


@pytest.mark.parametrize("number", [True, None, b"1", [1], 1j])
def test_what_is_no_number_is_a_type_error(number: Any) -> None:
    with pytest.raises(TypeError):
        ranking.Award("a", "奖", number)


@pytest.mark.parametrize("number", [2**63, -(2**63), 2**64 + 1, 10**900, -(10**900)])
def test_numbers_of_any_size_come_through(number: int) -> None:
    assert ranking.Party("p", 1).weight == 1
    assert ranking.RankPoints(number, 1, -(10**999)).base == number


def test_a_mark_may_be_a_number_or_a_reason() -> None:
    marks = TABLE.entrants[1].marks
    assert marks == (Fraction(936, 10), Fraction(504, 10), ranking.Attendance.did_not_finish)
    assert ranking.Entrant("A", [None]).marks == (ranking.Attendance.absent,)
    with pytest.raises(heli.InvalidValue, match="needs a result"):
        ranking.Entrant("A", ["present"])
    with pytest.raises(heli.InvalidValue, match="expected one of present absent"):
        ranking.Entrant("A", ["no_show"])


def test_dicts_and_tables_hold_exact_texts() -> None:
    assert ranking.RankPoints("70", Fraction(1, 3), "0.5").to_dict() == {
        "base": "70",
        "step": "1/3",
        "floor": "0.5",
    }
    table = ranking.team_results(
        [ranking.MemberResult("T1", "P1", 1), ranking.MemberResult("T1", "P2", 2)],
        ranking.TeamRule("mean", "partial"),
    )
    assert table.to_arrow().column("result").to_pylist() == ["1.5"]
    assert table.to_pandas().loc[0, "completion"] == "1"


def test_roundings_are_named() -> None:
    cents = heli.RoundingRule.to_places("half_even", 2)
    assert cents == heli.RoundingRule("half_even", "0.01")
    assert heli.rounded("2.345", cents) == Fraction("2.34")
    assert heli.rounded("-2.345", heli.RoundingRule("half_up", "0.01")) == Fraction("-2.35")
    assert heli.to_text("670/3") == "670/3"
    assert heli.to_fixed_text("670/3", 2, "half_up") == "223.33"
    with pytest.raises(heli.InvalidValue, match="positive"):
        heli.RoundingRule("floor", 0)
