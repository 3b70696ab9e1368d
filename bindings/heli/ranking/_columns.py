"""Ranks of whole columns of results: NumPy, pandas, Polars, Arrow, lists and dicts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, overload

import numpy as np

from heli._errors import NotFound
from heli._heli import ranking as compiled
from heli._html import row_table
from heli._value import PICKLE_FORMAT, restore
from heli.ranking._input import codes_of, results_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from fractions import Fraction
    from typing import Self

    import pandas as pd
    import pyarrow as pa
    from numpy.typing import NDArray

    from heli._heli.ranking import Standing, _Direction, _RankMethod

#: Rows that a notebook shows.
SHOWN_ROWS = 20
#: Rows that the text of a column shows.
SHOWN_VALUES = 5
#: Tokens of the codes in `StandingColumn.attendance`.
TOKENS = tuple(member.value for member in compiled.Attendance)
#: The counts of a standing, by name.
COUNTS = ("better", "equal", "better_results", "position")


class StandingColumn(Sequence["Standing"]):
    """Where each entrant stands; `column[row]` is a `Standing`.

    Parameters
    ----------
    better, equal, better_results, position
        The counts of `Standing`, one a row.
    attendance
        One code a row, a position in `Attendance`; 0 is `present`.
    ids
        The codes of the entrants, if they were given.
    index
        The index of the pandas object that was asked about, if it was one.
    """

    __module__ = "heli.ranking"
    __slots__ = ("_attendance", "_counts", "_ids", "_index")

    def __init__(
        self,
        better: NDArray[np.uint32],
        equal: NDArray[np.uint32],
        better_results: NDArray[np.uint32],
        position: NDArray[np.uint32],
        attendance: NDArray[np.uint8],
        *,
        ids: list[Any] | None = None,
        index: Any = None,
    ) -> None:
        self._counts = (better, equal, better_results, position)
        self._attendance, self._ids, self._index = attendance, ids, index
        for array in (*self._counts, attendance):
            array.setflags(write=False)

    @property
    def better(self) -> NDArray[np.uint32]:
        """Entrants with a better result."""
        return self._counts[0]

    @property
    def equal(self) -> NDArray[np.uint32]:
        """Entrants with the same result, itself included; 0 in rows without one."""
        return self._counts[1]

    @property
    def better_results(self) -> NDArray[np.uint32]:
        """Different results that are better."""
        return self._counts[2]

    @property
    def position(self) -> NDArray[np.uint32]:
        """Positions from 1 under the order of the ids; 0 if none was stated."""
        return self._counts[3]

    @property
    def attendance(self) -> NDArray[np.uint8]:
        """Whether a row is ranked: positions in `Attendance`; 0 is `present`."""
        return self._attendance

    @property
    def ranked(self) -> NDArray[np.bool_]:
        """Which rows have a place."""
        ranked: NDArray[np.bool_] = self._attendance == 0
        return ranked

    @property
    def ids(self) -> list[Any] | None:
        """The codes of the entrants; None if none were given."""
        return self._ids

    @property
    def index(self) -> Any:
        """The index of the pandas object that was asked about; None if it was no such object."""
        return self._index

    def ranks(self, method: _RankMethod) -> pa.Array:
        """Give the places by a method as an Arrow column; null in rows without a place.

        They are whole numbers, by the fractional method halves as doubles, which hold them
        exactly.

        Raises
        ------
        heli.InvalidValue
            If ordinal places are asked for and no ids were given.
        """
        import pyarrow as pa

        method = compiled.RankMethod(method)
        better, equal, results, position = (count.astype(np.int64) for count in self._counts)
        if method == "ordinal" and self.ranked.any() and not position.any():
            # The compiled question says what is missing.
            self[int(np.flatnonzero(self.ranked)[0])].rank(method)
        places: dict[str, NDArray[Any]] = {
            "standard": better + 1,
            "modified": better + equal,
            "dense": results + 1,
            "ordinal": position,
            "fractional": better + (equal + 1) / 2,
        }
        return pa.array(places[method], mask=~self.ranked)

    def rank_of(self, entrant: str | int, method: _RankMethod) -> int | Fraction:
        """Give the place of an entrant by its code.

        Raises
        ------
        heli.NotFound
            If there is no such entrant, or it is not ranked.
        """
        if self._ids is None or entrant not in self._ids:
            raise NotFound(f"there is no entrant {entrant}")
        return self[self._ids.index(entrant)].rank(method)

    def to_arrow(self) -> pa.Table:
        """Give an Arrow table: ids, the counts, attendance, and places by every method there is."""
        import pyarrow as pa

        columns: dict[str, Any] = {} if self._ids is None else {"id": pa.array(self._ids)}
        columns |= dict(zip(COUNTS, map(pa.array, self._counts), strict=True))
        columns["attendance"] = pa.DictionaryArray.from_arrays(
            pa.array(self._attendance.astype(np.int8)), pa.array(TOKENS)
        )
        for method in compiled.RankMethod:
            if method != "ordinal" or self.position.any():
                columns[method.value] = self.ranks(method)
        return pa.table(columns)

    def to_pandas(self) -> pd.DataFrame:
        """Give a DataFrame with the index that was asked about; the columns of `to_arrow`."""
        import pandas as pd
        import pyarrow as pa

        nullable = {pa.int64(): pd.Int64Dtype()}.get
        frame: pd.DataFrame = self.to_arrow().to_pandas(types_mapper=nullable)
        if self._index is not None:
            frame.index = self._index
        return frame

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        return self.to_arrow().__arrow_c_stream__(requested_schema)

    def __len__(self) -> int:
        return len(self._attendance)

    @overload
    def __getitem__(self, at: int) -> Standing: ...
    @overload
    def __getitem__(self, at: slice) -> Self: ...
    def __getitem__(self, at: int | slice) -> Standing | Self:
        if isinstance(at, slice):
            return type(self)(**self._state(at))
        better, equal, results, position = (int(count[at]) for count in self._counts)
        attendance = compiled.Attendance(TOKENS[self._attendance[at]])
        return compiled.Standing(better, equal, results, position, attendance)

    def __iter__(self) -> Iterator[Standing]:
        return (self[row] for row in range(len(self)))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, StandingColumn):
            return NotImplemented
        mine, theirs = self._state(slice(None)), other._state(slice(None))
        return self._ids == other._ids and all(
            np.array_equal(mine[name], theirs[name]) for name in (*COUNTS, "attendance")
        )

    __hash__ = None  # type: ignore[assignment] # it is as long as its columns

    def __reduce__(self) -> tuple[Any, ...]:
        return restore, (type(self), PICKLE_FORMAT, self._state(slice(None)))

    def __repr__(self) -> str:
        shown = [self._word(row) for row in range(min(len(self), SHOWN_VALUES))]
        more = ", …" if len(self) > SHOWN_VALUES else ""
        values = f": {', '.join(shown)}{more}" if shown else ""
        return f"{type(self).__name__}({self._summary()}{values})"

    def _word(self, row: int) -> str:
        """Give where a row stands by the standard method, or why it does not."""
        state = int(self._attendance[row])
        place = TOKENS[state] if state else str(int(self.better[row]) + 1)
        return place if self._ids is None else f"{self._ids[row]} {place}"

    def _repr_html_(self) -> str:
        shown = self[:SHOWN_ROWS].to_pandas()
        return row_table(self._summary(), ("", *shown.columns), shown.itertuples())

    def _summary(self) -> str:
        ranked = int(self.ranked.sum())
        return f"{len(self)} rows, {ranked} ranked"

    def _state(self, at: slice) -> dict[str, Any]:
        """Give the arguments that make the rows `at` again."""
        state: dict[str, Any] = {
            name: count[at] for name, count in zip(COUNTS, self._counts, strict=True)
        }
        state["attendance"] = self._attendance[at]
        state["ids"] = None if self._ids is None else self._ids[at]
        state["index"] = None if self._index is None else self._index[at]
        return state


def rank(
    results: object,
    direction: _Direction,
    *,
    ids: object = None,
) -> StandingColumn:
    """Rank entrants by one result each; who has none is not ranked.

    Parameters
    ----------
    results
        A column of results: whole numbers of NumPy, pandas, Polars or Arrow, decimals of Arrow or
        Polars, or a list or a column of texts, int, Decimal, Fraction and members of
        `Attendance`. None and null are `absent`. A dict gives the result of each id. Floats are
        refused: they break ties that are exact, and 1.0 may be a 1 that a missing value made a
        float.
    direction
        Which of two results is better: "higher_is_better" or "lower_is_better".
    ids
        Codes of the entrants, texts or whole numbers, all different: their order numbers equal
        results by the ordinal method.

    Raises
    ------
    heli.InvalidValue
        For floats, and if there are more or fewer ids than results.
    heli.Conflict
        If two ids are equal.

    Examples
    --------
    >>> import heli
    >>> column = heli.ranking.rank(
    ...     {"A": "63.36", "B": "63.36", "C": None, "D": 64}, "higher_is_better"
    ... )
    >>> column.ranks("standard").to_pylist()
    [2, 2, None, 1]
    >>> column.ranks("ordinal").to_pylist()
    [2, 3, None, 1]
    """
    if isinstance(results, Mapping):
        if ids is not None:
            raise TypeError("a dict has its ids already")
        results, ids = list(results.values()), list(results)
    better = compiled.Direction(direction)
    order, codes = codes_of(ids)
    given = results_of(results)
    if given.marks is not None:
        arrays = compiled._rank_marks(given.marks, better, codes)
    else:
        arrays = compiled._rank_numbers(given.numbers, given.absent, better, codes)
    return StandingColumn(*arrays, ids=order, index=given.index)
