"""Writes the made-up log, participants and measures of this folder: seeded, the same everywhere.

Nothing here is a figure of any person or place. ``python make_illustrative.py [FOLDER]``
"""

from __future__ import annotations

import csv
import random
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

PEOPLE, TEAM_SIZE, DAYS = 220, 10, 60
START = date(2023, 7, 1)
ZONE = timezone(timedelta(hours=8))
SEED = 20230701
SLOTS = {"breakfast": 7, "lunch": 11, "dinner": 18}
LOG_COLUMNS = (
    "event_id", "person", "kind", "occurred_at", "recorded_at", "slot", "ref", "value", "source",
    "device",
)  # fmt: skip
QUESTIONS = ("q1", "q2", "q3", "q4", "q5")
# People who show what the integrity flags look for.
COPYIST, ORIGINAL, CONSTANT, BURSTY, TWO_DEVICES, CRASH_DIETER = 37, 31, 58, 74, 96, 113


class Lots:
    """Whole numbers from a standard engine, by a rule that does not depend on a library."""

    def __init__(self, person: int) -> None:
        self._engine = random.Random(SEED * 1000 + person)  # noqa: S311 - made-up data

    def below(self, bound: int) -> int:
        """A number from 0 to ``bound`` - 1."""
        limit = (1 << 64) - (1 << 64) % bound
        while (drawn := self._engine.getrandbits(64)) >= limit:
            pass
        return drawn % bound

    def chance(self, thousandths: int) -> bool:
        """Whether something happens that happens so many times in a thousand."""
        return self.below(1000) < thousandths

    def around(self, middle: int, spread: int) -> int:
        """A number at most ``spread`` away, more often near: the mean of three."""
        return middle - spread + sum(self.below(2 * spread + 1) for _ in range(3)) // 3


@dataclass
class Participant:
    """A made-up person and what the person does."""

    number: int
    lots: Lots = field(init=False)

    def __post_init__(self) -> None:
        lots = self.lots = Lots(self.number)
        self.code = f"P{self.number:03d}"
        self.team = f"T{(self.number - 1) // TEAM_SIZE + 1:02d}"
        self.sex = "female" if lots.chance(560) else "male"
        self.birth_date = date(1963, 8, 1) + timedelta(days=lots.below(41 * 365))
        self.height_mm = 5 * lots.around(316 if self.sex == "female" else 340, 24)
        bmi_tenths = 241 + lots.below(84)
        self.weight_g = round(bmi_tenths * self.height_mm * self.height_mm / 10_000 / 100) * 100
        self.waist_mm = lots.around(880 if self.sex == "female" else 940, 80)
        self.zeal = 350 + lots.below(600)
        self.last_day = 10 + lots.below(45) if lots.chance(140) else DAYS
        loss = -lots.around(10 + self.zeal // 40, 36) * 100
        self.change_g = -11_000 if self.number == CRASH_DIETER else loss

    def weight_on(self, day: int) -> int:
        """Weight on a day, with the wobble of a scale."""
        change = self.change_g * day // DAYS // 100 + self.lots.around(0, 6)
        return self.weight_g + change * 100


def moment(day: int, second: int) -> datetime:
    """An instant of the contest."""
    return datetime.combine(START, datetime.min.time(), ZONE) + timedelta(days=day, seconds=second)


class Log:
    """Rows of one person's log."""

    def __init__(self, person: Participant) -> None:
        self.person = person
        self.rows: list[dict[str, object]] = []

    def add(
        self, kind: str, day: int, second: int, delay: int, *, slot: str = "", ref: str = "",
        value: int | None = None, manual: bool = False, device: str = "phone",
    ) -> None:  # fmt: skip
        """Adds a row."""
        occurred = moment(day, second)
        self.rows.append(
            {
                "event_id": f"{self.person.code}-{len(self.rows) + 1:04d}",
                "person": self.person.code,
                "kind": kind,
                "occurred_at": occurred.isoformat(),
                "recorded_at": (occurred + timedelta(seconds=delay)).isoformat(),
                "slot": slot,
                "ref": ref,
                "value": value,
                "source": "manual" if manual else "app",
                "device": device,
            }
        )


def steps_of(person: Participant, day: int) -> int:
    """Steps of a day."""
    if person.number == CONSTANT:
        return 10_500
    if person.number in (COPYIST, ORIGINAL):
        return Lots(ORIGINAL * 7 + day).around(11_500, 5_000)
    return person.lots.around(9_000 + 4 * person.zeal, 5_000)


def log_of(person: Participant) -> Iterator[dict[str, object]]:
    """What a person logs."""
    lots, log = person.lots, Log(person)
    if lots.chance(960):
        log.add("pre_test", -1 - lots.below(6), 28_800 + lots.below(21_600), lots.below(3600))
    offset = lots.below(7)
    for day in range(person.last_day):
        active = lots.chance(person.zeal) or person.number in (COPYIST, ORIGINAL, CONSTANT)
        if active:
            late = 90_000 if lots.chance(15) else 0
            manual = person.number == CONSTANT or lots.chance(20)
            second = 64_800 + lots.below(14_400)
            log.add("exercise", day, second, late + lots.below(7_200), value=steps_of(person, day),
                    manual=manual)  # fmt: skip
            if person.number == TWO_DEVICES:
                log.add("exercise", day, second, 60, value=steps_of(person, day), device="watch")
            if lots.chance(12):
                log.rows.append(dict(log.rows[-1]))  # delivered twice
        for slot, hour in SLOTS.items():
            if lots.chance(person.zeal + 40):
                second = hour * 3600 + lots.below(5_400)
                delay = lots.below(20_000)
                if person.number == BURSTY:  # a week of meals in one evening
                    delay = (6 - day % 7) * 86_400 + 79_200 - second + day % 7 * 40 + hour
                log.add("meal", day, second, delay, slot=slot)
        if day % 7 == offset and lots.chance(person.zeal + 150):
            log.add("weigh", day, 25_200 + lots.below(7_200), lots.below(36_000))
    for activity in range(7):
        day = 4 + 8 * activity
        if day < person.last_day and lots.chance(person.zeal - 60):
            log.add("offline", day, 67_000 + lots.below(600), 300, ref=f"A{activity + 1}")
    if person.last_day == DAYS and lots.chance(930):
        log.add("post_test", DAYS + lots.below(6), 28_800 + lots.below(21_600), lots.below(3_600))
    yield from log.rows


def measures_of(person: Participant, rows: list[dict[str, object]]) -> Iterator[dict[str, object]]:
    """What is measured on the days on which the person is measured."""
    lots = person.lots
    kinds = {"pre_test": "pre_test", "weigh": "weekly", "post_test": "post_test"}
    for row in rows:
        kind = kinds.get(str(row["kind"]))
        if kind is None:
            continue
        day = (datetime.fromisoformat(str(row["occurred_at"])).date() - START).days
        weight, tested = person.weight_on(day), kind != "weekly"
        waist = person.waist_mm + (weight - person.weight_g) * 9 // 1000 + lots.around(0, 6)
        habit = person.zeal // 240 + (kind == "post_test" and lots.chance(300))
        answers = {q: 1 + min(4, max(0, lots.around(habit, 1))) for q in QUESTIONS}
        yield {
            "person": person.code,
            "date": START + timedelta(days=day),
            "kind": kind,
            "weight_g": weight,
            "height_mm": person.height_mm if tested else "",
            "waist_mm": waist,
            "hip_mm": waist + lots.around(70, 20) if tested else "",
            "systolic_mmhg": lots.around(128 - 3 * (kind == "post_test"), 16) if tested else "",
            "diastolic_mmhg": lots.around(82 - 2 * (kind == "post_test"), 10) if tested else "",
            **(answers if tested else dict.fromkeys(QUESTIONS, "")),
        }


def row_of(person: Participant) -> dict[str, object]:
    """What is known of a person on entry."""
    yes = person.lots.chance
    return {
        "person": person.code,
        "team": person.team,
        "captain": "yes" if person.number % TEAM_SIZE == 1 else "no",
        "sex": person.sex,
        "birth_date": person.birth_date,
        "dyslipidaemia": "" if yes(250) else "yes" if yes(300) else "no",
        "poor_diet": "yes" if yes(400) else "no",
        "inactivity": "yes" if yes(450) else "no",
    }


def write_csv(path: Path, rows: list[dict[str, object]]) -> None:
    """Writes a table."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def main(folder: Path) -> None:
    """Writes the three tables."""
    people = [Participant(number) for number in range(1, PEOPLE + 1)]
    logs = {person.number: list(log_of(person)) for person in people}
    rows = [row for log in logs.values() for row in log]
    table = pa.table({name: [row[name] for row in rows] for name in LOG_COLUMNS})
    similar = dict.fromkeys(("event_id", "occurred_at", "recorded_at"), "DELTA_BYTE_ARRAY")
    words = ["person", "kind", "slot", "ref", "source", "device"]
    pq.write_table(
        table, folder / "log.parquet", compression="zstd", use_dictionary=words,
        column_encoding=similar,
    )  # fmt: skip
    measures = [m for person in people for m in measures_of(person, logs[person.number])]
    write_csv(folder / "measures.csv", measures)
    write_csv(folder / "people.csv", [row_of(person) for person in people])


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent)
