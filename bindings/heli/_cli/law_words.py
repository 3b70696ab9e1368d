"""What answers of law look like on the terminal: words of one language, labels, colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group
from rich.padding import Padding
from rich.table import Table

import heli
from heli._cli.law_options import region_names
from heli._cli.prose import Prose
from heli.report.review_table import shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from rich.console import RenderableType
    from rich.text import Text

    Pair = tuple[str, "str | Text | None"]

STYLES = {
    "certain": "green",
    "provisional": "yellow",
    "needs_fact": "magenta",
    "undetermined": "magenta",
    "yes": "green",
    "no": "bold red",
    "not_established": "yellow",
    "verified": "green",
    "unverified": "yellow",
    "not_found": "bold red",
    "running": "green",
    "suspended": "yellow",
    "interrupted": "yellow",
    "expired": "bold red",
    "overdue": "bold red",
    "error": "bold red",
    "warning": "yellow",
    "info": "blue",
}
WEEKDAYS = (
    ("星期一", "Mon"),
    ("星期二", "Tue"),
    ("星期三", "Wed"),
    ("星期四", "Thu"),
    ("星期五", "Fri"),
    ("星期六", "Sat"),
    ("星期日", "Sun"),
)


class Words:
    """The words of one language.

    Parameters
    ----------
    lang
        "zh" or "en".
    """

    def __init__(self, lang: str) -> None:
        self.lang = heli.Language(lang)

    def __call__(self, zh: str, en: str) -> str:
        """Give one of two texts."""
        return zh if self.lang == "zh" else en

    def of(self, text: heli.Bilingual | heli.Token | None) -> str:
        """Give the text of a value in this language; the other where that is unknown."""
        if text is None:
            return ""
        if isinstance(text, heli.Token):
            return self(text.zh, text.en)
        return shown(text.in_(self.lang) or text.zh or text.en or "")

    def token(self, token: heli.Token) -> Text:
        """Give the name of a token in its colour; what is added to it has none."""
        return Prose().append(self.of(token), style=STYLES.get(token.value, ""))

    def day(self, day: date) -> str:
        """Give a day with its day of the week."""
        return f"{day} {self(*WEEKDAYS[day.weekday()])}"

    def days(self, first: date, last: date) -> str:
        """Give two days, or one where both are the same."""
        return self.day(first) if first == last else f"{first} {self('至', 'to')} {last}"

    def count(self, number: int, unit: str) -> str:
        """Give a number with its unit."""
        return f"{number}{self('', ' ')}{unit}"

    def basis(self, source: heli.Source | None) -> str:
        """Give law and article."""
        if source is None:
            return ""
        return shown(" ".join(filter(None, (source.title, source.article))))

    def region(self, code: str | None) -> str:
        """Give the name of a region; its code where it has none."""
        if code is None:
            return self("未指明", "not given")
        return self(*region_names(code))

    def period(self, period: heli.law.Period | None) -> str:
        """Give how long a period is, and on which side of its event."""
        if period is None:
            return self("无数字", "no number")
        length = self.of(period.length.words)
        if period.direction == "backward":
            return self(f"此前{length}", f"{length} before")
        return length


def pairs(rows: Iterable[Pair]) -> Table:
    """Give labels with their answers; those without an answer are left out."""
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(no_wrap=True, style="dim")
    grid.add_column()
    for label, answer in rows:
        if answer is not None and str(answer):
            grid.add_row(label, Prose(answer) if isinstance(answer, str) else answer)
    return grid


def section(title: str, body: RenderableType) -> RenderableType:
    """Give a part of an answer under its title."""
    return Group(Prose(f"\n{title}", style="bold"), Padding(body, (0, 0, 0, 2)))


def listed(rows: Iterable[tuple[str, Text]]) -> Table:
    """Give short words with what they mean beside them."""
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(no_wrap=True)
    grid.add_column()
    for name, meaning in rows:
        grid.add_row(name, meaning)
    return grid


def warned(text: str) -> Prose:
    """Give a warning that is seen without colours, too."""
    return Prose(f"!! {text}", style="bold red")


def numbered(lines: Sequence[tuple[str, str]]) -> Table:
    """Give sentences with their numbers, each with what it rests on below it."""
    grid = Table.grid(padding=(0, 1, 0, 0))
    grid.add_column(justify="right", no_wrap=True, style="dim")
    grid.add_column()
    before = ""
    for number, (sentence, basis) in enumerate(lines, start=1):
        cell = Prose(sentence)
        if basis and basis != before:
            cell.append(f"\n{basis}", style="dim")
        before = basis or before
        grid.add_row(f"{number}.", cell)
    return grid
