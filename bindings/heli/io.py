"""Documents: programmes and evidence from TOML, and answers as JSON (`heli.answer.v1`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from heli._errors import ParseError
from heli._explained import Explained
from heli._heli import io as _io
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

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Any

    from heli._heli.calendar import CountAnswer, DateAnswer, DayAnswer
    from heli._heli.core import Region
    from heli._heli.programme import Programme

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
        findings. No rows are findings. For a review see `review_json`.

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
        return _io.rows_json(answer.findings)
    if hasattr(answer, "__len__") and hasattr(answer, "__getitem__") and not hasattr(answer, "id"):
        return _io.rows_json(tuple(answer))  # type: ignore[arg-type]
    return _io.to_json(answer)  # type: ignore[arg-type]
