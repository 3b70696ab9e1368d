"""The header of the structure rules of honour lists: floors, caps and quotas by edition."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING

from data_tables.body_standards import validity
from data_tables.reading import SOURCE_STATUSES
from data_tables.writing import array, header, literal, source_view

if TYPE_CHECKING:
    from data_tables.reading import Row, Tables

COLUMNS = (
    *("scheme", "id", "award", "category", "name_zh", "name_en", "limit", "unit", "size"),
    *("rounding", "region", "effective_from", "effective_to"),
    *("source", "address", "status", "basis"),
)
LIMITS = ("floor", "cap", "quota")
UNITS = ("count", "share", "unstated")
ROUNDINGS = ("half_up", "half_even", "truncate", "floor", "ceiling")
# Most seats of a list, `competition::most_honour_seats`.
MOST_PEOPLE = 1_000_000


def honour_structure(tables: Tables) -> str:
    """The text of ``honour_structure.hpp``."""
    return header(
        "Structure rules of honour lists, by edition.",
        ("honour_structure.csv",),
        ("<heli/competition/honour_rule.hpp>", "", "<optional>"),
        (
            array(
                "Every rule of every edition.",
                "competition::honour_rule_row",
                "honour_structure",
                rows(tables),
            ),
        ),
    )


def rows(tables: Tables) -> list[list[str]]:
    """Rows of ``competition::honour_rule_row``: an id once."""
    written = []
    seen: dict[str, int] = {}
    for row in tables.rows("honour_structure.csv", COLUMNS):
        words = [row.snake_case("scheme"), rule_id(row), row.snake_case("award")]
        words += [row.snake_case("category"), row.text("name_zh"), row.text("name_en")]
        limit = f"competition::honour_limit::{row.token('limit', LIMITS)}"
        unit = row.token("unit", UNITS)
        figure = size(row, unit)
        rounding = row.token("rounding", ("", *ROUNDINGS))
        if rounding and unit != "share":
            row.wrong("rounding: only a share is rounded")
        row.token("region", ("CN",))
        days = validity(row)
        origin = source_view(
            row.text("source"), row.cells["address"], row.token("status", SOURCE_STATUSES)
        )
        if seen.setdefault(words[1], row.line) != row.line:
            row.wrong(f"id: {words[1]} is also in line {seen[words[1]]}")
        if row.sound:
            rounded = f"rounding::{rounding}" if rounding else "std::nullopt"
            what = [*map(literal, words), limit, f"competition::honour_size::{unit}"]
            figures = [str(figure.numerator), str(figure.denominator)]
            written.append([*what, *figures, rounded, "region_code()", *days, *origin])
    return written


def rule_id(row: Row) -> str:
    """An id of capitals, digits and ``-``."""
    cell = row.cells["id"]
    if not re.fullmatch(r"[A-Z][A-Z0-9-]{0,30}", cell):
        row.wrong(f'id: "{cell}", expected capitals, digits and - of at most 31 letters')
    return cell


def size(row: Row, unit: str) -> Fraction:
    """A count, a share of at most four decimals, or nothing where the source gives no figure."""
    cell = row.cells["size"]
    if unit == "count":
        return Fraction(row.whole_number("size", 0, MOST_PEOPLE))
    if unit == "unstated":
        if cell:
            row.wrong(f'size: "{cell}", expected nothing where the source gives no figure')
        return Fraction(0)
    if not re.fullmatch(r"0\.[0-9]{1,4}|[01]", cell):
        row.wrong(f'size: "{cell}", expected a share of 0 to 1 with at most four decimals')
        return Fraction(0)
    return Fraction(cell)
