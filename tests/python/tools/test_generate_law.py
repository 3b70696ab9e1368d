"""The generator's checks of the tables of law: each fault is located, references are followed."""

from __future__ import annotations

import csv
import shutil
from pathlib import Path

import generate_data
import pytest
from data_tables.writing import pieces, row_of, width

ROOT = Path(__file__).resolve().parents[3]
HEADERS = ("clock_grounds.hpp", "legal_events.hpp", "procedures.hpp", "rules.hpp")


class Checkout:
    """A copy of the tables and headers that a test may spoil."""

    def __init__(self, root: Path) -> None:
        self.root = root
        shutil.copytree(ROOT / "data", root / "data")
        shutil.copytree(ROOT / "include/heli/data", root / "include/heli/data")

    def change(self, table: str, key: str, **cells: str) -> int:
        """Changes the one row whose first cells are ``key``; gives its line."""
        path = self.root / "data" / table
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))
        (line,) = (n for n, row in enumerate(rows) if ",".join(row).startswith(f"{key},"))
        for column, cell in cells.items():
            rows[line][rows[0].index(column)] = cell
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows(rows)
        return line + 1

    def repeat(self, table: str, key: str, **cells: str) -> int:
        """Adds a row like that whose first cells are ``key``; gives its line."""
        path = self.root / "data" / table
        with path.open(encoding="utf-8", newline="") as file:
            header, *rows = list(csv.reader(file))
        (row,) = (row for row in rows if ",".join(row).startswith(f"{key},"))
        changed = [cells.get(name, cell) for name, cell in zip(header, row, strict=True)]
        with path.open("a", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerow(changed)
        return len(rows) + 2

    def problems(self, capsys: pytest.CaptureFixture[str]) -> list[str]:
        """What the generator finds wrong, with nothing written."""
        assert generate_data.main(["--root", str(self.root)]) == 1
        *found, summary = capsys.readouterr().err.splitlines()
        assert summary == f"problems: {len(found)}; nothing was written"
        return found


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    return Checkout(tmp_path)


@pytest.mark.parametrize(
    ("rule", "cells", "expected"),
    [
        ("MED-15-LAW", {"id": "MED_15"}, 'id: "MED_15", expected at most 31 capitals, digits'),
        ("MED-ACCEPT", {"matter": "mediate"}, 'matter: unknown token "mediate", expected one of'),
        ("MED-ACCEPT", {"region": "BJ"}, 'region: unknown token "BJ", expected one of CN, SH, JS'),
        ("MED-ACCEPT", {"kind": "period"}, 'kind: unknown token "period", expected one of'),
        ("MED-ACCEPT", {"name_en": ""}, "name_en: is empty"),
        ("MED-ACCEPT", {"law": ""}, "law: is empty"),
        ("MED-ACCEPT", {"overrides": "LIM-1Y"}, "overrides: a national rule overrides no other"),
        ("MED-15-ZJ", {"overrides": "MED-15"}, 'overrides: rules.csv has no "MED-15"'),
        ("MED-15-ZJ", {"overrides": "MED-15-AH"}, "overrides: MED-15-AH is no national rule of"),
        ("MED-15-ZJ", {"overrides": "LIM-1Y"}, "overrides: LIM-1Y is no national rule of the same"),
        ("LIM-60D-OLD", {"superseded_by": "LIM-2Y"}, 'superseded_by: rules.csv has no "LIM-2Y"'),
        ("LIM-60D-OLD", {"superseded_by": "LIM-60D-OLD"}, "superseded_by: is the rule itself"),
        ("LIM-60D-OLD", {"superseded_by": ""}, "superseded_by: is empty in a rule of kind super"),
        ("LIM-60D-OLD", {"effective_to": "", "effective_from": "", "basis_zh": "", "basis_en": ""},
         "effective_to: is empty beside superseded_by"),
        ("LIM-60D-OLD", {"effective_to": "1994-12-31"}, "effective_to: 1994-12-31 is before 1995"),
        ("LIM-1Y", {"effective_from": ""}, "basis_en: expected beside effective_from or effective"),
        ("LIM-1Y", {"published_on": "2007"}, 'published_on: "2007", expected a day as YYYY-MM-DD'),
        ("LIM-1Y", {"length": ""}, "length: empty beside unit, direction, roll"),
        ("LIM-1Y", {"length": "0"}, 'length: "0", expected a whole number of 1 to 50'),
        ("LIM-1Y", {"unit": "week"}, 'unit: unknown token "week", expected one of calendar_day'),
        ("LIM-1Y", {"start_event": ""}, "start_event: is empty beside a period"),
        ("LIM-1Y", {"start_event": "right_hurt"}, 'start_event: events.csv has no "right_hurt"'),
        ("LIM-1Y", {"actor": "somebody"}, 'actor: actors.csv has no "somebody"'),
        ("LIM-1Y", {"effect_en": ""}, "effect_en: empty beside effect_zh"),
        ("LIM-1Y", {"notes_zh": ""}, "notes_zh: empty beside notes_en"),
        ("LIM-1Y", {"status": "not_found"}, "length: a number, but its source was not found"),
        ("LIM-1Y", {"source": ""}, "status: verified needs an article and a source"),
        ("CB-FILE", {"article": "", "status": "unverified"}, "article: is empty, and no note says"),
        ("LIM-1Y", {"length": "", "unit": "", "direction": "", "roll": ""},
         "length: is empty, but a rule of kind party_period sets a period"),
        ("CNT-CC200", {"kind": "party_period"}, "length: is empty, but a rule of kind party_pe"),
        ("LAYOFF-30", {"kind": "counting_rule"}, "length: a rule of kind counting_rule has no per"),
        ("PRES-48H", {"roll": "next_working_day"}, "roll: hours do not move off a day of rest"),
        ("ARB-SERVE", {"unit": "calendar_day"}, "unit: 5 days of arbitration are counted in work"),
        ("ARB-AWARD-EXT", {"unit": "working_day"}, "unit: 15 days of arbitration are counted in c"),
        ("ARB-AWARD", {"extension_length": "10"}, "extension_rule: ARB-AWARD-EXT does not set 10"),
        ("ARB-AWARD", {"extension_unit": ""}, "extension_unit: empty beside extension_length"),
        ("BL-DECIDE", {"extension_length": "0"}, 'extension_length: "0", expected a whole number'),
        ("BL-DECIDE", {"extension_rule": "BL-MORE"}, 'extension_rule: rules.csv has no "BL-MORE"'),
        ("BL-TERM", {"extension_rule": "BL-DECIDE"}, "extension_rule: beside no extension"),
    ],
)  # fmt: skip
def test_a_fault_of_a_rule_is_located(
    checkout: Checkout,
    capsys: pytest.CaptureFixture[str],
    rule: str,
    cells: dict[str, str],
    expected: str,
) -> None:
    line = checkout.change("rules.csv", rule, **cells)
    found = checkout.problems(capsys)
    assert any(problem.startswith(f"data/rules.csv:{line}: {expected}") for problem in found), found


def test_days_of_provincial_arbitration_are_what_the_province_says(
    checkout: Checkout, capsys: pytest.CaptureFixture[str]
) -> None:
    checkout.change("rules.csv", "ARB-PUBNOTICE-COLL-ZJ", unit="working_day")
    assert generate_data.main(["--root", str(checkout.root)]) == 0
    assert capsys.readouterr().out == "wrote include/heli/data/rules.hpp\n"


def test_ids_and_names_are_given_once(
    checkout: Checkout, capsys: pytest.CaptureFixture[str]
) -> None:
    keys = {
        "clock_grounds.csv": "ARB-AWARD,CN,stop",
        "events.csv": "award_made",
        "procedures.csv": "mediation,MED-ACCEPT",
        "rules.csv": "BL-TERM",
    }
    first = {table: checkout.change(table, key) for table, key in keys.items()}
    again = {
        "clock_grounds.csv": checkout.repeat(
            "clock_grounds.csv", "ARB-AWARD,CN,stop", action="exclude"
        ),
        "events.csv": checkout.repeat("events.csv", "award_made", id="award_given"),
        "procedures.csv": checkout.repeat("procedures.csv", "mediation,MED-ACCEPT"),
        "rules.csv": checkout.repeat("rules.csv", "BL-TERM"),
    }
    reading = checkout.repeat("rule_readings.csv", "INSP-EVID-ZJ")
    ground, event, duty, rule = (f"data/{table}:{line}: " for table, line in again.items())
    moved, made, accepted, term = first.values()
    assert checkout.problems(capsys) == [
        f"{ground}event: award_made already moves the clock of ARB-AWARD by line {moved}",
        f'{event}name_en: "award made" is also in line {made}',
        f'{event}name_zh: "作出裁决" is also in line {made}',
        f"{duty}procedure: the steps of mediation do not stand together",
        f"{duty}rule: MED-ACCEPT is also in line {accepted} a step of mediation",
        f"data/rule_readings.csv:{reading}: id: penalty_law_working_days is also in line 2 a "
        "reading of INSP-EVID-ZJ",
        f"{rule}id: BL-TERM is also in line {term}",
    ]


def test_every_event_and_actor_is_in_use(
    checkout: Checkout, capsys: pytest.CaptureFixture[str]
) -> None:
    event = checkout.repeat(
        "events.csv", "award_made", id="strike_held", name_zh="罢工", name_en="strike"
    )
    actor = checkout.repeat("actors.csv", "court", id="police", name_zh="公安", name_en="police")
    assert checkout.problems(capsys) == [
        f"data/actors.csv:{actor}: id: no table uses police",
        f"data/events.csv:{event}: id: no table uses strike_held",
    ]


def test_a_word_that_is_itself_wrong_is_reported_once_and_not_by_those_who_use_it(
    checkout: Checkout, capsys: pytest.CaptureFixture[str]
) -> None:
    line = checkout.change("events.csv", "case_accepted", name_zh="")
    assert checkout.problems(capsys) == [f"data/events.csv:{line}: name_zh: is empty"]


def test_a_table_that_cannot_be_read_is_reported_once_and_not_by_those_who_refer_to_it(
    checkout: Checkout, capsys: pytest.CaptureFixture[str]
) -> None:
    for table in ("events.csv", "rules.csv"):
        (checkout.root / "data" / table).unlink()
    found = checkout.problems(capsys)
    assert [problem.split(": ")[:2] for problem in found] == [
        ["data/events.csv:1", "cannot be read"],
        ["data/rules.csv:1", "cannot be read"],
    ]


@pytest.mark.parametrize(
    ("table", "key", "cells", "expected"),
    [
        ("rule_readings.csv", "INSP-EVID-ZJ", {"rule": "INSP-NONE"}, 'rule: rules.csv has no "INS'),
        ("rule_readings.csv", "INSP-EVID-ZJ", {"id": "Other"}, 'id: "Other", expected a lower sn'),
        ("rule_readings.csv", "INSP-EVID-ZJ", {"rule": "SUP-NAT"}, "rule: SUP-NAT sets no period"),
        ("rule_readings.csv", "INSP-EVID-ZJ", {"unit": "calendar_day", "roll": "next_working_day"},
         "rule: INSP-EVID-ZJ is itself read so"),
        ("rule_readings.csv", "INSP-EVID-ZJ", {"reason_zh": ""}, "reason_zh: is empty"),
        ("clock_grounds.csv", "ARB-ACCEPT,CN,restart",
         {"rule": "ARB"}, 'rule: rules.csv has no "ARB'),
        ("clock_grounds.csv", "ARB-ACCEPT,CN,restart", {"rule": "LIM-SUSPEND"},
         "rule: LIM-SUSPEND sets no period"),
        ("clock_grounds.csv", "ARB-ACCEPT,CN,restart", {"action": "extend"},
         'action: unknown token "extend", expected one of suspend, exclude, interrupt, restart'),
        ("clock_grounds.csv", "ARB-ACCEPT,CN,restart", {"event": "papers"},
         'event: events.csv has no "papers"'),
        ("clock_grounds.csv", "ARB-ACCEPT,CN,restart",
         {"notes_en": ""}, "notes_en: empty beside no"),
        ("clock_grounds.csv", "ARB-ACCEPT,CN,restart", {"article": ""}, "article: is empty"),
        ("procedures.csv", "mediation,MED-ACCEPT", {"procedure": "talks"},
         'procedure: unknown token "talks", expected one of mediation'),
        ("procedures.csv", "mediation,MED-15-LAW", {"rule": "MED-15-ZJ", "region": "ZJ"},
         "rule: name MED-15-LAW, which MED-15-ZJ overrides in its region"),
        ("procedures.csv", "mediation,MED-15-LAW", {"rule": "LIM-60D-OLD"},
         "rule: LIM-60D-OLD sets no period any more, or never did"),
        ("procedures.csv", "mediation,MED-15-LAW", {"region": "CN"}, 'region: unknown token "CN"'),
        ("procedures.csv", "inspection,INSP-TELL-ZJ", {"region": ""},
         'region: "", but INSP-TELL-ZJ binds in ZJ only'),
        ("procedures.csv", "mediation,MED-ACCEPT", {"necessity": "must"},
         'necessity: unknown token "must", expected one of duty, option'),
        ("procedures.csv", "mediation,MED-ACCEPT", {"fulfilled_by": "done"},
         'fulfilled_by: events.csv has no "done"'),
    ],
)  # fmt: skip
def test_a_fault_of_another_table_of_law_is_located(
    checkout: Checkout,
    capsys: pytest.CaptureFixture[str],
    table: str,
    key: str,
    cells: dict[str, str],
    expected: str,
) -> None:
    line = checkout.change(table, key, **cells)
    found = checkout.problems(capsys)
    assert any(problem.startswith(f"data/{table}:{line}: {expected}") for problem in found), found


def test_no_line_of_a_header_of_law_is_wider_than_the_format_allows() -> None:
    for header in HEADERS:
        for line in (ROOT / "include/heli/data" / header).read_text(encoding="utf-8").splitlines():
            assert width(line) <= 100
            assert line == line.rstrip()


def test_a_long_text_is_broken_into_literals_that_join_to_the_same_text() -> None:
    text = "word " * 30 + "日" * 60 + r" \"quoted\" and \\ " + "x" * 120
    found = pieces(f'{{"{text}"}}, ', 95)
    joined = "".join(found).removeprefix('{"').removesuffix('"}, ').replace('" "', "")
    assert joined == text
    assert pieces('"short", ', 95) == ['"short", ']
    assert pieces("std::nullopt, ", 5) == ["std::nullopt, "]
    assert row_of(['"' + "long " * 30 + '"', "1"]).count("\n") == 1
