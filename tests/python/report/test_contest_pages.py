"""Pages of contests: nothing from outside, everything escaped, nobody's health in them."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

import heli
from heli.report import effect_markdown, render_effect, render_standings
from heli.report._contest_drawings import apart, interval_drawing, race_drawing, ticks
from heli.report._contest_page import decimal_text, p_text
from heli.report.contest import contest_outcome, prizes_csv, standings_csv, standings_document

FOLDER = Path(__file__).resolve().parents[3] / "examples" / "wuyi2023"
HOSTILE = '<script>alert(1)</script>"=HYPERLINK("x") {{ 7*7 }}'


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    """The standings of the example."""
    contest = heli.io.read_contest(FOLDER / "rules.toml")
    people = heli.evaluation.read_people(FOLDER / "people.csv")
    measures = heli.evaluation.read_measures(FOLDER / "measures.csv")
    codes = [person.person for person in people]
    scored = heli.scoring.score(contest.rules, FOLDER / "log.parquet", codes)
    outcome = contest_outcome(contest, scored, people, measures)
    title = heli.Bilingual(HOSTILE, HOSTILE)
    return standings_document(outcome, illustrative=True, title=title)


def test_the_page_takes_nothing_from_outside(document: dict[str, Any]) -> None:
    page = render_standings(document)
    assert "default-src 'none'" in page
    assert not re.search(r"(src|href)=[\"'](?!#)", page)
    assert "@import" not in page
    assert "url(" not in page


def test_every_text_is_escaped(document: dict[str, Any]) -> None:
    page = render_standings(document)
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
    with pytest.raises(heli.InvalidValue, match="expected contest_standings"):
        render_standings({"kind": "contest_effect"})


def test_who_could_not_win_is_not_published(document: dict[str, Any]) -> None:
    text = prizes_csv(document) + str(document["prizes"])
    assert "P113" not in text
    assert "rapid_loss" not in text
    assert "moved" not in text


def test_tables_begin_with_a_mark_and_hold_no_formula(document: dict[str, Any]) -> None:
    prize = document["prizes"][0] | {"name": {"zh": "=1+1", "en": "@x"}}
    text = prizes_csv(document | {"prizes": [prize]})
    assert text.startswith("\ufeff")
    assert ",'=1+1,'@x," in text
    assert standings_csv(document).count("\n") == 221


def test_the_stretches_of_weights_fit_together(document: dict[str, Any]) -> None:
    pieces = document["final"]["pieces"]
    assert pieces[0]["weights"]["lower"]["exact"] == "0"
    assert pieces[-1]["weights"]["upper"]["exact"] == "1"
    for before, piece in pairwise(pieces):
        assert before["weights"]["upper"] == piece["weights"]["lower"]
        old = {*before["within"], *before["tied"]}
        new = (old | set(piece["came"])) - set(piece["left"])
        assert new == {*piece["within"], *piece["tied"]}


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
