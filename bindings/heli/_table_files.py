"""Tables from files and from memory: CSV, Excel, Parquet, Arrow, pandas, Polars."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from heli._errors import InvalidValue, ParseError
from heli._heli.core import Bilingual, Finding, Place
from heli._table_rows import Refused, csv_rows, source_rows
from heli.programme.evidence_table import cell_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pyarrow as pa

    from heli._table_faults import Lines
    from heli._table_rows import Cells

BOM = "\ufeff"
#: How an encoding is named in Python.
ENCODING_ARGUMENT = 'encoding="{}"'


class SourceTable(NamedTuple):
    """A table, and where its rows came from.

    Parameters
    ----------
    table
        Its columns.
    path
        Its file as the caller named it; None for a table in memory.
    lines
        Gives the lines of rows in the file, for messages.
    """

    table: pa.Table
    path: str | None
    lines: Lines


def source_table(source: Any, encoding: str, sheet: str | None, option: str) -> SourceTable:
    """Give a table from a file or from memory.

    Raises
    ------
    heli.NotFound
        If there is no such file or sheet.
    heli.InvalidValue
        If the file is of another kind, or the encoding is unknown.
    heli.ParseError
        If the file is no table of its kind at all.
    """
    if not isinstance(source, str | os.PathLike):
        return SourceTable(_table_in_memory(source), None, lambda rows: [row + 1 for row in rows])
    path = Path(source)
    # The name of a file may hold bytes that are no text.
    name = str(path).encode(errors="replace").decode()
    try:
        return _file_table(path, name, encoding, sheet, option)
    except Refused as refused:
        message = Bilingual(refused.zh, refused.en)
        finding = Finding("error", refused.code, message, Place(name, refused.line))
        raise ParseError(str(finding), [finding]) from None


def _table_in_memory(source: Any) -> pa.Table:
    import pyarrow as pa

    if isinstance(source, pa.Table):
        return source
    if isinstance(source, pa.RecordBatch):
        return pa.Table.from_batches([source])
    if hasattr(source, "itertuples"):
        try:
            return pa.Table.from_pandas(source, preserve_index=False)
        except (pa.ArrowInvalid, pa.ArrowTypeError) as error:
            raise InvalidValue(f"table: {error}; give columns of one type each") from None
    if hasattr(source, "__arrow_c_stream__") or hasattr(source, "__arrow_c_array__"):
        return pa.table(source)
    raise TypeError(
        f"{type(source).__name__}: expected a table, or the path of a CSV, Excel or Parquet file"
    )


def _file_table(
    path: Path, name: str, encoding: str, sheet: str | None, option: str
) -> SourceTable:
    kind = path.suffix.lower()
    if path.is_file() and kind == ".parquet":
        return SourceTable(_parquet(path), name, lambda rows: [row + 2 for row in rows])
    if path.is_file() and kind == ".csv":
        return _csv(path, name, encoding, option)
    if path.is_file() and kind not in (".csv", ".xlsx", ".parquet"):
        raise InvalidValue(f"{path}: expected a table that ends in .csv, .xlsx or .parquet")
    return _by_rows(source_rows(path, encoding, sheet, option), name)


def _parquet(path: Path) -> pa.Table:
    import pyarrow as pa
    from pyarrow import parquet

    try:
        return parquet.read_table(path)
    except (pa.ArrowException, OSError) as error:
        raise Refused(
            "invalid_parquet", f"不是有效的 Parquet 文件（{error}）", f"no valid Parquet: {error}"
        ) from None


def _csv(path: Path, name: str, encoding: str, option: str) -> SourceTable:
    content = path.read_bytes()
    rows = csv_rows(content, encoding, option)
    heading = next((row for _, row in rows if row), [])
    table = None
    if any(map(str.strip, heading)):
        table = _csv_by_arrow(content.decode(encoding).removeprefix(BOM), len(heading))
    if table is None:
        return _by_rows(csv_rows(content, encoding, option), name)

    def lines(wanted: list[int]) -> list[int | None]:
        filled = [at for at, cells in csv_rows(content, encoding, option) if cells]
        return [filled[row + 1] for row in wanted]

    return SourceTable(_named(table.columns, heading), name, lines)


def _csv_by_arrow(text: str, width: int) -> pa.Table | None:
    """Give the cells of a CSV text without its heading; None if its rows are of unlike length."""
    import pyarrow as pa
    from pyarrow import csv as pa_csv

    numbers = [str(number) for number in range(width)]
    try:
        table = pa_csv.read_csv(
            pa.BufferReader(text.encode()),
            pa_csv.ReadOptions(column_names=numbers),
            pa_csv.ParseOptions(newlines_in_values=True),
            pa_csv.ConvertOptions(
                column_types=dict.fromkeys(numbers, pa.string()), strings_can_be_null=False
            ),
        )
    except pa.ArrowInvalid:
        return None
    return table.slice(1)


def _by_rows(rows: Iterable[Cells], name: str) -> SourceTable:
    """Give a table out of rows, each with its line."""
    import pyarrow as pa

    heading: list[str] = []
    numbers: list[int] = []
    texts: list[list[str]] = []
    for number, cells in rows:
        row = [cell if isinstance(cell, str) else cell_text(cell) for cell in cells]
        if not any(row):
            continue
        if not heading:
            heading = row
            continue
        if any(row[len(heading) :]) or (len(row) < len(heading) and len(row) == 1):
            zh = f"有 {len(row)} 个单元格，应为 {len(heading)} 个"
            en = f"the row has {len(row)} cells, expected {len(heading)}"
            raise Refused("uneven_rows", zh, en, number)
        numbers.append(number)
        texts.append((row + [""] * len(heading))[: len(heading)])
    if not heading:
        raise Refused("empty_table", "表格是空的", "the table is empty")
    columns = list(zip(*texts, strict=True)) or [()] * len(heading)
    arrays = [pa.chunked_array([pa.array(column, pa.string())]) for column in columns]
    return SourceTable(
        _named(arrays, heading), name, lambda wanted: [numbers[row] for row in wanted]
    )


def _named(columns: list[Any], heading: list[str]) -> pa.Table:
    """Give a table; of columns without a name nothing is kept."""
    import pyarrow as pa

    names = [name.strip().removeprefix(BOM) for name in heading]
    kept = [(name, column) for name, column in zip(names, columns, strict=True) if name]
    return pa.Table.from_arrays([column for _, column in kept], [name for name, _ in kept])
