"""Enumerations of law."""

from __future__ import annotations

import pickle

import pytest

import heli
from heli import law

ENUMERATIONS: list[type[heli.Token]] = [
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
]


@pytest.mark.parametrize("kind", ENUMERATIONS)
def test_a_member_is_its_token_and_has_two_names(kind: type[heli.Token]) -> None:
    assert kind.__doc__
    assert kind.__module__ == "heli.law"
    for member in kind:
        assert member == member.value == str(member) == f"{member}"
        assert kind(member.value) is member
        assert getattr(kind, member.name) is member
        assert member.zh
        assert member.en
        assert pickle.loads(pickle.dumps(member)) is member  # noqa: S301 - our own bytes


@pytest.mark.parametrize("kind", ENUMERATIONS)
def test_an_unknown_token_is_refused_with_the_known_ones(kind: type[heli.Token]) -> None:
    with pytest.raises(heli.InvalidValue, match=next(iter(kind)).value):
        kind("no_such_token")


def test_every_enumeration_is_tested() -> None:
    public = {getattr(law, name) for name in law.__all__}
    tokens = {v for v in public if isinstance(v, type) and issubclass(v, heli.Token)}
    assert tokens == set(ENUMERATIONS)


def test_the_status_of_a_row_begins_with_that_of_an_answer() -> None:
    answered = [status.value for status in law.DueStatus]
    assert [status.value for status in law.RowStatus][: len(answered)] == answered


def test_a_member_of_another_enumeration_is_refused_even_with_a_known_token() -> None:
    assert heli.calendar.Certainty.certain.value == law.DueStatus.certain.value
    with pytest.raises(TypeError):
        law.Extent(1, heli.calendar.Roll.none)  # type: ignore[arg-type]
