"""Long logs: progress, interruption, other threads."""

from __future__ import annotations

import os
import signal
import threading
from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow as pa
import pytest

from heli import scoring

from .contest490 import RULES

if TYPE_CHECKING:
    from collections.abc import Iterator

CHUNK = 2**22
TEXT_ROWS = 700_000


@pytest.fixture(scope="module")
def log() -> pa.Table:
    """Meals of two people."""
    rows = np.arange(TEXT_ROWS)
    moments = pa.array(1751299200 + rows % 5_000_000).cast(pa.timestamp("s", "UTC"))
    people = pa.DictionaryArray.from_arrays(pa.array(rows % 2), pa.array(["P1", "P2"]))
    slots = pa.DictionaryArray.from_arrays(pa.array(rows % 3), pa.array(["B", "L", "D"]))
    return pa.table(
        {
            "event_id": pa.array(rows),
            "person": people,
            "kind": pa.array(["meal"]).take(pa.array(rows * 0)),
            "occurred_at": moments,
            "recorded_at": moments,
            "slot": slots,
        }
    )


@pytest.fixture(scope="module")
def codes() -> dict[str, Any]:
    """The same in codes, for longer."""
    rows = np.arange(2 * CHUNK + 5, dtype=np.int32)
    second = rows % 5_000_000
    return {
        "person": rows % 2,
        "kind": np.zeros(len(rows), np.int8),
        "slot": (rows % 3).astype(np.int8),
        "occurred_at": second,
        "recorded_at": second,
    }


@pytest.fixture
def interruptible() -> Iterator[None]:
    """A program started in the background has Ctrl-C ignored; the tests may be one."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def judged() -> scoring.VerdictTable:
    names = {"kinds": ["meal"], "slots": ["B", "L", "D"]}
    return scoring.VerdictTable(RULES, ["P1", "P2"], **names, epoch=1751299200)


def test_scoring_a_log_tells_its_progress(log: pa.Table) -> None:
    told: list[tuple[int, int]] = []
    scored = scoring.score(RULES, log, progress=lambda *at: told.append(at))
    # Four steps a row; the second is not needed where all ids differ.
    assert told == [(TEXT_ROWS // 2, TEXT_ROWS), (2**21 // 4, TEXT_ROWS), (TEXT_ROWS, TEXT_ROWS)]
    assert scored.status_counts[scoring.EntryStatus.credited] > 0


def test_folding_a_log_tells_its_progress(log: pa.Table) -> None:
    for ids in ("check", "unique"):
        told: list[tuple[int, int]] = []
        state = scoring.CreditState(judged().rules, judged().people)
        state.fold(log, ids=ids, progress=lambda *at, told=told: told.append(at))
        assert told == [(TEXT_ROWS, TEXT_ROWS)]


def test_folding_codes_tells_progress_after_each_chunk(codes: dict[str, Any]) -> None:
    told: list[tuple[int, int]] = []
    state = scoring.CreditState(judged().rules, judged().people)
    rows = len(codes["person"])

    def note(done: int, total: int) -> None:
        told.append((done, total))
        assert state.scores().points.sum() > 0  # the state is free in between

    state.fold_coded(judged(), **codes, threads=2, progress=note)
    assert told == [(CHUNK, rows), (2 * CHUNK, rows), (rows, rows)]


@pytest.mark.parametrize("threads", [1, 2])
def test_scoring_codes_tells_its_progress(codes: dict[str, Any], threads: int) -> None:
    told: list[tuple[int, int]] = []
    scored = scoring.score_coded(
        judged(), **codes, threads=threads, progress=lambda *at: told.append(at)
    )
    done = [rows for rows, _ in told]
    assert done == sorted(set(done))
    assert len(done) > 5
    assert told[-1] == (len(scored), len(scored))
    state = scoring.CreditState(judged().rules, judged().people)
    state.fold_coded(judged(), **codes)
    assert state.scores() == scored.scores


def test_an_exception_in_progress_ends_the_work(log: pa.Table, codes: dict[str, Any]) -> None:
    told: list[int] = []

    def stop(done: int, total: int) -> None:
        told.append(done)
        raise KeyError(total)

    state = scoring.CreditState(judged().rules, judged().people)
    for work in (
        lambda: scoring.score(RULES, log, progress=stop),
        lambda: scoring.score_coded(judged(), **codes, threads=2, progress=stop),
        lambda: state.fold_coded(judged(), **codes, progress=stop),
    ):
        with pytest.raises(KeyError):
            work()
    assert len(told) == 3
    # What was added before is added again without any change.
    state.fold_coded(judged(), **codes)
    assert state.scores() == scoring.score_coded(judged(), **codes).scores


@pytest.mark.parametrize("way", ["score", "score_coded", "fold_coded", "fold"])
@pytest.mark.usefixtures("interruptible")
def test_ctrl_c_is_answered(way: str, log: pa.Table, codes: dict[str, Any]) -> None:
    state = scoring.CreditState(judged().rules, judged().people)

    def interrupt(done: int, total: int) -> None:
        os.kill(os.getpid(), signal.SIGINT)

    works: dict[str, Any] = {
        "score": lambda: scoring.score(RULES, log, progress=interrupt),
        "score_coded": lambda: scoring.score_coded(judged(), **codes, progress=interrupt),
        "fold_coded": lambda: state.fold_coded(judged(), **codes, progress=interrupt),
        "fold": lambda: state.fold(log, progress=interrupt),
    }
    with pytest.raises(KeyboardInterrupt):
        works[way]()


@pytest.mark.usefixtures("interruptible")
def test_ctrl_c_is_answered_without_progress(codes: dict[str, Any]) -> None:
    sent = threading.Timer(0.05, os.kill, (os.getpid(), signal.SIGINT))
    judge = judged()
    with pytest.raises(KeyboardInterrupt):  # noqa: PT012 - it comes when it comes
        sent.start()
        for _ in range(200):
            scoring.score_coded(judge, **codes)


def test_other_threads_run_meanwhile(codes: dict[str, Any]) -> None:
    ran = threading.Event()
    begun = threading.Event()

    def work() -> None:
        begun.wait()
        ran.set()

    other = threading.Thread(target=work)
    other.start()
    seen: list[bool] = []

    def note(done: int, total: int) -> None:
        begun.set()
        seen.append(ran.is_set())

    scoring.score_coded(judged(), **codes, progress=note)
    other.join()
    assert seen[-1]
