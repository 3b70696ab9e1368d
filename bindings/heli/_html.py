"""Tables for notebooks. Every text is escaped, whatever it holds."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


def cell(value: Any) -> str:
    """Give a value as escaped text; unknown is an empty cell."""
    return "" if value is None else html.escape(str(value))


def definition_table(title: str, entries: Mapping[str, Any]) -> str:
    """Give a table with one row for each name and its value."""
    rows = "".join(
        f"<tr><th scope='row'>{cell(name)}</th><td>{cell(value)}</td></tr>"
        for name, value in entries.items()
    )
    return f"<table class='heli'><caption>{cell(title)}</caption><tbody>{rows}</tbody></table>"


def row_table(caption: str, names: Sequence[str], rows: Iterable[Sequence[Any]]) -> str:
    """Give a table with a heading for each name."""
    head = "".join(f"<th scope='col'>{cell(name)}</th>" for name in names)
    body = "".join(
        "<tr>" + "".join(f"<td>{cell(value)}</td>" for value in row) + "</tr>" for row in rows
    )
    return (
        f"<table class='heli'><caption>{cell(caption)}</caption>"
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    )
