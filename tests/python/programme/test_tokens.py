"""The enumerations of programmes are tokens with names in two languages."""

from __future__ import annotations

import pytest

import heli
from heli import programme

from ..token_laws import TokenLaws


class TestTokens(TokenLaws):
    module = programme
    enumerations = (
        programme.Area,
        programme.ChangeKind,
        programme.ContestTier,
        programme.EvidenceKind,
        programme.IntervalLevel,
        programme.ItemKind,
        programme.ItemStatus,
        programme.ProjectionMethod,
        programme.TargetKind,
    )


def test_an_area_has_the_number_of_the_source_page_as_its_token() -> None:
    assert [area.value for area in programme.Area] == ["01", "02", "03", "04"]
    assert [area.name for area in programme.Area] == ["area_01", "area_02", "area_03", "area_04"]
    assert programme.Area.area_01.zh == "劳动和技能竞赛"


def test_there_are_six_statuses_in_the_order_of_the_documents() -> None:
    assert [str(status) for status in programme.ItemStatus] == [
        "met",
        "on_track",
        "not_due",
        "at_risk",
        "no_evidence",
        "missed",
    ]


def test_a_member_of_another_enumeration_is_refused_even_with_a_known_token() -> None:
    class Other(heli.Token):
        met = ("met", "已完成", "met")

    assert str(Other.met) == str(programme.ItemStatus.met)
    with pytest.raises(TypeError):
        programme.Target(Other.met)  # type: ignore[arg-type]
