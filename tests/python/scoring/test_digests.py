"""Names of rules and of people, computed again; states of released forms, read again."""

from __future__ import annotations

import uuid
from typing import Any

import pytest

import heli
from heli import scoring

from .contest490 import CONTESTS, RULES, with_item
from .scoring_values import BARE_RULES, MEALS, STEPS, WALK, WEIGH
from .scoring_values import RULES as SMALL


def line(key: str, value: Any) -> str:
    return f"{key}={'' if value is None else value}\n"


def item_text(item: scoring.PointItem) -> str:
    window = item.window
    slots = "".join(f"{len(slot.encode())}:{slot}," for slot in item.slots)
    return (
        "item\n"
        + line("id", item.id)
        + line("kind", item.kind)
        + line("bucket", item.bucket.value)
        + line("points", item.points)
        + line("cap", item.cap)
        + line("window_first", window and window.first.isoformat())
        + line("window_last", window and window.last.isoformat())
        + line("min_value", item.min_value)
        + line("slots", slots)
        + line("partial_week", item.partial_week and item.partial_week.value)
        + line("unit", item.unit)
        + line("day_cap", item.day_cap)
    )


def rules_text(rules: scoring.ContestRules) -> str:
    return (
        "heli.contest_rules.v1\n"
        + line("id", rules.id)
        + line("utc_offset_min", rules.utc_offset_min)
        + line("start", rules.start.isoformat())
        + line("end", rules.end.isoformat())
        + line("total", rules.total)
        + line("late_grace_hours", rules.late_grace_hours)
        + line("future_skew_s", rules.future_skew_s)
        + "".join(map(item_text, rules.items))
    )


def every_bucket() -> scoring.ContestRules:
    """Rules in which every field of an item is stated somewhere."""
    items = [WALK, MEALS, STEPS, WEIGH]
    total = sum(item.cap for item in items)
    fields: dict[str, Any] = {
        "utc_offset_min": -210,
        "start": SMALL.start,
        "end": SMALL.end,
        "total": total,
    }
    return scoring.ContestRules(
        "every",
        **fields,
        late_grace_hours=6,
        future_skew_s=60,
        items=items,
    )


@pytest.mark.parametrize(
    "rules",
    [
        scoring.ContestRules.from_dict(RULES),
        scoring.ContestRules.from_dict(with_item("diet", slots=["早", "L", "1:B,"])),
        SMALL,
        every_bucket(),
    ],
    ids=["490", "slots of any form", "small", "every field"],
)
def test_the_name_of_rules_is_the_uuid_of_their_text(rules: scoring.ContestRules) -> None:
    expected = uuid.uuid5(uuid.NAMESPACE_URL, rules_text(rules))
    assert scoring.ProvedRules(rules).digest == str(expected)


def test_the_name_of_people_is_the_uuid_of_their_text() -> None:
    for codes in ([], ["P1"], ["b", "a", "c"]):
        text = "heli.participants.v1\n" + "".join(f"{code}\n" for code in codes)
        expected = str(uuid.uuid5(uuid.NAMESPACE_URL, text))
        assert scoring.Participants(codes).digest == expected


SMALL_STATE = bytes.fromhex((CONTESTS / "small_state_v1.hex").read_text(encoding="ascii"))
#: The rules of that state, as `rules_of_every_bucket` of `tests/scoring/small_contests.hpp`.
EVERY_BUCKET = {
    "id": "every-bucket",
    "utc_offset_min": -210,
    "start": "2026-02-20",
    "end": "2026-03-08",
    "total": 83,
    "late_grace_hours": 6,
    "future_skew_s": 60,
    "rules": [
        {"id": "once", "kind": "once", "points": 7, "bucket": "once", "cap": 5},
        {"id": "day", "kind": "day", "points": 2, "bucket": "day", "cap": 15, "min_value": 3},
        {
            "id": "slot",
            "kind": "slot",
            "points": 1,
            "bucket": "day_slot",
            "cap": 20,
            "slots": ["am", "pm"],
        },
        {"id": "ref", "kind": "ref", "points": 4, "bucket": "ref", "cap": 11},
        {
            "id": "week",
            "kind": "week",
            "points": 6,
            "bucket": "week7",
            "cap": 10,
            "window": ["2026-02-17", "2026-03-10"],
            "partial_week": "ignored",
        },
        {
            "id": "value",
            "kind": "value",
            "points": 2,
            "bucket": "day_value",
            "cap": 22,
            "unit": 5,
            "day_cap": 5,
        },
    ],
}


def test_a_state_of_form_1_is_read_and_written_again() -> None:
    rules = scoring.ProvedRules(scoring.ContestRules.from_dict(EVERY_BUCKET))
    people = scoring.Participants(["a", "b", "c"])
    state = scoring.CreditState.from_bytes(rules, people, SMALL_STATE)
    assert state.to_bytes() == SMALL_STATE
    scores = state.scores()
    assert {person: scores.totals[person] for person in "abc"} == {"a": 7, "b": 12, "c": 15}
    assert uuid.UUID(rules.digest).bytes in SMALL_STATE
    assert uuid.UUID(people.digest).bytes in SMALL_STATE
    with pytest.raises(heli.Conflict):
        scoring.CreditState.from_bytes(rules, scoring.Participants(["a", "c", "b"]), SMALL_STATE)


def test_rules_that_are_not_sound_have_no_name() -> None:
    with pytest.raises(heli.ParseError):
        scoring.ProvedRules(BARE_RULES)
