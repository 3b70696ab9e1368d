"""What prizes can go by: the marks, conditions and flags of people and teams of a contest."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import numpy as np

import heli
from heli.ranking import Entrant, MarkTable
from heli.scoring._instants import instants_of
from heli.scoring._statuses import VALID_TOKENS

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from heli.report._contest_outcome import ContestOutcome
    from heli.scoring import PrizeField, RaisedFlag, ScoredLog

#: Marks of people beside the points of each item, which carry the id of the item.
MARKS_OF_PEOPLE = ("points", "effect", "final", "days_logged")
#: Marks of teams beside the mean points of each item, `mean_` and the id of the item.
MARKS_OF_TEAMS = ("result", "completion", "members", "mean_points", "mean_days_logged")
#: Conditions of people beside `earned_` and the id of an item.
CONDITIONS = ("entry", "effect_known")


def _final_scores(outcome: ContestOutcome) -> dict[str, Any]:
    """Give the final scores by person; none while there is no weight."""
    finals = outcome.finals
    if finals is None or isinstance(finals.scores, heli.Unknown):
        return {}
    return {score.line.person: score.score for score in finals.scores}


def _days(scored: ScoredLog) -> NDArray[np.int64]:
    """Give the day of each entry, from 0 on the first day of the contest, by its own time."""
    rules = scored.rules.rules
    seconds = instants_of("occurred_at", scored.log.column("occurred_at").combine_chunks(), [])
    first = (rules.start - date(1970, 1, 1)).days
    return np.asarray(np.floor_divide(seconds + rules.utc_offset_min * 60, 86_400) - first)


def _rows(scored: ScoredLog) -> NDArray[np.int64]:
    """Give the number of the person of each entry, -1 of somebody who takes no part."""
    numbers = {str(code): row for row, code in enumerate(scored.people.people)}
    codes = scored.log.column("person").to_pylist()
    return np.array([numbers.get(str(code), -1) for code in codes], np.int64)


def days_logged(outcome: ContestOutcome) -> dict[str, int]:
    """Give on how many days each person has an entry that counts."""
    scored = outcome.scored
    counted = np.isin(scored.status_tokens, VALID_TOKENS)
    pairs = np.column_stack([_rows(scored)[counted], _days(scored)[counted]])
    rows = np.unique(pairs, axis=0)[:, 0] if len(pairs) else pairs[:, 0]
    counts = np.bincount(rows, minlength=len(scored.people))
    return dict(zip(scored.people.people, counts.tolist(), strict=True))


def people_field(outcome: ContestOutcome) -> PrizeField:
    """Give everybody with marks, answers to conditions, and flags."""
    scores, days = outcome.scored.scores, days_logged(outcome)
    finals = _final_scores(outcome)
    totals = scores.totals
    columns = [*MARKS_OF_PEOPLE, *(item for item in scores.items if item not in MARKS_OF_PEOPLE)]
    entrants = []
    for row, code in enumerate(scores.people):
        effect = outcome.effects.get(code)
        known = effect is not None and not isinstance(effect.score, heli.Unknown)
        own = dict(zip(scores.items, scores.points[row].tolist(), strict=True))
        own |= {"points": totals[code], "days_logged": days[code], "final": finals.get(code)}
        own |= {"effect": effect.score if effect is not None and known else None}
        entrants.append(Entrant(code, [own[column] for column in columns]))
    return heli.scoring.PrizeField(
        MarkTable(columns, entrants), _conditions(outcome), raised_flags(outcome)
    )


def _conditions(outcome: ContestOutcome) -> list[Any]:
    """Answer every condition for everybody, without a word of health."""
    answers = []
    scores = outcome.scored.scores

    def answer(code: str, condition: str, verdict: str) -> None:
        known = heli.scoring.ConditionVerdict(verdict)
        answers.append(heli.scoring.ConditionAnswer(code, condition, known))

    for row, code in enumerate(scores.people):
        entry = outcome.entry.get(code)
        says = {"eligible": "met", "not_eligible": "not_met"}
        answer(code, "entry", says.get(entry.outcome, "unknown") if entry else "unknown")
        effect = outcome.effects.get(code)
        known = effect is not None and not isinstance(effect.score, heli.Unknown)
        answer(code, "effect_known", "met" if known else "not_met")
        for item, points in zip(scores.items, scores.points[row].tolist(), strict=True):
            answer(code, f"earned_{item}"[:31], "met" if points > 0 else "not_met")
    return answers


def raised_flags(outcome: ContestOutcome) -> list[RaisedFlag]:
    """Give the flags of safety and integrity by person; the prize says which keep it back.

    A flag of safety that a prize asks for and that could not be looked at is given as unknown.
    """
    raised = {
        (code, flag.kind.value) for code, answer in outcome.safety.items() for flag in answer.flags
    }
    for found in outcome.integrity or ():
        if not isinstance(found.flags, heli.Unknown):
            raised |= {(code, flag.rule.value) for flag in found.flags for code in flag.people}
    terms, takes_part = outcome.contest.prizes, set(outcome.participants)
    asked = {
        str(flag)
        for prize in (terms.prizes if terms is not None else ())
        for flag in prize.withheld_by
    }
    unknown = {
        (code, one.kind.value): one.reason
        for code, answer in outcome.safety.items()
        for one in answer.unknown
        if one.kind.value in asked and (code, one.kind.value) not in raised
    }
    flag_of = heli.scoring.RaisedFlag
    flags = [flag_of(code, flag) for code, flag in raised if code in takes_part]
    flags += [
        flag_of(code, flag, reason, "unknown")
        for (code, flag), reason in unknown.items()
        if code in takes_part
    ]
    return sorted(flags, key=lambda flag: (str(flag.id), str(flag.flag)))


def members_of(outcome: ContestOutcome, team: str) -> list[str]:
    """Give the members of a team."""
    return [code for code, person in outcome.participants.items() if person.team == team]


def teams_field(outcome: ContestOutcome) -> PrizeField:
    """Give every team with its marks; teams have neither conditions nor flags."""
    scores, days = outcome.scored.scores, days_logged(outcome)
    rows = {code: row for row, code in enumerate(scores.people)}
    means = [f"mean_{item}"[:31] for item in scores.items]
    columns = [*MARKS_OF_TEAMS, *means]
    entrants = []
    for team in outcome.teams.teams if outcome.teams is not None else ():
        codes = members_of(outcome, team.team)
        points = scores.points[[rows[code] for code in codes]]
        count = len(codes)
        done = sum(code in outcome.effects and _known(outcome, code) for code in codes)
        own = [
            team.made_of.result,
            Fraction(done, count),
            count,
            Fraction(int(points.sum()), count),
            Fraction(sum(days[code] for code in codes), count),
            *(Fraction(total, count) for total in points.sum(axis=0).tolist()),
        ]
        entrants.append(Entrant(team.team, own))
    return heli.scoring.PrizeField(MarkTable(columns, entrants), [], [])


def _known(outcome: ContestOutcome, code: str) -> bool:
    return not isinstance(outcome.effects[code].score, heli.Unknown)
