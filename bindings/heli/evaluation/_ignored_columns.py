"""Columns of tables of people and measures that are not looked at."""

from __future__ import annotations

from typing import Any, Literal

from heli._errors import InvalidValue
from heli._heli.evaluation import MEASURE_FIELDS
from heli.evaluation._measures import QUESTION, REQUIRED
from heli.evaluation._people import COLUMNS
from heli.evaluation._table_cells import TableCells


def ignored_columns(
    source: Any,
    table: Literal["people", "measures"],
    *,
    encoding: str = "utf-8-sig",
    sheet: str | None = None,
) -> tuple[str, ...]:
    """Give the columns of a table that `read_people` or `read_measures` does not look at.

    Parameters
    ----------
    source, encoding, sheet
        As for these.
    table
        What the table is of: "people" or "measures".

    Raises
    ------
    heli.ParseError
        If a column must be a known one, such as ``weight_kg`` in place of ``weight_g``.
    heli.NotFound, heli.InvalidValue
        If there is no such file or sheet, or the file or the table is of another kind.

    Examples
    --------
    >>> import heli, pandas as pd
    >>> frame = pd.DataFrame({"person": ["P1"], "team": ["T1"], "colour": ["red"]})
    >>> heli.evaluation.ignored_columns(frame, "people")
    ('colour',)
    """
    if table not in ("people", "measures"):
        raise InvalidValue(f"table {table!r}: expected people or measures")
    cells = TableCells(source, encoding, sheet)
    if table == "people":
        ignored = cells.ignored(COLUMNS)
    else:
        ignored = cells.ignored((*REQUIRED, *MEASURE_FIELDS), QUESTION)
    cells.refuse()
    return ignored
