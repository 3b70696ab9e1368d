"""The header of the grounds on which clocks are suspended, restarted, interrupted or stopped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from data_tables.legal_words import (
    GROUND_COLUMNS,
    REGIONS,
    RULE_COLUMNS,
    WORD_COLUMNS,
    by_id,
    refer,
    word_row,
)
from data_tables.rules import both_languages, checked_source
from data_tables.writing import array, header, literal

if TYPE_CHECKING:
    from data_tables.reading import Tables

# Members of the enumeration in C++; the others of it are no grounds but what a caller states.
ACTIONS = ("suspend", "exclude", "interrupt", "restart", "stop")


def clock_grounds(tables: Tables) -> str:
    """The text of ``clock_grounds.hpp``."""
    return header(
        "Which events move which clock, and the article that says so.",
        ("clock_grounds.csv", "events.csv"),
        ("<heli/law/clock_ground.hpp>",),
        (
            array(
                "Every ground, by rule.",
                "law::clock_ground_row",
                "clock_grounds",
                rows(tables),
            ),
        ),
    )


def rows(tables: Tables) -> list[list[str]]:
    """Rows of ``law::clock_ground_row``: an event does one thing to the clock of a rule."""
    known = by_id(tables.rows("rules.csv", RULE_COLUMNS))
    events = by_id(tables.rows("events.csv", WORD_COLUMNS))
    written = []
    seen: dict[tuple[str, str], int] = {}
    for row in tables.rows("clock_grounds.csv", GROUND_COLUMNS):
        key = (row.text("rule"), row.text("event"))
        rule = refer(row, "rule", "rules.csv", known)
        if rule is not None and not rule.cells["length"]:
            row.wrong(f"rule: {key[0]} sets no period")
        region = row.token("region", tuple(REGIONS))
        action = row.token("action", ACTIONS)
        event = refer(row, "event", "events.csv", events)
        row.text("article")
        source = checked_source(row)
        notes = both_languages(row, "notes")
        if seen.setdefault(key, row.line) != row.line:
            row.wrong(f"event: {key[1]} already moves the clock of {key[0]} by line {seen[key]}")
        if row.sound:
            what = [literal(key[0]), REGIONS[region], f"law::clock_action::{action}"]
            fields = [*what, *word_row(event)]
            written.append([*fields, *source, *notes])
    return written
