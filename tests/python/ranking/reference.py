"""Reference figures of contests, which the tests of C++ read, too."""

from __future__ import annotations

import csv
from collections import defaultdict
from pathlib import Path

CONTESTS = Path(__file__).parents[2] / "data" / "contests"

Row = dict[str, str]


def rows(table: str) -> list[Row]:
    """Give the rows of a table."""
    with (CONTESTS / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def cases(table: str, column: str = "case") -> dict[str, list[Row]]:
    """Give the rows of a table by the cell of one column."""
    groups: dict[str, list[Row]] = defaultdict(list)
    for row in rows(table):
        groups[row[column]].append(row)
    return dict(groups)
