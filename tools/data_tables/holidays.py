"""The header of holidays: notices, the days they move, the regulation and the festivals."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from data_tables.reading import SOURCE_STATUSES
from data_tables.writing import array, civil, civil_or_none, header, literal, source_view

if TYPE_CHECKING:
    from collections.abc import Sequence

    from data_tables.reading import Row, Tables

# Members of the enumerations in C++. They are written by name, so the compiler refuses one that
# C++ does not have.
HOLIDAYS = (
    "new_year",
    "spring_festival",
    "qingming",
    "labor_day",
    "dragon_boat",
    "mid_autumn",
    "national_day",
    "victory_day",
)
FESTIVALS = ("spring_festival", "qingming", "dragon_boat", "mid_autumn")

HOLIDAY_TABLES = """\
/// Everything that a calendar of mainland China is built from.
inline constexpr calendar::holiday_tables holidays_cn{.notices = holiday_notices,
                                                      .notice_days = holiday_days,
                                                      .statutory = statutory_days,
                                                      .festivals = festivals};"""


def holidays_cn(tables: Tables) -> str:
    """The text of ``holidays_cn.hpp``."""
    notice_rows = tables.rows(
        "holiday_notices.csv",
        (
            "id",
            "year",
            "amends",
            "announced_on",
            "title",
            "number",
            "address",
            "status",
            "basis",
        ),
    )
    day_rows = tables.rows("holiday_days.csv", ("notice", "first", "last", "kind", "holidays"))
    notices = holiday_notices(notice_rows)
    days = holiday_days(day_rows, notice_rows)
    definitions = (
        array(
            "Notices of the State Council's general office, by year, amendments last.",
            "calendar::notice_row",
            "holiday_notices",
            notices,
        ),
        array(
            "Runs of days off and of make-up working days that the notices arrange.",
            "calendar::notice_days_row",
            "holiday_days",
            days,
        ),
        array(
            "Days off by each version of the holiday regulation.",
            "calendar::statutory_day_row",
            "statutory_days",
            statutory_days(tables),
        ),
        array(
            "The movable festivals of each year.",
            "calendar::festival_row",
            "festivals",
            festivals(tables),
        ),
        HOLIDAY_TABLES,
    )
    return header(
        "Holidays of mainland China: notices, holiday regulation and festivals.",
        ("holiday_notices.csv", "holiday_days.csv", "statutory_days.csv", "festivals.csv"),
        ("<heli/calendar/notice.hpp>", "", "<optional>"),
        definitions,
    )


def holiday_notices(rows: Sequence[Row]) -> list[list[str]]:
    """Rows of ``calendar::notice_row``: one notice a year without a gap, then its amendments."""
    ids = {row.cells["id"] for row in rows}
    written = []
    next_ids: tuple[str, ...] = ()
    for row in rows:
        notice = row.text("id")
        year = row.whole_number("year", 1950, 2100)
        amends = row.token("amends", ("0", "1")) == "1"
        announced_on = row.day_or_empty("announced_on")
        source = source_view(titled(row), row.text("address"), row.token("status", SOURCE_STATUSES))
        row.text("basis")
        if row.sound and announced_on is not None and announced_on.year not in (year - 1, year):
            row.wrong(f"announced_on: {announced_on} is not in {year} or the year before")
        form = re.fullmatch(r"cn-([0-9]{4})(?:-a([1-9][0-9]?))?", notice)
        if form is None:
            row.wrong(f'id: "{notice}", expected the form cn-2023 or cn-2023-a1')
            next_ids = ()
            continue
        if row.sound and (form[1] != str(year) or bool(form[2]) != amends):
            row.wrong(f'id: "{notice}" does not fit year {year}, amends {amends:d}')
        if form[2] and f"cn-{form[1]}" not in ids:
            row.wrong(f'id: "{notice}" amends a notice that is not in the table')
        elif next_ids and notice not in next_ids:
            expected = " or ".join(next_ids)
            row.wrong(f'id: "{notice}" is repeated or out of order, expected {expected}')
        next_ids = (f"cn-{form[1]}-a{int(form[2] or 0) + 1}", f"cn-{int(form[1]) + 1}")
        if row.sound:
            fields = [literal(notice), str(year), str(amends).lower(), civil_or_none(announced_on)]
            written.append([*fields, *source])
    return written


def holiday_days(rows: Sequence[Row], notices: Sequence[Row]) -> list[list[str]]:
    """Rows of ``calendar::notice_days_row``: runs near their notice's year, none overlapping."""
    # a notice that is itself wrong still counts as one, to report each fault once
    years = {row.cells["id"]: int(row.cells["year"]) if row.sound else None for row in notices}
    runs: list[tuple[str, dt.date, dt.date, Row]] = []
    fields: dict[int, list[str]] = {}
    for row in rows:
        notice = row.text("notice")
        first, last = row.day("first"), row.day("last")
        working = row.token("kind", ("off", "work")) == "work"
        holidays = row.tokens("holidays", HOLIDAYS)
        if years and notice and notice not in years:
            row.wrong(f'not read: holiday_notices.csv has no notice "{notice}"')
        if not row.sound:
            continue
        year = years.get(notice)
        if first > last:
            row.wrong(f"last: {last} is before {first}")
        elif year is not None and not in_reach(year, first, last):
            row.wrong(f"{first} to {last} is more than a month outside {year}")
        runs.append((notice, first, last, row))
        members = " | ".join(f"calendar::holiday::{holiday}" for holiday in holidays)
        fields[row.line] = [
            literal(notice),
            civil(first),
            civil(last),
            str(working).lower(),
            members,
        ]
    find_overlaps(runs)
    of_notices = {row.cells["notice"] for row in rows}
    for notice_row in notices:
        if rows and notice_row.cells["id"] not in of_notices:
            notice_row.wrong("holiday_days.csv has no row of this notice")
    return [fields[row.line] for row in rows if row.sound]


def in_reach(year: int, first: dt.date, last: dt.date) -> bool:
    """Whether a run lies in a year, or in the month before or after."""
    return dt.date(year - 1, 12, 1) <= first and last <= dt.date(year + 1, 1, 31)


def find_overlaps(runs: Sequence[tuple[str, dt.date, dt.date, Row]]) -> None:
    """Notes each run that shares a day with an earlier run of the same notice."""
    latest: dict[str, tuple[dt.date, dt.date, Row]] = {}
    for notice, first, last, row in sorted(runs, key=lambda run: (run[1], run[3].line)):
        if notice in latest and first <= latest[notice][1]:
            other_first, other_last, other = latest[notice]
            row.wrong(f"overlaps {other_first} to {other_last} of line {other.line}")
        if notice not in latest or last > latest[notice][1]:
            latest[notice] = (first, last, row)


def statutory_days(tables: Tables) -> list[list[str]]:
    """Rows of ``calendar::statutory_day_row``: no day twice at one time."""
    columns = (
        "holiday",
        "anchor",
        "month",
        "day_or_offset",
        "effective_from",
        "effective_to",
        "regulation",
        "basis",
        "status",
    )
    written = []
    earlier: list[tuple[tuple[str, str, int, int], dt.date, dt.date, int]] = []
    for row in tables.rows("statutory_days.csv", columns):
        holiday = row.token("holiday", HOLIDAYS)
        anchor = row.token("anchor", ("fixed_date", *FESTIVALS))
        month, day = month_and_day(row, anchor)
        start, end = row.day("effective_from"), row.day_or_empty("effective_to")
        source = source_view(row.text("regulation"), "", row.token("status", SOURCE_STATUSES))
        row.text("basis")
        if not row.sound:
            continue
        if end is not None and end < start:
            row.wrong(f"effective_to: {end} is before {start}")
        key = (holiday, anchor, month, day)
        until = end or dt.date.max
        for other, other_start, other_until, line in earlier:
            if key == other and start <= other_until and other_start <= until:
                row.wrong(f"repeats the day of line {line}, which holds at the same time")
        earlier.append((key, start, until, row.line))
        if row.sound:
            found_by = f"calendar::festival_anchor::{anchor}"
            day_fields = [f"calendar::holiday::{holiday}", found_by, str(month), str(day)]
            written.append([*day_fields, civil(start), civil_or_none(end), *source])
    return written


def month_and_day(row: Row, anchor: str) -> tuple[int, int]:
    """Month and day of a fixed date; 0 and the days after the anchor of a movable one."""
    if anchor != "fixed_date":
        if row.cells["month"]:
            row.wrong(f'month: "{row.cells["month"]}" beside the anchor {anchor}')
        return 0, row.whole_number("day_or_offset", -15, 15)
    month = row.whole_number("month", 1, 12)
    day = row.whole_number("day_or_offset", 1, 31)
    try:
        dt.date(2001, month, day)
    except ValueError:
        row.wrong(f"day_or_offset: not every year has a day {day} in month {month}")
    return month, day


def festivals(tables: Tables) -> list[list[str]]:
    """Rows of ``calendar::festival_row``: one a year without a gap."""
    written = []
    earlier: int | None = None
    for row in tables.rows("festivals.csv", ("year", *FESTIVALS)):
        year = row.whole_number("year", 1900, 2200)
        days = [row.day(festival) for festival in FESTIVALS]
        if not row.sound:
            # what the year was meant to be, so that the next row is judged by itself
            earlier = None if earlier is None else earlier + 1
            continue
        if earlier is not None and year != earlier + 1:
            row.wrong(f"year: {year} after {earlier}, expected {earlier + 1}")
        earlier = year
        if any(day.year != year for day in days) or days != sorted(set(days)):
            row.wrong(f"expected four days of {year}, ascending")
        if row.sound:
            written.append([str(year), *map(civil, days)])
    return written


def titled(row: Row) -> str:
    """The title of a notice, with its document number where that is established."""
    number = row.cells["number"]
    return row.text("title") + (f"（{number}）" if number else "")
