"""Plots of points: over time, and the race of the leaderboard. They show no data of health.

They need matplotlib: ``pip install "heli[plot]"``. Each gives a `matplotlib.figure.Figure`, which
is saved by ``figure.savefig("points.svg")``.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np

from heli._errors import InvalidValue
from heli._heli.core import Bilingual
from heli._heli.core import Language as _Language
from heli._plot_fonts import plot_fonts

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from numpy.typing import NDArray

    from heli._heli.core import _Language as Lang
    from heli.scoring._scored import ScoredLog

__all__ = ["leaderboard_race", "points_over_time"]

#: Colours that are told apart in print and by the colour-blind (Okabe and Ito).
COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9")
#: The colour of those who are not named.
OTHERS = "#b8bcc2"
#: The most people whose lines can be told apart.
MOST_NAMED = 12

POINTS = Bilingual("累计积分", "points so far")
RANK = Bilingual("名次", "place")
DAY = Bilingual("日期", "day")
MIDDLE = Bilingual("中位数", "median")
BAND = Bilingual("中间 80% 的人", "middle 80% of people")


def points_over_time(
    scored: ScoredLog, people: Iterable[str] | str | None = None, *, language: Lang = "zh"
) -> Figure:
    """Plot what had been earned at the end of each day.

    Everybody together is a band of the middle 80% and the median; people who are asked for are
    lines of their own.

    Parameters
    ----------
    scored
        A scored log.
    people
        Codes of the people whose lines are drawn, one or several, at most 12; by default nobody's.
    language
        "zh" or "en".

    Raises
    ------
    heli.NotFound
        If a person takes no part.
    heli.InvalidValue
        If nobody takes part, or more lines are asked for than can be told apart.
    """
    lang = _Language(language)
    codes = [people] if isinstance(people, str) else list(people or ())
    _require_some(scored)
    _require_named(codes)
    found = scored.points_by_day()
    with plot_fonts():
        figure, axes = _figure()
        _draw_everybody(axes, found.days, found.totals, lang)
        for at, code in enumerate(codes):
            totals = found.of(code).cumsum()
            axes.plot(found.days, totals, **_line(at), drawstyle="steps-post", label=code)
        axes.set_ylabel(POINTS.in_(lang))
        axes.set_ylim(bottom=0)
        _finish(axes, lang)
        axes.legend(loc="upper left", frameon=False)
    return figure


def leaderboard_race(
    scored: ScoredLog,
    days: Sequence[date] | None = None,
    *,
    top: int = 10,
    language: Lang = "zh",
) -> Figure:
    """Plot how the first of the last day came to their places.

    Equal points share a place by the standard method. Places behind twice `top` are not shown: a
    line that comes from there enters from below.

    Parameters
    ----------
    scored
        A scored log.
    days
        The days at whose ends places are compared, rising; by default about twelve from the first
        of the contest to the last on which something is open.
    top
        How many of the first places of the last day are drawn, 1 to 12. Of more people who share
        the last of them the first by code are.
    language
        "zh" or "en".

    Raises
    ------
    heli.InvalidValue
        If nobody takes part, the number of places or the order of the days is not sound.
    heli.NotFound
        If nothing of the contest is open about a day.
    """
    lang = _Language(language)
    _require_some(scored)
    if not 1 <= top <= MOST_NAMED:
        raise InvalidValue(f"{top} places: expected 1 to {MOST_NAMED}")
    asked = _days(scored) if days is None else list(days)
    if not asked or any(later <= day for day, later in pairwise(asked)):
        raise InvalidValue("days of a race: expected one day or several in rising order")
    boards = [scored.leaderboard(day) for day in asked]
    first = [place.person for place in boards[-1].best_first][:top]
    ranks = {
        place.person: [int(board.places[at].standing.rank("standard")) for board in boards]
        for at, place in enumerate(boards[-1].places)
        if place.person in first
    }
    with plot_fonts():
        figure, axes = _figure()
        for at, code in enumerate(first):
            axes.plot(_numbers(asked), ranks[code], marker="o", markersize=4, **_line(at))
        _label_ends(axes, asked[-1], first, ranks)
        axes.set_ylabel(RANK.in_(lang))
        axes.set_ylim(2 * top + 0.5, 0.5)
        axes.yaxis.set_major_locator(_whole_places())
        _finish(axes, lang)
    return figure


def _require_some(scored: ScoredLog) -> None:
    if len(scored.people) == 0:
        raise InvalidValue("plot of points: nobody takes part")


def _require_named(codes: list[str]) -> None:
    if len(codes) > MOST_NAMED:
        raise InvalidValue(f"{len(codes)} people: expected at most {MOST_NAMED} in one plot")


def _days(scored: ScoredLog) -> list[date]:
    """Give about twelve days from the first of the contest on."""
    days = scored.points_by_day().days
    days = days[days >= np.datetime64(scored.rules.rules.start)]
    chosen = np.unique(np.linspace(0, len(days) - 1, min(12, len(days))).round().astype(int))
    return [days[at].item() for at in chosen]


def _numbers(days: Sequence[date]) -> NDArray[np.datetime64]:
    return np.array(days, dtype="datetime64[D]")


def _figure() -> tuple[Figure, Axes]:
    from matplotlib.figure import Figure as NewFigure

    # A figure of its own, which no window and no list of open figures keeps.
    figure = NewFigure(figsize=(9, 5), layout="constrained")
    return figure, figure.subplots()


def _draw_everybody(
    axes: Axes, days: NDArray[np.datetime64], totals: NDArray[np.int64], lang: Any
) -> None:
    low, middle, high = np.percentile(totals, [10, 50, 90], axis=0)
    band: Any = days
    axes.fill_between(
        band, low, high, step="post", color=OTHERS, alpha=0.45, label=BAND.in_(lang), linewidth=0
    )
    axes.plot(
        band, middle, color="#6b7280", drawstyle="steps-post", linewidth=1.5, label=MIDDLE.in_(lang)
    )


def _colour(at: int) -> dict[str, Any]:
    return {"color": COLOURS[at % len(COLOURS)]}


def _line(at: int) -> dict[str, Any]:
    """Give the look of the line of a person: colours first, then dashes."""
    return _colour(at) | {"linestyle": "-" if at < len(COLOURS) else "--", "linewidth": 2}


def _label_ends(
    axes: Axes, last: date, people: Sequence[str], ranks: Mapping[Any, list[int]]
) -> None:
    """Write who ends at each place; those who share one beside each other."""
    ends = defaultdict(list)
    for code in people:
        ends[ranks[code][-1]].append(code)
    for place, codes in ends.items():
        right = 6.0
        for at, word in enumerate([str(place), *codes]):
            own = {"color": "k"} if at == 0 else _colour(people.index(word))
            own |= {"xytext": (right, 0), "textcoords": "offset points", "va": "center"}
            axes.annotate(word, (_numbers([last])[0], place), **own)
            right += 7.0 * len(word) + 6.0


def _whole_places() -> Any:
    from matplotlib.ticker import MaxNLocator

    return MaxNLocator(integer=True)


def _finish(axes: Axes, lang: Any) -> None:
    from matplotlib import dates

    axes.set_xlabel(DAY.in_(lang))
    by_day: Any = dates.DateFormatter
    axes.xaxis.set_major_formatter(by_day("%m-%d"))
    axes.spines[["top", "right"]].set_visible(False)
    axes.grid(axis="y", color="#e5e7eb", linewidth=0.8)
    axes.set_axisbelow(True)
