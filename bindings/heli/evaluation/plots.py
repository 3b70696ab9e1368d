"""Plots of an effect: how many people lost how much. Nobody is shown by code.

They need matplotlib: ``pip install "heli[plot]"``. Each gives a `matplotlib.figure.Figure`, which
is saved by ``figure.savefig("effect.svg")``.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from heli._errors import InvalidValue, NotFound
from heli._heli.core import Bilingual
from heli._heli.core import Language as _Language
from heli._heli.evaluation import EffectMeasure, MissingData, changes_of
from heli._plot_fonts import plot_fonts

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from heli._heli.core import _Language as Lang
    from heli._heli.evaluation import Cohort, PublishedBands, PublishedEffect

__all__ = ["change_waterfall", "weight_waterfall"]

LOST = "#009e73"
GAINED = "#d55e00"
HIDDEN = "#b8bcc2"
PEOPLE = Bilingual("人数", "people")
ANALYSED = Bilingual("分析人数", "analysed")
LESS = Bilingual("减重不足 {} %", "lost under {} %")
FROM = Bilingual("减重 {}–{} %", "lost {}–{} %")
MOST = Bilingual("减重 {} % 及以上", "lost {} % or more")
TOGETHER = Bilingual("未公布的各类合计 {} 人", "classes not published: {} people together")
SORTED = Bilingual("各人，按变化排列", "people, by their change")


def weight_waterfall(
    shared: PublishedEffect, way: MissingData | str, *, language: Lang = "zh"
) -> Figure:
    """Plot how the people analysed divide into classes of change, from nobody to all of them.

    Counts that are suppressed are no bars of their own: what they come to together is one hatched
    bar, since the total tells it. The note about them and the caution stand below.

    Parameters
    ----------
    shared
        What of an effect report may be shared, from `published`.
    way
        How missing post-tests were counted: "completers", "bocf" or "locf". The ways answer
        different questions: show them side by side.
    language
        "zh" or "en".

    Raises
    ------
    heli.NotFound
        If the report has no classes of change by this way, or the group is too small to be shown.
    """
    lang, counted = _Language(language), MissingData(way)
    bands = next((found for found in shared.bands if found.way == counted), None)
    if bands is None:
        raise NotFound(f"the report has no classes of change by {counted.value}")
    if bands.people.total is None:
        raise NotFound(f"the classes of change by {counted.value} are of too few people")
    with plot_fonts():
        figure, axes = _figure()
        _draw_bands(axes, bands, lang)
        axes.set_ylabel(PEOPLE.in_(lang))
        axes.set_title(counted.zh if lang == "zh" else counted.en, loc="left", fontsize=11)
        notes = [shared.caution.in_(lang)]
        if None in bands.people.cells:
            notes.insert(0, shared.suppressed.in_(lang))
        _note(figure, notes)
    return figure


def change_waterfall(
    people: Cohort,
    way: MissingData | str,
    measure: EffectMeasure | str = "weight_percent",
    *,
    language: Lang = "zh",
) -> Figure:
    """Plot the change of each person as a bar, the largest loss first; no codes.

    This is health data of single people, even without codes: it is for the organiser and is not
    shared. `weight_waterfall` is.

    Parameters
    ----------
    people
        Who is evaluated.
    way
        How missing post-tests are counted: "completers", "bocf" or "locf".
    measure
        What the change is measured in.
    language
        "zh" or "en".

    Raises
    ------
    heli.InvalidValue
        If nobody is counted.
    """
    lang, counted, unit = _Language(language), MissingData(way), EffectMeasure(measure)
    changes = sorted(changes_of(people, unit, counted))
    if not changes:
        raise InvalidValue(f"plot of changes: nobody is counted by {counted.value}")
    with plot_fonts():
        figure, axes = _figure()
        colours = [GAINED if change > 0 else LOST for change in changes]
        axes.bar(range(len(changes)), changes, width=1.0, color=colours)
        axes.axhline(0, color="k", linewidth=0.8)
        axes.set_xticks([])
        axes.set_xlabel(f"{SORTED.in_(lang)} (n = {len(changes)})")
        axes.set_ylabel(unit.zh if lang == "zh" else unit.en)
        axes.set_title(counted.zh if lang == "zh" else counted.en, loc="left", fontsize=11)
    return figure


def _figure() -> tuple[Figure, Axes]:
    from matplotlib.figure import Figure as NewFigure

    figure = NewFigure(figsize=(9, 5), layout="constrained")
    axes = figure.subplots()
    axes.spines[["top", "right"]].set_visible(False)
    axes.grid(axis="y", color="#e5e7eb", linewidth=0.8)
    axes.set_axisbelow(True)
    return figure, axes


def _names(bands: PublishedBands, lang: Any) -> list[str]:
    """Give the names of the classes, the smallest loss first."""
    limits = bands.percents
    names = [LESS.in_(lang).format(limits[0])]
    names += [FROM.in_(lang).format(low, high) for low, high in pairwise(limits)]
    return [*names, MOST.in_(lang).format(limits[-1])]


def _draw_bands(axes: Axes, bands: PublishedBands, lang: Any) -> None:
    """Draw the largest loss first, each class on what the ones before it come to."""
    total = bands.people.total or 0
    pairs = list(zip(_names(bands, lang), bands.people.cells, strict=True))[::-1]
    shown = [(name, count) for name, count in pairs if count is not None]
    labels, below = [], 0
    for at, (name, count) in enumerate(shown):
        axes.bar(at, count, bottom=below, color=LOST, width=0.7)
        axes.annotate(str(count), (at, below + count), ha="center", va="bottom")
        labels.append(name)
        below += count
    if below < total:
        axes.bar(
            len(labels), total - below, bottom=below, color="white", edgecolor=HIDDEN, hatch="//"
        )
        labels.append(TOGETHER.in_(lang).format(total - below))
    axes.bar(len(labels), total, color="#6b7280", width=0.7)
    axes.annotate(str(total), (len(labels), total), ha="center", va="bottom")
    labels.append(ANALYSED.in_(lang))
    axes.set_xticks(range(len(labels)), labels, fontsize=9)


def _note(figure: Figure, notes: list[str]) -> None:
    """Write notes below everything."""
    from textwrap import fill

    text = "\n".join(fill(note, 96) for note in notes)
    figure.supxlabel(text, x=0.01, ha="left", fontsize=8, color="#4b5563")
