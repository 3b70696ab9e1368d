"""Which mistakes does the law invite, and what does heli say instead?"""

from datetime import date, datetime

import heli

book = heli.law.rulebook()

print("The 60 days of Labour Law art. 82 are still printed, and dead since May 2008:")
old = book.due("LIM-60D-OLD", date(2024, 3, 1))
print(f"  {old.due_date}, in force: {old.in_force}, see {old.passed_over[0].rule}")

print("Legal aid: 7 calendar days; 7 working days were the rule of Zhejiang until 2021:")
for applied in (date(2021, 9, 1), date(2024, 9, 30)):
    answer = book.due("AID-DECIDE", applied, "ZJ")
    print(f"  {applied} -> {answer.due_date} by {answer.rule} ({answer.in_force})")

print("Each party has its own day of receipt, so each has its own last day:")
for party, received in (("worker", date(2024, 4, 26)), ("employer", date(2024, 5, 7))):
    print(f"  {party}: {book.due('SUE-NONFINAL', received, 'SH').due_date}")

print("Mediation counts from receipt by the Law, from acceptance by other rules:")
for rule in ("MED-15-LAW", "MED-15-ENT", "MED-15-AH"):
    print(f"  {rule}: {book[rule].start_event.name.en}")

print("Hours run day and night, holidays or not:")
accepted = datetime.fromisoformat("2023-09-29 16:30")
print(f"  {book.due_at('PRES-48H', accepted).due}")

print("Seven days of preserved evidence may be working days (Penalty Law art. 85):")
evidence = book.due("INSP-EVID-ZJ", date(2024, 4, 26), "ZJ")
print(f"  {evidence}: {evidence.reason.en}; safe day {evidence.safe_date}")

print("A text that nobody could read has no number, and none is guessed:")
try:
    book.due("AID-UNION", date(2024, 4, 26))
except heli.NotFound as refusal:
    print(f"  {refusal}")

print("A make-up Saturday is a working day, so a period can end on it:")
saturday = book.due("CT-APPEAL-J", date(2024, 4, 26), "SH")
print(f"  {saturday.due_date:%A %Y-%m-%d}")
