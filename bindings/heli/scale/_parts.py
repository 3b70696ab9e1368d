"""Folds parts of a log and merges what comes of them, wherever that is done."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from heli._errors import ParseError
from heli._heli.scoring import CreditState, EntryIds, EntryStatus
from heli.scale._folded_log import FoldedLog
from heli.scale._part_faults import PartFault, first_of, located, refuse_parts, without_id
from heli.scoring._log import read_log

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import pyarrow as pa

    from heli._heli.scoring import Participants, ProvedRules

#: Batches are put together until they have so many rows: some engines send a row at a time.
ROWS_AT_ONCE = 1 << 18


class Contest(NamedTuple):
    """What everybody who folds or merges has to know.

    Parameters
    ----------
    rules
        By which entries are credited.
    people
        Who takes part.
    ids
        Whether all entries of one id are in one part, or no id is there twice.
    """

    rules: ProvedRules
    people: Participants
    ids: EntryIds


class FoldedPart(NamedTuple):
    """What came of some parts of a log. Merging does not depend on their order.

    Parameters
    ----------
    state
        Bytes of their state; None of no entries, or if there are faults.
    counts
        How many entries have each status, in the order of `EntryStatus`.
    faults
        What is wrong with their entries, as `first_of` gives it.
    """

    state: bytes | None = None
    counts: tuple[int, ...] = (0,) * len(EntryStatus)
    faults: tuple[PartFault, ...] = ()

    def notes(self) -> str:
        """Give all but the state as JSON."""
        return json.dumps({"counts": self.counts, "faults": self.faults}, ensure_ascii=False)

    @staticmethod
    def of_notes(state: bytes | None, notes: str) -> FoldedPart:
        """Give a part from its state and what `notes` gave."""
        read = json.loads(notes)
        faults = tuple(PartFault(*fault) for fault in read["faults"])
        return FoldedPart(state, tuple(read["counts"]), faults)


def fold_part(contest: Contest, batches: Iterable[pa.RecordBatch]) -> FoldedPart:
    """Fold a part of a log; if ids are compared, all of it is in memory at once."""
    state: CreditState | None = None
    counts = [0] * len(EntryStatus)
    faults: tuple[PartFault, ...] = ()
    for table in _tables(batches, whole=contest.ids == EntryIds.check):
        try:
            entries = read_log(table).entries
        except ParseError as error:
            faults = first_of([*faults, *located(error, table)])
            continue
        # What is empty at the end of a file is no entry, but a part has no end.
        empty = (without_id(table, row) for row in range(len(entries), len(table)))
        faults = first_of([*faults, *empty])
        if not faults:
            state = CreditState(contest.rules, contest.people) if state is None else state
            counts = _sum(counts, state._fold(entries, contest.ids, None))
    kept = None if state is None or faults else state.to_bytes()
    return FoldedPart(kept, tuple(counts), faults)


def merge_parts(contest: Contest, parts: Iterable[FoldedPart]) -> FoldedPart:
    """Merge what came of parts, one at a time."""
    state, rest = _merged(contest, parts)
    return rest._replace(state=None if state is None else state.to_bytes())


def whole_log(contest: Contest, parts: Iterable[FoldedPart]) -> FoldedLog:
    """Give what came of all parts.

    Raises
    ------
    heli.ParseError
        With the faults of all parts, if there are any.
    """
    state, rest = _merged(contest, parts)
    refuse_parts(rest.faults)
    state = CreditState(contest.rules, contest.people) if state is None else state
    return FoldedLog(state, dict(zip(EntryStatus, rest.counts, strict=True)))


def _merged(contest: Contest, parts: Iterable[FoldedPart]) -> tuple[CreditState | None, FoldedPart]:
    """Give the state of parts, None of no entries or if there are faults, and all but the state."""
    state: CreditState | None = None
    counts = [0] * len(EntryStatus)
    faults: tuple[PartFault, ...] = ()
    for part in parts:
        counts = _sum(counts, part.counts)
        faults = first_of([*faults, *part.faults])
        if part.state is None or faults:
            continue
        found = CreditState.from_bytes(contest.rules, contest.people, part.state)
        if state is None:
            state = found
        else:
            state.merge(found)
    return None if faults else state, FoldedPart(None, tuple(counts), faults)


def _sum(counts: list[int], more: Iterable[int]) -> list[int]:
    return [a + b for a, b in zip(counts, more, strict=True)]


def _tables(batches: Iterable[pa.RecordBatch], *, whole: bool) -> Iterator[pa.Table]:
    """Give batches as tables: all together, or so that no table is small."""
    import pyarrow as pa

    waiting: list[pa.RecordBatch] = []
    rows = 0
    for batch in batches:
        if batch.num_rows:
            waiting.append(batch)
            rows += batch.num_rows
        if rows >= ROWS_AT_ONCE and not whole:
            yield pa.Table.from_batches(waiting)
            waiting, rows = [], 0
    if waiting:
        yield pa.Table.from_batches(waiting)
