"""The document of an outcome page: final scores, exact weights, prizes with what decided them.

For organisers and referees: people's losses of weight can be derived from it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import heli
from heli.report._contest_document import (
    choice_rows,
    choices_of,
    contest_head,
    number,
    token,
    words,
)
from heli.report._contest_marks import raised_flags
from heli.report._contest_prizes import FLAGS, condition_name, final_prize
from heli.report._prizes_document import prize_head

if TYPE_CHECKING:
    from heli.report._contest_outcome import ContestOutcome
    from heli.scoring import Prize

    Json = dict[str, Any]

#: Kind of the document.
KIND = "contest_outcome"


def outcome_document(
    outcome: ContestOutcome, *, illustrative: bool = False, title: heli.Bilingual | None = None
) -> Json:
    """Give what an outcome page shows, as builtin types: for organisers and referees only.

    Parameters
    ----------
    outcome
        What the contest comes to.
    illustrative
        Whether everything is made up; the page then says so.
    title
        Name of the contest; that in the rules or its id by default.
    """
    contest = outcome.contest
    terms = outcome.finals.terms if outcome.finals is not None else contest.final_score
    chosen = choices_of(contest.effect, terms)
    flags = _flags(outcome)
    return contest_head(outcome, KIND, illustrative=illustrative, title=title) | {
        "people": _people(outcome, flags),
        "final": _final(outcome),
        "prizes": [_prize(outcome, prize) for prize in contest.prizes.prizes]
        if contest.prizes is not None
        else [],
        "safety": _safety(outcome),
        "integrity": _integrity(outcome),
        "choices": choice_rows([*chosen, *choices_of(contest.prizes)]),
    }


def _flags(outcome: ContestOutcome) -> dict[str, list[Json]]:
    """Give the kinds of flags of everybody who has one, those of safety first."""
    raised = {
        (str(flag.id), str(flag.flag)) for flag in raised_flags(outcome) if flag.verdict == "raised"
    }
    found: dict[str, list[Json]] = {}
    for kind, known in FLAGS.items():
        for code in sorted(code for code, flag in raised if flag == kind):
            found.setdefault(code, []).append(token(known))
    return found


def _people(outcome: ContestOutcome, flags: dict[str, list[Json]]) -> list[Json]:
    """Give everybody by final place, then by points, with both parts of the final score."""
    finals, ranks = outcome.finals, outcome.scored.ranks
    scores = [] if finals is None or isinstance(finals.scores, heli.Unknown) else finals.scores
    by_person = {str(score.line.person): score for score in scores}
    lines = {str(line.person): line for line in finals.lines} if finals is not None else {}
    holds = _holds(outcome)
    found = []
    for code, total in outcome.scored.totals.items():
        score, line = by_person.get(code), lines.get(code)
        ranked = score is not None and score.standing.ranked
        found.append(
            {
                "person": code,
                "team": outcome.participants[code].team,
                "rank": ranks[code],
                "total": total,
                "points_share": number(line.points_share) if line is not None else None,
                "effect": number(line.effect) if line is not None else None,
                "score": number(score.score) if score is not None else None,
                "place": score.standing.rank("standard") if score is not None and ranked else None,
                "reason": words(line.reason) if line is not None else None,
                "hold": holds.get(code),
                "flags": flags.get(code, []),
            }
        )
    return sorted(
        found, key=lambda row: (row["place"] is None, row["place"], row["rank"], row["person"])
    )


def _holds(outcome: ContestOutcome) -> dict[str, Json]:
    """Give for which weights everybody wins a first place; ties at the edge win.

    Who is barred wins for none: what would hold is told with what bars.
    """
    if outcome.weights is None or outcome.weights_of_all is None:
        return {}
    found = {}
    for chance in outcome.weights.chances:
        found[str(chance.person)] = _hold(chance) | {"barred": []}
    for chance in outcome.weights_of_all.chances:
        bars = outcome.barred.get(str(chance.person))
        if bars:
            found[str(chance.person)] = _hold(chance) | {"barred": [words(bar) for bar in bars]}
    return found


def _hold(chance: Any) -> Json:
    weights = [interval(weights) for weights in chance.with_ties]
    return token(chance.hold("include")) | {"weights": weights}


def interval(weights: Any) -> Json:
    """Give an interval of weights with its ends."""
    return {
        "lower": number(weights.lower),
        "upper": number(weights.upper),
        "exact": str(weights),
        "single": weights.lower == weights.upper,
    }


def _final(outcome: ContestOutcome) -> Json | None:
    finals, weights = outcome.finals, outcome.weights
    if finals is None or weights is None or outcome.weights_of_all is None:
        return None
    effect = outcome.contest.effect
    prize, rounding = final_prize(outcome), effect.rounding if effect is not None else None
    would = [
        str(chance.person)
        for chance in outcome.weights_of_all.chances
        if str(chance.person) in outcome.barred and chance.hold("include") != "no_weight"
    ]
    return {
        "weight": number(outcome.weight),
        "words": words(finals.terms.words),
        "unknown": words(finals.scores.reason) if isinstance(finals.scores, heli.Unknown) else None,
        "prize": words(prize.name) if prize is not None else None,
        "places": outcome.winning_places,
        "effect_unit": number(rounding.unit) if rounding is not None else None,
        "every_weight": [str(code) for code in weights.who_holds("every_weight", "include")],
        "some_weights": [str(code) for code in weights.who_holds("some_weights", "include")],
        "would": [
            {"person": code, "because": [words(bar) for bar in outcome.barred[code]]}
            for code in would
        ],
        "breakpoints": [
            {
                "weight": number(point.weight),
                "tied": [
                    {"place": tied.first_place, "people": list(map(str, tied.people))}
                    for tied in point.tied
                ],
            }
            for point in weights.breakpoints
        ],
        "pieces": _pieces(weights),
        "unranked": len(outcome.weights_of_all.unranked),
    }


def _pieces(weights: Any) -> list[Json]:
    """Give the stretches of weights with who comes in and who goes out at the start of each."""
    found = []
    before: set[str] | None = None
    for piece in weights.pieces:
        now = {*map(str, piece.within), *map(str, piece.tied)}
        found.append(
            {
                "weights": interval(piece.weights),
                "within": list(map(str, piece.within)),
                "tied": list(map(str, piece.tied)),
                "came": sorted(now - before) if before is not None else [],
                "left": sorted(before - now) if before is not None else [],
            }
        )
        before = now
    return found


def _prize(outcome: ContestOutcome, prize: Prize) -> Json:
    """Give a prize with winners, near misses and who was passed over, each with the reason."""
    result = next((result for one, result in outcome.given if one.id == prize.id), None)
    return prize_head(prize) | {
        "waits_for": [words(one) for one in outcome.waits.get(str(prize.id), ())],
        "provisional": [words(one) for one in outcome.provisional.get(str(prize.id), ())],
        "awards": [_line(award, "against_next") for award in result.awards] if result else [],
        "near_misses": [_line(miss, "against_last") for miss in result.near_misses]
        if result
        else [],
        "passed_over": [
            {
                "code": str(passed.id),
                "place": int(passed.standing.rank("standard")),
                "measure": number(passed.measure),
                "barriers": [
                    f"{one.bar.value}:{one.what}" if one.what else one.bar.value
                    for one in passed.barriers
                ],
                "because": [_barrier(outcome, prize, one) for one in passed.barriers],
            }
            for passed in result.passed_over
        ]
        if result
        else [],
        "undecided": list(map(str, result.undecided)) if result else [],
        "places_left": result.places_left if result else None,
    }


def _barrier(outcome: ContestOutcome, asked: Prize, barrier: Any) -> Json:
    """Say in words what stood between somebody and a prize."""
    keys = {str(key.id): key.name for key in asked.keys}
    what = FLAGS.get(str(barrier.what)) or condition_name(outcome, str(barrier.what))
    if barrier.bar == "below_least":
        what = keys.get(str(barrier.what)) or what
    zh, en = what.zh, what.en
    for prize, _ in outcome.given:
        if str(prize.id) == str(barrier.what):
            zh, en = prize.name.zh or zh, prize.name.en or en
    told = words(barrier.reason)
    return {
        "zh": f"{barrier.bar.zh}：{zh}" + (f"（{told['zh']}）" if told and told["zh"] else ""),
        "en": f"{barrier.bar.en}: {en}" + (f" ({told['en']})" if told and told["en"] else ""),
    }


def _line(line: Any, decided: str) -> Json:
    """Give an award or a near miss: its measure and what separates it from its neighbour."""
    decision = getattr(line, decided)
    reason = getattr(line, "reason", None)
    place = int(line.among_eligible.rank("standard"))
    return {
        "code": str(line.winner if hasattr(line, "winner") else line.id),
        "measure": number(line.measure),
        "place": place,
        "tied_in": reason is not None and reason == "tied_in",
        "tied_over_edge": bool(getattr(line, "tied_over_edge", False)),
        "decision": words(decision.words) if decision is not None else None,
    }


def _safety(outcome: ContestOutcome) -> Json:
    """Give the flags of health: their kinds and days, and no reading."""
    return {
        "looked_at": bool(outcome.safety),
        "stated": outcome.contest.safety is not None,
        "flags": [
            {"person": code, "flag": token(flag.kind), "on": flag.to.date.isoformat()}
            for code, answer in outcome.safety.items()
            for flag in answer.flags
        ],
    }


def _integrity(outcome: ContestOutcome) -> Json:
    """Give what looks doubtful in the log, and which rules could not be asked."""
    flags, unknown = [], []
    for answer in outcome.integrity or ():
        if isinstance(answer.flags, heli.Unknown):
            unknown.append(token(answer.rule) | {"reason": words(answer.flags.reason)})
            continue
        flags += [
            {
                "rule": token(flag.rule),
                "people": list(map(str, flag.people)),
                "entries": len(flag.rows),
                "text": words(flag.sentence),
            }
            for flag in answer.flags
        ]
    return {"stated": outcome.integrity is not None, "flags": flags, "unknown": unknown}
