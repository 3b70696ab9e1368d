"""When does what fall due? As a table, and as a file for a calendar program."""

import heli

plan = heli.io.shipped_programme("yrd-2023")
for entry in heli.programme.due_dates(plan)[:4]:
    print(entry.due, "stated" if entry.stated else "programme's last day", entry.item)

text = heli.programme.to_icalendar(plan, language="en").decode()
print(text.count("BEGIN:VEVENT"), "entries")
