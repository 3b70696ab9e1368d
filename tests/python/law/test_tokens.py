"""Enumerations of law."""

from __future__ import annotations

import pytest

import heli
from heli import law

from ..token_laws import TokenLaws


class TestTokens(TokenLaws):
    module = law
    enumerations = (
        law.ClaimKind,
        law.ClockAction,
        law.ClockPhase,
        law.DeadlineState,
        law.Direction,
        law.DueStatus,
        law.InForce,
        law.LabourRelation,
        law.Matter,
        law.MissingFact,
        law.Necessity,
        law.PassedOver,
        law.PeriodUnit,
        law.Procedure,
        law.RowStatus,
        law.RuleKind,
    )


def test_the_status_of_a_row_begins_with_that_of_an_answer() -> None:
    answered = [status.value for status in law.DueStatus]
    assert [status.value for status in law.RowStatus][: len(answered)] == answered


def test_a_member_of_another_enumeration_is_refused_even_with_a_known_token() -> None:
    assert heli.calendar.Certainty.certain.value == law.DueStatus.certain.value
    with pytest.raises(TypeError):
        law.Extent(1, heli.calendar.Roll.none)  # type: ignore[arg-type]
