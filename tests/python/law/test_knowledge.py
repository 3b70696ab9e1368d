"""What was known on a day: rules and notices that came later decide nothing."""

from __future__ import annotations

import threading
from datetime import date, timedelta

import heli
from heli.law import due, rulebook


def test_a_rule_that_was_not_known_is_passed_over() -> None:
    event = date(2026, 5, 11)
    now = due("MED-15-LAW", event, "AH")
    then = due("MED-15-LAW", event, "AH", known_on=date(2025, 1, 1))
    assert (now.rule, then.rule) == ("MED-15-AH", "MED-15-LAW")
    reasons = [p.reason for p in then.passed_over if p.rule == "MED-15-AH"]
    assert reasons == [heli.law.PassedOver.not_yet_known]


def test_a_notice_that_was_not_known_makes_its_year_provisional() -> None:
    event = date(2023, 9, 25)
    assert due("ARB-ACCEPT", event, "SH").status == "certain"
    assert due("ARB-ACCEPT", event, "SH", known_on=date(2023, 6, 1)).status == "certain"
    then = due("ARB-ACCEPT", event, "SH", known_on=date(2022, 6, 1))
    assert then.status == "provisional"
    assert then.earliest < then.latest


def test_a_book_as_known_on_a_day_asks_the_calendar_of_that_day() -> None:
    day, event = date(2020, 1, 1), date(2026, 9, 25)
    book = rulebook().known_on(day)
    answer = book.due("ARB-ACCEPT", event, "SH")
    assert answer == due("ARB-ACCEPT", event, "SH", known_on=day)
    assert answer.status == "provisional"
    # A calendar that is given is taken as it is.
    china = heli.calendar.china()
    assert book.due("ARB-ACCEPT", event, "SH", calendar=china).status == "certain"
    asked_both = due("ARB-ACCEPT", event, "SH", known_on=day, calendar=china)
    assert asked_both.status == "provisional"


def test_calendars_of_many_days_are_told_apart_in_many_threads() -> None:
    event = date(2026, 9, 25)
    days = [date(2015, 1, 1) + timedelta(90 * n) for n in range(50)]
    own = heli.calendar.china().with_days(off=[date(2026, 9, 28)], id="shop", name="盘点")
    expected = {
        (day, calendar): calendar.known_on(day).add_working_days(event, 5).value
        for day in days
        for calendar in (heli.calendar.china(), own)
    }
    wrong: list[object] = []

    def ask() -> None:
        for (day, calendar), value in expected.items():
            answer = due("ARB-ACCEPT", event, "SH", known_on=day, calendar=calendar)
            if answer.due_date != value:
                wrong.append((day, answer))

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
