"""Month arithmetic against dateutil, and its columns."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

import heli
from heli.calendar import add_months, add_years, explain_add_months

SPAN = st.dates(date(1949, 1, 1), date(2100, 12, 31))


def sampled_days() -> list[date]:
    """Every 13th day of the span, and every end of a month with its neighbours."""
    first, last = date(1949, 1, 1), date(2100, 12, 31)
    days = {first + timedelta(n) for n in range(0, (last - first).days + 1, 13)}
    for year in range(1949, 2101):
        for month in range(1, 13):
            end = date(year, month, 1) + relativedelta(months=1) - timedelta(1)
            days |= {end - timedelta(1), end, end - timedelta(2)}
    return sorted(days)


def test_months_of_a_column_agree_with_dateutil_for_two_years_either_way() -> None:
    days = sampled_days()
    column = np.array(days, dtype="datetime64[D]")
    ends = [(d.year - 1949) * 12 + d.month - 1 for d in days]
    for months in range(-24, 25):
        answers = add_months(column, months)
        inside = [0 <= end + months < 152 * 12 for end in ends]
        assert (answers.status == np.where(inside, 0, 3)).all()
        expected = np.array([d + relativedelta(months=months) for d in days], "datetime64[D]")
        assert np.array_equal(answers.values[inside], expected[inside])


@given(SPAN, st.integers(-24, 24))
def test_months_of_a_day_agree_with_dateutil(day: date, months: int) -> None:
    assert add_months(day, months) == day + relativedelta(months=months)
    assert explain_add_months(day, months).value == add_months(day, months)


@given(SPAN, st.integers(-300, 300))
def test_years_are_twelve_months(day: date, years: int) -> None:
    assert add_years(day, years) == add_months(day, 12 * years)
    assert add_years(day, years) == day + relativedelta(years=years)


@given(st.lists(SPAN | st.none(), max_size=20), st.data())
def test_columns_of_years_and_months_agree_with_their_rows(
    days: list[date | None], data: st.DataObject
) -> None:
    counts = data.draw(
        st.lists(
            st.integers(-400, 400) | st.integers(-(2**63), 2**63 - 1),
            min_size=len(days),
            max_size=len(days),
        )
    )
    for columns, one in ((add_months, add_months), (add_years, add_years)):
        answers = columns(days, counts)
        for row, (day, count) in enumerate(zip(days, counts, strict=True)):
            try:
                expected = None if day is None else one(day, count)
            except heli.InvalidValue:
                expected = None
            if expected is not None and not 1949 <= expected.year <= 2100:
                expected = None
            answer = answers[row]
            assert (answer and answer.value) == expected


def test_a_missing_corresponding_day_is_the_last_of_the_month() -> None:
    assert add_months(date(2023, 1, 31), 1) == date(2023, 2, 28)
    assert add_months(date(2024, 1, 31), 1) == date(2024, 2, 29)
    assert add_months(date(2023, 2, 28), 1) == date(2023, 3, 28)
    step = explain_add_months(date(2023, 1, 31), 1).steps[0]
    assert step.rule == "CNT-CC202"
    assert step.source.article == "202"


def test_results_outside_the_years_of_heli_are_refused() -> None:
    for months in (-12 * 700, 12 * 8000, 2**63 - 1, -(2**63), 2**64):
        with pytest.raises(heli.InvalidValue):
            add_months(date(2023, 1, 1), months)
    with pytest.raises(heli.InvalidValue):
        add_years(date(2023, 1, 1), 2**62)
