"""`heli due` for one event: what it says, in which language, and how it refuses."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import date
from io import StringIO
from pathlib import Path

import pytest
from rich.cells import cell_len
from rich.console import Console
from typer.testing import CliRunner, Result

import heli
from heli._cli.command import SENTENCE_WIDTH
from heli._cli.due_text import due_text
from heli.cli import app

OWN_RULES = Path(__file__).resolve().parents[3] / "examples" / "rules" / "local_measure.toml"
PROGRAM = [sys.executable, "-c", "from heli.cli import app; app()"]


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, ["due", *map(str, arguments)])


def answer_of(*arguments: str | Path) -> str:
    result = run(*arguments)
    assert (result.exit_code, result.stderr) == (0, "")
    return result.stdout


def line_with(text: str, label: str) -> str:
    """The line of an answer that begins with a label, without the label."""
    lines = [line.strip() for line in text.splitlines()]
    return next(line[len(label) :].strip() for line in lines if line.startswith(label))


def test_a_certain_answer_says_what_when_and_by_which_law() -> None:
    text = answer_of("ARB-ANSWER", "--from", "2023-09-25", "--region", "ZJ", "--lang", "en")
    assert text.startswith("ARB-ANSWER  Statement of defence\n")
    assert line_with(text, "due") == "2023-10-13 Fri"
    assert line_with(text, "status") == "certain"
    assert line_with(text, "safe day") == "2023-10-13 Fri"
    assert line_with(text, "earliest, latest") == "2023-10-13 Fri"
    assert line_with(text, "as counted") == "2023-10-13 Fri"
    assert line_with(text, "event") == (
        "2023-09-25 Mon  respondent receives the copy of the application"
    )
    assert "劳动争议调解仲裁法 30(2)" in line_with(text, "law")
    assert line_with(text, "source").startswith("verified")
    assert line_with(text, "in force") == "2023-09-25 in force (certainly from 2008-05-01 on)"
    assert "days off, not counted: 2023-09-29 to 2023-10-06" in " ".join(text.split())
    assert "!!" not in text


def test_the_same_in_chinese_by_default() -> None:
    text = answer_of("ARB-ANSWER", "--from", "2023-09-25", "--region", "浙江")
    assert text.startswith("ARB-ANSWER  答辩期\n")
    assert line_with(text, "截止日") == "2023-10-13 星期五"
    assert line_with(text, "状态") == "确定"
    assert line_with(text, "效力") == "2023-09-25 有效（确知自 2008-05-01 起）"


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize(
    "arguments",
    [
        ["ARB-AWARD", "--from", "2024-03-18"],
        ["CB-REPLY-NAT", "--from", "2024-04-20"],
        ["INSP-EVID-ZJ", "--from", "2024-04-26"],
        ["LIM-60D-OLD", "--from", "2009-01-01"],
        ["FILE-MED", "--from", "2016-02-29"],
    ],
)
def test_lines_are_short_and_break_where_a_reader_expects_it(
    arguments: list[str], lang: str
) -> None:
    for line in answer_of(*arguments, "--lang", lang).splitlines():
        assert cell_len(line) <= SENTENCE_WIDTH
        assert line == line.rstrip()
        assert not line.strip().startswith(("-", "，", "。", "）", "”"))


def test_a_terminal_of_80_columns_is_enough() -> None:
    book = heli.law.rulebook()
    why = heli.law.explain_due("CB-REPLY-NAT", date(2024, 4, 20))
    for lang in ("zh", "en"):
        console = Console(
            width=80, force_terminal=True, color_system=None, record=True, file=StringIO()
        )
        console.print(due_text(why.value, book, why.steps, lang))
        lines = console.export_text(styles=False).splitlines()
        assert max(map(cell_len, lines)) <= 80
        assert sum("2024-05-10" in line for line in lines) >= 3


def test_a_rule_of_the_region_takes_the_place_of_the_national_one() -> None:
    text = answer_of("MED-15-LAW", "--from", "2024-04-20", "--region", "ZJ", "--lang", "en")
    assert text.startswith("MED-15-ZJ  Zhejiang mediation period\nin place of MED-15-LAW")
    assert line_with(text, "due") == "2024-05-06 Mon"
    assert line_with(text, "as counted") == "2024-05-05 Sun"
    assert line_with(text, "in force") == "2024-04-20 not established (first day not established)"
    assert "replaced by a rule of the region" in text


def test_a_missing_region_is_named_with_the_option_and_every_reading_is_shown() -> None:
    text = answer_of("CB-REPLY-NAT", "--from", "2024-04-20")
    assert line_with(text, "截止日") == "2024-05-10 星期五"
    assert line_with(text, "状态") == "缺少事实 · 各地规定不同，须知所属地区  --region"
    assert line_with(text, "稳妥日") == "2024-05-06 星期一  任何理解下都稳妥"
    readings = text[text.index("各种理解") : text.index("其他规则")]
    for day in ("2024-05-10", "2024-05-06", "2024-05-07"):
        assert day in readings
    assert line_with(text, "来源") == "未核实"


def test_both_readings_of_an_authoritys_own_period_are_shown() -> None:
    text = answer_of("ARB-AWARD", "--from", "2024-03-18", "--region", "SH", "--lang", "en")
    assert line_with(text, "due") == "2024-05-06 Mon"
    assert line_with(text, "safe day").startswith("2024-05-02 Thu  safe under every reading")
    assert "2024-05-02 Thu  an authority's own period is not prolonged by days of rest" in text


def test_a_superseded_rule_is_flagged_above_everything_else() -> None:
    text = answer_of("LIM-60D-OLD", "--from", "2009-01-01", "--lang", "en")
    assert text.splitlines()[:2] == [
        "!! LIM-60D-OLD is superseded; LIM-1Y holds now",
        "!! not in force on 2009-01-01: its last day was 2008-04-30",
    ]
    assert line_with(text, "due") == "2009-03-02 Mon  by a rule that is not in force"
    chinese = answer_of("LIM-60D-OLD", "--from", "2009-01-01")
    assert chinese.startswith("!! LIM-60D-OLD 是已被取代的旧规则，现行为 LIM-1Y\n!! 2009-01-01 ")


def test_a_provisional_answer_has_an_earliest_and_a_latest_day() -> None:
    text = answer_of("ARB-ANSWER", "--from", "2026-12-22", "--lang", "en")
    assert line_with(text, "status").startswith("provisional")
    assert line_with(text, "earliest, latest") == "2027-01-05 to 2027-01-08"
    assert line_with(text, "safe day").startswith("2027-01-05 Tue  safe under every reading")


def test_the_law_and_the_knowledge_of_another_day() -> None:
    old = answer_of("AID-DECIDE", "--from", "2021-12-20", "--region", "SH", "--lang", "en")
    assert old.startswith("AID-DECIDE-SH-OLD")
    new = answer_of("AID-DECIDE", "--from", "2021-12-20", "--region", "SH", "--as-of", "2024-01-01")
    assert new.startswith("AID-DECIDE  法律援助决定")
    arguments = ("ARB-ANSWER", "--from", "2020-01-16", "--lang", "en")
    assert line_with(answer_of(*arguments), "due") == "2020-02-06 Thu"
    then = answer_of(*arguments, "--known-on", "2020-01-16")
    assert line_with(then, "due") == "2020-02-04 Tue"


@pytest.mark.parametrize(
    ("rule", "label", "day"),
    [
        ("ARB-HEAR-NOTICE", "no later than", "2024-04-28 Sun"),
        ("FILE-AWARD", "keep until", "2034-05-08 Mon"),
    ],
)
def test_the_label_says_what_the_day_means(rule: str, label: str, day: str) -> None:
    text = answer_of(rule, "--from", "2024-05-08", "--lang", "en")
    assert line_with(text, label) == day


def test_hours_run_from_a_moment() -> None:
    for start in ("2023-09-29 16:30", "2023-09-29T16:30:00"):
        text = answer_of("PRES-48H", "--from", start, "--lang", "en")
        assert line_with(text, "due") == "2023-10-01 16:30 Sun"
    without = answer_of("PRES-48H", "--from", "2023-09-29", "--lang", "en")
    assert '--from "YYYY-MM-DD HH:MM"' in without


def test_rules_of_ones_own() -> None:
    text = answer_of(
        *("MED-15-LAW", "--from", "2024-04-10", "--region", "湖州市", "--rules", OWN_RULES)
    )
    assert text.startswith("X-MED-10  调解10日（虚构）")
    assert line_with(text, "截止日") == "2024-04-22 星期一"


def test_json_is_the_document_of_the_library() -> None:
    result = run("ARB-AWARD", "--from", "2024-03-18", "--region", "SH", "--json")
    answer = heli.law.explain_due("ARB-AWARD", date(2024, 3, 18), "SH")
    assert (result.exit_code, result.stdout) == (0, heli.io.to_json(answer))
    hours = json.loads(run("PRES-48H", "--from", "2023-09-29 16:30", "--json").stdout)
    assert (hours["kind"], hours["due"]) == ("due_moment", "2023-10-01T16:30:00")


@pytest.mark.parametrize(
    ("arguments", "zh", "en"),
    [
        (
            ["ARB-ACEPT", "--from", "2024-04-20"],
            "RULE: 没有规则“ARB-ACEPT”；是否指 ARB-ACCEPT？",
            'RULE: there is no rule "ARB-ACEPT"; did you mean ARB-ACCEPT?',
        ),
        (
            ["arb-accept", "--from", "2024-04-20"],
            "RULE: 没有规则“arb-accept”；是否指 ARB-ACCEPT？",
            'RULE: there is no rule "arb-accept"; did you mean ARB-ACCEPT?',
        ),
        (
            ["ARB-ACCEPT", "--from", "2023-02-30"],
            "--from: 没有 2023-02-30 这一天",
            "--from: there is no day 2023-02-30",
        ),
        (
            ["ARB-ACCEPT", "--from", "2023/2/3"],
            "--from: 日期“2023/2/3”无效，应为 YYYY-MM-DD",
            '--from: "2023/2/3" is no date, expected YYYY-MM-DD',
        ),
        (
            ["ARB-ACCEPT", "--from", "1900-01-01"],
            "--from: 日期 1900-01-01 不在 1949-01-01 至 2100-12-31 之内",
            "--from: the day 1900-01-01 is outside 1949-01-01 to 2100-12-31",
        ),
        (
            ["ARB-ACCEPT", "--from", "2024-01-01", "--as-of", "20240101"],
            "--as-of: 日期“20240101”无效，应为 YYYY-MM-DD",
            '--as-of: "20240101" is no date, expected YYYY-MM-DD',
        ),
        (
            ["AID-UNION", "--from", "2024-01-01"],
            "RULE: 规则 AID-UNION 没有规定期限（未知），未能查到条文",
            "RULE: rule AID-UNION sets no number: its kind is unknown, and no text of it could be "
            "read",
        ),
        (
            ["MED-15-ZJ", "--from", "2024-01-01", "--region", "SH"],
            "--region: 规则 MED-15-ZJ 只适用于浙江省；可改查 MED-15-LAW",
            "--region: rule MED-15-ZJ binds in Zhejiang only; ask for MED-15-LAW",
        ),
        (
            ["ARB-ACCEPT", "--from", "2024-01-01 10:00"],
            "--from: 规则 ARB-ACCEPT 以日、月、年计（5个工作日），--from 只写日期",
            "--from: rule ARB-ACCEPT counts 5 working days, not hours: give --from as a day",
        ),
        (
            ["PRES-48H", "--from", "2024-01-01 25:00"],
            "--from: 时刻“25:00”无效，应为 HH:MM",
            '--from: "25:00" is no time, expected HH:MM',
        ),
        (
            ["PRES-48H", "--from", "2024-01-01 10:00", "--as-of", "2024-01-01"],
            "--as-of: 写明时刻时不能再用",
            "--as-of: does not go with a time of the day",
        ),
        (
            ["ARB-ACCEPT"],
            "--from: 缺少起算事件之日，应为 YYYY-MM-DD",
            "--from: the day of the event is missing, expected YYYY-MM-DD",
        ),
        (
            ["ARB-ACCEPT", "--from", "2024-01-01", "--out", "x.csv"],
            "--out: 须与 --batch 同用",
            "--out: needs --batch",
        ),
    ],
)
def test_what_cannot_be_answered_is_said_in_one_line_in_both_languages(
    arguments: list[str], zh: str, en: str
) -> None:
    for lang, message in (("zh", zh), ("en", en)):
        result = run(*arguments, "--lang", lang)
        assert (result.exit_code, result.stdout) == (2, "")
        assert result.stderr == f"{message}\n"


def test_a_region_with_several_meanings_lists_them() -> None:
    result = run("ARB-ACCEPT", "--from", "2024-01-01", "--region", "普陀区")
    assert result.exit_code == 2
    assert "有多个含义" in result.stderr
    assert "310107" in result.stderr
    unknown = run("ARB-ACCEPT", "--from", "2024-01-01", "--region", "Nowhere", "--lang", "en")
    assert (unknown.exit_code, len(unknown.stderr.splitlines())) == (2, 1)


def test_a_problem_with_json_gives_findings() -> None:
    result = run("ARB-ACEPT", "--from", "2024-04-20", "--json")
    (found,) = json.loads(result.stdout)["findings"]
    assert (result.exit_code, found["code"], found["field"]) == (2, "unknown_rule", "RULE")


def test_nothing_that_is_printed_steers_the_terminal(tmp_path: Path) -> None:
    path = tmp_path / "rules.toml"
    text = OWN_RULES.read_text("utf-8").replace("虚构示例", r"\u001b[31m虚构\u0007")
    path.write_text(text, encoding="utf-8")
    arguments = ("X-MED-10", "--from", "2024-04-10", "--region", "湖州市", "--rules", path)
    assert "\x1b" not in answer_of(*arguments)
    assert "\x1b" not in run("\x1b[31m", "--from", "2024-04-10").stderr


def test_the_program_itself_prints_what_a_terminal_of_any_encoding_can_show() -> None:
    for encoding in ("ascii", "gb18030", "utf-8"):
        done = subprocess.run(
            [*PROGRAM, "due", "ARB-ANSWER", "--from", "2023-09-25"],
            env=os.environ | {"PYTHONIOENCODING": encoding},
            capture_output=True,
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, b"")
        assert b"2023-10-13" in done.stdout
