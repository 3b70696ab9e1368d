"""Counting working days, one day at a time, against counting by hand."""

from __future__ import annotations

import csv
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import heli
from heli.calendar import Certainty, Roll, china

FIRST, LAST = date(2007, 1, 1), date(2026, 12, 25)
TABLE = Path(__file__).parents[2] / "data" / "holidays_cn_2007_2026.csv"
with TABLE.open(encoding="utf-8", newline="") as file:
    MOVED = {date.fromisoformat(row["date"]): row["kind"] for row in csv.DictReader(file)}
ONE = timedelta(1)

arranged_days = st.dates(FIRST + 200 * ONE, LAST - 200 * ONE)
all_days = st.dates(date(1951, 1, 1), date(2098, 12, 31))


def worked(day: date) -> bool:
    return MOVED[day] == "work" if day in MOVED else day.isoweekday() < 6


def stepped(day: date, count: int) -> date:
    step = ONE if count > 0 else -ONE
    for _ in range(abs(count)):
        day += step
        while not worked(day):
            day += step
    return day


@given(arranged_days, st.integers(-90, 90))
def test_adding_working_days_is_stepping_from_day_to_day(day: date, count: int) -> None:
    answer = china().add_working_days(day, count)
    assert answer.value == stepped(day, count)
    assert answer.certainty is Certainty.certain
    assert answer.earliest == answer.value == answer.latest


@given(arranged_days, st.integers(-200, 200))
def test_counting_is_looking_at_each_day(after: date, length: int) -> None:
    through = after + length * ONE
    low, high = min(after, through), max(after, through)
    count = sum(worked(low + n * ONE) for n in range(1, (high - low).days + 1))
    answer = china().count_working_days(after, through)
    assert answer.value == (count if length >= 0 else -count)
    assert (answer.lowest, answer.highest) == (answer.value, answer.value)


@given(arranged_days, st.sampled_from(list(Roll)))
def test_rolling_leaves_working_days_and_moves_the_others(day: date, how: Roll) -> None:
    answer = china().rolled(day, how)
    stays = how is Roll.none or worked(day)
    direction = 1 if how is Roll.next_working_day else -1
    assert answer.value == (day if stays else stepped(day, direction))


@given(arranged_days)
def test_neighbouring_working_days(day: date) -> None:
    assert china().next_working_day(day).value == stepped(day, 1)
    assert china().previous_working_day(day).value == stepped(day, -1)
    assert china().rolled(day) == china().rolled(day, "next_working_day")


@given(all_days, st.integers(-300, 300))
def test_bounds_hold_the_answer_and_certain_ones_hold_nothing_else(day: date, count: int) -> None:
    answer = china().add_working_days(day, count)
    assert answer.earliest <= answer.value <= answer.latest
    if answer.certainty is Certainty.certain:
        assert answer.earliest == answer.latest
    counted = china().count_working_days(day, answer.value)
    assert counted.lowest <= counted.value <= counted.highest


@given(all_days, st.integers(-300, 300))
def test_an_explanation_gives_the_same_answer(day: date, count: int) -> None:
    calendar = china()
    explained = calendar.explain_add_working_days(day, count)
    assert explained.value == calendar.add_working_days(day, count)
    assert all(step.text.zh and step.text.en for step in explained.steps)
    through = explained.value.value
    counted = calendar.explain_count_working_days(day, through)
    assert counted.value == calendar.count_working_days(day, through)
    for how in Roll:
        assert calendar.explain_rolled(day, how).value == calendar.rolled(day, how)


def test_the_steps_name_the_notice_and_the_article() -> None:
    explained = china().explain_add_working_days(date(2023, 9, 25), 10)
    assert explained.value.value == date(2023, 10, 13)
    assert [step.rule for step in explained.steps] == ["CNT-CC201", "CNT-HOL", "CNT-HOL"]
    assert explained.steps[0].source.article == "201"
    assert "2023-10-07" in explained.steps[2].text.in_("en")


def test_zero_working_days_is_the_day_itself() -> None:
    assert china().add_working_days(date(2023, 10, 1), 0).value == date(2023, 10, 1)


def test_counts_beyond_64_bits_or_the_span_are_refused() -> None:
    calendar = china()
    for count in (2**63, -(2**63) - 1, 10**9, -(10**9), 60_000):
        with pytest.raises(heli.InvalidValue):
            calendar.add_working_days(date(2023, 1, 3), count)


def test_arguments_of_another_type_are_type_errors() -> None:
    calendar = china()
    counts: list[Any] = [1.5, "1", None]
    for count in counts:
        with pytest.raises(TypeError):
            calendar.add_working_days(date(2023, 1, 3), count)
    days: list[Any] = ["2023-01-03", 20230103, None, {}]
    for day in days:
        with pytest.raises(TypeError):
            calendar.add_working_days(day, 1)
    with pytest.raises(heli.InvalidValue, match="expected one of none"):
        calendar.rolled(date(2023, 1, 3), "sideways")  # type: ignore[call-overload]


def test_a_strict_calendar_refuses_provisional_answers() -> None:
    strict = china().strict()
    assert strict.add_working_days(date(2023, 9, 25), 10).value == date(2023, 10, 13)
    for ask in (
        lambda: strict.day(date(2030, 1, 2)),
        lambda: strict.is_working(date(2030, 1, 2)),
        lambda: strict.add_working_days(date(2026, 12, 20), 20),
        lambda: strict.count_working_days(date(2026, 12, 20), date(2027, 1, 20)),
        lambda: strict.rolled(date(2030, 1, 2)),
        lambda: strict.days(date(2026, 12, 20), date(2027, 1, 20)),
    ):
        with pytest.raises(heli.NotFound, match="no published notice"):
            ask()
    assert strict.with_strictness("report_provisional") == china()
