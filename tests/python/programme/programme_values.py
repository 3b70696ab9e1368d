"""A full and a bare value of every class of programmes."""

from __future__ import annotations

from datetime import date
from typing import Any

import heli
from heli.programme import (
    CompleteRecord,
    Conference,
    DueDate,
    Evidence,
    EvidenceSet,
    GroupSize,
    Item,
    ItemCoverage,
    ItemReview,
    Mechanism,
    MechanismSet,
    Programme,
    ProgrammeChange,
    ProgrammeReview,
    Projection,
    Tally,
    Target,
    TargetReview,
    TierCounts,
)

DAY, LAST = date(2023, 8, 31), date(2023, 12, 31)
NAME = heli.Bilingual("线路", "routes")
SOURCE = heli.Source("页", "3", "a.example/1", "verified")
STEP = heli.Step("PRG-DUE", NAME, SOURCE, [heli.StepInput("due", "2023-08-31")])
WARNING = heli.Finding("warning", "no_interval", NAME, heli.Place(field="routes"), "3")
GROUP = GroupSize(40, SOURCE)
TARGET = Target(
    "count_at_least", quantity=30, unit="route", begins=DAY, due=LAST, soft=True, group=GROUP
)
ITEM = Item(
    "routes",
    NAME,
    kind="route_set",
    source=SOURCE,
    area="04",
    tier="joint",
    edition=3,
    leads=["SH", "AH"],
    organizers=[NAME, "环太湖城市"],
    participants=["320200", heli.Region("310118"), "CN"],
    mechanism="joint_handling",
    targets=[TARGET, Target("stay_at_least", days=3, nights=2)],
)
MECHANISMS = MechanismSet("yrd-2023", DAY, [Mechanism("joint_handling", NAME)], SOURCE)
CONFERENCE = Conference(NAME, DAY, SOURCE)
PROGRAMME = Programme(
    "small",
    2023,
    NAME,
    first=DAY,
    last=LAST,
    conference=CONFERENCE,
    items=[ITEM],
    announced_contests=TierCounts(4, 5, 7),
    mechanisms=MECHANISMS,
    source=SOURCE,
)
EVIDENCE = Evidence(
    DAY,
    "routes",
    "part",
    source=SOURCE,
    federation="SH",
    quantity=heli.CountBound.at_least(100),
    unit="worker",
    days=3,
    nights=2,
    note=NAME,
    illustrative=True,
)
COMPLETE = CompleteRecord("routes", DAY, LAST, source=SOURCE, federation="ZJ", illustrative=True)
EXACT = heli.CountBound.exactly
TALLY = Tally(
    heli.CountBound.at_least(800),
    used=[2, 0],
    settled_on=DAY,
    settled=EXACT(800),
    sum_of_squares=32000,
    parts=20,
    contradiction=True,
)
OPEN_TALLY = Tally(
    heli.CountBound.at_least(0),
    used=[],
    settled_on=None,
    settled=EXACT(0),
    sum_of_squares=0,
    parts=0,
    contradiction=False,
)
PROJECTION = Projection(
    1600,
    lower=1183,
    upper=2017,
    level="p90",
    method="recorded_groups",
    units=20,
    elapsed=100,
    remaining=100,
)
PACE = Projection(16, level="p80", method="pace_only", units=0, elapsed=1, remaining=1)
STANDING = TargetReview(
    "at_risk",
    LAST,
    due_stated=True,
    overdue=True,
    late=True,
    count=heli.CountBound(3, 5),
    projected=PROJECTION,
    reasons=[STEP],
    used=[1, 0],
    findings=[WARNING],
    goal=TARGET,
)
NO_STANDING = TargetReview(
    "no_evidence",
    LAST,
    due_stated=False,
    overdue=False,
    late=False,
    count=None,
    projected=None,
    reasons=[],
    used=[],
    findings=[],
)
ROW = ItemReview("routes", STANDING, federation="JS", area="04", tier="guided", illustrative=True)
REVIEW = ProgrammeReview(
    "small",
    DAY,
    items=[ROW],
    findings=[WARNING],
    level="p95",
    fewest_units=20,
    fewest_days=31,
    most_days_old=93,
)
BARE_REVIEW = ProgrammeReview(
    "bare",
    DAY,
    items=[],
    findings=[],
    level="p90",
    fewest_units=10,
    fewest_days=30,
    most_days_old=92,
)

VALUES: list[Any] = [
    GROUP,
    TARGET,
    Target("exists_by"),
    ITEM,
    Item("map", "地图", kind="map"),
    Mechanism("joint_handling", NAME),
    MECHANISMS,
    MechanismSet("none", DAY, []),
    CONFERENCE,
    Conference("会议"),
    TierCounts(4, 5, 7),
    PROGRAMME,
    Programme("bare", 2024, "方案", first=DAY, last=LAST, conference=Conference("会议")),
    EVIDENCE,
    Evidence(DAY, "map", "step", source=heli.Source("press")),
    COMPLETE,
    CompleteRecord("map", DAY, DAY, source=heli.Source("press")),
    EvidenceSet([EVIDENCE], [COMPLETE]),
    EvidenceSet(),
    TALLY,
    OPEN_TALLY,
    PROJECTION,
    PACE,
    STANDING,
    NO_STANDING,
    ROW,
    ItemReview("map", NO_STANDING),
    REVIEW,
    BARE_REVIEW,
    ProgrammeChange("changed", "item", id="routes", field="kind", before="map", after="route_set"),
    ProgrammeChange("added", "programme"),
    ItemCoverage("routes", has_owner=True, has_target=False, has_due=True, evidence=3),
    DueDate(DAY, True, "routes", NAME, "exists_by", ["SH", "AH"], SOURCE),
    DueDate(DAY, False, "map", "地图", "named_list", [], heli.Source()),
]
