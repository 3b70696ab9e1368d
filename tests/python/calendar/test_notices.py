"""Calendars by the notices that they follow: own notices, what was known, pickles."""

from __future__ import annotations

import copy
import csv
import pickle
from datetime import date, timedelta
from pathlib import Path

import pytest

import heli
from heli.calendar import (
    Certainty,
    DayKind,
    Holiday,
    MovedDays,
    Notice,
    WorkCalendar,
    china,
)

DATA = Path(__file__).parents[2] / "data"


def variants() -> dict[str, WorkCalendar]:
    calendar = china()
    own = Notice("own", [MovedDays(date(2023, 1, 3), date(2023, 1, 4), working=False, name="司庆")])
    return {
        "china": calendar,
        "strict": calendar.strict(),
        "with a notice": calendar.with_notice(own),
        "as known": calendar.known_on(date(2020, 1, 1)),
        "as known with a notice": calendar.known_on(date(2020, 1, 1)).with_notice(own).strict(),
        "of two years": WorkCalendar(notices=["cn-2023", "cn-2024"]),
        "without notices": WorkCalendar(notices=[]),
        "own days": calendar.with_days(off=[date(2023, 1, 3)], id="own", name="司庆"),
    }


def test_a_calendar_says_what_it_follows() -> None:
    calendar = china()
    assert repr(calendar) == "WorkCalendar(china, 2007-2026 arranged, provisional from 2026-12-26)"
    assert repr(calendar.strict()).endswith(", strict)")
    assert "no year arranged" in repr(WorkCalendar(notices=[]))
    assert "with 1 own notice" in repr(variants()["with a notice"])
    assert calendar.notices[0].id == "cn-2007"
    assert calendar.notices[0].year == 2007
    assert calendar.notices[0].announced_on is None


def test_calendars_are_equal_if_they_follow_the_same_notices_in_the_same_way() -> None:
    made = list(variants().values())
    for i, one in enumerate(made):
        for j, other in enumerate(variants().values()):
            assert (one == other) == (i == j)
            if i == j:
                assert hash(one) == hash(other)
    assert china() != "china"
    assert WorkCalendar(notices=[n.id for n in china().notices]) == china()
    assert WorkCalendar(notices=china().notices) == china()


@pytest.mark.parametrize("name", variants())
@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_a_pickle_gives_an_equal_calendar_with_the_same_answers(name: str, protocol: int) -> None:
    calendar = variants()[name]
    again = pickle.loads(pickle.dumps(calendar, protocol))  # noqa: S301 - our own bytes
    assert again == calendar
    assert repr(again) == repr(calendar)
    loose, loose_again = (c.with_strictness("report_provisional") for c in (calendar, again))
    for day in (date(2023, 1, 3), date(2020, 1, 31), date(2025, 10, 8)):
        assert loose_again.day(day) == loose.day(day)
        assert loose_again.add_working_days(day, 40) == loose.add_working_days(day, 40)


def test_a_pickle_does_not_repeat_the_notices_of_the_table() -> None:
    assert len(pickle.dumps(china())) < 1000


def test_a_copy_is_the_calendar_itself() -> None:
    calendar = china()
    assert copy.copy(calendar) is calendar
    assert copy.deepcopy(calendar) is calendar


def test_what_was_known_before_a_notice_changed_days() -> None:
    with (DATA / "holiday_changes_cn.csv").open(encoding="utf-8", newline="") as file:
        changes = list(csv.DictReader(file))
    kinds = {
        "work": (DayKind.weekday, DayKind.make_up_day),
        "off": (DayKind.holiday,),
        "rest": (DayKind.weekend,),
    }
    assert changes
    for change in changes:
        day, changed_on = (date.fromisoformat(change[name]) for name in ("date", "changed_on"))
        before = china().known_on(changed_on - timedelta(1))
        after = china().known_on(changed_on)
        assert before.day(day).kind in kinds[change["kind_before"]]
        assert after.day(day).kind in kinds[change["kind_after"]]


def test_nothing_after_the_known_notices_is_certain() -> None:
    calendar = china().known_on(date(2020, 6, 1))
    assert max(n.year or 0 for n in calendar.notices) <= 2020
    assert calendar.day(date(2021, 6, 1)).certainty is Certainty.provisional


def test_own_days_override_and_are_certain() -> None:
    calendar = china().with_days(
        off=[date(2023, 1, 4), date(2023, 1, 3), date(2023, 1, 4)],
        work=[date(2023, 1, 7), date(2030, 1, 5)],
        id="own-2023",
        name=heli.Bilingual("司庆", "anniversary"),
        source=heli.Source("公司通知"),
    )
    assert calendar.day(date(2023, 1, 3)).kind is DayKind.holiday
    assert calendar.day(date(2023, 1, 3)).holiday == heli.Bilingual("司庆", "anniversary")
    assert calendar.day(date(2023, 1, 7)).kind is DayKind.make_up_day
    assert bool(calendar.is_working(date(2030, 1, 5)))
    runs = calendar.notices[-1].days
    assert [(run.first, run.last, run.working) for run in runs] == [
        (date(2023, 1, 3), date(2023, 1, 4), False),
        (date(2023, 1, 7), date(2023, 1, 7), True),
        (date(2030, 1, 5), date(2030, 1, 5), True),
    ]
    assert calendar.notices[-1].source == heli.Source("公司通知")


def test_a_taken_id_and_unsound_notices_are_refused() -> None:
    day = date(2023, 1, 3)
    with pytest.raises(heli.Conflict, match="cn-2023"):
        china().with_days(off=[day], id="cn-2023", name="司庆")
    with pytest.raises(heli.InvalidValue, match="two runs"):
        china().with_days(off=[day], work=[day], id="own", name="司庆")
    with pytest.raises(heli.InvalidValue, match="not after the last"):
        Notice("own", [MovedDays(day, date(2023, 1, 2), working=True)])
    with pytest.raises(heli.InvalidValue, match="1 to 31 characters"):
        Notice("not an id", [])
    with pytest.raises(heli.NotFound, match="cn-1900"):
        WorkCalendar(notices=["cn-1900"])
    with pytest.raises(heli.Conflict, match="cn-2023"):
        WorkCalendar(notices=["cn-2023", "cn-2023"])
    with pytest.raises(heli.NotFound, match="moon"):
        WorkCalendar(notices=[], base="moon")  # type: ignore[arg-type]


def test_moved_days_are_named_by_their_holidays() -> None:
    run = MovedDays(
        date(2023, 9, 29), date(2023, 10, 6), working=False, holidays=["national_day", "mid_autumn"]
    )
    assert run.holidays == (Holiday.mid_autumn, Holiday.national_day)
    assert run.name == heli.Bilingual("中秋节、国庆节", "Mid-Autumn Festival and National Day")
    with pytest.raises(heli.InvalidValue, match="expected one of new_year"):
        MovedDays(run.first, run.last, working=False, holidays=["doomsday"])  # type: ignore[list-item]
    with pytest.raises(TypeError):
        MovedDays(run.first, run.last, working=False, holidays="national_day")  # type: ignore[arg-type]


@pytest.mark.parametrize("notice", china().notices, ids=lambda n: n.id)
def test_a_notice_is_a_value(notice: Notice) -> None:
    assert pickle.loads(pickle.dumps(notice)) == notice  # noqa: S301 - our own bytes
    fields = {name: getattr(notice, name) for name in type(notice).__match_args__}
    assert Notice(**fields) == notice
    assert hash(Notice(**fields)) == hash(notice)


def test_a_calendar_cannot_be_changed_or_subclassed() -> None:
    with pytest.raises(AttributeError):
        china().notices = ()  # type: ignore[misc]
    with pytest.raises(TypeError):
        type("Own", (WorkCalendar,), {})
