"""Logs of contests on Apache Spark: `pip install heli[spark]`, on the workers too.

Each partition is folded where it lies, the states are merged by a few tasks and then by the driver.
Results are those of one machine, whatever the partitions.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from heli._heli.scoring import EntryIds
from heli.scale._engine_logs import contest_of, known_columns, require_types
from heli.scale._parts import FoldedPart, fold_part, merge_parts, whole_log

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import pyarrow as pa
    from pyspark.sql import DataFrame

    from heli._heli.scoring import _EntryIds
    from heli.scale import FoldedLog
    from heli.scale._parts import Contest
    from heli.scoring._rules import Rules

__all__ = ["score"]

#: Columns of what came of partitions.
PART_COLUMNS = "state binary, notes string"


def score(
    df: DataFrame,
    rules: Rules,
    people: Any = None,
    ids: _EntryIds = "check",
    *,
    merge_tasks: int = 4,
) -> FoldedLog:
    """Score a log of Spark.

    Parameters
    ----------
    df
        A log with the columns of `heli.scoring.LOG_COLUMNS`; others are not read. Instants are
        text with an offset, or timestamps.
    rules
        `ProvedRules`, `ContestRules`, a dict with the keys of a document, or the path of one.
    people
        Who takes part: `Participants`, codes, a table or DataFrame with a column ``person``, or
        the path of one. By default everybody in the log does, in the order of their codes: Spark
        then reads the log twice, so cache it or give the people.
    ids
        "check" to send all entries of one id to one task, where they are compared; "unique" is the
        caller's word that no id is there twice, and no entry leaves its partition.
    merge_tasks
        So many tasks merge the states of the partitions before the driver merges theirs.

    Raises
    ------
    heli.ParseError
        With every problem of the rules, or with the first 100 faults of the log in the order of
        the ids of entries: a row has no number in Spark.
    """
    log = df.select(*known_columns(df.columns))
    require_types(log.limit(0).toArrow().schema)
    contest = contest_of(rules, _local(people), ids, partial(_codes, log))
    if contest.ids == EntryIds.check:
        log = log.repartition("event_id")
    parts = log.mapInArrow(partial(_fold, contest), PART_COLUMNS)
    merged = parts.repartition(merge_tasks).mapInArrow(partial(_merge, contest), PART_COLUMNS)
    return whole_log(contest, map(_part_of_row, merged.toLocalIterator()))


def _codes(log: DataFrame) -> pa.Array:
    """Give each person of a log."""
    import pyarrow as pa

    rows = log.select("person").distinct().collect()
    return pa.array([row["person"] for row in rows])


def _local(people: Any) -> Any:
    """Give people of a DataFrame of Spark as a table in memory."""
    import pyarrow as pa

    if not hasattr(people, "mapInArrow"):
        return people
    return pa.table({"person": [row["person"] for row in people.select("person").collect()]})


def _fold(contest: Contest, batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """Give what comes of a partition: one row."""
    yield from _row(fold_part(contest, batches))


def _merge(contest: Contest, batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """Give what comes of some partitions: one row."""
    rows = (row for batch in batches for row in batch.to_pylist())
    yield from _row(merge_parts(contest, map(_part_of_row, rows)))


def _row(part: FoldedPart) -> Iterator[pa.RecordBatch]:
    """Give a part as a row of `PART_COLUMNS`; none if it has neither entries nor faults."""
    import pyarrow as pa

    if part != FoldedPart():
        state = pa.array([part.state], pa.binary())
        notes = pa.array([part.notes()], pa.string())
        yield pa.RecordBatch.from_arrays([state, notes], ["state", "notes"])


def _part_of_row(row: Any) -> FoldedPart:
    state = row["state"]
    return FoldedPart.of_notes(None if state is None else bytes(state), row["notes"])
