"""The table for the terminal: aligned, coloured, in both languages, safe to print."""

from __future__ import annotations

import io
import re
from typing import Any

import pytest
from rich.cells import cell_len
from rich.console import Console

import heli
from heli.report.review_table import review_table


def printed(document: dict[str, Any], lang: str, width: int = 160, *, colour: bool = False) -> str:
    stream = io.StringIO()
    console = Console(
        file=stream,
        width=width,
        force_terminal=colour,
        color_system="standard" if colour else None,
        highlight=False,
    )
    console.print(review_table(document, lang=lang))
    return stream.getvalue()


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("width", [80, 120, 160])
def test_every_row_is_there(document: dict[str, Any], lang: str, width: int) -> None:
    text = re.sub(r"\s", "", printed(document, lang, width))
    for row in document["items"]:
        assert row["due"] in text
    # An id may be folded, but in a wide table it is whole.
    if width == 160:
        for row in document["items"]:
            assert row["id"] in text


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("width", [80, 120, 160])
def test_wide_characters_keep_the_columns_aligned(
    document: dict[str, Any], lang: str, width: int
) -> None:
    lines = printed(document, lang, width).splitlines()
    assert max(map(cell_len, lines)) <= width
    # The day of every row begins in the same cell of the terminal.
    places = {
        cell_len(line[: match.start()])
        for line in lines
        if (match := re.search(r"\d{4}-\d{2}-\d{2} {3}\S", line))
        and not line.startswith(("截至", "As of"))
    }
    assert len(places) == 1


def test_counts_and_reasons_are_shown(document: dict[str, Any]) -> None:
    text = printed(document, "en")
    assert ">= 1,960 / 3,000" in text
    assert "unknown / 30" in text
    assert "reached by 2023-06-28" in text
    assert "未知 / 30" in printed(document, "zh")


def test_the_summary_counts_each_group(document: dict[str, Any]) -> None:
    english = " ".join(printed(document, "en").split())
    chinese = printed(document, "zh")
    number = len(document["items"])
    assert f"As of 2023-09-01, {number} entries: {document['summary']['met']} done, " in english
    assert f"截至 2023-09-01，{number} 个事项：已完成 {document['summary']['met']}，" in chinese


def test_findings_are_listed(document: dict[str, Any]) -> None:
    assert "warning [short_stay] recuperation-exchange.AH: " in printed(document, "en")
    assert "警告 [short_stay] recuperation-exchange.AH: " in printed(document, "zh")
    for row in document["items"]:
        row["findings"] = []
    document["findings"] = []
    assert "No findings." in printed(document, "en")


def test_illustrative_rows_are_marked(document: dict[str, Any]) -> None:
    text = printed(document, "en")
    made_up = sum(row["illustrative"] for row in document["items"])
    assert text.count("[illustrative]") == made_up
    assert f"{made_up} entries rest on evidence made up" in text


def test_statuses_are_coloured_on_a_terminal_only(document: dict[str, Any]) -> None:
    assert "\x1b[1;31moverdue" in printed(document, "en", colour=True)
    assert "\x1b[" not in printed(document, "en")


def test_a_text_can_neither_steer_the_terminal_nor_format(document: dict[str, Any]) -> None:
    document["items"][0]["name"] = {
        "zh": "[red]x[/red]\x1b[31m\x07\u202e\n\u3000y[/]",
        "en": "",
    }
    text = printed(document, "zh", 400)
    assert "[red]x[/red]\ufffd[31m\ufffd\ufffd  y[/]" in text
    assert "\x1b" not in text
    assert "\u202e" not in text


def test_what_is_no_review_is_refused(document: dict[str, Any]) -> None:
    with pytest.raises(heli.InvalidValue, match="kind findings"):
        review_table(document | {"kind": "findings"})
    with pytest.raises(heli.InvalidValue, match="zh en"):
        review_table(document, lang="both")
