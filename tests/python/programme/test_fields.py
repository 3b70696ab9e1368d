"""The fields of values: as given, and None where nothing is known."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest

import heli
from heli.programme import (
    CompleteRecord,
    Conference,
    Evidence,
    EvidenceKind,
    EvidenceSet,
    Item,
    ItemKind,
    ItemReview,
    Programme,
    ProgrammeChange,
    Target,
    TargetKind,
    TargetReview,
    mechanism_sets,
)

from .small_programme import NEW_YEAR, YEAR_END, a_programme, an_item, told

DAY = date(2023, 8, 31)
NO_SOURCE = {"title": None, "article": None, "address": None, "status": "unverified"}


def test_what_a_target_does_not_state_is_none() -> None:
    assert Target("exists_by").to_dict() == {
        "kind": "exists_by",
        "quantity": None,
        "unit": None,
        "begins": None,
        "due": None,
        "days": None,
        "nights": None,
        "soft": False,
        "group": None,
    }
    assert Target("exists_by", unit="") == Target("exists_by")


def test_what_an_item_does_not_state_is_none_or_empty() -> None:
    assert Item("map", "地图", kind="map").to_dict() == {
        "id": "map",
        "name": {"zh": "地图", "en": None},
        "kind": "map",
        "source": NO_SOURCE,
        "area": None,
        "tier": None,
        "edition": None,
        "leads": [],
        "organizers": [],
        "participants": [],
        "mechanism": None,
        "targets": [],
    }


def test_what_a_programme_does_not_state_is_none_or_empty() -> None:
    bare = Programme(
        "bare", 2023, "方案", first=NEW_YEAR, last=YEAR_END, conference=Conference("会议")
    )
    assert bare.conference.held_on is None
    assert bare.announced_contests is None
    assert bare.mechanisms is None
    assert bare.items == ()
    assert bare.source == heli.Source()
    assert len(bare) == 0


def test_what_evidence_does_not_say_is_none() -> None:
    bare = Evidence(DAY, "map", "step", source=heli.Source())
    assert bare.to_dict() == {
        "date": DAY,
        "item": "map",
        "kind": "step",
        "source": NO_SOURCE,
        "federation": None,
        "quantity": None,
        "unit": None,
        "days": None,
        "nights": None,
        "note": None,
        "illustrative": False,
    }
    assert CompleteRecord("map", DAY, DAY, source=heli.Source()).federation is None
    assert ProgrammeChange("added", "programme").to_dict() == {
        "change": "added",
        "part": "programme",
        "id": None,
        "field": None,
        "before": None,
        "after": None,
    }


def test_zero_is_known_and_not_none() -> None:
    target = Target("count_at_least", quantity=0, days=0, nights=0)
    assert (target.quantity, target.days, target.nights) == (0, 0, 0)
    assert told(DAY, "map", "total", 0).quantity == heli.CountBound.exactly(0)


def test_a_token_stands_for_its_member_and_a_str_for_a_chinese_name() -> None:
    assert Target(TargetKind.exists_by) == Target("exists_by")
    by_member = Item("map", heli.Bilingual("地图"), kind=ItemKind.map)
    assert by_member == Item("map", "地图", kind="map")
    assert by_member.kind is ItemKind.map
    assert told(DAY, "map", "part").kind is EvidenceKind.part


def test_a_region_stands_for_its_code() -> None:
    item = Item("map", "地图", kind="map", participants=[heli.Region("310118"), "320200", "CN"])
    assert item.participants == ("310118", "320200", "CN")


def test_whole_numbers_of_numpy_are_whole_numbers() -> None:
    target = Target("count_at_least", quantity=np.int64(30), days=np.uint8(3))
    assert target == Target("count_at_least", quantity=30, days=3)
    assert type(target.quantity) is int


def test_several_values_come_as_a_list_or_a_generator_and_go_out_as_a_tuple() -> None:
    target = Target("exists_by")
    item = Item("map", "地图", kind="map", targets=(t for t in [target]), leads=["SH", "AH"])
    assert item.targets == (target,)
    assert item.leads == (heli.Federation.SH, heli.Federation.AH)
    pieces = EvidenceSet(told(DAY, "map", "part", n) for n in range(3))
    assert len(pieces) == len(pieces.entries) == len(pieces.to_table()) == 3
    assert pieces.complete == ()


def test_an_item_of_a_programme_is_found_by_its_id() -> None:
    plan = a_programme(an_item("map"), an_item("routes"))
    assert plan["routes"] == plan.items[1]
    assert len(plan) == 2
    assert tuple(plan) == plan.items
    with pytest.raises(heli.NotFound, match="programme small has no item roots"):
        plan["roots"]
    with pytest.raises(heli.InvalidValue, match="1 to 31 characters"):
        plan["no id"]


def test_a_share_of_a_federation_has_its_name_in_its_id() -> None:
    standing = TargetReview(
        "met",
        DAY,
        due_stated=True,
        overdue=False,
        late=False,
        count=None,
        projected=None,
        reasons=(),
        used=(),
        findings=(),
    )
    assert ItemReview("exchange", standing, federation="SH").id == "exchange.SH"
    assert ItemReview("exchange", standing).id == "exchange"
    assert ItemReview("exchange", standing).status == "met"
    assert ItemReview("exchange", standing).to_dict()["status"] == "met"


def test_the_mechanisms_of_2023_are_five_and_those_of_2024_six() -> None:
    of_2023, of_2024 = mechanism_sets()
    assert (of_2023.id, of_2023.agreed_on) == ("yrd-2023", date(2023, 6, 28))
    assert (of_2024.id, of_2024.agreed_on) == ("yrd-2024", date(2024, 9, 19))
    assert [m.id for m in of_2023.mechanisms] == [
        "early_warning_sharing",
        "joint_handling",
        "cross_region_legal_aid",
        "wage_arrears_action",
        "consultation_assessment",
    ]
    assert [m.id for m in of_2024.mechanisms] == [
        "liaison_coordination",
        "joint_supervision",
        "early_warning_prevention",
        "joint_mediation",
        "cross_region_rights",
        "exchange_training",
    ]
    for known in (of_2023, of_2024):
        assert known.source.title
        assert all(m.name.zh and m.name.en for m in known.mechanisms)
    assert heli.io.shipped_programme("yrd-2023").mechanisms == of_2023
