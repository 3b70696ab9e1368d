"""Answers about contests as JSON: each is written with what it was made from."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeVar

from heli._heli import io as _io
from heli._heli.scoring import (
    FinalStandings,
    Leaderboard,
    PersonTrace,
    PrizeList,
    TeamStandings,
    WeightAnalysis,
)
from heli.scoring._scored import ScoredLog

if TYPE_CHECKING:
    from heli._heli.io import _Audience
    from heli._heli.ranking import _RankMethod, _TieEdge
    from heli._heli.scoring import PrizeTerms

T = TypeVar("T")


class ContestWords(NamedTuple):
    """What `heli.io.to_json` was given beside an answer about a contest.

    Parameters
    ----------
    scored
        The scored log of a trace or of a leaderboard.
    method
        By which places of a leaderboard or of teams are numbered.
    prizes
        The terms of a list of prizes.
    audience
        Who is to read a list of prizes.
    edge
        Whether those tied over the edge of the last place win.
    """

    scored: ScoredLog | None
    method: _RankMethod
    prizes: PrizeTerms | None
    audience: _Audience
    edge: _TieEdge | None


def contest_json(answer: object, words: ContestWords) -> str | None:
    """Give an answer about a contest as a document; None if it is none.

    Raises
    ------
    TypeError
        If the answer needs something beside it that is missing.
    """
    if isinstance(answer, ScoredLog):
        return _io._contest_scores_json(answer._contest)
    if isinstance(answer, FinalStandings):
        return _io._final_standings_json(answer)
    if isinstance(answer, TeamStandings):
        return _io._team_standings_json(answer, words.method)
    if isinstance(answer, PrizeList):
        terms = _needed(words.prizes, answer, "prizes")
        return _io._prize_list_json(answer, terms, words.audience)
    if isinstance(answer, WeightAnalysis):
        return _io._weight_analysis_json(answer, _needed(words.edge, answer, "edge"))
    if isinstance(answer, PersonTrace):
        return _io._person_trace_json(answer, _needed(words.scored, answer, "scored")._contest)
    if isinstance(answer, Leaderboard):
        contest = _needed(words.scored, answer, "scored")._contest
        return _io._leaderboard_json(answer, words.method, contest)
    return None


def _needed(value: T | None, answer: object, keyword: str) -> T:
    if value is None:
        raise TypeError(f"a {type(answer).__name__} is written with {keyword}")
    return value
