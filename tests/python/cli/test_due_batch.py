"""`heli due --batch`: every row gets its answer or its reason, in the same order."""

from __future__ import annotations

import csv
import random
import time
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pandas as pd
import pytest
from typer.testing import CliRunner, Result

import heli
from heli.cli import app

VECTORS = Path(__file__).resolve().parents[2] / "data" / "deadline_vectors.csv"
OWN_RULES = Path(__file__).resolve().parents[3] / "examples" / "rules" / "local_measure.toml"
ANSWERS = [
    *("unrolled_date", "due_date", "provisional", "in_force", "earliest", "latest", "safe_date"),
    *("status", "rule_applied", "error"),
]
DATES = ("unrolled_date", "due_date", "earliest", "latest", "safe_date")
Rows = list[dict[str, str]]


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(table: str | Path, *arguments: str | Path, out: str | Path = "out.csv") -> Result:
    words = ["due", "--batch", table, "--out", out, *arguments]
    return CliRunner().invoke(app, list(map(str, words)))


def write(path: Path, names: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([names, *rows])


def read(path: Path, encoding: str = "utf-8") -> Rows:
    with path.open(encoding=encoding, newline="") as file:
        return list(csv.DictReader(file))


def answered(here: Path, rows: Sequence[Sequence[str]], *arguments: str) -> Rows:
    """The answers to rows of a rule, a day and perhaps a region."""
    names = ("rule_id", "event_date", "region")[: len(rows[0])]
    write(here / "in.csv", names, rows)
    result = run("in.csv", *arguments)
    assert result.exit_code == 0, result.output
    return read(here / "out.csv")


@pytest.mark.skipif(not VECTORS.is_file(), reason="the worked dates are not there")
def test_every_worked_date_comes_out(here: Path) -> None:
    vectors = read(VECTORS)
    assert len(vectors) == 400
    rows = answered(here, [(row["rule_id"], row["event_date"], "CN") for row in vectors])
    national = [heli.law.rulebook()[row["rule_id"]].region == "CN" for row in vectors]
    for vector, row, of_all in zip(vectors, rows, national, strict=True):
        if of_all:
            assert row["rule_applied"] == vector["rule_id"]
            assert row["due_date"] == vector["due_date"]
            assert row["unrolled_date"] == vector["unrolled_date"]
    assert sum(national) > 250


@pytest.mark.skipif(not VECTORS.is_file(), reason="the worked dates are not there")
def test_every_worked_date_of_a_regional_rule_comes_out_without_a_region(here: Path) -> None:
    vectors = read(VECTORS)
    rows = answered(here, [(row["rule_id"], row["event_date"]) for row in vectors])
    for vector, row in zip(vectors, rows, strict=True):
        assert (row["unrolled_date"], row["due_date"]) == (
            vector["unrolled_date"],
            vector["due_date"],
        )
        assert row["error"] == ""


@pytest.mark.skipif(not VECTORS.is_file(), reason="the worked dates are not there")
def test_columns_of_the_table_with_names_of_answers_are_kept_under_another(here: Path) -> None:
    result = run(VECTORS)
    assert result.exit_code == 0
    rows = read(here / "out.csv")
    assert list(rows[0]) == [
        *("rule_id", "event_date", "given_unrolled_date", "given_due_date"),
        *ANSWERS,
    ]
    assert all(row["due_date"] == row["given_due_date"] for row in rows)


def test_columns_come_in_any_order_and_others_are_carried_through(here: Path) -> None:
    write(
        here / "in.csv",
        ("案号", "event_date", "note", "rule_id"),
        [
            ("1", " 2023-09-25 ", 'a "b", c\nd', "ARB-ANSWER"),
            ("2", "2023-09-14", "", "SUE-NONFINAL"),
        ],
    )
    result = run("in.csv", "--region", "SH", "--lang", "en")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == "2 rows: 2 answered (0 provisional), 0 with errors\n"
    rows = read(here / "out.csv")
    assert list(rows[0]) == ["案号", "event_date", "note", "rule_id", *ANSWERS]
    assert rows[0] == {
        "案号": "1",
        "event_date": " 2023-09-25 ",
        "note": 'a "b", c\nd',
        "rule_id": "ARB-ANSWER",
        **dict.fromkeys(DATES, "2023-10-13"),
        "provisional": "false",
        "in_force": "yes",
        "status": "certain",
        "rule_applied": "ARB-ANSWER",
        "error": "",
    }
    assert (rows[1]["unrolled_date"], rows[1]["due_date"]) == ("2023-09-29", "2023-10-07")


def test_force_and_status_never_empty_a_date(here: Path) -> None:
    rows = answered(
        here,
        [
            ("LIM-60D-OLD", "2024-03-01", ""),
            ("MED-15-LAW", "2024-04-20", "浙江"),
            ("CB-REPLY-NAT", "2024-04-20", ""),
            ("INSP-EVID-ZJ", "2024-04-26", "330000"),
            ("ARB-ANSWER", "2026-12-22", "CN"),
            ("ARB-AWARD", "2024-03-18", "SH"),
        ],
    )
    picked = [
        tuple(row[name] for name in ("rule_applied", "in_force", "status", "provisional"))
        for row in rows
    ]
    assert picked == [
        ("LIM-60D-OLD", "no", "certain", "false"),
        ("MED-15-ZJ", "not_established", "certain", "false"),
        ("CB-REPLY-NAT", "yes", "needs_fact", "false"),
        ("INSP-EVID-ZJ", "not_established", "undetermined", "false"),
        ("ARB-ANSWER", "yes", "provisional", "true"),
        ("ARB-AWARD", "yes", "certain", "false"),
    ]
    assert all(row[name] for row in rows for name in DATES)
    assert [row["safe_date"] for row in rows[2:]] == [
        *("2024-05-06", "2024-05-03", "2027-01-05", "2024-05-02")
    ]
    assert (rows[4]["earliest"], rows[4]["latest"]) == ("2027-01-05", "2027-01-08")


def test_rows_equal_the_question_about_one_day(here: Path) -> None:
    chance = random.Random(20240501)  # noqa: S311
    ids = [rule.id for rule in heli.law.rulebook().rules]
    regions = ("", "SH", "JS", "ZJ", "AH", "CN", "330500")
    rows = [
        (
            chance.choice(ids),
            date.fromordinal(chance.randrange(711000, 745000)).isoformat(),
            chance.choice(regions),
        )
        for _ in range(2000)
    ]
    known = date(2026, 3, 1)
    answers = answered(here, rows, "--known-on", known.isoformat())
    answered_rows = 0
    for (rule, day, region), row in zip(rows, answers, strict=True):
        try:
            why = heli.law.explain_due(
                rule, date.fromisoformat(day), region or None, known_on=known
            )
        except heli.Error:
            assert row["error"]
            assert not any(row[name] for name in (*DATES, "provisional", "in_force"))
            continue
        answered_rows += 1
        answer = why.value
        assert row["error"] == ""
        assert [row[name] for name in DATES] == [str(getattr(answer, name)) for name in DATES]
        assert (row["status"], row["in_force"], row["rule_applied"]) == (
            *(answer.status, answer.in_force),
            answer.rule,
        )
        touched = any("provisional" in (step.text.en or "") for step in why.steps)
        assert row["provisional"] == str(touched).lower()
    assert answered_rows > 1000


BAD_ROWS = [
    ("ARB-ACEPT", "2024-01-02", "", "unknown_rule", ("ARB-ACEPT", "ARB-ACCEPT")),
    ("", "2024-01-02", "", "missing", ("rule_id",)),
    ("ARB-ACCEPT", "", "", "missing", ("event_date",)),
    ("ARB-ACCEPT", "2023-02-30", "", "invalid_date", ("2023-02-30", "YYYY-MM-DD")),
    ("ARB-ACCEPT", "2023/2/3", "", "invalid_date", ("2023/2/3", "YYYY-MM-DD")),
    ("ARB-ACCEPT", "20230203", "", "invalid_date", ("20230203", "YYYY-MM-DD")),
    ("ARB-ACCEPT", "2023-02-03 10:00", "", "invalid_date", ("2023-02-03 10:00", "YYYY-MM-DD")),
    ("ARB-ACCEPT", "２０２３-02-03", "", "invalid_date", ("２０２３-02-03", "YYYY-MM-DD")),
    ("ARB-ACCEPT", "1900-01-01", "", "out_of_range", ("1900-01-01", "1949-01-01")),
    ("FILE-AWARD", "2099-01-01", "", "out_of_range", ()),
    ("AID-UNION", "2024-01-02", "", "no_number", ("AID-UNION",)),
    ("ARB-ACCEPT", "2024-01-02", "Nowhere", "unknown_region", ("Nowhere",)),
    ("ARB-ACCEPT", "2024-01-02", "普陀区", "unknown_region", ("310107",)),
    ("MED-15-ZJ", "2024-01-02", "SH", "other_region", ("MED-15-ZJ", "MED-15-LAW")),
    ("ARB-ACEPT", "2023-02-30", "No", "unknown_region", ("ARB-ACCEPT", "2023-02-30", '"No"')),
]


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_row_that_cannot_be_answered_says_why_and_has_no_dates(here: Path, lang: str) -> None:
    good = ("ARB-ACCEPT", "2024-01-02", "SH")
    table = [row for bad in BAD_ROWS for row in (good, bad[:3])]
    rows = answered(here, table, "--lang", lang)
    for bad, before, row in zip(BAD_ROWS, rows[::2], rows[1::2], strict=True):
        assert (before["due_date"], before["error"]) == ("2024-01-09", "")
        assert [row[name] for name in ("rule_id", "event_date", "region")] == list(bad[:3])
        assert row["status"] == bad[3]
        assert not any(row[name] for name in (*DATES, "provisional", "in_force", "rule_applied"))
        assert row["error"].isascii() or lang == "zh" or not all(map(str.isascii, bad[:3]))
        for word in bad[4]:
            assert word in row["error"]


def test_the_exit_status_says_whether_all_rows_were_answered(here: Path) -> None:
    write(here / "in.csv", ("rule_id", "event_date"), [("ARB-ACCEPT", "2023-02-30")])
    assert run("in.csv").exit_code == 0
    strict = run("in.csv", "--strict")
    assert strict.exit_code == 1
    assert strict.stderr == "1 行：已答 0 行（其中暂定 0 行），未答 1 行\n"
    assert read(here / "out.csv")[0]["error"]
    write(here / "in.csv", ("rule_id", "event_date"), [("ARB-ACCEPT", "2023-02-03")])
    assert run("in.csv", "--strict").exit_code == 0


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "in.csv: 表格是空的"),
        ("\n\n", "in.csv: 表格是空的"),
        ("rule_id,region\nARB-ACCEPT,SH\n", "in.csv:1: event_date: 缺少列 event_date"),
        (
            "rule,event_day\n",
            "in.csv:1: rule_id: 缺少列 rule_id\n"
            "in.csv:1: event_date: 缺少列 event_date；是否指 event_day？",
        ),
        ("rule_id,event_date,rule_id\n", "in.csv:1: rule_id: 列 rule_id 重复"),
        ('rule_id,event_date\n"ARB', "in.csv:2: 不是有效的 CSV（unexpected end of data）"),
    ],
)
def test_a_table_that_is_none_is_refused_and_nothing_is_written(
    here: Path, text: str, message: str
) -> None:
    (here / "in.csv").write_text(text, encoding="utf-8")
    (here / "out.csv").write_text("mine", encoding="utf-8")
    result = run("in.csv")
    assert (result.exit_code, result.stdout, result.stderr) == (2, "", f"{message}\n")
    assert (here / "out.csv").read_text() == "mine"
    assert sorted(path.name for path in here.iterdir()) == ["in.csv", "out.csv"]


def test_a_table_without_rows_has_none(here: Path) -> None:
    write(here / "in.csv", ("rule_id", "event_date"), [])
    result = run("in.csv", "--lang", "en")
    assert result.stderr == "0 rows: 0 answered (0 provisional), 0 with errors\n"
    assert (here / "out.csv").read_text() == ",".join(["rule_id", "event_date", *ANSWERS]) + "\n"


def test_gb18030_goes_in_and_out(here: Path) -> None:
    text = (
        "案由,rule_id,event_date,region\n欠薪,ARB-ANSWER,2023-09-25,浙江\n工伤,ARB-X,2023-09-25,\n"
    )
    (here / "in.csv").write_bytes(text.encode("gb18030"))
    failed = run("in.csv")
    assert failed.exit_code == 2
    assert "--encoding gb18030" in failed.stderr
    assert run("in.csv", "--encoding", "gb18030").exit_code == 0
    rows = read(here / "out.csv", "gb18030")
    assert (rows[0]["案由"], rows[0]["due_date"]) == ("欠薪", "2023-10-13")
    assert rows[1]["error"].startswith("没有规则“ARB-X”")
    assert run("in.csv", "--encoding", "no-such").exit_code == 2


@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_a_byte_order_mark_is_kept(here: Path, mark: str) -> None:
    text = f"{mark}rule_id,event_date\r\nARB-ANSWER,2023-09-25\r\n"
    (here / "in.csv").write_text(text, encoding="utf-8", newline="")
    assert run("in.csv").exit_code == 0
    content = (here / "out.csv").read_text("utf-8")
    assert content.startswith(f"{mark}rule_id,event_date,unrolled_date")
    assert "2023-10-13" in content


def test_rows_of_uneven_length(here: Path) -> None:
    lines = (
        "rule_id,event_date,note",
        "ARB-ANSWER,2023-09-25",
        "",
        "ARB-ANSWER,2023-09-25,a,,",
        "ARB-ANSWER,2023-09-25,a,b",
        "ARB-ANSWER",
    )
    (here / "in.csv").write_text("\n".join(lines), encoding="utf-8")
    result = run("in.csv", "--lang", "en")
    assert result.stderr == "4 rows: 2 answered (0 provisional), 2 with errors\n"
    rows = read(here / "out.csv")
    assert [row["due_date"] for row in rows] == ["2023-10-13", "2023-10-13", "", ""]
    assert [row["status"] for row in rows] == ["certain", "certain", "invalid_row", "missing"]
    assert rows[2]["error"] == "line 5 has 4 cells, expected 3"
    assert rows[3]["error"] == "event_date is missing"


def test_empty_rows_at_the_end_are_left_out(here: Path) -> None:
    lines = ("rule_id,event_date", ",", "ARB-ANSWER,2023-09-25", ",", ",", "")
    (here / "in.csv").write_text("\n".join(lines), encoding="utf-8")
    result = run("in.csv", "--lang", "en")
    assert result.stderr == "2 rows: 1 answered (0 provisional), 1 with errors\n"
    assert [row["error"] for row in read(here / "out.csv")] == [
        *("rule_id is missing; event_date is missing", "")
    ]


def test_a_code_that_the_table_of_regions_lacks_is_a_region(here: Path) -> None:
    rows = answered(
        here,
        [("MED-15-LAW", "2024-04-20", "330199"), ("MED-15-ZJ", "2024-04-20", "310199")],
        *("--lang", "en"),
    )
    assert (rows[0]["rule_applied"], rows[0]["error"]) == ("MED-15-ZJ", "")
    assert rows[1]["error"] == "rule MED-15-ZJ binds in Zhejiang only; ask for MED-15-LAW"


def make_excel(path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(["rule_id", "event_date", "n"])
    sheet.append(["ARB-ANSWER", date(2023, 9, 25), 1])
    sheet.append(["ARB-ANSWER", datetime(2023, 9, 25, 12), 2])  # noqa: DTZ001
    sheet.append(["ARB-ANSWER", "2023-09-25", 3])
    book.save(path)


def make_parquet(path: Path) -> None:
    days = [date(2023, 9, 25), None, date(2023, 9, 25)]
    frame = pd.DataFrame({"rule_id": "ARB-ANSWER", "event_date": days, "n": [1, 2, 3]})
    frame.to_parquet(path)


@pytest.mark.parametrize(("name", "make"), [("in.xlsx", make_excel), ("in.parquet", make_parquet)])
def test_excel_and_parquet(here: Path, name: str, make: Callable[[Path], None]) -> None:
    make(here / name)
    assert run(name).exit_code == 0
    rows = read(here / "out.csv", "utf-8-sig")
    assert [(row["n"], row["due_date"]) for row in rows] == [
        *(("1", "2023-10-13"), ("2", ""), ("3", "2023-10-13"))
    ]


@pytest.mark.parametrize(
    ("table", "out", "message"),
    [
        ("nowhere.csv", "out.csv", "nowhere.csv: 没有这个文件"),
        ("in.txt", "out.csv", "in.txt: 文件类型应为 .csv、.xlsx、.parquet"),
        ("in.csv", "out.xlsx", "out.xlsx: --out: 结果须为 .csv 文件"),
        ("in.csv", "in.csv", "in.csv: --out: 不能覆盖所读的表格"),
    ],
)
def test_files_that_cannot_be_used(here: Path, table: str, out: str, message: str) -> None:
    for name in ("in.csv", "in.txt"):
        write(here / name, ("rule_id", "event_date"), [("ARB-ACCEPT", "2023-02-03")])
    before = (here / "in.csv").read_bytes()
    result = run(table, out=out)
    assert (result.exit_code, result.stderr) == (2, f"{message}\n")
    assert (here / "in.csv").read_bytes() == before


def test_a_place_that_cannot_be_written(here: Path) -> None:
    write(here / "in.csv", ("rule_id", "event_date"), [("ARB-ACCEPT", "2023-02-03")])
    (here / "taken").write_text("mine")
    result = run("in.csv", out="taken/out.csv")
    assert result.exit_code == 2
    assert "Traceback" not in result.stderr
    assert run("in.csv", out="a/b/out.csv").exit_code == 0
    assert (here / "a" / "b" / "out.csv").is_file()


def test_an_interruption_leaves_the_old_file(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(here / "in.csv", ("rule_id", "event_date"), [("ARB-ACCEPT", "2023-02-03")])
    (here / "out.csv").write_text("mine")

    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("heli._cli.due_batch.csv_bytes", interrupted)
    assert run("in.csv").exit_code == 130
    assert (here / "out.csv").read_text() == "mine"


@pytest.mark.parametrize(
    ("arguments", "field"),
    [
        (["ARB-ACCEPT", "--batch", "in.csv", "--out", "out.csv"], "RULE"),
        (["--batch", "in.csv", "--out", "out.csv", "--from", "2024-01-01"], "--from"),
        (["--batch", "in.csv", "--out", "out.csv", "--json"], "--json"),
        (["--batch", "in.csv"], "--out"),
        ([], "RULE"),
    ],
)
def test_options_that_do_not_go_together(here: Path, arguments: list[str], field: str) -> None:
    write(here / "in.csv", ("rule_id", "event_date"), [("ARB-ACCEPT", "2023-02-03")])
    result = CliRunner().invoke(app, ["due", *arguments])
    assert result.exit_code == 2
    assert result.stderr.startswith(f"{field}: ")
    assert not (here / "out.csv").exists()


def test_the_law_of_another_day_and_rules_of_ones_own(here: Path) -> None:
    rows = answered(here, [("AID-DECIDE", "2021-12-20", "SH")], "--as-of", "2024-01-01")
    assert (rows[0]["rule_applied"], rows[0]["due_date"]) == ("AID-DECIDE", "2021-12-27")
    rows = answered(here, [("MED-15-LAW", "2024-04-10", "湖州市")], "--rules", str(OWN_RULES))
    assert (rows[0]["rule_applied"], rows[0]["due_date"]) == ("X-MED-10", "2024-04-22")


def test_a_hundred_thousand_rows_with_one_bad_in_a_hundred(here: Path) -> None:
    chance = random.Random(7)  # noqa: S311
    ids = [rule.id for rule in heli.law.rulebook().rules if rule.period and rule.region == "CN"]
    bad = ("2023-02-30", "2023/2/3", "20230203", "", "x")
    table = []
    for row in range(100_000):
        day = date.fromordinal(chance.randrange(733000, 739000)).isoformat()
        table.append((chance.choice(ids), bad[row // 100 % 5] if row % 100 == 7 else day))
    write(here / "in.csv", ("rule_id", "event_date"), table)
    start = time.perf_counter()
    result = run("in.csv", "--region", "CN", "--lang", "en")
    taken = time.perf_counter() - start
    assert result.stderr.startswith("100000 rows: 99000 answered (")
    assert result.stderr.endswith(", 1000 with errors\n")
    rows = read(here / "out.csv")
    assert [(row["rule_id"], row["event_date"]) for row in rows] == table
    for number, answer in enumerate(rows):
        wrong = number % 100 == 7
        assert bool(answer["error"]) == wrong
        assert bool(answer["due_date"]) != wrong
    assert taken < 20  # about half a second; a loop over the rows would take a minute
