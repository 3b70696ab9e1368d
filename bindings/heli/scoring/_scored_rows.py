"""What scored logs have in common: a status for each entry, points for each person."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from heli._heli import scoring as compiled

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from heli._heli.scoring import EntryStatus
    from heli.scoring._scores import ScoreTable

#: Tokens of the codes in `status`.
TOKENS = tuple(status.value for status in compiled.EntryStatus)


class ScoredRows:
    """Statuses and points of a log that was scored."""

    __slots__ = ()

    if TYPE_CHECKING:
        _status: NDArray[np.uint8]
        _scores: ScoreTable

    @property
    def status(self) -> NDArray[np.uint8]:
        """What became of each entry: positions in `EntryStatus`."""
        return self._status

    @property
    def status_tokens(self) -> NDArray[np.object_]:
        """What became of each entry: tokens of `EntryStatus`."""
        tokens: NDArray[np.object_] = np.array(TOKENS, dtype=object)[self._status]
        return tokens

    @property
    def scores(self) -> ScoreTable:
        """What each person earned by each item."""
        return self._scores

    @property
    def status_counts(self) -> dict[EntryStatus, int]:
        """How many entries have each status; they add up to the entries."""
        counts = np.bincount(self._status, minlength=len(TOKENS))
        return dict(zip(compiled.EntryStatus, counts.tolist(), strict=True))

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

    def __len__(self) -> int:
        return len(self._status)

    def __repr__(self) -> str:
        counts = ", ".join(
            f"{count} {status.value}" for status, count in self.status_counts.items() if count
        )
        name = type(self).__name__
        return f"{name}({len(self)} rows: {counts})" if counts else f"{name}(0 rows)"
