"""Enumerations are tokens with names in two languages."""

from __future__ import annotations

import pytest

import heli
from heli import calendar

from ..token_laws import TokenLaws


class TestTokens(TokenLaws):
    module = heli
    enumerations = (
        heli.AllianceRole,
        heli.BoundKind,
        heli.Federation,
        heli.Language,
        heli.RegionLevel,
        heli.Rounding,
        heli.Severity,
        heli.SourceStatus,
        heli.WorkerCategory,
    )


class TestTokensOfCalendar(TokenLaws):
    module = calendar
    enumerations = (
        calendar.Certainty,
        calendar.DayKind,
        calendar.Holiday,
        calendar.Roll,
        calendar.RowStatus,
        calendar.Strictness,
    )


def test_a_language_has_names_although_its_members_are_called_zh_and_en() -> None:
    names = {member.value: (member.zh, member.en) for member in heli.Language}
    assert names == {"zh": ("中文", "Chinese"), "en": ("英文", "English")}
    assert heli.Language("en") is heli.Language.en


def test_a_token_stands_for_its_member() -> None:
    by_token = heli.Finding("error", "code", "文")
    by_member = heli.Finding(heli.Severity.error, "code", "文")
    assert by_token == by_member
    assert by_token.severity is heli.Severity.error


def test_an_unknown_token_as_an_argument_names_the_known_ones() -> None:
    with pytest.raises(heli.InvalidValue, match="expected one of info warning error"):
        heli.Finding("fatal", "code", "文")  # type: ignore[arg-type]


def test_a_member_of_another_enumeration_is_refused_even_with_a_known_token() -> None:
    assert calendar.Roll.none.value == heli.AllianceRole.none.value
    with pytest.raises(TypeError):
        calendar.china().rolled(heli.AllianceRole.none, "none")  # type: ignore[call-overload]
    with pytest.raises(TypeError):
        heli.CountBound.stated(heli.Severity.error, 1)  # type: ignore[arg-type]


def test_text_without_a_utf_8_form_is_refused() -> None:
    with pytest.raises(heli.InvalidValue, match="surrogate"):
        heli.CountBound.stated("\ud800", 1)  # type: ignore[arg-type]
