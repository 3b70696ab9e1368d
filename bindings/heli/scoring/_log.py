"""The columns of a log as the kernels take them, with every fault of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from heli._arrow_chunks import in_one_piece, is_text
from heli._heli.core import nearest_name
from heli._heli.scoring import _EntryLog
from heli._table_faults import Fault, faults_at, refuse
from heli._table_files import ENCODING_ARGUMENT, source_table
from heli.scoring._instants import instants_of
from heli.scoring._values import values_of

if TYPE_CHECKING:
    import pyarrow as pa

    from heli._table_faults import Lines

#: Columns of a log; others are not looked at.
LOG_COLUMNS = (
    "event_id",
    "person",
    "kind",
    "occurred_at",
    "recorded_at",
    "slot",
    "ref",
    "value",
)
#: Those that may be left out: no entry then has a slot, a reference or a value.
OPTIONAL = ("slot", "ref", "value")
#: Columns of text, in the order in which the kernels take them.
TEXTS = ("event_id", "person", "kind", "slot", "ref")


class Log(NamedTuple):
    """A log that was read.

    Parameters
    ----------
    table
        Its columns as they came.
    people
        The codes in its column `person`.
    entries
        Its entries for the kernels.
    path, lines
        Where it came from, as `SourceTable` has it.
    """

    table: pa.Table
    people: pa.Array
    entries: _EntryLog
    path: str | None
    lines: Lines


def read_log(
    source: Any,
    encoding: str = "utf-8-sig",
    sheet: str | None = None,
    option: str = ENCODING_ARGUMENT,
) -> Log:
    """Read a log.

    Raises
    ------
    heli.ParseError
        With every fault of it, each with file, line, column and value.
    heli.NotFound, heli.InvalidValue
        As `source_table` does.
    """
    given = source_table(source, encoding, sheet, option)
    given = given._replace(table=_without_empty_end(given.table))
    faults = _missing_columns(given.table)
    refuse(faults, given.path, given.lines)
    columns = {name: _column(given.table, name) for name in LOG_COLUMNS}
    texts = {name: _text(name, columns[name], faults) for name in TEXTS}
    _require_ids(texts["event_id"], faults)
    numbers = {
        name: instants_of(name, columns[name], faults) for name in ("occurred_at", "recorded_at")
    }
    numbers["value"] = values_of("value", columns["value"], faults)
    refuse(faults, given.path, given.lines)
    entries = _EntryLog(
        [_buffers(texts[name]) for name in TEXTS],
        numbers["occurred_at"],
        numbers["recorded_at"],
        numbers["value"],
        _written(columns, texts),
    )
    return Log(given.table, texts["person"], entries, given.path, given.lines)


def _missing_columns(table: pa.Table) -> list[Fault]:
    """Say which columns are not there, or there twice."""
    faults = []
    names = table.column_names
    for name in LOG_COLUMNS:
        if names.count(name) > 1:
            zh, en = f"列 {name} 重复", f"there is a second column {name}"
            faults.append(Fault(None, name, "duplicate_column", zh, en, name))
        elif name not in names and name not in OPTIONAL:
            others = [other for other in names if other not in LOG_COLUMNS]
            near = nearest_name(name, others)
            zh, en = f"缺少列 {name}", f"column {name} is missing"
            if near is not None:
                zh, en = f"{zh}；是否为 {near}？", f"{en}; did you mean {near}?"
            faults.append(Fault(None, name, "missing_column", zh, en, name))
    return faults


def _column(table: pa.Table, name: str) -> pa.Array:
    """Give a column in one piece; one that may be left out is then empty."""
    import pyarrow as pa

    if name not in table.column_names:
        return pa.nulls(len(table), pa.large_string())
    column = in_one_piece(table.column(name))
    return column.dictionary_decode() if pa.types.is_dictionary(column.type) else column


def _text(name: str, column: pa.Array, faults: list[Fault]) -> pa.Array:
    """Give a column as texts; what is missing is empty, whole numbers are digits."""
    import pyarrow as pa
    from pyarrow import compute as pc

    kind = column.type
    if not (is_text(kind) or pa.types.is_integer(kind) or pa.types.is_null(kind)):
        zh, en = f"列的类型为 {kind}，应为文字", f"the column holds {kind}, expected text"
        faults.append(Fault(None, name, "wrong_type", zh, en, str(kind)))
        return pa.array([""] * len(column), pa.large_string())
    return pc.fill_null(column.cast(pa.large_string()), "")


def _require_ids(ids: pa.Array, faults: list[Fault]) -> None:
    """Say which entries have no id: they could not be told apart."""
    from pyarrow import compute as pc

    missing = pc.equal(ids, "").to_numpy(zero_copy_only=False)
    message = ("缺少记录编号", "the id of the entry is missing")
    faults += faults_at(missing, "event_id", "missing_value", message)


def _written(columns: dict[str, pa.Array], texts: dict[str, pa.Array]) -> Any:
    """Give the cells from `person` to `value` as text; None where instants are no text.

    The comparison of entries of one id looks at them.
    """
    import pyarrow as pa
    from pyarrow import compute as pc

    if not all(is_text(columns[name].type) for name in ("occurred_at", "recorded_at")):
        return None
    text = pa.large_string()
    cells = [
        texts[name] if name in texts else pc.fill_null(columns[name].cast(text), "")
        for name in LOG_COLUMNS[1:]
    ]
    return _buffers(pc.binary_join_element_wise(*cells, pa.scalar("\0", text)))


def _buffers(column: pa.Array) -> tuple[Any, Any]:
    """Give where each text begins, and the bytes of all, without a copy."""
    _, offsets, data = column.buffers()
    if offsets is None:
        return np.zeros(1, np.int64), np.empty(0, np.uint8)
    begins = np.frombuffer(offsets, np.int64)[column.offset : column.offset + len(column) + 1]
    return begins, np.empty(0, np.uint8) if data is None else np.frombuffer(data, np.uint8)


def _without_empty_end(table: pa.Table) -> pa.Table:
    """Give a table without the rows at its end in which every cell is empty."""
    length = len(table)
    while length and not any(
        column[length - 1].as_py() not in (None, "") for column in table.columns
    ):
        length -= 1
    return table.slice(0, length)
