"""Suggestions of Python are those of C++."""

from __future__ import annotations

from heli._heli.core import nearest_name


def test_the_nearest_name_is_given_if_one_is_near() -> None:
    assert nearest_name("quantty", ["date", "quantity"]) == "quantity"
    assert nearest_name("Suzou", ("Hangzhou", "Suzhou")) == "Suzhou"


def test_none_is_given_if_no_name_is_near() -> None:
    assert nearest_name("notes", ["date", "item"]) is None
    assert nearest_name("date", []) is None
    assert nearest_name("", ["date"]) is None
