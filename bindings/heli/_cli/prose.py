"""Text that breaks between Chinese characters, and never inside a date or an id."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from rich.cells import cell_len
from rich.containers import Lines
from rich.measure import Measurement
from rich.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import Console, ConsoleOptions

OPENING = "（“‘「『《(["
CLOSING = "，。；：、！？）”’」』》…)]"
#: What stands in one line: a run without spaces, or a character, with its punctuation.
UNIT = re.compile(rf"[{re.escape(OPENING)}]*(?:[!-~]+|\S)[{re.escape(CLOSING)}]*\s*|\s+", re.DOTALL)


def breaks(text: str, width: int) -> Iterator[int]:
    """Give the positions at which a text is broken so that no line is wider than `width` cells."""
    used = 0
    for unit in UNIT.finditer(text):
        size = cell_len(unit[0].rstrip())
        if used and used + size > width:
            yield unit.start()
            used = 0
        if size > width:  # Nothing else helps: it is broken where the line is full.
            for offset, character in enumerate(unit[0].rstrip()):
                if used + cell_len(character) > width:
                    yield unit.start() + offset
                    used = 0
                used += cell_len(character)
            used += cell_len(unit[0]) - size
            continue
        used += cell_len(unit[0])


class Prose(Text):
    """A text of the terminal in Chinese, English or both."""

    def wrap(self, console: Console, width: int, **_: Any) -> Lines:  # noqa: ARG002
        """Give the lines of the text in so many cells."""
        lines = Lines()
        for line in self.split("\n", allow_blank=True):
            for part in line.divide(breaks(line.plain, width)):
                part.rstrip()
                lines.append(part)
        return lines

    def __rich_measure__(self, console: Console, options: ConsoleOptions) -> Measurement:
        lines = self.plain.splitlines()
        units = [cell_len(unit.rstrip()) for line in lines for unit in UNIT.findall(line)]
        return Measurement(max(units, default=0), max(map(cell_len, lines), default=0))
