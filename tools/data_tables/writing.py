"""Writes C++: rows, constant arrays, whole headers."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Sequence

LINE_WIDTH = 100


def literal(text: str) -> str:
    """A string literal."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def civil(day: dt.date) -> str:
    """The braces that make a ``civil_date``."""
    return f"{{{day.year}, {day.month}, {day.day}}}"


def civil_or_none(day: dt.date | None) -> str:
    """An optional ``civil_date``."""
    return "std::nullopt" if day is None else f"civil_date{civil(day)}"


def source_view(title: str, address: str, status: str, article: str = "") -> list[str]:
    """A ``source_view`` in parts between which a line may break."""
    parts = [f"{{{literal(title)}", literal(article), literal(address)]
    return [*parts, f"source_status::{status}}}"]


def width(text: str) -> int:
    """Columns of a text on screen, as clang-format counts them."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def row_of(fields: Sequence[str]) -> str:
    """A row of an array, broken between its fields, and in a long text, where a line is full."""
    *others, last = fields
    lines = ["    {"]
    for field in (*(f"{field}, " for field in others), f"{last}}},"):
        for piece in pieces(field, LINE_WIDTH - len("     ")):
            if width(lines[-1] + piece.rstrip()) > LINE_WIDTH:
                lines.append("     ")
            lines[-1] += piece
    return "\n".join(line.rstrip() for line in lines)


def pieces(field: str, columns: int) -> list[str]:
    """A field that is a long string literal as several, which C++ joins; any other as it is."""
    form = re.fullmatch(r'(\W*?)"(.*)"(\W*)', field, re.DOTALL)
    if form is None or width(field.rstrip()) <= columns:
        return [field]
    before, text, after = form.groups()
    # as much beside the text as the quotes and what stands before and after it take
    room = columns - width(before + after) - len('""')
    parts = [""]
    for unit in re.findall(r"(?:\\.|[!-~])+ ?|.", text, re.DOTALL):
        if width(parts[-1] + unit) > room:
            parts.append("")
        parts[-1] += unit
    quoted = [f'"{part}" ' for part in parts]
    return [before + quoted[0], *quoted[1:-1], quoted[-1].rstrip() + after]


def array(meaning: str, row_type: str, name: str, rows: Iterable[Sequence[str]]) -> str:
    """A constant array; a plain one, as clang 14 refuses a long ``std::array`` in braces."""
    return "\n".join(
        (
            f"/// {meaning}",
            "// clang-format off",
            f"inline constexpr {row_type} {name}[] = {{",
            *map(row_of, rows),
            "};",
            "// clang-format on",
        )
    )


def header(
    meaning: str, tables: Sequence[str], includes: Sequence[str], definitions: Sequence[str]
) -> str:
    """A header of ``heli::data`` that says from which tables it was made.

    ``includes`` holds names in their brackets and, between groups, empty lines.
    """
    *others, last = (f"data/{table}" for table in tables)
    names = f"{', '.join(others)} and {last}" if others else last
    comment = f"{meaning} Generated from {names} by tools/generate_data.py; do not edit."
    return "\n".join(
        (
            "/// \\file",
            *(f"/// {line}" for line in folded(comment, LINE_WIDTH - len("/// "))),
            "#pragma once",
            "",
            *(f"#include {name}" if name else "" for name in includes),
            "",
            "namespace heli::data {",
            "",
            "\n\n".join(definitions),
            "",
            "}  // namespace heli::data",
            "",
        )
    )


def folded(text: str, columns: int) -> list[str]:
    """A text broken between words into lines of at most so many columns."""
    first, *words = text.split(" ")
    lines = [first]
    for word in words:
        if width(f"{lines[-1]} {word}") > columns:
            lines.append(word)
        else:
            lines[-1] += f" {word}"
    return lines
