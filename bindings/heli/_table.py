"""Rows of values that go on to pandas, Arrow and NumPy."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TypeVar, overload

from heli._html import row_table

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy as np
    import pandas as pd
    import pyarrow as pa

T = TypeVar("T")

#: Rows that a notebook shows.
SHOWN_ROWS = 20


def _flat(entries: dict[str, Any]) -> dict[str, Any]:
    """Turn ``{"source": {"title": ...}}`` into ``{"source_title": ...}``."""
    row: dict[str, Any] = {}
    for name, value in entries.items():
        if isinstance(value, dict):
            row |= {f"{name}_{inner}": entry for inner, entry in _flat(value).items()}
        else:
            row[name] = value
    return row


class Table(Sequence[T]):
    """An immutable sequence of values with the conversions of a table.

    The columns are the fields of the values; a field that is a value itself gives a column for
    each of its fields, such as ``source_title``.

    Parameters
    ----------
    rows
        Values of one kind.
    kind
        Their class; that of the first by default.

    Examples
    --------
    >>> import heli
    >>> table = heli.regions()
    >>> table[0].name_zh
    '上海市'
    >>> table.to_pandas().loc[0, "name_en"]
    'Shanghai'
    """

    __module__ = "heli"
    __slots__ = ("_kind", "_rows")

    def __init__(self, rows: Iterable[T], kind: type[T] | None = None) -> None:
        self._rows = tuple(rows)
        self._kind = kind if kind is not None or not self._rows else type(self._rows[0])

    @property
    def kind(self) -> type[T] | None:
        """Class of the rows; None if there are none and nothing says what they would be."""
        return self._kind

    @property
    def columns(self) -> tuple[str, ...]:
        """Names of the columns; none if there are no rows."""
        return tuple(self._columns())

    def to_dicts(self) -> list[dict[str, Any]]:
        """Give each row as a dict."""
        return [row.to_dict() for row in self._plain_rows()]

    def to_pandas(self) -> pd.DataFrame:
        """Give a DataFrame with one row for each value."""
        import pandas as pd

        return pd.DataFrame(self._columns())

    def to_numpy(self) -> np.recarray[Any, Any]:
        """Give a record array with one field for each column."""
        return self.to_pandas().to_records(index=False)

    def to_arrow(self) -> pa.Table:
        """Give an Arrow table."""
        import pyarrow as pa

        return pa.table(self._columns())

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        return self.to_arrow().__arrow_c_stream__(requested_schema)

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, at: int) -> T: ...
    @overload
    def __getitem__(self, at: slice) -> Table[T]: ...
    def __getitem__(self, at: int | slice) -> T | Table[T]:
        return Table(self._rows[at], self._kind) if isinstance(at, slice) else self._rows[at]

    def __eq__(self, other: object) -> bool:
        return self._rows == other._rows if isinstance(other, Table) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._rows)

    def __repr__(self) -> str:
        return f"Table({len(self)} rows: {', '.join(self.columns)})"

    def _repr_html_(self) -> str:
        columns = self[:SHOWN_ROWS]._columns()
        shown = zip(*columns.values(), strict=True)
        return row_table(f"{len(self)} rows", tuple(columns), shown)

    def _plain_rows(self) -> tuple[Any, ...]:
        return self._rows

    def _columns(self) -> dict[str, list[Any]]:
        rows = [_flat(row.to_dict()) for row in self._plain_rows()]
        names = dict.fromkeys(name for row in rows for name in row)
        columns = {name: [row.get(name) for row in rows] for name in names}
        # An unknown value in one row (source: None) is no column beside source_title of another.
        nested = {name for name in names if any(n.startswith(f"{name}_") for n in names)}
        unknown = {name for name in nested if all(value is None for value in columns[name])}
        return {name: values for name, values in columns.items() if name not in unknown}
