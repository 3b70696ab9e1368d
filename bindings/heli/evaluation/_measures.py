"""Measures from tables."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from heli._heli.evaluation import MEASURE_FIELDS, Measure, MeasureTable, Occasion, check_measures
from heli._table_faults import Fault
from heli.evaluation._table_cells import TableCells

if TYPE_CHECKING:
    from collections.abc import Iterable

#: Columns without which no row can be read.
REQUIRED = ("person", "date", "kind")
#: Columns of questions: q1, q2, and so on.
QUESTION = re.compile(r"q\d+", re.ASCII)
#: Faults of rows of one occasion; a table names them by lines.
REPEATED = ("conflicting_measures", "duplicate_measure")


def read_measures(
    source: Any, *, encoding: str = "utf-8-sig", sheet: str | None = None
) -> MeasureTable:
    """Read measures; an empty cell was not measured.

    Parameters
    ----------
    source
        A table of pandas, Polars or Arrow, or the path of a CSV, Excel or Parquet file, with the
        columns ``person``, ``date``, ``kind`` (pre_test, weekly or post_test) and any of
        `MEASURE_FIELDS`, whole numbers of the unit in their names. Other columns are not looked
        at, see `ignored_columns`; one that must be a known one, such as ``weight_kg``, is a fault.
    encoding
        Of a CSV file, such as "gb18030"; "utf-8-sig" reads UTF-8 with and without a byte order
        mark.
    sheet
        Of an Excel file; the first by default.

    Raises
    ------
    heli.ParseError
        With every fault of the table: line, field, value and what was expected. Findings hold
        values as they were given, so they are health data as well.
    heli.NotFound, heli.InvalidValue
        If there is no such file or sheet, or the file is of another kind.
    """
    cells = TableCells(source, encoding, sheet)
    rows = measure_rows(cells)
    check_rows(cells, rows)
    return MeasureTable([row for row in rows if row is not None])


def measure_rows(cells: TableCells, questions: Iterable[str] = ()) -> list[Measure | None]:
    """Give the measure of each row; None, with a fault, where a row has none."""
    cells.ignored((*REQUIRED, *MEASURE_FIELDS, *questions), QUESTION)
    cells.require(REQUIRED)
    if not any(name in cells.columns for name in MEASURE_FIELDS):
        fields = " ".join(MEASURE_FIELDS)
        zh, en = f"没有任何测量列；应有其一：{fields}", f"no column of a measure: expected {fields}"
        cells.faults.append(Fault(None, MEASURE_FIELDS[0], "missing_column", zh, en))
        cells.refuse()
    return [_measure(cells, row) for row in range(cells.rows)]


def _measure(cells: TableCells, row: int) -> Measure | None:
    person, day = cells.stated(row, "person"), cells.stated(row, "date") and cells.day(row, "date")
    kind = cells.stated(row, "kind") and cells.token(row, "kind", Occasion)
    readings = {name: cells.whole(row, name) for name in MEASURE_FIELDS if name in cells.columns}
    if not person or not day or not kind:
        return None
    made = cells.made(row, "person", Measure, person, day, kind, **readings)
    return made if isinstance(made, Measure) else None


def check_rows(cells: TableCells, rows: list[Measure | None]) -> None:
    """Refuse a table whose measures cannot be used, with every fault at its line."""
    numbers = [number for number, row in enumerate(rows) if row is not None]
    for finding in check_measures([row for row in rows if row is not None]):
        if finding.severity != "error" or finding.code in REPEATED:
            continue
        place = re.fullmatch(r"measures\[(\d+)\]\.?(.*)", finding.where.field or "")
        row, name = (numbers[int(place[1])], place[2]) if place else (0, "")
        message = (finding.message.zh, finding.message.en or finding.message.zh)
        cells.wrong(row, name, finding.code, message, finding.value)
    _check_occasions(cells, rows)
    cells.refuse()


def _check_occasions(cells: TableCells, rows: list[Measure | None]) -> None:
    """Note rows of one person, day and occasion that differ."""
    first: dict[tuple[Any, ...], int] = {}
    for number, row in enumerate(rows):
        if row is None:
            continue
        other = first.setdefault((row.person, row.date, row.occasion), number)
        if rows[other] != row:
            line = cells.lines([other])[0]
            zh = f"{row.person} {row.date} {row.occasion.zh}：与第 {line} 行数值不同"
            en = f"{row.person} {row.date} {row.occasion.en}: differs from line {line}"
            cells.wrong(number, "kind", "conflicting_measures", (zh, en))
