"""What is known of a folded log, and what is not."""

from __future__ import annotations

import pickle

import pytest

from heli import scale
from heli.scale._parts import Contest, fold_part, whole_log
from heli.scoring import CreditState, EntryIds, EntryStatus

from .mixed_log import PEOPLE, PROVED, assert_same_as_one_machine, mixed_log
from .parts import batches_of

CHECKED = Contest(PROVED, PEOPLE, EntryIds.check)


def folded(rows: int = 400) -> scale.FoldedLog:
    return whole_log(CHECKED, [fold_part(CHECKED, batches_of(mixed_log(rows)))])


def test_a_part_that_is_the_whole_log_is_scored_as_one_machine_does() -> None:
    found = folded()
    assert_same_as_one_machine(found, mixed_log(400))
    assert found.rules == PROVED
    assert found.people == PEOPLE


def test_every_reason_of_refusal_is_met() -> None:
    refused = folded(4000).refused
    assert set(refused) == {
        status for status in EntryStatus if status not in ("credited", "capped", "repeat_bucket")
    }
    assert all(count > 0 for status, count in refused.items() if status != "partial_week")


def test_what_needs_the_entries_of_a_person_together_is_not_known() -> None:
    counts = folded().status_counts
    assert list(counts) == list(EntryStatus)
    for status in (EntryStatus.credited, EntryStatus.capped, EntryStatus.repeat_bucket):
        assert counts[status] is None


def test_no_entries_are_an_answer() -> None:
    found = whole_log(CHECKED, [])
    assert len(found) == found.valid == 0
    assert found.state == CreditState(PROVED, PEOPLE)
    assert found == whole_log(CHECKED, [fold_part(CHECKED, [])])


def test_a_folded_log_is_compared_pickled_and_shown() -> None:
    found = folded()
    assert pickle.loads(pickle.dumps(found)) == found  # noqa: S301 - our own bytes
    assert found != folded(401)
    assert found != "log"
    assert repr(found).startswith("FoldedLog(480 rows: ")
    assert "id_conflict" in found._repr_html_()
    with pytest.raises(TypeError):
        hash(found)


def test_the_state_goes_on_with_later_entries() -> None:
    later = mixed_log(100, seed=7)
    found = folded()
    other = CreditState(PROVED, PEOPLE)
    other.fold(later)
    found.state.merge(other)
    assert found.state.scores() != found.scores


def test_public_names_are_documented() -> None:
    for name in scale.__all__:
        assert getattr(scale, name).__module__ == "heli.scale"
        assert getattr(scale, name).__doc__
