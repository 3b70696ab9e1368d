"""Rules and clocks from documents, and answers of law as JSON."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import heli
from heli import law
from heli.io import parse_clock, parse_rules, read_clock, read_rules, to_json

from .small_rules import a_rule

EXAMPLES = Path(__file__).parents[3] / "examples"
DAY = date(2023, 9, 25)


def rule_files() -> list[Path]:
    return sorted((EXAMPLES / "rules").glob("*.toml"))


def clock_files() -> list[Path]:
    return sorted((EXAMPLES / "clocks").glob("*.toml"))


def test_the_example_rules_join_the_book() -> None:
    assert rule_files()
    for file in rule_files():
        rules = read_rules(file)
        assert rules == parse_rules(file.read_text("utf-8"))
        book = law.rulebook().with_rules(rules)
        assert all(book[rule.id] == rule for rule in rules)


def test_the_example_clocks_have_states() -> None:
    assert clock_files()
    for file in clock_files():
        clock = read_clock(file)
        assert clock == parse_clock(file.read_text("utf-8"), str(file))
        state = law.state_on(clock, date(2026, 11, 24))
        assert len(state.lines) == len(clock.events)


def test_problems_of_a_document_are_told_with_their_lines() -> None:
    with pytest.raises(heli.ParseError) as refused:
        parse_rules('format = "heli.rules.v1"\n[[rule]]\nid = "A"\nmattr = "court"\n', "own.toml")
    assert refused.value.path == "own.toml"
    assert any(
        "mattr" in finding.message.en for finding in refused.value.findings if finding.message.en
    )
    with pytest.raises(heli.ParseError):
        parse_clock("format = 5")
    with pytest.raises(heli.NotFound):
        read_rules("no-such-file.toml")
    with pytest.raises(heli.NotFound):
        read_clock(Path("no-such-file.toml"))


def test_answers_are_written_with_the_rules_that_they_rest_on() -> None:
    book = law.rulebook().with_rules([a_rule("OWN-5")])
    answer = book.due("OWN-5", DAY, "SH")
    document = json.loads(to_json(answer, rulebook=book))
    assert document["format"] == "heli.answer.v1"
    assert document["kind"] == "due"
    with pytest.raises(heli.NotFound, match="OWN-5"):
        to_json(answer)
    explained = book.explain_due("OWN-5", DAY, "SH")
    assert json.loads(to_json(explained, rulebook=book))["steps"]


def test_a_keyword_that_an_answer_needs_is_asked_for() -> None:
    case = law.ProcedureCase("1", "legal_aid", [law.DatedEvent("aid_granted", DAY)])
    answers: list[tuple[Any, str]] = [
        (law.state_on(law.PeriodClock("ARB-AWARD"), DAY), "clock"),
        (law.plan(case, DAY), "case and as_of"),
        (law.docket([case], DAY, within=30), "as_of and within"),
        (list(law.plan(case, DAY)), "case and as_of"),
    ]
    for answer, needed in answers:
        with pytest.raises(TypeError, match=needed):
            to_json(answer)
    assert json.loads(to_json(law.plan(case, DAY), case=case, as_of=DAY))["kind"] == "plan"
    empty = law.docket([], DAY, within=0)
    assert json.loads(to_json(empty, as_of=DAY, within=0))["kind"] == "docket"


def test_what_has_no_document_is_a_type_error() -> None:
    for answer in (law.PeriodClock("ARB-AWARD"), law.rulebook(), law.due("ARB-ACCEPT", [DAY])):
        with pytest.raises(TypeError):
            to_json(answer)  # type: ignore[arg-type]
