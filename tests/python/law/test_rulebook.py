"""The book of rules: what it holds, what is added to it, what was known on a day."""

from __future__ import annotations

import copy
import pickle
from datetime import date

import pytest

import heli
from heli.law import Extent, InForce, Period, Rulebook, rulebook

from .small_rules import a_rule


def test_the_book_holds_the_rules_that_ship_with_heli() -> None:
    book = rulebook()
    assert len(book) == len(book.rules) == 142
    assert repr(book) == "Rulebook(142 rules)"
    rule = book["ARB-AWARD"]
    assert rule.source.title == "劳动争议调解仲裁法"
    assert rule.period == Period(Extent(45, "calendar_day"), "forward", "next_working_day")
    assert rule.extension is not None
    assert rule.extension.at_most == Extent(15, "calendar_day")
    assert [r.id for r in book][:2] == [r.id for r in book.rules[:2]] == ["NEG-REPLY", "MED-ACCEPT"]


def test_a_rule_is_found_by_its_id_or_not_at_all() -> None:
    book = rulebook()
    assert "ARB-AWARD" in book
    for other in ("ARB-AWRD", "仲裁", "", 5, None):
        assert other not in book
    with pytest.raises(heli.NotFound, match="did you mean ARB-AWARD"):
        book["ARB-AWRD"]
    with pytest.raises(heli.NotFound, match="仲裁"):
        book["仲裁"]


def test_rules_are_found_by_words_of_both_languages() -> None:
    book = rulebook()
    found = [rule.id for rule in book.search("AID zhejiang")]
    assert found == ["AID-DECIDE-ZJ-OLD"]
    assert {rule.id for rule in book.search("法律援助法")} >= {"AID-DECIDE", "AID-OBJ"}
    assert len(book.search("")) == len(book)
    nothing = book.search("no such words")
    assert len(nothing) == 0
    assert nothing.kind is heli.law.Rule


def test_a_table_of_rules_goes_to_pandas() -> None:
    frame = rulebook().rules.to_pandas()
    assert len(frame) == 142
    aid = frame.set_index("id").loc["AID-DECIDE"]
    assert aid["period_length_length"] == 7
    assert aid["period_length_unit"] == "calendar_day"
    assert aid["source_article"] == "43(1)"


def test_regional_rules_name_the_national_one_that_they_override() -> None:
    book = rulebook()
    assert [rule.id for rule in book.overriding("MED-15-LAW")] == ["MED-15-ZJ", "MED-15-AH"]
    assert book["MED-15-ZJ"].overrides == "MED-15-LAW"
    assert len(book.overriding("ARB-ACCEPT")) == 0
    with pytest.raises(heli.NotFound):
        book.overriding("MED-15")


def test_force_is_told_as_far_as_it_is_established() -> None:
    book = rulebook()
    assert book.in_force_on("LIM-60D-OLD", date(2008, 4, 30)) == InForce.yes
    assert book.in_force_on("LIM-60D-OLD", date(2008, 5, 1)) == InForce.no
    assert book.in_force_on("INSP-EVID-ZJ", date(2023, 1, 1)) == InForce.not_established
    # The rule that LIM-1Y superseded certainly held in its place.
    assert book.in_force_on("LIM-1Y", date(2008, 4, 30)) == InForce.no
    assert book.in_force_on("LIM-1Y", date(2008, 5, 1)) == InForce.yes


def test_own_rules_join_the_book_or_take_a_place_in_it() -> None:
    book = rulebook()
    own = a_rule("OWN-5")
    longer = book.with_rules([own])
    assert len(longer) == 143
    assert longer["OWN-5"] == own
    assert repr(longer) == "Rulebook(143 rules, 1 own)"
    assert "OWN-5" not in book
    changed = longer.with_rules([a_rule("OWN-5", period=Period(Extent(7, "working_day")))])
    assert len(changed) == 143
    assert changed["OWN-5"].period == Period(Extent(7, "working_day"))
    answer = heli.law.due("OWN-5", date(2023, 9, 25), "SH", rulebook=longer)
    assert answer.due_date == date(2023, 10, 8)


def test_a_book_that_contradicts_itself_is_refused_with_every_problem() -> None:
    rules = [
        a_rule("A", overrides="B", region="SH"),
        a_rule("C", period=None),
        a_rule("C"),
        a_rule("D", period=Period(Extent(0, "month"))),
    ]
    with pytest.raises(heli.ParseError) as refused:
        Rulebook(rules)
    codes = [finding.code for finding in refused.value.findings]
    assert codes == ["unknown_rule", "missing_length", "invalid_length", "duplicate_id"]
    with pytest.raises(heli.ParseError, match="ARB-NONE"):
        rulebook().with_rules([a_rule("A", overrides="ARB-NONE", region="SH")])


def test_a_book_can_be_put_together_of_shipped_and_own_rules() -> None:
    book = Rulebook(["ARB-ACCEPT", a_rule("OWN-5")])
    assert [rule.id for rule in book] == ["ARB-ACCEPT", "OWN-5"]
    assert book["ARB-ACCEPT"] == rulebook()["ARB-ACCEPT"]
    assert len(Rulebook([])) == 0
    with pytest.raises(heli.NotFound):
        Rulebook(["NO-SUCH-RULE"])


def test_a_book_is_a_value() -> None:
    own = rulebook().with_rules([a_rule("OWN-5")])
    then = own.known_on(date(2020, 1, 1))
    for book in (rulebook(), own, then, Rulebook([])):
        again = pickle.loads(pickle.dumps(book))  # noqa: S301 - our own bytes
        assert again == book
        assert hash(again) == hash(book)
        assert copy.copy(book) is book
        assert copy.deepcopy(book) is book
        assert "<table" in book._repr_html_()
    assert len({rulebook(), rulebook(), own, then}) == 3
    assert rulebook() != "something else"
    # Rules that ship with heli are kept by their ids.
    assert len(pickle.dumps(own)) < 8000
    with pytest.raises(TypeError):
        type("Own", (Rulebook,), {})


def test_a_book_knows_the_day_whose_knowledge_decides() -> None:
    day = date(2020, 1, 1)
    then = rulebook().known_on(day)
    assert then.known_on_day == day
    assert rulebook().known_on_day is None
    assert repr(then) == "Rulebook(142 rules, known on 2020-01-01)"
    assert Rulebook([rule.id for rule in rulebook()], known_on=day) == then
    assert then.with_rules([a_rule("OWN-5")]).known_on_day == day
