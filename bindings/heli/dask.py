"""Logs of contests on Dask: `pip install heli[dask]`, on the workers too.

Each partition is folded where it lies, and the states are merged as a tree. Results are those of
one machine, whatever the partitions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from heli._heli.scoring import EntryIds
from heli._table_files import ENCODING_ARGUMENT, source_table
from heli.scale._engine_logs import contest_of, known_columns, require_types
from heli.scale._parts import FoldedPart, fold_part, merge_parts, whole_log

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa
    from dask.dataframe import DataFrame

    from heli._heli.scoring import _EntryIds
    from heli.scale import FoldedLog
    from heli.scale._parts import Contest
    from heli.scoring._rules import Rules

__all__ = ["score"]


def score(
    ddf: DataFrame,
    rules: Rules,
    people: Any = None,
    ids: _EntryIds = "check",
    *,
    merge_parts_of: int = 8,
) -> FoldedLog:
    """Score a log of Dask.

    Parameters
    ----------
    ddf
        A log with the columns of `heli.scoring.LOG_COLUMNS`; others are not read. Instants are
        text with an offset, or timestamps with a time zone.
    rules
        `ProvedRules`, `ContestRules`, a dict with the keys of a document, or the path of one.
    people
        Who takes part: `Participants`, codes, a table or DataFrame with a column ``person``, or
        the path of one. By default everybody in the log does, in the order of their codes: Dask
        then reads the log twice, so persist it or give the people.
    ids
        "check" to send all entries of one id to one task, where they are compared; "unique" is the
        caller's word that no id is there twice, and no entry leaves its partition.
    merge_parts_of
        So many states are merged by one task, and so on until one is left.

    Raises
    ------
    heli.ParseError
        With every problem of the rules, or with the first 100 faults of the log in the order of
        the ids of entries: a row has no number in Dask.
    """
    import dask

    log = ddf[known_columns(ddf.columns)]
    require_types(_schema(log))
    contest = contest_of(rules, _local(people), ids, lambda: _codes(log))
    if contest.ids == EntryIds.check:
        log = log.shuffle("event_id")
    known, fold, merge = _sent_once(contest), dask.delayed(_fold), dask.delayed(_merge)
    parts = [fold(known, partition) for partition in log.to_delayed()]
    while len(parts) > 1:
        groups = range(0, len(parts), max(merge_parts_of, 2))
        parts = [merge(known, parts[at : at + groups.step]) for at in groups]
    return whole_log(contest, dask.compute(*parts))


def _schema(log: DataFrame) -> pa.Schema:
    """Give the columns as Arrow has them; objects may be anything yet."""
    import pandas as pd
    import pyarrow as pa

    kinds = log.dtypes.items()
    return pa.schema([(n, pa.Array.from_pandas(pd.Series([], dtype=k)).type) for n, k in kinds])


def _codes(log: DataFrame) -> pa.Array:
    """Give each person of a log."""
    import pyarrow as pa

    return pa.Array.from_pandas(log["person"].unique().compute())


def _local(people: Any) -> Any:
    """Give people of a DataFrame of Dask as a table in memory."""
    return people[["person"]].compute() if hasattr(people, "dask") else people


def _sent_once(contest: Contest) -> Any:
    """Give the contest as a task of its own: everybody in it may be millions of people."""
    import dask

    return dask.delayed(contest, traverse=False)


def _fold(contest: Contest, partition: pd.DataFrame) -> FoldedPart:
    table = source_table(partition, "utf-8-sig", None, ENCODING_ARGUMENT).table
    return fold_part(contest, table.to_batches())


def _merge(contest: Contest, parts: list[FoldedPart]) -> FoldedPart:
    return merge_parts(contest, parts)
