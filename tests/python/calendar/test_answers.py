"""The answers and notices of a calendar as values."""

from __future__ import annotations

import copy
import pickle
from datetime import date
from typing import Any

import pytest

import heli
from heli.calendar import (
    CountAnswer,
    DateAnswer,
    DayAnswer,
    Judgement,
    MovedDays,
    Notice,
    RestPeriod,
    china,
)

DAY = date(2023, 10, 7)
RUN = MovedDays(DAY, date(2023, 10, 8), working=True, holidays=["national_day"])
VALUES: list[Any] = [
    DayAnswer(DAY, "make_up_day", "certain", heli.Bilingual("国庆节"), heli.Source("cn-2023")),
    DayAnswer(DAY, "weekend", "provisional"),
    DateAnswer(DAY, "provisional", date(2023, 10, 1), date(2023, 10, 9)),
    CountAnswer(7, "provisional", 6, 8),
    Judgement(True, "certain", DAY),
    Judgement(False, "provisional"),
    RestPeriod(DAY, date(2023, 10, 9), "certain", "国庆节"),
    RUN,
    Notice("own", [RUN], year=2023, announced_on=DAY, source=heli.Source("公司通知")),
    Notice("own", []),
]


@pytest.mark.parametrize("value", VALUES, ids=repr)
def test_an_answer_is_a_value(value: Any) -> None:
    again = pickle.loads(pickle.dumps(value))  # noqa: S301 - our own bytes
    assert again == value
    assert hash(again) == hash(value)
    assert copy.deepcopy([value]) == [value]
    assert [value] != [object()]
    fields = {name: getattr(value, name) for name in type(value).__match_args__}
    assert type(value)(**fields) == value
    with pytest.raises(AttributeError):
        setattr(value, next(iter(fields)), None)
    assert "<table" in value._repr_html_()
    assert type(value).__name__ in repr(value)
    assert all(name in value.to_dict() for name in fields)


def test_answers_of_a_calendar_are_made_again_from_their_fields() -> None:
    calendar = china()
    asked: list[Any] = [
        calendar.day(DAY),
        calendar.day(date(2030, 10, 1)),
        calendar.add_working_days(DAY, 5),
        calendar.count_working_days(DAY, date(2023, 12, 31)),
        calendar.is_working(DAY),
        *calendar.rest_periods(DAY, date(2023, 12, 31)),
        *calendar.notices,
    ]
    for answer in asked:
        fields = {name: getattr(answer, name) for name in type(answer).__match_args__}
        assert type(answer)(**fields) == answer
        assert pickle.loads(pickle.dumps(answer)) == answer  # noqa: S301 - our own bytes


def test_what_no_notice_speaks_of_has_no_holiday_and_no_source() -> None:
    plain = china().day(date(2023, 10, 11))
    assert plain.holiday is None
    assert plain.source is None
    moved = china().day(DAY)
    assert moved.source is not None
    assert moved.to_dict()["working"] is True
