"""A log with every status in it, out of seeded random numbers, and what one machine makes of it."""

from __future__ import annotations

import random
from typing import Any

import pandas as pd

from heli import scoring

from ..scoring.contest490 import RULES as RULES_490

STEPS = {
    "id": "steps",
    "kind": "steps",
    "points": 1,
    "bucket": "day_value",
    "unit": 1000,
    "day_cap": 10,
    "cap": 30,
}
RULES: dict[str, Any] = RULES_490 | {"total": 520, "rules": [*RULES_490["rules"], STEPS]}
PROVED = scoring.ProvedRules(scoring.ContestRules.from_dict(RULES))
PEOPLE = scoring.Participants([f"P{number:03}" for number in range(40)])
KINDS = ("exercise", "meal", "offline", "weigh", "pre_test", "post_test", "steps", "nap")


def entry(chance: random.Random, row: int) -> dict[str, Any]:
    """One entry: of 45 people 5 take no part, and some days and times are none."""
    day = pd.Timestamp("2025-06-20", tz="Asia/Shanghai") + pd.Timedelta(days=chance.randrange(80))
    done = day + pd.Timedelta(minutes=chance.randrange(24 * 60))
    noted = done + pd.Timedelta(minutes=chance.randrange(-10, 50 * 60))
    return {
        "event_id": f"e{row:05}",
        "person": f"P{chance.randrange(45):03}",
        "kind": chance.choice(KINDS),
        "occurred_at": done.isoformat(),
        "recorded_at": noted.isoformat(),
        "slot": chance.choice("BLDX"),
        "ref": f"A{chance.randrange(7)}",
        "value": str(chance.randrange(20_000)),
        "note": "not a column of a log",
    }


def mixed_log(rows: int = 4000, seed: int = 490) -> pd.DataFrame:
    """Give a log in which one entry of ten is there again, and one of ten with other content."""
    chance = random.Random(seed)  # noqa: S311
    entries = [entry(chance, row) for row in range(rows)]
    again = chance.sample(entries, rows // 10)
    other = [e | {"value": str(int(e["value"]) + 1)} for e in chance.sample(entries, rows // 10)]
    everything = entries + again + other
    chance.shuffle(everything)
    return pd.DataFrame(everything)


def settled(log: pd.DataFrame) -> pd.DataFrame:
    """Give a log without the entries of one id that are not kept."""
    tokens = scoring.score(PROVED, log, PEOPLE).status_tokens
    return log[[token not in ("duplicate_id", "id_conflict") for token in tokens]]


def assert_same_as_one_machine(
    found: Any, log: pd.DataFrame, people: scoring.Participants | None = PEOPLE
) -> None:
    """Compare a folded log with the log scored in one piece: state byte by byte, and counts."""
    one = scoring.score(PROVED, log, people)
    state = scoring.CreditState(one.rules, one.people)
    state.fold(log)
    assert found.state.to_bytes() == state.to_bytes()
    assert found.totals == one.totals
    assert found.ranks == one.ranks
    assert found.points_by_rule == one.points_by_rule
    assert len(found) == len(log)
    known = {status: n for status, n in found.status_counts.items() if n is not None}
    assert known == found.refused
    assert known.items() <= one.status_counts.items()
    assert found.valid == len(log) - sum(known.values())
