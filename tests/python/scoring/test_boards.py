"""Standings on any day, how they moved, and points by day."""

from __future__ import annotations

import pickle
from datetime import UTC, date, datetime, timedelta, timezone

import numpy as np
import pyarrow as pa
import pytest

import heli
from heli import scoring

from .contest490 import LOG, PEOPLE, RULES, rows

LAST = date(2025, 9, 5)
HERE = timezone(timedelta(hours=8))


@pytest.fixture(scope="module")
def scored() -> scoring.ScoredLog:
    return scoring.score(RULES, LOG, PEOPLE)


def test_the_board_of_the_last_day_is_the_final_one(scored: scoring.ScoredLog) -> None:
    board = scored.leaderboard(LAST)
    assert {place.person: place.points for place in board.places} == scored.totals
    table = board.to_arrow()
    assert table.column_names == ["rank", "person", "points", "tied"]
    expected = sorted(rows("point_totals"), key=lambda row: int(row["place"]))
    assert table.column("person").to_pylist() == [row["person"] for row in expected]
    assert table.column("rank").to_pylist() == [1, 2, 3, 4, 5]
    assert [place.person for place in board.best_first] == table.column("person").to_pylist()
    assert pa.table(board).equals(table)
    assert board.to_pandas("fractional")["rank"].tolist() == [1.0, 2.0, 3.0, 4.0, 5.0]


def test_a_board_knows_what_was_known_then(scored: scoring.ScoredLog) -> None:
    day = date(2025, 7, 1)
    morning = scored.leaderboard(day, "2025-07-01T07:00:00+08:00")
    assert morning.known_at == datetime(2025, 6, 30, 23, tzinfo=UTC)
    same = scored.leaderboard(day, datetime(2025, 7, 1, 7, tzinfo=HERE))
    assert same == morning
    assert sum(p.points for p in morning.places) < sum(
        p.points for p in scored.leaderboard(day).places
    )
    for unknown in ("2025-07-01T07:00:00", datetime(2025, 7, 1, 7)):  # noqa: DTZ001
        with pytest.raises(heli.InvalidValue, match=r"offset|time zone"):
            scored.leaderboard(day, unknown)
    with pytest.raises(heli.NotFound, match="has days from"):
        scored.leaderboard(date(2025, 9, 6))


def test_moves_say_places_and_points_gained(scored: scoring.ScoredLog) -> None:
    before, now = scored.leaderboard(date(2025, 7, 10)), scored.leaderboard(LAST)
    moved = {change.person: change for change in now.changes_since(before)}
    assert {person: change.gained for person, change in moved.items()} == {
        place.person: place.points - old.points
        for place, old in zip(now.places, before.places, strict=True)
    }
    assert all(change.move.half_places % 2 == 0 for change in moved.values())
    assert {change.move.movement.value for change in now.changes_since(now)} == {"stayed"}
    empty = scored.leaderboard(date(2025, 6, 24), "2025-06-01T00:00:00Z")
    assert {change.move.movement.value for change in now.changes_since(empty)} == {"entered"}


def test_points_by_day_add_up(scored: scoring.ScoredLog) -> None:
    found = scored.points_by_day()
    assert found.points.shape == (5, 74)
    assert (str(found.days[0]), str(found.days[-1])) == ("2025-06-24", "2025-09-05")
    assert found.totals[:, -1].tolist() == list(scored.totals.values())
    assert found.of("P2")[7] == 11
    assert found.points.sum(axis=1).tolist() == list(scored.totals.values())
    frame = found.to_pandas()
    assert list(frame.columns) == ["person", "day", "points", "total"]
    assert len(frame) == 5 * 74
    assert frame.groupby("person")["points"].sum().to_dict() == scored.totals
    again = pickle.loads(pickle.dumps(found))  # noqa: S301 - our own bytes
    assert again == found
    assert "5 people, 74 days from 2025-06-24" in repr(found)
    assert "<table" in found._repr_html_()
    with pytest.raises(ValueError, match="read-only"):
        found.points[0, 0] = 1
    with pytest.raises(heli.NotFound):
        found.of("P9")


def test_days_agree_with_the_boards(scored: scoring.ScoredLog) -> None:
    found = scored.points_by_day()
    for at in (0, 7, 30, 73):
        day = found.days[at].item()
        board = scored.leaderboard(day)
        assert found.totals[:, at].tolist() == [place.points for place in board.places]


def test_teams_stand_on_any_day(scored: scoring.ScoredLog) -> None:
    members = [scoring.TeamMember(p, "T1" if p in ("P1", "P2", "P4") else "T2") for p in PEOPLE]
    terms = scoring.TeamTerms(measure="sum", incomplete="unranked", captains="any")
    final = scored.team_board(LAST, terms, members)
    assert [int(team.made_of.result) for team in final.teams] == [670, 327]
    assert final == scoring.team_scores(terms, members, scored)
    early = scored.team_board(date(2025, 6, 29), terms, members, "2025-07-01T00:00:00Z")
    moves = final.changes_since(early)
    assert [change.team for change in moves] == ["T1", "T2"]
    with pytest.raises(heli.InvalidValue):
        final.changes_since(early, "ordinal")


def test_nobody_is_on_an_empty_board() -> None:
    nothing = scoring.score(RULES, pa.table({n: [] for n in scoring.LOG_COLUMNS[:5]}), [])
    board = nothing.leaderboard(LAST)
    assert board.places == ()
    assert len(board.to_arrow()) == 0
    assert nothing.points_by_day().points.shape == (0, 74)
    assert np.array_equal(nothing.points_by_day().totals, np.zeros((0, 74)))
