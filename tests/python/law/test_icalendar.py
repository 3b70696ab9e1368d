"""Deadlines as iCalendar files that other programs read."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date
from typing import Any

import icalendar
import pytest

import heli
from heli.law import DatedEvent, ProcedureCase, docket, due, plan, to_icalendar

from .small_rules import a_rule

HOSTILE = '逗号,分号;反斜杠\\新行\nBEGIN:VEVENT\r\nEND:VCALENDAR "引号" 冒号:'
AS_OF = date(2023, 9, 20)
CASE = ProcedureCase(
    HOSTILE, "arbitration_ordinary", [DatedEvent("case_accepted", date(2023, 9, 8))], "SH"
)


def events(text: bytes) -> list[Any]:
    return list(icalendar.Calendar.from_ical(text).walk("VEVENT"))


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_file_has_one_event_for_every_due_date(language: Any) -> None:
    deadlines = plan(CASE, AS_OF)
    dated = [deadline for deadline in deadlines if deadline.due_date is not None]
    assert 0 < len(dated) < len(deadlines)
    found = events(to_icalendar(deadlines, case=CASE.id, language=language))
    assert [event["DTSTART"].dt for event in found] == [d.due_date for d in dated]
    assert len({str(event["UID"]) for event in found}) == len(found)
    assert all("DTEND" not in event and event["TRANSP"] == "TRANSPARENT" for event in found)
    text = to_icalendar(deadlines, case=CASE.id, language=language)
    lines = text.split(b"\r\n")
    assert all(len(line) <= 75 and b"\n" not in line for line in lines)
    assert text.replace(b"\r\n ", b"").count(b"\r\nBEGIN:VEVENT\r\n") == len(found)


def test_an_entry_says_why_it_is_due_in_both_languages() -> None:
    answer = due("SUE-NONFINAL", date(2023, 9, 15), "SH")
    (event,) = events(to_icalendar([answer], language="en"))
    assert str(event["SUMMARY"]) == "Sue after a non-final award"
    assert str(event["DESCRIPTION"]).splitlines() == [
        "rule: SUE-NONFINAL Sue after a non-final award",
        "law: 劳动争议调解仲裁法 50 (verified)",
        "event: award received, 2023-09-15",
        "count: 15 calendar days, forward",
        "last day as counted: 2023-09-30; a day of rest, moved to 2023-10-07",
        "force: in force",
        "status: certain",
        "",
        "规则：SUE-NONFINAL 不服非终局裁决起诉",
        "依据：劳动争议调解仲裁法 50（已核实）",
        "起算：收到裁决书，2023-09-15",
        "期间：向后计算15个自然日",
        "计算所得末日：2023-09-30；因休息日移至 2023-10-07",
        "效力：有效",
        "确定程度：确定",
    ]
    (chinese,) = events(to_icalendar([answer]))
    assert str(chinese["SUMMARY"]) == "不服非终局裁决起诉"
    assert str(chinese["DESCRIPTION"]).startswith("规则：SUE-NONFINAL")


def test_what_is_open_about_a_date_is_said() -> None:
    (event,) = events(to_icalendar([due("AID-DECIDE", date(2021, 9, 1))], language="en"))
    description = str(event["DESCRIPTION"])
    assert "status: needs a fact (regional rules differ: the region is needed)" in description
    provisional = due("ARB-ACCEPT", date(2026, 12, 25), "SH")
    (event,) = events(to_icalendar([provisional], language="en"))
    description = str(event["DESCRIPTION"])
    assert f"status: provisional, {provisional.earliest} to {provisional.latest} (" in description
    assert f"safe under every reading: {provisional.safe_date}" in description
    assert f"最早 {provisional.earliest}，最晚 {provisional.latest}" in description


def test_a_docket_names_the_case_of_each_entry() -> None:
    cases = [CASE, ProcedureCase("18", CASE.procedure, CASE.events, "AH")]
    entries = docket(cases, AS_OF, within=60)
    found = events(to_icalendar(entries))
    assert len(found) == len(entries) == len({str(event["UID"]) for event in found})
    assert any(str(event["SUMMARY"]).endswith("（18）") for event in found)


def test_a_regional_rule_names_the_one_that_it_replaces() -> None:
    accepted = DatedEvent("case_accepted", date(2026, 6, 1))
    case = ProcedureCase("18", CASE.procedure, [accepted], "AH")
    award = next(d for d in plan(case, date(2026, 6, 10)) if d.asked == "ARB-AWARD")
    (event,) = events(to_icalendar([award], case=case.id, language="en"))
    assert str(event["SUMMARY"]).endswith("(18)")
    description = str(event["DESCRIPTION"])
    assert description.startswith("rule: ARB-AWARD-AH")
    assert "in place of: ARB-AWARD\n" in description
    assert "state: open (duty)" in description


def test_equal_entries_have_different_ids() -> None:
    answer = due("SUE-NONFINAL", date(2023, 9, 15), "SH")
    first, second = events(to_icalendar([answer, answer]))
    assert str(first["UID"]) != str(second["UID"])
    assert events(to_icalendar([])) == []


def test_rules_of_ones_own_are_asked_from_their_book() -> None:
    book = heli.law.rulebook().with_rules([a_rule("OWN-5", name=heli.Bilingual(HOSTILE, "own"))])
    answer = book.due("OWN-5", date(2023, 9, 25), "SH")
    (event,) = events(to_icalendar([answer], rulebook=book))
    assert str(event["SUMMARY"]) == HOSTILE.replace("\r\n", "\n")
    with pytest.raises(heli.NotFound):
        to_icalendar([answer])


def test_another_process_gives_the_same_bytes() -> None:
    program = (
        "import heli, sys; from datetime import date;"
        "answer = heli.law.due('SUE-NONFINAL', date(2023, 9, 15), 'SH');"
        "sys.stdout.buffer.write(heli.law.to_icalendar([answer]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        check=True,
        capture_output=True,
        env=os.environ | {"PYTHONHASHSEED": "7", "TZ": "America/Los_Angeles"},
    )
    assert done.stdout == to_icalendar([due("SUE-NONFINAL", date(2023, 9, 15), "SH")])
