"""Tables of events as columns of text: CSV by Arrow, Excel and Parquet row by row; CSV again."""

from __future__ import annotations

import csv
import io
from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

import pyarrow as pa
from pyarrow import compute as pc
from pyarrow import csv as pa_csv

from heli._table_rows import NoValue, Refused, csv_rows, source_rows
from heli.programme.evidence_table import cell_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from heli._table_rows import Cells

BOM = "\ufeff"
#: Rows that are written at a time.
WRITTEN_ROWS = 1 << 16


class EventTable(NamedTuple):
    """A table as text.

    Parameters
    ----------
    names
        Names of its columns.
    columns
        Its cells, a column each; an empty cell is an empty text.
    faults
        What is wrong with the form of a row, by its position.
    encoding
        How a table with the same text is to be written.
    """

    names: list[str]
    columns: list[pa.ChunkedArray]
    faults: dict[int, tuple[str, str]]
    encoding: str

    def column(self, name: str) -> pa.ChunkedArray:
        """Give the cells of a column without the space around them."""
        return pc.utf8_trim_whitespace(self.columns[self.names.index(name)])

    def __len__(self) -> int:
        return len(self.columns[0]) if self.columns else 0


def read_events(path: Path, encoding: str, option: str) -> EventTable:
    """Read a table; its first row that is not empty names the columns.

    Raises
    ------
    Refused
        If it is no table at all.
    heli.NotFound, heli.InvalidValue
        As `source_rows` does.
    """
    if path.suffix.lower() != ".csv" or not path.is_file():
        return by_rows(source_rows(path, encoding, None, option), "utf-8-sig")
    content = path.read_bytes()
    rows = csv_rows(content, encoding, option)
    number, names = next(((at, row) for at, row in rows if any(map(str.strip, row))), (0, []))
    if not names:
        raise Refused("empty_table", "表格是空的", "the table is empty")
    text = content.decode(encoding)
    marked = text.startswith(BOM) or content.startswith(BOM.encode())
    written = "utf-8-sig" if marked or encoding.replace("_", "-") != "utf-8-sig" else "utf-8"
    written = written if encoding.lower().replace("_", "-").startswith("utf-8") else encoding
    columns = by_arrow(text.removeprefix(BOM), len(names)) if number == 1 else None
    if columns is None:
        return by_rows(csv_rows(text.removeprefix(BOM).encode(), "utf-8", option), written)
    return EventTable(tidy(names), without_empty_end(columns), {}, written)


def by_arrow(text: str, width: int) -> list[pa.ChunkedArray] | None:
    """Give the columns of a CSV text; None if a row has more or fewer cells than the first."""
    names = [str(number) for number in range(width)]
    try:
        table = pa_csv.read_csv(
            pa.BufferReader(text.encode()),
            pa_csv.ReadOptions(column_names=names),
            pa_csv.ParseOptions(newlines_in_values=True),
            pa_csv.ConvertOptions(
                column_types=dict.fromkeys(names, pa.string()), strings_can_be_null=False
            ),
        )
    except pa.ArrowInvalid:
        return None
    return list(table.slice(1).columns)


def by_rows(rows: Iterable[Cells], encoding: str) -> EventTable:
    """Give the columns of rows, each of which may have as many cells as it likes."""
    names: list[str] = []
    texts: list[Sequence[str]] = []
    faults: dict[int, tuple[str, str]] = {}
    for number, cells in rows:
        row = [cell if isinstance(cell, str) else cell_text(cell) for cell in cells]
        if not names:
            names = tidy(row) if any(cell.strip() for cell in row) else []
            continue
        if not row:
            continue  # An empty line of a CSV file is no row.
        lost = next((cell for cell in cells if isinstance(cell, NoValue)), None)
        if lost is not None:
            zh = f"单元格 {lost.coordinate} 的公式没有可用的值"
            faults[len(texts)] = zh, f"the formula in {lost.coordinate} has no usable value"
        elif any(row[len(names) :]):
            faults[len(texts)] = (
                f"第 {number} 行有 {len(row)} 个单元格，应为 {len(names)} 个",
                f"line {number} has {len(row)} cells, expected {len(names)}",
            )
        texts.append(row[: len(names)])
    if not names:
        raise Refused("empty_table", "表格是空的", "the table is empty")
    while texts and not any(texts[-1]):
        texts.pop()
    columns = list(zip_longest(*texts, fillvalue="")) or [()] * len(names)
    columns += [("",) * len(texts)] * (len(names) - len(columns))
    return EventTable(
        names, [pa.chunked_array([pa.array(c, pa.string())]) for c in columns], faults, encoding
    )


def without_empty_end(columns: list[pa.ChunkedArray]) -> list[pa.ChunkedArray]:
    """Give columns without the empty rows at the end, which spreadsheets leave there."""
    length = len(columns[0])
    while length and not any(column[length - 1].as_py() for column in columns):
        length -= 1
    return [column.slice(0, length) for column in columns]


def tidy(names: Sequence[str]) -> list[str]:
    """Give the names of columns without the space around them."""
    return [name.strip() for name in names]


def quoted(cells: pa.Array) -> pa.Array:
    """Give cells as CSV writes them: in quotes where that is needed."""
    needs = pc.match_substring_regex(cells, '[",\r\n]')
    if not pc.any(needs).as_py():
        return cells
    doubled = pc.replace_substring(cells, '"', '""')
    return pc.if_else(needs, pc.binary_join_element_wise('"', doubled, '"', ""), cells)


def csv_bytes(names: Sequence[str], columns: Sequence[pa.ChunkedArray], encoding: str) -> bytes:
    """Give columns of text as a CSV file; letters that the encoding lacks become question marks."""
    heading = io.StringIO(newline="")
    csv.writer(heading, lineterminator="\n").writerow(names)
    parts = [heading.getvalue()]
    table = pa.Table.from_arrays(list(columns), [str(number) for number in range(len(names))])
    for rows in table.combine_chunks().to_batches(WRITTEN_ROWS):
        lines = pc.binary_join_element_wise(*map(quoted, rows.columns), ",")
        parts.append("\n".join(lines.to_pylist()) + "\n")
    return "".join(parts).encode(encoding, errors="replace")
