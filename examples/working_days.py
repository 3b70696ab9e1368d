"""Which day is the tenth working day after 25 September 2023, and why?"""

from datetime import date

import heli

china = heli.calendar.china()
answer = china.explain_add_working_days(date(2023, 9, 25), 10)

print(answer.text("en"))
print(answer.text("zh"))
