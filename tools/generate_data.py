#!/usr/bin/env python3
"""Checks the tables of ``data/`` and writes them as headers of ``include/heli/data/``.

``python tools/generate_data.py`` writes the headers; ``--check`` writes nothing and exits with 1
if a header is not what its tables give. Whatever is wrong with a table is reported with file and
line, all of it together, and nothing is written then (exit 1).

A further table is one more function that takes the ``Tables``, reads its rows and returns the
text of a header, and one more line in ``HEADERS``. The columns of each table are explained in
``data/README.md``.
"""

from __future__ import annotations

import argparse
import csv
import datetime
import re
import sys
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

LINE_WIDTH = 100

# Members of the enumerations in C++. They are written into the headers by name, so the compiler
# refuses one that C++ does not have.
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
SOURCE_STATUSES = ("verified", "unverified", "not_found")
ALLIANCE_ROLES = ("none", "founder", "member")
REGION_LEVELS = ("province", "prefecture", "county")


# ---- Reading ----------------------------------------------------------------------------------


@dataclass(order=True, frozen=True)
class Problem:
    """Something wrong with a table, and where."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}"


@dataclass
class Row:
    """A line of a table. A cell that cannot be read is noted as a problem, not thrown, so that
    one run finds everything; the row is then not ``sound`` and must not be written.
    """

    file: str
    line: int
    cells: dict[str, str]
    problems: list[Problem]
    sound: bool = True

    def wrong(self, message: str) -> None:
        """Notes a problem with this row."""
        self.sound = False
        self.problems.append(Problem(self.file, self.line, message))

    def text(self, column: str) -> str:
        """A cell that must not be empty."""
        if not self.cells[column]:
            self.wrong(f"{column}: is empty")
        return self.cells[column]

    def whole_number(self, column: str, low: int, high: int) -> int:
        """A whole number of ``low`` to ``high``."""
        cell = self.cells[column]
        number = int(cell) if re.fullmatch(r"-?(0|[1-9]\d{0,9})", cell) else None
        if number is None or not low <= number <= high:
            self.wrong(f'{column}: "{cell}", expected a whole number of {low} to {high}')
            return low
        return number

    def decimal(self, column: str, low: float, high: float) -> str:
        """A decimal number of ``low`` to ``high``, as C++ writes it."""
        cell = self.cells[column]
        if not re.fullmatch(r"-?(0|[1-9]\d*)\.\d+", cell) or not low <= float(cell) <= high:
            self.wrong(f'{column}: "{cell}", expected a decimal number of {low} to {high}')
        return cell

    def day(self, column: str) -> datetime.date:
        """A day, written YYYY-MM-DD."""
        cell = self.cells[column]
        try:
            # fromisoformat also takes 20230101 and 2023-W01-1
            if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", cell, re.ASCII):
                raise ValueError
            return datetime.date.fromisoformat(cell)
        except ValueError:
            self.wrong(f'{column}: "{cell}", expected a day as YYYY-MM-DD')
            return datetime.date.min

    def day_or_empty(self, column: str) -> datetime.date | None:
        """A day, or nothing in an empty cell."""
        return self.day(column) if self.cells[column] else None

    def token(self, column: str, known: Sequence[str]) -> str:
        """One of the ``known`` tokens."""
        self._known(column, self.cells[column], known)
        return self.cells[column]

    def tokens(self, column: str, known: Sequence[str]) -> list[str]:
        """Different ones of the ``known`` tokens, joined by ``+``."""
        found = self.cells[column].split("+")
        for token in found:
            self._known(column, token, known)
        if len(set(found)) < len(found):
            self.wrong(f'{column}: "{self.cells[column]}" repeats a token')
        return found

    def _known(self, column: str, token: str, known: Sequence[str]) -> None:
        if token not in known:
            self.wrong(f'{column}: unknown token "{token}", expected one of {", ".join(known)}')


class Tables:
    """The tables of a checkout, and the problems found in them so far."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.problems: list[Problem] = []

    def rows(self, file: str, columns: Sequence[str]) -> list[Row]:
        """Every row of ``data/<file>``, whose header must name exactly these columns."""
        name = f"data/{file}"
        try:
            text = (self.root / name).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            self.problems.append(Problem(name, 1, f"cannot be read: {error}"))
            return []
        reader = csv.reader(text.splitlines(keepends=True), strict=True)
        rows: list[Row] = []
        try:
            header = next(reader, [])
            if not self._header_is_good(name, header, columns):
                return []
            for cells in reader:
                row = Row(name, reader.line_num, dict(zip(header, cells)), self.problems)
                if len(cells) != len(header):
                    row.wrong(f"not read: {len(cells)} cells, expected {len(header)}")
                    continue
                for column, cell in row.cells.items():
                    if cell != cell.strip():
                        row.wrong(f'{column}: "{cell}" has space around it')
                rows.append(row)
        except csv.Error as error:
            self.problems.append(Problem(name, reader.line_num, f"not read from here on: {error}"))
        return rows

    def _header_is_good(self, file: str, header: Sequence[str], columns: Sequence[str]) -> bool:
        """Notes what is wrong with a header; false if its rows cannot be read."""
        missing = [column for column in columns if column not in header]
        repeated = sorted({column for column in header if header.count(column) > 1})
        for kind, names in (
            ("unknown", [column for column in header if column not in columns]),
            ("missing", missing),
            ("repeated", repeated),
        ):
            for column in names:
                self.problems.append(Problem(file, 1, f'{kind} column "{column}"'))
        return not missing and not repeated


def sound(rows: Iterable[Row]) -> list[Row]:
    """The rows without a problem."""
    return [row for row in rows if row.sound]


# ---- Writing ----------------------------------------------------------------------------------


def width(text: str) -> int:
    """Columns of a text on screen, as clang-format counts them."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def literal(text: str) -> str:
    """A string literal of C++."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def civil(day: datetime.date) -> str:
    """The braces that make a ``civil_date``."""
    return f"{{{day.year}, {day.month}, {day.day}}}"


def civil_or_none(day: datetime.date | None) -> str:
    """An optional ``civil_date``."""
    return "std::nullopt" if day is None else f"civil_date{civil(day)}"


def source_of(title: str, address: str, status: str) -> str:
    """A ``source_view`` without an article."""
    return f'{{{literal(title)}, "", {literal(address)}, source_status::{status}}}'


def braced_row(fields: Iterable[str]) -> str:
    """One row of an array, broken between its fields where a line is full."""
    lines = ["    {"]
    for number, field in enumerate(fields):
        lead = "" if number == 0 else ", "
        # "}," may still follow
        if width(lines[-1] + lead + field) + len("},") > LINE_WIDTH and number > 0:
            lines[-1] += ","
            lines.append("     " + field)
        else:
            lines[-1] += lead + field
    return "\n".join(lines) + "},"


def array(meaning: str, row_type: str, name: str, rows: Iterable[Sequence[str]]) -> str:
    """The definition of a constant array. A plain array: clang 14 refuses a ``std::array`` of
    more than 256 rows in braces.
    """
    opening = f"inline constexpr {row_type} {name}[] = {{"
    body = [braced_row(fields) for fields in rows]
    return "\n".join(
        [f"/// {meaning}", "// clang-format off", opening, *body, "};", "// clang-format on"]
    )


def header(
    meaning: str,
    files: Sequence[str],
    own_includes: Sequence[str],
    std_includes: Sequence[str],
    definitions: Sequence[str],
) -> str:
    """The text of a generated header."""
    names = " and ".join(
        part for part in (", ".join(f"data/{file}" for file in files[:-1]), f"data/{files[-1]}")
        if part
    )
    origin = f"Generated from {names} by tools/generate_data.py; do not edit."
    comment = [f"/// {line}" for line in folded(f"{meaning} {origin}", LINE_WIDTH - 4)]
    includes = [f"#include <{include}>" for include in own_includes]
    if std_includes:
        includes += ["", *(f"#include <{include}>" for include in std_includes)]
    return (
        "\n".join(["/// \\file", *comment, "#pragma once", "", *includes, ""])
        + "\nnamespace heli::data {\n\n"
        + "\n\n".join(definitions)
        + "\n\n}  // namespace heli::data\n"
    )


def folded(text: str, columns: int) -> list[str]:
    """A text broken between words into lines of at most so many columns."""
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}".lstrip()
        if width(longer) > columns:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


# ---- Holidays ---------------------------------------------------------------------------------


def holidays_cn(tables: Tables) -> str:
    """The notices of the State Council, the holiday regulation and the movable festivals."""
    notice_rows = tables.rows(
        "holiday_notices.csv",
        ("id", "year", "amends", "announced_on", "number", "address", "status", "basis"),
    )
    day_rows = tables.rows(
        "holiday_days.csv", ("notice", "first", "last", "kind", "holidays")
    )
    notices = holiday_notices(notice_rows)
    days = holiday_days(day_rows, {row.cells["id"]: row for row in notice_rows})
    with_days = {row.cells["notice"] for row in day_rows}
    for row in notice_rows:
        if day_rows and row.cells["id"] not in with_days:
            row.wrong(f'no row of holiday_days.csv belongs to notice "{row.cells["id"]}"')
    return header(
        "Holidays of mainland China: notices, holiday regulation and festivals.",
        ("holiday_notices.csv", "holiday_days.csv", "statutory_days.csv", "festivals.csv"),
        ("heli/calendar/notice.hpp",),
        ("optional",),
        (
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
            "/// Everything a calendar of mainland China is built from.\n"
            "inline constexpr calendar::holiday_tables holidays_cn{.notices = holiday_notices,\n"
            "                                                      .notice_days = holiday_days,\n"
            "                                                      .statutory = statutory_days,\n"
            "                                                      .festivals = festivals};",
        ),
    )


def holiday_notices(rows: Sequence[Row]) -> list[list[str]]:
    """Rows of ``calendar::notice_row``: one notice a year without a gap, then its amendments."""
    written = []
    earlier: tuple[int, int] | None = None
    for row in rows:
        identity = re.fullmatch(r"cn-(\d{4})(?:-a([1-9]\d?))?", row.text("id"), re.ASCII)
        year = row.whole_number("year", 1950, 2100)
        amends = row.token("amends", ("0", "1")) == "1"
        announced_on = row.day_or_empty("announced_on")
        source = source_of(
            row.cells["number"], row.text("address"), row.token("status", SOURCE_STATUSES)
        )
        row.text("basis")
        if identity is None:
            row.wrong(f'id: "{row.cells["id"]}", expected the form cn-2023 or cn-2023-a1')
            continue
        place = (int(identity[1]), int(identity[2] or 0))
        if place[0] != year or (place[1] > 0) != amends:
            row.wrong(f'id: "{row.cells["id"]}" does not fit year {year}, amends {int(amends)}')
        if announced_on is not None and announced_on.year not in (0, year - 1, year):
            row.wrong(f"announced_on: {announced_on} is not in {year} or the year before")
        next_places = () if earlier is None else ((earlier[0], earlier[1] + 1), (earlier[0] + 1, 0))
        if earlier is None and amends:
            row.wrong("id: an amendment before any notice of its year")
        elif earlier is not None and place not in next_places:
            expected = " or ".join(f"cn-{y}-a{a}" if a else f"cn-{y}" for y, a in next_places)
            row.wrong(f'id: "{row.cells["id"]}" is repeated or out of order, expected {expected}')
        earlier = place
        fields = [
            literal(row.cells["id"]),
            str(year),
            "true" if amends else "false",
            civil_or_none(announced_on),
            source,
        ]
        if row.sound:
            written.append(fields)
    return written


def holiday_days(rows: Sequence[Row], notices: dict[str, Row]) -> list[list[str]]:
    """Rows of ``calendar::notice_days_row``: runs that do not overlap inside one notice."""
    runs: dict[str, list[tuple[datetime.date, datetime.date, Row]]] = {}
    written = []
    for row in rows:
        notice = row.text("notice")
        first, last = row.day("first"), row.day("last")
        working = row.token("kind", ("off", "work")) == "work"
        holidays = row.tokens("holidays", HOLIDAYS)
        if notice and notices and notice not in notices:
            row.wrong(f'not read: holiday_notices.csv has no notice "{notice}"')
        if not row.sound:
            continue
        if first > last:
            row.wrong(f"last: {last} is before {first}")
        year = notices[notice].cells["year"] if notices else ""
        if year.isdecimal() and not in_reach(int(year), first, last):
            row.wrong(f"{first} to {last} is more than a month outside {year}")
        runs.setdefault(notice, []).append((first, last, row))
        written.append(
            (
                row,
                [
                    literal(notice),
                    civil(first),
                    civil(last),
                    "true" if working else "false",
                    " | ".join(f"calendar::holiday::{holiday}" for holiday in holidays),
                ],
            )
        )
    for of_notice in runs.values():
        of_notice.sort(key=lambda run: (run[0], run[2].line))
        for (first, last, row), (next_first, next_last, next_row) in zip(of_notice, of_notice[1:]):
            if (first, last) == (next_first, next_last):
                next_row.wrong(f"repeats the days of line {row.line}")
            elif next_first <= last:
                next_row.wrong(f"overlaps {first} to {last} of line {row.line}")
    return [fields for row, fields in written if row.sound]


def in_reach(year: int, first: datetime.date, last: datetime.date) -> bool:
    """Whether a run lies in its notice's year, or in the month before or after."""
    return datetime.date(year - 1, 12, 1) <= first and last <= datetime.date(year + 1, 1, 31)


def statutory_days(tables: Tables) -> list[list[str]]:
    """Rows of ``calendar::statutory_day_row``: no day twice at one time."""
    rows = tables.rows(
        "statutory_days.csv",
        (
            "holiday",
            "anchor",
            "month",
            "day_or_offset",
            "effective_from",
            "effective_to",
            "regulation",
            "basis",
            "status",
        ),
    )
    written = []
    earlier: list[tuple[tuple[str, str, int, int], datetime.date, datetime.date, int]] = []
    for row in rows:
        holiday = row.token("holiday", HOLIDAYS)
        anchor = row.token("anchor", ("fixed_date", *FESTIVALS))
        if anchor == "fixed_date":
            month = row.whole_number("month", 1, 12)
            day = row.whole_number("day_or_offset", 1, 31)
            if not exists(month, day):
                row.wrong(f"day_or_offset: month {month} has no day {day} in every year")
        else:
            month = 0
            day = row.whole_number("day_or_offset", -15, 15)
            if row.cells["month"]:
                row.wrong(f'month: "{row.cells["month"]}" beside the anchor {anchor}')
        start = row.day("effective_from")
        end = row.day_or_empty("effective_to")
        source = source_of(row.text("regulation"), "", row.token("status", SOURCE_STATUSES))
        row.text("basis")
        if not row.sound:
            continue
        if end is not None and end < start:
            row.wrong(f"effective_to: {end} is before {start}")
        key = (holiday, anchor, month, day)
        for other, other_start, other_end, line in earlier:
            if key == other and start <= other_end and other_start <= (end or datetime.date.max):
                row.wrong(f"repeats the day of line {line}, which holds at the same time")
        earlier.append((key, start, end or datetime.date.max, row.line))
        if row.sound:
            written.append(
                [
                    f"calendar::holiday::{holiday}",
                    f"calendar::festival_anchor::{anchor}",
                    str(month),
                    str(day),
                    civil(start),
                    civil_or_none(end),
                    source,
                ]
            )
    return written


def exists(month: int, day: int) -> bool:
    """Whether every year has this day."""
    try:
        datetime.date(2001, month, day)
    except ValueError:
        return False
    return True


def festivals(tables: Tables) -> list[list[str]]:
    """Rows of ``calendar::festival_row``: one a year without a gap."""
    written = []
    earlier: int | None = None
    for row in tables.rows("festivals.csv", ("year", *FESTIVALS)):
        year = row.whole_number("year", 1900, 2200)
        days = [row.day(festival) for festival in FESTIVALS]
        if not row.sound:
            # the next row is then compared with the year this one should have had
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


# ---- Regions ----------------------------------------------------------------------------------


def regions(tables: Tables) -> str:
    """The regions by code."""
    rows = tables.rows(
        "regions.csv",
        (
            "code",
            "name_zh",
            "name_en",
            "level",
            "alliance",
            "latitude",
            "longitude",
            "precision_m",
            "position_source",
        ),
    )
    provinces = {row.cells["code"][:2] for row in rows if row.cells["code"].endswith("0000")}
    written = []
    earlier = 0
    for row in rows:
        code = row.whole_number("code", 100000, 999999)
        name_zh = row.text("name_zh")
        level = row.token("level", REGION_LEVELS)
        alliance = row.token("alliance", ALLIANCE_ROLES)
        latitude, longitude, precision, source = seat(row)
        if row.sound and code <= earlier:
            row.wrong(f"code: {code} after {earlier}, expected ascending codes, each once")
        if row.sound and level != level_of(code):
            row.wrong(f"level: {level}, but {code} is the code of a {level_of(code)}")
        if row.sound and row.cells["code"][:2] not in provinces:
            row.wrong(f"code: the province of {code} is not in the table")
        earlier = max(earlier, code)
        if row.sound:
            written.append(
                [
                    f"region_code({code})",
                    literal(name_zh),
                    literal(row.cells["name_en"]),
                    f"region_level::{level}",
                    f"alliance_role::{alliance}",
                    latitude,
                    longitude,
                    str(precision),
                    literal(source),
                ]
            )
    return header(
        "Regions of Shanghai, Jiangsu, Zhejiang and Anhui by their GB/T 2260 code.",
        ("regions.csv",),
        ("heli/core/region.hpp",),
        (),
        (array("Every region of the table, by ascending code.", "region", "regions", written),),
    )


def seat(row: Row) -> tuple[str, str, int, str]:
    """Latitude, longitude, precision and source of a region's seat: all of them or none."""
    columns = ("latitude", "longitude", "precision_m", "position_source")
    if not any(row.cells[column] for column in columns):
        return "std::nullopt", "std::nullopt", 0, ""
    return (
        row.decimal("latitude", -90, 90),
        row.decimal("longitude", -180, 180),
        row.whole_number("precision_m", 1, 1_000_000),
        row.text("position_source"),
    )


def level_of(code: int) -> str:
    """The level that the digits of a code tell."""
    if code % 10000 == 0:
        return "province"
    return "prefecture" if code % 100 == 0 else "county"


# ---- Command ----------------------------------------------------------------------------------

HEADERS: dict[str, Callable[[Tables], str]] = {
    "holidays_cn.hpp": holidays_cn,
    "regions.hpp": regions,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command; returns its exit status."""
    parser = argparse.ArgumentParser(description="Writes the tables of data/ as headers.")
    parser.add_argument(
        "--check", action="store_true", help="write nothing; exit 1 if a header is stale"
    )
    parser.add_argument(
        "--root",
        type=Path,
        default=Path(__file__).resolve().parent.parent,
        help="the checkout (default: the one of this script)",
    )
    options = parser.parse_args(arguments)
    tables = Tables(options.root)
    texts = {f"include/heli/data/{name}": make(tables) for name, make in HEADERS.items()}
    if tables.problems:
        for problem in sorted(tables.problems):
            print(problem, file=sys.stderr)
        print(f"{len(tables.problems)} problem(s); no header was written", file=sys.stderr)
        return 1
    stale = []
    for name, text in texts.items():
        path: Path = options.root / name
        if path.is_file() and path.read_bytes() == text.encode():
            continue
        stale.append(name)
        if not options.check:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())
    for name in stale:
        print(f"{name} is stale: run python tools/generate_data.py" if options.check
              else f"wrote {name}")
    return 1 if options.check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
