"""A full and a bare value of every class of ranking."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import heli
from heli.ranking import (
    Apportionment,
    ApportionmentRule,
    Attendance,
    Award,
    AwardLine,
    AwardList,
    AwardScheme,
    ChainPlace,
    ChainRanking,
    Contender,
    Entrant,
    KeyComparison,
    MarkTable,
    MemberResult,
    NearMiss,
    Party,
    RankPoints,
    Standing,
    TeamResult,
    TeamRule,
    TieChain,
    TieDecision,
    TiedGroup,
    TieKey,
    WeightedMark,
)

NAME = heli.Bilingual("总分", "total")
SOURCE = heli.Source("竞赛规则", "7", "a.example/rules", "verified")
CENTS = heli.RoundingRule("half_up", "0.01")
STANDING = Standing(1, 2, 1, 2, "present")
THEORY = WeightedMark("theory", "0.3", CENTS)
PRACTICE = WeightedMark("practice", Fraction(7, 10))
TOTAL = TieKey(
    "total", NAME, "higher_is_better", parts=[THEORY, PRACTICE], rounding=CENTS, missing="last"
)
TIME = TieKey("time", heli.Bilingual("用时", "time"), "lower_is_better")
CHAIN = TieChain([TOTAL, TIME], "draw", SOURCE)
TABLE = MarkTable(
    ["theory", "practice", "time"],
    [
        Entrant("A", ["90.8", "51.6", 120]),
        Entrant("B", ["93.6", "50.4", "did_not_finish"], "present"),
        Entrant("C", [None, None, None], "disqualified"),
    ],
)
COMPARED = KeyComparison("time", NAME, "lower_is_better", "12.5", Attendance.absent, "decides")
FIRST_PRIZE = Award("first", heli.Bilingual("一等奖", "first prize"), "0.1", 3)
SCHEME = AwardScheme(
    [FIRST_PRIZE], size="share", edge="include", rounding="floor", base="entered", source=SOURCE
)
LINE = AwardLine("A", award=0, reason="within", among_eligible=STANDING)
MISS = NearMiss(0, "B", last_winner="A", tied_over_edge=True)

VALUES: list[Any] = [
    STANDING,
    Standing(),
    THEORY,
    WeightedMark("theory"),
    TOTAL,
    TIME,
    CHAIN,
    TieChain([TIME], "shared"),
    TABLE.entrants[0],
    TABLE.entrants[1],
    TABLE,
    MarkTable([], []),
    ChainPlace(1, "key", 2),
    ChainPlace(0),
    TiedGroup(1, 2),
    ChainRanking([ChainPlace(0)], [STANDING], [TiedGroup(0, 2)], [2], "seed"),
    ChainRanking([], []),
    COMPARED,
    TieDecision("A", "B", STANDING, Standing(), "draw", [COMPARED], "seed/1"),
    TieDecision("A", "B", STANDING, STANDING, "shared"),
    FIRST_PRIZE,
    Award("second", "二等奖", 2),
    SCHEME,
    AwardScheme([Award("one", "奖", 1)], edge="exclude"),
    Contender("A", STANDING, "guest"),
    Contender("A", STANDING),
    LINE,
    AwardLine("B", reason="unranked", among_eligible=Standing(attendance="withdrawn")),
    MISS,
    NearMiss(1, "B", last_winner=None, tied_over_edge=False),
    AwardList([LINE], [MISS], 12, [1]),
    AwardList([], [], 0, []),
    Party("SH", "2487.09", 1, 12),
    Party("JS", 8526),
    ApportionmentRule("dhondt", "draw", "seed", SOURCE),
    ApportionmentRule("adams"),
    Apportionment([3, 2], [0, 1]),
    Apportionment([]),
    TeamRule("best", "unranked", 3, "lower_is_better"),
    TeamRule("mean", "partial"),
    MemberResult("T1", "P1", "97.05"),
    MemberResult("T1", "P1", "did_not_start"),
    TeamResult("T1", "670/3", members=3, completed=2, counted=["P1", "P2"], complete=False),
    TeamResult("T1", None, members=1, completed=0, counted=[], complete=False),
    RankPoints(70, "0.5", 0),
]
