"""The header of the rules of law: the periods they set and other ways to read them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from data_tables.legal_words import (
    REGIONS,
    RULE_COLUMNS,
    WORD_COLUMNS,
    by_id,
    refer,
    word_row,
)
from data_tables.reading import SOURCE_STATUSES
from data_tables.writing import array, civil_or_none, header, literal, source_view

if TYPE_CHECKING:
    from collections.abc import Mapping

    from data_tables.reading import Row, Tables

# Tokens of the tables, and the members of the enumerations in C++ where they are not the same.
MATTERS = (
    *("negotiation", "mediation", "limitation", "arbitration", "court", "enforcement"),
    *("inspection", "wage", "employment", "aid", "union", "collective", "data", "counting"),
)
MEMBERS = {"union": "trade_union"}  # `union` is a keyword of C++
KINDS_WITH_PERIOD = (
    *("party_period", "authority_period", "retention", "status_term", "cycle", "superseded"),
)
KINDS = (*KINDS_WITH_PERIOD, "counting_rule", "no_period", "unknown")
DIRECTIONS = ("forward", "backward")
ROLLS = ("none", "next_working_day", "previous_working_day")
# The longest period by unit, as `law::longest` has it.
LONGEST = {
    "calendar_day": 18263,
    "working_day": 12500,
    "month": 600,
    "year": 50,
    "hour": 18263,
}
# 劳动人事争议仲裁办案规则 80: what these numbers of days are in arbitration.
ARBITRATION_DAYS = {
    3: "working_day",
    5: "working_day",
    10: "working_day",
    15: "calendar_day",
    45: "calendar_day",
}
PERIOD_COLUMNS = ("length", "unit", "direction", "roll")
READING_COLUMNS = (
    *("rule", "id", *PERIOD_COLUMNS, "reason_zh", "reason_en"),
    *("law", "article", "source", "status"),
)

LAW_TABLES = """\
/// Everything that a rulebook is built from.
inline constexpr law::rule_tables law_tables{.rules = rules, .readings = rule_readings};"""


def rules(tables: Tables) -> str:
    """The text of ``rules.hpp``."""
    return header(
        "Rules of law: the periods they set, where they bind and where they were read.",
        ("rules.csv", "rule_readings.csv", "events.csv", "actors.csv"),
        ("<heli/law/rule_row.hpp>", "", "<optional>"),
        (
            array("Every rule, by matter.", "law::rule_row", "rules", rule_rows(tables)),
            array(
                "Other ways to read some of the rules.",
                "law::rule_reading_row",
                "rule_readings",
                readings(tables),
            ),
            LAW_TABLES,
        ),
    )


def rule_rows(tables: Tables) -> list[list[str]]:
    """Rows of ``law::rule_row``: ids once, references sound, numbers only where they are known."""
    rows = tables.rows("rules.csv", RULE_COLUMNS)
    known = by_id(rows)
    events = by_id(tables.rows("events.csv", WORD_COLUMNS))
    actors = by_id(tables.rows("actors.csv", WORD_COLUMNS))
    written = []
    first: dict[str, int] = {}
    for row in rows:
        rule = row.text("id")
        if not re.fullmatch(r"[A-Z][A-Z0-9-]{0,30}", rule):
            row.wrong(f'id: "{rule}", expected at most 31 capitals, digits and "-"')
        if first.setdefault(rule, row.line) != row.line:
            row.wrong(f"id: {rule} is also in line {first[rule]}")
        matter = row.token("matter", MATTERS)
        region = row.token("region", tuple(REGIONS))
        kind = row.token("kind", KINDS)
        names = [literal(row.text("name_zh")), literal(row.text("name_en"))]
        check_references(row, known)
        source = checked_source(row)
        period_parts = period_or_none(row, kind)
        event = refer(row, "start_event", "events.csv", events)
        if row.cells["length"] and not row.cells["start_event"]:
            row.wrong("start_event: is empty beside a period")
        actor = refer(row, "actor", "actors.csv", actors)
        extension = extension_or_none(row, known)
        effect, notes = both_languages(row, "effect"), both_languages(row, "notes")
        days = [*validity(row, kind), *both_languages(row, "basis")]
        if row.sound:
            others = [literal(row.cells["overrides"]), literal(row.cells["superseded_by"])]
            what = [f"law::matter::{MEMBERS.get(matter, matter)}", REGIONS[region], *others]
            title = [literal(rule), *what, f"law::rule_kind::{kind}", *names, *source]
            who = [*word_row(event), *word_row(actor)]
            written.append([*title, *period_parts, *who, *effect, *extension, *notes, *days])
    return written


def check_references(row: Row, known: Mapping[str, Row]) -> None:
    """A regional rule overrides a national one of its matter; a replaced one names another."""
    national = refer(row, "overrides", "rules.csv", known)
    if national is not None:
        if row.cells["region"] == "CN":
            row.wrong("overrides: a national rule overrides no other")
        if (national.cells["region"], national.cells["matter"]) != ("CN", row.cells["matter"]):
            row.wrong(f"overrides: {national.cells['id']} is no national rule of the same matter")
    if refer(row, "superseded_by", "rules.csv", known) is row:
        row.wrong("superseded_by: is the rule itself")


def checked_source(row: Row) -> list[str]:
    """Law, article and address: what was read has an address, what has no article says why."""
    law, article, address = row.text("law"), row.cells["article"], row.cells["source"]
    status = row.token("status", SOURCE_STATUSES)
    if status == "verified" and not (article and address):
        row.wrong("status: verified needs an article and a source")
    if not article and not row.cells.get("notes_en"):
        row.wrong("article: is empty, and no note says why")
    return source_view(law, address, status, article)


def period_or_none(row: Row, kind: str) -> list[str]:
    """The ``law::period`` of a rule in parts; none where no period runs or none is known."""
    if not row.all_or_none(PERIOD_COLUMNS):
        if kind in KINDS_WITH_PERIOD:
            row.wrong(f"length: is empty, but a rule of kind {kind} sets a period")
        return ["std::nullopt"]
    if kind not in KINDS_WITH_PERIOD:
        row.wrong(f"length: a rule of kind {kind} has no period")
    if row.cells["status"] == "not_found":
        row.wrong("length: a number, but its source was not found")
    parts, length, unit = period(row)
    expected = ARBITRATION_DAYS.get(length, unit)
    national = (row.cells["matter"], row.cells["region"]) == ("arbitration", "CN")
    if national and unit.endswith("day") and unit != expected:
        row.wrong(f"unit: {length} days of arbitration are counted in {expected}s")
    return parts


def period(row: Row) -> tuple[list[str], int, str]:
    """A ``law::period`` in parts between which a line may break, its length and its unit."""
    length, unit = extent(row, "length", "unit", 0)
    direction, roll = row.token("direction", DIRECTIONS), row.token("roll", ROLLS)
    if unit == "hour" and roll != "none":
        row.wrong("roll: hours do not move off a day of rest")
    size = f"law::period{{{{{length}, law::period_unit::{unit}}}"
    return [size, f"law::direction::{direction}", f"calendar::roll::{roll}}}"], length, unit


def extent(row: Row, length: str, unit: str, least: int) -> tuple[int, str]:
    """A length and its unit; only a period of days can be so short that it has none."""
    of = row.token(unit, tuple(LONGEST))
    lowest = least if of == "calendar_day" else 1
    return row.whole_number(length, lowest, LONGEST.get(of, max(LONGEST.values()))), of


def extension_or_none(row: Row, known: Mapping[str, Row]) -> list[str]:
    """A ``law::extension_row`` in parts: how far at most, who may or when, and by which rule."""
    condition = both_languages(row, "extension")
    longest = row.all_or_none(("extension_length", "extension_unit"))
    rule = refer(row, "extension_rule", "rules.csv", known)
    if not longest and not row.cells["extension_zh"]:
        if row.cells["extension_rule"]:
            row.wrong("extension_rule: beside no extension")
        return ["std::nullopt"]
    at_most = "std::nullopt"
    if longest:
        length, unit = extent(row, "extension_length", "extension_unit", 1)
        at_most = f"law::extent{{{length}, law::period_unit::{unit}}}"
        if rule is not None and (rule.cells["length"], rule.cells["unit"]) != (str(length), unit):
            row.wrong(f"extension_rule: {rule.cells['id']} does not set {length} {unit}")
    last = literal(row.cells["extension_rule"])
    return [f"law::extension_row{{{at_most}", *condition, f"{last}}}"]


def both_languages(row: Row, text: str) -> list[str]:
    """A text in both languages or in neither."""
    columns = (f"{text}_zh", f"{text}_en")
    row.all_or_none(columns)
    return [literal(row.cells[column]) for column in columns]


def validity(row: Row, kind: str) -> list[str]:
    """Days of publication, of the first and of the last application, in order and with a basis."""
    columns = ("published_on", "effective_from", "effective_to")
    published, first, last = (row.day_or_empty(column) for column in columns)
    if first is not None and last is not None and last < first:
        row.wrong(f"effective_to: {last} is before {first}")
    if bool(first or last) != bool(row.cells["basis_en"]):
        row.wrong("basis_en: expected beside effective_from or effective_to, and only there")
    if row.cells["superseded_by"] and last is None:
        row.wrong("effective_to: is empty beside superseded_by")
    if kind == "superseded" and not row.cells["superseded_by"]:
        row.wrong("superseded_by: is empty in a rule of kind superseded")
    return [civil_or_none(day) for day in (published, first, last)]


def readings(tables: Tables) -> list[list[str]]:
    """Rows of ``law::rule_reading_row``: of a rule with a period, each saying something else."""
    known = by_id(tables.rows("rules.csv", RULE_COLUMNS))
    written = []
    seen: dict[tuple[str, str], int] = {}
    for row in tables.rows("rule_readings.csv", READING_COLUMNS):
        rule = refer(row, "rule", "rules.csv", known)
        key = (row.text("rule"), row.snake_case("id"))
        parts, _, _ = period(row)
        reasons = [literal(row.text("reason_zh")), literal(row.text("reason_en"))]
        row.text("article")
        source = checked_source(row)
        if seen.setdefault(key, row.line) != row.line:
            row.wrong(f"id: {key[1]} is also in line {seen[key]} a reading of {key[0]}")
        if rule is not None and all(rule.cells[c] == row.cells[c] for c in PERIOD_COLUMNS):
            row.wrong(f"rule: {key[0]} is itself read so")
        if rule is not None and not rule.cells["length"]:
            row.wrong(f"rule: {key[0]} sets no period")
        if row.sound:
            written.append([*map(literal, key), *parts, *reasons, *source])
    return written
