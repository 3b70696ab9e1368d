"""Scored logs: a status and points for each entry, totals for each person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from heli._errors import Error
from heli._heli import scoring as compiled
from heli._heli.scoring import Participants
from heli._html import row_table
from heli._table_faults import Fault, refuse
from heli._value import PICKLE_FORMAT, restore
from heli.scoring._answers import ScoredAnswers
from heli.scoring._log import read_log
from heli.scoring._people import participants_of
from heli.scoring._rules import proved
from heli.scoring._scored_rows import TOKENS, ScoredRows
from heli.scoring._scores import ScoreTable

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa
    from numpy.typing import NDArray

    from heli._heli.scoring import EntryIds, ProvedRules, _EntryIds
    from heli.scoring._log import Log
    from heli.scoring._rules import Rules
    from heli.scoring._state import Progress

#: Rows that a notebook shows.
SHOWN_ROWS = 20


class ScoredLog(ScoredRows, ScoredAnswers):
    """A log that was scored: made by `score`.

    Parameters
    ----------
    rules, people
        By which and for whom it was scored.
    log
        The log as a table.
    ids
        What was known of the ids of entries.
    """

    __module__ = "heli.scoring"
    __slots__ = ("_earned", "_entries", "_ids", "_log", "_people", "_rules", "_scores", "_status")

    def __init__(
        self,
        rules: ProvedRules,
        people: Participants,
        log: pa.Table,
        ids: EntryIds,
        *,
        read: Log | None = None,
        progress: Progress = None,
    ) -> None:
        read = read if read is not None else read_log(log)
        self._rules, self._people, self._ids = rules, people, compiled.EntryIds(ids)
        self._log, self._entries = read.table, read.entries
        self._status, self._earned, points = compiled._score(
            rules, people, read.entries, ids, progress
        )
        self._scores = ScoreTable(rules, people, points)
        for array in (self._status, self._earned):
            array.setflags(write=False)

    @property
    def rules(self) -> ProvedRules:
        """By which rules it was scored."""
        return self._rules

    @property
    def people(self) -> Participants:
        """Who takes part."""
        return self._people

    @property
    def log(self) -> pa.Table:
        """The log as it was read."""
        return self._log

    @property
    def points(self) -> NDArray[np.int64]:
        """What each entry earned."""
        return self._earned

    def table(self) -> pa.Table:
        """Give the log with two more columns: `status`, a token, and `points`."""
        import pyarrow as pa

        kept = [name for name in self._log.column_names if name not in ("status", "points")]
        codes = pa.array(self._status.astype(np.int8))
        status = pa.DictionaryArray.from_arrays(codes, pa.array(TOKENS))
        table = self._log.select(kept).append_column("status", status)
        return table.append_column("points", pa.array(self._earned))

    def to_arrow(self) -> pa.Table:
        """Give the log with the columns `status` and `points`."""
        return self.table()

    def to_pandas(self) -> pd.DataFrame:
        """Give the log with the columns `status` and `points` as a DataFrame."""
        frame: pd.DataFrame = self.table().to_pandas()
        return frame

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        return self.table().__arrow_c_stream__(requested_schema)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ScoredLog):
            return NotImplemented
        return self._scores == other._scores and self.table().equals(other.table())

    __hash__ = None  # type: ignore[assignment] # it is as long as its log

    def __reduce__(self) -> tuple[Any, ...]:
        state = {
            "rules": self._rules,
            "people": self._people,
            "log": self._log,
            "ids": self._ids.value,
        }
        return restore, (type(self), PICKLE_FORMAT, state)

    def _repr_html_(self) -> str:
        shown = self.table().slice(0, SHOWN_ROWS)
        rows = zip(*(column.to_pylist() for column in shown.columns), strict=True)
        return row_table(repr(self), shown.column_names, rows)


def score(
    rules: Rules,
    log: Any,
    people: Any = None,
    ids: _EntryIds = "check",
    *,
    encoding: str = "utf-8-sig",
    sheet: str | None = None,
    progress: Progress = None,
) -> ScoredLog:
    """Score a log: a status and points for each entry, totals for each person.

    Statuses and points do not depend on the order of the entries, except which of several equal
    entries of one id is the one that is not a duplicate.

    Parameters
    ----------
    rules
        `ProvedRules`, `ContestRules`, what `heli.io.read_contest` gives, a dict with the keys of a
        document, or the path of one.
    log
        A table of Arrow, pandas or Polars, a RecordBatchReader, or the path of a CSV, Excel or
        Parquet file, with the columns of `LOG_COLUMNS`; others are carried along. Instants are
        text with an offset, such as ``2025-07-01T18:00:00+08:00``, or timestamps with a time zone,
        to the second. Entries of one id are compared by the text of their cells, where instants
        are text.
    people
        Who takes part: `Participants`, codes, a table with a column ``person``, or the path of
        one. By default everybody in the log does, in the order of their codes.
    ids
        "check" to compare entries of one id; "unique" is the caller's word that there are none.
    encoding
        Of CSV files; "utf-8-sig" reads UTF-8 with and without a byte order mark.
    sheet
        Of an Excel file; the first by default.
    progress
        Called with the rows done and all rows, several times in a log of millions of rows and at
        the end. `Ctrl-C` is answered as often.

    Raises
    ------
    heli.ParseError
        With every problem of the rules, or with every fault of the log: file, line, column, value.
    heli.NotFound
        If there is no such file or sheet.
    """
    sound = proved(rules)
    read = read_log(log, encoding, sheet)
    takes_part = _everybody(read) if people is None else participants_of(people, encoding)
    known = compiled.EntryIds(ids)
    return ScoredLog(sound, takes_part, read.table, known, read=read, progress=progress)


def _everybody(read: Log) -> Participants:
    """Give the people of a log in the order of their codes."""
    from pyarrow import compute as pc

    codes = sorted(pc.unique(read.people).to_pylist())
    try:
        return Participants(codes)
    except Error:
        wrong = [code for code in codes if not _is_code(code)]
    faults = [
        Fault(
            pc.index(read.people, code).as_py(),
            "person",
            "invalid_person",
            "人员编号应为 1 至 31 个字符：字母、数字、- _ .",
            "expected a code of 1 to 31 characters of A-Z a-z 0-9 - _ .",
            code,
        )
        for code in wrong
    ]
    refuse(faults, read.path, read.lines)
    raise AssertionError("a log has people that are none")


def _is_code(code: str) -> bool:
    try:
        Participants([code])
    except Error:
        return False
    return True
