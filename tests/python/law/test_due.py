"""When something is due: dates worked by hand, and the law behind them."""

from __future__ import annotations

import csv
from datetime import date, datetime
from pathlib import Path

import numpy as np
import pytest

import heli
from heli.law import DueStatus, InForce, MissingFact, due, explain_due, rulebook

VECTORS = Path(__file__).parents[2] / "data" / "deadline_vectors.csv"


@pytest.mark.parametrize(
    ("rule", "event", "unrolled", "due_date"),
    [
        # 26, 27, 28 September, then the make-up days 7 and 8 October.
        ("ARB-ACCEPT", date(2023, 9, 25), date(2023, 10, 8), date(2023, 10, 8)),
        # The 15th day is a holiday; 7 October is a make-up Saturday.
        ("SUE-NONFINAL", date(2023, 9, 15), date(2023, 9, 30), date(2023, 10, 7)),
        # No 29 February in 2025: the month's last day, a Friday.
        ("LIM-1Y", date(2024, 2, 29), date(2025, 2, 28), date(2025, 2, 28)),
        # 31 March 2024 is a Sunday.
        ("LIM-1Y", date(2023, 3, 31), date(2024, 3, 31), date(2024, 4, 1)),
        # Back over 8 and 7 October to 28, 27 and 26 September.
        ("ARB-HEAR-NOTICE", date(2023, 10, 9), date(2023, 9, 26), date(2023, 9, 26)),
        # A payday in the holiday moves to the last working day before it.
        ("WAGE-PAYDAY-HOL", date(2023, 10, 1), date(2023, 10, 1), date(2023, 9, 28)),
        # Three months from 30 November: 29 February of a leap year, a Thursday.
        ("PRES-3M", date(2023, 11, 30), date(2024, 2, 29), date(2024, 2, 29)),
        # 9 February, the make-up Sunday after the Spring Festival, 19 to 21 February.
        ("INSP-ACCEPT", date(2024, 2, 8), date(2024, 2, 21), date(2024, 2, 21)),
    ],
)
def test_dates_are_those_worked_by_hand(
    rule: str, event: date, unrolled: date, due_date: date
) -> None:
    answer = due(rule, event, "CN")
    assert (answer.unrolled_date, answer.due_date) == (unrolled, due_date)
    assert answer.rule == answer.asked == rule
    assert answer.event_date == answer.law_on == event
    assert due(rule, np.datetime64(event), "CN") == answer


def test_dates_are_those_of_an_independent_implementation() -> None:
    with VECTORS.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 400
    for row in rows:
        answer = due(row["rule_id"], date.fromisoformat(row["event_date"]))
        written = rulebook()[row["rule_id"]].region
        if written == "CN":
            answer = due(row["rule_id"], date.fromisoformat(row["event_date"]), "CN")
        dates = (answer.unrolled_date.isoformat(), answer.due_date.isoformat())
        assert dates == (row["unrolled_date"], row["due_date"]), row


def test_an_answer_says_how_certain_it_is() -> None:
    answer = due("ARB-ACCEPT", date(2026, 12, 25), "SH")
    assert answer.status == DueStatus.provisional
    # 28 to 31 December, then 1 January if there were no holiday at all.
    assert answer.earliest == date(2027, 1, 1) <= answer.due_date <= answer.latest
    assert answer.safe_date == answer.earliest
    assert answer.reason is not None
    certain = due("ARB-ACCEPT", date(2023, 9, 25), "SH")
    assert certain.status == DueStatus.certain
    assert certain.reason is None
    assert certain.earliest == certain.latest == certain.due_date


def test_a_region_that_is_not_known_is_a_missing_fact_where_rules_differ() -> None:
    event = date(2021, 9, 1)
    open_answer = due("AID-DECIDE", event)
    assert open_answer.status == DueStatus.needs_fact
    assert open_answer.fact == MissingFact.region
    by_reading = {str(reading.id): reading.due_date for reading in open_answer.readings}
    assert by_reading["AID-DECIDE-ZJ-OLD"] == date(2021, 9, 10)
    assert open_answer.safe_date == date(2021, 9, 8)
    assert due("AID-DECIDE", event, "CN").status == DueStatus.certain
    in_zhejiang = due("AID-DECIDE", event, "杭州")
    assert in_zhejiang.rule == "AID-DECIDE-ZJ-OLD"
    assert in_zhejiang.asked == "AID-DECIDE"
    # 2, 3, 6 to 10 September.
    assert in_zhejiang.due_date == date(2021, 9, 10)


def test_the_law_of_the_day_decides_unless_another_day_is_named() -> None:
    then = due("AID-DECIDE", date(2021, 12, 20), "ZJ")
    now = due("AID-DECIDE", date(2021, 12, 20), "ZJ", law_on=date(2022, 1, 1))
    assert (then.rule, then.law_on) == ("AID-DECIDE-ZJ-OLD", date(2021, 12, 20))
    assert (now.rule, now.law_on) == ("AID-DECIDE", date(2022, 1, 1))
    comparison = heli.law.compare(then, now)
    assert comparison.first == then
    assert comparison.second == now
    assert not comparison.same_rule
    assert comparison.days_later == (now.due_date - then.due_date).days
    changes = heli.law.changes_between(
        "AID-DECIDE", date(2021, 9, 1), date(2021, 1, 1), date(2023, 1, 1), "ZJ"
    )
    assert [(c.from_, c.answer.rule, c.days_later) for c in changes] == [
        (date(2021, 1, 1), "AID-DECIDE-ZJ-OLD", 0),
        (date(2022, 1, 1), "AID-DECIDE", -2),
    ]
    with pytest.raises(heli.InvalidValue, match="before"):
        rulebook().changes_between("AID-DECIDE", then.law_on, date(2022, 1, 1), date(2021, 1, 1))


def test_a_date_as_written_is_given_whatever_its_force() -> None:
    ended = due("AID-DECIDE-ZJ-OLD", date(2023, 5, 11))
    assert ended.in_force == InForce.no
    assert ended.due_date == date(2023, 5, 22)
    assert [(p.rule, p.reason) for p in ended.passed_over] == [("AID-DECIDE", "supersedes")]
    unclear = due("INSP-EVID-ZJ", date(2024, 4, 26), "ZJ")
    assert unclear.in_force == InForce.not_established
    assert unclear.status == DueStatus.undetermined
    assert [reading.id for reading in unclear.readings][-1] == "penalty_law_working_days"


def test_an_explanation_has_the_same_answer_and_its_steps() -> None:
    event = date(2023, 9, 15)
    explained = explain_due("SUE-NONFINAL", event, "SH")
    assert explained.value == due("SUE-NONFINAL", event, "SH")
    assert rulebook().explain_due("SUE-NONFINAL", event, "SH") == explained
    assert explained.steps[0].rule == "SUE-NONFINAL"
    assert any(step.source.article == "203" for step in explained.steps)
    assert explained.text().startswith("2023-10-07 (certain)\n1. SUE-NONFINAL")
    assert "<table" in explained._repr_html_()


def test_what_cannot_be_answered_is_refused_with_the_reason() -> None:
    day = date(2023, 9, 1)
    with pytest.raises(heli.NotFound, match="did you mean ARB-ACCEPT"):
        due("ARB-ACEPT", day)
    with pytest.raises(heli.NotFound, match="sets no number"):
        due("SUP-NAT", day)
    with pytest.raises(heli.NotFound, match="did you mean"):
        due("ARB-ACCEPT", day, "Shangai")
    with pytest.raises(heli.Conflict):
        due("ARB-ACCEPT", day, "鼓楼区")
    with pytest.raises(heli.InvalidValue, match="ask for MED-15-LAW"):
        due("MED-15-ZJ", day, "SH")
    with pytest.raises(heli.InvalidValue, match="2100"):
        due("ARB-ACCEPT", date(2100, 12, 30))
    with pytest.raises(heli.InvalidValue, match="time"):
        due("ARB-ACCEPT", datetime(2023, 9, 1))  # noqa: DTZ001 - what must be refused
    with pytest.raises(heli.NotFound, match="provisional"):
        due("ARB-ACCEPT", date(2026, 12, 25), calendar=heli.calendar.china().strict())


@pytest.mark.parametrize(
    "arguments",
    [("ARB-ACCEPT", "2023-09-01"), (5, date(2023, 9, 1)), ("ARB-ACCEPT", date(2023, 9, 1), 1.5)],
)
def test_arguments_of_other_types_are_type_errors(arguments: tuple[object, ...]) -> None:
    with pytest.raises(TypeError):
        due(*arguments)  # type: ignore[call-overload]


def test_a_calendar_of_ones_own_decides_which_days_are_worked() -> None:
    shut = heli.calendar.china().with_days(
        off=[date(2023, 10, 7), date(2023, 10, 8)], id="shop", name="盘点"
    )
    assert due("ARB-ACCEPT", date(2023, 9, 25), calendar=shut).due_date == date(2023, 10, 10)


def test_hours_run_from_moment_to_moment() -> None:
    friday = datetime(2023, 9, 29, 16, 30)  # noqa: DTZ001 - local time
    answer = heli.law.due_at("PRES-48H", friday)
    assert answer.due == datetime(2023, 10, 1, 16, 30)  # noqa: DTZ001
    assert rulebook().due_at("PRES-48H", friday) == answer
    explained = heli.law.explain_due_at("PRES-48H", friday)
    assert explained.value == answer
    assert len(explained.steps) == 1
    by_day = due("PRES-48H", friday.date())
    assert by_day.fact == MissingFact.time_of_day
    with pytest.raises(heli.InvalidValue, match="not hours"):
        heli.law.due_at("ARB-ACCEPT", friday)
    with pytest.raises(heli.InvalidValue, match="time zone"):
        heli.law.due_at("PRES-48H", friday.astimezone())
    with pytest.raises(heli.InvalidValue, match="second"):
        heli.law.due_at("PRES-48H", friday.replace(microsecond=1))
    with pytest.raises(TypeError):
        heli.law.due_at("PRES-48H", friday.date())  # type: ignore[arg-type]
