"""Long columns: progress, interruption, other threads."""

from __future__ import annotations

import os
import signal
import threading
import time
from typing import TYPE_CHECKING

import numpy as np
import pytest

from heli.calendar import china

if TYPE_CHECKING:
    from numpy.typing import NDArray

CHUNK = 2**22


@pytest.fixture(scope="module")
def days() -> NDArray[np.datetime64]:
    rows = np.arange(2 * CHUNK + 5)
    return (np.datetime64("2008-01-01") + rows % 6500).astype("datetime64[D]")


def test_progress_is_told_after_each_chunk(days: NDArray[np.datetime64]) -> None:
    for ask in (china().next_working_day, china().is_working, china().rolled, china().day):
        told: list[tuple[int, int]] = []
        ask(days, progress=lambda done, total, told=told: told.append((done, total)))  # type: ignore[misc]
        assert told == [(CHUNK, len(days)), (2 * CHUNK, len(days)), (len(days), len(days))]


def test_long_columns_agree_with_their_parts(days: NDArray[np.datetime64]) -> None:
    column = china().add_working_days(days, 30)
    for first in (0, CHUNK - 3, 2 * CHUNK - 3):
        part = china().add_working_days(days[first : first + 8], 30)
        assert np.array_equal(column.values[first : first + 8], part.values)


def test_an_exception_in_progress_ends_the_work(days: NDArray[np.datetime64]) -> None:
    told: list[int] = []

    def stop(done: int, total: int) -> None:
        told.append(done)
        raise KeyError(total)

    with pytest.raises(KeyError):
        china().next_working_day(days, progress=stop)
    assert told == [CHUNK]


def test_ctrl_c_ends_the_work(days: NDArray[np.datetime64]) -> None:
    def interrupt(done: int, total: int) -> None:
        if done == CHUNK:
            os.kill(os.getpid(), signal.SIGINT)

    told: list[int] = []

    def note(done: int, total: int) -> None:
        told.append(done)
        interrupt(done, total)

    # A program started in the background has Ctrl-C ignored; the tests may be one.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        with pytest.raises(KeyboardInterrupt):
            china().next_working_day(days, progress=note)
    finally:
        signal.signal(signal.SIGINT, before)
    assert told[0] == CHUNK
    assert len(told) <= 2


def test_other_threads_run_meanwhile(days: NDArray[np.datetime64]) -> None:
    calendar = china()
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
        for _ in range(5):
            calendar.next_working_day(days)
        ended = time.perf_counter()
    finally:
        done.set()
        watcher.join()
    assert sum(started < moment < ended for moment in seen) >= 3
