"""Cases from tables of their events: DataFrames, Arrow tables."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

from heli._errors import Error, ParseError
from heli._heli import law as compiled
from heli._heli.core import Bilingual, Finding, Place, nearest_name
from heli._heli.law import DatedEvent, Procedure, ProcedureCase
from heli._table import Table
from heli._table_rows import frame_rows

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pandas as pd

    from heli._heli.law import Rulebook

#: Columns of a table of events; the last may be left out.
CASE_COLUMNS = ("case_id", "procedure", "region", "event", "date", "until")
#: Columns without which no row can be read.
REQUIRED = CASE_COLUMNS[:-1]


def cases_of(
    cases: Iterable[ProcedureCase] | pd.DataFrame | Any, rulebook: Rulebook | None = None
) -> list[ProcedureCase]:
    """Give the cases of a table that has a row for each event.

    The columns are ``case_id``, ``procedure``, ``region``, ``event``, ``date`` and, where there
    are any, ``until``; others are not looked at. Days are dates or text such as ``2023-09-01``. A
    row without an event and a date says only that there is such a case. A region that is missing
    in every row of a case is not known. Events that no rule knows move nothing; one whose name is
    near to that of another is a problem.

    Parameters
    ----------
    cases
        A DataFrame, an Arrow table or something with ``to_pandas``. Cases that are made already
        are given back.
    rulebook
        The rules whose events the table may name; by default the published ones.

    Raises
    ------
    heli.ParseError
        With every problem of every row, the first of them being row 1.

    Examples
    --------
    >>> from datetime import date
    >>> import heli
    >>> import pandas as pd
    >>> table = pd.DataFrame(
    ...     {
    ...         "case_id": ["17"],
    ...         "procedure": ["arbitration_ordinary"],
    ...         "region": ["SH"],
    ...         "event": ["application_received"],
    ...         "date": [date(2023, 9, 1)],
    ...     }
    ... )
    >>> heli.law.cases_of(table)[0].region
    '310000'
    """
    if isinstance(cases, Table):
        return list(cases)
    if hasattr(cases, "columns") or hasattr(cases, "__arrow_c_stream__"):
        reading = _Reading(_known_events(rulebook))
        reading.read(_frame(cases))
        return reading.cases()
    if isinstance(cases, Iterable) and not isinstance(cases, str | bytes):
        return list(cases)
    raise TypeError(f"{type(cases).__name__}: expected cases, or a table of their events")


def _frame(table: Any) -> Any:
    if hasattr(table, "itertuples"):
        return table
    if hasattr(table, "to_pandas"):
        return table.to_pandas()
    import pyarrow as pa

    return pa.table(table).to_pandas()


def _known_events(book: Rulebook | None) -> list[str]:
    rules = (book if book is not None else compiled.rulebook()).rules
    events: list[str] = [event.id for event in compiled.legal_events()]
    events += [rule.start_event.id for rule in rules if rule.start_event is not None]
    return list(dict.fromkeys(events))


def _plain(value: Any) -> Any:
    """Give a cell without what only its column made of it; None if it is empty."""
    if value is None or value != value or value == "":  # NaN differs from itself
        return None
    # Codes become floats in a column that lacks some.
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _day(value: Any) -> date | None:
    """Give a cell as a day; None if it is none."""
    if isinstance(value, datetime):
        at_midnight = value.time() == time() and value.tzinfo is None
        return value.date() if at_midnight else None
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


def _near(zh: str, en: str, near: str | None) -> tuple[str, str]:
    return (f"{zh}；是否指 {near}？", f"{en}; did you mean {near}?") if near else (zh, en)


@dataclass(slots=True)
class _Case:
    """What the rows of a case said so far."""

    procedure: Procedure | None = None
    region: str | None = None
    events: list[DatedEvent] = field(default_factory=list)


class _Reading:
    """What was read so far, and what was wrong with it."""

    def __init__(self, events: list[str]) -> None:
        self._events = dict.fromkeys(events)
        self._findings: list[Finding] = []
        self._cases: dict[str, _Case] = {}

    def cases(self) -> list[ProcedureCase]:
        """Give the cases in the order of their first rows."""
        if self._findings:
            raise ParseError("\n".join(map(str, self._findings)), self._findings)
        return [
            ProcedureCase(name, case.procedure, case.events, case.region)
            for name, case in self._cases.items()
            if case.procedure is not None
        ]

    def read(self, frame: pd.DataFrame) -> None:
        """Read every row."""
        rows = frame_rows(frame)
        _, names = next(rows)
        for name in REQUIRED:
            if name not in names:
                message = (f"缺少列 {name}", f"column {name} is missing")
                self._wrong(None, name, "missing_column", message, name)
        if self._findings:
            return
        for number, cells in rows:
            row = dict(zip(names, cells, strict=True))
            # The names of the columns count as row 1 there.
            self._add(number - 1, {name: _plain(row.get(name)) for name in CASE_COLUMNS})

    def _add(self, number: int, row: Mapping[str, Any]) -> None:
        if row["case_id"] is None:
            message = ("缺少案件编号", "the id of the case is missing")
            self._wrong(number, "case_id", "missing_value", message, None)
            return
        name = str(row["case_id"])
        case = self._cases.setdefault(name, _Case())
        procedure = self._procedure(number, row["procedure"])
        region = self._region(number, row["region"])
        for column, known, now in (
            ("procedure", case.procedure, procedure),
            ("region", case.region, region),
        ):
            if known is not None and now is not None and known != now:
                zh = f"案件 {name} 前面写的是 {known}"
                en = f"case {name} has {known} in an earlier row"
                self._wrong(number, column, "contradiction", (zh, en), now)
        case.procedure = case.procedure or procedure
        case.region = case.region or region
        event = self._event(number, row)
        if event is not None:
            case.events.append(event)

    def _procedure(self, number: int, value: Any) -> Procedure | None:
        if value is None:
            message = ("缺少程序", "the procedure is missing")
            self._wrong(number, "procedure", "missing_value", message, None)
            return None
        try:
            return Procedure(str(value))
        except Error:
            near = nearest_name(str(value), [member.value for member in Procedure])
            message = _near("没有这种程序", "there is no such procedure", near)
            self._wrong(number, "procedure", "unknown_procedure", message, value)
            return None

    def _region(self, number: int, value: Any) -> str | None:
        if value is None:
            return None
        try:
            return compiled._region_code(value)
        except (Error, TypeError) as error:
            message = ("无法识别的地区", str(error))
            self._wrong(number, "region", "unknown_region", message, value)
            return None

    def _event(self, number: int, row: Mapping[str, Any]) -> DatedEvent | None:
        if row["event"] is None and row["date"] is None:
            return None
        event = str(row["event"])
        if row["event"] is None or row["date"] is None:
            column = "event" if row["event"] is None else "date"
            message = ("事件和日期须同时写明", "an event needs a date, and a date an event")
            self._wrong(number, column, "missing_value", message, None)
            return None
        near = None if event in self._events else nearest_name(event, list(self._events))
        if near is not None:  # Other events happen, too, and move nothing.
            message = _near("没有这种事件", "there is no such event", near)
            self._wrong(number, "event", "unknown_event", message, event)
            return None
        day, until = _day(row["date"]), _day(row["until"])
        for column, found in (("date", day), ("until", until)):
            if found is None and row[column] is not None:
                message = ("应为不含时间的日期", "expected a day without a time: YYYY-MM-DD")
                self._wrong(number, column, "invalid_date", message, row[column])
                return None
        return None if day is None else DatedEvent(event, day, until)

    def _wrong(
        self, row: int | None, column: str, code: str, message: tuple[str, str], value: Any
    ) -> None:
        where = Place(None, row, None, column)
        shown = None if value is None else str(value)
        self._findings.append(Finding("error", code, Bilingual(*message), where, shown))
