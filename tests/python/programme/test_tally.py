"""What evidence adds up to, by numbers that can be checked by hand."""

from __future__ import annotations

from datetime import date

from heli import CountBound, Source
from heli.programme import CompleteRecord, Evidence, EvidenceSet, Tally, add_up

from .small_programme import NEW_YEAR, YEAR_END, complete_to, group, told

JUNE_END = date(2023, 6, 30)


def added(*entries: Evidence, complete: tuple[CompleteRecord, ...] = ()) -> Tally:
    return add_up(EvidenceSet(entries, complete), "a", first=NEW_YEAR, as_of=YEAR_END)


def test_nothing_adds_up_to_any_count() -> None:
    nothing = added()
    assert nothing.count == CountBound.at_least(0)
    assert nothing.used == ()
    assert nothing.settled_on is None
    assert nothing.contradiction is False


def test_parts_add_up_to_a_lower_bound() -> None:
    tally = added(group(date(2023, 5, 4), "a", 38), group(date(2023, 3, 1), "a", 41))
    assert tally.count == CountBound.at_least(79)
    assert tally.used == (1, 0)
    assert tally.settled_on is None


def test_more_than_a_hundred_and_fifty_one_are_at_least_one_hundred_and_fifty_two() -> None:
    more_than_100 = told(date(2023, 5, 4), "a", "part", CountBound.at_least(101))
    assert added(more_than_100, group(JUNE_END, "a", 51)).count == CountBound.at_least(152)


def test_a_part_without_a_quantity_is_one() -> None:
    assert added(told(NEW_YEAR, "a", "part"), told(NEW_YEAR, "a", "part")).count.lower == 2


def test_a_complete_record_settles_the_count_and_knows_the_spread() -> None:
    tally = added(
        group(date(2023, 5, 1), "a", 40),
        group(date(2023, 5, 2), "a", 30),
        group(date(2023, 7, 1), "a", 20),
        complete=(complete_to(JUNE_END, "a"),),
    )
    assert tally.count == CountBound.at_least(90)
    assert (tally.settled_on, tally.settled) == (JUNE_END, CountBound.exactly(70))
    assert (tally.parts, tally.sum_of_squares) == (2, 40**2 + 30**2)


def test_a_total_stands_for_the_time_before_it_and_later_parts_are_added() -> None:
    tally = added(
        group(date(2023, 5, 1), "a", 40),
        told(JUNE_END, "a", "total", 1000),
        group(date(2023, 7, 1), "a", 30),
    )
    assert tally.count == CountBound.at_least(1030)
    assert (tally.settled_on, tally.settled) == (JUNE_END, CountBound.exactly(1000))
    assert (tally.parts, tally.sum_of_squares, tally.contradiction) == (0, 0, False)


def test_parts_that_exceed_a_total_and_totals_that_fall_contradict() -> None:
    assert added(group(NEW_YEAR, "a", 41), told(JUNE_END, "a", "total", 40)).contradiction
    assert added(told(NEW_YEAR, "a", "total", 9), told(JUNE_END, "a", "total", 8)).contradiction
    assert not added(told(NEW_YEAR, "a", "total", 8), told(JUNE_END, "a", "total", 9)).contradiction


def test_other_items_shares_and_days_are_not_added() -> None:
    evidence = EvidenceSet(
        [
            group(date(2022, 12, 31), "a", 1),
            group(NEW_YEAR, "a", 10),
            group(NEW_YEAR, "b", 100),
            group(NEW_YEAR, "a", 1000, federation="SH"),
            group(date(2023, 7, 1), "a", 10000),
        ]
    )
    whole = add_up(evidence, "a", first=NEW_YEAR, as_of=JUNE_END)
    assert (whole.count.lower, whole.used) == (10, (1,))
    share = add_up(evidence, "a", first=NEW_YEAR, as_of=JUNE_END, federation="SH")
    assert (share.count.lower, share.used) == (1000, (3,))
    assert add_up(evidence, "a", first=JUNE_END, as_of=NEW_YEAR).count == CountBound.at_least(0)


def test_what_is_counted_in_another_unit_or_has_no_source_is_not_added() -> None:
    evidence = EvidenceSet(
        [
            group(NEW_YEAR, "a", 1, unit="worker"),
            group(NEW_YEAR, "a", 10, unit="route"),
            group(NEW_YEAR, "a", 100),
            group(NEW_YEAR, "a", 1000, source=Source("page", status="not_found")),
        ]
    )
    workers = add_up(evidence, "a", first=NEW_YEAR, as_of=JUNE_END, unit="worker")
    assert (workers.count.lower, workers.used) == (101, (0, 2))
    anything = add_up(evidence, "a", first=NEW_YEAR, as_of=JUNE_END)
    assert (anything.count.lower, anything.used) == (111, (0, 1, 2))
