"""Logs of codes: columns of whole numbers, scored where they are, near the speed of memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from heli._heli import scoring as compiled
from heli._heli.scoring import EntryStatus, _VerdictTable
from heli._html import row_table
from heli._value import PICKLE_FORMAT, restore
from heli.scoring._code_columns import code_columns
from heli.scoring._moments import seconds_of
from heli.scoring._people import participants_of
from heli.scoring._rules import proved
from heli.scoring._scored_rows import TOKENS, ScoredRows
from heli.scoring._scores import ScoreTable

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    import numpy as np
    import pyarrow as pa
    from numpy.typing import NDArray

    from heli._heli.scoring import CreditState, Participants, ProvedRules
    from heli.scoring._rules import Rules
    from heli.scoring._state import Progress

#: Rows that a notebook shows.
SHOWN_ROWS = 20


class VerdictTable:
    """Rules for the codes of a log: translated once, for any number of entries.

    A code is a position in a list. One that its list lacks stands for nothing: an unknown person,
    kind or slot, or no reference; -1 does.

    Parameters
    ----------
    rules
        Rules in any form that `score` takes.
    people
        Who takes part, in any form that `participants_of` takes.
    kinds
        What the codes of kinds stand for.
    slots, refs
        The same of slots and of references.
    person_codes
        The same of people; by default their codes are their positions in `people`.
    epoch
        The instant from which 32-bit seconds count: a datetime with a time zone, its text, or
        seconds since 1970 UTC. Seconds of 64 bits always count from 1970.

    Raises
    ------
    heli.ParseError
        With every problem of the rules.
    heli.InvalidValue
        If the epoch is no instant of a contest.
    """

    __module__ = "heli.scoring"
    __slots__ = ("_codes", "_epoch", "_people", "_rules", "_table")

    def __init__(
        self,
        rules: Rules,
        people: Any,
        *,
        kinds: Iterable[str],
        slots: Iterable[str] = (),
        refs: Iterable[str] = (),
        person_codes: Iterable[str] = (),
        epoch: datetime | str | int = 0,
    ) -> None:
        self._rules, self._people = proved(rules), participants_of(people)
        self._codes = tuple(map(tuple, (person_codes, kinds, slots, refs)))
        self._epoch = epoch if isinstance(epoch, int) else seconds_of(epoch)
        codes = [list(texts) for texts in self._codes]
        self._table = _VerdictTable(self._rules, self._people, codes, self._epoch)

    @property
    def rules(self) -> ProvedRules:
        """By which rules it judges."""
        return self._rules

    @property
    def people(self) -> Participants:
        """Who takes part."""
        return self._people

    @property
    def person_codes(self) -> tuple[str, ...]:
        """What the codes of people stand for; empty if they are positions in `people`."""
        return self._codes[0]

    @property
    def kinds(self) -> tuple[str, ...]:
        """What the codes of kinds stand for."""
        return self._codes[1]

    @property
    def slots(self) -> tuple[str, ...]:
        """What the codes of slots stand for."""
        return self._codes[2]

    @property
    def refs(self) -> tuple[str, ...]:
        """What the codes of references stand for."""
        return self._codes[3]

    @property
    def epoch(self) -> int:
        """The instant from which 32-bit seconds count, in seconds since 1970 UTC."""
        return self._epoch

    def _fields(self) -> dict[str, Any]:
        names = ("person_codes", "kinds", "slots", "refs")
        fields = {"rules": self._rules, "people": self._people, "epoch": self._epoch}
        return fields | dict(zip(names, self._codes, strict=True))

    def __eq__(self, other: object) -> bool:
        return (
            self._fields() == other._fields() if isinstance(other, VerdictTable) else NotImplemented
        )

    def __hash__(self) -> int:
        return hash((self._codes, self._epoch))

    def __reduce__(self) -> tuple[Any, ...]:
        return restore, (type(self), PICKLE_FORMAT, self._fields())

    def __repr__(self) -> str:
        return (
            f"VerdictTable({self._rules.rules.id}, {len(self._people)} people, "
            f"{len(self.kinds)} kinds)"
        )


class ScoredCodes(ScoredRows):
    """A log of codes that was scored: made by `score_coded`.

    Parameters
    ----------
    status
        What became of each entry: positions in `EntryStatus`.
    scores
        What each person earned by each item.
    """

    __module__ = "heli.scoring"
    __slots__ = ("_scores", "_status")

    def __init__(self, status: NDArray[np.uint8], scores: ScoreTable) -> None:
        self._status, self._scores = status, scores
        status.setflags(write=False)

    def to_arrow(self) -> pa.Table:
        """Give an Arrow table: the status of each entry as a token."""
        import pyarrow as pa

        codes = pa.array(self._status.view("int8"))
        return pa.table({"status": pa.DictionaryArray.from_arrays(codes, pa.array(TOKENS))})

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        return self.to_arrow().__arrow_c_stream__(requested_schema)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ScoredCodes):
            return NotImplemented
        return self._scores == other._scores and bool((self._status == other._status).all())

    __hash__ = None  # type: ignore[assignment] # it is as long as its log

    def __reduce__(self) -> tuple[Any, ...]:
        return restore, (
            type(self),
            PICKLE_FORMAT,
            {"status": self._status, "scores": self._scores},
        )

    def _repr_html_(self) -> str:
        return row_table(repr(self), ("status",), [(t,) for t in self.status_tokens[:SHOWN_ROWS]])


def fold_coded(
    state: CreditState,
    table: VerdictTable,
    *,
    person: Any,
    kind: Any,
    occurred_at: Any,
    recorded_at: Any,
    slot: Any = None,
    value: Any = None,
    ref: Any = None,
    threads: int = 1,
    progress: Progress = None,
) -> dict[EntryStatus, int]:
    """Add the entries of a log of codes to a state, as `fold` does those of unique ids.

    Columns of NumPy, Arrow, pandas or Polars are read where they are; such as have several chunks
    or steps between their rows are copied. Entries have no ids: none may be there twice.

    Parameters
    ----------
    state
        Grows by the valid entries, in chunks of millions of rows.
    table
        Of the rules and people of the state.
    person
        Codes of people, int32.
    kind, slot
        Codes of what was done and of parts of the day, both int8 or both int32. Without `slot` no
        entry has one.
    occurred_at, recorded_at
        Seconds from the epoch of the table, both int32; or both seconds since 1970 UTC: int64,
        datetime64[s], or timestamps in seconds with a time zone.
    value
        How much, int32 or int64; the least number of the type, or no column, is no value.
    ref
        Codes of what entries refer to, int8, int16 or int32. Without it none refers to anything.
    threads
        At most so many; the result is the same. Each further one fills a state of its own.
    progress
        Called with the rows done and all rows after each chunk. `Ctrl-C` is answered as often;
        the same entries may be added again afterwards.

    Raises
    ------
    heli.InvalidValue
        If a column has another type, gaps, or another length; it is named, the state is as before.
    heli.Conflict
        If the table is of other rules or people.
    """
    columns = code_columns(
        {
            "person": person,
            "kind": kind,
            "slot": slot,
            "occurred_at": occurred_at,
            "recorded_at": recorded_at,
            "value": value,
            "ref": ref,
        }
    )
    counts = compiled._fold_coded(state, table._table, columns, threads, progress)
    return dict(zip(EntryStatus, counts, strict=True))


def score_coded(
    table: VerdictTable,
    *,
    person: Any,
    kind: Any,
    occurred_at: Any,
    recorded_at: Any,
    slot: Any = None,
    value: Any = None,
    ref: Any = None,
    threads: int = 1,
    progress: Progress = None,
) -> ScoredCodes:
    """Score a log of codes: a status for each entry, points for each person.

    It is scored as `score` does a log whose ids are unique and in the order of its rows.

    Parameters
    ----------
    table
        Of the rules and people.
    person, kind, slot, occurred_at, recorded_at, value, ref, threads
        As `fold_coded` takes them.
    progress
        Called with the rows done and all rows, several times in a log of millions of rows and at
        the end. `Ctrl-C` is answered as often.

    Raises
    ------
    heli.InvalidValue
        If a column has another type, gaps, or another length; it is named.
    """
    columns = code_columns(
        {
            "person": person,
            "kind": kind,
            "slot": slot,
            "occurred_at": occurred_at,
            "recorded_at": recorded_at,
            "value": value,
            "ref": ref,
        }
    )
    status, points = compiled._score_coded(table._table, columns, threads, progress)
    return ScoredCodes(status, ScoreTable(table.rules, table.people, points))
