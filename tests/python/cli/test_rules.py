"""`heli rules`: list, show, search."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

import heli
from heli.cli import app

OWN_RULES = Path(__file__).resolve().parents[3] / "examples" / "rules" / "local_measure.toml"


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, ["rules", *map(str, arguments)])


def ids_of(*arguments: str | Path) -> list[str]:
    result = run(*arguments, "--json")
    assert result.exit_code == 0, result.output
    document = json.loads(result.stdout)
    assert document["kind"] == "rules"
    return [rule["id"] for rule in document["rules"]]


def test_all_rules_are_listed_with_law_and_status() -> None:
    result = run("list", "--lang", "en")
    assert (result.exit_code, result.stderr) == (0, "")
    for rule in heli.law.rulebook().rules:
        assert f" {rule.id} " in result.stdout
    assert result.stdout.endswith("\n142 rules.\n")
    assert "5 working days" in result.stdout
    assert "法律援助法 43(1)" in result.stdout
    assert run("list").stdout.endswith("\n142 条规则。\n")


def test_lists_are_narrowed() -> None:
    assert len(ids_of("list")) == 142
    assert ids_of("list", "--matter", "aid", "--region", "ZJ") == ["AID-DECIDE-ZJ-OLD"]
    assert ids_of("list", "--matter", "法律援助", "--region", "浙江省") == ["AID-DECIDE-ZJ-OLD"]
    assert ids_of("list", "--kind", "unknown") == ["AID-UNION", "SUP-NAT", "PART-2023"]
    assert ids_of("list", "--status", "not_found") == ["AID-UNION", "SUP-NAT", "PART-2023"]
    national = ids_of("list", "--region", "CN")
    assert "MED-15-LAW" in national
    assert "MED-15-ZJ" not in national
    empty = run("list", "--kind", "unknown", "--matter", "court", "--lang", "en")
    assert (empty.exit_code, empty.stdout) == (0, "0 rules.\n")


def test_rules_that_have_ended_are_marked() -> None:
    shown = run("list", "--matter", "aid").stdout
    assert shown.count("[已失效]") == 2
    assert "无数字" in shown


def test_everything_about_a_rule() -> None:
    text = run("show", "INSP-EVID-ZJ").stdout
    for words in (
        "INSP-EVID-ZJ  浙江证据登记保存",
        "7个自然日",
        "浙江省劳动保障监察条例 29",
        "公布        2020-09-24",
        "确知有效自  未核实",
        "另一种理解",
        "行政处罚法(2021) 85",
    ):
        assert words in text
    national = run("show", "CB-REPLY-NAT", "--lang", "en").stdout
    assert "overridden by   CB-REPLY-SH, CB-REPLY-ZJ" in national
    old = run("show", "LIM-60D-OLD", "--lang", "en").stdout
    assert old.startswith("!! ended on 2008-04-30, superseded by LIM-1Y\n")
    assert "no number" in run("show", "AID-UNION", "--lang", "en").stdout


def test_json_of_a_rule() -> None:
    result = run("show", "MED-15-ZJ", "--json")
    assert result.stdout == heli.io.to_json(heli.law.rulebook()["MED-15-ZJ"])


def test_words_are_searched_in_both_languages() -> None:
    assert ids_of("search", "legal", "aid", "objection") == ["AID-OBJ"]
    assert "AID-DECIDE" in ids_of("search", "法律援助")
    assert ids_of("search", "no-such-word") == []


def test_rules_of_ones_own_are_among_them() -> None:
    assert "X-MED-10" in ids_of("list", "--matter", "mediation", "--rules", OWN_RULES)
    own = ["X-MED-10", "X-VISIT", "X-REPORT"]
    zhejiang = ids_of("list", "--region", "ZJ")
    for region in ("湖州市", "ZJ"):
        assert ids_of("list", "--region", region, "--rules", OWN_RULES) == [*zhejiang, *own]
    assert ids_of("list", "--region", "杭州市", "--rules", OWN_RULES) == zhejiang
    assert "湖州市" in run("show", "X-MED-10", "--rules", OWN_RULES).stdout


@pytest.mark.parametrize(
    ("arguments", "zh", "en"),
    [
        (
            ["show", "MED-15-LAV"],
            "ID: 没有规则“MED-15-LAV”；是否指 MED-15-LAW？",
            'ID: there is no rule "MED-15-LAV"; did you mean MED-15-LAW?',
        ),
        (
            ["list", "--matter", "arbitraton"],
            "--matter: 没有事项“arbitraton”；是否指 arbitration？",
            '--matter: there is no matter "arbitraton"; did you mean arbitration?',
        ),
        (
            ["list", "--status", "no"],
            "--status: 没有状态“no”，应为：verified unverified not_found",
            '--status: there is no status "no", expected one of verified unverified not_found',
        ),
        (
            ["list", "--rules", "nowhere.toml"],
            "nowhere.toml: 没有这个文件",
            "nowhere.toml: there is no such file",
        ),
    ],
)
def test_what_is_unknown_is_named_with_what_was_perhaps_meant(
    arguments: list[str], zh: str, en: str
) -> None:
    for lang, message in (("zh", zh), ("en", en)):
        result = run(*arguments, "--lang", lang)
        assert (result.exit_code, result.stdout, result.stderr) == (2, "", f"{message}\n")


def test_every_problem_of_a_file_of_rules_is_named(tmp_path: Path) -> None:
    text = OWN_RULES.read_text("utf-8").replace('matter = "mediation"', 'matter = "mediaton"')
    path = tmp_path / "own.toml"
    path.write_text(text, encoding="utf-8")
    result = run("list", "--rules", path, "--lang", "en")
    assert (result.exit_code, result.stdout) == (2, "")
    lines = result.stderr.splitlines()
    assert len(lines) == 3
    assert all(line.startswith(f"{path}:") and "did you mean mediation?" in line for line in lines)
