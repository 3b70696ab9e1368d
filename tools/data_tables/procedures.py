"""The header of the procedures: which steps each has, and which event fulfils them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from data_tables.legal_words import (
    PROCEDURE_COLUMNS,
    REGIONS,
    RULE_COLUMNS,
    WORD_COLUMNS,
    by_id,
    refer,
    word_row,
)
from data_tables.writing import array, header, literal

if TYPE_CHECKING:
    from data_tables.reading import Row, Tables

# Members of the enumeration in C++. They are written by name.
PROCEDURES = (
    *("mediation", "arbitration_ordinary", "arbitration_collective"),
    *("arbitration_simplified_zj", "inspection", "enforcement", "legal_aid", "blacklist"),
)
NECESSITIES = ("duty", "option", "opening", "effect")


def procedures(tables: Tables) -> str:
    """The text of ``procedures.hpp``."""
    return header(
        "Procedures: which steps each has, and which event fulfils them.",
        ("procedures.csv", "events.csv"),
        ("<heli/law/procedure.hpp>",),
        (
            array(
                "Every step, by procedure, in the order of its course.",
                "law::procedure_row",
                "procedures",
                rows(tables),
            ),
        ),
    )


def rows(tables: Tables) -> list[list[str]]:
    """Rows of ``law::procedure_row``: each step once, those of a procedure together."""
    known = by_id(tables.rows("rules.csv", RULE_COLUMNS))
    events = by_id(tables.rows("events.csv", WORD_COLUMNS))
    written = []
    seen: dict[tuple[str, str], int] = {}
    latest: dict[str, Row] = {}
    earlier: Row | None = None
    for row in tables.rows("procedures.csv", PROCEDURE_COLUMNS):
        procedure = row.token("procedure", PROCEDURES)
        if latest.setdefault(procedure, row) not in (row, earlier):
            row.wrong(f"procedure: the steps of {procedure} do not stand together")
        latest[procedure] = earlier = row
        key = (procedure, row.text("rule"))
        if seen.setdefault(key, row.line) != row.line:
            row.wrong(f"rule: {key[1]} is also in line {seen[key]} a step of {procedure}")
        rule = refer(row, "rule", "rules.csv", known)
        necessity = row.token("necessity", NECESSITIES)
        region = row.token("region", ("", *list(REGIONS)[1:]))
        if rule is not None:
            check_rule(row, rule)
        event = refer(row, "fulfilled_by", "events.csv", events)
        if row.sound:
            fields = [f"law::procedure::{procedure}", literal(key[1])]
            where = [f"law::necessity::{necessity}", REGIONS[region or "CN"]]
            written.append([*fields, *where, *word_row(event)])
    return written


def check_rule(row: Row, rule: Row) -> None:
    """A step has a period, is no override, as the book finds those, and binds in its region."""
    name = rule.cells["id"]
    if not rule.cells["length"] or rule.cells["superseded_by"]:
        row.wrong(f"rule: {name} sets no period any more, or never did")
    if rule.cells["overrides"]:
        row.wrong(f"rule: name {rule.cells['overrides']}, which {name} overrides in its region")
    binds = rule.cells["region"].replace("CN", "")
    if binds and row.cells["region"] != binds:
        row.wrong(f'region: "{row.cells["region"]}", but {name} binds in {binds} only')
