"""The header of the events and actors of rules; how other tables refer to a row by its id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from data_tables.writing import array, header, literal

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from data_tables.reading import Row, Tables

WORD_COLUMNS = ("id", "name_zh", "name_en")
RULE_COLUMNS = (
    *("id", "matter", "region", "overrides", "superseded_by", "kind", "name_zh", "name_en"),
    *("law", "article", "length", "unit", "direction", "roll", "start_event", "actor"),
    *("effect_zh", "effect_en", "extension_length", "extension_unit", "extension_zh"),
    *("extension_en", "extension_rule", "status", "source", "notes_zh", "notes_en"),
    *("published_on", "effective_from", "effective_to", "basis_zh", "basis_en"),
)
GROUND_COLUMNS = (
    *("rule", "region", "action", "event", "law", "article", "source", "status"),
    *("notes_zh", "notes_en"),
)
PROCEDURE_COLUMNS = ("procedure", "rule", "necessity", "region", "fulfilled_by")

# The provinces by the letters that the tables of law write.
REGIONS = {
    "CN": "region_code()",
    "SH": "region_code(310000)",
    "JS": "region_code(320000)",
    "ZJ": "region_code(330000)",
    "AH": "region_code(340000)",
}


def legal_events(tables: Tables) -> str:
    """The text of ``legal_events.hpp``."""
    rules = tables.rows("rules.csv", RULE_COLUMNS)
    grounds = tables.rows("clock_grounds.csv", GROUND_COLUMNS)
    steps = tables.rows("procedures.csv", PROCEDURE_COLUMNS)
    used_events = {
        *(row.cells["start_event"] for row in rules),
        *(row.cells["event"] for row in grounds),
        *(row.cells["fulfilled_by"] for row in steps),
    }
    used_actors = {row.cells["actor"] for row in rules}
    return header(
        "Events from which periods count, that fulfil duties or move clocks; and who acts.",
        ("events.csv", "actors.csv"),
        ("<heli/law/rule_row.hpp>",),
        (
            array(
                "Every event that the rules, the grounds and the procedures name.",
                "law::word_row",
                "legal_events",
                words(tables.rows("events.csv", WORD_COLUMNS), used_events if rules else None),
            ),
            array(
                "Everybody who acts in a rule.",
                "law::word_row",
                "actors",
                words(tables.rows("actors.csv", WORD_COLUMNS), used_actors if rules else None),
            ),
        ),
    )


def words(rows: Sequence[Row], used: set[str] | None) -> list[list[str]]:
    """Rows of ``law::word_row``: ids and names once, and each in use; ``None`` if not known."""
    written = []
    seen: dict[str, int] = {}
    for row in rows:
        word = row.snake_case("id")
        names = [row.text("name_zh"), row.text("name_en")]
        for column, text in zip(WORD_COLUMNS, (word, *names), strict=True):
            line = seen.setdefault(f"{column} {text}", row.line)
            if text and line != row.line:
                row.wrong(f'{column}: "{text}" is also in line {line}')
        if row.sound and used is not None and word not in used:
            row.wrong(f"id: no table uses {word}")
        if row.sound:
            written.append([literal(word), *map(literal, names)])
    return written


def by_id(rows: Sequence[Row]) -> dict[str, Row]:
    """Rows by their id. One that is itself wrong still counts, to report each fault once."""
    return {row.cells["id"]: row for row in rows}


def refer(row: Row, column: str, table: str, known: Mapping[str, Row]) -> Row | None:
    """The row that a cell names; none for an empty cell and, which is a problem, for another."""
    cell = row.cells[column]
    if cell and known and cell not in known:
        row.wrong(f'{column}: {table} has no "{cell}"')
    return known.get(cell)


def word_row(word: Row | None) -> list[str]:
    """A ``law::word_row`` in parts between which a line may break; an empty one for none."""
    if word is None:
        return ["{}"]
    token, zh, en = (literal(word.cells[column]) for column in WORD_COLUMNS)
    return [f"{{{token}", zh, f"{en}}}"]
