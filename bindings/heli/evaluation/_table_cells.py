"""Cells of tables of people and of measures, and everything that is wrong with them."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Any

from heli._errors import InvalidValue
from heli._heli.core import nearest_name
from heli._table_faults import Fault, refuse
from heli._table_files import ENCODING_ARGUMENT, source_table
from heli.evaluation._column_names import unit_hint, unknown_columns
from heli.programme.evidence_table import cell_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

#: What a cell says for yes and for no.
YES, NO = ("yes", "true", "1", "是"), ("no", "false", "0", "否")
#: What the code of a person or a team must be.
CODE = "编号应为 1 至 31 个字符：字母、数字、- _ ."
#: Faults of one kind in a column that are told one by one.
MOST_ALIKE = 20
#: A whole number that may carry zeros behind its point.
WHOLE = re.compile(r"-?\d{1,9}(?:\.0+)?", re.ASCII)
#: A day as it is written.
DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


class TableCells:
    """The cells of a table as texts.

    Parameters
    ----------
    source
        A table of pandas, Polars or Arrow, or the path of a CSV, Excel or Parquet file.
    encoding
        Of a CSV file.
    sheet
        Of an Excel file; the first by default.
    option
        How the caller names an encoding, with ``{}`` in its place.
    """

    def __init__(
        self, source: Any, encoding: str, sheet: str | None, option: str = ENCODING_ARGUMENT
    ) -> None:
        given = source_table(source, encoding, sheet, option)
        self.path, self.lines = given.path, given.lines
        self.names: list[str] = [str(name).strip() for name in given.table.column_names]
        self.columns: dict[str, list[str]] = {}
        self.rows = len(given.table)
        self.faults: list[Fault] = []
        for name, column in zip(self.names, given.table.columns, strict=True):
            if name in self.columns:
                zh, en = f"列 {name} 重复", f"there is a second column {name}"
                self.faults.append(Fault(None, name, "duplicate_column", zh, en))
            self.columns[name] = [cell_text(cell) for cell in column.to_pylist()]

    def require(self, names: Sequence[str]) -> None:
        """Refuse a table in which one of some columns is missing, or a column is there twice."""
        for name in names:
            if name not in self.columns:
                near = nearest_name(name, self.names)
                zh, en = f"缺少列 {name}", f"column {name} is missing"
                if near is not None:
                    zh, en = f"{zh}；是否为 {near}？", f"{en}; did you mean {near}?"
                self.faults.append(Fault(None, name, "missing_column", zh, en))
        self.refuse()

    def ignored(
        self, known: Sequence[str], pattern: re.Pattern[str] | None = None
    ) -> tuple[str, ...]:
        """Give the columns that are not looked at; note those that must be a known one.

        Parameters
        ----------
        known
            Columns that are looked at.
        pattern
            Of further names that are.
        """
        names = [name for name in self.names if pattern is None or not pattern.fullmatch(name)]
        wrong, ignored = unknown_columns(dict.fromkeys(names), known)
        for name, zh, en in wrong:
            zh, en = f"未知的列 {name}；{zh}", f"unknown column {name}; {en}"
            self.faults.append(Fault(None, name, "unknown_column", zh, en))
        return ignored

    def text(self, row: int, name: str) -> str:
        """Give a cell; empty if it is empty or there is no such column."""
        return self.columns[name][row] if name in self.columns else ""

    def stated(self, row: int, name: str) -> str:
        """Give a cell that must not be empty."""
        text = self.text(row, name)
        if not text:
            self.wrong(row, name, "missing_value", (f"缺少 {name}", f"{name} is missing"))
        return text

    def day(self, row: int, name: str) -> date | None:
        """Give the day in a cell; None if it is empty or wrong."""
        text = self.text(row, name)
        try:
            if not text or DAY.fullmatch(text):
                return date.fromisoformat(text) if text else None
        except ValueError:
            pass  # Has the form of a day and is none: 2023-02-30.
        message = ("应为 2023-06-26 形式的日期", "expected a day such as 2023-06-26")
        self.wrong(row, name, "invalid_date", message)
        return None

    def whole(self, row: int, name: str) -> int | None:
        """Give the whole number in a cell; None if it is empty or wrong."""
        text = self.text(row, name)
        if text and not WHOLE.fullmatch(text):
            message = (
                f"应为整数，单位见列名，不是“{text}”",
                f'expected a whole number of the unit in the name, not "{text}"',
            )
            self.wrong(row, name, "invalid_number", message)
            return None
        return int(text.split(".")[0]) if text else None

    def token(self, row: int, name: str, tokens: Iterable[Any]) -> Any:
        """Give the member by its token or its Chinese name; None if the cell is empty or wrong."""
        text = self.text(row, name)
        known = {word: token for token in tokens for word in (token.value, token.zh)}
        if text and text not in known:
            words = " ".join(dict.fromkeys(token.value for token in known.values()))
            self.wrong(row, name, "unknown_token", (f"应为 {words}", f"expected one of {words}"))
        return known.get(text)

    def yes(self, row: int, name: str) -> bool | None:
        """Give whether a cell says yes; None if it is empty or wrong."""
        text = self.text(row, name).lower()
        if text and text not in (*YES, *NO):
            message = ("应为 yes、no 或空", "expected yes, no or nothing")
            self.wrong(row, name, "invalid_answer", message)
            return None
        return text in YES if text else None

    def made(self, row: int, name: str, kind: Any, *arguments: Any, **named: Any) -> Any:
        """Make a value of a row; None, with a fault, if it refuses what it is given."""
        try:
            return kind(*arguments, **named)
        except InvalidValue as error:
            zh = CODE if name in ("person", "team") else "数值不符合要求"
            self.wrong(row, name, "invalid_value", (zh, str(error)))
            return None

    def wrong(
        self,
        row: int,
        name: str,
        code: str,
        message: tuple[str, str],
        value: str | None = None,
    ) -> None:
        """Note what is wrong with a cell: its code, and the message in Chinese and English."""
        found = value if value is not None else self.text(row, name)
        self.faults.append(Fault(row, name, code, *message, found or None))

    def refuse(self) -> None:
        """Raise a `heli.ParseError` with all that is wrong, if anything is.

        Of more than `MOST_ALIKE` faults of one kind in a column the rest is one fault with their
        number: a column in another unit is one mistake.
        """
        kinds: dict[tuple[str, str], list[Fault]] = {}
        for fault in self.faults:
            kinds.setdefault((fault.column, fault.code), []).append(fault)
        shown: list[Fault] = []
        for faults in kinds.values():
            shown += faults[:MOST_ALIKE]
            if more := faults[MOST_ALIKE:]:
                shown.append(_rest(more))
        refuse(shown, self.path, self.lines)


def _rest(faults: list[Fault]) -> Fault:
    """Give one fault for many of a kind, at the first of them, with a hint where there is one."""
    first, count = faults[0], len(faults)
    zh = f"列 {first.column} 另有 {count} 处同类问题，从此行起"
    en = f"column {first.column}: {count} more like this, from this line on"
    if first.code == "implausible_unit":
        hint = unit_hint(first.column, [fault.value for fault in faults])
        zh, en = (f"{zh}；{hint[0]}", f"{en}; {hint[1]}") if hint else (zh, en)
    return Fault(first.row, first.column, first.code, zh, en)
