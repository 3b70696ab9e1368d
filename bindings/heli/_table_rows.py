"""Rows of CSV, Excel and Parquet files and of DataFrames, each with its number in the file."""

from __future__ import annotations

import csv
import io
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from heli._errors import InvalidValue, NotFound

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pandas as pd
    from openpyxl.cell import Cell, MergedCell

Cells = tuple[int, list[Any]]
"""The number of a row in its file, and its cells."""


class Refused(Exception):  # noqa: N818 - it carries a finding, it is no error of the program
    """A file that cannot be read as a table at all."""

    def __init__(self, code: str, zh: str, en: str, line: int | None = None) -> None:
        super().__init__(en)
        self.code, self.zh, self.en, self.line = code, zh, en, line


class NoValue(NamedTuple):
    """A cell of a workbook whose formula has no stored value, or an error for a value."""

    coordinate: str


def plain_cell(value: Any) -> Any:
    """Give a cell of pandas or NumPy as Python has it; what is missing as None."""
    import pandas as pd

    if value is pd.NA or value is pd.NaT:
        return None
    return value.item() if hasattr(value, "item") else value


def csv_rows(content: bytes, encoding: str, option: str) -> Iterator[Cells]:
    """Give the rows of a CSV file; a row of several lines has the number of its first.

    `option` is how the caller names an encoding, with ``{}`` for the encoding.
    """
    try:
        text = content.decode(encoding)
    except LookupError:
        raise InvalidValue(f"{encoding!r}: no such encoding") from None
    except UnicodeError as error:
        line = content.count(b"\n", 0, getattr(error, "start", 0)) + 1
        hint = "gb18030" if encoding.lower().replace("_", "-").startswith("utf") else "utf-8-sig"
        raise Refused(
            "wrong_encoding",
            f"不是 {encoding} 编码的文本，可试 {option.format(hint)}",
            f"the text is not encoded in {encoding}; try {option.format(hint)}",
            line,
        ) from None
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    number = 1
    try:
        for cells in reader:
            yield number, list(cells)
            number = reader.line_num + 1
    except csv.Error as error:
        raise Refused(
            "invalid_csv", f"不是有效的 CSV（{error}）", f"no valid CSV: {error}", number
        ) from None


def stored_value(cell: Cell | MergedCell, written: Cell | MergedCell) -> Any:
    """Give the value of a cell, of which `written` is what its author wrote."""
    lost = cell.data_type == "e" or (written.data_type == "f" and cell.value is None)
    return NoValue(written.coordinate) if lost else cell.value


def excel_rows(path: Path, sheet: str | None) -> Iterator[Cells]:
    """Give the rows of a sheet, the first one by default; formulas as their stored values."""
    import openpyxl
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        values = openpyxl.load_workbook(path, data_only=True)
        formulas = openpyxl.load_workbook(path)
    except (InvalidFileException, zipfile.BadZipFile, KeyError, SyntaxError, ValueError) as error:
        raise Refused(
            "invalid_workbook", f"不是有效的 Excel 文件（{error}）", f"no valid workbook: {error}"
        ) from None
    names = [found.title for found in values.worksheets]
    if sheet is not None and sheet not in names:
        raise NotFound(f"{path}: no sheet {sheet!r}, it has {', '.join(names)}")
    name = names[0] if sheet is None else sheet
    sheets = zip(values[name].iter_rows(), formulas[name].iter_rows(), strict=True)
    for number, (cells, written) in enumerate(sheets, start=1):
        pairs = zip(cells, written, strict=True)
        yield number, [stored_value(cell, source) for cell, source in pairs]


def parquet_rows(path: Path) -> Iterator[Cells]:
    """Give the rows of a Parquet file; the names of its columns count as row 1."""
    import pyarrow as pa
    from pyarrow import parquet

    try:
        table = parquet.read_table(path)
    except (pa.ArrowException, OSError) as error:
        raise Refused(
            "invalid_parquet", f"不是有效的 Parquet 文件（{error}）", f"no valid Parquet: {error}"
        ) from None
    yield 1, list(table.column_names)
    columns = [column.to_pylist() for column in table.columns]
    for number, cells in enumerate(zip(*columns, strict=True), start=2):
        yield number, list(cells)


def frame_rows(frame: pd.DataFrame) -> Iterator[Cells]:
    """Give the rows of a DataFrame; the names of its columns count as row 1."""
    yield 1, list(frame.columns)
    for number, cells in enumerate(frame.itertuples(index=False, name=None), start=2):
        yield number, [plain_cell(cell) for cell in cells]


def source_rows(source: Any, encoding: str, sheet: str | None, option: str) -> Iterator[Cells]:
    """Give the rows of a file by the end of its name, or of something with `to_pandas`."""
    if hasattr(source, "itertuples"):
        return frame_rows(source)
    if hasattr(source, "to_pandas"):
        return frame_rows(source.to_pandas())
    path = Path(source)
    if not path.is_file():
        raise NotFound(f"no file {path}")
    kind = path.suffix.lower()
    if kind == ".csv":
        return csv_rows(path.read_bytes(), encoding, option)
    if kind == ".xlsx":
        return excel_rows(path, sheet)
    if kind == ".parquet":
        return parquet_rows(path)
    raise InvalidValue(f"{path}: expected a table that ends in .csv, .xlsx or .parquet")
