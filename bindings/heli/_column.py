"""What the answers for whole columns of days have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

import numpy as np

from heli._heli import calendar as compiled
from heli._html import row_table
from heli._value import PICKLE_FORMAT, restore

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Self

    import pandas as pd
    import pyarrow as pa
    from numpy.typing import NDArray

    Bounds = tuple[NDArray[np.int64], NDArray[np.int64]]

Answer = TypeVar("Answer")

#: Rows that a notebook shows.
SHOWN_ROWS = 20
#: Tokens of the codes in `status`.
STATUS_TOKENS = tuple(status.value for status in compiled.RowStatus)
#: The code in `status` of rows that are answered by the statutory days only.
PROVISIONAL = STATUS_TOKENS.index("provisional")


def _read_only(array: NDArray[Any]) -> NDArray[Any]:
    array.setflags(write=False)
    return array


class Column(Generic[Answer]):
    """Answers with their statuses, one a row.

    Parameters
    ----------
    numbers
        The answers as the kernels give them.
    status
        One code a row, a position in `RowStatus`.
    index
        The index of the pandas object that was asked about, if it was one.
    bounds
        Lower and upper bounds, or a function that gives them.
    """

    __module__ = "heli.calendar"
    __slots__ = ("_bounds", "_index", "_numbers", "_status")
    #: Names of the columns beside `value` and `status`.
    _bound_names: tuple[str, ...] = ()
    #: Tokens of the codes in `status`.
    _status_tokens: tuple[str, ...] = STATUS_TOKENS
    #: The last code of rows that have an answer.
    _last_answered: int = PROVISIONAL

    def __init__(
        self,
        numbers: NDArray[Any],
        status: NDArray[np.uint8],
        *,
        index: Any = None,
        bounds: Bounds | Callable[[], Bounds] | None = None,
    ) -> None:
        self._numbers = _read_only(numbers)
        self._status = _read_only(status)
        self._index = index
        self._bounds = bounds

    @property
    def status(self) -> NDArray[np.uint8]:
        """How each row was answered: 0 certain, 1 provisional, 2 missing, 3 out_of_range."""
        return self._status

    @property
    def certain(self) -> NDArray[np.bool_]:
        """Which rows are answered by published notices."""
        return self._rows("certain")

    @property
    def provisional(self) -> NDArray[np.bool_]:
        """Which rows are answered by the statutory days only."""
        return self._rows("provisional")

    @property
    def missing(self) -> NDArray[np.bool_]:
        """Which rows had no input."""
        return self._rows("missing")

    @property
    def out_of_range(self) -> NDArray[np.bool_]:
        """Which rows have an input or an answer outside 1949-01-01 to 2100-12-31."""
        return self._rows("out_of_range")

    @property
    def index(self) -> Any:
        """The index of the pandas object that was asked about; None if it was no such object."""
        return self._index

    def to_pandas(self) -> pd.DataFrame:
        """Give a DataFrame with the index that was asked about: value, status and bounds."""
        import pandas as pd

        columns = {"value": self._pandas(self._numbers)}
        columns["status"] = pd.Categorical.from_codes(
            self._status.astype(np.int8), categories=pd.Index(self._status_tokens)
        )
        for name, numbers in zip(self._bound_names, self._bounded(), strict=False):
            columns[name] = self._pandas(numbers)
        return pd.DataFrame(columns, index=self._index)

    def to_arrow(self) -> pa.Table:
        """Give an Arrow table: value, status and bounds."""
        import pyarrow as pa

        columns = {"value": self._arrow(self._numbers)}
        columns["status"] = pa.DictionaryArray.from_arrays(
            pa.array(self._status.astype(np.int8)), pa.array(self._status_tokens)
        )
        for name, numbers in zip(self._bound_names, self._bounded(), strict=False):
            columns[name] = self._arrow(numbers)
        return pa.table(columns)

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        return self.to_arrow().__arrow_c_stream__(requested_schema)

    def __len__(self) -> int:
        return len(self._numbers)

    @overload
    def __getitem__(self, at: int) -> Answer | None: ...
    @overload
    def __getitem__(self, at: slice | NDArray[Any]) -> Self: ...
    def __getitem__(self, at: int | slice | NDArray[Any]) -> Answer | Self | None:
        if isinstance(at, slice | np.ndarray):
            bounds = self._bounded()
            return type(self)(
                self._numbers[at],
                self._status[at],
                index=None if self._index is None else self._index[at],
                bounds=(bounds[0][at], bounds[1][at]) if bounds else None,
            )
        return self._answer(at) if self._status[at] <= self._last_answered else None

    def __iter__(self) -> Iterator[Answer | None]:
        return (self[row] for row in range(len(self)))

    def __reduce__(self) -> tuple[Any, ...]:
        state = {
            "numbers": self._numbers,
            "status": self._status,
            "index": self._index,
            "bounds": self._bounded() or None,
        }
        return restore, (type(self), PICKLE_FORMAT, state)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._summary()})"

    def _repr_html_(self) -> str:
        shown = self[:SHOWN_ROWS].to_pandas()
        names = ("", *shown.columns)
        return row_table(self._summary(), names, shown.itertuples())

    def _summary(self) -> str:
        tally = np.bincount(self._status, minlength=len(self._status_tokens))
        counts = dict(zip(self._status_tokens, tally, strict=True))
        shown = [
            f"{count} {name.replace('_', ' ')}"
            for name, count in counts.items()
            if name in ("provisional", "missing") or (count and name != "certain")
        ]
        return ", ".join([f"{len(self)} rows", *shown])

    def _bounded(self) -> Bounds | tuple[()]:
        """Give the bounds; computed when first asked for."""
        if callable(self._bounds):
            lower, upper = self._bounds()
            self._bounds = _read_only(lower), _read_only(upper)
        if self._bounds is None:
            return (self._numbers, self._numbers) if self._bound_names else ()
        return self._bounds

    def _bound(self, which: int) -> NDArray[np.int64]:
        return self._bounded()[which]

    def _rows(self, token: str) -> NDArray[np.bool_]:
        rows: NDArray[np.bool_] = self._status == self._status_tokens.index(token)
        return rows

    def _without_answer(self) -> NDArray[np.bool_]:
        rows: NDArray[np.bool_] = self._status > self._last_answered
        return rows

    def _certainty(self, row: int) -> compiled.Certainty:
        return compiled.Certainty(STATUS_TOKENS[self._status[row]])

    def _answer(self, row: int) -> Answer | None:
        raise NotImplementedError

    def _pandas(self, numbers: NDArray[Any]) -> Any:
        raise NotImplementedError

    def _arrow(self, numbers: NDArray[Any]) -> Any:
        raise NotImplementedError
