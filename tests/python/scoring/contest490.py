"""The contest of 490 points: its rules, its five people and the log of 405 entries."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

CONTESTS = Path(__file__).parents[2] / "data" / "contests"
LOG = CONTESTS / "point_log.csv"
PEOPLE = ["P1", "P2", "P3", "P4", "P5"]

#: The keys of a document; what its sources leave open is the choice of the example.
RULES: dict[str, Any] = {
    "id": "wuyi-490-v1",
    "utc_offset_min": 480,
    "start": "2025-07-01",
    "end": "2025-08-29",
    "total": 490,
    "late_grace_hours": 24,
    "future_skew_s": 300,
    "rules": [
        {
            "id": "pre",
            "kind": "pre_test",
            "points": 20,
            "bucket": "once",
            "cap": 20,
            "window": ["2025-06-24", "2025-06-30"],
        },
        {
            "id": "exercise",
            "kind": "exercise",
            "points": 3,
            "bucket": "day",
            "cap": 180,
            "min_value": 10000,
        },
        {
            "id": "diet",
            "kind": "meal",
            "points": 1,
            "bucket": "day_slot",
            "slots": ["B", "L", "D"],
            "cap": 180,
        },
        {"id": "offline", "kind": "offline", "points": 10, "bucket": "ref", "cap": 50},
        {
            "id": "weigh",
            "kind": "weigh",
            "points": 5,
            "bucket": "week7",
            "cap": 40,
            "partial_week": "counts",
        },
        {
            "id": "post",
            "kind": "post_test",
            "points": 20,
            "bucket": "once",
            "cap": 20,
            "window": ["2025-08-30", "2025-09-05"],
        },
    ],
}


def with_item(name: str, **fields: Any) -> dict[str, Any]:
    """Give the rules with other fields of one item."""
    items = [item | fields if item["id"] == name else item for item in RULES["rules"]]
    return RULES | {"rules": items}


def rows(table: str) -> list[dict[str, str]]:
    """Give the rows of a table of reference figures."""
    with (CONTESTS / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
