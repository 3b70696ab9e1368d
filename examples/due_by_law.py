"""What is due when, by which rule, and how certain is that? Ten worked cases."""

from datetime import date

import heli


def show(title: str, *answers: heli.law.DueAnswer) -> None:
    print(f"\n{title}")
    for answer in answers:
        force = "" if answer.in_force == "yes" else f"  [in force: {answer.in_force}]"
        print(f"  {answer.rule}: {answer.event_date} -> {answer}{force}")


# Ten working days: holidays do not count, the weekend that makes up for them does.
print("1. statement of defence")
defence = heli.law.explain_due("ARB-ANSWER", date(2023, 9, 25), "SH")
print(defence.text("en"))

# The same "5 日": working days in arbitration, calendar days in court.
copy_received = date(2024, 4, 28)
show(
    "2. five days each",
    heli.law.due("ARB-SERVE", copy_received, "SH"),
    heli.law.due("CT-SERVE", copy_received, "SH"),
)

# The last day, 29 September, is a holiday: it moves to 7 October, a worked Saturday.
show("3. suit after the award", heli.law.due("SUE-NONFINAL", date(2023, 9, 14), "JS"))

# Months end on the corresponding day, or on the month's last where there is none.
show(
    "4. month ends",
    heli.law.due("PRES-3M", date(2023, 11, 30), "ZJ"),
    heli.law.due("ADM-SUIT", date(2023, 8, 31), "ZJ"),
)

# Backward: the last day on which the hearing of 10 October can be announced.
show("5. notice of hearing", heli.law.due("ARB-HEAR-NOTICE", date(2024, 10, 10), "AH"))

# A payday in the holidays is the only one that moves back.
show("6. payday in October", heli.law.due("WAGE-PAYDAY-HOL", date(2024, 10, 1), "AH"))

# The rule of the region takes the place of the national one: it counts from acceptance.
mediation = heli.law.due("MED-15-LAW", date(2026, 5, 11), "AH")
show("7. mediation in Anhui", mediation)
rule = heli.law.rulebook()[mediation.rule]
print(f"    counts from: {rule.start_event.name.en}")
print(f"    passed over: {mediation.passed_over[0]}")

# Where regions differ, the region is a fact that the answer needs.
reply = heli.law.due("CB-REPLY-NAT", date(2024, 4, 20))
show("8. reply to a bargaining request", reply)
print(f"    {reply.reason.en}; safe day {reply.safe_date}")
for reading in reply.readings:
    print(f"    {reading.due_date} {reading.id}")

# Whether days of rest prolong an authority's own period is not settled: both are given.
award = heli.law.due("ARB-AWARD", date(2024, 3, 18), "SH")
show("9. an award", award)
for reading in award.readings:
    print(f"    {reading.due_date} {reading.reason.en}")
print(f"    safe day {award.safe_date}")

# The days off of 2027 are not published yet: an earliest and a latest day.
show("10. next year", heli.law.due("ARB-ANSWER", date(2026, 12, 22), "SH"))
