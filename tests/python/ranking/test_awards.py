"""Awards, seats, teams and points for places."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

import heli
from heli import ranking
from heli.ranking import (
    ApportionmentRule,
    Award,
    AwardScheme,
    Contender,
    MemberResult,
    Party,
    RankPoints,
    TeamRule,
)

from .reference import Row, cases, rows

EDGES: list[Any] = ["include", "exclude"]


def contenders(field: list[Row]) -> list[Contender]:
    found = ranking.rank([row["score"] or None for row in field], "higher_is_better")
    return [
        Contender(row["entrant"], standing, row["eligibility"])  # type: ignore[arg-type]
        for row, standing in zip(field, found, strict=True)
    ]


def scheme_of(case: Row, edge: Any) -> AwardScheme:
    awards = [Award(f"a{n}", f"奖{n}", size) for n, size in enumerate(case["sizes"].split())]
    size: Any = case["size"]
    rounding: Any = case["rounding"] or None
    return AwardScheme(awards, size=size, edge=edge, rounding=rounding)


@pytest.mark.parametrize("edge", EDGES)
@pytest.mark.parametrize("case", rows("award_cases"), ids=lambda row: row["case"])
def test_the_reference_contests_have_their_awards(case: Row, edge: Any) -> None:
    field = cases("awards")[case["case"]]
    scheme = scheme_of(case, edge)
    found = ranking.give_awards(scheme, contenders(field))
    assert found.entrants == int(case["entrants"])
    assert found.totals == tuple(map(int, case["totals"].split()))
    assert scheme.totals(found.entrants) == list(found.totals)
    given = [0 if line.award is None else line.award + 1 for line in found.lines]
    assert given == [int(row[edge] or 0) for row in field]  # guests have an empty cell


def test_each_award_and_each_near_miss_has_its_reason() -> None:
    scheme = AwardScheme(
        [Award("first", heli.Bilingual("一等奖", "First prize"), 2)], edge="exclude"
    )
    standings = ranking.rank({"A": 9, "B": 8, "C": 8, "D": None}, "higher_is_better")
    ids = standings.ids or []
    found = ranking.give_awards(
        scheme, [Contender(i, s) for i, s in zip(ids, standings, strict=True)]
    )
    assert found.lines[0].words(scheme, found).en == (
        "A: First prize: place 1 of those eligible, within the first 2 places"
    )
    assert found.lines[3].reason == "unranked"
    assert [miss.id for miss in found.near_misses] == ["B", "C"]
    assert found.near_misses[0].words(scheme, found).en == (
        "B missed First prize: place 2 (shared by 2) of those eligible, tied over the edge of the "
        "first 2 places, ties are not included; directly behind A"
    )
    with pytest.raises(heli.Conflict):
        ranking.give_awards(scheme, [Contender("A", standings[0])] * 2)


def test_schemes_that_leave_something_open_are_refused() -> None:
    with pytest.raises(heli.InvalidValue, match="not stated who gets an award"):
        AwardScheme([Award("a", "奖", 1)])
    with pytest.raises(heli.InvalidValue, match="not stated how their totals are rounded"):
        AwardScheme([Award("a", "奖", "0.1")], size="share", edge="include")
    with pytest.raises(heli.InvalidValue, match="expected a whole number"):
        AwardScheme([Award("a", "奖", "0.1")], edge="include")
    with pytest.raises(heli.InvalidValue, match=r"add up to 1\.1"):
        AwardScheme(
            [Award("a", "奖", "0.5"), Award("b", "奖", "0.6")],
            size="share",
            edge="include",
            rounding="floor",
        )


@pytest.mark.parametrize(
    "row", rows("apportionment"), ids=lambda row: f"{row['case']}-{row['method']}-{row['floor']}"
)
def test_the_reference_seats_are_given(row: Row) -> None:
    parties = [
        Party(f"p{n}", weight, int(row["floor"])) for n, weight in enumerate(row["weights"].split())
    ]
    method: Any = row["method"]
    found = ranking.apportion(parties, int(row["seats"]), method)
    assert found.seats == tuple(map(int, row["expected"].split()))
    assert ranking.explain_apportion(parties, int(row["seats"]), method).value == found


def test_the_bound_that_cannot_hold_is_named() -> None:
    with pytest.raises(heli.Conflict, match="floors add up to 5 seats, more than the 4"):
        ranking.apportion([Party("a", 1, 3), Party("b", 1, 2)], 4, "dhondt")
    with pytest.raises(heli.Conflict, match="caps add up to 2"):
        ranking.apportion([Party("a", 1, cap=2)], 4, "adams")
    with pytest.raises(heli.InvalidValue, match="no seed is given"):
        ranking.apportion([Party("a", 1)], 4, ApportionmentRule("adams", "draw"))
    with pytest.raises(heli.InvalidValue, match="expected one of largest_remainder"):
        ranking.apportion([Party("a", 1)], 4, "hare")  # type: ignore[arg-type]


def test_each_seat_has_its_step() -> None:
    explained = ranking.explain_apportion([Party("a", 53), Party("b", 24)], 3, "dhondt")
    assert explained.value.seats == (2, 1)
    assert len(explained.steps) == 3
    assert "gets its seat 1" in explained.text()
    assert ranking.bounded_quotas([Party("a", 1), Party("b", 2)], 2) == [
        Fraction(2, 3),
        Fraction(4, 3),
    ]


@pytest.mark.parametrize("case", cases("team_members"))
def test_the_reference_teams_have_their_results(case: str) -> None:
    members = cases("team_members")[case]
    rule = TeamRule("best", "unranked", int(members[0]["needed"]))
    found = ranking.team_results(
        [MemberResult(row["team"], row["member"], row["result"] or None) for row in members], rule
    )
    expected = cases("team_results")[case]
    totals = [t.result if isinstance(t.result, Fraction) else None for t in found]
    assert totals == [Fraction(row["total"]) if row["total"] else None for row in expected]
    places = ranking.rank([t.result for t in found], "higher_is_better").ranks("standard")
    assert places.to_pylist() == [int(row["rank"]) if row["rank"] else None for row in expected]


def test_points_for_places() -> None:
    points = RankPoints(70, 2, 10)
    assert [points(place) for place in (1, 2, 31, 40)] == [70, 68, 10, 10]
    assert points(Fraction(5, 2)) == 67
    standing = ranking.rank([5, 5], "higher_is_better")[0]
    assert points.of(standing, "fractional") == 69
    with pytest.raises(heli.InvalidValue, match="whole number or a half"):
        points("1.3")
    with pytest.raises(heli.NotFound, match="withdrawn"):
        points.of(ranking.Standing(attendance="withdrawn"), "standard")
    with pytest.raises(heli.InvalidValue, match="step -1 is negative"):
        RankPoints(70, -1, 0)
