"""Logs scored row by row."""

from __future__ import annotations

import pickle
import random
from typing import Any

import pandas as pd
import pyarrow as pa
import pytest
from pyarrow import compute as pc

import heli
from heli import scoring

from .contest490 import LOG, PEOPLE, RULES, rows, with_item

ENTRIES = pa.table(pd.read_csv(LOG, dtype=str, keep_default_na=False))


def typed(table: pa.Table) -> pa.Table:
    """Give a log with instants as timestamps and values as numbers, as Parquet has it."""
    for name in ("occurred_at", "recorded_at"):
        at = table.column_names.index(name)
        moments = pc.cast(table.column(name), pa.timestamp("us", "UTC"))
        table = table.set_column(at, name, moments)
    at = table.column_names.index("value")
    return table.set_column(at, "value", pc.cast(table.column("value"), pa.int64()))


def test_the_reference_log_has_its_statuses_and_points() -> None:
    scored = scoring.score(RULES, LOG, PEOPLE)
    assert scored.status_tokens.tolist() == ENTRIES.column("status").to_pylist()
    assert scored.points.tolist() == [int(cell) for cell in ENTRIES.column("points").to_pylist()]
    assert sum(scored.status_counts.values()) == len(scored) == 405
    assert scored.status_counts[scoring.EntryStatus.id_conflict] == 1
    assert scored.status_counts["bad_kind"] == 0  # type: ignore[index]


def test_the_reference_people_have_their_totals_and_places() -> None:
    scored = scoring.score(RULES, LOG, PEOPLE)
    for row in rows("point_totals"):
        person = row["person"]
        assert {i: scored.scores.of(person, i) for i in scored.scores.items} == {
            item: int(row[item]) for item in scored.scores.items
        }
        assert scored.totals[person] == int(row["total"])
        assert scored.ranks[person] == int(row["place"])
    assert sum(scored.points_by_rule.values()) == sum(scored.totals.values()) == 997
    ignored = scoring.score(with_item("weigh", partial_week="ignored"), LOG, PEOPLE)
    assert ignored.totals == {
        row["person"]: int(row["total_without_partial_week"]) for row in rows("point_totals")
    }


@pytest.mark.parametrize(
    "form",
    [
        lambda table: table,
        lambda table: table.to_pandas(),
        lambda table: table.to_reader(max_chunksize=50),
        typed,
        lambda table: typed(table).to_pandas(),
        lambda table: typed(table).combine_chunks().to_batches()[0],
        lambda table: table.set_column(2, "kind", table.column("kind").dictionary_encode()),
        lambda table: table.cast(
            pa.schema([pa.field(n, pa.large_string()) for n in table.column_names])
        ),
        lambda table: pytest.importorskip("polars").from_arrow(table),
        lambda table: pytest.importorskip("polars").from_arrow(typed(table)),
    ],
    ids=[
        "arrow",
        "pandas",
        "reader",
        "timestamps",
        "typed_pandas",
        "batch",
        "dictionary",
        "large",
        "polars",
        "typed_polars",
    ],
)
def test_a_log_comes_in_many_forms(form: Any) -> None:
    scored = scoring.score(RULES, form(ENTRIES), PEOPLE)
    assert scored.status_tokens.tolist() == ENTRIES.column("status").to_pylist()


@pytest.mark.parametrize("seed", range(5))
def test_the_order_of_rows_changes_nothing(seed: int) -> None:
    order = random.Random(seed).sample(range(len(ENTRIES)), len(ENTRIES))  # noqa: S311
    scored = scoring.score(RULES, ENTRIES.take(order), PEOPLE)
    whole = scoring.score(RULES, ENTRIES, PEOPLE)
    assert scored.totals == whole.totals
    assert scored.status_counts == whole.status_counts


def test_entries_of_one_id_are_compared_as_text() -> None:
    text = pa.large_string()
    row = ENTRIES.slice(0, 1).cast(pa.schema([(name, text) for name in ENTRIES.column_names]))
    at = row.column_names.index("recorded_at")
    same_instant = row.set_column(at, "recorded_at", pa.array(["2025-06-29T01:00:00Z"], text))
    log = pa.concat_tables([row, same_instant])
    as_text = scoring.score(RULES, log, PEOPLE)
    assert sorted(as_text.status_tokens) == ["credited", "id_conflict"]
    as_instants = scoring.score(RULES, typed(log), PEOPLE)
    assert as_instants.status_tokens.tolist() == ["credited", "duplicate_id"]


def test_without_people_everybody_in_the_log_takes_part() -> None:
    scored = scoring.score(RULES, LOG)
    assert scored.people.people[:2] == ("P1", "P2")
    assert scored.status_counts[scoring.EntryStatus.unknown_person] == 0


def test_the_table_keeps_the_columns_of_the_log() -> None:
    scored = scoring.score(RULES, LOG, PEOPLE)
    table = scored.table()
    assert table.column_names == [*ENTRIES.column_names[:8], "status", "points"]
    assert table.column("status").to_pylist() == scored.status_tokens.tolist()
    assert pa.table(scored).equals(table)
    assert scored.to_pandas()["points"].sum() == 997
    people = scored.scores.to_pandas()
    assert people.columns.tolist() == [
        "person", "pre", "exercise", "diet", "offline", "weigh", "post", "total", "rank"
    ]  # fmt: skip
    assert pa.table(scored.scores).num_rows == 5


def test_a_scored_log_is_pickled_and_shown() -> None:
    scored = scoring.score(RULES, LOG, PEOPLE)
    again = pickle.loads(pickle.dumps(scored))  # noqa: S301 - our own bytes
    assert again == scored
    assert again.totals == scored.totals
    assert "405 rows: 382 credited, 5 capped" in repr(scored)
    assert "<table" in scored._repr_html_()
    assert pickle.loads(pickle.dumps(scored.scores)) == scored.scores  # noqa: S301
    assert "<table" in scored.scores._repr_html_()
    with pytest.raises(heli.NotFound):
        scored.scores.of("P9", "pre")
    for array in (scored.status, scored.points, scored.scores.points):
        assert not array.flags.writeable


def test_an_empty_log_has_no_points() -> None:
    scored = scoring.score(RULES, ENTRIES.slice(0, 0), PEOPLE)
    assert len(scored) == 0
    assert scored.totals == dict.fromkeys(PEOPLE, 0)
    assert len(scored.table()) == 0


def test_unique_ids_are_the_word_of_the_caller() -> None:
    twice = pa.concat_tables([ENTRIES.slice(0, 1)] * 2)
    assert scoring.score(RULES, twice, PEOPLE).status_tokens.tolist() == [
        "credited",
        "duplicate_id",
    ]
    assert scoring.score(RULES, twice, PEOPLE, "unique").status_tokens.tolist() == [
        "credited",
        "repeat_bucket",
    ]
