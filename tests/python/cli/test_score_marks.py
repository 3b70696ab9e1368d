"""`heli score`: marks of made-up data, prizes without order, and words about what is empty."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from .contest_command import APART, FULL, LOG, MEASURES, PEOPLE, ROOT, RULES, out, rows_of, run

__all__ = ["out"]

SCHEMA = Draft202012Validator(
    json.loads((ROOT / "docs" / "schema" / "heli.answer.v1.schema.json").read_bytes())
)
#: Prizes of the example that go by effect or final score.
BY_LOSS = ("weight-loss", "excellent")


@pytest.fixture(scope="module")
def weighted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files of the example with a weight."""
    folder = tmp_path_factory.mktemp("weighted") / "out"
    done = run(RULES, LOG, *FULL, "--weight", "3/5", "--out", folder)
    assert done.exit_code == 0, done.output
    return folder


def test_json_of_made_up_data_says_so(out: Path, weighted: Path) -> None:
    for name in ("scores.json", f"{APART}/trace-P074.json"):
        document = json.loads((out / name).read_text("utf-8"))
        assert document["illustrative"] is True
        SCHEMA.validate(document)
    assert json.loads((out / APART / "heli-files.json").read_text("utf-8"))["illustrative"]
    done = run(RULES, LOG, "--json", "--illustrative")
    assert json.loads(done.stdout)["illustrative"] is True
    for name in ("scores.json", f"{APART}/heli-files.json"):
        assert "illustrative" not in json.loads((weighted / name).read_text("utf-8"))


def test_winners_by_effect_or_final_score_stand_by_code(weighted: Path) -> None:
    rows = rows_of(weighted / "prizes.csv")
    for prize in BY_LOSS:
        own = [row for row in rows if row["prize"] == prize]
        codes = [row["code"] for row in own]
        assert codes == sorted(codes)
        assert {row["place"] for row in own} == {""}
    assert {row["place"] for row in rows if row["prize"] == "perseverance"} != {""}
    for name in ("prizes.md", "prizes.html"):
        text = (weighted / name).read_text("utf-8")
        assert "listed by code, not by place" in text
        assert "按编号列出，不按名次" in text


def test_shared_pages_say_what_publishing_both_tells(weighted: Path) -> None:
    for name in ("standings", "prizes"):
        for kind in ("html", "md"):
            text = (weighted / f"{name}.{kind}").read_text("utf-8")
            assert "publishing both standings and prizes lets readers guess" in text
            assert "请只公布其一" in text


def test_a_shared_place_in_a_reason_is_that_of_those_who_can_win(weighted: Path) -> None:
    rows = rows_of(weighted / APART / "prize_decisions.csv")
    shared = [row for row in rows if "share place" in row["decided_by_en"]]
    assert shared
    for row in shared:
        assert f"share place {row['place']};" in row["decided_by_en"]
        assert f"并列第 {row['place']} 名" in row["decided_by_zh"]


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("zh", ("没有记录：人人 0 分", "没有参加者")),
        ("en", ("no entries: everybody has 0 points", "no participants")),
    ],
)
def test_what_is_empty_is_told_once(tmp_path: Path, lang: str, words: tuple[str, str]) -> None:
    (tmp_path / "log.csv").write_text("event_id,person,kind,occurred_at,recorded_at\n", "utf-8")
    (tmp_path / "people.csv").write_text("person,team\n", "utf-8")
    done = run(RULES, tmp_path / "log.csv", "--people", PEOPLE, "--lang", lang)
    assert (done.exit_code, done.stderr.count(words[0])) == (0, 1)
    assert words[1] not in done.stderr
    done = run(RULES, LOG, "--people", tmp_path / "people.csv", "--lang", lang)
    assert (done.exit_code, done.stderr.count(words[1])) == (0, 1)
    assert words[0] not in done.stderr


def test_a_folder_is_named_as_one(tmp_path: Path) -> None:
    assert "是一个文件夹" in run(RULES, tmp_path).stderr
    done = run(RULES, LOG, "--people", tmp_path, "--lang", "en")
    assert (done.exit_code, "is a folder" in done.stderr) == (2, True)


def test_whole_numbers_with_a_point_are_whole(tmp_path: Path) -> None:
    head = "event_id,person,kind,occurred_at,recorded_at,value"
    noon = "2023-07-02T12:00:00+08:00"
    for value, status in (("12000.0", 0), ("12000.5", 2)):
        text = f"{head}\ne1,P1,exercise,{noon},{noon},{value}\n"
        (tmp_path / "log.csv").write_text(text, "utf-8")
        done = run(RULES, tmp_path / "log.csv")
        assert done.exit_code == status, done.output
    assert "不是“12000.5”" in done.stderr


def test_a_weight_that_is_not_used_is_told_and_no_field_is_named_twice() -> None:
    done = run(RULES, LOG, "--people", PEOPLE, "--weight", "0.6", "--lang", "en")
    assert done.exit_code == 0
    assert "--weight is not used" in done.stderr
    done = run(RULES, LOG, "--measures", MEASURES, "--weight", "0.6", "--json")
    assert "--weight: 不能与 --json 同用" in done.stderr
