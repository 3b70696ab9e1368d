"""Prizes with their reasons."""

from __future__ import annotations

from typing import Any

import pandas as pd
import pytest

import heli
from heli import ranking, scoring
from heli.ranking import Entrant, MarkTable, TieKey
from heli.scoring import ConditionAnswer, Prize, PrizeField, PrizeTerms, RaisedFlag

POINTS = TieKey("points", heli.Bilingual("积分", "points"), missing="last")
DAYS = TieKey("days", heli.Bilingual("打卡天数", "days"), missing="last")
ROWS: dict[str, list[Any]] = {
    "A": [90, 50],
    "B": [80, 40],
    "C": [80, 41],
    "D": [70, 60],
    "E": [60, 60],
    "F": [None, 1],
}
TABLE = MarkTable(["points", "days"], [Entrant(code, marks) for code, marks in ROWS.items()])


def prize(places: int, keys: list[TieKey], **fields: Any) -> Prize:
    name = heli.Bilingual("积分奖", "points prize")
    stated = {"end": "shared", "edge": "include"} | fields
    return Prize("points", name, "individual", places, keys, **stated)


def given(terms: PrizeTerms, **fields: Any) -> scoring.PrizeList:
    return scoring.give_prizes(terms, PrizeField(TABLE, **fields))


def test_awards_and_near_misses_have_their_reasons() -> None:
    own = prize(2, [POINTS, DAYS])
    found = given(PrizeTerms(prizes=[own], person_limit="one"))
    result = found.prizes[0]
    assert [award.winner for award in result.awards] == ["A", "C"]
    assert [miss.id for miss in result.near_misses] == ["B"]
    assert [gone.id for gone in result.unranked] == ["F"]
    assert result.awards[1].words(own).en == (
        "C: points prize: points 80, place 2 (standard ranking): 1 entrant better; within the "
        "first 2 places; C is before B: days 41 against 40 (higher is better); equal: points 80"
    )
    assert "not within the first 2 places" in result.near_misses[0].words(own).in_("en")
    assert found.to_arrow().to_pylist()[1] == {
        "prize": "points",
        "winner": "C",
        "rank": 2,
    }
    assert isinstance(found.to_pandas(), pd.DataFrame)


def test_nobody_wins_a_prize_for_nothing_done() -> None:
    table = MarkTable(["points", "days"], [Entrant(code, [0, 0]) for code in "AB"])
    own = prize(20, [POINTS])
    (result,) = scoring.give_prizes(
        PrizeTerms(prizes=[own], person_limit="one"), PrizeField(table)
    ).prizes
    assert (result.awards, result.near_misses, result.places_left) == ((), (), 20)
    assert [gone.barriers[0].bar.value for gone in result.passed_over] == ["below_least"] * 2
    assert "expected more than 0" in result.passed_over[0].words(own).in_("en")
    own = prize(20, [POINTS], least=80)
    found = given(PrizeTerms(prizes=[own], person_limit="one")).prizes[0]
    assert [award.winner for award in found.awards] == ["A", "B", "C"]


def test_a_flag_keeps_a_prize_back_and_the_next_moves_up() -> None:
    own = prize(1, [POINTS], withheld_by=["loss_too_fast"], conditions=["completed"])
    answers = [ConditionAnswer(code, "completed", "met") for code in ROWS]
    flags = [
        RaisedFlag("A", "loss_too_fast", heli.Bilingual("减重过快", "too fast")),
        RaisedFlag("E", "other"),
    ]
    found = given(PrizeTerms(prizes=[own], person_limit="one"), answers=answers, flags=flags)
    result = found.prizes[0]
    assert [award.winner for award in result.awards] == ["B", "C"]
    assert result.awards[0].moved_up_past == ("A",)
    assert result.passed_over[0].barriers[0].bar == "flagged"
    assert "too fast" in result.passed_over[0].words(own).in_("en")
    assert found.unused_flags == ("other",)
    assert "A" not in found.to_arrow().column("winner").to_pylist()
    with pytest.raises(heli.InvalidValue, match="meets condition completed"):
        given(PrizeTerms(prizes=[own], person_limit="one"), answers=answers[1:])


def test_a_person_has_one_prize_where_the_terms_say_so() -> None:
    terms = PrizeTerms(
        prizes=[prize(1, [POINTS]), Prize("days", "天数", "individual", 1, [DAYS], end="draw")],
        person_limit="one",
    )
    first, second = given(terms).prizes
    assert [award.winner for award in first.awards] == ["A"]
    assert second.awards == ()
    assert second.undecided == ("D", "E")


def test_teams_have_prizes_of_their_own() -> None:
    own = Prize("team", "团体奖", "team", 1, [POINTS], end="shared", edge="exclude")
    teams = ranking.mark_table_of(pd.DataFrame({"id": ["T1", "T2"], "points": [670, 327]}))
    found = scoring.give_prizes(PrizeTerms(prizes=[own], team_limit="one"), teams=PrizeField(teams))
    assert [award.winner for award in found.prizes[0].awards] == ["T1"]


def test_terms_that_leave_something_open_are_refused_with_everything() -> None:
    terms = PrizeTerms(prizes=[Prize("points", "奖", "individual", 0, [POINTS])])
    codes = {finding.where.field for finding in scoring.check_prizes(terms)}
    assert codes == {"prize[0].places", "prize[0].end", "person_limit"}
    with pytest.raises(heli.ParseError) as refused:
        scoring.give_prizes(terms)
    assert len(refused.value.findings) == 3
    assert [choice.field for choice in terms.choices] == ["prize[0].keys"]
