"""`heli score`: what it shows, its JSON, and what it refuses."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from .contest_command import FULL, LOG, MEASURES, PEOPLE, ROOT, RULES, rows_of, run

SCHEMA = Draft202012Validator(
    json.loads((ROOT / "docs" / "schema" / "heli.answer.v1.schema.json").read_bytes())
)


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
    assert all(status == status.upper() for status in document["status_counts"])


def test_the_summary_names_counts_points_the_best_and_the_choices() -> None:
    done = run(RULES, LOG, "--lang", "en")
    assert done.exit_code == 0, done.output
    for part in ("CREDITED", "LATE", "Points by item", "The first places", "organiser's choice"):
        assert part in done.output


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


def test_prizes_wait_until_safety_was_looked_at_and_every_form_says_so(tmp_path: Path) -> None:
    done = run(RULES, LOG, "--people", PEOPLE, "--out", tmp_path / "out", "--lang", "en")
    assert done.exit_code == 0, done.output
    assert "measures are needed to look for rapid loss" in " ".join(done.stdout.split())
    rows = rows_of(tmp_path / "out" / "prizes.csv")
    waits = {row["prize"] for row in rows if row["status"] == "waits"}
    assert waits == {"weight-loss", "excellent", "perseverance"}
    assert not [row for row in rows if row["prize"] in waits and row["code"]]
    assert {row["prize"] for row in rows if row["code"]} == {
        "team",
        "organisation",
        "communication",
    }
    page = (tmp_path / "out" / "prizes.html").read_text("utf-8")
    assert "须先有测量数据才能核对安全标记" in page
    prizes = {one["id"]: one for one in json.loads(run(RULES, LOG, "--json").stdout)["prizes"]}
    assert prizes["perseverance"]["status"] == "waits"
    assert prizes["perseverance"]["winners"] == []
    assert "rapid loss" in prizes["perseverance"]["waits_for"][0]["en"]


def test_an_empty_log_gives_no_prize_and_ends_well(tmp_path: Path) -> None:
    log = tmp_path / "log.csv"
    log.write_text("event_id,person,kind,occurred_at,recorded_at\n", "utf-8")
    done = run(RULES, log, *FULL, "--weight", "1/2", "--out", tmp_path / "out")
    assert done.exit_code == 0, done.output
    assert not [row for row in rows_of(tmp_path / "out" / "prizes.csv") if row["code"]]
    done = run(RULES, log, "--lang", "en", "--out", tmp_path / "out")
    assert done.exit_code == 0, done.output
    assert "the teams of the participants are needed" in done.stdout


def test_the_json_has_winners_and_nothing_of_effect() -> None:
    done = run(RULES, LOG, *FULL, "--json")
    assert done.exit_code == 0, done.output
    prizes = {one["id"]: one for one in json.loads(done.stdout)["prizes"]}
    assert prizes["excellent"]["waits_for"]
    assert prizes["perseverance"]["provisional"]
    SCHEMA.validate(json.loads(done.stdout))
    keys = {key for prize in prizes.values() for one in prize["winners"] for key in one}
    assert keys == {"place", "code"}


@pytest.mark.parametrize(
    ("lang", "words"), [("zh", "不能与 --json 同用"), ("en", "does not go with")]
)
def test_a_weight_beside_json_is_refused_and_the_way_is_named(lang: str, words: str) -> None:
    done = run(RULES, LOG, *FULL, "--weight", "0.5", "--json", "--lang", lang)
    assert done.exit_code == 2
    assert words in done.stderr
    assert "--out" in done.stderr
    assert json.loads(done.stdout)["findings"][0]["code"] == "conflicting_options"


@pytest.mark.parametrize(
    ("old", "new", "zh"),
    [
        ('id = "days_logged"', 'id = "days_loged"', "没有评定依据“days_loged”"),
        ('"earned_post"]', '"earned_pots"]', "没有条件“earned_pots”"),
    ],
)
def test_what_a_prize_goes_by_and_there_is_not_is_said_in_chinese(
    tmp_path: Path, old: str, new: str, zh: str
) -> None:
    rules = tmp_path / "rules.toml"
    rules.write_text(RULES.read_text("utf-8").replace(old, new), "utf-8")
    done = run(rules, LOG, *FULL)
    assert done.exit_code == 2
    assert zh in done.stderr
    assert "there is no" not in done.stderr


def test_a_team_of_two_captains_is_named_in_both_languages(tmp_path: Path) -> None:
    people = tmp_path / "people.csv"
    people.write_text(PEOPLE.read_text("utf-8").replace("P002,T01,no", "P002,T01,yes"), "utf-8")
    done = run(RULES, LOG, "--people", people)
    assert done.exit_code == 2
    assert "T01 队有 2 名队长（P001、P002），应为一名" in done.stderr
    done = run(RULES, LOG, "--people", people, "--lang", "en")
    assert "team T01 has 2 captains (P001, P002), expected one" in done.stderr


def test_of_many_problems_twenty_are_shown_and_all_are_counted(tmp_path: Path) -> None:
    head = "event_id,person,kind,occurred_at,recorded_at"
    noon = "2023-07-02T12:00:00+08:00"
    lines = [f"e{n},P1,meal,yesterday,{noon}" for n in range(33)]
    (tmp_path / "log.csv").write_text("\n".join([head, *lines]) + "\n", "utf-8")
    done = run(RULES, tmp_path / "log.csv")
    assert done.exit_code == 2
    told = done.stderr.splitlines()
    assert len(told) == 21
    assert told[-1].endswith("另有 13 处，共 33 处")
    done = run(RULES, tmp_path / "log.csv", "--json", "--lang", "en")
    assert done.stderr.splitlines()[-1].endswith("and 13 more of 33")
    assert len(json.loads(done.stdout)["findings"]) == 33


def test_a_file_that_cannot_be_written_is_told_without_english(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine", "utf-8")
    done = run(RULES, LOG, "--out", tmp_path / "file" / "deep")
    assert done.exit_code == 2
    assert "路径中有一段不是文件夹" in done.stderr
    assert "Not a directory" not in done.stderr


def test_a_prize_kept_back_by_no_flag_is_refused(tmp_path: Path) -> None:
    rules = tmp_path / "rules.toml"
    text = Path(RULES).read_text("utf-8").replace('"rapid_loss"', '"rapidloss"')
    rules.write_text(text, "utf-8")
    result = run(rules, LOG, "--people", PEOPLE, "--measures", MEASURES)
    assert result.exit_code == 2
    assert "“rapidloss”" in result.stderr
    assert "是否指 rapid_loss？" in result.stderr
