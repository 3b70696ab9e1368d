"""A log of many people out of seeded random numbers, in which every kind of bad entry occurs.

`tests/scoring/generated_log.hpp` writes the same.
"""

from __future__ import annotations

import pyarrow as pa

WORD = 2**64 - 1
BEGIN = 1751299200  # 2025-07-01T00:00:00+08:00
DAY = 86400


class SplitMix:
    """The random numbers of splitmix64."""

    def __init__(self, seed: int) -> None:
        self.state = seed & WORD

    def below(self, end: int) -> int:
        self.state = (self.state + 0x9E3779B97F4A7C15) & WORD
        mixed = ((self.state ^ (self.state >> 30)) * 0xBF58476D1CE4E5B9) & WORD
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & WORD
        return (mixed ^ (mixed >> 31)) % end


class GeneratedPerson:
    """Writes the entries of one person, day after day."""

    def __init__(self, seed: int, number: int) -> None:
        self.number, self.written = number, 0
        self.draw = SplitMix(seed ^ (((number + 1) * 0xD1B54A32D192ED03) & WORD))
        self.rows: list[dict[str, object]] = []
        self.diligence = 300 + self.draw.below(700)
        self.last = self.draw.below(60) if self.draw.below(100) < 15 else 60
        self.test(950, "pre_test", -7)
        for day in range(self.last):
            self.exercise(day)
            self.meals(day)
            self.others(day)
        if self.last == 60:
            self.test(900, "post_test", 60)

    def happens(self, in_a_thousand: int) -> bool:
        return self.draw.below(1000) < in_a_thousand

    def write(self, kind: str, day: int, second: int, delay: int, **more: object) -> None:
        self.written += 1
        at = BEGIN + day * DAY + second
        row: dict[str, object] = {
            "event_id": str(self.number * 100000 + self.written),
            "person": f"{self.number:03}",
        }
        row |= {"kind": kind, "occurred_at": at, "recorded_at": at + delay}
        self.rows.append(row | {"slot": "", "ref": "", "value": 0} | more)

    def test(self, in_a_thousand: int, kind: str, day: int) -> None:
        if self.happens(in_a_thousand):
            off = self.draw.below(7)
            second = self.draw.below(DAY)
            self.write(kind, -1 - off if day < 0 else day + off, second, self.draw.below(3600))

    def exercise(self, day: int) -> None:
        if not self.happens(self.diligence):
            return
        value = 8000 + self.draw.below(8000)
        second, delay = self.draw.below(DAY), self.draw.below(140000)
        self.write("exercise", day, second, delay, value=value)
        if self.draw.below(100) < 5:
            self.rows.append(self.rows[-1])
        if self.draw.below(100) < 3:
            self.write("exercise", day, (second + 3600) % DAY, delay, value=value + 500)

    def meals(self, day: int) -> None:
        for slot in range(3):
            if self.happens(self.diligence):
                second = 21600 * (slot + 1) + self.draw.below(21600)
                self.write("meal", day, second, self.draw.below(140000), slot="BLD"[slot])

    def others(self, day: int) -> None:
        if self.happens(12):
            activity, second = self.draw.below(8), self.draw.below(DAY)
            self.write("offline", day, second, self.draw.below(90000), ref=str(activity))
        if self.happens(160):
            grams, second = 60000 + self.draw.below(40000), self.draw.below(DAY)
            self.write("weigh", day, second, self.draw.below(90000), value=grams)
        if self.happens(5):
            off = self.draw.below(3)
            self.write("exercise", 60 + off, self.draw.below(DAY), 0, value=15000)


def generated_log(seed: int, people: int) -> pa.Table:
    """Give the entries of people who are numbered from 000."""
    rows = [row for number in range(people) for row in GeneratedPerson(seed, number).rows]
    table = pa.Table.from_pylist(rows)
    for name in ("occurred_at", "recorded_at"):
        moments = table.column(name).cast(pa.timestamp("s", "UTC"))
        table = table.set_column(table.column_names.index(name), name, moments)
    return table
