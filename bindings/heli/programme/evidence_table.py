"""Evidence from tables: CSV, Excel, Parquet and DataFrames."""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal
from numbers import Integral
from typing import TYPE_CHECKING, Any, NamedTuple

from heli._heli.core import Bilingual, Finding, Place, nearest_name
from heli._heli.programme import EVIDENCE_COLUMNS, EvidenceTable
from heli._table_rows import NoValue, Refused, source_rows

if TYPE_CHECKING:
    import os
    from collections.abc import Sequence

    import pandas as pd

__all__ = ["read_evidence_table"]

#: Most rows of a table that are read, its heading among them.
MAX_ROWS = 1_000_000
#: How an encoding is named in Python.
ENCODING_ARGUMENT = 'encoding="{}"'
#: Columns without which no row can be read.
REQUIRED = ("date", "item", "kind", "source")


class Column(NamedTuple):
    """A column of the table: what it is called, and which it is, counted from 1."""

    name: str
    number: int


def cell_text(value: Any) -> str:
    """Give a cell as text: dates by ISO 8601, whole numbers in digits, nothing as empty text."""
    if value is None or value != value:  # NaN and NaT differ from themselves
        return ""
    if isinstance(value, NoValue):
        return value.coordinate
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        day = value.date() if value.time() == time() and value.tzinfo is None else value
        return day.isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Integral):
        return str(int(value))
    if isinstance(value, float | Decimal) and value == value // 1:
        return str(int(value))
    return str(value).strip()


class Reading:
    """What was read so far, and what was wrong with it."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.findings: list[Finding] = []
        self.rows: list[dict[str, tuple[str, int, int]]] = []

    def wrong(
        self,
        code: str,
        message: tuple[str, str],
        place: tuple[int | None, int | None] = (None, None),
        name: str | None = None,
    ) -> None:
        """Add a finding, with the line and the column where it is and the name of the column."""
        line, column = place
        where = Place(self.path or None, line, column, name)
        self.findings.append(Finding("error", code, Bilingual(*message), where, name))

    def header(self, row: int, cells: Sequence[Any]) -> list[Column]:
        """Give the columns of the table; says which are unknown, double or missing."""
        columns: list[Column] = []
        for number, cell in enumerate(cells, start=1):
            name = cell_text(cell)
            if not name:
                continue
            if name in EVIDENCE_COLUMNS and name in {column.name for column in columns}:
                self.wrong(
                    "duplicate_column",
                    (f"列 {name} 重复", f"there is a second column {name}"),
                    (row, number),
                    name,
                )
            elif name in EVIDENCE_COLUMNS:
                columns.append(Column(name, number))
            else:
                self.unknown_column(name, (row, number))
        found = {column.name for column in columns}
        for name in REQUIRED:
            if name not in found:
                self.wrong(
                    "missing_column",
                    (f"缺少列 {name}", f"column {name} is missing"),
                    (row, None),
                    name,
                )
        return columns

    def unknown_column(self, name: str, place: tuple[int, int]) -> None:
        """Report a column that no evidence has, with the name that was perhaps meant."""
        near = nearest_name(name.lower(), EVIDENCE_COLUMNS)
        known = ", ".join(EVIDENCE_COLUMNS)
        self.wrong(
            "unknown_column",
            (
                f"没有“{name}”这一列" + (f"；是否指 {near}？" if near else f"，应为：{known}"),
                f'there is no column "{name}"'
                + (f"; did you mean {near}?" if near else f", expected one of {known}"),
            ),
            place,
            name,
        )

    def add(self, number: int, cells: Sequence[Any], columns: Sequence[Column]) -> None:
        """Add a row; one whose cells are all empty says nothing."""
        texts = [cell_text(cell) for cell in cells]
        if not any(texts):
            return
        known = {column.number for column in columns}
        for at, text in enumerate(texts, start=1):
            if isinstance(cells[at - 1], NoValue):
                self.wrong(
                    "cell_without_value",
                    (
                        f"单元格 {text} 的公式没有可用的值",
                        f"the formula in {text} has no usable value",
                    ),
                    (number, at),
                )
            elif text and at not in known:
                self.wrong(
                    "cell_without_column",
                    (f"“{text}”不属于任何列", f'"{text}" stands in no column'),
                    (number, at),
                )
        row = {}
        for name, at in columns:
            text = texts[at - 1] if at <= len(texts) else ""
            if name == "illustrative" and text.lower() in {"true", "false"}:
                text = text.lower()  # Excel writes TRUE into CSV.
            row[name] = (text, number, at)
        self.rows.append(row)


def read_evidence_table(
    source: str | os.PathLike[str] | pd.DataFrame,
    *,
    encoding: str = "utf-8-sig",
    sheet: str | None = None,
    path: str | None = None,
) -> EvidenceTable:
    """Read a table of evidence for `heli.io.read_folder` or `heli.programme.evidence_of`.

    What is wrong with the table is among its findings, with row and column as in the file; the
    heading is row 1. A table of more than 1,000,000 rows is refused. Dates of Excel, Parquet and
    DataFrames become ``YYYY-MM-DD``.

    Parameters
    ----------
    source
        A ``.csv``, ``.xlsx`` or ``.parquet`` file, a DataFrame, or a table with ``to_pandas``.
        The columns are those of `heli.programme.EVIDENCE_COLUMNS`, in any order; ``date``,
        ``item``, ``kind`` and ``source`` must be there.
    encoding
        Of a CSV file; "utf-8-sig" reads UTF-8 with and without a byte order mark.
    sheet
        Of an Excel file; the first by default.
    path
        Name of the table in findings; that of the file by default.

    Raises
    ------
    heli.NotFound
        If there is no such file or sheet.
    heli.InvalidValue
        If the file is of another kind, or the encoding is unknown.
    """
    return read_rows(source, encoding, sheet, path, ENCODING_ARGUMENT)


def read_rows(
    source: str | os.PathLike[str] | pd.DataFrame,
    encoding: str,
    sheet: str | None,
    path: str | None,
    option: str,
) -> EvidenceTable:
    """Read a table for a caller that names an encoding by `option`, with ``{}`` in its place."""
    named = path if path is not None else ("" if hasattr(source, "columns") else str(source))
    # The name of a file may hold bytes that are no text.
    reading = Reading(named.encode(errors="replace").decode())
    columns: list[Column] = []
    try:
        rows = source_rows(source, encoding, sheet, option)
        for count, (number, cells) in enumerate(rows, start=1):
            if count > MAX_ROWS:
                zh, en = f"表格超过 {MAX_ROWS} 行", f"the table has more than {MAX_ROWS} rows"
                raise Refused("too_many_rows", zh, en, number)
            if columns:
                reading.add(number, cells, columns)
            elif any(cell_text(cell) for cell in cells):
                columns = reading.header(number, cells)
                if reading.findings:
                    break
        if not columns and not reading.findings:
            raise Refused("empty_table", "表格没有标题行", "the table has no heading")
    except Refused as refused:
        reading.wrong(refused.code, (refused.zh, refused.en), (refused.line, None))
    return EvidenceTable(reading.path, reading.rows, reading.findings)
