"""One answer of law of every kind: in Python what tests/io/json_law_answers.hpp does in C++."""

from __future__ import annotations

from datetime import date, datetime

import heli
from heli import law
from heli.io import to_json
from heli.law import ClockEvent, DatedEvent, PeriodClock, ProcedureCase

STATE_DAY, SATURDAY = date(2024, 5, 20), date(2024, 4, 20)


def answered_clock() -> PeriodClock:
    """A clock that was suspended, begun anew and suspended again without an end."""
    accepted = law.LegalEvent(
        "case_accepted", heli.Bilingual("仲裁委员会受理仲裁申请", "commission accepts the case")
    )
    events = [
        ClockEvent(date(2024, 3, 4), "start", accepted, evidence="受理通知书 notice of acceptance"),
        ClockEvent(date(2024, 4, 8), "restart", "party_added"),
        ClockEvent(
            date(2024, 3, 20),
            "suspend",
            law.LegalEvent(
                "proceedings_suspended", heli.Bilingual("中止审理", "proceedings suspended")
            ),
            until=date(2024, 4, 2),
        ),
        ClockEvent(date(2024, 5, 8), "extend", by=law.Extent(10, "calendar_day")),
    ]
    return PeriodClock("ARB-AWARD", events, "ZJ")


def answered_cases() -> list[ProcedureCase]:
    """Cases of which something is overdue on 2024-04-20."""
    arbitration = [
        DatedEvent("case_accepted", date(2024, 3, 4)),
        DatedEvent("proceedings_suspended", date(2024, 3, 20), date(2024, 4, 2)),
    ]
    aid = [
        DatedEvent("aid_application_received", date(2024, 4, 1)),
        DatedEvent("aid_granted", date(2024, 4, 10)),
        DatedEvent("period_ends", date(2024, 4, 22)),
        DatedEvent("hired_a_lawyer", date(2024, 4, 18)),
    ]
    return [
        ProcedureCase("2024-17", "arbitration_ordinary", arbitration, "ZJ"),
        ProcedureCase("aid-5", "legal_aid", aid),
    ]


def clock_json(clock: PeriodClock) -> str:
    return to_json(law.state_on(clock, STATE_DAY), clock=clock)


def json_law_answers() -> dict[str, str]:
    """The JSON of one answer of law of every kind, by the name of its file."""
    book = law.rulebook()
    clock, cases = answered_clock(), answered_cases()
    suspended = PeriodClock(
        clock.rule, [*clock.events, ClockEvent(date(2024, 5, 10), "suspend")], clock.region
    )
    aid = law.due("AID-DECIDE", date(2021, 12, 20), "ZJ", law_on=date(2021, 12, 20))
    later = law.due("AID-DECIDE", date(2021, 12, 20), "ZJ", law_on=date(2022, 1, 1))
    changes = law.changes_between(
        "MED-15-LAW", date(2026, 4, 20), date(2026, 4, 1), date(2026, 6, 30), "AH"
    )
    rules = [book[name] for name in ("ARB-AWARD", "AID-UNION", "AID-DECIDE-ZJ-OLD")]
    return {
        "clock": clock_json(clock),
        "clock_suspended": clock_json(suspended),
        "docket": to_json(law.docket(cases, SATURDAY, within=30), as_of=SATURDAY, within=30),
        "due": to_json(law.due("MED-15-LAW", SATURDAY, "330500")),
        "due_comparison": to_json(law.compare(aid, later)),
        "due_explained": to_json(law.explain_due("MED-15-LAW", date(2026, 5, 11))),
        "due_moment": to_json(law.explain_due_at("PRES-48H", datetime(2024, 5, 1, 10))),  # noqa: DTZ001
        "due_undetermined": to_json(law.due("INSP-EVID-ZJ", date(2024, 4, 26))),
        "law_changes": to_json(changes),
        "plan": to_json(law.plan(cases[1], SATURDAY), case=cases[1], as_of=SATURDAY),
        "rule": to_json(book["INSP-EVID-ZJ"]),
        "rules": to_json(rules),
    }
