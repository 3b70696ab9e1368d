"""Working days of mainland China: what is worked, what is not, and how certain that is.

Examples
--------
>>> from datetime import date
>>> import heli
>>> calendar = heli.calendar.china()
>>> calendar.day(date(2023, 10, 7)).kind
DayKind.make_up_day
>>> calendar.count_working_days(date(2023, 9, 28), date(2023, 10, 13)).value
7

The same questions take whole columns, from lists, NumPy, pandas or Arrow:

>>> column = calendar.add_working_days([date(2023, 9, 25), None, date(2026, 12, 25)], 10)
>>> column
DateColumn(3 rows, 1 provisional, 1 missing)
>>> column[2].earliest, column[2].latest
(datetime.date(2027, 1, 8), datetime.date(2027, 1, 13))
"""

from heli._column import Column
from heli._heli.calendar import (
    Certainty,
    CountAnswer,
    DateAnswer,
    DayAnswer,
    DayKind,
    Holiday,
    Judgement,
    MovedDays,
    Notice,
    RestPeriod,
    Roll,
    RowStatus,
    Strictness,
    WorkCalendar,
    add_months,
    add_years,
    china,
    explain_add_months,
)
from heli._ids import NoticeId
from heli.calendar._columns import (
    MISSING_COUNT,
    CountColumn,
    DateColumn,
    FlagColumn,
    KindColumn,
)

__all__ = [
    "MISSING_COUNT",
    "Certainty",
    "Column",
    "CountAnswer",
    "CountColumn",
    "DateAnswer",
    "DateColumn",
    "DayAnswer",
    "DayKind",
    "FlagColumn",
    "Holiday",
    "Judgement",
    "KindColumn",
    "MovedDays",
    "Notice",
    "NoticeId",
    "RestPeriod",
    "Roll",
    "RowStatus",
    "Strictness",
    "WorkCalendar",
    "add_months",
    "add_years",
    "china",
    "explain_add_months",
]
