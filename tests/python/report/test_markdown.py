"""Texts and tables as Markdown."""

from __future__ import annotations

from typing import Any

import pytest

from heli.report._markdown import both, escaped, table


@pytest.mark.parametrize(
    ("zh", "en", "expected"),
    [
        ("积分", "points", "积分 · points"),
        (None, "points", "points"),
        ("", "points", "points"),
        ("积分", None, "积分"),
        ("p", "p", "p"),
        (None, None, "—"),
        ("a|b", "*c*\n<d>", r"a\|b · \*c\* \<d\>"),
    ],
)
def test_a_text_says_the_languages_it_has(zh: str | None, en: str | None, expected: str) -> None:
    assert both({"zh": zh, "en": en}) == expected


def test_no_text_is_a_dash() -> None:
    assert both(None) == "—"


def test_the_sign_that_escapes_is_escaped_once() -> None:
    assert escaped(r"\*") == r"\\\*"


def test_a_table_stands_to_the_right_where_that_is_stated() -> None:
    rows: list[list[Any]] = [["a", 1], ["b", None]]
    assert table(["x", "n"], rows) == "| x | n |\n| --- | --- |\n| a | 1 |\n| b |  |"
    assert table(["x", "n"], rows, 1).splitlines()[1] == "| --- | ---: |"
