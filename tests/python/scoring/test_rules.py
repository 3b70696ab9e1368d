"""Rules of contests: from documents, checked, proved."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

import heli
from heli import scoring

from .contest490 import RULES, with_item
from .scoring_values import BARE_RULES


def test_rules_come_from_a_dict_with_the_keys_of_a_document() -> None:
    rules = scoring.ContestRules.from_dict(RULES)
    assert rules.total == 490
    assert rules.start == date(2025, 7, 1)
    assert [item.cap for item in rules.items] == [20, 180, 180, 50, 40, 20]
    assert rules.items[0].window == scoring.DayWindow(date(2025, 6, 24), date(2025, 6, 30))
    days = RULES | {"start": date(2025, 7, 1), "end": date(2025, 8, 29)}
    assert scoring.ContestRules.from_dict(days) == rules


def test_proved_rules_say_what_each_item_allows() -> None:
    proved = scoring.ProvedRules(scoring.ContestRules.from_dict(RULES))
    assert len(proved.warnings) == 0
    attainable = {item.rule.id: item.attainable for item in proved.items}
    assert attainable == {
        "pre": 20,
        "exercise": 180,
        "diet": 180,
        "offline": None,
        "weigh": 45,
        "post": 20,
    }
    binding = [item.rule.id for item in proved.items if item.effect == "binds"]
    assert binding == ["offline", "weigh"]
    assert [choice.field for choice in proved.choices] == [
        "late_grace_hours",
        "future_skew_s",
        "min_value",
        "partial_week",
    ]
    assert len(proved.digest) == 36
    assert proved.to_dict()["rules"]["total"] == 490


def test_a_wrong_sum_of_caps_is_an_error_that_shows_it() -> None:
    with pytest.raises(
        heli.ParseError, match=r"20 \+ 180 .* = 480, the declared total is 490"
    ) as e:
        scoring.ContestRules.from_dict(with_item("offline", cap=40))
    assert [f.where.field for f in e.value.findings] == ["total"]
    assert e.value.line is None


def test_every_problem_of_a_document_is_named_with_its_field() -> None:
    document = with_item("weigh", partial_week="sometimes", colour="red")
    del document["late_grace_hours"]
    with pytest.raises(heli.ParseError) as caught:
        scoring.ContestRules.from_dict(document)
    fields = {f.where.field for f in caught.value.findings}
    assert {"rules[4].partial_week", "rules[4].colour", "late_grace_hours"} <= fields


def test_a_cap_that_cannot_be_reached_is_a_warning() -> None:
    document = with_item("exercise", cap=183) | {"total": 493}
    proved = scoring.ProvedRules(scoring.ContestRules.from_dict(document))
    assert [w.code for w in proved.warnings] == ["cap_unreachable"]
    assert proved.warnings[0].where.field == "rules[1].cap"


def test_check_finds_what_is_left_open() -> None:
    found = scoring.check(BARE_RULES)
    assert [f.code for f in found] == ["missing_field", "missing_field", "no_rules"]
    with pytest.raises(heli.ParseError) as caught:
        scoring.ProvedRules(BARE_RULES)
    assert list(caught.value.findings) == list(found)


def test_rules_are_written_and_read_again(tmp_path: Path) -> None:
    rules = scoring.ContestRules.from_dict(RULES)
    file = tmp_path / "rules.toml"
    file.write_text(heli.io.contest_to_toml(rules), encoding="utf-8")
    assert heli.io.read_contest_rules(file) == rules
    with pytest.raises(heli.NotFound):
        heli.io.read_contest_rules(tmp_path / "none.toml")


def test_numbers_that_are_none_are_refused() -> None:
    with pytest.raises(TypeError):
        scoring.PointItem("a", "b", points=1.5, bucket="day", cap=3)  # type: ignore[arg-type]
    with pytest.raises(heli.InvalidValue, match="64 bits"):
        scoring.PointItem("a", "b", points=2**63, bucket="day", cap=3)
    with pytest.raises(TypeError):
        scoring.ContestRules.from_dict([RULES])  # type: ignore[arg-type]
    with pytest.raises(heli.ParseError):
        scoring.ContestRules.from_dict({"total": 490.5})


def test_participants_have_codes_once() -> None:
    people = scoring.Participants(["P2", "P1"])
    assert people.people == ("P2", "P1")
    assert "P1" in people
    assert "P3" not in people
    assert len(people) == 2
    with pytest.raises(heli.Conflict, match="P1 is there twice"):
        scoring.Participants(["P1", "P1"])
    with pytest.raises(heli.InvalidValue, match="identifier"):
        scoring.Participants(["张三"])
