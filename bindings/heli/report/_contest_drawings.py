"""Drawings of contest pages: points over time, means with intervals. Units are about pixels."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    Json = dict[str, Any]

#: Size of the drawing of points over time, and the room for its labels.
WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 952.0, 380.0, 44.0, 92.0, 12.0, 30.0
#: Height of a label.
LABEL = 17.0
#: Steps between the ticks of an axis, times powers of ten.
STEPS = (1.0, 2.0, 5.0)
MOST_TICKS = 7


def ticks(lower: float, upper: float) -> list[float]:
    """Give round numbers from one to another, a few of them."""
    span = upper - lower
    if span <= 0:
        return [lower]
    power = 10.0 ** _exponent(span / MOST_TICKS)
    step = next((s * power for s in (*STEPS, 10.0) if span / (s * power) <= MOST_TICKS), span)
    first = -(-lower // step)
    return [
        round((first + i) * step, 10)
        for i in range(MOST_TICKS + 2)
        if (first + i) * step <= upper + step * 1e-9
    ]


def _exponent(value: float) -> int:
    exponent = 0
    while value >= 10.0:
        value, exponent = value / 10.0, exponent + 1
    while value < 1.0:
        value, exponent = value * 10.0, exponent - 1
    return exponent


def apart(wanted: Sequence[float], gap: float, upper: float, lower: float) -> list[float]:
    """Give places near those wanted, in their order and at least `gap` apart, within a range."""
    order = sorted(range(len(wanted)), key=lambda i: (wanted[i], i))
    placed = [0.0] * len(wanted)
    at = upper - gap
    for i in order:
        at = max(at + gap, wanted[i])
        placed[i] = at
    below = lower + gap
    for i in reversed(order):
        below = min(below - gap, placed[i])
        placed[i] = below
    return [round(place, 1) for place in placed]


def race_drawing(race: Mapping[str, Any]) -> Json | None:
    """Give how far the best at the end were behind the best of each day; None without days.

    Points themselves lie on one another: everybody at the top earns nearly the same each day.
    """
    days, lines = race["days"], race["lines"]
    if len(days) < 2 or not lines:
        return None
    behind = [
        [points - best for points, best in zip(line["points"], race["best"], strict=True)]
        for line in lines
    ]
    least = min(min(course) for course in behind) or -1
    inner, high = WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM

    def x(day: int) -> float:
        return round(LEFT + inner * day / (len(days) - 1), 1)

    def y(points: float) -> float:
        return round(TOP + high * points / least, 1)

    ends = apart([y(course[-1]) for course in behind], LABEL, TOP, HEIGHT - BOTTOM)
    return {
        "width": WIDTH,
        "height": HEIGHT,
        "left": LEFT,
        "right": WIDTH - RIGHT,
        "floor": HEIGHT - BOTTOM,
        "lines": [
            {
                "person": line["person"],
                "points": line["points"][-1],
                "path": "M"
                + "L".join(f"{x(day)} {y(points)}" for day, points in enumerate(course)),
                "end": y(course[-1]),
                "label": end,
            }
            for line, course, end in zip(lines, behind, ends, strict=True)
        ],
        "rows": [
            {"at": y(-value), "text": f"\N{MINUS SIGN}{value:g}" if value else "0"}
            for value in ticks(0, -least)
        ],
        "columns": [
            {"at": x(at), "text": day[5:]} for at, day in enumerate(days) if _marked(day, len(days))
        ],
    }


def _marked(day: str, count: int) -> bool:
    """Whether a day has its name on the axis: first days of weeks or months."""
    found = date.fromisoformat(day)
    return found.day in (1, 15) if count > 40 else found.weekday() == 0


def interval_drawing(rows: Sequence[Mapping[str, Any]]) -> Json | None:
    """Give estimates with their intervals on one axis that holds 0; None if there are none.

    Parameters
    ----------
    rows
        Each with `estimate`, `lower` and `upper`; any of them may be None.
    """
    known = [row for row in rows if row["estimate"] is not None]
    if not known:
        return None
    values = [
        value
        for row in known
        for value in (row["estimate"], row["lower"], row["upper"], 0.0)
        if value is not None
    ]
    low, high = min(values), max(values)
    margin = (high - low or 1.0) * 0.06
    low, high = low - margin, high + margin

    def x(value: float) -> float:
        return round(200.0 * (value - low) / (high - low), 1)

    drawn: list[Json | None] = []
    for row in rows:
        if row["estimate"] is None:
            drawn.append(None)
            continue
        ends = (row["lower"], row["upper"])
        drawn.append(
            {
                "at": x(row["estimate"]),
                "from": x(ends[0]) if ends[0] is not None else None,
                "to": x(ends[1]) if ends[1] is not None else None,
            }
        )
    return {"zero": x(0.0), "rows": drawn}
