"""The generator of the constant tables, and that the committed headers are what it writes."""

from __future__ import annotations

import shutil
from pathlib import Path

import generate_data
import pytest

ROOT = Path(__file__).resolve().parents[3]
HEADERS = ("include/heli/data/holidays_cn.hpp", "include/heli/data/regions.hpp")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of the tables and headers that a test may spoil."""
    shutil.copytree(ROOT / "data", tmp_path / "data")
    shutil.copytree(ROOT / "include/heli/data", tmp_path / "include/heli/data")
    return tmp_path


def spoil(checkout: Path, table: str, changes: dict[str, str]) -> None:
    """Replaces text that stands once in a table."""
    path = checkout / "data" / table
    text = path.read_text(encoding="utf-8")
    for old, new in changes.items():
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    path.write_text(text, encoding="utf-8")


def problems(checkout: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """Runs the generator on spoilt tables; the located problems that it reports."""
    before = [(checkout / header).read_bytes() for header in HEADERS]
    assert generate_data.main(["--root", str(checkout)]) == 1
    assert [(checkout / header).read_bytes() for header in HEADERS] == before
    *found, summary = capsys.readouterr().err.splitlines()
    assert summary == f"problems: {len(found)}; nothing was written"
    return found


def line_of(table: str, start: str) -> int:
    lines = (ROOT / "data" / table).read_text(encoding="utf-8").splitlines()
    return next(n for n, line in enumerate(lines, 1) if line.startswith(start))


def test_the_headers_are_what_the_tables_give() -> None:
    assert generate_data.main(["--check"]) == 0


def test_check_names_each_stale_header_and_writes_nothing(
    checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spoil(checkout, "regions.csv", {"Qingpu": "Qing-pu"})
    (checkout / HEADERS[0]).unlink()
    before = (checkout / HEADERS[1]).read_bytes()
    assert generate_data.main(["--root", str(checkout), "--check"]) == 1
    assert capsys.readouterr().out.splitlines() == [
        f"{header} is stale: run python tools/generate_data.py" for header in HEADERS
    ]
    assert not (checkout / HEADERS[0]).exists()
    assert (checkout / HEADERS[1]).read_bytes() == before


def test_only_stale_headers_are_written(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spoil(checkout, "regions.csv", {"Qingpu": '"Qing\\""pu"'})
    assert generate_data.main(["--root", str(checkout)]) == 0
    assert capsys.readouterr().out == f"wrote {HEADERS[1]}\n"
    assert r'"Qing\\\"pu"' in (checkout / HEADERS[1]).read_text(encoding="utf-8")
    assert generate_data.main(["--root", str(checkout), "--check"]) == 0


def test_no_line_of_a_header_is_wider_than_the_format_allows() -> None:
    for header in HEADERS:
        for line in (ROOT / header).read_text(encoding="utf-8").splitlines():
            assert len(line) <= 100
            assert line == line.rstrip()


def test_problems_of_all_tables_are_reported_together_with_file_and_line(
    checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spoil(
        checkout,
        "holiday_days.csv",
        {
            "cn-2023,2023-04-05,2023-04-05,off,qingming": (
                "cn-2023,2023-02-30,2023-04-05,rest,qingming+tomb_sweeping"
            ),
            "cn-2023,2023-04-23,": "cn-2032,2023-04-23,",
            "cn-2023,2023-06-25,2023-06-25": "cn-2023,2023-06-24,2023-06-25",
            "cn-2024,2024-02-04,2024-02-04": "cn-2024,2025-02-04,2025-02-04",
            "cn-2024,2024-05-01,2024-05-05": "cn-2024,2024-05-05,2024-05-01",
            "cn-2024,2024-06-10,2024-06-10,off,dragon_boat": "cn-2024,2024-06-10,2024-06-10",
            "cn-2024,2024-10-12,2024-10-12,work,national_day": (
                "cn-2024,2024-10-12,2024-10-12,work,national_day+national_day"
            ),
        },
    )
    spoil(
        checkout,
        "holiday_notices.csv",
        {
            "cn-2008,2008,0,": "cn-2008,2009,0,",
            "cn-2012,2012,0,,": "cn-2012,2012,no,2012-1-1,",
            "cn-2019-a1,2019,1,2019-03-22": "cn-2019-a1,2019,1,2021-03-22",
        },
    )
    spoil(checkout, "regions.csv", {"310118,": "310108,", "31.623,121.397": "131.623,121"})
    days = f"data/holiday_days.csv:{line_of('holiday_days.csv', 'cn-2023,2023-04-05')}: "
    holidays = (
        "new_year, spring_festival, qingming, labor_day, dragon_boat, mid_autumn, national_day, "
        "victory_day"
    )
    expected = [
        days + 'first: "2023-02-30", expected a day as YYYY-MM-DD',
        days + f'holidays: unknown token "tomb_sweeping", expected one of {holidays}',
        days + 'kind: unknown token "rest", expected one of off, work',
        *(
            f"data/holiday_days.csv:{line_of('holiday_days.csv', start)}: {message}"
            for start, message in (
                ("cn-2023,2023-04-23", 'not read: holiday_notices.csv has no notice "cn-2032"'),
                (
                    "cn-2023,2023-06-25",
                    "overlaps 2023-06-22 to 2023-06-24 of line "
                    f"{line_of('holiday_days.csv', 'cn-2023,2023-06-22')}",
                ),
                (
                    "cn-2024,2024-02-04",
                    "2025-02-04 to 2025-02-04 is more than a month outside 2024",
                ),
                ("cn-2024,2024-05-01", "last: 2024-05-01 is before 2024-05-05"),
                ("cn-2024,2024-06-10", "not read: 3 cells, expected 5"),
                ("cn-2024,2024-10-12", 'holidays: "national_day+national_day" repeats a token'),
            )
        ),
        'data/holiday_notices.csv:3: id: "cn-2008" does not fit year 2009, amends 0',
        'data/holiday_notices.csv:7: amends: unknown token "no", expected one of 0, 1',
        'data/holiday_notices.csv:7: announced_on: "2012-1-1", expected a day as YYYY-MM-DD',
        "data/holiday_notices.csv:16: announced_on: 2021-03-22 is not in 2019 or the year before",
        "data/regions.csv:16: code: 310108 after 310117, expected ascending codes, each once",
        'data/regions.csv:18: latitude: "131.623", expected a decimal number of -90 to 90',
        'data/regions.csv:18: longitude: "121", expected a decimal number of -180 to 180',
    ]
    assert problems(checkout, capsys) == expected


def test_notices_without_days_repeated_or_out_of_order_are_reported(
    checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with (checkout / "data/holiday_notices.csv").open("a", encoding="utf-8") as table:
        for start in ("cn-2026,2026,0", "cn-2028,2028,0", "cn-2027-a1,2027,1", "cn-27,2027,0"):
            table.write(f"{start},,通知,,https://example.org/,unverified,general knowledge\n")
    expected = (
        '25: id: "cn-2026" is repeated or out of order, expected cn-2026-a1 or cn-2027',
        "26: holiday_days.csv has no row of this notice",
        '26: id: "cn-2028" is repeated or out of order, expected cn-2026-a1 or cn-2027',
        "27: holiday_days.csv has no row of this notice",
        '27: id: "cn-2027-a1" amends a notice that is not in the table',
        "28: holiday_days.csv has no row of this notice",
        '28: id: "cn-27", expected the form cn-2023 or cn-2023-a1',
    )
    assert problems(checkout, capsys) == [f"data/holiday_notices.csv:{end}" for end in expected]


@pytest.mark.parametrize(
    ("table", "changes", "expected"),
    [
        (
            "festivals.csv",
            {"2031,2031-01-23,2031-04-05": "2031,2031-01-23,2030-04-05"},
            ["data/festivals.csv:84: expected four days of 2031, ascending"],
        ),
        (
            "festivals.csv",
            {"2031,2031-01-23,2031-04-05,2031-06-24,2031-10-01\n": ""},
            ["data/festivals.csv:84: year: 2032 after 2030, expected 2031"],
        ),
        (
            "festivals.csv",
            {"year,spring_festival": "jahr,spring_festival"},
            [
                'data/festivals.csv:1: missing column "year"',
                'data/festivals.csv:1: unknown column "jahr"',
            ],
        ),
        (
            "holiday_notices.csv",
            {"status,basis": "status,status"},
            [
                'data/holiday_notices.csv:1: missing column "basis"',
                'data/holiday_notices.csv:1: repeated column "status"',
            ],
        ),
        (
            "statutory_days.csv",
            {
                "labor_day,fixed_date,5,2,2025-01-01": "labor_day,fixed_date,5,1,2025-01-01",
                "dragon_boat,dragon_boat,,0,2025-01-01": "dragon_boat,dragon_boat,5,0,2025-01-01",
                "national_day,fixed_date,10,3,2025-01-01": "national_day,fixed_date,2,29,",
                "national_day,fixed_date,10,3,1999-09-18": "national_day,lunar,10,3,2009-09-18",
                "new_year,fixed_date,1,1,1999-09-18": "new_year,fixed_date,1,01,2008-09-18",
            },
            [
                'data/statutory_days.csv:9: day_or_offset: "01", expected a whole number '
                "of 1 to 31",
                'data/statutory_days.csv:18: anchor: unknown token "lunar", expected one of '
                "fixed_date, spring_festival, qingming, dragon_boat, mid_autumn",
                'data/statutory_days.csv:18: month: "10" beside the anchor lunar',
                "data/statutory_days.csv:48: repeats the day of line 47, which holds at the same "
                "time",
                'data/statutory_days.csv:49: month: "5" beside the anchor dragon_boat',
                "data/statutory_days.csv:53: day_or_offset: not every year has a day 29 in month 2",
                'data/statutory_days.csv:53: effective_from: "", expected a day as YYYY-MM-DD',
            ],
        ),
        (
            "regions.csv",
            {
                "310101,黄浦区": "310101, 黄浦区",
                "310104,徐汇区,Xuhui,county": "310104,徐汇区,Xuhui,prefecture",
                "310105,长宁区,Changning,county,none,31.22,121.424,1500,": (
                    "310105,,Changning,county,maybe,31.22,121.424,0,"
                ),
                "341823,泾县,": "351823,泾县,",
            },
            [
                "data/regions.csv:3: name_zh: ' 黄浦区' has space around it or a control character",
                "data/regions.csv:4: level: prefecture, but 310104 is the code of a county",
                'data/regions.csv:5: alliance: unknown token "maybe", expected one of none, '
                "founder, member",
                "data/regions.csv:5: name_zh: is empty",
                'data/regions.csv:5: precision_m: "0", expected a whole number of 1 to 1000000',
                "data/regions.csv:221: code: the province of 351823 is not in the table",
            ],
        ),
    ],
)
def test_each_fault_of_a_table_is_located(
    checkout: Path,
    capsys: pytest.CaptureFixture[str],
    table: str,
    changes: dict[str, str],
    expected: list[str],
) -> None:
    spoil(checkout, table, changes)
    assert problems(checkout, capsys) == expected


def test_a_fault_is_reported_once_and_not_again_by_the_rows_that_refer_to_it(
    checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spoil(checkout, "holiday_notices.csv", {"cn-2016,2016,": "cn-2016,twenty,"})
    assert problems(checkout, capsys) == [
        'data/holiday_notices.csv:12: year: "twenty", expected a whole number of 1950 to 2100'
    ]


def test_a_table_that_cannot_be_read_is_a_problem(
    checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (checkout / "data/festivals.csv").unlink()
    (checkout / "data/regions.csv").write_bytes("code,name_zh\n310000,上海市\n".encode("gb18030"))
    path = checkout / "data/statutory_days.csv"
    path.write_text(path.read_text(encoding="utf-8") + '"never closed\n', encoding="utf-8")
    found = problems(checkout, capsys)
    assert [problem.split(": ")[:2] for problem in found] == [
        ["data/festivals.csv:1", "cannot be read"],
        ["data/regions.csv:1", "cannot be read"],
        ["data/statutory_days.csv:54", "not read from here on"],
    ]
