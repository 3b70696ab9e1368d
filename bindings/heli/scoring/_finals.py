"""What each person brings to the final score."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from heli._errors import NotFound
from heli._heli.core import Unknown
from heli._heli.scoring import FinalEntry

if TYPE_CHECKING:
    from collections.abc import Iterable

    from heli._heli.core import _Exact
    from heli._heli.evaluation import EffectScore
    from heli._heli.ranking import _Attendance
    from heli.scoring._scored import ScoredLog
    from heli.scoring._scores import ScoreTable


def final_entries(
    points: ScoredLog | ScoreTable | Mapping[str, int],
    effects: Mapping[str, _Exact | Unknown] | Iterable[EffectScore],
    attendance: Mapping[str, _Attendance] | None = None,
) -> list[FinalEntry]:
    """Join points and effect scores: no measures of health are among them.

    Parameters
    ----------
    points
        What each person earned.
    effects
        The effect score of each of them, from 0 to 100, or a `heli.Unknown` that says why there is
        none: a dict by person, or what `heli.evaluation.score_effects` gives.
    attendance
        Who withdrew or was disqualified; everybody else is present.

    Raises
    ------
    heli.NotFound
        If a person has neither an effect score nor the reason why there is none, or an effect
        score or an attendance is of somebody without points.

    Examples
    --------
    >>> import heli
    >>> from heli.scoring import final_entries
    >>> reason = heli.Unknown(heli.Bilingual("未参加复测", "no post-test"))
    >>> found = final_entries({"P1": 490, "P2": 55}, {"P1": "43.75", "P2": reason})
    >>> found[1].effect, found[1].reason.en
    (Attendance.absent, 'no post-test')
    """
    totals = points if isinstance(points, Mapping) else points.totals
    attendance = attendance or {}
    given: dict[str, _Exact | Unknown] = (
        dict(effects)
        if isinstance(effects, Mapping)
        else {effect.person: effect.score for effect in effects}
    )
    for person in (*given, *attendance):
        if person not in totals:
            raise NotFound(f"person {person} has no points")
    entries = []
    for person, count in totals.items():
        if person not in given:
            raise NotFound(
                f"person {person} has neither an effect score nor the reason why there is none"
            )
        effect = given[person]
        state = attendance.get(person, "present")
        if isinstance(effect, Unknown):
            entries.append(FinalEntry(person, count, None, effect.reason, state))
        else:
            entries.append(FinalEntry(person, count, effect, attendance=state))
    return entries
