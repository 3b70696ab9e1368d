"""How does a company add its own days to the calendar?"""

from datetime import date

import heli

china = heli.calendar.china()
ours = china.with_days(
    off=[date(2026, 6, 18)],
    id="works-founding-day",
    name=heli.Bilingual("建厂纪念日", "Founding day of the works"),
)
print(china.day(date(2026, 6, 18)).kind, ours.day(date(2026, 6, 18)).kind)
print(ours.add_working_days(date(2026, 6, 17), 1).value)

# A new notice as a document: the same in C++ by heli::io::read_notice.
notice = heli.io.parse_notice(
    """
    format = "heli.notice.v1"
    id = "works-2027"

    [source]
    title = "职工代表大会决议"
    status = "verified"

    [[days]]
    first = 2027-05-03
    last = 2027-05-05
    working = false
    name = { zh = "设备检修", en = "Maintenance of the plant" }
    """
)
day = ours.with_notice(notice).day(date(2027, 5, 4))
print(day.kind, day.certainty, day.holiday.en)
