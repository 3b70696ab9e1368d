"""Teams, final scores and what every weight means."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pandas as pd
import pytest

import heli
from heli import scoring
from heli.scoring import FinalEntry, FinalTerms, TeamMember, TeamTerms

from .contest490 import LOG, PEOPLE, RULES, rows

NO_TEST = heli.Unknown(heli.Bilingual("未参加后测", "no post-test"))


def five() -> list[FinalEntry]:
    return [
        FinalEntry(row["person"], int(row["points"]), row["effect_score"])
        for row in rows("final_scores")
    ]


@pytest.mark.parametrize("weight", ["0.5", "1/2", Fraction(1, 2)])
def test_final_scores_agree_with_the_reference_exactly(weight: Any) -> None:
    found = scoring.final_scores(FinalTerms(points_weight=weight), 490, five())
    assert [score.score for score in found.table] == [
        Fraction(row["final_by_halves"]) for row in rows("final_scores")
    ]
    assert found.table.to_pandas()["standing_position"].tolist()[0] == 1


def test_a_weight_is_never_a_float() -> None:
    with pytest.raises(heli.InvalidValue, match="a float is not exact"):
        FinalTerms(points_weight=0.5)  # type: ignore[arg-type]
    with pytest.raises(heli.InvalidValue, match="expected 0 to 1"):
        scoring.final_scores(FinalTerms(points_weight="1.1"), 490, five())


def test_without_a_weight_there_is_no_score_but_what_holds_for_every_weight() -> None:
    found = scoring.final_scores(FinalTerms(), 490, five())
    assert isinstance(found.scores, heli.Unknown)
    with pytest.raises(heli.NotFound, match="states no weight"):
        _ = found.table
    analysis = scoring.weight_breakpoints(found.lines, places=1)
    assert analysis.who_holds("every_weight", "exclude") == ["P1"]
    assert analysis.pieces[0].words.en == "points weigh [0, 1]: P1"


def test_what_the_organiser_chose_is_named() -> None:
    terms = FinalTerms(points_weight="0.6", without_effect="unranked")
    assert terms.words.en == (
        "final score (organiser's choice): 0.6 x points share + 0.4 x effect score; without "
        "effect score not ranked"
    )
    assert [choice.field for choice in terms.choices] == ["points_weight", "without_effect"]


def test_points_and_effects_are_joined_by_person() -> None:
    scored = scoring.score(RULES, LOG, PEOPLE)
    effects: dict[str, Any] = dict.fromkeys(PEOPLE, NO_TEST) | {"P1": "43.75"}
    entries = scoring.final_entries(scored, effects, {"P5": "withdrawn"})
    assert entries[0] == FinalEntry("P1", 490, "43.75")
    assert entries[1] == FinalEntry("P2", 55, None, NO_TEST.reason)
    terms = FinalTerms(points_weight="0.5", without_effect="counts_as_zero")
    found = scoring.final_scores(terms, 490, entries)
    assert found.table[4].score == "withdrawn"
    assert "effect score counts as zero: no post-test" in found.table[1].words("0.5").in_("en")
    with pytest.raises(heli.NotFound, match="P2 has neither"):
        scoring.final_entries(scored, {"P1": 1})
    with pytest.raises(heli.NotFound, match="P9 has no points"):
        scoring.final_entries(scored, effects | {"P9": 1})


def test_the_exact_weights_of_changes_are_found() -> None:
    people = [FinalEntry("A", 0, 60), FinalEntry("B", 60, 0), FinalEntry("C", 20, 40)]
    lines = scoring.final_scores(FinalTerms(), 100, people).lines
    found = scoring.weight_breakpoints(lines, 1, "all")
    assert [point.weight for point in found.breakpoints] == [Fraction(1, 2)]
    assert found.breakpoints[0].words.en == "points weigh 0.5: place 1 is shared by B, C, A"
    assert [str(piece.weights) for piece in found.pieces] == ["[0, 0.5)", "[0.5]", "(0.5, 1]"]
    assert found.chances[2].hold("include") == "some_weights"
    assert found.chances[2].hold("exclude") == "no_weight"
    with pytest.raises(heli.InvalidValue, match="0 first places"):
        scoring.weight_breakpoints(lines, 0)


def test_teams_have_their_reference_results() -> None:
    totals = {(row["case"], row["team"]): row for row in rows("team_results")}
    members = rows("team_members")
    for case in {row["case"] for row in members}:
        own = [row for row in members if row["case"] == case]
        terms = TeamTerms(
            measure="best", incomplete="unranked", captains="any", needed=int(own[0]["needed"])
        )
        results = {row["member"]: row["result"] or None for row in own}
        found = scoring.team_scores(
            terms, [TeamMember(row["member"], row["team"]) for row in own], results
        )
        for team in found.teams:
            expected = totals[case, team.team]
            total = expected["total"]
            assert team.made_of.result == (Fraction(total) if total else "absent")
            assert not team.standing.ranked or team.standing.rank("standard") == int(
                expected["rank"]
            )


def test_members_of_teams_come_from_a_table() -> None:
    frame = pd.DataFrame(
        {
            "person": PEOPLE,
            "team": ["T1", "T1", "T2", None, "T2"],
            "captain": ["yes", "no"] + [""] * 3,
        }
    )
    members = scoring.team_members_of(frame)
    assert members[0] == TeamMember("P1", "T1", "captain")
    assert [member.person for member in members] == ["P1", "P2", "P3", "P5"]
    with pytest.raises(heli.ParseError, match="column team is missing"):
        scoring.team_members_of(frame[["person"]])
    with pytest.raises(heli.ParseError, match="expected yes or no"):
        scoring.team_members_of(frame.assign(captain="maybe"))
    terms = TeamTerms(measure="mean", incomplete="unranked", captains="one")
    with pytest.raises(heli.InvalidValue, match="T2 has 0 captains"):
        scoring.team_scores(terms, members, dict.fromkeys(PEOPLE, 1))
    with pytest.raises(heli.InvalidValue, match="not stated"):
        scoring.team_scores(TeamTerms(), members, dict.fromkeys(PEOPLE, 1))


def test_final_scores_make_teams_too() -> None:
    found = scoring.final_scores(FinalTerms(points_weight="0.5"), 490, five())
    members = [TeamMember(person, "T1") for person in PEOPLE[:2]]
    terms = TeamTerms(measure="sum", incomplete="unranked", captains="any")
    teams = scoring.team_scores(terms, members, found)
    assert teams.teams[0].made_of.result == Fraction(575, 8) + Fraction(275, 49)
    assert teams.without_team == ("P3", "P4", "P5")
    assert teams.table.to_arrow().column("team").to_pylist() == ["T1"]
    assert "organiser's choice" in terms.words.in_("en")
