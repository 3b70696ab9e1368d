"""What a contest comes to: effects, final scores, teams, prizes, flags, out of what was read."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

import heli
from heli.report._contest_marks import people_field, teams_field

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from fractions import Fraction

    from heli.evaluation import (
        EffectScore,
        EntryAnswer,
        MeasureTable,
        RegisteredPerson,
        SafetyAnswer,
    )
    from heli.io import ContestDocument
    from heli.scoring import (
        FinalStandings,
        IntegrityAnswer,
        Prize,
        PrizeList,
        PrizeResult,
        ScoredLog,
        TeamStandings,
        WeightAnalysis,
    )


#: Effect scores are rounded to this before they are compared or shown.
EFFECT_UNIT = "0.1"


@dataclass(frozen=True, slots=True)
class ContestOutcome:
    """What a contest comes to. What the rules do not ask for, or nobody measured, is None.

    Parameters
    ----------
    contest
        The document of the contest.
    scored
        The log with its statuses and points.
    participants
        Everybody who takes part, by code.
    weight
        Weight of the points that was used; None while the organiser states none.
    effects
        Effect scores by person, rounded to `EFFECT_UNIT`: no weight follows from them.
    finals
        Final scores; unknown ones while there is no weight.
    weights
        What holds for every weight.
    winning_places
        How many first places were asked about.
    teams
        Scores of teams.
    prizes
        Who gets what.
    safety, entry
        Flags of health and whether people may enter: for organisers only.
    integrity
        What looks doubtful in the log: for organisers only.
    """

    contest: ContestDocument
    scored: ScoredLog
    participants: Mapping[str, RegisteredPerson]
    weight: Fraction | None = None
    effects: Mapping[str, EffectScore] = field(default_factory=dict)
    finals: FinalStandings | None = None
    weights: WeightAnalysis | None = None
    winning_places: int = 0
    teams: TeamStandings | None = None
    prizes: PrizeList | None = None
    safety: Mapping[str, SafetyAnswer] = field(default_factory=dict)
    entry: Mapping[str, EntryAnswer] = field(default_factory=dict)
    integrity: Sequence[IntegrityAnswer] | None = None

    @property
    def given(self) -> list[tuple[Prize, PrizeResult]]:
        """Each prize with what became of it, in the order in which they are given."""
        terms = self.contest.prizes
        if terms is None or self.prizes is None:
            return []
        return list(zip(terms.prizes, self.prizes.prizes, strict=True))


def contest_outcome(
    contest: ContestDocument,
    scored: ScoredLog,
    people: Iterable[RegisteredPerson] = (),
    measures: MeasureTable | None = None,
    weight: Fraction | None = None,
) -> ContestOutcome:
    """Give what a contest comes to.

    Parameters
    ----------
    contest
        What `heli.io.read_contest` gives.
    scored
        What `heli.scoring.score` gives.
    people
        Teams and facts of the participants.
    measures
        What was measured; without it there are no effects.
    weight
        Weight of the points, in place of the one in the document.

    Raises
    ------
    heli.NotFound
        If a prize goes by a mark that there is not.
    heli.InvalidValue
        If something must be stated and is not.
    """
    known = {person.person: person for person in people}
    participants: dict[str, RegisteredPerson] = {
        code: known.get(code) or _unknown(code) for code in scored.people.people
    }
    outcome = ContestOutcome(contest, scored, participants, _weight(contest, weight))
    steps = (_health, _finals, _teams, _integrity, _prizes)
    for step in steps:
        outcome = step(outcome, measures)
    return outcome


def _unknown(code: str) -> RegisteredPerson:
    """Give somebody of whom nothing is known but the code."""
    return heli.evaluation.RegisteredPerson(heli.evaluation.PersonFacts(code))


def _weight(contest: ContestDocument, weight: Fraction | None) -> Fraction | None:
    if weight is not None or contest.final_score is None:
        return weight
    stated: Fraction | None = contest.final_score.points_weight
    return stated


def _health(outcome: ContestOutcome, measures: MeasureTable | None) -> ContestOutcome:
    """Add what measures say: an effect score and flags are all that leaves this step."""
    contest, codes = outcome.contest, list(outcome.participants)
    changes: dict[str, Any] = {}
    if measures is not None and contest.effect is not None:
        scores = heli.evaluation.score_effects(contest.effect, codes, measures)
        changes["effects"] = {score.person: _rounded(score) for score in scores}
    if measures is not None and contest.safety is not None:
        changes["safety"] = {
            code: heli.evaluation.flag_safety(contest.safety, code, measures) for code in codes
        }
    if contest.entry is not None:
        table = heli.evaluation.MeasureTable() if measures is None else measures
        facts = heli.evaluation.entry_facts(outcome.participants.values(), table)
        standards = heli.evaluation.body_standards()
        answers = heli.evaluation.judge_entries(contest.entry, facts, standards)
        changes["entry"] = {answer.person: answer for answer in answers}
    return replace(outcome, **changes)


def _rounded(effect: EffectScore) -> EffectScore:
    """Round an effect score as it leaves what measures say.

    As a fraction it has the weight in its denominator: 13400/139 is a loss of so many of 69,500 g.
    """
    if isinstance(effect.score, heli.Unknown):
        return effect
    return heli.evaluation.EffectScore(
        effect.person, heli.rounded(effect.score, heli.RoundingRule("half_up", EFFECT_UNIT))
    )


def _finals(outcome: ContestOutcome, _: MeasureTable | None) -> ContestOutcome:
    """Add final scores, and what holds for every weight of points against effect."""
    stated = outcome.contest.final_score
    if not outcome.effects or (stated is None and outcome.weight is None):
        return outcome
    terms = heli.scoring.FinalTerms(
        points_weight=outcome.weight,
        without_effect=stated.without_effect if stated is not None else None,
        source=stated.source if stated is not None else None,
    )
    scores = {code: effect.score for code, effect in outcome.effects.items()}
    entries = heli.scoring.final_entries(outcome.scored, scores)
    finals = heli.scoring.final_scores(terms, outcome.scored.rules.rules.total, entries)
    ranked = sum(line.ranked for line in finals.lines)
    places = min(_winning_places(outcome.contest), max(ranked, 1))
    weights = heli.scoring.weight_breakpoints(finals.lines, places)
    return replace(outcome, finals=finals, weights=weights, winning_places=places)


def _winning_places(contest: ContestDocument) -> int:
    """Give the places of the first prize that goes by the final score; one if none does."""
    for prize in contest.prizes.prizes if contest.prizes is not None else ():
        if prize.kind == "individual" and prize.keys[0].id == "final":
            return int(prize.places)
    return 1


def _teams(outcome: ContestOutcome, _: MeasureTable | None) -> ContestOutcome:
    """Add the scores of teams by the points of their members."""
    members = [
        heli.scoring.TeamMember(code, person.team, "captain" if person.captain else "member")
        for code, person in outcome.participants.items()
        if person.team is not None
    ]
    if outcome.contest.team is None or not members:
        return outcome
    teams = heli.scoring.team_scores(outcome.contest.team, members, outcome.scored)
    return replace(outcome, teams=teams)


#: The flags that can keep a prize back.
SAFETY_FLAGS = frozenset(kind.value for kind in heli.evaluation.SafetyKind)
INTEGRITY_FLAGS = frozenset(rule.value for rule in heli.scoring.IntegrityRule)


def waits_for_measures(outcome: ContestOutcome) -> bool:
    """Say whether a flag of safety would keep a prize back and safety was not looked at.

    Raises
    ------
    heli.InvalidValue
        If a prize is kept back by a flag that there is not.
    """
    terms = outcome.contest.prizes
    for prize in terms.prizes if terms is not None else ():
        for flag in prize.withheld_by:
            if flag not in SAFETY_FLAGS | INTEGRITY_FLAGS:
                flags = ", ".join(sorted(SAFETY_FLAGS | INTEGRITY_FLAGS))
                raise heli.InvalidValue(
                    f'prize {prize.id}: withheld_by names no flag: "{flag}"; flags are {flags}'
                )
    kept_back = {flag for prize in terms.prizes for flag in prize.withheld_by} if terms else set()
    return not outcome.safety and bool(kept_back & SAFETY_FLAGS)


def _prizes(outcome: ContestOutcome, _: MeasureTable | None) -> ContestOutcome:
    """Give the prizes, once it is known whom their flags keep back."""
    terms = outcome.contest.prizes
    if terms is None or waits_for_measures(outcome):
        return outcome
    people, teams = people_field(outcome), teams_field(outcome)
    return replace(outcome, prizes=heli.scoring.give_prizes(terms, people, teams))


def _integrity(outcome: ContestOutcome, _: MeasureTable | None) -> ContestOutcome:
    """Add what looks doubtful in the log by the thresholds that the document states."""
    terms = outcome.contest.integrity
    if terms is None:
        return outcome
    return replace(outcome, integrity=outcome.scored.integrity_flags(terms))
