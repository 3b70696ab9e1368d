"""Adds logs to states of contests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from heli._heli.scoring import CreditState, EntryIds, EntryStatus
from heli.scoring._log import read_log

if TYPE_CHECKING:
    from collections.abc import Callable

    from heli._heli.scoring import Participants, ProvedRules, _EntryIds

    Progress = Callable[[int, int], object] | None


def fold(
    state: CreditState,
    log: Any,
    *,
    ids: _EntryIds = "check",
    encoding: str = "utf-8-sig",
    progress: Progress = None,
) -> dict[EntryStatus, int]:
    """Add the entries of a log to a state, in parts that may be merged later.

    What is credited once, and what is cut at a cap, shows in the points of the state only; all
    valid entries are counted as `credited`.

    Parameters
    ----------
    state
        Grows by the valid entries.
    log
        Some entries, in any order: what `score` takes, or a RecordBatchReader, which is read batch
        by batch if ids are unique.
    ids
        "check" if all entries of one id are among these; "unique" is the caller's word that no id
        is there twice.
    encoding
        Of a CSV file.
    progress
        Called with the rows done and all rows, where these are known.

    Raises
    ------
    heli.ParseError
        With every fault of the log; the state is then as before, but for batches read already.
    """
    import pyarrow as pa

    if isinstance(log, pa.RecordBatchReader) and EntryIds(ids) == EntryIds.unique:
        counts = dict.fromkeys(EntryStatus, 0)
        for batch in log:
            _add(counts, state._fold(read_log(batch).entries, ids, None))
            if progress is not None:
                progress(sum(counts.values()), 0)
        return counts
    counts = dict.fromkeys(EntryStatus, 0)
    _add(counts, state._fold(read_log(log, encoding).entries, ids, progress))
    return counts


def _add(counts: dict[EntryStatus, int], more: list[int]) -> None:
    for status, count in zip(EntryStatus, more, strict=True):
        counts[status] += count


def state_from_bytes(rules: ProvedRules, people: Participants, data: bytes) -> CreditState:
    """Give the state in a pickle."""
    return CreditState.from_bytes(rules, people, data)
