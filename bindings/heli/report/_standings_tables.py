"""Standings and prizes as CSV files."""

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
        writer.writerow(f"'{cell}" if cell[:1] in ("=", "+", "-", "@") else cell for cell in cells)
    return "\ufeff" + text.getvalue()


def standings_csv(document: Json) -> str:
    """Give the standings as a CSV file."""
    items = [item["id"] for item in document["items"]]
    final = document["final"] is not None
    names = ["rank", "person", "team", "total", *(f"points_{item}" for item in items)]
    names += ["effect_score", "final_score", "final_place", "first_places_for"] if final else []
    rows: list[list[Any]] = [names]
    for row in document["people"]:
        cells = [row["rank"], row["person"], row["team"], row["total"]]
        cells += [row["items"][item] for item in items]
        if final:
            line, hold = row["final"] or {}, row["hold"]
            cells += [(line.get(name) or {}).get("exact") for name in ("effect", "score")]
            cells += [line.get("place"), hold["token"] if hold else None]
        rows.append(cells)
    return csv_text(rows)


def prizes_csv(document: Json) -> str:
    """Give the prizes and the near misses as a CSV file."""
    names = ["prize", "name_zh", "name_en", "result", "place", "code", "measure"]
    rows: list[list[Any]] = [[*names, "decided_by_zh", "decided_by_en"]]
    for prize in document["prizes"]:
        head = [prize["id"], prize["name"]["zh"], prize["name"]["en"]]
        for result, lines in (("award", prize["awards"]), ("near_miss", prize["near_misses"])):
            for line in lines:
                decision = line["decision"] or {"zh": None, "en": None}
                measure = line["measure"]["exact"] if line["measure"] else None
                cells = [result, line["place"], line["winner"], measure]
                rows.append([*head, *cells, decision["zh"], decision["en"]])
        rows.extend(
            [*head, "undecided", None, code, None, None, None] for code in prize["undecided"]
        )
    return csv_text(rows)
