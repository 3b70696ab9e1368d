"""Logs on Dask: whatever the partitions, the answer is that of one machine."""

from __future__ import annotations

from typing import Any

import pandas as pd
import pytest

import heli
import heli.dask
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

frames: Any = pytest.importorskip("dask.dataframe", reason="needs dask: pip install heli[dask]")

LOG = mixed_log(1000)


def rows(log: pd.DataFrame, partitions: int = 3) -> Any:
    """A log on Dask, its rows in any order."""
    return frames.from_pandas(
        log.sample(frac=1, random_state=7), npartitions=partitions, sort=False
    )


@pytest.fixture(autouse=True)
def one_thread() -> Any:
    import dask

    with dask.config.set(scheduler="synchronous"):
        yield


@pytest.mark.parametrize("partitions", [1, 2, 7, 64])
@pytest.mark.parametrize("ids", ["check", "unique"])
def test_partitions_cannot_change_the_result(partitions: int, ids: Any) -> None:
    log = LOG if ids == "check" else settled(LOG)
    found = heli.dask.score(rows(log, partitions), PROVED, PEOPLE, ids)
    assert_same_as_one_machine(found, log)


@pytest.mark.parametrize("merge_parts_of", [0, 2, 100])
def test_the_tree_of_merging_cannot_change_the_result(merge_parts_of: int) -> None:
    found = heli.dask.score(rows(LOG, 9), PROVED, PEOPLE, merge_parts_of=merge_parts_of)
    assert_same_as_one_machine(found, LOG)


@pytest.mark.parametrize("ids", ["check", "unique"])
def test_partitions_of_one_row_and_empty_ones(ids: Any) -> None:
    log = settled(LOG).iloc[:12].reset_index(drop=True)
    single = frames.from_pandas(log, npartitions=12)
    found = heli.dask.score(
        frames.concat([single, single[single["kind"] == ""]]), PROVED, PEOPLE, ids
    )
    assert_same_as_one_machine(found, log)


def test_by_default_everybody_in_the_log_takes_part() -> None:
    found = heli.dask.score(rows(LOG), RULES)
    assert_same_as_one_machine(found, LOG, None)
    assert len(found.people) == 45


def test_people_may_be_on_dask_too() -> None:
    people = frames.from_pandas(pd.DataFrame({"person": PEOPLE.people}), npartitions=2)
    assert heli.dask.score(rows(LOG), RULES, people).people == PEOPLE


def test_a_log_of_no_entries() -> None:
    nobody = rows(LOG)
    nobody = nobody[nobody["kind"] == ""]
    assert heli.dask.score(nobody, PROVED, PEOPLE).state == scoring.CreditState(PROVED, PEOPLE)
    assert len(heli.dask.score(nobody, PROVED).people) == 0


def test_instants_may_be_timestamps_and_values_numbers() -> None:
    log = settled(LOG)
    typed = log.assign(value=log["value"].astype(int))
    for name in ("occurred_at", "recorded_at"):
        typed[name] = pd.to_datetime(log[name], utc=True)
    assert_same_as_one_machine(heli.dask.score(rows(typed), PROVED, PEOPLE), log)


@pytest.mark.parametrize("ids", ["check", "unique"])
def test_what_is_wrong_in_a_worker_is_said_with_its_entry(ids: Any) -> None:
    spoilt = settled(LOG).reset_index(drop=True)
    spoilt.loc[3, "value"] = "many"
    spoilt.loc[5, "event_id"] = None
    with pytest.raises(heli.ParseError) as caught:
        heli.dask.score(rows(spoilt, 7), PROVED, PEOPLE, ids)
    assert {f.code for f in caught.value.findings} == {"invalid_value", "missing_value"}
    assert f"entry {cell(spoilt, 3, 'event_id')}: " in str(caught.value)
    assert f"entry {cell(spoilt, 5, 'person')} {cell(spoilt, 5, 'kind')}" in str(caught.value)


def test_columns_are_looked_at_before_a_task_runs() -> None:
    with pytest.raises(heli.ParseError, match=r"column person is missing; did you mean persom\?"):
        heli.dask.score(rows(LOG.rename(columns={"person": "persom"})), PROVED, PEOPLE)
    naive = LOG.assign(occurred_at=pd.Timestamp("2025-07-01"))
    with pytest.raises(heli.ParseError, match="the offset from UTC is missing"):
        heli.dask.score(rows(naive), PROVED, PEOPLE)


def test_people_who_cannot_be_are_named() -> None:
    log = LOG.iloc[:20].reset_index(drop=True)
    log.loc[2, "person"] = "somebody whose name is here by mistake"
    with pytest.raises(heli.ParseError) as caught:
        heli.dask.score(rows(log), PROVED)
    assert [f.code for f in caught.value.findings] == ["invalid_person"]
