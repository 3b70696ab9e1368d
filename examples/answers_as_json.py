"""What does a server get that embeds heli?"""

from datetime import date

import heli

china = heli.calendar.china()
print(heli.io.to_json(china.day(date(2023, 10, 7))), end="")
