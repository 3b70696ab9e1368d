"""The document of prizes as they may be published: who won which, and what others wait for.

No result, nobody who won nothing, and no reason why somebody could not win.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from heli.report._contest_document import choice_rows, choices_of, contest_head, token, words
from heli.report._contest_prizes import marks_of

if TYPE_CHECKING:
    import heli
    from heli.report._contest_outcome import ContestOutcome
    from heli.scoring import Prize

    Json = dict[str, Any]

#: Kind of the document.
KIND = "contest_prizes"
#: Marks from whose order losses of weight can be told: their winners stand in order of code.
OF_LOSS = frozenset(("effect", "final"))
#: In which order winners are listed.
BY_PLACE = {"token": "place", "zh": "按名次列出", "en": "listed by place"}
BY_CODE = {
    "token": "code",
    "zh": "按编号列出，不按名次（名次可透露减重多少）",
    "en": "listed by code, not by place (places would tell who lost more)",
}


def prizes_document(
    outcome: ContestOutcome, *, illustrative: bool = False, title: heli.Bilingual | None = None
) -> Json:
    """Give what a page of prizes shows, as builtin types: it may be shared.

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
    return contest_head(outcome, KIND, illustrative=illustrative, title=title) | {
        "prizes": prize_rows(outcome),
        "choices": choice_rows(choices_of(contest.effect, terms, contest.team, contest.prizes)),
    }


def prize_rows(outcome: ContestOutcome) -> list[Json]:
    """Give each prize with its winners, and what it or they wait for."""
    terms = outcome.contest.prizes
    return [] if terms is None else [_row(outcome, prize) for prize in terms.prizes]


def _row(outcome: ContestOutcome, prize: Prize) -> Json:
    result = next((result for one, result in outcome.given if one.id == prize.id), None)
    waits = outcome.waits.get(str(prize.id), ())
    awards = [] if result is None else result.awards
    unordered = bool(OF_LOSS & set(marks_of(prize)))
    winners = [
        {
            "place": None if unordered else int(award.among_eligible.rank("standard")),
            "code": str(award.winner),
        }
        for award in awards
    ]
    return prize_head(prize) | {
        "status": "waits" if waits else "given",
        "waits_for": [words(one) for one in waits],
        "provisional": [words(one) for one in outcome.provisional.get(str(prize.id), ())],
        "order": BY_CODE if unordered else BY_PLACE,
        "winners": sorted(winners, key=lambda one: (one["place"] or 0, one["code"])),
        "undecided": bool(result and result.undecided),
    }


def prize_head(prize: Prize) -> Json:
    """Give what a prize is called, how many there are and what it goes by."""
    return {
        "id": str(prize.id),
        "name": words(prize.name),
        "kind": token(prize.kind),
        "places": prize.places,
        "keys": [words(key.name) for key in prize.keys],
    }
