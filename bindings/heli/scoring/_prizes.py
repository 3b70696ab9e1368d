"""Lists of prizes as tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pyarrow as pa

    from heli._heli.scoring import PrizeList


def prizes_arrow(found: PrizeList) -> pa.Table:
    """Give the awards of all prizes, in their order: nothing by which they were decided.

    A measure can be an effect, from which the loss of a person follows.
    """
    import pyarrow as pa

    rows = [(result.prize, award) for result in found.prizes for award in result.awards]
    return pa.table(
        {
            "prize": pa.array([prize for prize, _ in rows], pa.string()),
            "winner": pa.array([award.winner for _, award in rows], pa.string()),
            "rank": pa.array(
                [int(award.among_eligible.rank("standard")) for _, award in rows], pa.int64()
            ),
        }
    )
