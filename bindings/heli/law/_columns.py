"""Due dates of whole columns."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, overload

import numpy as np

from heli._column import Column
from heli._errors import Error, InvalidValue, NotFound
from heli._heli import law as compiled
from heli._value import PICKLE_FORMAT, restore

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self

    import pandas as pd
    import pyarrow as pa
    from numpy.typing import NDArray

    from heli._column import Bounds
    from heli._explained import Explained
    from heli._heli.calendar import WorkCalendar

    #: A rule, the code of a region or None, and why it is no region, if so.
    Asked = tuple[str, str | None, str | None]
    #: What the kernels know of a column.
    Kernel = tuple[
        compiled.Rulebook,
        WorkCalendar,
        list[tuple[str, str | bool | None]],
        NDArray[np.int32] | None,
        NDArray[np.int64],
        date | None,
    ]

#: Tokens of the codes in `DueColumn.status` and `DueColumn.in_force`.
STATUS_TOKENS = tuple(status.value for status in compiled.RowStatus)
FORCE_TOKENS = tuple(force.value for force in compiled.InForce)
#: The last code of rows that have dates.
LAST_ANSWERED = STATUS_TOKENS.index("undetermined")
#: Names of the columns of a table, in order.
TABLE_NAMES = (
    "due_date",
    "unrolled_date",
    "status",
    "in_force",
    "rule",
    "earliest",
    "latest",
    "error",
)


#: Why rows outside the span have no date.
OUT_OF_RANGE = "a day lies outside 1949-01-01 to 2100-12-31"


def kernel_pairs(asked: list[Asked]) -> list[tuple[str, str | bool | None]]:
    """Give pairs of rule and region as the kernels take them: False for no region at all."""
    return [(rule, region if problem is None else False) for rule, region, problem in asked]


class DueColumn(Column[compiled.DueAnswer]):
    """Due dates, one a row; `column[row]` is a `DueAnswer`, or None where there is no date.

    A row that cannot be answered has a status instead of an exception: `errors` says why.

    Parameters
    ----------
    numbers
        Due dates as day numbers.
    status
        One code a row, a position in `RowStatus`.
    unrolled_date
        The last days as counted, as day numbers.
    in_force
        Force of the rule that applies, a position in `InForce`.
    rule
        Position in the book of the rule that applies.
    events
        The days that were asked about, as day numbers.
    asked
        The pairs that were asked about: a rule, the code of a region or None, and why that is no
        region, if so.
    which
        Position of the pair of each row; None if there is only one.
    book, calendar, law_on
        What the answers rest on.
    index
        The index of the pandas object that was asked about, if it was one.
    bounds
        Earliest and latest due dates, if they are known already.
    """

    __module__ = "heli.law"
    __slots__ = (
        "_asked",
        "_book",
        "_calendar",
        "_events",
        "_in_force",
        "_law_on",
        "_rule",
        "_unrolled",
        "_which",
    )
    _bound_names = ("earliest", "latest")
    _status_tokens = STATUS_TOKENS
    _last_answered = LAST_ANSWERED

    def __init__(
        self,
        numbers: NDArray[np.int64],
        status: NDArray[np.uint8],
        *,
        unrolled_date: NDArray[np.int64],
        in_force: NDArray[np.uint8],
        rule: NDArray[np.uint32],
        events: NDArray[np.int64],
        asked: list[Asked],
        which: NDArray[np.int32] | None,
        book: compiled.Rulebook,
        calendar: WorkCalendar,
        law_on: date | None = None,
        index: Any = None,
        bounds: Bounds | Callable[[], Bounds] | None = None,
    ) -> None:
        super().__init__(numbers, status, index=index, bounds=bounds)
        self._unrolled, self._in_force, self._rule = unrolled_date, in_force, rule
        self._events, self._asked, self._which = events, asked, which
        self._book, self._calendar, self._law_on = book, calendar, law_on
        for array in (unrolled_date, in_force, rule, events):
            array.setflags(write=False)

    @property
    def due_date(self) -> NDArray[np.datetime64]:
        """The due dates as datetime64[D]; NaT in rows without a date."""
        return self._numbers.view("M8[D]")

    @property
    def values(self) -> NDArray[np.datetime64]:
        """The due dates as datetime64[D]; NaT in rows without a date."""
        return self.due_date

    @property
    def unrolled_date(self) -> NDArray[np.datetime64]:
        """The last days as counted, before they moved off a day of rest; NaT without a date."""
        return self._unrolled.view("M8[D]")

    @property
    def earliest(self) -> NDArray[np.datetime64]:
        """Earliest due dates over the possible calendars; counted when first asked for."""
        return self._bound(0).view("M8[D]")

    @property
    def latest(self) -> NDArray[np.datetime64]:
        """Latest due dates over the possible calendars; counted when first asked for."""
        return self._bound(1).view("M8[D]")

    @property
    def safe_date(self) -> NDArray[np.datetime64]:
        """The days that are safe under every reading and calendar; counted when asked for."""
        rows = np.flatnonzero(~self._without_answer())
        ends = (self._numbers, self._unrolled, *self._bounded())
        safe = self._numbers.copy()
        safe[rows] = compiled._due_safe_days(
            *self._kernel(rows), [column[rows] for column in ends], None
        )
        return safe.view("M8[D]")

    @property
    def status(self) -> NDArray[np.uint8]:
        """How each row was answered: positions in `RowStatus`."""
        return self._status

    @property
    def status_tokens(self) -> NDArray[np.object_]:
        """How each row was answered: tokens of `RowStatus`."""
        tokens: NDArray[np.object_] = np.array(STATUS_TOKENS, dtype=object)[self._status]
        return tokens

    @property
    def needs_fact(self) -> NDArray[np.bool_]:
        """Which rows depend on a fact that was not given, such as the region."""
        return self._rows("needs_fact")

    @property
    def undetermined(self) -> NDArray[np.bool_]:
        """Which rows the law, as far as it was read, does not settle."""
        return self._rows("undetermined")

    @property
    def in_force(self) -> NDArray[np.object_]:
        """Whether the rule is in force: tokens of `InForce`; None in rows without a date."""
        return np.array([*FORCE_TOKENS, None], dtype=object)[self._force_codes()]

    @property
    def rule(self) -> NDArray[np.object_]:
        """Ids of the rules that were applied; None in rows without a date."""
        return np.array([*self._rule_ids(), None], dtype=object)[self._rule_codes()]

    @property
    def errors(self) -> NDArray[np.object_]:
        """Why a row has no date; None in rows with one."""
        texts = np.full(len(self), None, dtype=object)
        texts[self.out_of_range] = OUT_OF_RANGE
        rows = np.flatnonzero(self._without_answer() & ~self.out_of_range)
        which = np.zeros(len(rows), np.int32) if self._which is None else self._which[rows]
        # Rows of one pair with one status lack their dates for the same reason.
        groups = (which.astype(np.int64) + 1) * len(STATUS_TOKENS) + self._status[rows]
        first = np.full((len(self._asked) + 1) * len(STATUS_TOKENS), -1, np.int64)
        first[groups[::-1]] = rows[::-1]  # what is assigned last stays
        reasons = np.full(len(first), None, dtype=object)
        for group in np.flatnonzero(first >= 0):
            reasons[group] = self._error(int(first[group]))
        texts[rows] = reasons[groups]
        return texts

    def explain(self, row: int) -> Explained[compiled.DueAnswer]:
        """Give the answer of a row again, with its steps.

        Raises
        ------
        heli.NotFound, heli.InvalidValue
            As `due` does, where the row has no date.
        IndexError
            If there is no such row.
        """
        rule, day, region = self._question(row)
        return self._book.explain_due(
            rule, day, region, law_on=self._law_on, calendar=self._calendar
        )

    def to_pandas(self) -> pd.DataFrame:
        """Give a DataFrame with the index that was asked about: dates, status, rule, error."""
        import pandas as pd

        def categories(codes: NDArray[Any], tokens: tuple[str, ...]) -> Any:
            return pd.Categorical.from_codes(codes, categories=pd.Index(tokens))

        earliest, latest = self._bound(0), self._bound(1)
        columns = (
            self._pandas(self._numbers),
            self._pandas(self._unrolled),
            categories(self._status.astype(np.int8), STATUS_TOKENS),
            categories(self._force_codes(), FORCE_TOKENS),
            categories(self._rule_codes(), self._rule_ids()),
            self._pandas(earliest),
            self._pandas(latest),
            self.errors,
        )
        return pd.DataFrame(dict(zip(TABLE_NAMES, columns, strict=True)), index=self._index)

    def to_arrow(self) -> pa.Table:
        """Give an Arrow table: dates, status, rule, error."""
        import pyarrow as pa

        def words(codes: NDArray[Any], tokens: tuple[str, ...]) -> Any:
            return pa.DictionaryArray.from_arrays(pa.array(codes, mask=codes < 0), pa.array(tokens))

        earliest, latest = self._bound(0), self._bound(1)
        columns = (
            self._arrow(self._numbers),
            self._arrow(self._unrolled),
            words(self._status.astype(np.int8), STATUS_TOKENS),
            words(self._force_codes(), FORCE_TOKENS),
            words(self._rule_codes(), self._rule_ids()),
            self._arrow(earliest),
            self._arrow(latest),
            pa.array(self.errors, pa.string()),
        )
        return pa.table(dict(zip(TABLE_NAMES, columns, strict=True)))

    def to_numpy(self) -> NDArray[np.datetime64]:
        """Give the due dates as datetime64[D]; NaT in rows without a date."""
        return self.due_date

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> NDArray[Any]:  # noqa: FBT001
        return np.array(self.due_date, dtype=dtype, copy=copy)

    @overload
    def __getitem__(self, at: int) -> compiled.DueAnswer | None: ...
    @overload
    def __getitem__(self, at: slice | NDArray[Any]) -> Self: ...
    def __getitem__(self, at: int | slice | NDArray[Any]) -> compiled.DueAnswer | Self | None:
        if not isinstance(at, slice | np.ndarray):
            return super().__getitem__(at)
        return type(self)(**self._state(at))

    def __reduce__(self) -> tuple[Any, ...]:
        return restore, (type(self), PICKLE_FORMAT, self._state(slice(None)))

    def _state(self, at: slice | NDArray[Any]) -> dict[str, Any]:
        """Give the arguments that make the rows `at` again."""
        known = None if callable(self._bounds) else self._bounded()
        return {
            "numbers": self._numbers[at],
            "status": self._status[at],
            "unrolled_date": self._unrolled[at],
            "in_force": self._in_force[at],
            "rule": self._rule[at],
            "events": self._events[at],
            "asked": self._asked,
            "which": None if self._which is None else self._which[at],
            "book": self._book,
            "calendar": self._calendar,
            "law_on": self._law_on,
            "index": None if self._index is None else self._index[at],
            "bounds": (known[0][at], known[1][at]) if known else None,
        }

    def _question(self, row: int) -> tuple[str, date, str | None]:
        """Give what a row asks: the rule, the day and the region."""
        which = 0 if self._which is None else int(self._which[row])
        day = self._events[row].astype("M8[D]").item()
        if which < 0:
            raise InvalidValue("the rule is missing")
        rule, region, problem = self._asked[which]
        if problem is not None:
            raise NotFound(problem)
        if day is None:
            raise InvalidValue("the day is missing")
        if not isinstance(day, date):
            raise InvalidValue(OUT_OF_RANGE)
        return rule, day, region

    def _error(self, row: int) -> str:
        """Give why a row has no date."""
        try:
            self.explain(row)
        except Error as error:
            return str(error)
        raise AssertionError(f"row {row} has a date")

    def _answer(self, row: int) -> compiled.DueAnswer:
        rule, day, region = self._question(row)
        return self._book.due(rule, day, region, law_on=self._law_on, calendar=self._calendar)

    def _kernel(self, at: NDArray[np.intp]) -> Kernel:
        """Give the arguments by which the kernels know the rows `at`."""
        which = None if self._which is None else self._which[at]
        asked = kernel_pairs(self._asked)
        return self._book, self._calendar, asked, which, self._events[at], self._law_on

    def _open_rows(self) -> NDArray[np.intp]:
        """Give the rows with dates that may have different bounds."""
        return np.flatnonzero((self._status > 0) & (self._status <= LAST_ANSWERED))

    def _bounded(self) -> Bounds | tuple[()]:
        if self._bounds is None:
            # Not kept as a bound method: a column that holds itself is freed late.
            self._bounds = self._count_bounds()
            for bound in self._bounds:
                bound.setflags(write=False)
        return super()._bounded()

    def _count_bounds(self) -> Bounds:
        rows = self._open_rows()
        lower, upper = self._numbers.copy(), self._numbers.copy()
        lower[rows], upper[rows] = compiled._due_bounds(*self._kernel(rows), None)
        return lower, upper

    def first_refused(self) -> int | None:
        """Give the first row that a strict calendar refuses; None if it refuses none."""
        rows = self._open_rows()
        found = compiled._first_refused(*self._kernel(rows))
        return None if found is None else int(rows[found])

    def _force_codes(self) -> NDArray[np.int8]:
        return np.where(self._without_answer(), -1, self._in_force).astype(np.int8)

    def _rule_codes(self) -> NDArray[np.int32]:
        return np.where(self._without_answer(), -1, self._rule).astype(np.int32)

    def _rule_ids(self) -> tuple[str, ...]:
        return tuple(rule.id for rule in self._book)

    def _pandas(self, numbers: NDArray[Any]) -> Any:
        return numbers.view("M8[D]").astype("M8[s]")

    def _arrow(self, numbers: NDArray[Any]) -> Any:
        import pyarrow as pa

        return pa.array(numbers.view("M8[D]"), pa.date32())
