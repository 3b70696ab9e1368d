"""Prizes, teams and weights as JSON: what tests/io/json_outcome_answers.hpp does in C++."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import heli
from heli.io import to_json
from heli.ranking import Entrant, MarkTable, TieKey
from heli.scoring import (
    Prize,
    PrizeField,
    PrizeList,
    PrizeTerms,
    RaisedFlag,
    TeamMember,
    TeamTerms,
    give_prizes,
    team_scores,
    weight_breakpoints,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from heli.scoring import FinalLine


def named(mark: str, zh: str, en: str, missing: Any = "refused", **stated: Any) -> Prize:
    """Give a prize of one place by one mark."""
    name = heli.Bilingual(zh, en)
    stated = {"end": "shared", "edge": "include"} | stated
    return Prize(mark, name, "individual", 1, [TieKey(mark, name, missing=missing)], **stated)


PRIZES = PrizeTerms(
    prizes=[
        named("effect", "效果分", "effect score", "last", withheld_by=["rapid_loss"]),
        named("points", "积分", "points"),
        named("days", "打卡天数", "days", end="draw", edge=None),
    ],
    person_limit="several",
)


def answered_prize_list() -> PrizeList:
    """What `give_prizes` answers for three people."""
    rows: dict[str, list[Any]] = {"P1": [490, "12.5", 3], "P2": [245, "33.25", 3]}
    rows["P3"] = [1, None, 0]
    marks = MarkTable(
        ["points", "effect", "days"], [Entrant(code, own) for code, own in rows.items()]
    )
    flags = [
        RaisedFlag("P2", "rapid_loss", heli.Bilingual("减重过快", "too fast")),
        RaisedFlag("P3", "burst"),
    ]
    return give_prizes(PRIZES, PrizeField(marks, [], flags))


def json_outcome_answers(lines: Sequence[FinalLine]) -> dict[str, str]:
    """The JSON of prizes, teams and weights, by the name of its file."""
    found = answered_prize_list()
    terms = TeamTerms(measure="mean", incomplete="unranked", captains="one", needed=2)
    members = [
        TeamMember("P1", "T1", "captain"),
        TeamMember("P2", "T1"),
        TeamMember("P3", "T2", "captain"),
    ]
    teams = team_scores(terms, members, {"P1": 490, "P2": 245, "P3": 1, "P4": 7})
    weights = weight_breakpoints(lines, 1, "all")
    return {
        "prize_winners": to_json(found, prizes=PRIZES),
        "prize_list": to_json(found, prizes=PRIZES, audience="organisers"),
        "team_standings": to_json(teams),
        "weight_analysis": to_json(weights, edge="include"),
    }
