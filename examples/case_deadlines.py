"""What is due in a case, what comes next, and what is late over many cases?"""

from datetime import date

import pandas as pd

import heli

case = heli.law.ProcedureCase(
    "17",
    "arbitration_ordinary",
    [
        heli.law.DatedEvent("application_received", date(2024, 4, 8)),
        heli.law.DatedEvent("case_accepted", date(2024, 4, 12)),
        heli.law.DatedEvent("copy_served", date(2024, 4, 22)),
    ],
    region="SH",
)
for deadline in heli.law.plan(case, date(2024, 4, 30)):
    if deadline.state != "waiting":
        print(deadline.state, deadline.rule, deadline.due_date, deadline.status)

# Many cases: a row for each event, from a DataFrame or an Arrow table.
events = pd.DataFrame(
    [
        ("17", "arbitration_ordinary", "SH", "case_accepted", "2024-04-12"),
        ("23", "legal_aid", "ZJ", "aid_application_received", "2024-04-22"),
        ("31", "arbitration_ordinary", "AH", "case_accepted", "2024-03-04"),
        ("31", "arbitration_ordinary", "AH", "copy_served", "2024-03-08"),
    ],
    columns=["case_id", "procedure", "region", "event", "date"],
)
print()
soon = heli.law.docket(events, date(2024, 4, 30), within=14)
for entry in soon:
    deadline = entry.deadline
    print(f"{entry.days_left:4} days  case {entry.case_id}  {deadline.rule}  {deadline.due_date}")

calendar = heli.law.to_icalendar(soon, language="en").decode()
print(calendar.count("BEGIN:VEVENT"), "entries for a calendar program")
