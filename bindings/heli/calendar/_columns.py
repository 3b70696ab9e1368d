"""Answers for whole columns of days: dates, counts, yes or no, kinds of days."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from heli._column import Column
from heli._heli import calendar as compiled
from heli.calendar._input import MISSING

if TYPE_CHECKING:
    from numpy.typing import NDArray

#: What `CountColumn.values` holds in rows without an answer.
MISSING_COUNT = MISSING
#: Tokens of the codes in `KindColumn.values`.
KIND_TOKENS = tuple(kind.value for kind in compiled.DayKind)


class DateColumn(Column[compiled.DateAnswer]):
    """Dates, one a row; `column[row]` is a `DateAnswer`, or None where there is no answer.

    There is none, either, where a bound leaves the span: there the question about one day raises.
    """

    __module__ = "heli.calendar"
    __slots__ = ()
    _bound_names = ("earliest", "latest")

    @property
    def values(self) -> NDArray[np.datetime64]:
        """The dates as datetime64[D]; NaT in rows without an answer."""
        return self._numbers.view("M8[D]")

    @property
    def earliest(self) -> NDArray[np.datetime64]:
        """Earliest dates over the possible calendars; NaT where one of them leaves the span."""
        return self._bound(0).view("M8[D]")

    @property
    def latest(self) -> NDArray[np.datetime64]:
        """Latest dates over the possible calendars; NaT where one of them leaves the span."""
        return self._bound(1).view("M8[D]")

    def to_numpy(self) -> NDArray[np.datetime64]:
        """Give the dates as datetime64[D]; NaT in rows without an answer."""
        return self.values

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> NDArray[Any]:  # noqa: FBT001
        return np.array(self.values, dtype=dtype, copy=copy)

    def _answer(self, row: int) -> compiled.DateAnswer | None:
        value, earliest, latest = (
            dates[row].item() for dates in (self.values, self.earliest, self.latest)
        )
        if earliest is None:
            return None
        return compiled.DateAnswer(value, self._certainty(row), earliest, latest)

    def _pandas(self, numbers: NDArray[Any]) -> Any:
        return numbers.view("M8[D]").astype("M8[s]")

    def _arrow(self, numbers: NDArray[Any]) -> Any:
        import pyarrow as pa

        return pa.array(numbers.view("M8[D]"), pa.date32())


class CountColumn(Column[compiled.CountAnswer]):
    """Numbers of working days, one a row; `column[row]` is a `CountAnswer` or None."""

    __module__ = "heli.calendar"
    __slots__ = ()
    _bound_names = ("lowest", "highest")

    @property
    def values(self) -> NDArray[np.int64]:
        """The numbers as int64; `MISSING_COUNT` in rows without an answer."""
        return self._numbers

    @property
    def lowest(self) -> NDArray[np.int64]:
        """Smallest numbers over the possible calendars."""
        return self._bound(0)

    @property
    def highest(self) -> NDArray[np.int64]:
        """Largest numbers over the possible calendars."""
        return self._bound(1)

    def to_numpy(self) -> np.ma.MaskedArray[Any, np.dtype[np.int64]]:
        """Give the numbers as a masked array; rows without an answer are masked."""
        return np.ma.MaskedArray(self._numbers, self._without_answer())

    def _answer(self, row: int) -> compiled.CountAnswer:
        value, lowest, highest = (
            int(numbers[row]) for numbers in (self.values, self.lowest, self.highest)
        )
        return compiled.CountAnswer(value, self._certainty(row), lowest, highest)

    def _pandas(self, numbers: NDArray[Any]) -> Any:
        import pandas as pd

        return pd.arrays.IntegerArray(numbers.copy(), self._without_answer())

    def _arrow(self, numbers: NDArray[Any]) -> Any:
        import pyarrow as pa

        return pa.array(numbers, mask=self._without_answer())


class FlagColumn(Column[compiled.Judgement]):
    """Yes or no, one a row; `column[row]` is a `Judgement`, or None where there is no answer."""

    __module__ = "heli.calendar"
    __slots__ = ()

    @property
    def values(self) -> NDArray[np.bool_]:
        """The answers; False in rows without one: see `status`."""
        return self._numbers.view(np.bool_)

    def to_numpy(self) -> np.ma.MaskedArray[Any, np.dtype[np.bool_]]:
        """Give the answers as a masked array; rows without an answer are masked."""
        return np.ma.MaskedArray(self.values, self._without_answer())

    def _answer(self, row: int) -> compiled.Judgement:
        return compiled.Judgement(bool(self.values[row]), self._certainty(row))

    def _pandas(self, numbers: NDArray[Any]) -> Any:
        import pandas as pd

        return pd.arrays.BooleanArray(numbers.astype(np.bool_), self._without_answer())

    def _arrow(self, numbers: NDArray[Any]) -> Any:
        import pyarrow as pa

        return pa.array(numbers.view(np.bool_), mask=self._without_answer())


class KindColumn(Column[compiled.DayKind]):
    """Kinds of days, one a row; `column[row]` is a `DayKind`, or None without an answer."""

    __module__ = "heli.calendar"
    __slots__ = ()

    @property
    def values(self) -> NDArray[np.uint8]:
        """Positions in `DayKind`; 0 in rows without an answer: see `status`."""
        return self._numbers

    def to_numpy(self) -> np.ma.MaskedArray[Any, np.dtype[np.uint8]]:
        """Give the positions as a masked array; rows without an answer are masked."""
        return np.ma.MaskedArray(self._numbers, self._without_answer())

    def _answer(self, row: int) -> compiled.DayKind:
        return compiled.DayKind(KIND_TOKENS[self._numbers[row]])

    def _codes(self, numbers: NDArray[Any]) -> NDArray[np.int8]:
        return np.where(self._without_answer(), -1, numbers).astype(np.int8)

    def _pandas(self, numbers: NDArray[Any]) -> Any:
        import pandas as pd

        return pd.Categorical.from_codes(self._codes(numbers), categories=pd.Index(KIND_TOKENS))

    def _arrow(self, numbers: NDArray[Any]) -> Any:
        import pyarrow as pa

        codes = pa.array(self._codes(numbers), mask=self._without_answer())
        return pa.DictionaryArray.from_arrays(codes, pa.array(KIND_TOKENS))
