"""What engines have in common before anything is folded: columns, and who takes part."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from heli._errors import InvalidValue
from heli._heli.scoring import EntryIds, Participants
from heli._table_faults import Fault, refuse
from heli.scale._parts import Contest
from heli.scoring._log import LOG_COLUMNS, _text, read_log
from heli.scoring._people import participants_of
from heli.scoring._rules import proved

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    import pyarrow as pa

    from heli._heli.scoring import _EntryIds
    from heli.scoring._rules import Rules


def known_columns(names: Iterable[str]) -> list[str]:
    """Give the columns of a log among columns: nothing else needs to be sent around.

    Raises
    ------
    heli.ParseError
        If one is missing or there twice.
    """
    import pyarrow as pa

    fields = [pa.field(name, pa.null()) for name in names]
    require_types(pa.schema(fields))
    return [field.name for field in fields if field.name in LOG_COLUMNS]


def require_types(schema: pa.Schema) -> None:
    """Look at the types of columns before a row is read.

    Raises
    ------
    heli.ParseError
        If one is of a type that a log does not have.
    """
    read_log(schema.empty_table())


def contest_of(
    rules: Rules, people: Any, ids: _EntryIds, codes_in_log: Callable[[], pa.Array]
) -> Contest:
    """Give the contest of a log.

    Parameters
    ----------
    rules, people, ids
        As `heli.scoring.score` takes them.
    codes_in_log
        Gives each person of the log; called if `people` is None.
    """
    sound = proved(rules)
    takes_part = people_in_log(codes_in_log()) if people is None else participants_of(people)
    return Contest(sound, takes_part, EntryIds(ids))


def people_in_log(codes: pa.Array) -> Participants:
    """Give the people of a log in the order of their codes, which no part of it can change.

    Raises
    ------
    heli.ParseError
        With every code that cannot be one.
    """
    faults: list[Fault] = []
    texts = sorted(set(_text("person", codes, faults).to_pylist()))
    refuse(faults, None, _nowhere)
    try:
        return Participants(texts)
    except InvalidValue:
        refuse([fault for code in texts for fault in _faults_of(code)], None, _nowhere)
        raise


def _faults_of(code: str) -> list[Fault]:
    try:
        Participants([code])
    except InvalidValue as error:
        zh = "人员编号应为 1 至 31 个字符：字母、数字、- _ ."
        return [Fault(None, "person", "invalid_person", zh, str(error), code)]
    return []


def _nowhere(rows: list[int]) -> list[int | None]:
    return [None for _ in rows]
