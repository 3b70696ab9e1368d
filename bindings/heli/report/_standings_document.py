"""The document of a standings page: points, places and prizes. No measure of health is in it."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

import numpy as np

import heli
from heli._value import plain
from heli.report._contest_marks import members_of
from heli.report._contest_outcome import EFFECT_UNIT

if TYPE_CHECKING:
    from heli._token import Token
    from heli.report._contest_outcome import ContestOutcome

    Json = dict[str, Any]

#: Format and kind of the document.
FORMAT, KIND = "heli.report.v1", "contest_standings"
#: People whose course through the contest is drawn.
DRAWN = 10
#: Decimals of a number that is shown beside its exact form.
DECIMALS = 4


def words(text: heli.Bilingual | None) -> Json | None:
    """Give a text in both languages."""
    return None if text is None else {"zh": text.zh, "en": text.en}


def token(value: Token) -> Json:
    """Give a token with its names."""
    return {"token": value.value, "zh": value.zh, "en": value.en}


def source_of(source: heli.Source | None) -> Json | None:
    """Give a source with the words of how far it was checked."""
    if source is None:
        return None
    status = token(source.status)
    return source.to_dict() | {"status_label": {"zh": status["zh"], "en": status["en"]}}


def number(value: Any) -> Json | None:
    """Give an exact number: as text, and rounded for the eye; None if there is none."""
    if value is None or not isinstance(value, int | Fraction):
        return None
    exact = Fraction(value)
    rounded = round(float(exact), DECIMALS)
    return {"exact": str(plain(exact)), "shown": f"{rounded:.{DECIMALS}f}".rstrip("0").rstrip(".")}


def contest_head(
    outcome: ContestOutcome, kind: str, *, illustrative: bool, title: heli.Bilingual | None
) -> Json:
    """Give what every document of a contest begins with."""
    rules = outcome.scored.rules
    return {
        "format": FORMAT,
        "kind": kind,
        "heli_version": heli.__version__,
        "illustrative": illustrative,
        "contest": {
            "id": rules.rules.id,
            "title": words(title) or {"zh": rules.rules.id, "en": rules.rules.id},
            "start": rules.rules.start.isoformat(),
            "end": rules.rules.end.isoformat(),
            "total": rules.rules.total,
            "digest": rules.digest,
            "source": source_of(rules.rules.source),
        },
    }


def standings_document(
    outcome: ContestOutcome, *, illustrative: bool = False, title: heli.Bilingual | None = None
) -> Json:
    """Give what a standings page shows, as builtin types.

    Parameters
    ----------
    outcome
        What the contest comes to.
    illustrative
        Whether everything is made up; the page then says so.
    title
        Name of the contest; its id by default.
    """
    return contest_head(outcome, KIND, illustrative=illustrative, title=title) | {
        "rows": len(outcome.scored),
        "statuses": [
            token(status) | {"count": count}
            for status, count in outcome.scored.status_counts.items()
            if count
        ],
        "items": _items(outcome),
        "people": _people(outcome),
        "teams": _teams(outcome),
        "final": _final(outcome),
        "prizes": _prizes(outcome),
        "race": race(outcome),
        "choices": [
            {"field": choice.field, "item": choice.item, "text": words(choice.text)}
            for choice in all_choices(outcome)
        ],
        "warnings": [words(finding.message) for finding in _warnings(outcome)],
    }


def _warnings(outcome: ContestOutcome) -> list[heli.Finding]:
    found = [*outcome.scored.rules.warnings, *(outcome.contest.warnings or ())]
    return list(dict.fromkeys(found))


def all_choices(outcome: ContestOutcome) -> list[Any]:
    """Give everything that rests on the organiser's choice."""
    contest = outcome.contest
    found = list(outcome.scored.rules.choices)
    terms = outcome.finals.terms if outcome.finals is not None else contest.final_score
    for part in (terms, contest.team, contest.prizes):
        if part is not None:
            found.extend(part.choices)
    return found


def _items(outcome: ContestOutcome) -> list[Json]:
    scores = outcome.scored.scores
    found = []
    for at, item in enumerate(outcome.scored.rules.items):
        points = scores.points[:, at]
        found.append(
            {
                "id": item.rule.id,
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


def _people(outcome: ContestOutcome) -> list[Json]:
    scores, ranks = outcome.scored.scores, outcome.scored.ranks
    totals = scores.totals
    holds, finals = _holds(outcome), _final_lines(outcome)
    found = []
    for row, code in enumerate(scores.people):
        found.append(
            {
                "person": code,
                "team": outcome.participants[code].team,
                "rank": ranks[code],
                "total": totals[code],
                "items": dict(zip(scores.items, scores.points[row].tolist(), strict=True)),
                "final": finals.get(code),
                "hold": holds.get(code),
            }
        )
    return sorted(found, key=lambda row: (row["rank"], row["person"]))


def _final_lines(outcome: ContestOutcome) -> dict[str, Json]:
    """Give both parts of everybody's final score, and the score where there is a weight."""
    finals = outcome.finals
    if finals is None:
        return {}
    scores = {} if isinstance(finals.scores, heli.Unknown) else finals.scores
    by_person = {score.line.person: score for score in scores}
    found: dict[str, Json] = {}
    for line in finals.lines:
        score = by_person.get(line.person)
        ranked = score is not None and score.standing.ranked
        found[line.person] = {
            "points_share": number(line.points_share),
            "effect": number(line.effect),
            "score": number(score.score) if score is not None else None,
            "place": score.standing.rank("standard") if score is not None and ranked else None,
            "reason": words(line.reason),
        }
    return found


def _holds(outcome: ContestOutcome) -> dict[str, Json]:
    """Give for which weights everybody wins one of the first places; ties at the edge win."""
    if outcome.weights is None:
        return {}
    return {
        chance.person: token(chance.hold("include"))
        | {"weights": [_interval(weights) for weights in chance.with_ties]}
        for chance in outcome.weights.chances
    }


def _interval(weights: Any) -> Json:
    return {
        "lower": number(weights.lower),
        "upper": number(weights.upper),
        "exact": str(weights),
        "single": weights.lower == weights.upper,
    }


def _final(outcome: ContestOutcome) -> Json | None:
    finals, weights = outcome.finals, outcome.weights
    if finals is None or weights is None:
        return None
    pieces = [
        {
            "weights": _interval(piece.weights),
            "within": list(piece.within),
            "tied": list(piece.tied),
        }
        for piece in weights.pieces
    ]
    for before, piece in zip([None, *pieces], pieces, strict=False):
        old = set() if before is None else {*before["within"], *before["tied"]}
        new = {*piece["within"], *piece["tied"]}
        piece["came"] = sorted(new - old) if before is not None else []
        piece["left"] = sorted(old - new) if before is not None else []
    return {
        "weight": number(outcome.weight),
        "words": words(finals.terms.words),
        "unknown": words(finals.scores.reason) if isinstance(finals.scores, heli.Unknown) else None,
        "places": outcome.winning_places,
        "effect_unit": EFFECT_UNIT,
        "every_weight": [
            chance.person for chance in weights.chances if chance.hold("include") == "every_weight"
        ],
        "some_weights": [
            chance.person for chance in weights.chances if chance.hold("include") == "some_weights"
        ],
        "breakpoints": [
            {
                "weight": number(point.weight),
                "tied": [
                    {"place": tied.first_place, "people": list(tied.people)} for tied in point.tied
                ],
            }
            for point in weights.breakpoints
        ],
        "pieces": pieces,
        "unranked": len(weights.unranked),
    }


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


def _prizes(outcome: ContestOutcome) -> list[Json]:
    """Give the prizes as they may be published: not who could not win, nor why."""
    found = []
    for prize, result in outcome.given:
        found.append(
            {
                "id": prize.id,
                "name": words(prize.name),
                "kind": token(prize.kind),
                "places": prize.places,
                "keys": [words(key.name) for key in prize.keys],
                "needs_weight": outcome.weight is None
                and any(key.id == "final" for key in prize.keys),
                "awards": [_award(award, "against_next") for award in result.awards],
                "near_misses": [_award(miss, "against_last") for miss in result.near_misses],
                "undecided": list(result.undecided),
                "places_left": result.places_left,
            }
        )
    return found


def _award(line: Any, decided: str) -> Json:
    """Give an award or a near miss: its measure and what separates it from its neighbour."""
    decision = getattr(line, decided)
    reason = getattr(line, "reason", None)
    return {
        "winner": line.winner if hasattr(line, "winner") else line.id,
        "measure": number(line.measure),
        "place": line.among_eligible.rank("standard"),
        "tied_in": reason is not None and reason == "tied_in",
        "tied_over_edge": bool(getattr(line, "tied_over_edge", False)),
        "decision": words(decision.words) if decision is not None else None,
    }


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
