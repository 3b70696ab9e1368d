"""What every value of a programme can do: text, comparison, hash, pickle, copy, dict."""

from __future__ import annotations

import copy
import datetime as dt
import pickle
from datetime import date
from typing import Any

import pytest

import heli
from heli import programme
from heli.programme import Programme, ProgrammeReview

from .programme_values import PROGRAMME, REVIEW, VALUES

SHORTENED = (Programme, ProgrammeReview)


def plain(value: Any) -> bool:
    """Whether a value is made of builtin types and days only."""
    if isinstance(value, dict):
        return all(type(key) is str and plain(entry) for key, entry in value.items())
    if isinstance(value, list):
        return all(map(plain, value))
    return value is None or type(value) in (str, int, bool, date)


@pytest.mark.parametrize("value", VALUES, ids=lambda v: type(v).__name__)
@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_a_pickle_gives_an_equal_value_with_the_same_hash(value: Any, protocol: int) -> None:
    again = pickle.loads(pickle.dumps(value, protocol))  # noqa: S301 - our own bytes
    assert again == value
    assert type(again) is type(value)
    assert hash(again) == hash(value)


@pytest.mark.parametrize("value", VALUES, ids=lambda v: type(v).__name__)
def test_a_copy_is_the_value_itself(value: Any) -> None:
    assert copy.copy(value) is value
    assert copy.deepcopy([value])[0] is value


@pytest.mark.parametrize("value", VALUES, ids=lambda v: type(v).__name__)
def test_a_value_cannot_be_changed(value: Any) -> None:
    for name in (*type(value).__match_args__, *type(value)._details, "something_else"):
        with pytest.raises(AttributeError):
            setattr(value, name, None)
        with pytest.raises(AttributeError):
            delattr(value, name)


@pytest.mark.parametrize("value", VALUES, ids=lambda v: type(v).__name__)
def test_its_fields_make_the_value_again(value: Any) -> None:
    fields = {name: getattr(value, name) for name in type(value).__match_args__}
    again = type(value)(**fields)
    assert again == value
    assert hash(again) == hash(value)


@pytest.mark.parametrize("value", VALUES, ids=lambda v: type(v).__name__)
def test_a_value_equals_no_other_one(value: Any) -> None:
    assert [other for other in VALUES if other == value] == [value]
    assert value != "something else"
    assert value is not None
    assert (value == object()) is False


@pytest.mark.parametrize(
    "value", [v for v in VALUES if not isinstance(v, SHORTENED)], ids=lambda v: type(v).__name__
)
def test_the_text_of_a_value_makes_it_again(value: Any) -> None:
    names = vars(heli) | vars(programme) | {"datetime": dt}
    assert eval(repr(value), names) == value  # noqa: S307 - our own text


def test_the_text_of_a_long_value_is_short() -> None:
    assert repr(PROGRAMME) == "<Programme small, 1 items>"
    assert repr(REVIEW) == "<ProgrammeReview small as of 2023-08-31, 1 rows>"


@pytest.mark.parametrize("value", VALUES, ids=lambda v: type(v).__name__)
def test_a_dict_of_a_value_is_plain_and_has_its_fields(value: Any) -> None:
    entries = value.to_dict()
    assert plain(entries)
    assert tuple(entries) == (*type(value).__match_args__, *type(value)._details)


@pytest.mark.parametrize("value", VALUES, ids=lambda v: type(v).__name__)
def test_notebooks_show_a_table(value: Any) -> None:
    assert "<table" in value._repr_html_()


@pytest.mark.parametrize("kind", sorted({type(v) for v in VALUES}, key=str))
def test_a_class_of_values_has_its_public_home_and_no_subclass(kind: type) -> None:
    assert kind.__module__ == "heli.programme"
    assert getattr(programme, kind.__name__) is kind
    with pytest.raises(TypeError):
        type("Own", (kind,), {})


def test_every_value_of_the_module_is_among_those_tested() -> None:
    classes = {
        value
        for name in programme.__all__
        if hasattr(value := getattr(programme, name), "_details")
    }
    assert classes == {type(value) for value in VALUES}
