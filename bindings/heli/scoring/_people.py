"""Participants from codes, tables and files."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from typing import Any

from heli._errors import Conflict, Error, InvalidValue
from heli._heli.scoring import Participants
from heli._table_faults import Fault, refuse
from heli._table_files import ENCODING_ARGUMENT, source_table


def participants_of(people: Any, encoding: str = "utf-8-sig") -> Participants:
    """Give the participants of a list of codes, or of a table with a column ``person``.

    Parameters
    ----------
    people
        Codes, a table of Arrow, pandas or Polars, or the path of a CSV, Excel or Parquet file.
        Other columns are not looked at.
    encoding
        Of a CSV file; "utf-8-sig" reads UTF-8 with and without a byte order mark.

    Raises
    ------
    heli.ParseError
        With every code of a table that cannot be one, or is there twice.
    heli.InvalidValue, heli.Conflict
        The same for a list of codes.
    """
    if isinstance(people, Participants):
        return people
    table = isinstance(people, str | os.PathLike) or hasattr(people, "columns")
    if table or hasattr(people, "__arrow_c_stream__"):
        return _of_table(people, encoding)
    if isinstance(people, Iterable) and not isinstance(people, bytes | Mapping):
        return Participants(list(people))
    raise TypeError(f"{type(people).__name__}: expected codes of people, or a table of them")


def _of_table(people: Any, encoding: str) -> Participants:
    given = source_table(people, encoding, None, ENCODING_ARGUMENT)
    faults: list[Fault] = []
    if "person" not in given.table.column_names:
        faults.append(
            Fault(None, "person", "missing_column", "缺少列 person", "column person is missing")
        )
        refuse(faults, given.path, given.lines)
    codes = ["" if cell is None else str(cell) for cell in given.table.column("person").to_pylist()]
    known: set[str] = set()
    for row, code in enumerate(codes):
        try:
            Participants([code])
            if code in known:
                raise Conflict(f"participant {code} is there twice")
        except InvalidValue as error:
            zh = "人员编号应为 1 至 31 个字符：字母、数字、- _ ."
            faults.append(Fault(row, "person", "invalid_person", zh, str(error), code))
        except Error as error:
            zh = f"人员 {code} 重复"
            faults.append(Fault(row, "person", "duplicate_person", zh, str(error), code))
        known.add(code)
    refuse(faults, given.path, given.lines)
    return Participants(codes)
