"""The files of `heli score`: what may be shared, what is apart, and what an earlier run left."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest
from pyarrow import parquet

from .contest_command import APART, FULL, LOG, PEOPLE, RULES, files_in, out, rows_of, run

__all__ = ["out"]

SHARED = {
    "scores.json",
    *(f"{name}.{kind}" for name in ("standings", "prizes") for kind in ("html", "md", "csv")),
}
INSIDE = {
    *(f"outcome.{kind}" for kind in ("html", "md", "csv")),
    *(f"effect_report.{kind}" for kind in ("html", "md", "json")),
    *(f"effect_detail.{kind}" for kind in ("html", "json")),
    *(f"trace-P074.{kind}" for kind in ("html", "json")),
    "entry.csv",
    "heli-files.json",
    "integrity_flags.csv",
    "prize_decisions.csv",
    "prizes_not_given.csv",
    "safety_flags.csv",
    "scored_log.parquet",
}


def test_the_files_are_those_named_and_what_is_private_is_apart(out: Path) -> None:
    assert files_in(out) == SHARED | {f"{APART}/{name}" for name in INSIDE}


def test_only_the_owner_may_open_what_is_apart(out: Path) -> None:
    if os.name == "posix":
        assert (out / APART).stat().st_mode & 0o777 == 0o700


def test_every_page_says_at_its_top_who_may_see_it(out: Path) -> None:
    pages = {
        "standings.html": ("可以公开", "May be shared"),
        "prizes.html": ("可以公开", "May be shared"),
        f"{APART}/outcome.html": ("仅供主办方和裁判", "For organisers and referees only"),
        f"{APART}/effect_report.html": ("供主办方使用", "For the organisers"),
        f"{APART}/trace-P074.html": ("仅供本人和裁判", "For this person and the referees only"),
    }
    for name, (zh, en) in pages.items():
        top = (out / name).read_text("utf-8").split("<main>")[0]
        assert zh in top, name
        assert en in top, name
    for name in ("standings.md", "prizes.md"):
        assert "可以公开" in (out / name).read_text("utf-8")[:300]
    assert "仅供主办方和裁判" in (out / APART / "outcome.md").read_text("utf-8")[:300]


def test_the_page_of_organisers_says_what_readers_can_guess(out: Path) -> None:
    for name in ("outcome.html", "outcome.md"):
        text = (out / APART / name).read_text("utf-8")
        assert "猜测原因" in text
        assert "Publish prizes without standings beyond the winners" in text


def test_the_points_in_the_standings_add_up(out: Path) -> None:
    rows = rows_of(out / "standings.csv")
    assert len(rows) == 220
    for row in rows:
        parts = [int(value) for name, value in row.items() if name.startswith("points_")]
        assert sum(parts) == int(row["total"])
    totals = [int(row["total"]) for row in rows]
    assert totals == sorted(totals, reverse=True)
    assert any(row["places_gained"].startswith("-") for row in rows)


def test_without_a_weight_there_is_no_final_score_but_what_holds_for_every_weight(
    out: Path,
) -> None:
    rows = rows_of(out / APART / "outcome.csv")
    assert {row["final_score"] for row in rows} == {""}
    holds = {row["first_places_for"] for row in rows}
    assert holds == {"every_weight", "some_weights", "no_weight", "barred"}
    page = (out / APART / "outcome.html").read_text("utf-8")
    assert "权重须由主办方决定" in page
    assert "the organiser must choose the weight" in page


def test_a_weight_gives_final_scores_and_the_prize_that_waits_for_them(
    tmp_path: Path, out: Path
) -> None:
    done = run(RULES, LOG, *FULL, "--weight", "3/5", "--out", tmp_path)
    assert done.exit_code == 0, done.output
    rows = rows_of(tmp_path / APART / "outcome.csv")
    assert rows[0]["final_place"] == "1"
    sure = {row["person"] for row in rows if row["first_places_for"] == "every_weight"}
    given = [row for row in rows_of(tmp_path / "prizes.csv") if row["prize"] == "excellent"]
    assert sure
    assert sure <= {row["code"] for row in given}
    waits = [row for row in rows_of(out / "prizes.csv") if row["prize"] == "excellent"]
    assert [(row["status"], row["code"]) for row in waits] == [("waits", "")]
    after = [row for row in rows_of(out / "prizes.csv") if row["prize"] == "perseverance"]
    assert {row["status"] for row in after} == {"provisional"}
    assert all("优秀队员奖待评定" in row["note_zh"] for row in after)


def test_who_is_flagged_would_win_and_does_not(out: Path) -> None:
    flagged = {row["person"] for row in rows_of(out / APART / "safety_flags.csv")}
    rows = {row["person"]: row for row in rows_of(out / APART / "outcome.csv")}
    assert flagged
    assert {rows[code]["first_places_for"] for code in flagged} == {"barred"}
    assert rows["P093"]["barred_en"] == "flagged: rapid loss"
    page = (out / APART / "outcome.html").read_text("utf-8")
    assert "would win for every weight, but flagged: rapid loss" in page
    assert not flagged & {row["code"] for row in rows_of(out / "prizes.csv")}
    kept_back = rows_of(out / APART / "prizes_not_given.csv")
    assert {row["code"] for row in kept_back if "flagged" in row["barriers"]} <= flagged


def test_nobody_has_two_prizes(out: Path) -> None:
    codes = [row["code"] for row in rows_of(out / "prizes.csv") if row["code"]]
    assert len(codes) == len(set(codes))


def test_the_flags_find_those_who_were_made_up_to_be_found(out: Path) -> None:
    found = {(row["rule"], row["people"]) for row in rows_of(out / APART / "integrity_flags.csv")}
    for flag in (
        ("constant_values", "P058"),
        ("manual_entries", "P058"),
        ("two_devices", "P096"),
        ("burst", "P074"),
        ("backfill", "P074"),
        ("copied_series", "P031 P037"),
    ):
        assert flag in found


def test_a_trace_adds_up_says_why_and_promises_nothing_after_the_end(out: Path) -> None:
    trace = json.loads((out / APART / "trace-P074.json").read_text("utf-8"))
    total = next(r["total"] for r in rows_of(out / "standings.csv") if r["person"] == "P074")
    assert sum(line["points"] for line in trace["lines"]) == trace["earned"] == int(total)
    page = (out / APART / "trace-P074.html").read_text("utf-8")
    assert "补录过晚" in page
    assert trace["left"] is None or trace["left"]["most"] == 0
    assert "Still possible" not in page
    assert "还能得" not in page


def test_statuses_are_spelt_one_way_and_numbers_are_decimals(tmp_path: Path) -> None:
    done = run(RULES, LOG, *FULL, "--weight", "1/3", "--out", tmp_path)
    assert done.exit_code == 0, done.output
    statuses = parquet.read_table(tmp_path / APART / "scored_log.parquet").column("status")
    assert set(statuses.unique().to_pylist()) >= {"CREDITED", "LATE"}
    for path in (*tmp_path.glob("*.csv"), *(tmp_path / APART).glob("*.csv")):
        assert not re.search(r"(?<![\w/])\d+/\d+(?![\w/])", path.read_text("utf-8")), path.name
    assert "≈" in (tmp_path / APART / "prize_decisions.csv").read_text("utf-8")


def test_the_pages_are_the_same_twice(tmp_path: Path, out: Path) -> None:
    done = run(RULES, LOG, *FULL, "--out", tmp_path, "--person", "P074", "--illustrative")
    assert done.exit_code == 0
    for name in files_in(out):
        if not name.endswith((".parquet", "heli-files.json")):
            assert (out / name).read_bytes() == (tmp_path / name).read_bytes(), name


def test_a_second_run_removes_what_no_longer_belongs_and_nothing_of_others(
    tmp_path: Path,
) -> None:
    assert run(RULES, LOG, *FULL, "--out", tmp_path, "--person", "P113").exit_code == 0
    (tmp_path / "notes.txt").write_text("mine", "utf-8")
    (tmp_path / APART / "trace-P200.html").write_text("not written by heli", "utf-8")
    changed = tmp_path / APART / "effect_report.md"
    changed.write_text(changed.read_text("utf-8") + "a remark\n", "utf-8")
    options = ("--people", PEOPLE, "--out", tmp_path, "--person", "P074", "--lang", "en")
    done = run(RULES, LOG, *options)
    assert done.exit_code == 0, done.output
    inside = {name.removeprefix(f"{APART}/") for name in files_in(tmp_path)}
    assert not {"trace-P113.html", "trace-P113.json", "effect_report.html"} & inside
    assert {"notes.txt", "trace-P200.html", "effect_report.md", "trace-P074.html"} <= inside
    assert "removed, left by an earlier run" in done.stdout
    assert "trace-P113.html" in done.stdout
    assert "changed since, kept" in done.stderr
    assert "removed" not in run(RULES, LOG, *options).stdout


@pytest.mark.parametrize(
    "listed", ["", "[]", '{"format": "heli.files.v1", "files": {"../../mine.txt": "x"}}']
)
def test_a_list_that_is_not_sound_removes_nothing(tmp_path: Path, listed: str) -> None:
    folder = tmp_path / "out"
    (folder / APART).mkdir(parents=True)
    (folder / APART / "heli-files.json").write_text(listed, "utf-8")
    (tmp_path / "mine.txt").write_text("mine", "utf-8")
    done = run(RULES, LOG, "--out", folder)
    assert done.exit_code == 0, done.output
    assert "已删除" not in done.stdout
    assert (tmp_path / "mine.txt").exists()
