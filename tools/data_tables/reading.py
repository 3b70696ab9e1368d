"""Reads the tables of ``data/``; what is wrong with them is collected, with file and line."""

from __future__ import annotations

import contextlib
import csv
import datetime as dt
import io
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

# The first year of the civil_date that the headers hold.
FIRST_YEAR = 1400
# Members of the enumeration in C++. They are written by name, so the compiler refuses one that C++
# does not have.
SOURCE_STATUSES = ("verified", "unverified", "not_found")


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
    """A line of a table.

    A cell that cannot be read is noted as a problem, not thrown, so that one run finds
    everything. The row is then no longer ``sound`` and must not be written.
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

    def all_or_none(self, columns: Sequence[str]) -> bool:
        """Whether these cells are filled; it is a problem if only some of them are."""
        filled = [column for column in columns if self.cells[column]]
        if filled and len(filled) < len(columns):
            empty = [column for column in columns if column not in filled]
            self.wrong(f"{', '.join(empty)}: empty beside {', '.join(filled)}")
        return bool(filled)

    def snake_case(self, column: str) -> str:
        """A lower snake_case word that fits into an ``id``."""
        cell = self.cells[column]
        if not re.fullmatch(r"[a-z][a-z0-9_]{0,30}", cell):
            expected = "a lower snake_case word of at most 31 letters"
            self.wrong(f'{column}: "{cell}", expected {expected}')
        return cell

    def whole_number(self, column: str, low: int, high: int) -> int:
        """A whole number of ``low`` to ``high``."""
        cell = self.cells[column]
        if re.fullmatch(r"0|-?[1-9][0-9]{0,9}", cell) and low <= int(cell) <= high:
            return int(cell)
        self.wrong(f'{column}: "{cell}", expected a whole number of {low} to {high}')
        return low

    def decimal(self, column: str, low: float, high: float) -> str:
        """A decimal number of ``low`` to ``high``, as C++ writes a ``double``."""
        cell = self.cells[column]
        number = re.fullmatch(r"-?(0|[1-9][0-9]*)\.[0-9]+", cell)
        if number is None or not low <= float(cell) <= high:
            self.wrong(f'{column}: "{cell}", expected a decimal number of {low} to {high}')
        return cell

    def day(self, column: str) -> dt.date:
        """A day, written YYYY-MM-DD."""
        cell = self.cells[column]
        # fromisoformat alone would also take 20230101 and 2023-W01-1
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", cell):
            with contextlib.suppress(ValueError):
                day = dt.date.fromisoformat(cell)
                if day.year >= FIRST_YEAR:
                    return day
        self.wrong(f'{column}: "{cell}", expected a day as YYYY-MM-DD')
        return dt.date.min

    def day_or_empty(self, column: str) -> dt.date | None:
        """A day, or nothing in an empty cell."""
        return self.day(column) if self.cells[column] else None

    def token(self, column: str, known: Sequence[str]) -> str:
        """One of the ``known`` tokens."""
        return self._known(column, self.cells[column], known)

    def tokens(self, column: str, known: Sequence[str]) -> list[str]:
        """Different ones of the ``known`` tokens, joined by ``+``."""
        cell = self.cells[column]
        found = [self._known(column, token, known) for token in cell.split("+")]
        if len(set(found)) < len(found):
            self.wrong(f'{column}: "{cell}" repeats a token')
        return found

    def _known(self, column: str, token: str, known: Sequence[str]) -> str:
        if token not in known:
            self.wrong(f'{column}: unknown token "{token}", expected one of {", ".join(known)}')
        return token


class Tables:
    """The tables of a checkout, and the problems found in them so far."""

    def __init__(self, root: Path) -> None:
        """Takes the checkout's folder; nothing is read yet."""
        self.root = root
        self.problems: list[Problem] = []
        self._read: dict[str, list[Row]] = {}

    def rows(self, file: str, columns: Sequence[str]) -> list[Row]:
        """Every row of ``data/<file>``, whose first line must name exactly these columns.

        A table that others refer to is read once: all who ask for it get the same rows.
        """
        if file not in self._read:
            self._read[file] = self._rows_of(file, columns)
        return self._read[file]

    def _rows_of(self, file: str, columns: Sequence[str]) -> list[Row]:
        """The rows of a table that was not read yet."""
        name = f"data/{file}"
        try:
            text = (self.root / name).read_bytes().decode("utf-8")
        except (OSError, UnicodeDecodeError) as error:
            self.problems.append(Problem(name, 1, f"cannot be read: {error}"))
            return []
        reader = csv.reader(io.StringIO(text, newline=""), strict=True)
        rows: list[Row] = []
        try:
            header = next(reader, [])
            if self._names_columns(name, header, columns):
                rows.extend(self._row(name, reader.line_num, header, cells) for cells in reader)
        except csv.Error as error:
            message = f"not read from here on: {error}"
            self.problems.append(Problem(name, reader.line_num, message))
        return [row for row in rows if row.cells]

    def _names_columns(self, file: str, header: Sequence[str], columns: Sequence[str]) -> bool:
        """Notes what is wrong with a header; false if rows cannot be read by it."""
        unknown = [column for column in header if column not in columns]
        missing = [column for column in columns if column not in header]
        repeated = sorted({column for column in header if header.count(column) > 1})
        for kind, names in (("unknown", unknown), ("missing", missing), ("repeated", repeated)):
            self.problems.extend(Problem(file, 1, f'{kind} column "{column}"') for column in names)
        return not missing and not repeated

    def _row(self, file: str, line: int, header: Sequence[str], cells: Sequence[str]) -> Row:
        """A row; without cells if they do not fit the header."""
        row = Row(file, line, {}, self.problems)
        if len(cells) != len(header):
            row.wrong(f"not read: {len(cells)} cells, expected {len(header)}")
            return row
        row.cells = dict(zip(header, cells, strict=True))
        for column, cell in row.cells.items():
            if cell != cell.strip() or re.search(r"[\x00-\x1f\x7f]", cell):
                row.wrong(f"{column}: {cell!r} has space around it or a control character")
        return row
