"""Due dates over columns of events: heli.law beside its peers.

The peers know no rules, so each is told what to count. Those that have no make-up days (调休上班)
answer wrongly; how often is printed beside each ratio. Rows of heli are compared with `due` of one
day, and every row of a peer with heli's.

Usage: python bench/due_dates.py [--rows 1000000] [--repeat 5]
"""

from __future__ import annotations

import argparse
import warnings
from collections.abc import Callable
from datetime import date, timedelta
from importlib.util import find_spec

import numpy as np
import pandas as pd
from dateutil.relativedelta import relativedelta
from working_days import (
    Days,
    Peer,
    as_dates,
    compare,
    event_days,
    numpy_calendars,
    numpy_months,
    peers_of_addition,
    seconds,
)

import heli

BOOK = heli.law.rulebook()
Answers = Callable[[Days], np.ndarray]
#: Before it every due date of the questions with chinesecalendar is arranged by a notice.
PUBLISHED = date(2025, 9, 1)


def due_dates(rule: object, days: Days, region: object = "CN", threads: int = 1) -> np.ndarray:
    """What is timed: every column that heli gives, of which the due dates are compared."""
    return np.asarray(heli.law.due(rule, days, region, threads=threads).due_date)


def by_numpy(period: heli.law.Period, calendar: np.busdaycalendar) -> Answers:
    """A period in terms of NumPy; right if the calendar is."""
    ahead = period.direction == "forward"
    count = period.length.length * (1 if ahead else -1)
    unit = period.length.unit
    months = {"month": 1, "year": 12}.get(unit, 0)
    roll = {"next_working_day": "forward", "previous_working_day": "backward"}.get(period.roll)

    def due(days: Days) -> np.ndarray:
        if unit == "working_day":
            start = "backward" if ahead else "forward"
            return np.busday_offset(days, count, roll=start, busdaycal=calendar)
        if months:
            end = numpy_months(count * months)(days)
        else:
            end = days + (count // 24 if unit == "hour" else count)
        return end if roll is None else np.busday_offset(end, 0, roll=roll, busdaycal=calendar)

    return due


def by_pandas(step: object) -> Answers:
    """A day so much later, moved to a weekday that is no holiday, in terms of pandas."""
    to_weekday = pd.offsets.CustomBusinessDay(0, calendar=numpy_calendars()[0])

    def due(days: Days) -> np.ndarray:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # pandas warns that this loops
            return ((pd.Series(days) + step) + to_weekday).to_numpy().astype("datetime64[D]")

    return due


def by_loop(step: timedelta | relativedelta, works: Callable[[date], bool]) -> Answers:
    """A day so much later, moved day by day until `works` holds."""

    def one(day: date) -> date:
        day += step
        while not works(day):
            day += timedelta(days=1)
        return day

    return lambda days: np.array([one(d) for d in as_dates(days)], dtype="datetime64[D]")


def by_quantlib(count: int, unit: str) -> Answers:
    """A day so many days or years later, moved to a business day, in terms of QuantLib."""
    import QuantLib as ql  # noqa: N813 - the name that its documentation uses

    china = ql.China(ql.China.IB)
    period = ql.Period(count, {"days": ql.Days, "years": ql.Years}[unit])

    def one(day: date) -> date:
        moved = china.adjust(ql.Date(day.day, day.month, day.year) + period, ql.Following)
        return date(moved.year(), moved.month(), moved.dayOfMonth())

    return lambda days: np.array([one(d) for d in as_dates(days)], dtype="datetime64[D]")


def peers_of_rule(rule: str, unit: str, rows: int) -> list[Peer]:
    """Peers for a rule that counts days or years and moves off days of rest."""
    period = BOOK[rule].period
    count = period.length.length
    step = relativedelta(days=count) if unit == "days" else relativedelta(years=count)
    plain, trick = numpy_calendars()
    peers = [
        Peer("numpy.busday_offset", by_numpy(period, plain), rows, correct=False),
        Peer("numpy, every day off as a holiday", by_numpy(period, trick), rows, correct=True),
        Peer(
            "pandas DateOffset, CustomBusinessDay",
            by_pandas(pd.DateOffset(**{unit: count})),
            20_000,
            correct=False,
        ),
    ]
    if find_spec("chinese_calendar"):
        import chinese_calendar

        loop = by_loop(step, chinese_calendar.is_workday)
        peers.append(Peer("dateutil, chinesecalendar", loop, 2_000, correct=True))
    if find_spec("holidays"):
        import holidays

        china = holidays.country_holidays("CN", years=range(2006, 2028))
        loop = by_loop(step, china.is_working_day)
        peers.append(Peer("dateutil, holidays", loop, 20_000, correct=True))
    if find_spec("QuantLib"):
        peers.append(Peer("QuantLib China::IB", by_quantlib(count, unit), 20_000, correct=False))
    return peers


def compare_rule(rule: str, peers: list[Peer], days: Days, repeat: int) -> None:
    """One rule for every row."""
    title = f"{rule}, {BOOK[rule].period.length}"
    compare(title, lambda d: due_dates(rule, d), peers, days, repeat)
    print_threads(lambda threads: due_dates(rule, days, threads=threads), repeat)


def compare_mixed(days: Days, repeat: int) -> None:
    """Every rule that sets a number, each in its region, by row."""
    rules = [rule for rule in BOOK if rule.period is not None]
    which = np.random.default_rng(7).integers(0, len(rules), len(days))
    ids = pd.Categorical.from_codes(which, [rule.id for rule in rules])
    places = sorted({rule.region for rule in rules})
    of_rule = np.array([places.index(rule.region) for rule in rules])
    regions = pd.Categorical.from_codes(of_rule[which], places)

    def ours(some: Days, threads: int = 1) -> np.ndarray:
        return due_dates(ids[: len(some)], some, regions[: len(some)], threads)

    def rule_by_rule(calendar: np.busdaycalendar) -> Answers:
        counts = [by_numpy(rule.period, calendar) for rule in rules]

        def due(some: Days) -> np.ndarray:
            order = np.argsort(which[: len(some)], kind="stable")
            ends = np.searchsorted(which[: len(some)][order], np.arange(len(rules) + 1))
            dates = np.empty_like(some)
            for number, count in enumerate(counts):
                rows = order[ends[number] : ends[number + 1]]
                dates[rows] = count(some[rows])
            return dates

        return due

    plain, trick = numpy_calendars()
    peers = [
        Peer("numpy rule by rule", rule_by_rule(plain), len(days), correct=False),
        Peer("the same, every day off a holiday", rule_by_rule(trick), len(days), correct=True),
    ]
    compare(f"{len(rules)} rules by row", ours, peers, days, repeat)
    print_threads(lambda threads: ours(days, threads), repeat)


def print_threads(run: Callable[[int], object], repeat: int) -> None:
    """Prints how much faster two threads are than one."""
    one, two = (seconds(lambda threads=threads: run(threads), repeat) for threads in (1, 2))
    print(f"  two threads: {one / two:.2f}x")


def print_allocation(rows: int, repeat: int) -> None:
    """Prints what NumPy takes to make the columns of an answer and to write to each row once."""

    def make() -> list[np.ndarray]:
        types = (np.int64, np.int64, np.int64, np.uint8, np.uint8, np.uint32)
        return [np.full(rows, 1, dtype) for dtype in types]

    print(f"\nnew columns alone, {rows:,} rows: {seconds(make, repeat) / rows * 1e9:.2f} ns a date")


def check_columns() -> None:
    """Compares the first rows of columns with the answers to single days."""
    days = event_days(2_000)
    for rule in ("ARB-ANSWER", "ARB-HEAR-NOTICE", "MED-15-LAW", "LIM-1Y"):
        ones = [heli.law.due(rule, day, "CN").due_date for day in as_dates(days)]
        if (due_dates(rule, days) != np.array(ones, "datetime64[D]")).any():
            raise SystemExit(f"{rule}: a column differs from the answers to single days")


def main() -> None:
    """Runs every question."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, action="append", help="rows of a column")
    parser.add_argument("--repeat", type=int, default=5, help="runs, of which the least counts")
    options = parser.parse_args()
    heli.show_versions()
    check_columns()
    repeat = options.repeat
    for rows in options.rows or [1_000_000, 10_000_000]:
        compare_rule("ARB-ANSWER", peers_of_addition(10, rows), event_days(rows), repeat)
        days = event_days(rows, first=date(2007, 2, 1))
        compare_rule("ARB-HEAR-NOTICE", peers_of_addition(-5, rows), days, repeat)
        days = event_days(rows, before=PUBLISHED)
        compare_rule("MED-15-LAW", peers_of_rule("MED-15-LAW", "days", rows), days, repeat)
        compare_rule("LIM-1Y", peers_of_rule("LIM-1Y", "years", rows), days, repeat)
        compare_mixed(event_days(rows), repeat)
        print_allocation(rows, repeat)


if __name__ == "__main__":
    main()
