"""Answers of law as JSON: each is written with the rules and the question that it answers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from heli._explained import Explained
from heli._heli import io as _io
from heli._heli.law import (
    ClockState,
    Deadline,
    DocketEntry,
    DueAnswer,
    DueComparison,
    DueMoment,
    LawChange,
)
from heli._heli.law import rulebook as shipped_rules
from heli._table import Table

if TYPE_CHECKING:
    from datetime import date

    from heli._heli.law import PeriodClock, ProcedureCase, Rulebook


def law_json(
    answer: object,
    rulebook: Rulebook | None,
    clock: PeriodClock | None,
    case: ProcedureCase | None,
    as_of: date | None,
    within: int | None,
) -> str | None:
    """Give an answer of law as a document; None if it is none."""
    value = answer.value if isinstance(answer, Explained) else answer
    kind = _kind_of(value)
    if kind is None:
        return None
    book = rulebook if rulebook is not None else shipped_rules()
    if isinstance(answer, Explained):
        return _io.explained_law_json(answer.value, answer.steps, book)
    given = {"clock": clock, "case": case, "as_of": as_of, "within": within}
    needed = {
        ClockState: ("clock",),
        Deadline: ("case", "as_of"),
        DocketEntry: ("as_of", "within"),
    }.get(kind, ())
    missing = [name for name in needed if given[name] is None]
    if missing:
        raise TypeError(f"a {kind.__name__} is written with {' and '.join(missing)}")
    write: Any = {
        ClockState: _io.clock_json,
        Deadline: _io.plan_json,
        DocketEntry: _io.docket_json,
    }.get(kind, _io.law_json)
    return str(write(value, *(given[name] for name in needed), book))


def _kind_of(value: object) -> type | None:
    """Give the class of an answer of law, or of its rows."""
    if isinstance(value, DueAnswer | DueMoment | DueComparison | ClockState):
        return type(value)
    if not isinstance(value, Sequence) or isinstance(value, str | bytes):
        return None
    kind = value.kind if isinstance(value, Table) else None
    kind = kind or (type(value[0]) if value else None)
    return kind if kind in (Deadline, DocketEntry, LawChange) else None
