"""Documents: programmes and evidence from TOML, and answers as JSON (`heli.answer.v1`)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from heli._errors import ParseError
from heli._explained import Explained
from heli._heli import io as _io
from heli._heli.calendar import CountAnswer, DateAnswer, DayAnswer
from heli._heli.core import Finding, Region
from heli._heli.io import (
    ProgrammeFolder,
    parse_evidence,
    parse_notice,
    parse_programme,
    read_folder,
    read_notice,
    read_programme,
    review_json,
    shipped_programme,
    shipped_programmes,
)
from heli._heli.programme import Programme, ProgrammeReview
from heli._table import Table

if TYPE_CHECKING:
    from datetime import date
    from typing import Any

__all__ = [
    "ProgrammeFolder",
    "parse_evidence",
    "parse_notice",
    "parse_programme",
    "read_folder",
    "read_notice",
    "read_programme",
    "review_json",
    "shipped_programme",
    "shipped_programmes",
    "to_json",
]


ANSWERS = (DayAnswer, DateAnswer, CountAnswer, Region, Programme)


def _rows_json(rows: Sequence[Any]) -> str:
    """Give rows of one kind as a document; of no known kind they are findings."""
    kind = rows.kind if isinstance(rows, Table) else None
    kind = kind or (type(rows[0]) if rows else Finding)
    for row in rows:
        if type(row) is not kind:
            names = f"{kind.__name__} and {type(row).__name__}"
            raise TypeError(f"rows of one kind are needed, not {names}")
    return _io.rows_json(rows, kind)


def to_json(
    answer: DayAnswer
    | DateAnswer
    | CountAnswer
    | Region
    | Programme
    | Explained[DateAnswer]
    | Explained[CountAnswer]
    | Explained[date]
    | ParseError
    | Sequence[Any],
) -> str:
    """Give an answer as a `heli.answer.v1` document: the same bytes as from C++.

    Parameters
    ----------
    answer
        An answer of a calendar, an explained answer, a region, a programme, the findings of a
        `heli.ParseError`, or rows of one kind: rest periods, steps, changes, coverage, due dates,
        findings. An empty list has findings; an empty table knows what it has. For a review see
        `review_json`.

    Raises
    ------
    TypeError
        If there is no document for such an answer.

    Examples
    --------
    >>> from datetime import date
    >>> import heli
    >>> china = heli.calendar.china()
    >>> print(heli.io.to_json(china.add_working_days(date(2023, 9, 25), 10)).split(",")[3].strip())
    "value": "2023-10-13"
    """
    if isinstance(answer, Explained):
        return _io.explained_json(answer)
    if isinstance(answer, ParseError):
        return _io.rows_json(answer.findings, Finding)
    if isinstance(answer, Sequence) and not isinstance(answer, str | bytes):
        return _rows_json(answer)
    if isinstance(answer, ANSWERS):
        return _io.to_json(answer)
    if isinstance(answer, ProgrammeReview):
        raise TypeError("a review is written with its programme and evidence: use review_json")
    raise TypeError(f"no document of to_json holds a {type(answer).__name__}")
