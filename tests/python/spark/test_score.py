"""Logs on Spark: whatever the partitions, the answer is that of one machine."""

from __future__ import annotations

from typing import Any

import pandas as pd
import pytest

import heli
import heli.spark
from heli import scoring

from ..scale.mixed_log import (
    PEOPLE,
    PROVED,
    RULES,
    assert_same_as_one_machine,
    mixed_log,
    settled,
)
from ..scale.parts import cell

LOG = mixed_log(2000)


def rows(session: Any, log: pd.DataFrame, partitions: int = 3) -> Any:
    """A log on Spark, its rows in any order."""
    text = ", ".join(f"{name} string" for name in log.columns)
    return session.createDataFrame(log.to_numpy().tolist(), text).repartition(partitions)


@pytest.mark.parametrize(
    ("partitions", "ids"),
    [(1, "check"), (2, "check"), (7, "check"), (64, "check"), (7, "unique"), (64, "unique")],
)
def test_partitions_cannot_change_the_result(session: Any, partitions: int, ids: Any) -> None:
    log = LOG if ids == "check" else settled(LOG)
    found = heli.spark.score(rows(session, log, partitions), PROVED, PEOPLE, ids)
    assert_same_as_one_machine(found, log)


def test_equal_and_conflicting_entries_of_one_id_meet(session: Any) -> None:
    found = heli.spark.score(rows(session, LOG, 64), PROVED, PEOPLE)
    assert found.refused[scoring.EntryStatus.duplicate_id] > 150
    assert found.refused[scoring.EntryStatus.id_conflict] > 150
    assert_same_as_one_machine(found, LOG)


def test_the_word_of_the_caller_is_taken(session: Any) -> None:
    found = heli.spark.score(rows(session, LOG, 7), PROVED, PEOPLE, "unique")
    assert found.refused[scoring.EntryStatus.duplicate_id] == 0
    assert found.refused[scoring.EntryStatus.id_conflict] == 0
    assert len(found) == len(LOG)


@pytest.mark.parametrize("ids", ["check", "unique"])
def test_batches_of_one_row_and_empty_partitions(session: Any, ids: Any) -> None:
    log = settled(LOG).iloc[:20]
    name = "spark.sql.execution.arrow.maxRecordsPerBatch"
    before = session.conf.get(name)
    session.conf.set(name, "1")
    try:
        found = heli.spark.score(rows(session, log, 24), PROVED, PEOPLE, ids, merge_tasks=3)
    finally:
        session.conf.set(name, before)
    assert_same_as_one_machine(found, log)


def test_by_default_everybody_in_the_log_takes_part(session: Any) -> None:
    found = heli.spark.score(rows(session, LOG), RULES)
    assert_same_as_one_machine(found, LOG, None)
    assert len(found.people) == 45
    assert found.refused[scoring.EntryStatus.unknown_person] == 0


def test_people_may_be_on_spark_too(session: Any) -> None:
    people = session.createDataFrame(
        [(code, "T1") for code in PEOPLE.people], "person string, t string"
    )
    found = heli.spark.score(rows(session, LOG), RULES, people)
    assert set(found.people.people) == set(PEOPLE.people)


def test_a_log_of_no_entries(session: Any) -> None:
    found = heli.spark.score(rows(session, LOG).limit(0), PROVED, PEOPLE)
    assert len(found) == 0
    assert found.state == scoring.CreditState(PROVED, PEOPLE)
    assert len(heli.spark.score(rows(session, LOG).limit(0), PROVED).people) == 0


def test_instants_may_be_timestamps_and_values_numbers(session: Any) -> None:
    log = settled(LOG)
    typed = rows(session, log).selectExpr(
        "event_id",
        "person",
        "kind",
        "to_timestamp(occurred_at) AS occurred_at",
        "to_timestamp(recorded_at) AS recorded_at",
        "slot",
        "ref",
        "CAST(value AS int) AS value",
    )
    assert_same_as_one_machine(heli.spark.score(typed, PROVED, PEOPLE), log)


@pytest.mark.parametrize("ids", ["check", "unique"])
def test_what_is_wrong_in_a_worker_is_said_with_its_entry(session: Any, ids: Any) -> None:
    spoilt = settled(LOG).reset_index(drop=True)
    spoilt.loc[3, "value"] = "many"
    spoilt.loc[5, "occurred_at"] = "2025-07-01T10:00:00"
    with pytest.raises(heli.ParseError) as caught:
        heli.spark.score(rows(session, spoilt, 7), PROVED, PEOPLE, ids)
    found = {f.code: f for f in caught.value.findings}
    assert set(found) == {"invalid_value", "missing_offset"}
    assert f"entry {cell(spoilt, 3, 'event_id')}: " in str(caught.value)
    assert f"entry {cell(spoilt, 5, 'event_id')}: " in str(caught.value)
    assert found["invalid_value"].value == "many"


def test_entries_of_nothing_are_refused(session: Any) -> None:
    nothing = session.createDataFrame([(None,) * 9] * 3, rows(session, LOG).schema)
    with pytest.raises(heli.ParseError, match="the id of the entry is missing"):
        heli.spark.score(rows(session, settled(LOG)).union(nothing), PROVED, PEOPLE)


def test_columns_are_looked_at_before_a_task_runs(session: Any) -> None:
    log = rows(session, LOG)
    with pytest.raises(heli.ParseError, match=r"column person is missing; did you mean persom\?"):
        heli.spark.score(log.withColumnRenamed("person", "persom"), PROVED, PEOPLE)
    naive = log.selectExpr("* EXCEPT (occurred_at)", "timestamp_ntz'2025-07-01' AS occurred_at")
    with pytest.raises(heli.ParseError, match="the offset from UTC is missing"):
        heli.spark.score(naive, PROVED, PEOPLE)
    with pytest.raises(heli.ParseError, match="duplicate_column"):
        heli.spark.score(log.selectExpr("*", "person"), PROVED, PEOPLE)


def test_people_who_cannot_be_are_named(session: Any) -> None:
    log = settled(LOG).iloc[:20].reset_index(drop=True)
    log.loc[2, "person"] = "somebody whose name is here by mistake"
    with pytest.raises(heli.ParseError) as caught:
        heli.spark.score(rows(session, log), PROVED)
    assert [f.code for f in caught.value.findings] == ["invalid_person"]


def test_what_is_no_choice_is_refused_before_a_task_runs(session: Any) -> None:
    with pytest.raises(heli.InvalidValue):
        heli.spark.score(rows(session, LOG), PROVED, PEOPLE, "some")  # type: ignore[arg-type]
    with pytest.raises(heli.ParseError):
        heli.spark.score(rows(session, LOG), RULES | {"total": 1}, PEOPLE)
