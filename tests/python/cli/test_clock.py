"""`heli clock` and `heli docket`: where periods stand."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

import heli
from heli.cli import app

CLOCK = Path(__file__).resolve().parents[3] / "examples" / "clocks" / "award.toml"
CASES = """case_id,procedure,region,event,date,until,note
17,arbitration_ordinary,SH,application_received,2024-04-08,,a
17,arbitration_ordinary,SH,case_accepted,2024-04-12,,
23,legal_aid,浙江,aid_application_received,2024-04-22,,
31,arbitration_ordinary,AH,case_accepted,2024-03-04,,
"""


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "cases.csv").write_text(CASES, encoding="utf-8")
    return tmp_path


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, list(map(str, arguments)))


def test_a_clock_shows_its_due_date_its_days_and_a_line_for_each_event() -> None:
    result = run("clock", CLOCK, "--as-of", "2024-05-01", "--lang", "en")
    assert (result.exit_code, result.stderr) == (0, "")
    lines = [" ".join(line.split()) for line in result.stdout.splitlines()]
    assert lines[0] == "ARB-AWARD Award"
    for line in (
        "clock suspended",
        "due 2024-06-24 Mon",
        "as counted 2024-06-22 Sat",
        "used 6 days",
        "left 41 days",
        "excluded 17 days",
        "counted from 2024-04-08 Mon",
        "first due date 2024-04-18 Thu",
    ):
        assert line in lines
    assert sum("劳动人事争议仲裁办案规则(人社部令33号,2017) 46" in line for line in lines) == 3
    chinese = run("clock", CLOCK, "--as-of", "2024-05-01").stdout
    assert "届满日      2024-06-24 星期一" in chinese
    assert "剩余        41日" in chinese


def test_json_of_a_clock_is_the_document_of_the_library() -> None:
    clock = heli.io.read_clock(CLOCK)
    state = heli.law.state_on(clock, date(2024, 7, 1))
    result = run("clock", CLOCK, "--as-of", "2024-07-01", "--json")
    assert result.stdout == heli.io.to_json(state, clock=clock)


def test_an_open_suspension_and_what_is_wrong_with_events(tmp_path: Path) -> None:
    path = tmp_path / "clock.toml"
    text = CLOCK.read_text("utf-8").replace("until = 2024-04-02\n", "")
    path.write_text(text.replace('event = "party_added"\n', ""), encoding="utf-8")
    shown = run("clock", path, "--as-of", "2024-04-02", "--lang", "en").stdout
    assert "due               open\n" in shown
    assert "earliest, latest  not before 2024-05-0" in shown
    found = run("clock", path, "--as-of", "2024-05-01", "--lang", "en").stdout
    assert "[no_event] event[2]" in found


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["nowhere.toml", "--as-of", "2024-01-01"], "nowhere.toml: there is no such file"),
        ([CLOCK, "--as-of", "2024-02-30"], "--as-of: there is no day 2024-02-30"),
    ],
)
def test_what_cannot_be_read_is_said(here: Path, arguments: list[str], message: str) -> None:
    result = run("clock", *arguments, "--lang", "en")
    assert (result.exit_code, result.stderr) == (2, f"{message}\n")


def test_every_problem_of_a_clock_is_named(tmp_path: Path) -> None:
    path = tmp_path / "clock.toml"
    text = CLOCK.read_text("utf-8").replace('"restart"', '"restrat"').replace("2024-03-04", "3")
    path.write_text(text, encoding="utf-8")
    result = run("clock", path, "--as-of", "2024-05-01")
    assert result.exit_code == 2
    assert len(result.stderr.splitlines()) == 2
    assert all(line.startswith(f"{path}:") for line in result.stderr.splitlines())


def test_a_docket_lists_what_is_late_and_what_is_near(here: Path) -> None:
    result = run(
        *("docket", "cases.csv", "--as-of", "2024-04-30", "--within", "30"),
        *("--icalendar", "due.ics", "--lang", "en"),
    )
    assert (result.exit_code, result.stderr) == (0, "")
    lines = [line.split() for line in result.stdout.splitlines()]
    assert [line[:3] for line in lines if line and line[0].lstrip("-").isdigit()] == [
        ["-50", "2024-03-11", "31"],
        ["-50", "2024-03-11", "31"],
        ["-12", "2024-04-18", "31"],
        ["-11", "2024-04-19", "17"],
        ["-11", "2024-04-19", "17"],
        ["-1", "2024-04-29", "23"],
        ["27", "2024-05-27", "17"],
    ]
    assert result.stdout.endswith("As of 2024-04-30: 6 overdue, 1 due within 30 days.\ndue.ics\n")
    assert (here / "due.ics").read_bytes().count(b"BEGIN:VEVENT") == 7
    document = json.loads(
        run("docket", "cases.csv", "--as-of", "2024-04-30", "--within", "30", "--json").stdout
    )
    assert (document["kind"], len(document["entries"])) == ("docket", 7)


def test_problems_of_cases_name_file_and_line(here: Path) -> None:
    text = CASES.replace("legal_aid", "legal_aids").replace("2024-04-22", "2024-4-22")
    (here / "cases.csv").write_text(text, encoding="utf-8")
    result = run("docket", "cases.csv", "--as-of", "2024-04-30", "--lang", "en")
    assert (result.exit_code, result.stderr.splitlines()) == (
        2,
        [
            'cases.csv:4: procedure: "legal_aids": there is no such procedure; '
            "did you mean legal_aid?",
            'cases.csv:4: date: "2024-4-22": expected a day without a time: YYYY-MM-DD',
        ],
    )
    (here / "cases.csv").write_text("case_id,event\n", encoding="utf-8")
    missing = run("docket", "cases.csv", "--as-of", "2024-04-30").stderr.splitlines()
    assert [line.split(": ")[-1] for line in missing] == [
        *("缺少列 procedure", "缺少列 region", "缺少列 date")
    ]
