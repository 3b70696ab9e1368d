"""Counts carried forward: by hand, and how often the interval holds what comes."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import numpy as np
import pytest

import heli
from heli.programme import (
    EvidenceSet,
    GroupSize,
    IntervalLevel,
    Projection,
    Tally,
    Target,
    add_up,
    project,
)

from .small_programme import NEW_YEAR, at_least, complete_to, group, standing, told

HUNDREDTH = NEW_YEAR + timedelta(99)
TWO_HUNDREDTH = NEW_YEAR + timedelta(199)
GOAL = at_least(3000)
EXACT = heli.CountBound.exactly


def tally(count: int, squares: int = 0, parts: int = 0, settled_on: date = HUNDREDTH) -> Tally:
    return Tally(
        heli.CountBound.at_least(count),
        used=(),
        settled_on=settled_on,
        settled=EXACT(count),
        sum_of_squares=squares,
        parts=parts,
        contradiction=False,
    )


def forward(
    counted: Tally, target: Target = GOAL, due: date = TWO_HUNDREDTH, **options: Any
) -> Projection:
    """Carry a count of the first hundred days forward, as asked on the hundredth."""
    known: dict[str, Any] = {"first": NEW_YEAR, "due": due, "as_of": HUNDREDTH}
    projection = project(counted, target, **(known | options))
    assert projection is not None
    return projection


TWENTY_GROUPS = [group(NEW_YEAR + timedelta(5 * n), "a", 40) for n in range(20)]


# 800 people in 100 days and 100 days left: r = 1, the point is 1600. The squared sizes sum to
# Q = 20 * 40 * 40 = 32000, and 1.6449 * sqrt(Q r (1 + r)) = 416.1.
def test_twenty_groups_of_forty_in_half_the_time_give_sixteen_hundred_and_its_interval() -> None:
    evidence = EvidenceSet(TWENTY_GROUPS, [complete_to(HUNDREDTH, "a")])
    counted = add_up(evidence, "a", first=NEW_YEAR, as_of=HUNDREDTH)
    assert counted.settled == EXACT(800)
    assert (counted.parts, counted.sum_of_squares) == (20, 32000)
    assert forward(counted) == Projection(
        1600,
        lower=1183,
        upper=2017,
        level="p90",
        method="recorded_groups",
        units=20,
        elapsed=100,
        remaining=100,
    )


def test_the_interval_widens_with_its_level() -> None:
    ends = {}
    for level in IntervalLevel:
        found = forward(tally(800, 32000, 20), level=level)
        assert (found.point, found.level) == (1600, level)
        ends[str(level)] = (found.lower, found.upper)
    assert ends == {
        "p80": (1275, 1925),
        "p90": (1183, 2017),
        "p95": (1104, 2096),
        "p99": (948, 2252),
    }


def test_a_total_is_spread_by_the_stated_size_of_a_group() -> None:
    target = at_least(3000, group=GroupSize(40, heli.Source("press")))
    found = forward(tally(800), target)
    assert (found.lower, found.point, found.upper) == (1183, 1600, 2017)
    assert found.method == "stated_group_size"
    assert forward(tally(800, 32000, 20), target).method == "recorded_groups"


def test_without_known_units_or_with_few_of_them_there_is_no_interval() -> None:
    for counted in (tally(800), tally(360, 9 * 1600, 9)):
        found = forward(counted)
        assert (found.lower, found.upper, found.method) == (None, None, "pace_only")
    assert forward(tally(360, 9 * 1600, 9), fewest_units=9).lower is not None


def test_no_number_of_units_makes_an_interval_where_no_unit_is_known() -> None:
    found = forward(tally(800), fewest_units=1)
    assert (found.lower, found.upper, found.method) == (None, None, "pace_only")
    for fewest in (0, -1):
        with pytest.raises(heli.InvalidValue, match="fewest_units of 1 or more"):
            forward(tally(800), fewest_units=fewest)


def test_a_count_of_too_few_days_or_from_too_long_ago_is_not_carried_forward() -> None:
    counted = tally(800, 32000, 20)
    known: dict[str, Any] = {"first": NEW_YEAR, "due": TWO_HUNDREDTH}
    assert forward(counted, fewest_days=100).elapsed == 100
    assert project(counted, GOAL, **known, as_of=HUNDREDTH, fewest_days=101) is None
    later = HUNDREDTH + timedelta(92)
    assert forward(counted, as_of=later).remaining == 100
    assert project(counted, GOAL, **known, as_of=later + timedelta(1)) is None
    assert forward(counted, as_of=later + timedelta(1), most_days_old=93).remaining == 100
    thirtieth = tally(800, 32000, 20, settled_on=NEW_YEAR + timedelta(29))
    assert forward(thirtieth, as_of=NEW_YEAR + timedelta(29)).elapsed == 30
    day_before = tally(800, 32000, 20, settled_on=NEW_YEAR + timedelta(28))
    assert project(day_before, GOAL, **known, as_of=NEW_YEAR + timedelta(28)) is None
    refused: tuple[dict[str, Any], ...] = ({"fewest_days": -1}, {"most_days_old": -1})
    for wrong in refused:
        with pytest.raises(heli.InvalidValue, match="0 or more"):
            forward(counted, **wrong)


def test_the_lower_end_is_never_below_what_is_already_there() -> None:
    # 10 groups of 100 and one day left: 1010 -+ 52.3, of which 1000 are there.
    found = forward(tally(1000, 10 * 100**2, 10), due=HUNDREDTH + timedelta(1))
    assert (found.lower, found.point, found.upper) == (1000, 1010, 1063)


def test_uneven_groups_count_as_fewer_units() -> None:
    # One group of 400 beside ten of 40: 800^2 / (160000 + 16000) = 3.6 units.
    assert forward(tally(800, 400**2 + 10 * 40**2, 11)).units == 3


def test_nothing_is_carried_forward_that_is_not_settled_before_the_due_date() -> None:
    known: dict[str, Any] = {"first": NEW_YEAR, "due": TWO_HUNDREDTH, "as_of": HUNDREDTH}
    nothing = add_up(EvidenceSet(), "a", first=NEW_YEAR, as_of=HUNDREDTH)
    assert project(nothing, GOAL, **known) is None
    assert project(tally(800), GOAL, **(known | {"due": HUNDREDTH})) is None
    assert project(tally(800, settled_on=NEW_YEAR - timedelta(1)), GOAL, **known) is None
    bound = EvidenceSet([told(HUNDREDTH, "a", "total", heli.CountBound.at_least(800))])
    counted = add_up(bound, "a", first=NEW_YEAR, as_of=HUNDREDTH)
    assert counted.settled_on == HUNDREDTH
    assert project(counted, GOAL, **known) is None


def test_a_review_carries_the_same_numbers() -> None:
    row = standing(
        [at_least(1183, TWO_HUNDREDTH)], TWENTY_GROUPS, HUNDREDTH, complete_to(HUNDREDTH, "a")
    )
    assert row.status == "on_track"
    assert row.projected is not None
    assert (row.projected.lower, row.projected.point, row.projected.upper) == (1183, 1600, 2017)
    more = standing(
        [at_least(1184, TWO_HUNDREDTH)], TWENTY_GROUPS, HUNDREDTH, complete_to(HUNDREDTH, "a")
    )
    assert more.status == "at_risk"
    text = next(str(step.text.en) for step in more.reasons if step.rule == "PRG-PROJECTION")
    assert "about 1600" in text
    assert "90 % prediction interval 1183–2017" in text


# Groups of 30 to 45 people come by chance, 0.4 a day; the later total is what all days bring. The
# interval of 90 % should hold it in about 90 of 100 runs, whether 60 or 265 days are left.
@pytest.mark.parametrize("remaining", [60, 100, 265])
def test_the_interval_of_90_percent_holds_what_comes_in_about_90_of_100_runs(
    remaining: int,
) -> None:
    chance = np.random.default_rng(20230628)
    runs, held = 2000, 0
    for _ in range(runs):
        sizes = chance.integers(30, 46, chance.poisson(0.4 * 100))
        later = chance.integers(30, 46, chance.poisson(0.4 * remaining))
        found = forward(
            tally(int(sizes.sum()), int((sizes**2).sum()), len(sizes)),
            due=HUNDREDTH + timedelta(remaining),
        )
        assert found.lower is not None
        assert found.upper is not None
        held += found.lower <= sizes.sum() + later.sum() <= found.upper
    assert 0.87 <= held / runs <= 0.93
