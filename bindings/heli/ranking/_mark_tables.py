"""Tables of marks from DataFrames and Arrow tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from heli._errors import InvalidValue, NotFound
from heli._heli.ranking import Entrant, MarkTable
from heli.ranking._input import results_of

if TYPE_CHECKING:
    import pandas as pd


def mark_table_of(
    table: pd.DataFrame | Any, *, ids: str = "id", attendance: str | None = None
) -> MarkTable:
    """Give the marks of a table that has a row for each entrant.

    Every column but those named is a mark: whole numbers, decimals, or text such as 63.36 and
    did_not_finish. Floats are refused. An empty cell is `absent`.

    Parameters
    ----------
    table
        A DataFrame of pandas or Polars, or an Arrow table.
    ids
        The column with the codes of the entrants.
    attendance
        The column with their attendance of the contest as a whole, as tokens; by default everybody
        is present.

    Raises
    ------
    heli.NotFound
        If a named column is not there.
    heli.InvalidValue, heli.Conflict
        As `MarkTable` does, for floats, and for what is no table.

    Examples
    --------
    >>> import heli
    >>> import pandas as pd
    >>> frame = pd.DataFrame({"id": ["A", "B"], "total": ["63.36", "63.36"], "time": [120, 100]})
    >>> heli.ranking.mark_table_of(frame).entrants[1]
    Entrant(id='B', marks=(Fraction(1584, 25), Fraction(100, 1)), attendance=Attendance.present)
    """
    columns = _columns(table)
    for name in (ids, attendance):
        if name is not None and name not in columns:
            raise NotFound(f"the table has no column {name!r}; it has {', '.join(columns)}")
    codes = [str(code) for code in _cells(columns.pop(ids))]
    states: list[Any] = ["present"] * len(codes)
    if attendance is not None:
        states = [cell or "present" for cell in _cells(columns.pop(attendance))]
    marks = [_cells(column) for column in columns.values()]
    rows = zip(*marks, strict=True) if marks else ((),) * len(codes)
    entrants = [
        Entrant(code, own, state) for code, own, state in zip(codes, rows, states, strict=True)
    ]
    return MarkTable(list(columns), entrants)


def _columns(table: Any) -> dict[str, Any]:
    """Give the columns of a table by their names."""
    if not hasattr(table, "itertuples"):
        import pyarrow as pa

        if not any(hasattr(table, f"__arrow_c_{kind}__") for kind in ("stream", "array")):
            raise InvalidValue(
                f"{type(table).__name__}: expected a table with a column of codes: a DataFrame of "
                "pandas or Polars, or an Arrow table"
            )
        try:
            table = pa.table(table)
        except (TypeError, ValueError) as error:  # One column is no table.
            raise InvalidValue(f"{type(table).__name__}: expected a table: {error}") from None
        return dict(zip(table.column_names, table.columns, strict=True))
    return {str(name): table[name] for name in table.columns}


def _cells(column: Any) -> list[Any]:
    """Give the cells of a column as marks."""
    given = results_of(column)
    if given.marks is not None:
        return given.marks
    numbers: list[Any] = [] if given.numbers is None else given.numbers.tolist()
    if given.absent is None:
        return numbers
    return [None if gone else n for n, gone in zip(numbers, given.absent.tolist(), strict=True)]
