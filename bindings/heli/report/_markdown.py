"""Markdown of every report: texts in both languages on one line, and tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

#: What stands for a text or a figure that there is not.
NONE = "—"


def both(text: Mapping[str, Any] | None) -> str:
    """Give a text in both languages on one line, with nothing that Markdown would take in.

    Of a text in one language only, or the same in both, that; of none, a dash.
    """
    said = [text[lang] for lang in ("zh", "en") if text[lang]] if text is not None else []
    return escaped(" · ".join(dict.fromkeys(said))) or NONE


def escaped(text: str) -> str:
    """Give a text with nothing that Markdown would take in."""
    for sign in "\\`*_[]<>|#":
        text = text.replace(sign, f"\\{sign}")
    return " ".join(text.split())


def table(
    names: Sequence[str], rows: Iterable[Sequence[Any]], right_from: int | None = None
) -> str:
    """Give a table; from some column on everything stands to the right, if that is stated.

    Cells are not escaped: they may hold Markdown. A cell of None is empty.
    """
    left = len(names) if right_from is None else right_from
    rules = ["---" if at < left else "---:" for at in range(len(names))]
    cells = (["" if cell is None else str(cell) for cell in row] for row in rows)
    return "\n".join("| " + " | ".join(row) + " |" for row in [names, rules, *cells])
