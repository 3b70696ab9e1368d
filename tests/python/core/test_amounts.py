"""Points, money and bounded counts against exact arithmetic of Python."""

from __future__ import annotations

import operator
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import heli

if TYPE_CHECKING:
    from collections.abc import Callable

MOST = 2**63 - 1
LEAST = -(2**63)
numbers = st.integers(LEAST, MOST)


def fits(number: int) -> bool:
    return LEAST <= number <= MOST


@given(numbers, numbers, st.sampled_from([operator.add, operator.sub]))
def test_sums_are_exact_or_an_error(a: int, b: int, combine: Callable[[Any, Any], Any]) -> None:
    if fits(combine(a, b)):
        assert combine(heli.Points(a), heli.Points(b)) == heli.Points(combine(a, b))
    else:
        with pytest.raises(heli.InvalidValue, match="64 bits"):
            combine(heli.Points(a), heli.Points(b))


@given(numbers, st.integers(-1000, 1000) | numbers)
def test_products_are_exact_or_an_error(fen: int, times: int) -> None:
    if fits(fen * times):
        assert heli.Money(fen=fen) * times == times * heli.Money(fen=fen)
        assert (heli.Money(fen=fen) * times).fen == fen * times
    else:
        with pytest.raises(heli.InvalidValue, match="64 bits"):
            heli.Money(fen=fen) * times


@given(numbers, numbers)
def test_amounts_are_ordered_as_their_numbers(a: int, b: int) -> None:
    x, y = heli.Points(a), heli.Points(b)
    assert (x < y, x <= y, x > y, x >= y, x == y) == (a < b, a <= b, a > b, a >= b, a == b)
    assert bool(x) == bool(a)
    assert int(x) == a


@given(st.integers(-(10**17), 10**17))
def test_yuan_go_out_and_in_without_loss(fen: int) -> None:
    money = heli.Money(fen=fen)
    assert money.yuan == Decimal(fen) / 100
    assert money.yuan.as_tuple().exponent == -2
    assert heli.Money.from_yuan(money.yuan) == money
    assert heli.Money.from_yuan(str(money)) == money


@pytest.mark.parametrize(
    ("yuan", "fen"),
    [("19.90", 1990), ("19.9", 1990), ("-0.05", -5), (3, 300), ("12", 1200)]
    + [(Decimal(text), fen) for text, fen in [("1.500", 150), ("1E+2", 10000), ("0E-7", 0)]],
)
def test_yuan_come_as_text_whole_numbers_or_decimals(yuan: Any, fen: int) -> None:
    assert heli.Money.from_yuan(yuan).fen == fen


@pytest.mark.parametrize(
    "yuan",
    [
        *(1.5, "1.005", "1,000", "", "abc", 10**17, 2**70, None, "1e3", " 1"),
        *map(Decimal, ("0.001", "NaN", "Infinity", "1E+1000000", "1E-1000000")),
    ],
)
def test_what_is_no_exact_amount_of_yuan_is_refused(yuan: Any) -> None:
    with pytest.raises(heli.InvalidValue):
        heli.Money.from_yuan(yuan)


def test_the_builtin_sum_adds_amounts() -> None:
    assert sum([heli.Money(fen=1), heli.Money(fen=2)]) == heli.Money(fen=3)
    assert sum([heli.Points(1)], heli.Points(2)) == heli.Points(3)


def test_points_and_money_do_not_mix() -> None:
    with pytest.raises(TypeError):
        heli.Points(1) + heli.Money(fen=1)  # type: ignore[operator]
    with pytest.raises(TypeError):
        assert heli.Points(1) < heli.Money(fen=1)  # type: ignore[operator]
    with pytest.raises(heli.InvalidValue, match="same unit"):
        1 + heli.Points(1)
    assert heli.Points(1) != heli.Money(fen=1)


def test_a_number_beyond_64_bits_is_an_invalid_value() -> None:
    with pytest.raises(heli.InvalidValue, match="64 bits"):
        heli.Points(2**63)
    with pytest.raises(heli.InvalidValue, match="64 bits"):
        heli.Money(fen=-(2**63) - 1)
    with pytest.raises(heli.InvalidValue, match="64 bits"):
        -heli.Points(LEAST)


counts = st.integers(0, 2**61)


@given(counts, counts | st.none(), counts, counts | st.none())
def test_the_bound_of_a_sum_is_the_sum_of_the_bounds(
    a: int, a_more: int | None, b: int, b_more: int | None
) -> None:
    upper_a = None if a_more is None else min(a + a_more, 2**61)
    upper_b = None if b_more is None else min(b + b_more, 2**61)
    total = heli.CountBound(a, upper_a) + heli.CountBound(b, upper_b)
    assert total.lower == a + b
    assert total.upper == (None if upper_a is None or upper_b is None else upper_a + upper_b)
    assert total.is_exact == (total.lower == total.upper)


def test_a_stated_count_is_a_bound() -> None:
    assert heli.CountBound.stated("exact", 40) == heli.CountBound.exactly(40)
    assert heli.CountBound.stated("at_least", 100) == heli.CountBound(100, None)
    assert heli.CountBound.stated("at_most", 5) == heli.CountBound(0, 5)
    assert [str(heli.CountBound.stated(kind, 7)) for kind in heli.BoundKind] == [
        "7",
        ">= 7",
        "<= 7",
    ]
    assert str(heli.CountBound(10, 20)) == "10..20"


def test_impossible_bounds_are_refused() -> None:
    for lower, upper in [(-1, None), (3, 2), (-2, -1)]:
        with pytest.raises(heli.InvalidValue, match="lower <= upper"):
            heli.CountBound(lower, upper)
    with pytest.raises(heli.InvalidValue, match="64 bits"):
        heli.CountBound.at_least(MOST) + heli.CountBound.exactly(1)
