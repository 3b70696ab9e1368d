"""Answers about contests as JSON: each is written with the scored log that it was made from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from heli._heli import io as _io
from heli._heli.scoring import FinalStandings, Leaderboard, PersonTrace
from heli.scoring._scored import ScoredLog

if TYPE_CHECKING:
    from heli._heli.ranking import _RankMethod


def contest_json(answer: object, scored: ScoredLog | None, method: _RankMethod) -> str | None:
    """Give an answer about a contest as a document; None if it is none.

    Raises
    ------
    TypeError
        If the answer needs the scored log and there is none.
    """
    if isinstance(answer, ScoredLog):
        return _io._contest_scores_json(answer._contest)
    if isinstance(answer, FinalStandings):
        return _io._final_standings_json(answer)
    if not isinstance(answer, PersonTrace | Leaderboard):
        return None
    if scored is None:
        raise TypeError(f"a {type(answer).__name__} is written with scored")
    if isinstance(answer, PersonTrace):
        return _io._person_trace_json(answer, scored._contest)
    return _io._leaderboard_json(answer, method, scored._contest)
