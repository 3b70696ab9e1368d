"""Standings as tables, and the points of everybody by day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from heli._errors import NotFound
from heli._html import row_table
from heli._value import PICKLE_FORMAT, restore
from heli.ranking._columns import rank

if TYPE_CHECKING:
    from datetime import date

    import pandas as pd
    import pyarrow as pa
    from numpy.typing import NDArray

    from heli._heli.ranking import _RankMethod
    from heli._heli.scoring import Leaderboard

#: Rows that a notebook shows.
SHOWN_ROWS = 20


def board_arrow(board: Leaderboard, method: _RankMethod = "standard") -> pa.Table:
    """Give the table of a board, the best first."""
    import pyarrow as pa

    points = [place.points for place in board.places]
    people = [place.person for place in board.places]
    standings = rank(points, "higher_is_better", ids=people)
    table = pa.table(
        {
            "rank": standings.ranks(method),
            "person": pa.array(people, pa.string()),
            "points": pa.array(points, pa.int64()),
            "tied": pa.array([place.standing.equal > 1 for place in board.places], pa.bool_()),
        }
    )
    return table.take(pa.array(np.argsort(standings.position, kind="stable")))


def board_pandas(board: Leaderboard, method: _RankMethod = "standard") -> pd.DataFrame:
    """Give the table of a board as a DataFrame."""
    frame: pd.DataFrame = board_arrow(board, method).to_pandas()
    return frame


def board_stream(board: Leaderboard, requested_schema: object | None = None) -> object:
    """Give the table of a board to whoever reads Arrow."""
    return board_arrow(board).__arrow_c_stream__(requested_schema)


class PointsByDay:
    """What everybody earned on each day, from `ScoredLog.points_by_day`.

    The points of an entry belong to the day on which it happened, also if it was recorded later.

    Parameters
    ----------
    people
        Codes of the people: the rows.
    first
        The day of the first column; the others follow it one by one.
    points
        A row for each person and a column for each day.
    """

    __module__ = "heli.scoring"
    __slots__ = ("_days", "_people", "_points")

    def __init__(self, people: tuple[str, ...], first: date, points: NDArray[np.int64]) -> None:
        self._people, self._points = tuple(people), points
        self._days = np.datetime64(first, "D") + np.arange(points.shape[1])
        for array in (self._points, self._days):
            array.setflags(write=False)

    @property
    def people(self) -> tuple[str, ...]:
        """Codes of the people: the rows of `points`."""
        return self._people

    @property
    def days(self) -> NDArray[np.datetime64]:
        """The days: the columns of `points`."""
        return self._days

    @property
    def points(self) -> NDArray[np.int64]:
        """What was earned on each day: a row for each person, a column for each day."""
        return self._points

    @property
    def totals(self) -> NDArray[np.int64]:
        """What had been earned at the end of each day, in the form of `points`."""
        sums: NDArray[np.int64] = self._points.cumsum(axis=1)
        return sums

    def of(self, person: str) -> NDArray[np.int64]:
        """Give what a person earned on each day.

        Raises
        ------
        heli.NotFound
            If there is no such person.
        """
        if person not in self._people:
            raise NotFound(f"there is no person {person}")
        row: NDArray[np.int64] = self._points[self._people.index(person)]
        return row

    def to_arrow(self) -> pa.Table:
        """Give an Arrow table with a row for each person and day: person, day, points, total."""
        import pyarrow as pa

        people, days = self._points.shape
        return pa.table(
            {
                "person": pa.array(np.repeat(self._people, days).tolist(), pa.string()),
                "day": pa.array(np.tile(self._days, people)),
                "points": pa.array(self._points.ravel()),
                "total": pa.array(self.totals.ravel()),
            }
        )

    def to_pandas(self) -> pd.DataFrame:
        """Give a DataFrame with the columns of `to_arrow`."""
        frame: pd.DataFrame = self.to_arrow().to_pandas()
        return frame

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        return self.to_arrow().__arrow_c_stream__(requested_schema)

    def __len__(self) -> int:
        return len(self._people)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, PointsByDay):
            return NotImplemented
        same = self._people == other._people and np.array_equal(self._days, other._days)
        return same and np.array_equal(self._points, other._points)

    __hash__ = None  # type: ignore[assignment] # it is as long as its matrix

    def __reduce__(self) -> tuple[Any, ...]:
        first = self._days[0].item()
        state = {"people": self._people, "first": first, "points": self._points}
        return restore, (type(self), PICKLE_FORMAT, state)

    def __repr__(self) -> str:
        return (
            f"PointsByDay({len(self._people)} people, {len(self._days)} days from {self._days[0]})"
        )

    def _repr_html_(self) -> str:
        days = [str(day) for day in self._days]
        shown = zip(self._people[:SHOWN_ROWS], self._points[:SHOWN_ROWS].tolist(), strict=True)
        return row_table(repr(self), ("person", *days), ((who, *row) for who, row in shown))
