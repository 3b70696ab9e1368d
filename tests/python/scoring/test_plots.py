"""Plots of points: what is drawn, and what is refused."""

from __future__ import annotations

import io
import warnings
from datetime import date
from typing import Any

import pyarrow as pa
import pytest

import heli
from heli import scoring

from .contest490 import LOG, PEOPLE, RULES

pytest.importorskip("matplotlib")
from heli.scoring import plots


@pytest.fixture(scope="module")
def scored() -> scoring.ScoredLog:
    return scoring.score(RULES, LOG, PEOPLE)


def heights(line: Any) -> list[float]:
    """Give what a line of a plot shows, point by point."""
    return list(line.get_ydata())


def texts(figure: Any) -> str:
    """Give the words of a figure, drawn without a missing glyph."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        file = io.StringIO()
        figure.savefig(file, format="svg")
    return file.getvalue()


def test_points_over_time_are_those_of_the_days(scored: scoring.ScoredLog) -> None:
    figure = plots.points_over_time(scored, ["P1", "P2"], language="en")
    axes = figure.axes[0]
    lines = {line.get_label(): line for line in axes.lines}
    assert set(lines) == {"median", "P1", "P2"}
    found = scored.points_by_day()
    assert heights(lines["P1"]) == found.totals[0].tolist()
    drawn = texts(figure)
    assert "points so far" in drawn
    assert "P3" not in drawn


def test_nobody_is_named_unless_asked_for(scored: scoring.ScoredLog) -> None:
    drawn = texts(plots.points_over_time(scored, language="en"))
    assert not any(f">{person}<" in drawn for person in PEOPLE)
    assert "middle 80% of people" in drawn


def test_a_race_ends_with_the_final_places(scored: scoring.ScoredLog) -> None:
    figure = plots.leaderboard_race(scored, top=3, language="en")
    axes = figure.axes[0]
    assert [heights(line)[-1] for line in axes.lines] == [1, 2, 3]
    assert [text.get_text() for text in axes.texts] == ["1", "P1", "2", "P5", "3", "P4"]
    assert axes.yaxis_inverted()
    days = [date(2025, 7, 1), date(2025, 8, 1)]
    assert len(heights(plots.leaderboard_race(scored, days).axes[0].lines[0])) == 2


def test_people_who_share_a_place_stand_beside_it(scored: scoring.ScoredLog) -> None:
    figure = plots.leaderboard_race(scored, [date(2025, 6, 24)], language="en")
    assert [text.get_text() for text in figure.axes[0].texts] == [
        "1",
        "P3",
        "2",
        "P1",
        "P2",
        "P4",
        "P5",
    ]


def test_plots_that_nobody_could_read_are_refused(scored: scoring.ScoredLog) -> None:
    with pytest.raises(heli.InvalidValue, match="expected at most 12"):
        plots.points_over_time(scored, [f"P{n}" for n in range(13)])
    with pytest.raises(heli.NotFound, match="no person P9"):
        plots.points_over_time(scored, "P9")
    for top in (0, 13):
        with pytest.raises(heli.InvalidValue, match="expected 1 to 12"):
            plots.leaderboard_race(scored, top=top)
    for days in ([], [date(2025, 8, 1), date(2025, 7, 1)]):
        with pytest.raises(heli.InvalidValue, match="rising order"):
            plots.leaderboard_race(scored, days)
    nobody = scoring.score(RULES, pa.table({n: [] for n in scoring.LOG_COLUMNS[:5]}), [])
    with pytest.raises(heli.InvalidValue, match="nobody takes part"):
        plots.points_over_time(nobody)
