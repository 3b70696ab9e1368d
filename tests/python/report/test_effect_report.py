"""The effect report: what is shared of it, how it was made, and trouble told in words."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import heli
from heli import evaluation as ev
from heli.report import effect_markdown, render_effect
from heli.report._effect_counts import Counts, stranger_note
from heli.report._effect_figures import coarse, shown_figures, with_p
from heli.report.contest import (
    ContestOutcome,
    EffectAnswer,
    EffectQuestion,
    contest_outcome,
    effect_document,
    evaluated,
    model_answers,
    organiser_effect_document,
)

FOLDER = Path(__file__).resolve().parents[3] / "examples" / "wuyi2023"
QUESTION = EffectQuestion("cn_bmi_adult")


class Example(NamedTuple):
    """The example with everything that an effect report needs."""

    outcome: ContestOutcome
    cohort: ev.Cohort
    answers: ev.Questionnaire


@pytest.fixture(scope="module")
def example() -> Example:
    """The made-up contest of the examples."""
    contest = heli.io.read_contest(FOLDER / "rules.toml")
    people = ev.read_people(FOLDER / "people.csv")
    measures = ev.read_measures(FOLDER / "measures.csv")
    scored = heli.scoring.score(contest.rules, FOLDER / "log.parquet", [p.person for p in people])
    outcome = contest_outcome(contest, scored, people, measures)
    points = {code: heli.Points(total) for code, total in scored.totals.items()}
    entries = dict.fromkeys(points, 1)
    cohort = ev.cohort_of(people, measures, on="2023-06-30", entries=entries, points=points)
    return Example(outcome, cohort, ev.read_questionnaire(FOLDER / "measures.csv"))


@pytest.fixture(scope="module")
def answer(example: Example) -> EffectAnswer:
    """What was found in it."""
    models = model_answers(example.cohort, example.outcome.scored.rules.rules.start)
    return evaluated(example.outcome, example.cohort, QUESTION, example.answers, models)


@pytest.fixture(scope="module")
def shared(example: Example, answer: EffectAnswer) -> dict[str, Any]:
    return effect_document(example.outcome, answer)


@pytest.fixture(scope="module")
def everything(example: Example, answer: EffectAnswer) -> dict[str, Any]:
    return organiser_effect_document(example.outcome, answer)


def counts_in(value: Any) -> list[int]:
    """Every whole number of a document that is no percent."""
    if isinstance(value, dict):
        parts = (entry for name, entry in value.items() if name not in ("percent", "percents"))
        return [number for entry in parts for number in counts_in(entry)]
    if isinstance(value, list):
        return [number for entry in value for number in counts_in(entry)]
    return [value] if isinstance(value, int) and not isinstance(value, bool) else []


PARTS = (
    *("entry", "flow", "changes", "family", "bands", "shares", "transitions", "harms", "dose"),
    *("dropouts", "scenarios"),
)


def test_no_shared_count_and_no_difference_of_two_ways_is_small(shared: dict[str, Any]) -> None:
    for part in PARTS:
        numbers = [n for n in counts_in(shared[part]) if n not in (18, 60)]
        assert not [n for n in numbers if 0 < n < 5], part
    ways = {way["way"]["token"]: way for way in shared["shares"][1]["ways"]}
    assert ways["bocf"]["people"] == 47
    assert ways["locf"]["people"] is None
    moved = [table["improved"] for table in shared["transitions"]]
    assert moved == [27, 27, None]
    bmi = next(part for part in shared["changes"] if part["zh"].startswith("体质指数"))
    assert [way["n"] for way in bmi["ways"]] == [169, None, None, None]
    assert bmi["ways"][1]["estimate"] == -0.8
    assert bmi["ways"][1]["df"] is None
    assert all(way["zeros"] in (None, 0) or way["zeros"] >= 5 for way in bmi["ways"])
    assert shared["questionnaire"]["paired"] is None


def test_counts_of_one_document_agree_in_every_form(
    shared: dict[str, Any], answer: EffectAnswer
) -> None:
    text, page = effect_markdown(shared), render_effect(shared)
    for hidden in (166, 218):
        assert not re.search(rf"\b{hidden}\b", text)
        assert not re.search(rf">{hidden}<", page)
    assert answer.counts.sizes["questionnaire/paired"] == 166
    assert {"n/bmi/bocf", "questionnaire/paired"} <= answer.counts.hidden


def test_organisers_see_every_count(everything: dict[str, Any]) -> None:
    assert everything["audience"]["en"].startswith("For the organisers only")
    assert not everything["suppression"]
    assert [row["not_looked_at"] for row in everything["harms"]] == [4, 2, 5, 3]
    assert everything["questionnaire"]["paired"] == 166
    assert "不得转发" in effect_markdown(everything)
    assert "不得转发" in render_effect(everything)


def test_who_was_not_weighed_later_is_not_known_and_never_unflagged(
    everything: dict[str, Any], example: Example
) -> None:
    for row in everything["harms"]:
        assert row["flagged"] + row["not_flagged"] + row["not_looked_at"] == 220
    outcome = example.outcome
    nobody = ev.Cohort(example.cohort.members, ev.MeasureTable())
    document = organiser_effect_document(outcome, evaluated(outcome, nobody, QUESTION))
    assert {(row["not_flagged"], row["not_looked_at"]) for row in document["harms"]} == {(0, 220)}


def test_flow_and_tables_agree_on_who_is_counted(shared: dict[str, Any]) -> None:
    analysed = shared["flow"]["stages"][-1]
    assert (analysed["remaining"], analysed["reached"]) == (164, 169)
    counted = {one["way"]["token"]: one["n"] for one in shared["flow"]["counted"]}
    kilograms = {way["way"]["token"]: way["n"] for way in shared["changes"][0]["ways"]}
    assert counted == kilograms
    topics = [note["topic"]["en"] for note in shared["notes"]]
    assert "Who is counted by which way" in topics


def test_methods_say_how_was_imputed_fitted_and_adjusted(shared: dict[str, Any]) -> None:
    notes = {note["topic"]["en"]: note["text"] for note in shared["notes"]}
    imputed = notes["Multiple imputation"]
    for word in ("5 donors", "20 completed tables", "seed 1", "Rubin's rules", "weekly"):
        assert word in imputed["en"]
    assert "不另行插补" in imputed["zh"]
    assert "t tests of the mean changes only" in notes["What is adjusted"]["en"]
    assert re.search(r"statsmodels \d+\.\d+", notes["Software"]["en"])
    for text in (effect_markdown(shared), render_effect(shared)):
        assert "usually" in text
        assert "Holm" in text
        assert "供体" in text
        assert " – −" not in text


def test_percent_and_bmi_are_made_of_the_imputed_kilograms(everything: dict[str, Any]) -> None:
    imputed = [part["ways"][3]["estimate"] for part in everything["changes"][:3]]
    completers = [part["ways"][0]["estimate"] for part in everything["changes"][:3]]
    ratios = [a / b for a, b in zip(imputed, completers, strict=True)]
    assert max(ratios) - min(ratios) < 0.02


def test_no_p_value_is_zero(shared: dict[str, Any]) -> None:
    text = json.dumps(shared)
    assert not re.search(r'"(p|rank_p|adjusted)": 0(\.0)?[,}]', text)
    assert with_p({"p": 0.0, "rank_p": 0.5}) == {"p": None, "rank_p": 0.5, "p_below": 1e-300}
    assert coarse({"p": 1e-9, "estimate": -1.234}) == {
        "p": None,
        "p_below": 0.01,
        "estimate": -1.2,
    }


def test_figures_go_by_what_may_be_told_of_their_group() -> None:
    counts = Counts({"n": 20, "few": 3, "values": 18}, frozenset({"few", "values"}))
    row = {"estimate": -1.234, "t": 2.0}
    assert shown_figures(row, counts, "n")["precision"] == "exact"
    assert shown_figures(row, counts, "n", "values")["estimate"] is None
    assert shown_figures(row, counts, "few")["precision"] == "hidden"
    hidden = counts._replace(hidden=frozenset({"n"}))
    found = shown_figures(row, hidden, "n")
    assert (found["estimate"], found["t"], found["n"]) == (-1.2, None, None)
    assert shown_figures(row, counts.unsuppressed(), "few")["n"] == 3


def test_trouble_with_models_is_told_and_nothing_is_printed(
    example: Example, capfd: pytest.CaptureFixture[str]
) -> None:
    outcome = example.outcome
    people = [ev.CohortMember(one.person, sex=one.sex, entries=0) for one in example.cohort.members]
    few = [row for row in example.cohort.measures.rows if row.person < "P006"]
    for rows in ([], few):
        cohort = ev.Cohort(people, ev.MeasureTable(rows))
        models = model_answers(cohort, outcome.scored.rules.rules.start)
        found = evaluated(outcome, cohort, QUESTION, None, models)
        document = effect_document(outcome, found)
        ancova = document["models"]["rows"][1]
        assert "fewer than 5 men or women" in ancova["reason"]["en"]
        assert "未计算" in effect_markdown(document)
        assert "Not computed" in render_effect(document)
    assert capfd.readouterr().err == ""


def test_points_that_are_all_alike_are_no_trouble(
    example: Example, capfd: pytest.CaptureFixture[str]
) -> None:
    people = [
        ev.CohortMember(one.person, sex=one.sex, entries=0, points=heli.Points(0))
        for one in example.cohort.members
    ]
    cohort = ev.Cohort(people, example.cohort.measures)
    models = model_answers(cohort, example.outcome.scored.rules.rules.start)
    assert [one["reason"] for one in models["imputed"].values()] == [None] * 4
    assert capfd.readouterr().err == ""


def test_who_is_not_registered_is_listed_for_organisers_only(example: Example) -> None:
    outcome = example.outcome
    cohort = ev.Cohort(example.cohort.members[:190], example.cohort.measures)
    found = evaluated(outcome, cohort, QUESTION)
    assert len(found.strangers) == 30
    document = organiser_effect_document(outcome, found)
    note = document["flow"]["strangers"]
    assert "30 people measured but not registered" in note["en"]
    assert note["en"].endswith("and 10 more")
    assert "另有 10 人" in note["zh"]
    assert note["zh"].count("P") == 20
    assert not re.search(r"\bP\d{3}\b", json.dumps(effect_document(outcome, found)))
    assert stranger_note([]) is None


def test_answers_of_nobody_known_are_not_counted(example: Example) -> None:
    result = ev.evaluate_questionnaire(
        example.answers, confidence=0.95, test="signed_rank", method="holm"
    )
    found = evaluated(example.outcome, example.cohort, QUESTION, result)
    asked = effect_document(example.outcome, found)["questionnaire"]
    assert asked["paired"] is None
    assert asked["questions"][0]["precision"] == "one_decimal"


def test_a_standard_that_is_not_there_is_told_in_both_languages(example: Example) -> None:
    with pytest.raises(heli.NotFound, match=r"those with it: cn_bmi_adult.* · 没有含 .*标准 x"):
        evaluated(example.outcome, example.cohort, EffectQuestion("x"))
