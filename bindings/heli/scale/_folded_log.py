"""What is known of a log whose parts were folded apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from heli._heli.scoring import EntryStatus
from heli._html import definition_table
from heli._value import PICKLE_FORMAT, restore
from heli.scoring._statuses import VALID

if TYPE_CHECKING:
    from heli._heli.scoring import CreditState, Participants, ProvedRules
    from heli.scoring._scores import ScoreTable


class FoldedLog:
    """A log that was folded in parts. It does not depend on how the log was cut.

    Parameters
    ----------
    state
        What all parts credit together.
    counts
        How many entries have each status, all valid ones counted as `credited`: what
        `heli.scoring.fold` gives.
    """

    __module__ = "heli.scale"
    __slots__ = ("_counts", "_scores", "_state")

    def __init__(self, state: CreditState, counts: dict[EntryStatus, int]) -> None:
        self._state, self._counts = state, dict(counts)
        self._scores = state.scores()

    @property
    def state(self) -> CreditState:
        """What is credited: to be kept as bytes, or merged with that of later entries."""
        return self._state

    @property
    def rules(self) -> ProvedRules:
        """By which rules it was scored."""
        return self._state.rules

    @property
    def people(self) -> Participants:
        """Who takes part."""
        return self._state.people

    @property
    def scores(self) -> ScoreTable:
        """What each person earned by each item."""
        return self._scores

    @property
    def points_by_rule(self) -> dict[str, int]:
        """What each item brought to everybody together."""
        return self._scores.by_item

    @property
    def totals(self) -> dict[str, int]:
        """What each person earned in all."""
        return self._scores.totals

    @property
    def ranks(self) -> dict[str, int]:
        """The place of each person by the standard method."""
        return self._scores.ranks

    @property
    def valid(self) -> int:
        """How many entries passed every check: those credited, capped or repeated."""
        return sum(self._counts[status] for status in VALID)

    @property
    def refused(self) -> dict[EntryStatus, int]:
        """How many entries were refused, by the reason."""
        return {status: self._counts[status] for status in EntryStatus if status not in VALID}

    @property
    def status_counts(self) -> dict[EntryStatus, int | None]:
        """How many entries have each status.

        It is None for `credited`, `capped` and `repeat_bucket`, which are told apart only where all
        entries of a person are together; `valid` is their sum.
        """
        return dict.fromkeys(VALID) | self.refused

    def __len__(self) -> int:
        return sum(self._counts.values())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, FoldedLog):
            return NotImplemented
        return self._state == other._state and self._counts == other._counts

    __hash__ = None  # type: ignore[assignment] # its state may grow

    def __reduce__(self) -> tuple[Any, ...]:
        state = {"state": self._state, "counts": self._counts}
        return restore, (type(self), PICKLE_FORMAT, state)

    def __repr__(self) -> str:
        counts = {"valid": self.valid} | {s.value: n for s, n in self.refused.items() if n}
        return f"FoldedLog({len(self)} rows: {', '.join(f'{n} {s}' for s, n in counts.items())})"

    def _repr_html_(self) -> str:
        counts = {"valid": self.valid} | {s.value: n for s, n in self.refused.items()}
        return definition_table(f"FoldedLog: {len(self)} rows", counts)
