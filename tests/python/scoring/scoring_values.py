"""A full and a bare value of every class of scoring, and a small contest."""

from __future__ import annotations

from datetime import date
from typing import Any

import heli
from heli.scoring import (
    ContestRules,
    DayWindow,
    OrganiserChoice,
    Participants,
    PointItem,
    ProvedItem,
    ProvedRules,
)

SOURCE = heli.Source("竞赛规则", "2", "a.example/rules", "verified")
WINDOW = DayWindow(date(2025, 6, 24), date(2025, 6, 30))
WALK = PointItem("walk", "exercise", points=3, bucket="day", cap=9, min_value=10_000)
MEALS = PointItem("meals", "meal", points=1, bucket="day_slot", cap=9, slots=["B", "L", "D"])
STEPS = PointItem(
    "steps",
    "steps",
    points=1,
    bucket="day_value",
    cap=30,
    window=WINDOW,
    min_value=1000,
    unit=1000,
    day_cap=10,
)
WEIGH = PointItem("weigh", "weigh", points=5, bucket="week7", cap=5, partial_week="ignored")
RULES = ContestRules(
    "small-2025",
    utc_offset_min=480,
    start=date(2025, 7, 1),
    end=date(2025, 7, 3),
    total=18,
    late_grace_hours=24,
    future_skew_s=300,
    items=[WALK, MEALS],
    source=SOURCE,
)
BARE_RULES = ContestRules(
    "open", utc_offset_min=-60, start=date(2025, 7, 1), end=date(2025, 7, 1), total=0
)

VALUES: list[Any] = [
    WINDOW,
    DayWindow(date(2025, 7, 1), date(2025, 7, 1)),
    WALK,
    MEALS,
    STEPS,
    WEIGH,
    RULES,
    BARE_RULES,
    ProvedRules(RULES),
    ProvedItem(WALK, WINDOW, attainable=180, effect="tight"),
    ProvedItem(MEALS, WINDOW, effect="binds"),
    OrganiserChoice("unit", item="steps", value="1000", text=heli.Bilingual("单位", "unit")),
    OrganiserChoice("late_grace_hours", value="24", text="补录"),
    Participants(["P1", "P2"]),
    Participants([]),
]
