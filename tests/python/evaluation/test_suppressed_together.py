"""Counts of several tables together: nothing small follows from what is shared."""

from __future__ import annotations

import itertools
import random
from functools import cache
from typing import TypeAlias

import pytest

import heli
from heli.evaluation import SmallCellRule, suppress_together

UNDER_THREE = SmallCellRule(3, "shown")
UNDER_FIVE = SmallCellRule(5, "shown")
WAYS = ("completers", "bocf", "locf")
BANDS = range(3)
#: Completers and dropouts by how much they lost, as far as was seen.
Kind: TypeAlias = tuple[str, int]
KINDS: list[Kind] = [(state, band) for state in ("completer", "dropout") for band in BANDS]


def group(first: int, end: int) -> set[str]:
    return {f"P{number:03}" for number in range(first, end)}


def hidden(cells: dict[str, set[str]], *lines: list[str]) -> frozenset[str]:
    return suppress_together(cells, UNDER_FIVE, lines=lines)


def test_few_who_lack_a_height_do_not_follow_from_two_numbers() -> None:
    assert hidden({"weight": group(0, 220), "bmi": group(0, 218)}) == {"bmi"}
    assert not hidden({"weight": group(0, 220), "bmi": group(0, 215)})


def test_the_difference_of_two_ways_is_not_told() -> None:
    bocf, locf = group(0, 47), group(0, 50)
    assert hidden({"share/bocf": bocf, "share/locf": locf}) == {"share/locf"}


def test_a_share_beside_a_flag_of_the_same_people_is_not_told() -> None:
    cells = {"lost ten percent": group(0, 9), "beyond the cap": group(0, 7)}
    assert hidden(cells) == {"beyond the cap"}


def test_what_two_groups_leave_of_a_third_is_not_told() -> None:
    cells = {"all": group(0, 30), "women": group(0, 14), "men": group(14, 28)}
    assert hidden(cells) == {"men"}


def test_cells_with_the_same_people_are_shared_all_or_none() -> None:
    cells = {"a": group(0, 20), "b": group(0, 18), "c": group(0, 18), "d": group(0, 20)}
    assert hidden(cells) == {"b", "c"}


def test_zeros_are_shown_where_the_rule_says_so() -> None:
    cells: dict[str, set[str]] = {"all": group(0, 20), "flagged": set()}
    assert not hidden(cells)
    assert suppress_together(cells, SmallCellRule(5, "suppressed")) == {"flagged"}


def test_hidden_parts_do_not_follow_from_their_sum() -> None:
    cells = {"all": group(0, 20), "a": group(0, 1), "b": group(1, 2), "c": group(2, 20)}
    assert "c" in hidden(cells, ["a", "b", "c"])


def test_what_cannot_be_a_line_is_refused() -> None:
    cells = {"a": group(0, 9), "b": group(5, 14)}
    with pytest.raises(heli.NotFound, match="no cell c"):
        hidden(cells, ["a", "c"])
    with pytest.raises(heli.InvalidValue, match="two of its cells"):
        hidden(cells, ["a", "b"])
    with pytest.raises(heli.InvalidValue, match="threshold"):
        suppress_together(cells, SmallCellRule(1, "shown"))
    assert not suppress_together({}, UNDER_FIVE)


def band(kind: Kind, way: str) -> int | None:
    """Give the band of somebody by a way; None if the way does not count this person."""
    if kind[0] == "completer":
        return kind[1]
    return {"completers": None, "bocf": 0, "locf": kind[1]}[way]


def tables(people: list[Kind]) -> tuple[dict[str, set[str]], list[list[str]]]:
    """Give the tables of a report: everybody, bands and shares by every way."""
    codes = {f"P{number:02}": kind for number, kind in enumerate(people)}
    cells = {
        "all": set(codes),
        "analysed": {code for code, kind in codes.items() if kind[0] == "completer"},
    }
    lines = []
    for way in WAYS:
        for at in BANDS:
            cells[f"{way}/{at}"] = {c for c, kind in codes.items() if band(kind, way) == at}
        lines.append([f"{way}/{at}" for at in BANDS])
        for at in (1, 2):
            cells[f"{way}/from {at}"] = {
                c for c, kind in codes.items() if (band(kind, way) or 0) >= at
            }
    return cells, lines


#: By cell, which kinds of people it counts.
COUNTED = {name: [int(bool(tables([kind])[0][name])) for kind in KINDS] for name in tables([])[0]}


@cache
def every_group(size: int) -> list[tuple[int, ...]]:
    """Give every way to divide so many people into the kinds."""
    counts = itertools.product(range(size + 1), repeat=len(KINDS))
    return [one for one in counts if sum(one) == size]


def count(name: str, people: tuple[int, ...]) -> int:
    return sum(a * b for a, b in zip(COUNTED[name], people, strict=True))


def could_be(people: tuple[int, ...], shared: dict[str, int | None]) -> bool:
    """Whether a group fits what is shared; what is hidden is known to be nobody's zero."""
    return all(
        count(name, people) == value if value is not None else count(name, people) > 0
        for name, value in shared.items()
    )


@pytest.mark.parametrize("seed", range(12))
def test_no_small_count_follows_by_trying_every_group(seed: int) -> None:
    random_ = random.Random(seed)  # noqa: S311 - no secret
    while True:
        numbers = [random_.choice([0, 1, 2, 3, 4, 5]) for _ in KINDS]
        if 3 <= sum(numbers) <= 11:
            break
    people = [kind for kind, number in zip(KINDS, numbers, strict=True) for _ in range(number)]
    cells, lines = tables(people)
    gone = suppress_together(cells, UNDER_THREE, lines=lines)
    shared = {name: None if name in gone else len(who) for name, who in cells.items()}
    assert not [value for value in shared.values() if value in (1, 2)]
    fitting = [one for one in every_group(len(people)) if could_be(one, shared)]
    assert fitting
    for name, other in itertools.product(cells, repeat=2):
        inside = cells[name] < cells[other]
        few = len(cells[other] - cells[name]) < 3
        if inside and few:
            assert len({count(other, one) - count(name, one) for one in fitting}) > 1, (name, other)
        if len(cells[name]) in (1, 2):
            assert len({count(name, one) for one in fitting}) > 1, name
