"""What every value of core can do: text, comparison, hash, pickle, copy, dict."""

from __future__ import annotations

import copy
import json
import pickle
from fractions import Fraction
from typing import Any

import pytest

import heli

SOURCE = heli.Source("民法典", "201", "https://example.org", "verified")
PLACE = heli.Place("plan.toml", 3, 4, "item[0].due")

VALUES: list[Any] = [
    heli.Bilingual("国庆节", "National Day"),
    heli.Bilingual("国庆节"),
    SOURCE,
    heli.Source(),
    PLACE,
    heli.Place(),
    heli.Finding("warning", "late_item", heli.Bilingual("迟", "late"), PLACE, "2023-09"),
    heli.StepInput("from", "2023-09-25"),
    heli.Step("CNT-CC201", "起算日不计入", SOURCE, [heli.StepInput("from", "2023-09-25")]),
    heli.Points(7),
    heli.Money(fen=1990),
    heli.CountBound.at_least(100),
    heli.CountBound(3, 5),
    heli.RoundingRule("half_up", "0.01"),
    heli.region("青浦区"),
    heli.Explained(heli.Points(7), [heli.Step("CNT-CC201", "起算日不计入")]),
    *list(heli.Severity),
    *list(heli.Federation),
    *list(heli.WorkerCategory),
]
CLASSES = [value for value in VALUES if hasattr(value, "__match_args__")]


@pytest.mark.parametrize("value", VALUES, ids=repr)
@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_a_pickle_gives_an_equal_value_with_the_same_hash(value: Any, protocol: int) -> None:
    again = pickle.loads(pickle.dumps(value, protocol))  # noqa: S301 - our own bytes
    assert again == value
    assert type(again) is type(value)
    assert hash(again) == hash(value)


@pytest.mark.parametrize("value", VALUES, ids=repr)
def test_a_copy_is_equal(value: Any) -> None:
    assert copy.copy(value) == value
    assert copy.deepcopy([value]) == [value]


@pytest.mark.parametrize("value", CLASSES, ids=repr)
def test_a_value_cannot_be_changed(value: Any) -> None:
    for name in (*type(value).__match_args__, "something_else"):
        with pytest.raises(AttributeError):
            setattr(value, name, None)


@pytest.mark.parametrize("value", CLASSES, ids=repr)
def test_its_fields_make_the_value_again(value: Any) -> None:
    fields = {name: getattr(value, name) for name in type(value).__match_args__}
    assert type(value)(**fields) == value


@pytest.mark.parametrize("value", CLASSES, ids=repr)
def test_a_value_differs_from_other_types(value: Any) -> None:
    assert value != "something else"
    assert value is not None
    assert (value == object()) is False


@pytest.mark.parametrize(
    "value", [v for v in CLASSES if not isinstance(v, heli.Region | heli.Explained)], ids=repr
)
def test_the_text_of_a_value_makes_it_again(value: Any) -> None:
    names = vars(heli) | {"Fraction": Fraction}
    assert eval(repr(value), names) == value  # noqa: S307 - our own text


@pytest.mark.parametrize("value", CLASSES, ids=repr)
def test_a_dict_of_a_value_is_plain_and_goes_into_json(value: Any) -> None:
    entries = value.to_dict()
    assert json.loads(json.dumps(entries)) == entries


def test_unknown_is_none_and_not_an_empty_text() -> None:
    assert heli.Bilingual("国庆节").en is None
    assert heli.Source().to_dict() == {
        "title": None,
        "article": None,
        "address": None,
        "status": "unverified",
    }
    assert heli.Place().to_dict() == {"path": None, "line": None, "column": None, "field": None}


def test_a_pickle_of_a_later_format_is_refused() -> None:
    reduced: Any = heli.Points(7).__reduce__()
    restore, (kind, version, state) = reduced
    assert restore(kind, version, state) == heli.Points(7)
    with pytest.raises(heli.InvalidValue, match="formats 1 to 1"):
        restore(kind, version + 1, state)


@pytest.mark.parametrize("value", CLASSES, ids=repr)
def test_notebooks_show_escaped_text(value: Any) -> None:
    assert "<table" in value._repr_html_()


def test_a_hostile_text_is_escaped_in_notebooks() -> None:
    hostile = heli.Bilingual("<script>alert(1)</script>", "&\"'")
    shown = hostile._repr_html_()
    assert "<script>" not in shown
    assert "&lt;script&gt;" in shown
    assert "&amp;&quot;&#x27;" in shown


def test_values_match_by_position() -> None:
    match heli.Bilingual("国庆节", "National Day"):
        case heli.Bilingual(zh, en):
            assert (zh, en) == ("国庆节", "National Day")
