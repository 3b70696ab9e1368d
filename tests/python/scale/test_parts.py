"""Parts of a log: folded and merged in any order, they make the same bytes."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import heli
from heli.scale import _parts
from heli.scale._parts import Contest, FoldedPart, fold_part, merge_parts, whole_log
from heli.scoring import EntryIds

from .mixed_log import PEOPLE, PROVED, assert_same_as_one_machine, mixed_log, settled
from .parts import batches_of, cell, parts_by_id

LOG = mixed_log(600)
CHECKED = Contest(PROVED, PEOPLE, EntryIds.check)
UNIQUE = Contest(PROVED, PEOPLE, EntryIds.unique)
FOLDED = [fold_part(CHECKED, batches_of(part)) for part in parts_by_id(LOG, 9)]


@pytest.mark.parametrize("parts", [1, 2, 7, 64, 2000])
def test_parts_by_id_are_scored_as_one_machine_does(parts: int) -> None:
    folded = [fold_part(CHECKED, batches_of(part, 10)) for part in parts_by_id(LOG, parts)]
    assert_same_as_one_machine(whole_log(CHECKED, folded), LOG)


@pytest.mark.parametrize("rows_at_once", [1, 50, 10**6])
def test_batches_of_one_row_are_folded_as_a_log_of_unique_ids(
    rows_at_once: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_parts, "ROWS_AT_ONCE", rows_at_once)
    log = settled(LOG)
    part = fold_part(UNIQUE, batches_of(log, 1))
    assert_same_as_one_machine(whole_log(UNIQUE, [part]), log)


@settings(max_examples=50, deadline=None)
@given(order=st.permutations(FOLDED), cuts=st.lists(st.integers(0, 9), max_size=4).map(sorted))
def test_merging_is_commutative_and_associative(
    order: Sequence[FoldedPart], cuts: Sequence[int]
) -> None:
    ends = zip([0, *cuts], [*cuts, len(order)], strict=True)
    groups = [merge_parts(CHECKED, order[first:last]) for first, last in ends]
    assert merge_parts(CHECKED, groups) == merge_parts(CHECKED, FOLDED)


def test_nothing_is_the_unit_of_merging() -> None:
    assert fold_part(CHECKED, []) == merge_parts(CHECKED, []) == FoldedPart()
    assert merge_parts(CHECKED, [FOLDED[0], FoldedPart()]) == FOLDED[0]


def test_a_part_without_a_valid_entry_counts_what_it_refused() -> None:
    log = LOG[LOG["kind"] == "nap"]
    part = fold_part(CHECKED, batches_of(log))
    assert sum(part.counts) == len(log)
    assert_same_as_one_machine(whole_log(CHECKED, [part]), log)


def test_what_comes_of_a_part_is_the_same_after_its_way_as_text() -> None:
    spoilt = fold_part(CHECKED, batches_of(LOG.assign(value="x")))
    for part in (FOLDED[0], FoldedPart(), spoilt):
        assert FoldedPart.of_notes(part.state, part.notes()) == part


def spoilt_log() -> pd.DataFrame:
    log = LOG.drop_duplicates("event_id", ignore_index=True)
    log.loc[3, "value"] = "many"
    log.loc[5, "occurred_at"] = "2025-07-01T10:00:00"
    log.loc[7, "event_id"] = ""
    return log


@pytest.mark.parametrize("contest", [CHECKED, UNIQUE])
@pytest.mark.parametrize("parts", [1, 5])
def test_faults_of_all_parts_are_named_by_their_entries(contest: Contest, parts: int) -> None:
    log = spoilt_log()
    folded = [fold_part(contest, batches_of(part, 1)) for part in parts_by_id(log, parts)]
    with pytest.raises(heli.ParseError) as caught:
        whole_log(contest, folded)
    found = {(f.code, f.where.field): f for f in caught.value.findings}
    assert len(found) == 3
    text = {key: finding.text("en") for key, finding in found.items()}
    assert f"entry {cell(log, 3, 'event_id')}: " in text["invalid_value", "value"]
    assert found["invalid_value", "value"].value == "many"
    chinese = found["missing_offset", "occurred_at"].text("zh")
    assert f"记录 {cell(log, 5, 'event_id')}：" in chinese
    nameless = text["missing_value", "event_id"]
    assert f"entry {cell(log, 7, 'person')} {cell(log, 7, 'kind')} " in nameless
    assert cell(log, 7, "value") not in nameless


def test_parts_cannot_change_which_of_many_faults_are_shown() -> None:
    log = settled(LOG).assign(value="many")
    texts = set()
    for parts in (1, 3, 20):
        folded = [fold_part(CHECKED, batches_of(part)) for part in parts_by_id(log, parts)]
        with pytest.raises(heli.ParseError) as caught:
            whole_log(CHECKED, [merge_parts(CHECKED, folded[::-1])])
        texts.add(str(caught.value))
        assert len(caught.value.findings) == 101
        assert caught.value.findings[-1].code == "more_faults"
    assert len(texts) == 1


def test_rows_of_nothing_are_faults_wherever_they_stand() -> None:
    table = pa.Table.from_batches(batches_of(settled(LOG).iloc[:3]))
    columns = zip(table.schema.names, table.schema.types, strict=True)
    nothing = pa.table({name: pa.nulls(2, kind) for name, kind in columns})
    for parts in ([table, nothing], [nothing, table], [nothing]):
        batches = pa.concat_tables(parts).to_batches()
        with pytest.raises(heli.ParseError, match="entry -: the id of the entry is missing"):
            whole_log(UNIQUE, [fold_part(UNIQUE, batches)])
