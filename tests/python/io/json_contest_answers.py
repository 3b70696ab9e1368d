"""Answers about a contest as JSON: what tests/io/json_contest_answers.hpp does in C++."""

from __future__ import annotations

from datetime import date

import pandas as pd

import heli
from heli.io import to_json
from heli.scoring import FinalTerms, final_entries, final_scores, score

from ..scoring.contest490 import RULES
from .json_outcome_answers import json_outcome_answers

ROWS = [
    ("e1", "P2", "pre_test", "06-29T09:00:00", "06-29T09:00:00", "", 80000),
    ("e2", "P2", "exercise", "07-01T18:00:00", "07-01T20:00:00", "", 12000),
    ("e3", "P2", "exercise", "07-01T19:00:00", "07-01T20:00:00", "", 10000),
    ("e4", "P2", "exercise", "07-02T18:00:00", "07-02T20:00:00", "", 9999),
    ("e5", "P2", "exercise", "07-03T18:00:00", "07-05T00:00:00", "", 12000),
    ("e6", "P1", "meal", "07-01T08:00:00", "07-01T08:05:00", "B", 0),
    ("e7", "P1", "meal", "07-01T12:00:00", "07-01T12:05:00", "snack", 0),
    ("e8", "P3", "meal", "07-02T08:00:00", "07-02T08:05:00", "B", 0),
    ("e9", "P9", "meal", "07-02T08:00:00", "07-02T08:05:00", "B", 0),
]
COLUMNS = ("event_id", "person", "kind", "occurred_at", "recorded_at", "slot", "value")


def answered_log() -> pd.DataFrame:
    """Entries of three people, one of them refused for each of several reasons."""
    log = pd.DataFrame(ROWS, columns=list(COLUMNS))
    for column in ("occurred_at", "recorded_at"):
        log[column] = "2025-" + log[column] + "+08:00"
    return log.assign(ref="")


def json_contest_answers() -> dict[str, str]:
    """The JSON of one answer about a contest of every kind, by the name of its file."""
    scored = score(RULES, answered_log(), people=["P2", "P1", "P3"])
    none = heli.Unknown(heli.Bilingual("无后测体重", "no weight of a post-test"))
    effects: dict[str, str | heli.Unknown] = {"P2": "100/3", "P1": "25/2", "P3": none}
    entries = final_entries({"P2": 245, "P1": 490, "P3": 1}, effects)
    stated = FinalTerms(points_weight="3/5", without_effect="unranked")
    silent = FinalTerms(without_effect="counts_as_zero")
    trace = scored.trace("P2", left_from=date(2025, 8, 29))
    unweighted = final_scores(silent, 490, entries)
    board = scored.leaderboard(date(2025, 7, 2))
    return {
        "contest_scores": to_json(scored),
        "final_standings": to_json(final_scores(stated, 490, entries)),
        "final_standings_unweighted": to_json(unweighted),
        "leaderboard": to_json(board, scored=scored, method="fractional"),
        "person_trace": to_json(trace, scored=scored),
        **json_outcome_answers(unweighted.lines),
    }
