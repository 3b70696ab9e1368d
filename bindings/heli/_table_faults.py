"""What is wrong with a table: every fault of it together, each with its line and column."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from heli._errors import ParseError
from heli._heli.core import Bilingual, Finding, Place

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    #: Gives the lines in the file of rows, which are counted from 0.
    Lines = Callable[[list[int]], list[int | None]]

#: How many faults the text of the exception has; all of them are in its findings.
MOST_SHOWN = 20


class Fault(NamedTuple):
    """Something wrong with a row, or with a whole column where there is no row.

    Parameters
    ----------
    row
        The row, from 0; None for a column.
    column
        Name of the column.
    code
        Stable lower snake_case word.
    zh, en
        What is wrong, and what was expected.
    value
        The value found.
    """

    row: int | None
    column: str
    code: str
    zh: str
    en: str
    value: str | None = None


def faults_at(
    rows: NDArray[np.bool_], column: str, code: str, message: tuple[str, str], values: Any = None
) -> list[Fault]:
    """Give a fault for each row that is marked, with its value if there are values."""
    return [
        Fault(row, column, code, *message, None if values is None else str(values[row]))
        for row in np.flatnonzero(rows).tolist()
    ]


def refuse(faults: list[Fault], path: str | None, lines: Lines) -> None:
    """Raise a `heli.ParseError` with all faults in the order of their rows, if there are any.

    Its text has the first twenty and how many more there are.

    Raises
    ------
    heli.ParseError
        If there are faults.
    """
    if not faults:
        return
    faults = sorted(faults, key=lambda fault: -1 if fault.row is None else fault.row)
    located = iter(lines([fault.row for fault in faults if fault.row is not None]))
    found = []
    for fault in faults:
        line = next(located) if fault.row is not None else None
        where = Place(path, line, None, fault.column or None)
        message = Bilingual(fault.zh, fault.en)
        found.append(Finding("error", fault.code, message, where, fault.value))
    shown = [str(finding) for finding in found[:MOST_SHOWN]]
    if len(found) > MOST_SHOWN:
        shown.append(f"and {len(found) - MOST_SHOWN} more of {len(found)}")
    raise ParseError("\n".join(shown), found)
