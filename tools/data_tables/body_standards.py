"""The header of the standards of body measures: dated classes with exact limits."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from data_tables.reading import SOURCE_STATUSES
from data_tables.writing import array, civil_or_none, header, literal, source_view

if TYPE_CHECKING:
    from data_tables.reading import Row, Tables

COLUMNS = (
    *("standard", "measure", "sex", "age_from", "age_to", "class", "name_zh", "name_en"),
    *("from", "from_limit", "to", "to_limit", "region", "effective_from", "effective_to"),
    *("source", "address", "status", "basis"),
)
MEASURES = (
    *("bmi", "waist", "waist_hip_ratio", "waist_height_ratio", "body_fat", "visceral_fat_area"),
    *("total_cholesterol", "ldl_cholesterol", "non_hdl_cholesterol", "triglycerides"),
    "hdl_cholesterol",
)
SEXES = ("female", "male")
LIMITS = ("included", "excluded")
OLDEST = 150
# The largest limit that `evaluation::compare` takes.
MOST_THOUSANDTHS = 1_000_000


def body_standards(tables: Tables) -> str:
    """The text of ``body_standards.hpp``."""
    return header(
        "Standards of body measures: their classes, limits and sources.",
        ("body_standards.csv",),
        ("<heli/evaluation/body_standard.hpp>", "", "<optional>"),
        (
            array(
                "Every class of every standard.",
                "evaluation::body_standard_row",
                "body_standards",
                rows(tables),
            ),
        ),
    )


def rows(tables: Tables) -> list[list[str]]:
    """Rows of ``evaluation::body_standard_row``: each class once for a sex and an age."""
    written = []
    seen: dict[tuple[str, ...], int] = {}
    for row in tables.rows("body_standards.csv", COLUMNS):
        what = [literal(row.snake_case("standard"))]
        what.append(f"evaluation::body_quantity::{row.token('measure', MEASURES)}")
        sex = row.token("sex", ("", *SEXES))
        what += [f"evaluation::sex::{sex}" if sex else "std::nullopt", *ages(row)]
        names = [literal(row.text("name_zh")), literal(row.text("name_en"))]
        classed = [literal(row.snake_case("class")), *names, *limits(row)]
        region = row.token("region", ("", "CN"))
        where = "region_code()" if region else "std::nullopt"
        origin = source_view(
            row.text("source"), row.cells["address"], row.token("status", SOURCE_STATUSES)
        )
        key = tuple(row.cells[c] for c in ("standard", "measure", "sex", "age_from", "class"))
        key += (row.cells["effective_from"],)
        if seen.setdefault(key, row.line) != row.line:
            row.wrong(f"class: {row.cells['class']} is also in line {seen[key]}")
        days = validity(row)
        if row.sound:
            written.append([*what, *classed, where, *days, *origin])
    return written


def ages(row: Row) -> list[str]:
    """The braces of an ``age_range``."""
    ends = {c: row.whole_number(c, 0, OLDEST) for c in ("age_from", "age_to") if row.cells[c]}
    if len(ends) > 1 and ends["age_to"] < ends["age_from"]:
        row.wrong(f"age_to: {ends['age_to']} is below age_from")
    first, last = (str(ends.get(c, "std::nullopt")) for c in ("age_from", "age_to"))
    return [f"{{{first}", f"{last}}}"]


def limits(row: Row) -> list[str]:
    """The lower and the upper limit, at least one, the upper one above the lower."""
    found = {}
    for column in ("from", "to"):
        if row.all_or_none((column, f"{column}_limit")):
            kind = row.token(f"{column}_limit", LIMITS)
            found[column] = (thousandths(row, column), kind)
    if not found:
        row.wrong("from, to: both are empty")
    if len(found) > 1 and found["to"][0] <= found["from"][0]:
        row.wrong(f"to: {row.cells['to']} is not above from, {row.cells['from']}")
    return [
        f"evaluation::class_limit{{{found[c][0]}, evaluation::limit_kind::{found[c][1]}}}"
        if c in found
        else "std::nullopt"
        for c in ("from", "to")
    ]


def thousandths(row: Row, column: str) -> int:
    """An exact decimal of at most three decimals, in thousandths; never through a float."""
    cell = row.cells[column]
    form = re.fullmatch(r"(0|[1-9][0-9]{0,3})(?:\.([0-9]{1,3}))?", cell)
    number = int(form[1]) * 1000 + int((form[2] or "").ljust(3, "0")) if form else -1
    if not 0 <= number <= MOST_THOUSANDTHS:
        expected = "a decimal of 0 to 1000 with at most three decimals"
        row.wrong(f'{column}: "{cell}", expected {expected}')
    return number


def validity(row: Row) -> list[str]:
    """The first and the last day, as far as they are established."""
    first, last = row.day_or_empty("effective_from"), row.day_or_empty("effective_to")
    if first is not None and last is not None and last < first:
        row.wrong(f"effective_to: {last} is before effective_from, {first}")
    return [civil_or_none(first), civil_or_none(last)]
