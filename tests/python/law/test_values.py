"""What every value of law can do: text, comparison, hash, pickle, copy, dict."""

from __future__ import annotations

import copy
import datetime as dt
import pickle
from datetime import date, datetime
from typing import Any

import pytest

import heli
from heli import law

from .law_values import ANSWER, BARE_ANSWER, LINE, MOMENT, PASSED, RULE, VALUES


def plain(value: Any) -> bool:
    """Whether a value is made of builtin types and days only."""
    if isinstance(value, dict):
        return all(type(key) is str and plain(entry) for key, entry in value.items())
    if isinstance(value, list):
        return all(map(plain, value))
    return value is None or type(value) in (str, int, bool, date, datetime)


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


@pytest.mark.parametrize("value", VALUES, ids=lambda v: type(v).__name__)
def test_the_text_of_a_value_makes_it_again(value: Any) -> None:
    names = vars(heli) | vars(heli.calendar) | vars(law) | {"datetime": dt}
    assert eval(repr(value), names) == value  # noqa: S307 - our own text


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
    assert kind.__module__ == "heli.law"
    assert getattr(law, kind.__name__) is kind
    with pytest.raises(TypeError):
        type("Own", (kind,), {})


def test_every_value_of_the_module_is_among_those_tested() -> None:
    classes = {value for name in law.__all__ if hasattr(value := getattr(law, name), "_details")}
    assert classes == {type(value) for value in VALUES}


def test_people_read_short_texts() -> None:
    assert str(law.Extent(1, "year")) == "1 year"
    assert law.Extent(15, "calendar_day").words == heli.Bilingual("15个自然日", "15 calendar days")
    assert str(RULE) == "TEST-15 测试规则 · rule of a test"
    assert str(BARE_ANSWER) == "2023-10-07 (certain)"
    assert str(ANSWER) == "2023-10-07 (provisional, 2023-10-02 to 2023-10-08)"
    assert str(MOMENT) == "2023-10-01 16:30:01"
    assert str(PASSED) == "MED-15-AH does not apply: not yet published (2026-05-01)"
    assert str(LINE) == "rule of a test"


def test_regions_come_out_as_codes_however_they_were_stated() -> None:
    stated: list[str | int | heli.Region] = [
        "SH",
        "上海市",
        "Shanghai",
        "310000",
        310000,
        heli.region("SH"),
    ]
    for region in stated:
        assert law.PeriodClock("ARB-AWARD", region=region).region == "310000"
    # A district that the table of regions does not have is a region all the same.
    assert law.ProcedureCase("1", "mediation", region="320104").region == "320104"
    assert law.ProcedureCase("1", "mediation", region="CN").region == "CN"
    assert law.ProcedureCase("1", "mediation").region is None


def test_an_event_of_the_tables_is_named_by_its_id() -> None:
    event = law.ClockEvent(date(2023, 9, 1), "restart", "party_added").event
    assert event is not None
    assert event.name.en == "decision to add a party or third party"
    assert event in law.legal_events()
    with pytest.raises(heli.NotFound, match="did you mean party_added"):
        law.ClockEvent(date(2023, 9, 1), "restart", "party_aded")
