"""No shared file of a contest holds anything from which somebody's health could be derived."""

from __future__ import annotations

import re
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any, NamedTuple

import pyarrow as pa
import pytest

import heli
from heli._cli.score_effect import Answer
from heli._cli.score_files import Look, contest_files
from heli._cli.score_manifest import ORGANISERS
from heli.report.contest import contest_outcome

from .contest_command import RULES

if TYPE_CHECKING:
    from heli.report._contest_outcome import ContestOutcome

PEOPLE = tuple(f"Q{number:02}" for number in range(1, 25))
START = date(2023, 7, 1)
#: Words of which none stands in a shared file.
WORDS = (
    "weight_g",
    "waist",
    "腰围",
    "bmi",
    "BMI",
    "cholesterol",
    "胆固醇",
    "rapid_loss",
    "减重过快",
)
REASONS = ("flagged", "有标记", "withheld", "不予授奖", "near miss", "未获奖", "passed_over")


class Case(NamedTuple):
    """A contest of made-up people, its files and what was measured."""

    outcome: ContestOutcome
    files: dict[str, str]
    measures: list[dict[str, Any]]


def made_up(seed: int) -> Case:
    """A contest in which people lose 0 to 12 kg, some of them too fast."""
    random = Random(seed)  # noqa: S311 - made-up people
    measures: list[dict[str, Any]] = []
    for code in PEOPLE:
        weight, height = random.randrange(61_013, 98_989), random.randrange(1_511, 1_889)
        waist = random.randrange(781, 1_119)
        lost = random.randrange(0, 12_007)
        for kind, day, share in (("pre_test", 0, 0), ("post_test", 62, 1)):
            measures.append(
                {
                    "person": code,
                    "date": (START - timedelta(days=3) + timedelta(days=day)).isoformat(),
                    "kind": kind,
                    "weight_g": weight - share * lost,
                    "height_mm": height,
                    "waist_mm": waist - share * (lost // 97),
                }
            )
    contest = heli.io.read_contest(RULES)
    people = [
        heli.evaluation.RegisteredPerson(heli.evaluation.PersonFacts(code)) for code in PEOPLE
    ]
    scored = heli.scoring.score(contest.rules, log_of(random), PEOPLE)
    table = heli.evaluation.read_measures(pa.Table.from_pylist(measures))
    outcome = contest_outcome(contest, scored, people, table, Fraction(random.randrange(1, 97), 97))
    files = contest_files(Answer(outcome, None), PEOPLE[0], Look(True, None, "zh"))
    texts = {name: text for name, text in files.items() if isinstance(text, str)}
    return Case(outcome, texts, measures)


def log_of(random: Random) -> pa.Table:
    """A log in which everybody takes both tests and walks on some days."""
    rows = []
    for code in PEOPLE:
        days = sorted(random.sample(range(60), random.randrange(5, 60)))
        entries = [("pre_test", -2), *(("exercise", day) for day in days), ("post_test", 61)]
        for kind, day in entries:
            noon = f"{START + timedelta(days=day)}T12:00:00+08:00"
            value = 12_000 if kind == "exercise" else None
            rows.append((f"{code}-{day}", code, kind, noon, noon, value))
    names = ("event_id", "person", "kind", "occurred_at", "recorded_at", "value")
    return pa.table(dict(zip(names, map(list, zip(*rows, strict=True)), strict=True)))


def shared(case: Case) -> dict[str, str]:
    """The shared files, without the style and the coordinates of drawings."""
    return {
        name: re.sub(r"<(svg|style|script)\b.*?</\1>", " ", text, flags=re.DOTALL)
        for name, text in case.files.items()
        if not name.startswith(f"{ORGANISERS}/")
    }


def forms(value: Fraction) -> set[str]:
    """How a number can be written: exactly, and with one to four decimals."""
    rounded = {f"{float(value):.{places}f}" for places in (1, 2, 3, 4)}
    written = {str(value), *rounded, *(text.rstrip("0") for text in rounded)}
    return {text for text in written if "/" in text or text.rstrip(".").count(".")}


def secrets(case: Case) -> set[str]:
    """Every figure of health, effect and final score, in all forms that tell it from points."""
    found: set[str] = set()
    for row in case.measures:
        found |= {str(row[name]) for name in ("weight_g", "height_mm", "waist_mm")}
        kilograms, metres = Fraction(row["weight_g"], 1000), Fraction(row["height_mm"], 1000)
        found |= (
            forms(kilograms) | forms(kilograms / metres**2) | forms(Fraction(row["waist_mm"], 10))
        )
    for effect in case.outcome.effects.values():
        if not isinstance(effect.score, heli.Unknown):
            found |= forms(effect.score)
    finals = case.outcome.finals
    assert finals is not None
    assert not isinstance(finals.scores, heli.Unknown)
    for score in finals.scores:
        found |= forms(Fraction(score.score))
    assert case.outcome.weights is not None
    for point in case.outcome.weights.breakpoints:
        found |= forms(point.weight)
    # The weight itself is the organiser's choice, and no person's.
    assert case.outcome.weight is not None
    return found - forms(case.outcome.weight) - forms(1 - case.outcome.weight)


@pytest.fixture(scope="module", params=range(8))
def case(request: pytest.FixtureRequest) -> Case:
    """Several contests."""
    return made_up(request.param)


def test_no_figure_of_health_effect_or_final_score_is_shared(case: Case) -> None:
    hidden = secrets(case)
    assert len(hidden) > 500
    for name, text in shared(case).items():
        numbers = set(re.findall(r"\d+/\d+|\d+(?:\.\d+)?", text))
        means = {
            one for one in numbers if name.startswith("standings") and one in mean_points(case)
        }
        assert not (numbers & hidden) - means, name


def mean_points(case: Case) -> set[str]:
    """Mean points of items and teams, which are shared."""
    total = sum(case.outcome.scored.totals.values())
    return forms(Fraction(total, len(PEOPLE)))


def test_the_same_figures_are_in_the_files_of_organisers(case: Case) -> None:
    text = case.files[f"{ORGANISERS}/outcome.csv"]
    known = [one.score for one in case.outcome.effects.values()]
    assert any(str(float(score)) in text for score in known if not isinstance(score, heli.Unknown))


def test_no_shared_file_says_who_was_flagged_or_that_somebody_was(case: Case) -> None:
    flagged = {code for code, answer in case.outcome.safety.items() if answer.flags}
    assert flagged
    for name, text in shared(case).items():
        assert not [word for word in (*WORDS, *REASONS) if word in text], name
        if name.startswith("prizes"):
            assert not [code for code in flagged if code in text], name


def test_prizes_name_winners_and_nobody_else(case: Case) -> None:
    won = {str(a.winner) for _, result in case.outcome.given for a in result.awards}
    for name, text in shared(case).items():
        if name.startswith("prizes"):
            assert set(re.findall(r"\bQ\d\d\b", text)) <= won, name


def test_a_trace_is_of_one_person(case: Case) -> None:
    for kind in ("html", "json"):
        text = case.files[f"{ORGANISERS}/trace-{PEOPLE[0]}.{kind}"]
        assert set(re.findall(r"\bQ\d\d\b", text)) == {PEOPLE[0]}


def test_every_file_that_names_a_loss_is_apart(case: Case) -> None:
    names = {Path(name).name for name in case.files if name.startswith(f"{ORGANISERS}/")}
    assert {"outcome.html", "prize_decisions.csv", "prizes_not_given.csv"} <= names
    assert not names & {Path(name).name for name in shared(case)}
