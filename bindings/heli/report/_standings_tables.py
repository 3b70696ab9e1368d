"""Standings, prizes and outcomes as CSV files. Numbers are decimals, ≈ where rounded."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    Json = dict[str, Any]


def csv_text(rows: Iterable[Sequence[Any]]) -> str:
    """Give a CSV file that spreadsheets open as UTF-8 and take nothing in for a formula."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    for row in rows:
        cells = ["" if cell is None else str(cell) for cell in row]
        writer.writerow(f"'{cell}" if _formula(cell) else cell for cell in cells)
    return "\ufeff" + text.getvalue()


def _formula(cell: str) -> bool:
    """Whether a spreadsheet could take a cell in for a formula; a number below 0 is none."""
    negative = cell.startswith("-") and cell[1:].replace(".", "", 1).isdecimal()
    return cell[:1] in ("=", "+", "-", "@") and not negative


def standings_csv(document: Json) -> str:
    """Give the standings as a CSV file: points and places, which may be shared."""
    items = [item["id"] for item in document["items"]]
    names = ["rank", "person", "team", "total", "places_gained"]
    rows: list[list[Any]] = [[*names, *(f"points_{item}" for item in items)]]
    for row in document["people"]:
        cells = [row["rank"], row["person"], row["team"], row["total"], row["moved"]]
        rows.append(cells + [row["items"][item] for item in items])
    return csv_text(rows)


def prizes_csv(document: Json) -> str:
    """Give who won which prize as a CSV file, which may be shared; what waits has a row."""
    names = ["prize", "name_zh", "name_en", "status", "place", "code", "note_zh", "note_en"]
    rows: list[list[Any]] = [names]
    for prize in document["prizes"]:
        head = [prize["id"], prize["name"]["zh"], prize["name"]["en"]]
        status = "provisional" if prize["provisional"] else prize["status"]
        note = _joined(prize["waits_for"] or prize["provisional"])
        rows += [[*head, status, one["place"], one["code"], *note] for one in prize["winners"]]
        if not prize["winners"]:
            rows.append([*head, status, None, None, *note])
    return csv_text(rows)


def _joined(texts: Sequence[Json]) -> list[str | None]:
    if not texts:
        return [None, None]
    return ["；".join(one["zh"] for one in texts), "; ".join(one["en"] for one in texts)]


def outcome_csv(document: Json) -> str:
    """Give everybody's final score and flags as a CSV file, for organisers only."""
    names = ["final_place", "person", "team", "points", "points_place", "points_share"]
    names += ["effect_score", "final_score", "first_places_for", "weights", "barred_zh"]
    rows: list[list[Any]] = [[*names, "barred_en", "flags"]]
    for row in document["people"]:
        hold = row["hold"] or {"token": None, "weights": [], "barred": []}
        cells = [row["place"], row["person"], row["team"], row["total"], row["rank"]]
        cells += [decimal_of(row[name]) for name in ("points_share", "effect", "score")]
        cells += ["barred" if hold["barred"] else hold["token"]]
        cells += [" ".join(map(_interval, hold["weights"])) or None]
        cells += [*_joined(hold["barred"]), " ".join(one["token"] for one in row["flags"]) or None]
        rows.append(cells)
    return csv_text(rows)


def _interval(weights: Json) -> str:
    if weights["single"]:
        return str(weights["lower"]["decimal"])
    ends = f"{weights['lower']['decimal']},{weights['upper']['decimal']}"
    return f"{weights['exact'][0]}{ends}{weights['exact'][-1]}"


def decisions_csv(document: Json) -> str:
    """Give winners and near misses with what decided them as a CSV file, for organisers only."""
    names = ["prize", "name_zh", "name_en", "result", "place", "code", "measure"]
    rows: list[list[Any]] = [[*names, "decided_by_zh", "decided_by_en"]]
    for prize in document["prizes"]:
        head = [prize["id"], prize["name"]["zh"], prize["name"]["en"]]
        for result, lines in (("award", prize["awards"]), ("near_miss", prize["near_misses"])):
            for line in lines:
                decision = line["decision"] or {"zh": None, "en": None}
                cells = [result, line["place"], line["code"], decimal_of(line["measure"])]
                rows.append([*head, *cells, decision["zh"], decision["en"]])
        rows.extend(
            [*head, "undecided", None, code, None, None, None] for code in prize["undecided"]
        )
        if prize["waits_for"]:
            rows.append([*head, "waits", None, None, None, *_joined(prize["waits_for"])])
    return csv_text(rows)


def passed_over_csv(document: Json) -> str:
    """Give who stood high enough for a prize and could not win, and why, for organisers only."""
    rows: list[list[Any]] = [
        ["prize", "code", "place", "measure", "barriers", "reason_zh", "reason_en"]
    ]
    for prize in document["prizes"]:
        for one in prize["passed_over"]:
            cells = [prize["id"], one["code"], one["place"], decimal_of(one["measure"])]
            rows.append([*cells, " ".join(one["barriers"]), *_joined(one["because"])])
    return csv_text(rows)


def decimal_of(value: Json | None) -> str | None:
    """Give a number of a document as a decimal; None if there is none."""
    return None if value is None else str(value["decimal"])
