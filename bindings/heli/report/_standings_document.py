"""The document of a standings page: points, places, teams. Nothing of effect or health is in it."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

import numpy as np

from heli.report._contest_document import (
    choice_rows,
    choices_of,
    contest_head,
    names,
    number,
    token,
    words,
)
from heli.report._contest_marks import members_of

if TYPE_CHECKING:
    from datetime import date

    import heli
    from heli.report._contest_outcome import ContestOutcome

    Json = dict[str, Any]

#: Kind of the document.
KIND = "contest_standings"
#: People whose course through the contest is drawn.
DRAWN = 10
#: Days over which the standings tell how places moved.
MOVED_DAYS = 7


def standings_document(
    outcome: ContestOutcome, *, illustrative: bool = False, title: heli.Bilingual | None = None
) -> Json:
    """Give what a standings page shows, as builtin types: it may be shared.

    Parameters
    ----------
    outcome
        What the contest comes to; of it only points are looked at.
    illustrative
        Whether everything is made up; the page then says so.
    title
        Name of the contest; that in the rules or its id by default.
    """
    moved = movement(outcome)
    return contest_head(outcome, KIND, illustrative=illustrative, title=title) | {
        "rows": len(outcome.scored),
        "statuses": [
            token(status) | {"code": status.value.upper(), "count": count}
            for status, count in outcome.scored.status_counts.items()
            if count
        ],
        "items": _items(outcome),
        "moved": moved["days"],
        "people": _people(outcome, moved["places"]),
        "teams": _teams(outcome),
        "race": race(outcome),
        "choices": choice_rows(choices_of(outcome.scored.rules, outcome.contest.team)),
        "warnings": [words(finding.message) for finding in _warnings(outcome)],
    }


def _warnings(outcome: ContestOutcome) -> list[heli.Finding]:
    found = [*outcome.scored.rules.warnings, *(outcome.contest.warnings or ())]
    return list(dict.fromkeys(found))


def _items(outcome: ContestOutcome) -> list[Json]:
    scores = outcome.scored.scores
    found = []
    for at, item in enumerate(outcome.scored.rules.items):
        points = scores.points[:, at]
        found.append(
            {
                "id": item.rule.id,
                "name": names(item.rule),
                "points": item.rule.points,
                "bucket": token(item.rule.bucket),
                "cap": item.rule.cap,
                "attainable": item.attainable,
                "earned": int(points.sum()),
                "at_cap": int((points == item.rule.cap).sum()),
                "most": item.rule.cap * len(points),
            }
        )
    return found


def _people(outcome: ContestOutcome, moved: dict[str, int]) -> list[Json]:
    scores, ranks = outcome.scored.scores, outcome.scored.ranks
    totals = scores.totals
    found = []
    for row, code in enumerate(scores.people):
        found.append(
            {
                "person": code,
                "team": outcome.participants[code].team,
                "rank": ranks[code],
                "total": totals[code],
                "moved": moved.get(code),
                "items": dict(zip(scores.items, scores.points[row].tolist(), strict=True)),
            }
        )
    return sorted(found, key=lambda row: (row["rank"], row["person"]))


def movement(outcome: ContestOutcome) -> Json:
    """Give how many places everybody gained over the last days on which points were earned.

    Returns
    -------
    dict
        `days`, the first and the last of them or None in a contest of a few days, and `places`
        by person: more than 0 is up.
    """
    by_day = outcome.scored.points_by_day()
    earned = np.flatnonzero(by_day.points.sum(axis=0)) if len(by_day) else np.empty(0, np.int64)
    if not len(earned) or earned[-1] - earned[0] < MOVED_DAYS:
        return {"days": None, "places": {}}
    last: date = by_day.days[earned[-1]].item()
    first: date = by_day.days[earned[-1] - MOVED_DAYS].item()
    now, before = outcome.scored.leaderboard(last), outcome.scored.leaderboard(first)
    places = {
        str(change.person): int(change.move.before - change.move.now)
        for change in now.changes_since(before)
        if change.move.before is not None
    }
    days = {"since": first.isoformat(), "until": last.isoformat()}
    return {"days": days, "places": places}


def _teams(outcome: ContestOutcome) -> Json | None:
    if outcome.teams is None:
        return None
    rows = []
    for team in outcome.teams.teams:
        codes = members_of(outcome, team.team)
        total = sum(outcome.scored.totals[code] for code in codes)
        rows.append(
            {
                "team": team.team,
                "captains": list(team.captains),
                "place": team.standing.rank("standard") if team.standing.ranked else None,
                "result": number(team.made_of.result),
                "members": len(codes),
                "sum": total,
                "mean": number(Fraction(total, max(len(codes), 1))),
            }
        )
    rows.sort(key=lambda row: (row["place"] is None, row["place"] or 0, row["team"]))
    return {"words": words(outcome.teams.terms.words), "rows": rows}


def race(outcome: ContestOutcome) -> Json:
    """Give the points of the best at the end, and the most of anybody, at the end of each day."""
    by_day = outcome.scored.points_by_day()
    people = by_day.people
    shown = by_day.days >= np.datetime64(outcome.scored.rules.rules.start)
    sums, days = by_day.totals[:, shown], by_day.days[shown].astype(str).tolist()
    totals = outcome.scored.scores.total_column
    order = sorted(range(len(people)), key=lambda row: (-totals[row], people[row]))
    return {
        "days": days,
        "lines": [{"person": people[row], "points": sums[row].tolist()} for row in order[:DRAWN]],
        "best": sums.max(axis=0).tolist() if len(sums) else [],
    }
