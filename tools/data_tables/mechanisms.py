"""The header of the mechanisms of dispute coordination, by version of their list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from data_tables.reading import SOURCE_STATUSES
from data_tables.writing import array, civil, header, literal, source_view

if TYPE_CHECKING:
    from data_tables.reading import Tables

COLUMNS = ("set", "agreed_on", "id", "name_zh", "name_en", "source", "address", "status")


def mechanisms(tables: Tables) -> str:
    """The text of ``mechanisms.hpp``."""
    return header(
        "Mechanisms of dispute coordination, by version of their list.",
        ("mechanisms.csv",),
        ("<heli/programme/mechanism.hpp>",),
        (
            array(
                "Every mechanism of every version, in the order of its source.",
                "programme::mechanism_row",
                "mechanisms",
                rows(tables),
            ),
        ),
    )


def rows(tables: Tables) -> list[list[str]]:
    """Rows of ``mechanism_row``: ids once in a version, one day of agreement a version."""
    written = []
    seen: set[tuple[str, str]] = set()
    agreed: dict[str, str] = {}
    for row in tables.rows("mechanisms.csv", COLUMNS):
        version, mechanism = row.text("set"), row.snake_case("id")
        day = row.day("agreed_on")
        names = [literal(row.text("name_zh")), literal(row.text("name_en"))]
        status = row.token("status", SOURCE_STATUSES)
        title = row.text("source")
        if (version, mechanism) in seen:
            row.wrong(f"id: {mechanism} is twice in {version}")
        if agreed.setdefault(version, row.cells["agreed_on"]) != row.cells["agreed_on"]:
            row.wrong(f"agreed_on: {version} was agreed on {agreed[version]} in a line above")
        seen.add((version, mechanism))
        if row.sound:
            origin = source_view(title, row.cells["address"], status)
            written.append([literal(version), civil(day), literal(mechanism), *names, *origin])
    return written
