"""States: filled in parts, merged in any order, kept as bytes."""

from __future__ import annotations

import copy
import pickle
import random
import threading

import pandas as pd
import pyarrow as pa
import pytest

import heli
from heli import scoring

from .contest490 import LOG, PEOPLE, RULES, with_item

PROVED = scoring.ProvedRules(scoring.ContestRules.from_dict(RULES))
TAKE_PART = scoring.Participants(PEOPLE)
ENTRIES = pa.table(pd.read_csv(LOG, dtype=str, keep_default_na=False))


def state_of(log: object, ids: str = "check") -> scoring.CreditState:
    state = scoring.CreditState(PROVED, TAKE_PART)
    scoring.fold(state, log, ids=ids)  # type: ignore[arg-type]
    return state


def settled() -> pa.Table:
    """Give the log without those of one id that are not kept."""
    scored = scoring.score(PROVED, ENTRIES, TAKE_PART)
    keep = [t not in ("duplicate_id", "id_conflict") for t in scored.status_tokens]
    return ENTRIES.filter(pa.array(keep))


def test_a_state_has_the_points_of_the_scored_log() -> None:
    state = scoring.CreditState(PROVED, TAKE_PART)
    counts = scoring.fold(state, LOG)
    scored = scoring.score(PROVED, LOG, TAKE_PART)
    assert state.scores() == scored.scores
    assert sum(counts.values()) == 405
    assert counts[scoring.EntryStatus.credited] == 393  # capped and repeated ones among them
    assert state.rules == PROVED
    assert state.people == TAKE_PART


@pytest.mark.parametrize("parts", [1, 2, 7, 64])
def test_parts_in_any_order_make_the_same_state(parts: int) -> None:
    log = settled()
    chance = random.Random(parts)  # noqa: S311
    order = chance.sample(range(len(log)), len(log))
    states = [state_of(log.take(order[at::parts]), "unique") for at in range(parts)]
    chance.shuffle(states)
    whole = scoring.CreditState(PROVED, TAKE_PART)
    for state in states:
        whole.merge(state)
        whole.merge(state)
    assert whole == state_of(LOG)
    assert whole.to_bytes() == state_of(LOG).to_bytes()
    assert states[0] | whole == whole


def test_a_reader_is_folded_batch_by_batch() -> None:
    seen: list[tuple[int, int]] = []
    state = scoring.CreditState(PROVED, TAKE_PART)
    reader = settled().to_reader(max_chunksize=100)
    counts = state.fold(reader, ids="unique", progress=lambda *at: seen.append(at))
    assert state == state_of(LOG)
    assert seen[-1][0] == sum(counts.values()) == 403
    assert len(seen) > 1


def test_a_fault_leaves_the_state_as_it_was() -> None:
    state = state_of(LOG)
    before = state.to_bytes()
    with pytest.raises(heli.ParseError):
        state.fold(ENTRIES.set_column(7, "value", pa.array(["x"] * len(ENTRIES))))
    assert state.to_bytes() == before


def test_states_of_other_rules_or_people_are_not_merged() -> None:
    other = scoring.ProvedRules(
        scoring.ContestRules.from_dict(with_item("weigh", partial_week="ignored"))
    )
    with pytest.raises(heli.Conflict):
        state_of(LOG).merge(scoring.CreditState(other, TAKE_PART))
    with pytest.raises(heli.Conflict):
        state_of(LOG).merge(scoring.CreditState(PROVED, scoring.Participants(["P1"])))
    with pytest.raises(heli.Conflict):
        scoring.CreditState.from_bytes(other, TAKE_PART, state_of(LOG).to_bytes())


def test_a_state_is_kept_as_bytes_and_pickled() -> None:
    state = state_of(LOG)
    assert scoring.CreditState.from_bytes(PROVED, TAKE_PART, state.to_bytes()) == state
    assert pickle.loads(pickle.dumps(state)) == state  # noqa: S301 - our own bytes
    for wrong in (b"", b"x", state.to_bytes()[:-1], state.to_bytes() + b"x"):
        with pytest.raises(heli.ParseError):
            scoring.CreditState.from_bytes(PROVED, TAKE_PART, wrong)


def test_a_copy_goes_its_own_way() -> None:
    state = scoring.CreditState(PROVED, TAKE_PART)
    for other in (copy.copy(state), copy.deepcopy(state)):
        assert other == state
        other.fold(LOG)
        assert other != state
    assert state != "state"
    with pytest.raises(TypeError):
        hash(state)
    assert "5 people" in repr(state)


def test_threads_may_share_a_state() -> None:
    log = settled()
    state = scoring.CreditState(PROVED, TAKE_PART)
    other = scoring.CreditState(PROVED, TAKE_PART)

    def work(part: int) -> None:
        for _ in range(20):
            state.fold(log.slice(part * 50, 50), ids="unique")
            (state if part % 2 else other).merge(other if part % 2 else state)

    threads = [threading.Thread(target=work, args=(part,)) for part in range(9)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert state == state_of(LOG)
