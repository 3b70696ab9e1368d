"""Due dates as iCalendar files that other programs read."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date
from typing import Any

import icalendar
import pytest

import heli
from heli.programme import Programme, due_dates, to_icalendar

from .small_programme import a_programme, an_item, at_least, stays, there_by

PUBLISHED = heli.io.shipped_programme("yrd-2023")
HOSTILE = '逗号,分号;反斜杠\\新行\nBEGIN:VEVENT\r\nEND:VCALENDAR "引号" 冒号:'
PLANS: dict[str, Programme] = {
    "published": PUBLISHED,
    "empty": a_programme(),
    "hostile": a_programme(
        an_item("a", there_by(), name=heli.Bilingual(HOSTILE, HOSTILE)),
        an_item("b", there_by(), name=heli.Bilingual("长" * 300, "long " * 60)),
        an_item("c", there_by(), stays(), at_least(3), source=heli.Source(HOSTILE)),
    ),
}


def events(text: bytes) -> list[Any]:
    return list(icalendar.Calendar.from_ical(text).walk("VEVENT"))


@pytest.mark.parametrize("name", PLANS)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_file_has_one_event_for_every_due_date(name: str, language: Any) -> None:
    plan = PLANS[name]
    found = events(to_icalendar(plan, language=language))
    dates = due_dates(plan)
    assert len(found) == len(dates)
    for event, due in zip(found, dates, strict=True):
        assert event["DTSTART"].dt == due.due
        # Without an end an entry of a day lasts that day (RFC 5545, 3.6.1).
        assert "DTEND" not in event
        title = due.name.in_(language).replace("\r\n", "\n")
        assert str(event["SUMMARY"]) == title
        assert str(event["DESCRIPTION"]).startswith(f"{due.item}: ")
    assert len({str(event["UID"]) for event in found}) == len(found)


@pytest.mark.parametrize("name", PLANS)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_lines_end_and_fold_as_the_standard_says(name: str, language: Any) -> None:
    text = to_icalendar(PLANS[name], language=language)
    assert text.startswith(b"BEGIN:VCALENDAR\r\n")
    assert text.endswith(b"END:VCALENDAR\r\n")
    lines = text.split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    assert not any(b"\n" in line or b"\r" in line for line in lines)
    for line in lines:
        line.decode()  # no character is torn by a fold
    unfolded = text.replace(b"\r\n ", b"")
    assert unfolded.count(b"\r\nBEGIN:VEVENT\r\n") == len(due_dates(PLANS[name]))


def test_special_characters_are_escaped() -> None:
    unfolded = to_icalendar(PLANS["hostile"]).replace(b"\r\n ", b"").decode()
    assert "SUMMARY:逗号\\,分号\\;反斜杠\\\\新行\\nBEGIN:VEVENT\\nEND:VCALENDAR" in unfolded


@pytest.mark.parametrize("language", ["zh", "en"])
def test_special_characters_of_the_name_of_the_programme_are_escaped(language: Any) -> None:
    plan = a_programme(name=heli.Bilingual(HOSTILE, HOSTILE))
    unfolded = to_icalendar(plan, language=language).replace(b"\r\n ", b"").decode()
    assert "X-WR-CALNAME:逗号\\,分号\\;反斜杠\\\\新行\\nBEGIN:VEVENT\\nEND:VCALENDAR" in unfolded
    assert events(unfolded.encode()) == []


@pytest.mark.parametrize("name", PLANS)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_same_programme_gives_the_same_bytes(name: str, language: Any) -> None:
    plan = PLANS[name]
    fields = {field: getattr(plan, field) for field in Programme.__match_args__}
    first = to_icalendar(plan, language=language)
    assert to_icalendar(Programme(**fields), language=language) == first


def test_another_process_gives_the_same_bytes() -> None:
    program = (
        "import heli, sys;"
        "plan = heli.io.shipped_programme('yrd-2023');"
        "sys.stdout.buffer.write(heli.programme.to_icalendar(plan))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        check=True,
        capture_output=True,
        env=os.environ | {"PYTHONHASHSEED": "7", "TZ": "America/Los_Angeles"},
    )
    assert done.stdout == to_icalendar(PUBLISHED)


def test_a_stated_date_and_the_last_day_of_the_programme_are_told_apart() -> None:
    plan = a_programme(
        an_item("stated", there_by(date(2023, 8, 31)), leads=["SH", "AH"]),
        an_item("open", there_by()),
    )
    stated, unstated = events(to_icalendar(plan, language="en"))
    assert str(stated["DESCRIPTION"]).splitlines() == [
        "stated: exists by date",
        "due date stated",
        "leads: SH, AH",
        "source: page",
    ]
    assert str(unstated["DESCRIPTION"]).splitlines() == [
        "open: exists by date",
        "no due date is stated; the programme's last day, 2023-12-31, is used",
        "source: page",
    ]
    _, chinese = events(to_icalendar(plan))
    assert "方案未写明截止日，以方案期末 2023-12-31 为准" in str(chinese["DESCRIPTION"])


def test_titles_come_in_the_language_asked_for_and_in_chinese_by_default() -> None:
    routes = PUBLISHED["visiting-routes"].name
    for text, title in (
        (to_icalendar(PUBLISHED), routes.zh),
        (to_icalendar(PUBLISHED, language="zh"), routes.zh),
        (to_icalendar(PUBLISHED, language="en"), routes.en),
    ):
        assert title in {str(event["SUMMARY"]) for event in events(text)}
    assert to_icalendar(PUBLISHED) == to_icalendar(PUBLISHED, language="zh")
    assert to_icalendar(PUBLISHED) != to_icalendar(PUBLISHED, language="en")


def test_an_event_blocks_no_time_of_the_day() -> None:
    (event,) = events(to_icalendar(a_programme(an_item("a", there_by()))))
    assert event["DTSTART"].params["VALUE"] == "DATE"
    assert event["TRANSP"] == "TRANSPARENT"
    assert event["DTSTAMP"].dt.tzinfo is not None


def test_the_last_day_of_all_calendars_can_be_a_due_date() -> None:
    plan = a_programme(an_item("a", there_by()), last=date.max)
    (event,) = events(to_icalendar(plan))
    assert event["DTSTART"].dt == date.max
