"""What one can ask of a scored log: why, standings on any day, differences, doubtful entries."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from heli._heli import scoring as compiled
from heli.scoring._boards import PointsByDay
from heli.scoring._changes import ScoreChanges
from heli.scoring._integrity import check_integrity
from heli.scoring._moments import seconds_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime

    import numpy as np
    import pyarrow as pa
    from numpy.typing import NDArray

    from heli._heli.ranking import _RankMethod
    from heli._heli.scoring import (
        EntryIds,
        IntegrityAnswer,
        IntegrityTerms,
        Leaderboard,
        Participants,
        PersonTrace,
        PointsLeft,
        ProvedRules,
        TeamMember,
        TeamStandings,
        TeamTerms,
        _EntryLog,
        _ScoredContest,
    )
    from heli._table import Table
    from heli.scoring._scored import ScoredLog
    from heli.scoring._scores import ScoreTable


class ScoredAnswers:
    """The questions to a `ScoredLog`, which is one."""

    __slots__ = ("_kept",)

    if TYPE_CHECKING:
        _rules: ProvedRules
        _people: Participants
        _ids: EntryIds
        _log: pa.Table
        _entries: _EntryLog
        _status: NDArray[np.uint8]
        _earned: NDArray[np.int64]
        _scores: ScoreTable

    @property
    def _contest(self) -> _ScoredContest:
        """What the compiled questions are asked of, made when the first one is."""
        try:
            return self._kept
        except AttributeError:
            scored = (self._status, self._earned, self._scores.points)
            self._kept: _ScoredContest = compiled._ScoredContest(
                self._rules, self._people, self._entries, scored, self._ids
            )
            return self._kept

    def trace(
        self, person: str, day: date | None = None, *, left_from: date | None = None
    ) -> PersonTrace:
        """Say why a person has so many points: every entry in order, sums by item, refusals.

        It holds what the person logged: a file of its own, for the person and the referee.

        Parameters
        ----------
        person
            Code of the person.
        day
            Only entries that happened on it; by default all.
        left_from
            From which day on it is asked what can still be earned; by default it is not asked.

        Raises
        ------
        heli.NotFound
            If the person takes no part, or nothing of the contest is open about the day.
        """
        return compiled._trace(self._contest, person, day, left_from)

    def still_attainable(self, person: str, from_: date) -> PointsLeft:
        """Give the most that a person can still earn from a day on.

        Counted are entries recorded from the first instant of that day on: of later days, and of
        earlier ones that may still be recorded.

        Raises
        ------
        heli.NotFound
            If the person takes no part.
        """
        return compiled._still_attainable(self._contest, person, from_)

    def leaderboard(self, day: date, known_at: datetime | str | None = None) -> Leaderboard:
        """Give the standings at the end of a day.

        Parameters
        ----------
        day
            By what happened until the end of it.
        known_at
            By what was recorded until this instant: a datetime with a time zone, or text with an
            offset. By default by the whole log.

        Raises
        ------
        heli.NotFound
            If nothing of the contest is open about the day.
        """
        known = None if known_at is None else seconds_of(known_at)
        return compiled._leaderboard(self._contest, day, known)

    def team_board(
        self,
        day: date,
        terms: TeamTerms,
        members: Iterable[TeamMember],
        known_at: datetime | str | None = None,
    ) -> TeamStandings:
        """Give the standings of teams at the end of a day; who has earned nothing has 0 points.

        Raises
        ------
        heli.NotFound
            If nothing of the contest is open about the day, or a member takes no part.
        heli.InvalidValue, heli.Conflict
            As `team_scores` does.
        """
        known = None if known_at is None else seconds_of(known_at)
        return compiled._team_board(self._contest, terms, list(members), day, known)

    def points_by_day(self) -> PointsByDay:
        """Give what everybody earned on each day: a matrix of people by days."""
        points, first, _ = compiled._points_by_day(self._contest)
        return PointsByDay(self._people.people, first, points)

    def changes_from(self, other: ScoredLog, method: _RankMethod = "standard") -> ScoreChanges:
        """List all in which this version differs from an older one; both are kept.

        Parameters
        ----------
        other
            The older version: of other rules, or of a log to which entries came late.
        method
            By which places are numbered.
        """
        return ScoreChanges(other, cast("ScoredLog", self), method)

    def integrity_flags(
        self, terms: IntegrityTerms, *, source: str | None = None, device: str | None = None
    ) -> Table[IntegrityAnswer]:
        """Ask every integrity rule: `check_integrity` of this log."""
        return check_integrity(cast("ScoredLog", self), terms, source=source, device=device)
