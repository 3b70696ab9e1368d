"""What can be said of a day for which no notice is published yet?"""

from datetime import date

import heli

china = heli.calendar.china()
answer = china.add_working_days(date(2027, 2, 1), 10)
print(answer.value, answer.certainty, answer.earliest, answer.latest)

try:
    china.strict().add_working_days(date(2027, 2, 1), 10)
except heli.NotFound as refusal:
    print(refusal)

# What was known on the day before the amendment of 26 January 2020 was announced?
before = china.known_on(date(2020, 1, 25))
print(before.day(date(2020, 1, 31)).kind, china.day(date(2020, 1, 31)).kind)
