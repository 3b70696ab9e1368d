"""The page of a review: what its templates show, from the document alone."""

from __future__ import annotations

import base64
import hashlib
from datetime import date
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from heli._errors import InvalidValue
from heli._heli.core import Federation
from heli.report._standing import (
    GROUPS,
    all_findings,
    badge_of,
    checked_review,
    count_groups,
    count_text,
    group_of,
)
from heli.report._timeline import timeline

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    Row = Mapping[str, Any]

__all__ = ["render_review"]

#: Names of the units that programmes of the four federations count in.
UNITS = {
    "worker": ("人", "workers"),
    "person": ("人", "persons"),
    "group": ("个团", "groups"),
    "competitor": ("名选手", "competitors"),
    "event": ("场", "events"),
    "route": ("条线路", "routes"),
    "venue": ("处场馆", "venues"),
}
NO_AREA = {"zh": "联席会议", "en": "The joint conference itself"}
NO_LEAD = {"zh": "未写明牵头总工会", "en": "No federation named"}
#: Groups that ask for somebody's attention, the most urgent first.
ATTENTION = ("late", "at_risk", "undecided")


def http_address(address: str | None) -> bool:
    """Whether an address may become a link: complete, and fetched by http or https."""
    if address is None or not address.isprintable() or " " in address:
        return False
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.netloc)


def unit_names(unit: str | None) -> dict[str, str]:
    """Give the name of a unit in both languages; its own word where none is known."""
    word = (unit or "").replace("_", " ")
    zh, en = UNITS.get(unit or "", (word, word))
    return {"zh": zh, "en": en}


def federation_names(token: str) -> dict[str, str]:
    """Give the name of a federation in both languages."""
    try:
        found = Federation(token)
    except InvalidValue:
        return {"zh": token, "en": token}
    return {"zh": found.zh, "en": found.en}


def bar_of(row: Row) -> dict[str, float] | None:
    """Give the lengths of the bar of a projection, of 200; None without one."""
    projected, target = row["projection"], row["target"]
    if projected is None or target is None or target["quantity"] is None:
        return None
    figures = {
        "count": row["count"]["lower"],
        "target": target["quantity"],
        "point": projected["point"],
    }
    if projected["lower"] is not None:
        figures |= {"lower": projected["lower"], "upper": projected["upper"]}
    longest = max(*figures.values(), 1) * 1.05
    return {name: round(figure / longest * 200, 1) for name, figure in figures.items()}


def view_of(row: Row, document: Row) -> dict[str, Any]:
    """Give a row with what the page adds to it."""
    evidence = {entry["id"]: entry for entry in document["evidence"]}
    due = date.fromisoformat(row["due"])
    leads = [row["federation"]] if row["federation"] else row["leads"]
    return {
        **row,
        "badge": badge_of(row),
        "group": group_of(row),
        "days_left": (due - date.fromisoformat(document["as_of"])).days,
        "bar": bar_of(row),
        "used": [(name, evidence.get(name)) for name in row["evidence"]],
        "lead_names": [federation_names(lead) for lead in leads],
        "led_by_all": set(leads) == {token.value for token in Federation},
    }


def _part(token: str, name: Row, rows: list[Row]) -> dict[str, Any]:
    return {"token": token, "name": name, "rows": rows, "counts": count_groups(rows)}


def by_area(rows: Iterable[Row]) -> list[dict[str, Any]]:
    """Give the rows of each area with its numbers, in the order of the areas."""
    areas: dict[str, list[Row]] = {}
    for row in rows:
        areas.setdefault(row["area"] or "", []).append(row)
    ordered = sorted(areas.items(), key=lambda entry: (entry[0] == "", entry[0]))
    return [_part(token, inside[0]["area_label"] or NO_AREA, inside) for token, inside in ordered]


def by_federation(rows: Iterable[Row]) -> list[dict[str, Any]]:
    """Give the numbers of each federation; a row that several lead counts for each of them."""
    leading: dict[str, list[Row]] = {token.value: [] for token in Federation}
    unled: list[Row] = []
    for row in rows:
        leads = [row["federation"]] if row["federation"] else row["leads"]
        for lead in leads:
            leading.setdefault(lead, []).append(row)
        if not leads:
            unled.append(row)
    result = [
        _part("", federation_names(token), inside) for token, inside in leading.items() if inside
    ]
    if unled:
        result.append(_part("", NO_LEAD, unled))
    return result


def by_day(rows: Iterable[Row]) -> list[dict[str, Any]]:
    """Give the rows of each due date, in the order of the calendar."""
    days: dict[str, list[Row]] = {}
    for row in sorted(rows, key=lambda row: str(row["due"])):
        days.setdefault(row["due"], []).append(row)
    return [{"due": due, "rows": inside} for due, inside in days.items()]


@cache
def template_text(name: str) -> str:
    """Give the text of a packaged file, with the line ends of every system alike."""
    text = resources.files("heli.report").joinpath("templates", name).read_text(encoding="utf-8")
    return text.replace("\r\n", "\n")


@cache
def environment() -> Environment:
    """Give the templates: everything is escaped, and a missing field is an error."""
    made = Environment(
        loader=PackageLoader("heli.report", "templates"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    made.tests["http_address"] = http_address
    made.filters["count_text"] = count_text
    made.filters["unit_names"] = unit_names
    return made


def digest(text: str) -> str:
    """Give the hash by which the page allows its own style and script, and no other."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def page_content(document: Row) -> dict[str, Any]:
    """Give everything that the page shows, from the document alone."""
    rows = [view_of(row, document) for row in document["items"]]
    shown = {name for row in rows for name in row["evidence"]}
    return {
        "document": document,
        "plan": document["programme"],
        "groups": GROUPS,
        "rows": rows,
        "item_count": len({row["item"] for row in rows}),
        "counts": count_groups(rows),
        "overdue": sum(bool(row["overdue"]) for row in rows),
        "reached_late": sum(bool(row["late"]) for row in rows),
        "attention": [row for group in ATTENTION for row in rows if row["group"] == group],
        "areas": by_area(rows),
        "federations": by_federation(rows),
        "days": by_day(rows),
        "timeline": timeline(document),
        "findings": all_findings(document),
        "other_evidence": [e for e in document["evidence"] if e["id"] not in shown],
        "illustrative": sum(bool(row["illustrative"]) for row in rows),
    }


def render_review(document: Mapping[str, Any], *, lang: str = "zh") -> str:
    """Give a review as one HTML page: no network, no clock, the same bytes for the same document.

    The page holds both languages and switches between them; without JavaScript it shows both.

    Parameters
    ----------
    document
        JSON of a review, ``heli.answer.v1`` of kind ``programme_review``, such as
        ``json.loads(heli.io.review_json(review, plan, evidence))``.
    lang
        Language that it opens in: "zh", "en" or "both".

    Raises
    ------
    heli.InvalidValue
        If the document is not a review, or the language is none of the three.
    """
    if lang not in {"zh", "en", "both"}:
        raise InvalidValue(f"{lang!r}: expected one of zh en both")
    checked_review(document)
    # Both stand between tags that only their own end can close.
    style, script = Markup(template_text("review.css")), Markup(template_text("review.js"))  # noqa: S704
    return (
        environment()
        .get_template("review.html.j2")
        .render(
            page_content(document),
            lang=lang,
            style=style,
            script=script,
            style_digest=digest(style),
            script_digest=digest(script),
        )
    )
