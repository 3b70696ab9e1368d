"""Points by person and item."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from heli._errors import NotFound
from heli._html import row_table
from heli._value import PICKLE_FORMAT, restore
from heli.ranking._columns import StandingColumn, rank

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa
    from numpy.typing import NDArray

    from heli._heli.scoring import Participants, ProvedRules

#: Rows that a notebook shows.
SHOWN_ROWS = 20


class ScoreTable:
    """What each person has earned by each item.

    Parameters
    ----------
    rules, people
        What the rows and columns are.
    points
        A row for each person and a column for each item, in their orders.
    """

    __module__ = "heli.scoring"
    __slots__ = ("_people", "_points", "_rules")

    def __init__(self, rules: ProvedRules, people: Participants, points: NDArray[np.int64]) -> None:
        self._rules, self._people, self._points = rules, people, points
        points.setflags(write=False)

    @property
    def people(self) -> tuple[str, ...]:
        """Codes of the people, in their order."""
        return self._people.people

    @property
    def items(self) -> tuple[str, ...]:
        """Ids of the items, in the order of the rules."""
        return tuple(item.id for item in self._rules.rules.items)

    @property
    def points(self) -> NDArray[np.int64]:
        """A row for each person and a column for each item."""
        return self._points

    @property
    def total_column(self) -> NDArray[np.int64]:
        """What everybody earned in all, in the order of the people."""
        sums: NDArray[np.int64] = self._points.sum(axis=1)
        return sums

    @property
    def totals(self) -> dict[str, int]:
        """What each person earned in all."""
        return dict(zip(self.people, self.total_column.tolist(), strict=True))

    @property
    def by_item(self) -> dict[str, int]:
        """What each item brought to everybody together."""
        return dict(zip(self.items, self._points.sum(axis=0).tolist(), strict=True))

    @property
    def standings(self) -> StandingColumn:
        """Where everybody stands by their totals; equal ones are in the order of the codes."""
        return rank(self.total_column, "higher_is_better", ids=list(self.people))

    @property
    def ranks(self) -> dict[str, int]:
        """The place of each person by the standard method."""
        return dict(zip(self.people, self.standings.ranks("standard").to_pylist(), strict=True))

    def of(self, person: str, item: str) -> int:
        """Give what a person earned by an item.

        Raises
        ------
        heli.NotFound
            If there is no such person or item.
        """
        if person not in self.people or item not in self.items:
            raise NotFound(f"there are no points of person {person} by item {item}")
        return int(self._points[self.people.index(person), self.items.index(item)])

    def to_arrow(self) -> pa.Table:
        """Give an Arrow table: person, a column for each item, total, rank."""
        import pyarrow as pa

        columns: dict[str, Any] = {"person": pa.array(self.people, pa.string())}
        columns |= {
            item: pa.array(np.ascontiguousarray(self._points[:, at]))
            for at, item in enumerate(self.items)
        }
        columns["total"] = pa.array(self.total_column)
        columns["rank"] = self.standings.ranks("standard")
        # An item may be called as another column is.
        return pa.Table.from_arrays(list(columns.values()), list(columns))

    def to_pandas(self) -> pd.DataFrame:
        """Give a DataFrame with the columns of `to_arrow`."""
        frame: pd.DataFrame = self.to_arrow().to_pandas()
        return frame

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        return self.to_arrow().__arrow_c_stream__(requested_schema)

    def __len__(self) -> int:
        return len(self.people)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ScoreTable):
            return NotImplemented
        mine, theirs = (self._rules, self._people), (other._rules, other._people)
        return mine == theirs and np.array_equal(self._points, other._points)

    __hash__ = None  # type: ignore[assignment] # it is as long as its columns

    def __reduce__(self) -> tuple[Any, ...]:
        state = {"rules": self._rules, "people": self._people, "points": self._points}
        return restore, (type(self), PICKLE_FORMAT, state)

    def __repr__(self) -> str:
        return f"ScoreTable({len(self.people)} people, {len(self.items)} items)"

    def _repr_html_(self) -> str:
        shown = self.to_arrow().slice(0, SHOWN_ROWS)
        rows = zip(*(column.to_pylist() for column in shown.columns), strict=True)
        return row_table(repr(self), shown.column_names, rows)
