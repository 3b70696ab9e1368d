"""Text for the terminal breaks where a reader expects it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.console import Console

from heli._cli.prose import Prose

PARTS = st.sampled_from(
    ["2024-05-01", "自", "“被申请人”", "，", "。", "（第80条）", " ", "ARB-ANSWER", "word ", "[x]"]
)


def lines_of(text: str, width: int) -> list[str]:
    console = Console(width=200)
    return [line.plain for line in Prose(text).wrap(console, width)]


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        (
            "适用 ARB-ANSWER（答辩期）：自“甲乙”",
            14,
            ["适用", "ARB-ANSWER（答", "辩期）：自“甲", "乙”"],
        ),
        ("至 2024-05-01（不含）", 12, ["至", "2024-05-01", "（不含）"]),
        ("a plain sentence", 8, ["a plain", "sentence"]),
        ("一二三四，五", 8, ["一二三", "四，五"]),
        ("one\n\ntwo", 8, ["one", "", "two"]),
        ("0123456789", 4, ["0123", "4567", "89"]),
        ("0123456 （第8条）", 8, ["0123456", "（第8", "条）"]),
        ("01234567890 （第8条）", 8, ["01234567", "890 （第", "8条）"]),
    ],
)
def test_breaks(text: str, width: int, lines: list[str]) -> None:
    assert lines_of(text, width) == lines


@given(st.lists(PARTS, max_size=30), st.integers(12, 40))
def test_no_line_is_too_wide_and_nothing_is_lost(parts: list[str], width: int) -> None:
    text = "".join(parts)
    lines = lines_of(text, width)
    assert all(cell_len(line) <= width for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())
