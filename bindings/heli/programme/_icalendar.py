"""Due dates of a programme as iCalendar (RFC 5545)."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Literal

import icalendar

from heli._heli import __version__
from heli._heli.programme import due_dates

if TYPE_CHECKING:
    from heli._heli.programme import DueDate, Programme


def to_icalendar(programme: Programme, *, language: Literal["zh", "en"] = "zh") -> bytes:
    """Give the due dates of a programme as an iCalendar file.

    Each target is an all-day entry on its last day, with the reason in its description: who
    answers for it, where it is written, and whether the date is stated or the programme's last
    day. The same programme gives the same bytes.

    Parameters
    ----------
    programme
        The programme.
    language
        Language of the titles: ``"zh"`` or ``"en"``.

    Returns
    -------
    bytes
        UTF-8 text with the line ends and folds of RFC 5545.

    Examples
    --------
    >>> import heli
    >>> plan = heli.io.shipped_programme("yrd-2023")
    >>> heli.programme.to_icalendar(plan).splitlines()[0]
    b'BEGIN:VCALENDAR'
    """
    calendar = icalendar.Calendar()
    calendar.add("prodid", f"-//heli//heli {__version__}//ZH")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", icalendar.vText(programme.name.in_(language)))
    # A stamp of the clock would make two files of one programme differ.
    stamp = datetime.combine(programme.first, datetime.min.time(), tzinfo=UTC)
    for number, due in enumerate(due_dates(programme)):
        calendar.add_component(_event(programme, due, number, stamp, language))
    return bytes(calendar.to_ical())


def _event(
    programme: Programme, due: DueDate, number: int, stamp: datetime, language: Literal["zh", "en"]
) -> icalendar.Event:
    event = icalendar.Event()
    event.add("uid", f"{programme.id}-{due.item}-{number}@heli")
    event.add("dtstamp", stamp)
    event.add("dtstart", due.due)
    event.add("summary", due.name.in_(language))
    event.add("description", _reason(programme, due, language))
    event.add("transp", "TRANSPARENT")
    return event


def _reason(programme: Programme, due: DueDate, language: str) -> str:
    chinese = language == "zh"
    leads = "、".join(lead.zh for lead in due.leads) if chinese else ", ".join(map(str, due.leads))
    kind = due.kind.zh if chinese else due.kind.en
    if due.stated:
        basis = "方案写明截止日" if chinese else "due date stated"
    else:
        last = programme.last.isoformat()
        basis = (
            f"方案未写明截止日，以方案期末 {last} 为准"
            if chinese
            else f"no due date is stated; the programme's last day, {last}, is used"
        )
    lines = [f"{due.item}: {kind}", basis]
    if leads:
        lines.append(f"牵头：{leads}" if chinese else f"leads: {leads}")
    if due.source.title:
        lines.append(f"来源：{due.source.title}" if chinese else f"source: {due.source.title}")
    return "\n".join(lines)
