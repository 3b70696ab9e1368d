"""Which law decides, and what was known on the day?"""

from datetime import date

import heli

# `law_on` is the day whose law decides, `known_on` the day whose knowledge does.
applied = date(2021, 12, 20)
for law_on in (None, date(2024, 1, 1)):
    answer = heli.law.due("AID-DECIDE", applied, "SH", law_on=law_on)
    print(f"law of {answer.law_on}: {answer.due_date} by {answer.rule}")

for change in heli.law.changes_between(
    "AID-DECIDE", applied, date(2021, 1, 1), date(2024, 1, 1), "SH"
):
    print(f"  from {change.from_}: {change.answer.due_date}, {change.days_later:+d} days")

# On 16 January 2020 nobody knew that the Spring Festival would become longer.
event = date(2020, 1, 16)
then = heli.law.due("ARB-ANSWER", event, "SH", known_on=date(2020, 1, 16))
now = heli.law.due("ARB-ANSWER", event, "SH")
print(f"known on {event}: {then}; known today: {now}")
difference = heli.law.compare(then, now)
print(f"  {difference.days_later} days later, same rule: {difference.same_rule}")
