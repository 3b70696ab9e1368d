"""The made-up contest: its files are those that its program writes, its figures those of a text."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from pyarrow import parquet

import heli

FOLDER = Path(__file__).resolve().parents[3] / "examples" / "wuyi2023"


@pytest.fixture(scope="module")
def scored() -> heli.scoring.ScoredLog:
    """The log of the example, scored."""
    return heli.scoring.score(FOLDER / "rules.toml", FOLDER / "log.parquet", FOLDER / "people.csv")


def test_the_tables_are_those_that_the_program_writes(tmp_path: Path) -> None:
    subprocess.run([sys.executable, FOLDER / "make_illustrative.py", tmp_path], check=True)
    for name in ("people.csv", "measures.csv"):
        assert (tmp_path / name).read_bytes() == (FOLDER / name).read_bytes()
    # The bytes of a Parquet file depend on the version that wrote it, its cells do not.
    made, kept = (parquet.read_table(folder / "log.parquet") for folder in (tmp_path, FOLDER))
    assert made.equals(kept)


def test_the_rules_are_the_published_ones() -> None:
    contest = heli.io.read_contest(FOLDER / "rules.toml")
    rules, prizes = contest.rules, contest.prizes
    caps = {item.id: item.cap for item in rules.items}
    assert caps == {
        "pre": 20,
        "exercise": 180,
        "diet": 180,
        "offline": 50,
        "weigh": 40,
        "post": 20,
    }
    assert (rules.total, (rules.end - rules.start).days + 1) == (490, 60)
    assert prizes is not None
    assert [(prize.kind.value, prize.places) for prize in prizes.prizes] == [
        *[("individual", 20)] * 3,
        *[("team", 3)] * 3,
    ]
    assert contest.final_score is not None
    assert contest.final_score.points_weight is None


def test_the_figures_are_those_of_the_text(scored: heli.scoring.ScoredLog) -> None:
    text = (FOLDER / "README.md").read_text("utf-8")
    counts = {status.value: count for status, count in scored.status_counts.items() if count}
    assert counts == {
        "credited": 32_541,
        "capped": 85,
        "repeat_bucket": 6,
        "duplicate_id": 104,
        "late": 133,
        "below_min": 1_378,
    }
    for number in (len(scored), *counts.values(), sum(scored.totals.values())):
        assert f"{number:,}" in text
    assert scored.ranks["P093"] == 1
    assert scored.totals["P093"] == 471


def test_the_mean_changes_are_those_of_the_text(scored: heli.scoring.ScoredLog) -> None:
    people = heli.evaluation.read_people(FOLDER / "people.csv")
    measures = heli.evaluation.read_measures(FOLDER / "measures.csv")
    cohort = heli.evaluation.cohort_of(people, measures, on=scored.rules.rules.start, entries={})
    changes = heli.evaluation.mean_changes(cohort, confidence=0.95)
    found = {
        change.way.value: round(float(change.mean.mean), 2)  # type: ignore[arg-type] # known here
        for change in changes
        if change.measure == "weight_kg"
    }
    assert found == {"completers": -2.89, "bocf": -2.22, "locf": -2.49}


def test_what_the_report_leaves_open_is_marked_as_an_example() -> None:
    text = (FOLDER / "rules.toml").read_text("utf-8")
    for key in ("late_grace_hours", "future_skew_s", "min_value", "partial_week", "age_on"):
        lines = re.findall(rf"^{key} = .*$", text, re.MULTILINE)
        assert lines
        assert all("示例" in line for line in lines), key
    assert not re.search(r"^points_weight", text, re.MULTILINE)
