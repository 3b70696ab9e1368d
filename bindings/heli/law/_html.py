"""Tables of rules for notebooks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from heli._html import row_table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from heli._heli.law import Rule

#: Rows that a notebook shows.
SHOWN_ROWS = 20


def book_table(summary: str, rules: Sequence[Rule]) -> str:
    """Give the first rules of a book as a table."""
    names = ("id", "zh", "en", "law", "article", "region", "period")
    shown = rules[:SHOWN_ROWS]
    rows = [
        (
            rule.id,
            rule.name.zh,
            rule.name.en,
            rule.source.title,
            rule.source.article,
            rule.region,
            rule.period and rule.period.length,
        )
        for rule in shown
    ]
    return row_table(summary, names, rows)
