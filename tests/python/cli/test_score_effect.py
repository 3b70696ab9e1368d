"""The effect report that `heli score` writes for organisers: groups, and nobody by name."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

import pytest

from .contest_command import APART, FULL, LOG, MEASURES, PEOPLE, RULES, out, run

__all__ = ["out"]

REPORT = tuple(f"{APART}/effect_report.{kind}" for kind in ("html", "md", "json"))


def report(out: Path) -> dict[str, Any]:
    """The effect report as data."""
    found: dict[str, Any] = json.loads((out / APART / "effect_report.json").read_text("utf-8"))
    return found


def test_the_report_has_every_way_side_by_side_and_its_caution(out: Path) -> None:
    found = report(out)
    for part in found["changes"]:
        ways = [way["way"]["token"] for way in part["ways"]]
        assert ways[:3] == ["completers", "bocf", "locf"]
    assert found["standard"]["id"] == "cn_bmi_adult"
    for name in REPORT:
        text = (out / name).read_text("utf-8")
        assert "没有对照组" in text
        assert "no causal claim" in text
        assert "cn_bmi_adult" in text


def counts_in(value: Any) -> list[int]:
    """Every whole number of a document."""
    if isinstance(value, dict):
        return [number for entry in value.values() for number in counts_in(entry)]
    if isinstance(value, list):
        return [number for entry in value for number in counts_in(entry)]
    return [value] if isinstance(value, int) and not isinstance(value, bool) else []


def test_the_report_shows_no_count_of_fewer_than_five(out: Path) -> None:
    found = report(out)
    parts = ("flow", "bands", "shares", "transitions", "harms", "dose", "entry")
    for part in parts:
        shown = [n for n in counts_in(found[part]) if 0 < n < 5]
        # Percents that divide bands are no counts.
        assert not [n for n in shown if not (part in ("bands", "shares") and n == 3)], part


def test_without_statsmodels_the_report_says_what_is_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [name for name in sys.modules if name.split(".")[0] == "statsmodels"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "statsmodels", None)
    done = run(RULES, LOG, *FULL, "--out", tmp_path)
    assert done.exit_code == 0, done.output
    found = report(tmp_path)
    assert not found["models"]["available"]
    assert [len(part["ways"]) for part in found["changes"]] == [3] * 4
    for name in REPORT:
        text = (tmp_path / name).read_text("utf-8")
        assert "heli[report]" in text.replace("\\", "")
        assert "统计模型需要 statsmodels" in text


def test_the_report_names_nobody(out: Path) -> None:
    for name in REPORT:
        assert not re.search(r"\bP\d{3}\b", (out / name).read_text("utf-8")), name


def test_the_questionnaire_is_protected_with_the_other_tables_by_whose_answers_they_are(
    out: Path,
) -> None:
    asked = report(out)["questionnaire"]
    detail = json.loads((out / APART / "effect_detail.json").read_text("utf-8"))["questionnaire"]
    assert detail["paired"] == 166
    assert {row["precision"] for row in detail["questions"]} == {"exact"}
    hidden = [name for name in ("before", "after") if asked[name]["people"] is None]
    assert len(hidden) < 2


@pytest.mark.parametrize(
    ("lang", "columns", "left_out"),
    [
        ("zh", "没有用到的列：colour", "测过而没有登记的 1 人不计入：X901"),
        (
            "en",
            "columns that were not looked at: colour",
            "1 person measured but not registered",
        ),
    ],
)
def test_organisers_are_told_what_of_the_tables_was_left_out(
    tmp_path: Path, lang: str, columns: str, left_out: str
) -> None:
    head, *lines = MEASURES.read_text("utf-8").splitlines()
    lines = [f"{line},red" for line in lines]
    lines.append("X901,2023-06-25,pre_test,70000,1700" + "," * (head.count(",") - 4) + ",red")
    measures = tmp_path / "measures.csv"
    measures.write_text("\n".join([f"{head},colour", *lines]) + "\n", "utf-8")
    given = ("--people", PEOPLE, "--measures", measures, "--lang", lang)
    done = run(RULES, LOG, *given)
    assert done.exit_code == 0, done.output
    assert f"{measures}" in done.stderr
    assert columns in done.stderr
    assert left_out in done.stderr
    assert "X901" not in done.stdout
    assert "X901" not in run(RULES, LOG, *given, "--json").stdout


def test_nothing_is_told_where_nothing_was_left_out() -> None:
    assert run(RULES, LOG, *FULL).stderr == ""


@pytest.mark.parametrize(
    ("lang", "words", "other"),
    [
        (
            "zh",
            "--standard: 没有含 overweight 级的体重分级标准 {}；可用：cn_bmi_adult",
            "has a class",
        ),
        (
            "en",
            "--standard: no standard of BMI classes {} has a class overweight; those with it: cn_",
            "没有",
        ),
    ],
)
def test_a_standard_that_there_is_not_is_told_in_the_language_asked_for(
    lang: str, words: str, other: str
) -> None:
    asked = "cn_bmi_80_plus"  # There is one, but it has another class in place of this.
    done = run(RULES, LOG, *FULL, "--standard", asked, "--lang", lang)
    assert done.exit_code == 2
    assert words.format(asked) in done.stderr
    assert other not in done.stderr
