"""What is wrong with a part of a log. An entry is named by its id: its row means nothing there."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from heli._errors import ParseError
from heli._heli.core import Bilingual, Finding, Place

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pyarrow as pa

#: So many faults of a log are shown.
MOST_FAULTS = 100


class PartFault(NamedTuple):
    """Something wrong with an entry, or with a column where `entry` is empty.

    Parameters
    ----------
    entry
        The entry, as `entry_at` names it.
    column
        Name of the column.
    code
        Stable lower snake_case word.
    zh, en
        What is wrong, and what was expected.
    value
        The value found; empty if there is none.
    """

    entry: str
    column: str
    code: str
    zh: str
    en: str
    value: str


def first_of(faults: Iterable[PartFault]) -> tuple[PartFault, ...]:
    """Give the first faults in the order of their entries, and one more than are shown.

    That of a union is that of those of its parts: the parts cannot change which faults are shown.
    """
    return tuple(sorted(set(faults))[: MOST_FAULTS + 1])


def located(error: ParseError, part: pa.Table) -> Iterable[PartFault]:
    """Give the faults of a part of a log that could not be read."""
    for finding in error.findings:
        line = finding.where.line
        entry = "" if line is None else entry_at(part, line - 1)
        zh, en = finding.message.zh or "", finding.message.en or ""
        column = finding.where.field or ""
        yield PartFault(entry, column, finding.code, zh, en, finding.value or "")


def entry_at(part: pa.Table, row: int) -> str:
    """Give the id of an entry; if it has none, whose it is and when it was done, but no value."""
    cells = part.slice(row, 1).to_pylist()[0]
    if cells.get("event_id") not in (None, ""):
        return str(cells["event_id"])
    known = (cells.get(name) for name in ("person", "kind", "occurred_at"))
    return " ".join(str(cell) for cell in known if cell not in (None, "")) or "-"


def without_id(part: pa.Table, row: int) -> PartFault:
    """Say that an entry has no id: it cannot be told apart from others."""
    zh, en = "缺少记录编号", "the id of the entry is missing"
    return PartFault(entry_at(part, row), "event_id", "missing_value", zh, en, "")


def refuse_parts(faults: tuple[PartFault, ...]) -> None:
    """Raise a `heli.ParseError` with the faults of all parts, if there are any.

    Raises
    ------
    heli.ParseError
        If there are faults.
    """
    if not faults:
        return
    found = [_finding(fault) for fault in faults[:MOST_FAULTS]]
    if len(faults) > MOST_FAULTS:
        message = Bilingual(
            f"还有更多；仅列出前 {MOST_FAULTS} 处",
            f"there is more; only the first {MOST_FAULTS} problems are shown",
        )
        found.append(Finding("error", "more_faults", message))
    raise ParseError("\n".join(map(str, found)), found)


def _finding(fault: PartFault) -> Finding:
    zh, en = fault.zh, fault.en
    if fault.entry:
        zh, en = f"记录 {fault.entry}：{zh}", f"entry {fault.entry}: {en}"
    where = Place(field=fault.column or None)
    return Finding("error", fault.code, Bilingual(zh, en), where, fault.value or None)
