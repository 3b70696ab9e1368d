"""Long columns of due dates: progress, interruption, other threads, time."""

from __future__ import annotations

import os
import signal
import threading
import time
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
import pytest

from heli.law import due, rulebook

if TYPE_CHECKING:
    from numpy.typing import NDArray

CHUNK = 2**22


@pytest.fixture(scope="module")
def days() -> NDArray[np.datetime64]:
    rows = np.arange(2 * CHUNK + 5)
    return (np.datetime64("2008-01-01") + rows % 6500).astype("datetime64[D]")


@pytest.fixture(scope="module")
def rules(days: NDArray[np.datetime64]) -> Any:
    ids = np.array([rule.id for rule in rulebook()], dtype=object)
    return pd.Series(ids[np.arange(len(days)) % 142])


def test_progress_is_told_after_each_chunk(days: NDArray[np.datetime64]) -> None:
    told: list[tuple[int, int]] = []
    due("ARB-ACCEPT", days, "SH", progress=lambda done, total: told.append((done, total)))
    assert told == [(CHUNK, len(days)), (2 * CHUNK, len(days)), (len(days), len(days))]


def test_long_columns_agree_with_their_parts(days: NDArray[np.datetime64], rules: Any) -> None:
    column = due(rules, days, "SH")
    for first in (0, CHUNK - 3, 2 * CHUNK - 3):
        part = due(rules[first : first + 8], days[first : first + 8], "SH")
        assert np.array_equal(column.status[first : first + 8], part.status)
        dates = column.due_date[first : first + 8]
        assert np.array_equal(dates, part.due_date, equal_nan=True)


def test_an_exception_in_progress_ends_the_work(days: NDArray[np.datetime64]) -> None:
    told: list[int] = []

    def stop(done: int, total: int) -> None:
        told.append(done)
        raise KeyError(total)

    with pytest.raises(KeyError):
        due("ARB-ACCEPT", days, "SH", progress=stop)
    assert told == [CHUNK]


def test_ctrl_c_ends_the_work(days: NDArray[np.datetime64]) -> None:
    told: list[int] = []

    def note(done: int, total: int) -> None:
        told.append(done)
        if done == CHUNK:
            os.kill(os.getpid(), signal.SIGINT)

    # A program started in the background has Ctrl-C ignored; the tests may be one.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        with pytest.raises(KeyboardInterrupt):
            due("ARB-ACCEPT", days, "SH", progress=note)
    finally:
        signal.signal(signal.SIGINT, before)
    assert told[0] == CHUNK
    assert len(told) <= 2


def test_other_threads_run_meanwhile(days: NDArray[np.datetime64], rules: Any) -> None:
    seen: list[float] = []
    done = threading.Event()

    def watch() -> None:
        while not done.is_set():
            seen.append(time.perf_counter())
            time.sleep(0.0005)

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        started = time.perf_counter()
        for _ in range(3):
            due(rules, days, "SH")
        ended = time.perf_counter()
    finally:
        done.set()
        watcher.join()
    assert sum(started < moment < ended for moment in seen) >= 3


def test_millions_of_rows_with_rules_of_their_own_take_seconds(
    days: NDArray[np.datetime64], rules: Any
) -> None:
    started = time.perf_counter()
    column = due(rules, days, "SH")
    assert len(column) == len(days)
    assert time.perf_counter() - started < 30  # about half a second, on a free machine
