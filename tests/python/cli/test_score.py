"""`heli score`: the made-up contest of the examples from files to files."""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from heli.cli import app

ROOT = Path(__file__).resolve().parents[3]
EXAMPLE = ROOT / "examples" / "wuyi2023"
RULES, LOG = EXAMPLE / "rules.toml", EXAMPLE / "log.parquet"
PEOPLE, MEASURES = EXAMPLE / "people.csv", EXAMPLE / "measures.csv"
FULL = ("--people", str(PEOPLE), "--measures", str(MEASURES))
SHARED = ("scores.json", "standings.html", "standings.csv", "prizes.csv")
REPORT = ("effect_report.html", "effect_report.md", "effect_report.json")
APART = (
    "organisers-only/entry.csv",
    "organisers-only/integrity_flags.csv",
    "organisers-only/prizes_not_given.csv",
    "organisers-only/safety_flags.csv",
    "organisers-only/scored_log.parquet",
)


def run(*arguments: str | Path) -> Result:
    """Run the command."""
    return CliRunner().invoke(app, ["score", *map(str, arguments)])


def rows_of(path: Path) -> list[dict[str, str]]:
    """The rows of a CSV file."""
    return list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"))))


@pytest.fixture(scope="session")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files of the example, with one person's trace."""
    folder = tmp_path_factory.mktemp("score") / "out"
    done = run(RULES, LOG, *FULL, "--out", folder, "--person", "P074", "--illustrative")
    assert done.exit_code == 0, done.output
    return folder


def test_the_json_has_what_the_requirement_names() -> None:
    done = run(RULES, LOG, "--people", PEOPLE, "--json")
    assert done.exit_code == 0, done.output
    document = json.loads(done.stdout)
    assert (document["format"], document["kind"]) == ("heli.answer.v1", "contest_scores")
    assert sum(document["status_counts"].values()) == document["rows"]
    assert sum(document["points_by_rule"].values()) == sum(document["totals"].values())
    best = max(document["totals"], key=lambda code: (document["totals"][code], code))
    assert document["ranks"][best] == 1
    assert len(document["ranks"]) == 220


def test_the_summary_names_counts_points_the_best_and_the_choices() -> None:
    done = run(RULES, LOG, "--lang", "en")
    assert done.exit_code == 0, done.output
    for part in ("CREDITED", "LATE", "Points by item", "The first places", "organiser's choice"):
        assert part in done.output


def test_the_files_are_those_named_and_what_is_private_is_apart(out: Path) -> None:
    files = {str(path.relative_to(out)) for path in out.rglob("*") if path.is_file()}
    assert files == {*SHARED, *REPORT, *APART, "trace-P074.html", "trace-P074.json"}


def test_standings_and_prizes_hold_no_measure_of_health(out: Path) -> None:
    words = ("weight_g", "waist", "腰围", "bmi", "BMI", "体质指数", "cholesterol", "胆固醇")
    for name in SHARED:
        text = (out / name).read_text("utf-8")
        assert not [word for word in words if word in text], name
    weights = {row["weight_g"] for row in csv.DictReader(MEASURES.open(encoding="utf-8"))}
    numbers = set(re.findall(r"\b\d{5,6}\b", (out / "standings.csv").read_text("utf-8")))
    assert not numbers & (weights - {""})


def test_effect_scores_are_rounded_so_that_no_weight_follows(out: Path) -> None:
    scores = [row["effect_score"] for row in rows_of(out / "standings.csv")]
    assert all(re.fullmatch(r"\d+(\.\d)?|", score) for score in scores)


def test_the_points_in_the_standings_add_up(out: Path) -> None:
    rows = rows_of(out / "standings.csv")
    assert len(rows) == 220
    for row in rows:
        parts = [int(value) for name, value in row.items() if name.startswith("points_")]
        assert sum(parts) == int(row["total"])
    totals = [int(row["total"]) for row in rows]
    assert totals == sorted(totals, reverse=True)


def test_without_a_weight_there_is_no_final_score_but_what_holds_for_every_weight(
    out: Path,
) -> None:
    rows = rows_of(out / "standings.csv")
    assert {row["final_score"] for row in rows} == {""}
    holds = {row["first_places_for"] for row in rows}
    assert {"every_weight", "some_weights", "no_weight"} <= holds
    page = (out / "standings.html").read_text("utf-8")
    assert "权重须由主办方决定" in page
    assert "the organiser must choose the weight" in page


def test_a_weight_gives_final_scores_and_the_prize_that_waits_for_them(
    tmp_path: Path, out: Path
) -> None:
    done = run(RULES, LOG, *FULL, "--weight", "3/5", "--out", tmp_path)
    assert done.exit_code == 0, done.output
    rows = rows_of(tmp_path / "standings.csv")
    assert any(row["final_place"] == "1" for row in rows)
    sure = {r["person"] for r in rows if r["first_places_for"] == "every_weight"}
    first = {r["person"] for r in rows if r["final_place"] and int(r["final_place"]) <= 20}
    assert sure <= first
    given = {row["prize"] for row in rows_of(tmp_path / "prizes.csv")}
    assert "excellent" in given
    assert "excellent" not in {row["prize"] for row in rows_of(out / "prizes.csv")}


def test_nobody_has_two_prizes_and_nobody_with_a_flag_has_one(out: Path) -> None:
    awards = [row for row in rows_of(out / "prizes.csv") if row["result"] == "award"]
    codes = [row["code"] for row in awards]
    assert len(codes) == len(set(codes))
    flagged = {row["person"] for row in rows_of(out / "organisers-only/safety_flags.csv")}
    assert flagged
    assert not flagged & set(codes)
    kept_back = rows_of(out / "organisers-only/prizes_not_given.csv")
    assert {row["code"] for row in kept_back if "flagged" in row["barriers"]} <= flagged


def test_the_flags_find_those_who_were_made_up_to_be_found(out: Path) -> None:
    found = {
        (row["rule"], row["people"]) for row in rows_of(out / "organisers-only/integrity_flags.csv")
    }
    for flag in (
        ("constant_values", "P058"),
        ("manual_entries", "P058"),
        ("two_devices", "P096"),
        ("burst", "P074"),
        ("backfill", "P074"),
        ("copied_series", "P031 P037"),
    ):
        assert flag in found


def test_a_trace_adds_up_and_says_why(out: Path) -> None:
    trace = json.loads((out / "trace-P074.json").read_text("utf-8"))
    total = next(r["total"] for r in rows_of(out / "standings.csv") if r["person"] == "P074")
    assert sum(line["points"] for line in trace["lines"]) == trace["earned"] == int(total)
    page = (out / "trace-P074.html").read_text("utf-8")
    assert "补录过晚" in page
    assert "for the person and the referee" in page


def report(out: Path) -> dict[str, Any]:
    """The effect report as data."""
    found: dict[str, Any] = json.loads((out / "effect_report.json").read_text("utf-8"))
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


def test_the_pages_are_the_same_twice(tmp_path: Path, out: Path) -> None:
    done = run(RULES, LOG, *FULL, "--out", tmp_path, "--person", "P074", "--illustrative")
    assert done.exit_code == 0
    for path in out.rglob("*"):
        if path.is_file() and path.suffix != ".parquet":
            assert path.read_bytes() == (tmp_path / path.relative_to(out)).read_bytes(), path.name


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("missing.toml", str(LOG)), "没有这个文件"),
        ((str(RULES), str(LOG), "--weight", "1.5"), "0 至 1"),
        ((str(RULES), str(LOG), "--weight", "half"), "应为数"),
        ((str(RULES), str(LOG), "--ids", "perhaps"), "check 或 unique"),
        ((str(RULES), str(LOG), "--person", "P074"), "--out"),
        ((str(RULES), str(LOG), "--encoding", "klingon"), "没有编码"),
        ((str(RULES), str(RULES)), "文件类型"),
    ],
)
def test_what_is_wrong_is_said_with_status_2(arguments: tuple[str, ...], code: str) -> None:
    done = run(*arguments)
    assert done.exit_code == 2
    assert code in done.output


def test_somebody_who_takes_no_part_has_no_trace(tmp_path: Path) -> None:
    done = run(RULES, LOG, "--person", "P999", "--out", tmp_path / "out", "--lang", "en")
    assert done.exit_code == 2
    assert 'nobody who takes part has the code "P999"' in done.output
    assert not (tmp_path / "out").exists()


def test_a_wrong_row_of_the_measures_is_named_and_nothing_is_written(tmp_path: Path) -> None:
    spoilt = tmp_path / "measures.csv"
    lines = MEASURES.read_text("utf-8").splitlines()
    cells = lines[4].split(",")
    cells[3] = "75.3"
    lines[4] = ",".join(cells)
    spoilt.write_text("\n".join(lines) + "\n", encoding="utf-8")
    folder = tmp_path / "out"
    done = run(RULES, LOG, "--people", PEOPLE, "--measures", spoilt, "--out", folder)
    assert done.exit_code == 2
    assert f"{spoilt}:5" in done.output
    assert not folder.exists()


def test_rules_without_a_standard_need_one(tmp_path: Path) -> None:
    text = RULES.read_text("utf-8")
    start, end = text.index("# 入组：年龄"), text.index("# 以下各段报道都没有写明")
    bare = tmp_path / "rules.toml"
    bare.write_text(text[:start] + text[end:], encoding="utf-8")
    done = run(bare, LOG, *FULL, "--lang", "en")
    assert done.exit_code == 2
    assert "give --standard" in done.output
    done = run(bare, LOG, *FULL, "--standard", "cn_bmi_adult", "--out", tmp_path / "out")
    assert done.exit_code == 0, done.output


def test_a_log_in_csv_scores_alike(tmp_path: Path) -> None:
    from pyarrow import csv as pa_csv
    from pyarrow import parquet

    table = parquet.read_table(LOG)
    pa_csv.write_csv(table, tmp_path / "log.csv")
    one = run(RULES, LOG, "--people", PEOPLE, "--json").stdout
    two = run(RULES, tmp_path / "log.csv", "--people", PEOPLE, "--json").stdout
    assert one == two


def test_the_command_needs_no_file_of_the_example(tmp_path: Path) -> None:
    shutil.copy(RULES, tmp_path / "rules.toml")
    done = run(tmp_path / "rules.toml", LOG)
    assert done.exit_code == 0, done.output


def test_prizes_wait_until_safety_was_looked_at(tmp_path: Path) -> None:
    result = run(RULES, LOG, "--people", PEOPLE, "--out", tmp_path / "out", "--lang", "en")
    assert result.exit_code == 0, result.output
    assert "no prize is given" in result.stdout
    assert not (tmp_path / "out" / "prizes.csv").exists()


def test_a_prize_kept_back_by_no_flag_is_refused(tmp_path: Path) -> None:
    rules = tmp_path / "rules.toml"
    text = Path(RULES).read_text("utf-8").replace('"rapid_loss"', '"rapidloss"')
    rules.write_text(text, "utf-8")
    result = run(rules, LOG, "--people", PEOPLE, "--measures", MEASURES)
    assert result.exit_code != 0
    assert "rapidloss" in result.stderr
