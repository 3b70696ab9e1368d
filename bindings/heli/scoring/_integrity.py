"""What looks doubtful in a log: flags with their evidence, and what was not checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from heli._errors import NotFound
from heli._heli import scoring as compiled
from heli._heli.core import Unknown
from heli._table import Table
from heli._table_faults import Fault, refuse
from heli.scoring._log import _buffers, _column, _text

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pyarrow as pa

    from heli._heli.scoring import IntegrityAnswer, IntegrityFlag, IntegrityTerms
    from heli.scoring._scored import ScoredLog


def check_integrity(
    scored: ScoredLog,
    terms: IntegrityTerms,
    *,
    source: str | None = None,
    device: str | None = None,
) -> Table[IntegrityAnswer]:
    """Ask every integrity rule of a scored log. Flags change no points and remove no entry.

    Parameters
    ----------
    scored
        The log, whatever became of its entries.
    terms
        The thresholds, which the organiser states.
    source, device
        Columns of the log that say by what an entry came and which device measured it; by default
        those called so, where there are any.

    Returns
    -------
    Table of IntegrityAnswer
        One for each rule, for rules about values one for each kind stated. What was not checked is
        among them, with the reason. `flag_table` gives the flags alone.

    Raises
    ------
    heli.NotFound
        If a named column is not there.
    heli.InvalidValue
        If a threshold makes no sense.
    """
    log = scored.log
    return compiled._integrity_answers(
        scored._contest, terms, _further(log, source, "source"), _further(log, device, "device")
    )


def _further(log: pa.Table, name: str | None, usual: str) -> Any:
    """Give a further column of a log; None if there is none and none was named."""
    if name is None and usual not in log.column_names:
        return None
    name = usual if name is None else name
    if name not in log.column_names:
        raise NotFound(f"the log has no column {name!r}; it has {', '.join(log.column_names)}")
    faults: list[Fault] = []
    column = _text(name, _column(log, name), faults)
    refuse(faults, None, lambda rows: [row + 1 for row in rows])
    return _buffers(column)


def flag_table(answers: Iterable[IntegrityAnswer]) -> Table[IntegrityFlag]:
    """Give all flags of some answers.

    What was not checked has no flags: look at the answers of which `flags` is `heli.Unknown`.
    """
    flags = [
        flag for answer in answers if not isinstance(answer.flags, Unknown) for flag in answer.flags
    ]
    return Table(flags, compiled.IntegrityFlag)
