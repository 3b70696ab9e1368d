"""Pages of contests: nothing from outside, everything escaped, nobody's health in them."""

from __future__ import annotations

import re
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

import heli
from heli.report import (
    effect_markdown,
    render_effect,
    render_outcome,
    render_prizes,
    render_standings,
)
from heli.report._contest_document import decimal, with_decimals
from heli.report._contest_drawings import apart, interval_drawing, race_drawing, ticks
from heli.report._contest_markdown import standings_markdown
from heli.report._contest_page import decimal_text, p_text
from heli.report._contest_prizes import condition_name
from heli.report._outcome_words import hold_words
from heli.report.contest import (
    ContestOutcome,
    contest_outcome,
    outcome_document,
    prizes_csv,
    prizes_document,
    standings_csv,
    standings_document,
)

FOLDER = Path(__file__).resolve().parents[3] / "examples" / "wuyi2023"
HOSTILE = '<script>alert(1)</script>"=HYPERLINK("x") {{ 7*7 }}'


@pytest.fixture(scope="module")
def outcome() -> ContestOutcome:
    """What the example comes to."""
    contest = heli.io.read_contest(FOLDER / "rules.toml")
    people = heli.evaluation.read_people(FOLDER / "people.csv")
    measures = heli.evaluation.read_measures(FOLDER / "measures.csv")
    codes = [person.person for person in people]
    scored = heli.scoring.score(contest.rules, FOLDER / "log.parquet", codes)
    return contest_outcome(contest, scored, people, measures)


@pytest.fixture(scope="module")
def document(outcome: ContestOutcome) -> dict[str, Any]:
    """Its standings, under a hostile title."""
    title = heli.Bilingual(HOSTILE, HOSTILE)
    return standings_document(outcome, illustrative=True, title=title)


@pytest.fixture(scope="module")
def prizes(outcome: ContestOutcome) -> dict[str, Any]:
    """Its prizes as they may be published."""
    return prizes_document(outcome, title=heli.Bilingual(HOSTILE, HOSTILE))


@pytest.fixture(scope="module")
def decided(outcome: ContestOutcome) -> dict[str, Any]:
    """What decided it, for organisers."""
    return outcome_document(outcome, title=heli.Bilingual(HOSTILE, HOSTILE))


def test_pages_take_nothing_from_outside_and_escape_every_text(
    document: dict[str, Any], prizes: dict[str, Any], decided: dict[str, Any]
) -> None:
    for page in (render_standings(document), render_prizes(prizes), render_outcome(decided)):
        assert "default-src 'none'" in page
        assert not re.search(r"(src|href)=[\"'](?!#)", page)
        assert "@import" not in page
        assert "url(" not in page
        assert "<script>alert" not in page
        assert "&lt;script&gt;alert" in page
        assert "{{ 7*7 }}" in page


def test_every_person_is_there_by_place(document: dict[str, Any]) -> None:
    page = render_standings(document)
    codes = re.findall(r'<tr id="person-(P\d{3})">', page)
    assert len(codes) == len(set(codes)) == 220
    assert codes == [row["person"] for row in document["people"]]


def test_the_page_is_marked_as_made_up(document: dict[str, Any]) -> None:
    assert "示例数据，不是事实" in render_standings(document)
    assert "示例数据，不是事实" not in render_standings(document | {"illustrative": False})


def test_both_languages_are_there_and_the_third_is_refused(document: dict[str, Any]) -> None:
    for lang in ("zh", "en", "both"):
        assert f'data-start="{lang}"' in render_standings(document, lang=lang)
    with pytest.raises(heli.InvalidValue, match="zh en both"):
        render_standings(document, lang="fr")


def test_another_document_is_refused(document: dict[str, Any]) -> None:
    for render in (render_effect, effect_markdown):
        with pytest.raises(heli.InvalidValue, match="expected contest_effect"):
            render(document)
    for render in (render_prizes, render_outcome):
        with pytest.raises(heli.InvalidValue, match=r"expected contest_(prizes|outcome)"):
            render(document)
    with pytest.raises(heli.InvalidValue, match="expected contest_standings"):
        render_standings({"kind": "contest_effect"})


def test_who_could_not_win_is_not_published(
    prizes: dict[str, Any], decided: dict[str, Any]
) -> None:
    text = prizes_csv(prizes) + str(prizes["prizes"]) + render_prizes(prizes)
    assert "P113" not in text
    assert "rapid_loss" not in text
    assert "P113" in str(decided["prizes"])


def test_tables_begin_with_a_mark_and_hold_no_formula(
    document: dict[str, Any], prizes: dict[str, Any]
) -> None:
    prize = prizes["prizes"][0] | {"name": {"zh": "=1+1", "en": "@x"}}
    text = prizes_csv(prizes | {"prizes": [prize]})
    assert text.startswith("\ufeff")
    assert ",'=1+1,'@x," in text
    assert standings_csv(document).count("\n") == 221


def test_the_stretches_of_weights_fit_together(decided: dict[str, Any]) -> None:
    pieces = decided["final"]["pieces"]
    assert pieces[0]["weights"]["lower"]["exact"] == "0"
    assert pieces[-1]["weights"]["upper"]["exact"] == "1"
    for before, piece in pairwise(pieces):
        assert before["weights"]["upper"] == piece["weights"]["lower"]
        old = {*before["within"], *before["tied"]}
        new = (old | set(piece["came"])) - set(piece["left"])
        assert new == {*piece["within"], *piece["tied"]}


def test_nobody_who_is_barred_is_among_those_who_win_for_a_weight(
    outcome: ContestOutcome, decided: dict[str, Any]
) -> None:
    final = decided["final"]
    winners = {*final["every_weight"], *final["some_weights"]}
    assert winners
    assert not winners & set(outcome.barred)
    assert {one["person"] for one in final["would"]} <= set(outcome.barred)
    flagged = {code for code, answer in outcome.safety.items() if answer.flags}
    assert flagged <= set(outcome.barred)


def test_who_is_barred_would_win_and_why_not_is_said() -> None:
    bar = {"zh": "有标记：减重过快", "en": "flagged: rapid loss"}
    hold = {"token": "every_weight", "zh": "任何权重下均入选", "en": "wins for every weight"}
    told = hold_words(hold | {"weights": [], "barred": [bar]})
    assert told == {
        "zh": "本可入选（任何权重下均入选），但有标记：减重过快",
        "en": "would win for every weight, but flagged: rapid loss",
    }


def test_numbers_are_decimals_exact_where_they_are_finite() -> None:
    assert decimal(Fraction(1907, 30)) == "≈63.5667"
    assert decimal(Fraction(1, 3)) == "≈0.3333"
    assert decimal(Fraction(1, 32)) == "0.03125"
    assert decimal(42) == "42"
    assert with_decimals("积分 1907/30 对 3/4（高者为先）") == "积分 ≈63.5667 对 0.75（高者为先）"
    assert with_decimals("2023/07/01 P1/2") == "2023/07/01 P1/2"


def test_items_have_their_names_and_places_their_movement(document: dict[str, Any]) -> None:
    page, text = render_standings(document), standings_markdown(document)
    for name in ("运动", "exercise", "饮食打卡", "meals"):
        assert name in page
        assert name in text
    moved = [row["moved"] for row in document["people"]]
    assert min(moved) < 0 < max(moved)
    assert document["moved"] == {"since": "2023-08-28", "until": "2023-09-04"}


def test_conditions_of_prizes_are_said_in_words(
    outcome: ContestOutcome, decided: dict[str, Any]
) -> None:
    found = condition_name(outcome, "earned_post")
    assert (found.zh, found.en) == ("后测有积分", "points for post-test")
    assert condition_name(outcome, "entry").zh == "符合入组条件"
    assert condition_name(outcome, "another").zh == "another"
    told = [
        (code, one["zh"])
        for prize in decided["prizes"]
        for passed in prize["passed_over"]
        for code, one in zip(passed["barriers"], passed["because"], strict=True)
    ]
    assert ("flagged:rapid_loss", "因标记不予授奖：减重过快") in told
    assert not [zh for _, zh in told if re.search(r"earned_|effect_known|[a-z]_[a-z]", zh)]


def test_ticks_are_round_and_few() -> None:
    assert ticks(0, 471) == [0, 100, 200, 300, 400]
    assert ticks(0, 0) == [0]
    assert 2 <= len(ticks(-0.31, 0.02)) <= 9


def test_labels_keep_their_order_and_distance() -> None:
    placed = apart([10, 11, 12, 100], 10, 0, 100)
    assert placed == sorted(placed)
    assert all(b - a >= 10 for a, b in pairwise(placed))
    assert placed[-1] <= 100


def test_a_race_of_one_day_is_not_drawn() -> None:
    assert race_drawing({"days": ["2025-07-01"], "lines": [], "best": []}) is None


def test_intervals_are_drawn_on_an_axis_with_zero() -> None:
    empty = dict.fromkeys(("estimate", "lower", "upper"))
    assert interval_drawing([empty]) is None
    drawn = interval_drawing([{"estimate": -2.0, "lower": -3.0, "upper": -1.0}, empty])
    assert drawn is not None
    row = drawn["rows"][0]
    assert 0 < row["from"] < row["at"] < row["to"] < drawn["zero"] < 200
    assert drawn["rows"][1] is None


def test_numbers_have_a_real_minus_and_no_minus_before_zero() -> None:
    assert decimal_text(-1.235, 1) == "−1.2"
    assert decimal_text(-0.004, 2) == "0.00"
    assert (p_text(0.0004), p_text(0.0496)) == ("< 0.001", "0.050")
