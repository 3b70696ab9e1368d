"""The command line: what it prints and writes, and how it leaves."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from typer.testing import CliRunner, Result

import heli
from heli.cli import app

PROGRAM = [sys.executable, "-c", "from heli.cli import app; app()"]
CSV = "date,item,kind,source,note_zh\n2023-08-30,red-venue-map,achieved,媒体报道,地图发布\n"


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, list(map(str, arguments)))


def process(
    *arguments: str | Path, cwd: Path, **environment: str
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*PROGRAM, *map(str, arguments)],
        cwd=cwd,
        env=os.environ | environment,
        capture_output=True,
        check=False,
    )


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder that is the current one."""
    made = tmp_path / "here"
    made.mkdir()
    monkeypatch.chdir(made)
    return made


def test_the_version_is_shown() -> None:
    result = run("--version")
    assert (result.exit_code, result.stdout) == (0, f"heli {heli.__version__}\n")


def test_table_and_files_by_default(folder: Path, here: Path, reviewed: str) -> None:
    result = run("review", folder, "--as-of", "2023-09-01")
    assert result.exit_code == 0, result.output
    assert result.stderr == ""
    assert "截至 2023-09-01" in result.stdout
    assert result.stdout.splitlines()[-2:] == [
        str(Path("heli-review", name)) for name in ("review.json", "review.html")
    ]
    out = here / "heli-review"
    assert sorted(path.name for path in out.iterdir()) == ["review.html", "review.json"]
    assert (out / "review.json").read_text("utf-8") == reviewed
    assert 'data-start="zh"' in (out / "review.html").read_text("utf-8")


def test_english_and_another_folder(folder: Path, here: Path) -> None:
    result = run(
        "review", folder, "--as-of", "2023-09-01", "--lang", "en", "--out", "a/b", "--level", "p99"
    )
    assert result.exit_code == 0, result.output
    assert "As of 2023-09-01" in result.stdout
    assert [path.name for path in here.iterdir()] == ["a"]
    document = json.loads((here / "a" / "b" / "review.json").read_bytes())
    assert document["interval_level"] == "p99"


def test_json_is_one_document_and_nothing_else(folder: Path, here: Path, reviewed: str) -> None:
    result = run("review", folder, "--as-of", "2023-09-01", "--json")
    assert (result.exit_code, result.stdout, result.stderr) == (0, reviewed, "")
    assert list(here.iterdir()) == []


def test_json_with_a_folder_writes_the_files_as_well(
    folder: Path, here: Path, reviewed: str
) -> None:
    result = run("review", folder, "--as-of", "2023-09-01", "--json", "--out", "out")
    assert result.stdout == reviewed
    assert (here / "out" / "review.json").read_text("utf-8") == reviewed


def test_today_is_the_default_day(folder: Path, here: Path) -> None:
    before = datetime.now(UTC).astimezone().date()
    document = json.loads(run("review", folder, "--json").stdout)
    after = datetime.now(UTC).astimezone().date()
    assert before.isoformat() <= document["as_of"] <= after.isoformat()


def test_tables_of_the_folder_are_evidence_too(folder: Path, here: Path) -> None:
    (folder / "maps.csv").write_text(CSV, encoding="utf-8")
    book = openpyxl.Workbook()
    book.worksheets[0].append(["date", "item", "kind", "source"])
    book.worksheets[0].append(["2023-08-31", "visiting-routes", "step", "媒体报道"])
    book.save(folder / "routes.xlsx")
    (folder / "~$routes.xlsx").write_bytes(b"lock")
    result = run("review", folder, "--as-of", "2023-09-01", "--json")
    document: dict[str, Any] = json.loads(result.stdout)
    rows = {row["id"]: row for row in document["items"]}
    assert rows["red-venue-map"]["status"] == "met"


def test_the_encoding_of_tables_can_be_named(folder: Path, here: Path) -> None:
    (folder / "maps.csv").write_bytes(CSV.encode("gb18030"))
    failed = run("review", folder, "--as-of", "2023-09-01", "--lang", "en")
    assert failed.exit_code == 2
    assert "--encoding gb18030" in failed.stderr
    assert "--encoding gb18030" in run("review", folder, "--as-of", "2023-09-01").stderr
    arguments = ("--as-of", "2023-09-01", "--json", "--encoding", "gb18030")
    assert run("review", folder, *arguments).exit_code == 0


def broken(folder: Path) -> Path:
    """The folder, with three things wrong in two files."""
    text = (folder / "evidence.toml").read_text("utf-8")
    text = text.replace('kind = "step"', 'kind = "stepp"').replace("1960", "-1")
    (folder / "evidence.toml").write_text(text, encoding="utf-8")
    (folder / "maps.csv").write_text("date,item,kind,source,notes\n", encoding="utf-8")
    return folder


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_bad_input_names_every_problem_and_writes_nothing(
    folder: Path, here: Path, lang: str
) -> None:
    result = run("review", broken(folder), "--as-of", "2023-09-01", "--lang", lang)
    assert result.exit_code == 2
    assert result.stdout == ""
    lines = result.stderr.splitlines()
    assert len(lines) == 3
    kind = next(line for line in lines if "stepp" in line)
    number = next(
        at
        for at, line in enumerate((folder / "evidence.toml").read_text("utf-8").split("\n"), 1)
        if "stepp" in line
    )
    assert kind.startswith(f"{folder / 'evidence.toml'}:{number}:8: evidence[2].kind: ")
    assert ("应为" in kind) == (lang == "zh")
    assert any(line.startswith(f"{folder / 'maps.csv'}:1:5: notes: ") for line in lines)
    assert list(here.iterdir()) == []


def test_bad_input_with_json_gives_the_findings(folder: Path, here: Path) -> None:
    result = run("review", broken(folder), "--as-of", "2023-09-01", "--json", "--out", "out")
    document = json.loads(result.stdout)
    assert (result.exit_code, document["kind"]) == (2, "findings")
    assert len(document["findings"]) == len(result.stderr.splitlines()) == 3
    assert list(here.iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--as-of", "2023-02-30"], "--as-of: there is no day 2023-02-30"),
        (["--as-of", "0001-01-01"], '--as-of: the year of "0001-01-01" is not one of 1400 to'),
        (["--as-of", "20230901"], '--as-of: "20230901" is no date, expected YYYY-MM-DD'),
        (["--as-of", "２０２３-09-01"], "is no date, expected YYYY-MM-DD"),
        (["--encoding", "no-such-code"], '--encoding: there is no encoding "no-such-code"'),
    ],
)
def test_bad_options_are_problems_too(
    folder: Path, here: Path, arguments: list[str], message: str
) -> None:
    result = run("review", folder, "--lang", "en", *arguments)
    assert result.exit_code == 2
    assert message in result.stderr
    assert len(result.stderr.splitlines()) == 1
    assert list(here.iterdir()) == []


@pytest.mark.parametrize(
    ("day", "message"),
    [
        ("0001-01-01", "--as-of: 日期“0001-01-01”的年份应在 1400 至 9999 之间\n"),
        ("2023-02-30", "--as-of: 没有 2023-02-30 这一天\n"),
        ("today", "--as-of: 日期“today”无效，应为 YYYY-MM-DD\n"),
    ],
)
def test_a_day_that_cannot_be_is_named_in_chinese(
    folder: Path, here: Path, day: str, message: str
) -> None:
    result = run("review", folder, "--as-of", day)
    assert (result.exit_code, result.stdout, result.stderr) == (2, "", message)
    assert list(here.iterdir()) == []


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (heli.InvalidValue("why"), "输入无效（why）"),
        (heli.NotFound("why"), "未找到（why）"),
        (heli.Conflict("why"), "相互矛盾（why）"),
        (OSError("why"), "文件无法读写（why）"),
        (heli.Error("why"), "无法完成（why）"),
    ],
)
def test_an_error_without_chinese_words_is_named_by_its_kind(
    folder: Path, here: Path, monkeypatch: pytest.MonkeyPatch, error: Exception, kind: str
) -> None:
    def failing(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr("heli.cli.render_review", failing)
    assert run("review", folder, "--as-of", "2023-09-01").stderr == f"{kind}\n"
    assert run("review", folder, "--as-of", "2023-09-01", "--lang", "en").stderr == "why\n"
    document = json.loads(
        run("review", folder, "--as-of", "2023-09-01", "--json", "--out", "o").stdout
    )
    assert document["findings"][0]["message"] == {"zh": kind, "en": "why"}


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_nothing_that_is_printed_steers_the_terminal(folder: Path, here: Path, lang: str) -> None:
    text = (folder / "evidence.toml").read_text("utf-8")
    text = text.replace('kind = "step"', r'kind = "a\u001b[31m\u0000b\u009b\r\nc"')
    (folder / "evidence.toml").write_text(text, encoding="utf-8")
    (folder / "a\x1b[2J.csv").write_text("date,item,kind,source,x\x1b[1m\n", encoding="utf-8")
    result = run("review", folder, "--lang", lang, "--as-of", "2023-09-01")
    assert result.exit_code == 2
    lines = result.stderr.removesuffix("\n").split("\n")
    assert len(lines) == 2
    assert all(line.isprintable() for line in lines)
    assert any("b" in line and ("应为" in line or "expected one of" in line) for line in lines)
    bad_day = run("review", folder, "--as-of", "\x1b[31m").stderr
    assert bad_day.removesuffix("\n").isprintable()


def test_files_that_cannot_be_read_are_problems_like_others(folder: Path, here: Path) -> None:
    for name in ("loop.toml", "loop.csv"):
        (folder / name).symlink_to(name)
    (here / "secret.csv").write_text(CSV, encoding="utf-8")
    (folder / "link.csv").symlink_to(here / "secret.csv")
    (folder / "maps.csv").write_text(CSV.replace("achieved", "achived"), encoding="utf-8")
    result = run("review", folder, "--as-of", "2023-09-01", "--json")
    found = json.loads(result.stdout)["findings"]
    codes = [(Path(finding["path"]).name, finding["code"]) for finding in found]
    assert codes == [
        ("link.csv", "link_leaves_folder"),
        ("loop.csv", "unreadable_file"),
        ("loop.toml", "unreadable_file"),
        ("maps.csv", "unknown_kind"),
    ]
    assert all(finding["message"]["zh"] for finding in found)


def test_a_table_behind_a_link_inside_the_folder_is_read(folder: Path, here: Path) -> None:
    (folder / "maps.text").write_text(CSV, encoding="utf-8")
    (folder / "maps.csv").symlink_to("maps.text")
    document = json.loads(run("review", folder, "--as-of", "2023-09-01", "--json").stdout)
    rows = {row["id"]: row for row in document["items"]}
    assert rows["red-venue-map"]["status"] == "met"


def test_a_missing_folder_is_named_in_both_languages(here: Path) -> None:
    assert run("review", "nowhere").stderr == "nowhere: 没有这个文件夹\n"
    assert run("review", "nowhere", "--lang", "en").stderr == "nowhere: there is no such folder\n"
    assert run("review", "nowhere").exit_code == 2


@pytest.mark.skipif(sys.platform != "linux", reason="file names are text elsewhere")
def test_a_name_that_is_no_text_is_refused(folder: Path, here: Path) -> None:
    (folder / os.fsdecode(b"\xff.toml")).write_text("x")
    result = run("review", folder, "--lang", "en")
    assert result.exit_code == 2
    assert result.stderr.endswith("?.toml: the name of the file is no UTF-8 text\n")


def test_an_empty_folder_has_no_programme(here: Path) -> None:
    result = run("review", here, "--json")
    (found,) = json.loads(result.stdout)["findings"]
    assert (result.exit_code, found["code"]) == (2, "no_programme")


def test_unknown_options_and_languages_leave_with_2(folder: Path, here: Path) -> None:
    for arguments in (["--lang", "fr"], ["--level", "p50"], ["--nonsense"], [folder]):
        assert run("review", folder, *arguments).exit_code == 2


def test_a_place_that_cannot_be_written_leaves_with_2(folder: Path, here: Path) -> None:
    (here / "out").write_text("mine")
    result = run("review", folder, "--as-of", "2023-09-01", "--out", "out")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "out" in result.stderr
    assert "Traceback" not in result.stderr
    assert (here / "out").read_text() == "mine"


def test_strict_leaves_with_1_only_if_a_finding_is_an_error(folder: Path, here: Path) -> None:
    arguments = ("review", folder, "--as-of", "2023-09-01", "--strict", "--json")
    assert run(*arguments).exit_code == 0  # only warnings
    total = '[[evidence]]\ndate = 2023-06-30\nitem = "recuperation-exchange"\nfederation = "AH"\n'
    total += 'kind = "total"\nquantity = 1\nunit = "worker"\nsource = "示例"\n'
    text = (folder / "evidence.toml").read_text("utf-8")
    (folder / "evidence.toml").write_text(text + total, encoding="utf-8")
    strict = run(*arguments)
    assert strict.exit_code == 1  # the parts exceed the stated total
    assert json.loads(strict.stdout)["kind"] == "programme_review"
    assert run(*arguments[:-2], "--json").exit_code == 0


def test_an_interruption_leaves_with_130(
    folder: Path, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("heli.cli.render_review", interrupted)
    result = run("review", folder, "--as-of", "2023-09-01")
    assert result.exit_code == 130
    assert list(here.iterdir()) == []


def test_the_program_itself_has_clean_streams(folder: Path, here: Path, reviewed: str) -> None:
    done = process("review", folder, "--as-of", "2023-09-01", "--json", cwd=here)
    assert (done.returncode, done.stdout.decode(), done.stderr) == (0, reviewed, b"")
    failed = process("review", "nowhere", "--json", cwd=here, PYTHONIOENCODING="utf-8")
    assert (failed.returncode, json.loads(failed.stdout)["kind"]) == (2, "findings")
    assert failed.stderr.decode() == "nowhere: 没有这个文件夹\n"
    assert list(here.iterdir()) == []


def test_a_terminal_that_knows_no_chinese_gets_no_traceback(folder: Path, here: Path) -> None:
    arguments = ("review", folder, "--as-of", "2023-09-01")
    for encoding in ("ascii", "latin-1", "gb18030"):
        done = process(*arguments, cwd=here, PYTHONIOENCODING=encoding)
        assert done.returncode == 0, done.stderr
        assert done.stderr == b""
        failed = process("review", "nowhere", cwd=here, PYTHONIOENCODING=encoding)
        assert failed.returncode == 2
        assert b"Traceback" not in failed.stderr


def test_json_is_utf_8_in_every_locale(folder: Path, here: Path, reviewed: str) -> None:
    arguments = ("review", folder, "--as-of", "2023-09-01", "--json")
    done = process(*arguments, cwd=here, PYTHONIOENCODING="ascii", LC_ALL="C")
    assert done.stdout.decode() == reviewed


@pytest.mark.skipif(os.name != "posix", reason="needs POSIX signals")
def test_control_c_ends_the_program_with_130(here: Path) -> None:
    (here / "evidence").mkdir()
    # Drawing the page waits, so that the signal comes in the middle.
    program = (
        "import heli.cli, time;"
        "heli.cli.render_review = lambda *a, **k: (print('ready', flush=True), time.sleep(60));"
        "heli.cli.app()"
    )
    (here / "evidence" / "e.toml").write_text(
        'format = "heli.evidence.v1"\nprogramme = "yrd-2023"\n', encoding="utf-8"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, "review", "evidence"],
        cwd=here,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as running:
        assert running.stdout is not None
        assert running.stdout.readline() == b"ready\n"
        time.sleep(0.1)
        running.send_signal(signal.SIGINT)
        _, errors = running.communicate(timeout=30)
    assert running.returncode == 130
    assert b"Traceback" not in errors
    assert [path.name for path in here.iterdir()] == ["evidence"]
