"""A full and a bare value of every class of answers, terms and prizes."""

from __future__ import annotations

from datetime import UTC, date, datetime
from fractions import Fraction
from typing import Any

import heli
from heli.ranking import (
    Attendance,
    Entrant,
    MarkTable,
    Standing,
    TeamResult,
    TieDecision,
    TieKey,
)
from heli.scoring import (
    BackfillTerms,
    BoardChange,
    BoardMove,
    BoardPlace,
    BurstTerms,
    ChangeTerms,
    ConditionAnswer,
    DeviceTerms,
    EntryChange,
    EntryVersion,
    FinalEntry,
    FinalLine,
    FinalScore,
    FinalStandings,
    FinalTerms,
    IntegrityAnswer,
    IntegrityFlag,
    IntegrityTerms,
    ItemChange,
    ItemLeft,
    ItemSum,
    Leaderboard,
    ManualTerms,
    OrganiserChoice,
    PersonalResult,
    PersonTrace,
    PlaceChange,
    PointsLeft,
    Prize,
    PrizeAward,
    PrizeBarrier,
    PrizeField,
    PrizeList,
    PrizeNearMiss,
    PrizePassedOver,
    PrizeResult,
    PrizeTerms,
    PrizeUnranked,
    RaisedFlag,
    RuleChange,
    SeriesTerms,
    TeamChange,
    TeamMember,
    TeamScore,
    TeamStandings,
    TeamTerms,
    TiedAtWeight,
    TraceLine,
    VersionPlace,
    WeightAnalysis,
    WeightBreakpoint,
    WeightChance,
    WeightInterval,
    WeightPiece,
    WeightQuestion,
)

TEXT = heli.Bilingual("原因", "reason")
SOURCE = heli.Source("竞赛规则", "3", "a.example/rules", "verified")
DAY = date(2025, 7, 1)
FIRST = Standing(0, 1, 0, 1, "present")
SECOND = Standing(1, 1, 1, 2, "present")
CHOICE = OrganiserChoice("unit", item="steps", value="1000", text=TEXT)

LINE = TraceLine(
    3,
    "e1",
    item="walk",
    day=DAY,
    bucket=heli.Bilingual("7 月 1 日", "1 July"),
    status="capped",
    points=1,
    decided_by=2,
    reason=TEXT,
)
SUM = ItemSum("walk", 12, 9, 3, 9, 9, reached_by=2)
LEFT = PointsLeft(
    DAY, items=[ItemLeft("walk", 9, 3, 1, "buckets")], earned=9, most=3, bound="buckets"
)
TRACES: list[Any] = [
    LINE,
    TraceLine(0, "e2", status="bad_kind", points=0, reason="无此类别"),
    SUM,
    ItemSum("meals", 0, 0, 0, 9, 0),
    LEFT,
    LEFT.items[0],
    PointsLeft(DAY, earned=0, most=0, bound="cap_only"),
    PersonTrace(
        "P1",
        day=DAY,
        lines=[LINE],
        items=[SUM],
        earned=1,
        refused=[0],
        left=LEFT,
        choices=[CHOICE],
    ),
    PersonTrace("P1", earned=0),
]

MOVE = BoardMove("up", before=2, now=Fraction(3, 2), half_places=1, tied_before=False, tied=True)
ENTERED = BoardMove("entered", now=2, half_places=0, tied_before=False, tied=False)
PLACE = BoardPlace("P1", 9, FIRST)
CAPTAIN = TeamMember("P1", "T1", "captain")
TEAM_TERMS = TeamTerms(
    measure="best", incomplete="partial", captains="one", needed=3, source=SOURCE
)
TEAM = TeamScore(
    "T1",
    captains=["P1"],
    made_of=TeamResult("T1", "670/3", members=3, completed=2, counted=["P1", "P2"], complete=False),
    standing=FIRST,
)
BOARDS: list[Any] = [
    PLACE,
    MOVE,
    ENTERED,
    BoardChange("P1", MOVE, -2),
    Leaderboard(DAY, known_at=datetime(2025, 7, 2, 8, tzinfo=UTC), places=[PLACE]),
    Leaderboard(DAY),
    CAPTAIN,
    TeamMember("P1", "T1"),
    TEAM_TERMS,
    TeamTerms(),
    PersonalResult("P1", "9.5"),
    PersonalResult("P1", Attendance.did_not_finish),
    TEAM,
    TeamStandings(TEAM_TERMS, teams=[TEAM], without_team=["P9"]),
    TeamStandings(TEAM_TERMS),
    TeamChange("T1", MOVE),
]

FINAL_LINE = FinalLine("P1", 392, 80, "43.75")
NO_EFFECT = FinalLine("P2", 55, "550/49", None, TEXT, "absent")
FINAL_TERMS = FinalTerms(points_weight="0.6", without_effect="unranked", source=SOURCE)
SCORE = FinalScore(FINAL_LINE, "65.5", FIRST)
WEIGHTS = WeightInterval(0, "1/3", lower_included=True, upper_included=False)
PIECE = WeightPiece(WEIGHTS, within=["A"], tied=["B", "C"])
CHANCE = WeightChance("A", within=[WEIGHTS], with_ties=[WEIGHTS])
TIED = TiedAtWeight(1, people=["A", "B"])
POINT = WeightBreakpoint("1/3", tied=[TIED])
QUESTION = WeightQuestion(2, "all")
FINALS: list[Any] = [
    FINAL_TERMS,
    FinalTerms(),
    FinalEntry("P1", 392, "43.75"),
    FinalEntry("P2", 55, None, TEXT, "withdrawn"),
    FINAL_LINE,
    NO_EFFECT,
    SCORE,
    FinalStandings(FINAL_TERMS, 490, lines=[FINAL_LINE], scores=[SCORE]),
    FinalStandings(FinalTerms(), 490, scores=heli.Unknown(TEXT)),
    QUESTION,
    WEIGHTS,
    TIED,
    TiedAtWeight(2),
    POINT,
    WeightBreakpoint(0),
    PIECE,
    WeightPiece(WEIGHTS),
    CHANCE,
    WeightChance("B"),
    WeightAnalysis(QUESTION, breakpoints=[POINT], pieces=[PIECE], chances=[CHANCE], unranked=["Z"]),
    WeightAnalysis(QUESTION),
]

POINTS_KEY = TieKey("points", heli.Bilingual("积分", "points"))
PRIZE = Prize(
    "first",
    heli.Bilingual("一等奖", "first prize"),
    "individual",
    2,
    [POINTS_KEY],
    end="draw",
    edge="include",
    draw_seed="seed",
    conditions=["completed_tests"],
    withheld_by=["loss_too_fast"],
    source=SOURCE,
)
BARRIER = PrizeBarrier("flagged", "loss_too_fast", TEXT)
DECISION = TieDecision("A", "B", FIRST, SECOND, "shared")
AWARD = PrizeAward("A", 90, FIRST, "within", against_next=DECISION, moved_up_past=["Z"])
MISS = PrizeNearMiss("B", 80, SECOND, tied_over_edge=True, against_last=DECISION)
PASSED = PrizePassedOver("Z", 95, FIRST, barriers=[BARRIER])
UNRANKED = PrizeUnranked("Y", "did_not_start")
RESULT = PrizeResult(
    "first",
    awards=[AWARD],
    near_misses=[MISS],
    passed_over=[PASSED],
    undecided=["C"],
    unranked=[UNRANKED],
    places_left=1,
)
MARKS = MarkTable(["points"], [Entrant("A", [90]), Entrant("B", [80])])
ANSWER = ConditionAnswer("A", "completed_tests", "not_met", TEXT)
FLAG = RaisedFlag("B", "loss_too_fast", TEXT)
PRIZES: list[Any] = [
    PRIZE,
    Prize("team", "团体奖", "team", 1, [POINTS_KEY]),
    PrizeTerms(prizes=[PRIZE], person_limit="one", team_limit="several", source=SOURCE),
    PrizeTerms(),
    ANSWER,
    ConditionAnswer("A", "completed_tests", "met"),
    FLAG,
    RaisedFlag("B", "loss_too_fast"),
    PrizeField(MARKS, [ANSWER], [FLAG]),
    PrizeField(MARKS),
    BARRIER,
    PrizeBarrier("has_prize", "first"),
    AWARD,
    PrizeAward("B", "80", SECOND, "tied_in"),
    MISS,
    PrizeNearMiss("B", 80, SECOND, tied_over_edge=False),
    PASSED,
    PrizePassedOver("Z", 95, FIRST),
    UNRANKED,
    RESULT,
    PrizeResult("second", places_left=0),
    PrizeList(prizes=[RESULT], unused_flags=["other"]),
    PrizeList(),
]

WAS = EntryVersion(3, "late", 0, TEXT)
IS = EntryVersion(4, "credited", 3, TEXT)
CHANGES: list[Any] = [
    RuleChange(item="walk", field="min_value", before="10000", after="8000"),
    RuleChange(field="start", after="2025-07-01"),
    WAS,
    IS,
    EntryChange("e1", "P1", "exercise", before=WAS, after=IS),
    EntryChange("e1", "P1", "exercise"),
    VersionPlace(12, Fraction(3, 2)),
    PlaceChange("P1", before=VersionPlace(9, 2), after=VersionPlace(12, 1)),
    PlaceChange("P2"),
    ItemChange("P1", "walk", before=9, after=12),
    ItemChange("P1", "walk", after=0),
]

DOUBT = IntegrityFlag(
    "burst",
    people=["P1"],
    thresholds=[heli.StepInput("least_entries", "10")],
    rows=[3, 4],
    sentence=heli.Bilingual("集中录入", "recorded at once"),
)
INTEGRITY: list[Any] = [
    ChangeTerms("weigh", 2000),
    SeriesTerms("exercise", 5),
    BurstTerms(10, 60),
    BackfillTerms(3, 3600),
    ManualTerms(["manual", "import"], 20),
    DeviceTerms(0),
    IntegrityTerms(
        change=[ChangeTerms("weigh", 2000)],
        copied=[SeriesTerms("exercise", 5)],
        constant=[SeriesTerms("exercise", 7)],
        burst=BurstTerms(10, 60),
        backfill=BackfillTerms(3, 3600),
        manual=ManualTerms(["manual"], 20),
        two_devices=DeviceTerms(30),
    ),
    IntegrityTerms(),
    DOUBT,
    IntegrityFlag("backfill", sentence="补录"),
    IntegrityAnswer("burst", flags=[DOUBT]),
    IntegrityAnswer("copied_series", kind="exercise", flags=heli.Unknown(TEXT)),
]

VALUES: list[Any] = [*TRACES, *BOARDS, *FINALS, *PRIZES, *CHANGES, *INTEGRITY]
