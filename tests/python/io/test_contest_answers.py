"""Contests as documents and their answers: what crosses to whom, what is written and read again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import heli
from heli.evaluation import EffectTerms
from heli.io import contest_to_toml, read_contest, to_json
from heli.scoring import ContestRules, score

from .json_contest_answers import answered_log
from .json_outcome_answers import PRIZES, answered_prize_list

ROOT = Path(__file__).parents[3]
WUYI = ROOT / "examples" / "wuyi2023" / "rules.toml"
SECTIONS = ROOT / "tests" / "data" / "contests" / "sections.toml"


def test_everybody_learns_who_won_and_nothing_else() -> None:
    shared = to_json(answered_prize_list(), prizes=PRIZES)
    for hidden in ("12.5", "33.25", "490", "245", "P2", "P3", "rapid_loss", "减重过快"):
        assert hidden not in shared, hidden
    document = json.loads(shared)
    assert document["audience"] == "everybody"
    assert document["prizes"][0]["winners"] == [{"winner": "P1", "place": 1, "tied": False}]
    whole = to_json(answered_prize_list(), prizes=PRIZES, audience="organisers")
    assert json.loads(whole)["prizes"][0]["passed_over"][0]["id"] == "P2"
    assert answered_prize_list().to_arrow().column_names == ["prize", "winner", "rank"]


def test_what_an_answer_needs_beside_it_must_be_there() -> None:
    with pytest.raises(TypeError, match="PrizeList is written with prizes"):
        to_json(answered_prize_list())
    other = heli.scoring.PrizeTerms(prizes=PRIZES.prizes[:2], person_limit="several")
    with pytest.raises(heli.InvalidValue, match="with the terms by which they were given"):
        to_json(answered_prize_list(), prizes=other)
    lines = heli.scoring.final_scores(heli.scoring.FinalTerms(), 490, []).lines
    with pytest.raises(TypeError, match="WeightAnalysis is written with edge"):
        to_json(heli.scoring.weight_breakpoints(lines, 1))


@pytest.mark.parametrize("file", [WUYI, SECTIONS], ids=lambda file: file.parent.name)
def test_a_contest_is_written_as_a_document_that_reads_the_same(file: Path, tmp_path: Path) -> None:
    contest = read_contest(file)
    copy = tmp_path / "rules.toml"
    copy.write_text(contest_to_toml(contest), "utf-8")
    assert read_contest(copy) == contest
    copy.write_text(contest_to_toml(contest.rules), "utf-8")
    assert read_contest(copy).rules == contest.rules


def test_names_are_kept_and_change_no_digest() -> None:
    rules = read_contest(WUYI).rules
    assert rules.name == heli.Bilingual(
        "武义县首届健康减重大赛", "first healthy weight-loss contest of Wuyi"
    )
    assert [item.name and item.name.zh for item in rules.items][:2] == ["前测", "运动"]
    fields = {key: value for key, value in rules.to_dict().items() if key not in ("name", "items")}
    fields["source"] = rules.source
    for day in ("start", "end"):
        fields[day] = getattr(rules, day)
    silent = ContestRules(**fields, items=rules.items)
    assert silent.name is None
    digest = heli.scoring.ProvedRules(silent).digest
    assert digest == heli.scoring.ProvedRules(rules).digest


def test_a_whole_document_is_scored_by_its_rules() -> None:
    contest = read_contest(SECTIONS)
    log, people = answered_log(), ["P2", "P1", "P3"]
    assert score(contest, log, people).totals == score(contest.rules, log, people).totals


def test_an_effect_is_rounded_as_the_terms_say() -> None:
    rounding = heli.RoundingRule("half_up", "0.1")
    terms = EffectTerms(points_per_percent=10, cap_percent=10, missing="bocf", rounding=rounding)
    assert heli.evaluation.score_of(terms, "1.234") == heli.rounded("12.34", rounding)
    assert [choice.field for choice in terms.choices][-1] == "rounding"
    assert "rounded to 0.1" in (terms.words.en or "")


def test_everything_that_is_wrong_is_said_with_its_place(tmp_path: Path) -> None:
    text = SECTIONS.read_text("utf-8").replace("needed = 5\n", "").replace("rapid_loss", "rapid")
    text = text.replace('points_weight = "0.6"', "points_weight = 60")
    file = tmp_path / "rules.toml"
    file.write_text(text, "utf-8")
    with pytest.raises(heli.ParseError) as raised:
        read_contest(file)
    found = [(f.code, f.where.field) for f in raised.value.findings]
    assert found == [
        ("missing_field", "team.needed"),
        ("out_of_range", "final.points_weight"),
        ("unknown_flag", "prizes[0].withheld_by[0]"),
    ]
    assert all(f.where.line for f in raised.value.findings)
