"""Every day of the arranged years against the tables of the notices and another package."""

from __future__ import annotations

import csv
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

import heli
from heli.calendar import Certainty, DayKind, china

DATA = Path(__file__).parents[2] / "data"
FIRST, LAST = date(2007, 1, 1), date(2026, 12, 25)


def days(first: date, last: date) -> list[date]:
    return [first + timedelta(n) for n in range((last - first).days + 1)]


def moved() -> dict[date, str]:
    with (DATA / "holidays_cn_2007_2026.csv").open(encoding="utf-8", newline="") as file:
        return {date.fromisoformat(row["date"]): row["kind"] for row in csv.DictReader(file)}


def test_every_day_is_as_the_notices_arrange_it() -> None:
    kinds = moved()
    calendar = china()
    for day in days(FIRST, LAST):
        answer = calendar.day(day)
        weekend = day.isoweekday() > 5
        kind = kinds.get(day)
        expected = {
            "off": DayKind.holiday,
            "work": DayKind.make_up_day if weekend else DayKind.weekday,
            None: DayKind.weekend if weekend else DayKind.weekday,
        }[kind]
        assert (day, answer.kind) == (day, expected)
        assert answer.certainty is Certainty.certain
        assert answer.working == (kind == "work" or (kind is None and not weekend))
        assert (answer.holiday is not None) == (kind is not None)


def test_working_days_agree_with_the_package_chinesecalendar() -> None:
    chinese_calendar = pytest.importorskip("chinese_calendar")
    calendar = china()
    for day in days(FIRST, LAST):
        assert (day, bool(calendar.is_working(day))) == (day, chinese_calendar.is_workday(day))


def test_questions_about_a_day_follow_its_kind() -> None:
    calendar = china()
    asked = {
        DayKind.weekday: date(2023, 9, 28),
        DayKind.holiday: date(2023, 9, 29),
        DayKind.make_up_day: date(2023, 10, 7),
        DayKind.weekend: date(2023, 10, 14),
    }
    for kind, day in asked.items():
        assert calendar.day(day).kind is kind
        working = kind in (DayKind.weekday, DayKind.make_up_day)
        assert bool(calendar.is_working(day)) == working
        assert bool(calendar.is_rest(day)) != working
        assert bool(calendar.is_holiday(day)) == (kind is DayKind.holiday)
        assert bool(calendar.is_make_up_day(day)) == (kind is DayKind.make_up_day)


def test_a_provisional_judgement_is_no_condition() -> None:
    judgement = china().is_working(date(2030, 10, 1))
    assert judgement.certainty is Certainty.provisional
    assert judgement.value is False
    with pytest.raises(heli.NotFound, match="2030-10-01"):
        bool(judgement)
    with pytest.raises(heli.NotFound):
        assert not judgement


def test_a_judgement_is_not_compared_with_a_bool() -> None:
    judgement = china().is_working(date(2023, 10, 7))
    with pytest.raises(TypeError, match="value"):
        assert judgement == True  # noqa: E712 - what must fail
    assert judgement == china().is_working(date(2023, 10, 7))
    assert judgement != china().is_working(date(2023, 10, 1))


def test_a_datetime_is_refused_by_name() -> None:
    calendar = china()
    moment = datetime(2023, 10, 7, 12, 0)  # noqa: DTZ001 - what must fail
    for ask in (
        lambda: calendar.day(moment),
        lambda: calendar.add_working_days(moment, 1),
        lambda: calendar.count_working_days(moment, date(2023, 10, 7)),
        lambda: calendar.count_working_days([date(2023, 10, 7)], moment),
        lambda: calendar.add_working_days(moment, [1, 2]),
        lambda: calendar.known_on(moment),
        lambda: heli.calendar.add_months(moment, 1),
    ):
        with pytest.raises(heli.InvalidValue, match=r"datetime\.datetime"):
            ask()


@pytest.mark.parametrize("day", [date(1, 1, 1), date(1399, 12, 31), date(1948, 12, 31)])
def test_a_day_outside_the_span_is_refused(day: date) -> None:
    with pytest.raises(heli.InvalidValue, match=r"span|1400"):
        china().day(day)
    with pytest.raises(heli.InvalidValue):
        china().add_working_days(date(2100, 12, 31), 1)


def test_days_lists_every_day_of_a_range() -> None:
    table = china().days(date(2023, 9, 28), date(2023, 10, 8))
    assert [answer.day for answer in table] == days(date(2023, 9, 28), date(2023, 10, 8))
    assert len(china().days(date(2023, 1, 2), date(2023, 1, 1))) == 0
    frame = table.to_pandas()
    assert frame["kind"].tolist()[:2] == ["weekday", "holiday"]
    assert frame["holiday_en"].tolist()[1] == "Mid-Autumn Festival and National Day"


def test_rest_periods_are_maximal_runs_of_days_off() -> None:
    calendar = china()
    first, last = date(2023, 1, 3), date(2023, 12, 31)
    periods = calendar.rest_periods(first, last)
    covered: set[date] = set()
    for period in periods:
        run = days(period.first, period.last)
        assert period.length == len(run)
        assert all(calendar.is_rest(day) for day in run)
        assert calendar.is_working(period.first - timedelta(1))
        assert calendar.is_working(period.last + timedelta(1))
        covered |= set(run)
    assert all(day in covered for day in days(first, last) if calendar.is_rest(day))
    assert periods[-1].last == date(2024, 1, 1)
    assert calendar.rest_periods(date(2023, 1, 1), date(2023, 1, 6)).to_dicts() == []
    golden_week = next(p for p in periods if p.first == date(2023, 9, 29))
    assert (golden_week.last, golden_week.length) == (date(2023, 10, 6), 8)
    assert golden_week.name == heli.Bilingual(
        "中秋节、国庆节", "Mid-Autumn Festival and National Day"
    )
    assert any(p.name is None and p.length == 2 for p in periods)


def test_weekdays_and_day_numbers_agree_with_datetime_for_every_day_of_the_span() -> None:
    calendar = china()
    every_day = days(date(1949, 1, 1), date(2100, 12, 31))
    kinds = calendar.day(every_day)
    same_days = calendar.add_working_days(every_day, 0)
    assert kinds.status.max() <= 1
    assert same_days.values.tolist() == every_day
    names = list(DayKind)
    for day, code in zip(every_day, kinds.values.tolist(), strict=True):
        kind = names[code]
        if kind is not DayKind.holiday:
            on_the_weekend = kind in (DayKind.weekend, DayKind.make_up_day)
            assert (day, on_the_weekend) == (day, day.isoweekday() > 5)
        assert calendar.add_working_days(day, 0).value == day
