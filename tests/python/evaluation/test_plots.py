"""Plots of an effect: nobody is shown by code, small counts are no bars."""

from __future__ import annotations

import io
from typing import Any

import pytest

import heli
from heli import evaluation as ev

from .small_contest import AFTER, BEFORE, FAMILY, PEOPLE, REPORT, SAFETY, STANDARDS, TRANSITIONS

pytest.importorskip("matplotlib")
from heli.evaluation import plots

WAY = ev.MissingData.bocf


def shared(threshold: int) -> ev.PublishedEffect:
    return ev.published(REPORT, ev.SmallCellRule(threshold, "shown"))


def heights(figure: Any) -> list[float]:
    """Give how high the bars of a plot are, one after the other."""
    return [bar.get_height() for bar in figure.axes[0].patches]


def texts(figure: Any) -> str:
    file = io.StringIO()
    figure.savefig(file, format="svg")
    return file.getvalue()


def test_classes_of_change_add_up_to_the_people_analysed() -> None:
    effect = shared(2)
    bands = next(found for found in effect.bands if found.way == WAY)
    figure = plots.weight_waterfall(effect, WAY, language="en")
    *parts, total = heights(figure)
    assert total == sum(parts) == bands.people.total
    drawn = texts(figure)
    assert effect.caution.en is not None
    assert effect.caution.en[:40] in drawn
    assert not any(f">{member.person}<" in drawn for member in PEOPLE.members)


def loss_report(losses_g: list[int]) -> ev.EffectReport:
    """Give the report of people of 100 kg who lost so much."""
    codes = [f"Q{n:02}" for n in range(len(losses_g))]
    rows = [ev.Measure(c, BEFORE, "pre_test", weight_g=100_000, height_mm=1700) for c in codes]
    rows += [
        ev.Measure(code, AFTER, "post_test", weight_g=100_000 - loss)
        for code, loss in zip(codes, losses_g, strict=True)
    ]
    people = ev.Cohort([ev.CohortMember(code, entries=1) for code in codes], ev.MeasureTable(rows))
    return ev.evaluate(
        people,
        STANDARDS,
        confidence=0.95,
        transitions=TRANSITIONS,
        safety=SAFETY,
        loss_percents=[3, 5],
        family=FAMILY[:1],
        dropout_gains_g=[0],
    )


def test_small_counts_are_one_bar_that_says_so() -> None:
    rule = ev.SmallCellRule(5, "shown")
    effect = ev.published(loss_report([*range(1, 21), *[4000] * 6, *[6000] * 4]), rule)
    figure = plots.weight_waterfall(effect, WAY, language="en")
    assert heights(figure) == [20, 10, 30]
    drawn = texts(figure)
    assert "classes not published: 10 people together" in drawn
    assert "counts under 5" in drawn
    assert ">6<" not in drawn
    assert ">4<" not in drawn


def test_a_group_of_few_people_is_not_drawn() -> None:
    with pytest.raises(heli.NotFound, match="too few people"):
        plots.weight_waterfall(shared(5), WAY)


def test_the_bars_of_people_have_no_codes() -> None:
    figure = plots.change_waterfall(PEOPLE, WAY, language="en")
    assert heights(figure) == sorted(ev.changes_of(PEOPLE, "weight_percent", WAY))
    drawn = texts(figure)
    assert not any(f">{member.person}<" in drawn for member in PEOPLE.members)
    nobody = ev.Cohort([], ev.MeasureTable([]))
    with pytest.raises(heli.InvalidValue, match="nobody is counted"):
        plots.change_waterfall(nobody, WAY)
