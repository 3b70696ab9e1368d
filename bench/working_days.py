"""Working days and months over columns of dates: heli beside its peers.

Peers that have no make-up days (调休上班) answer wrongly; how often is printed beside each ratio.
Peers that loop get fewer rows, so that a run ends within minutes; every row is compared. At the end
stands the time to build a calendar.

Usage: python bench/working_days.py [--rows 1000000] [--repeat 5]
"""

from __future__ import annotations

import argparse
import time
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from importlib.util import find_spec

import numpy as np
import pandas as pd
from dateutil.relativedelta import relativedelta

import heli

FIRST, LAST = date(2007, 1, 1), date(2026, 12, 25)
CHINA = heli.calendar.china()
Days = np.ndarray


@dataclass(frozen=True)
class Peer:
    """Another library on the same question."""

    name: str
    run: Callable[[Days], np.ndarray]
    rows: int
    #: Whether its calendar is the true one, so that a single wrong answer is an error.
    correct: bool


def seconds(run: Callable[[], object], repeat: int) -> float:
    """The least time of several runs after one that is not counted."""
    run()
    times = []
    for _ in range(repeat):
        start = time.perf_counter()
        run()
        times.append(time.perf_counter() - start)
    return min(times)


def event_days(rows: int, first: date = FIRST, before: date = date(2026, 10, 1)) -> Days:
    """Days of 2007 to September 2026, in no order."""
    offsets = np.random.default_rng(20230701).integers(0, (before - first).days, rows)
    return np.datetime64(first, "D") + offsets.astype("timedelta64[D]")


def numpy_calendars() -> tuple[np.busdaycalendar, np.busdaycalendar]:
    """What NumPy can be told: weekday holidays only, or every day off as a holiday."""
    # Years without a notice as heli answers them, by the statutory days.
    every = np.arange(np.datetime64("2006-01-01"), np.datetime64("2031-01-01"))
    off = every[~np.asarray(CHINA.is_working(every).values)]
    plain = np.busdaycalendar(holidays=off[np.is_busday(off)])
    return plain, np.busdaycalendar(weekmask="1111111", holidays=off)


def peers_of_addition(count: int, rows: int) -> list[Peer]:
    """Peers for the `count`-th working day after a day, before it if negative."""
    plain, trick = numpy_calendars()
    roll = "backward" if count > 0 else "forward"
    offset = pd.offsets.CustomBusinessDay(count, calendar=plain)

    def with_pandas(days: Days) -> np.ndarray:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # pandas warns that this loops
            return (pd.Series(days) + offset).to_numpy().astype("datetime64[D]")

    peers = [
        Peer(
            "numpy.busday_offset",
            lambda d: np.busday_offset(d, count, roll=roll, busdaycal=plain),
            rows,
            correct=False,
        ),
        Peer(
            "numpy, every day off as a holiday",
            lambda d: np.busday_offset(d, count, roll=roll, busdaycal=trick),
            rows,
            correct=True,
        ),
        Peer("pandas CustomBusinessDay", with_pandas, 20_000, correct=False),
    ]
    if find_spec("chinese_calendar"):
        peers.append(Peer("chinesecalendar", chinese_calendar_add(count), 2_000, correct=True))
    if find_spec("holidays"):
        peers.append(Peer("holidays", holidays_add(count), 2_000, correct=True))
    if find_spec("QuantLib"):
        peers.append(Peer("QuantLib China::IB", quantlib_add(count), 20_000, correct=False))
    return peers


def as_dates(days: Days) -> list[date]:
    """The days as Python dates."""
    return list(days.astype("datetime64[D]").astype(object))


def chinese_calendar_add(count: int) -> Callable[[Days], np.ndarray]:
    """The question in terms of PyPI chinesecalendar."""
    import chinese_calendar

    def one(day: date) -> date:
        left = abs(count)
        while left:
            day += timedelta(days=1 if count > 0 else -1)
            left -= chinese_calendar.is_workday(day)
        return day

    return lambda days: np.array([one(d) for d in as_dates(days)], dtype="datetime64[D]")


def holidays_add(count: int) -> Callable[[Days], np.ndarray]:
    """The question in terms of PyPI holidays."""
    import holidays

    china = holidays.country_holidays("CN", years=range(2006, 2028))
    return lambda days: np.array(
        [china.get_nth_working_day(d, count) for d in as_dates(days)], dtype="datetime64[D]"
    )


def quantlib_add(count: int) -> Callable[[Days], np.ndarray]:
    """The question in terms of QuantLib."""
    import QuantLib as ql  # noqa: N813 - the name that its documentation uses

    china = ql.China(ql.China.IB)

    def one(day: date) -> date:
        moved = china.advance(ql.Date(day.day, day.month, day.year), count, ql.Days)
        return date(moved.year(), moved.month(), moved.dayOfMonth())

    return lambda days: np.array([one(d) for d in as_dates(days)], dtype="datetime64[D]")


def numpy_months(count: int) -> Callable[[Days], np.ndarray]:
    """Months in terms of NumPy: the first of the later month, and no day past its last."""

    def add(days: Days) -> np.ndarray:
        month = days.astype("datetime64[M]")
        moved = (month + count).astype("datetime64[D]") + (days - month.astype("datetime64[D]"))
        return np.minimum(moved, (month + count + 1).astype("datetime64[D]") - 1)

    return add


def peers_of_months(count: int, rows: int) -> list[Peer]:
    """Peers for the corresponding day `count` months later, clipped to the month's last day."""
    offset = pd.DateOffset(months=count)
    step = relativedelta(months=count)
    return [
        Peer("numpy, months as datetime64[M]", numpy_months(count), rows, correct=True),
        Peer(
            "pandas DateOffset",
            lambda d: (pd.Series(d) + offset).to_numpy().astype("datetime64[D]"),
            rows,
            correct=True,
        ),
        Peer(
            "dateutil relativedelta",
            lambda d: np.array([one + step for one in as_dates(d)], dtype="datetime64[D]"),
            20_000,
            correct=True,
        ),
    ]


def compare(
    title: str, ours: Callable[[Days], np.ndarray], peers: list[Peer], days: Days, repeat: int
) -> None:
    """Prints one question: heli's time, and each peer's time, ratio and wrong answers."""
    rows = len(days)
    own = seconds(lambda: ours(days), repeat) / rows * 1e9
    print(f"\n{title}, {rows:,} rows: heli {own:.2f} ns a date")
    print(f"  {'peer':<36} {'rows':>10} {'ns a date':>12} {'ratio':>10} {'wrong':>8}")
    for peer in peers:
        some = days[: min(rows, peer.rows)]
        answers = peer.run(some)
        wrong = int(np.count_nonzero(answers != ours(some)))
        if peer.correct and wrong:
            raise SystemExit(f"{peer.name}: {wrong} answers differ from heli's, expected none")
        run = partial(peer.run, some)
        theirs = seconds(run, min(repeat, 3)) / len(some) * 1e9
        share = f"{100 * wrong / len(some):.1f} %"
        times = f"{theirs:>12.1f} {theirs / own:>9.0f}x"
        print(f"  {peer.name:<36} {len(some):>10,} {times} {share:>8}")


def compare_counts(rows: int, repeat: int) -> None:
    """Working days between two columns."""
    plain, trick = numpy_calendars()
    gap = np.random.default_rng(7).integers(1, 60, rows).astype("timedelta64[D]")

    def count(calendar: np.busdaycalendar) -> Callable[[Days], np.ndarray]:
        return lambda d: np.busday_count(d + 1, d + gap[: len(d)] + 1, busdaycal=calendar)

    peers = [
        Peer("numpy.busday_count", count(plain), rows, correct=False),
        Peer("numpy, every day off as a holiday", count(trick), rows, correct=True),
    ]
    days = event_days(rows)
    through = days + gap
    compare(
        "working days between two dates",
        lambda d: np.asarray(CHINA.count_working_days(d, through[: len(d)]).values),
        peers,
        days,
        repeat,
    )


def compare_building(repeat: int) -> None:
    """Prints the time to build a calendar; peers build fewer years than heli's 1949 to 2100."""
    every = np.arange(np.datetime64(FIRST), np.datetime64(LAST) + 1)
    off = every[~np.asarray(CHINA.is_working(every).values)]
    # Every notice is known by then, so that the whole calendar is built again.
    own = seconds(lambda: CHINA.known_on(LAST), repeat * 10)
    print(f"\nbuild a calendar: heli {own * 1e3:.2f} ms")
    builders: dict[str, Callable[[], object]] = {
        "numpy.busdaycalendar, days off given": lambda: np.busdaycalendar(
            weekmask="1111111", holidays=off
        )
    }
    if find_spec("holidays"):
        import holidays

        years = range(FIRST.year, LAST.year + 1)
        builders["holidays"] = lambda: holidays.country_holidays("CN", years=years)
    for name, build in builders.items():
        theirs = seconds(build, repeat)
        print(f"  {name:<36} {theirs * 1e3:>10.2f} ms {theirs / own:>9.1f}x")


def main() -> None:
    """Runs every question."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, action="append", help="rows of a column")
    parser.add_argument("--repeat", type=int, default=5, help="runs, of which the least counts")
    options = parser.parse_args()
    heli.show_versions()
    for rows in options.rows or [1_000_000, 10_000_000]:
        for count in (10, 1):
            compare(
                f"{count} working days after a date",
                lambda d, count=count: np.asarray(CHINA.add_working_days(d, count).values),
                peers_of_addition(count, rows),
                event_days(rows),
                options.repeat,
            )
        compare_counts(rows, options.repeat)
        compare(
            "3 months after a date",
            lambda d: np.asarray(heli.calendar.add_months(d, 3).values),
            peers_of_months(3, rows),
            event_days(rows),
            options.repeat,
        )
    compare_building(options.repeat)


if __name__ == "__main__":
    main()
