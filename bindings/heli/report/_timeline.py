"""Where the due dates of a review stand on a line, so that no label covers another.

Lengths are units of the drawing, about one pixel each.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from heli.report._standing import GROUPS, Group, count_groups

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    Rows = Sequence[Mapping[str, Any]]

#: Width of a sign with its number, and of one character of a date.
CHIP, CHARACTER = 42.0, 7.2
#: Characters of the longest label: two days of different years.
LONGEST_TEXT = len("2023-01-01 – 2024-12-31")
#: More lanes of labels than this, and nearby days share one label.
MOST_LANES = 5
#: Steps between the ticks of the axis, in months.
TICK_STEPS = (1, 2, 3, 6, 12, 24, 60, 120, 300, 600, 1200, 2400, 6000, 12000)
MOST_TICKS = 14


@dataclass(frozen=True, slots=True)
class Mark:
    """Days with due dates that share one label: usually one day."""

    first: date
    last: date
    groups: tuple[tuple[Group, int], ...]

    @property
    def text(self) -> str:
        """The day, or the first and the last of several."""
        if self.first == self.last:
            return self.first.isoformat()
        last = self.last.isoformat()
        return (
            f"{self.first.isoformat()} – {last[5:] if self.first.year == self.last.year else last}"
        )

    @property
    def width(self) -> float:
        """Width of its label."""
        return max(len(self.text) * CHARACTER, len(self.groups) * CHIP)


@dataclass(frozen=True, slots=True)
class Placed:
    """A mark with its place along the axis, and the lane of its label or its place there."""

    mark: Mark
    at: float
    label: float


@dataclass(frozen=True, slots=True)
class Tick:
    """A day on which the axis is marked."""

    text: str
    at: float


@dataclass(frozen=True, slots=True)
class Axis:
    """A time axis: from its first to its last day over `length` units."""

    first: date
    last: date
    length: float

    def at(self, day: date) -> float:
        """Give the place of a day."""
        whole = (self.last - self.first).days or 1
        return round((day - self.first).days / whole * self.length, 1)

    def ticks(self) -> list[Tick]:
        """Give first days of months, far enough apart for their names."""
        months = (self.last.year - self.first.year) * 12 + self.last.month - self.first.month
        step = next((s for s in TICK_STEPS if months / s <= MOST_TICKS), TICK_STEPS[-1])
        found: list[Tick] = []
        for index in range(months + 1):
            year, month = divmod(self.first.year * 12 + self.first.month - 1 + index, 12)
            if month % min(step, 12) or (step > 12 and year % (step // 12)):
                continue
            day = date(year, month + 1, 1)
            if self.first <= day <= self.last:
                text = str(year) if month == 0 or not found else f"{month + 1:02}"
                found.append(Tick(text if step < 12 else str(year), self.at(day)))
        return found


def marks_of(rows: Rows, axis: Axis, gap: float) -> list[Mark]:
    """Give the due dates in order; days nearer than `gap` to the first of them share a mark."""
    days: list[list[date]] = []
    for day in sorted({date.fromisoformat(row["due"]) for row in rows}):
        if days and axis.at(day) - axis.at(days[-1][0]) < gap:
            days[-1].append(day)
        else:
            days.append([day])
    marks = []
    for together in days:
        within = {day.isoformat() for day in together}
        counts = count_groups(row for row in rows if row["due"] in within)
        groups = tuple((group, counts[group.token]) for group in GROUPS if counts[group.token])
        marks.append(Mark(together[0], together[-1], groups))
    return marks


def lanes_of(marks: Sequence[Mark], axis: Axis) -> list[Placed]:
    """Give each label a lane below the axis.

    A label hangs to the right of its pole. It goes below every label whose pole stands within its
    width, so that no pole crosses a label.
    """
    placed: list[Placed] = []
    for mark in reversed(marks):
        at = axis.at(mark.first)
        inside = [p.label for p in placed if p.at < at + mark.width + CHARACTER]
        placed.append(Placed(mark, at, max(inside, default=-1.0) + 1.0))
    return placed[::-1]


def horizontal(rows: Rows, first: date, last: date, width: float) -> dict[str, Any]:
    """Give the drawing for a wide page: axis, ticks, labels in lanes."""
    # The last label hangs beyond the end of the axis: room for the widest that there can be.
    present = sum(bool(number) for number in count_groups(rows).values())
    axis = Axis(first, last, width - max(LONGEST_TEXT * CHARACTER, present * CHIP))
    placed: list[Placed] = []
    for gap in (0.0, 8.0, 16.0, 32.0, 64.0, 128.0, 256.0, 512.0):
        placed = lanes_of(marks_of(rows, axis, gap), axis)
        if max((p.label for p in placed), default=0.0) < MOST_LANES:
            break
    lanes = int(max((p.label for p in placed), default=-1.0)) + 1
    return {"axis": axis, "ticks": axis.ticks(), "placed": placed, "lanes": lanes}


def vertical(rows: Rows, first: date, last: date, label_height: float) -> dict[str, Any]:
    """Give the drawing for a narrow page: the axis runs down, each label beside its mark."""
    days = len({row["due"] for row in rows})
    axis = Axis(first, last, max(300.0, min(900.0, days * label_height)))
    marks = marks_of(rows, axis, label_height)
    placed = [Placed(mark, axis.at(mark.first), axis.at(mark.first)) for mark in marks]
    height = axis.length + label_height
    return {"axis": axis, "ticks": axis.ticks(), "placed": placed, "height": height}


def timeline(document: Mapping[str, Any]) -> dict[str, Any]:
    """Give both drawings of the due dates of a `programme_review` document."""
    rows = document["items"]
    as_of = date.fromisoformat(document["as_of"])
    plan = document["programme"]
    days = [date.fromisoformat(row["due"]) for row in rows]
    days += [date.fromisoformat(plan["first"]), date.fromisoformat(plan["last"]), as_of]
    first, last = min(days), max(days)
    return {
        "as_of": as_of,
        "wide": horizontal(rows, first, last, 952.0),
        "narrow": vertical(rows, first, last, 44.0),
    }
