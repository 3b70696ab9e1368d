"""Reviews from several threads: equal answers, and other threads go on meanwhile."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from heli.programme import EvidenceSet, Programme, review

from .small_programme import (
    NEW_YEAR,
    YEAR_END,
    a_programme,
    an_item,
    at_least,
    complete_to,
    each_at_least,
    group,
    stays,
    there_by,
)

PLAN = a_programme(
    *(an_item(f"exchange-{n}", each_at_least(3000), stays()) for n in range(10)),
    *(an_item(f"routes-{n}", at_least(900), there_by()) for n in range(10)),
)


def evidence_for(plan: Programme, pieces: int) -> EvidenceSet:
    shares = ["SH", "JS", "ZJ", "AH"]
    entries = []
    for n in range(pieces):
        item = plan.items[n % len(plan.items)].id
        share = {"federation": shares[n % 4]} if item.startswith("exchange") else {}
        entries.append(group(NEW_YEAR + timedelta(n % 365), item, 30 + n % 16, **share))
    return EvidenceSet(entries, [complete_to(YEAR_END, item.id) for item in plan.items])


def test_reviews_from_several_threads_are_those_of_one() -> None:
    evidence = evidence_for(PLAN, 400)
    days = [NEW_YEAR + timedelta(30 * n) for n in range(12)]
    expected = [review(PLAN, evidence, day) for day in days]
    together = threading.Barrier(4)

    def worker() -> list[bool]:
        together.wait()
        return [review(PLAN, evidence, day) == one for day, one in zip(days, expected, strict=True)]

    with ThreadPoolExecutor(4) as pool:
        running = [pool.submit(worker) for _ in range(4)]
        assert all(all(done.result()) for done in running)


def test_values_made_in_several_threads_are_equal() -> None:
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(lambda _: evidence_for(PLAN, 100), range(8)))
    assert len(set(made)) == 1


def test_other_threads_run_while_a_review_is_made() -> None:
    evidence = evidence_for(PLAN, 60_000)
    span: list[float] = []
    started = threading.Event()

    def reviewing() -> None:
        started.set()
        span.append(time.perf_counter())
        review(PLAN, evidence, YEAR_END)
        span.append(time.perf_counter())

    running = threading.Thread(target=reviewing)
    running.start()
    started.wait()
    ticks = []
    while running.is_alive():
        ticks.append(time.perf_counter())
        time.sleep(0.0005)
    running.join()
    begin, end = span
    # One tick may come before the lock is taken and one after; a held lock lets none in between.
    middle = [t for t in ticks if begin + (end - begin) / 4 < t < end - (end - begin) / 4]
    assert middle
