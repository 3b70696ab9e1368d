"""The exceptions, their kinds and what they carry."""

from __future__ import annotations

import pickle

import pytest

import heli


def test_every_exception_is_an_error_of_heli_and_of_its_kind_in_python() -> None:
    assert issubclass(heli.InvalidValue, heli.Error)
    assert issubclass(heli.InvalidValue, ValueError)
    assert issubclass(heli.NotFound, heli.Error)
    assert issubclass(heli.NotFound, LookupError)
    assert issubclass(heli.ParseError, heli.Error)
    assert issubclass(heli.ParseError, ValueError)
    assert issubclass(heli.Conflict, heli.Error)
    assert not issubclass(heli.Error, RuntimeError)


@pytest.mark.parametrize("kind", [heli.Error, heli.InvalidValue, heli.NotFound, heli.Conflict])
def test_an_exception_survives_a_pickle(kind: type[heli.Error]) -> None:
    again = pickle.loads(pickle.dumps(kind("why")))  # noqa: S301 - our own bytes
    assert type(again) is kind
    assert again.args == ("why",)
    assert kind.__module__ == "heli"


def test_a_parse_error_carries_every_finding_and_the_place_of_the_first() -> None:
    first = heli.Finding("error", "a", "甲", heli.Place("plan.toml", 3, 4))
    second = heli.Finding("error", "b", "乙")
    error = heli.ParseError("2 problems", [first, second])
    assert (error.path, error.line, error.column) == ("plan.toml", 3, 4)
    assert error.findings == (first, second)
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert again.findings == error.findings
    assert str(again) == "2 problems"


def test_a_parse_error_without_a_place_says_none() -> None:
    error = heli.ParseError("text")
    assert (error.path, error.line, error.column) == (None, None, None)


def test_wrong_python_types_are_type_errors_as_everywhere() -> None:
    with pytest.raises(TypeError):
        heli.Points("three")  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        heli.Points(3.0)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        heli.region(None)  # type: ignore[arg-type]
