"""What a contest comes to: effects, final scores, teams, prizes, flags, out of what was read."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

import heli
from heli.report._contest_prizes import (
    barred_from,
    final_prize,
    give,
    provisional_of,
    waits_of,
)

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
        TeamMember,
        TeamStandings,
        TeamTerms,
        WeightAnalysis,
    )


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
        Effect scores by person, rounded as the terms say.
    finals
        Final scores; unknown ones while there is no weight.
    weights
        What holds for every weight among those who can win the prize by the final score.
    barred
        Who cannot win that prize whatever the weight, and why.
    weights_of_all
        What would hold if nobody were barred.
    winning_places
        How many first places were asked about.
    teams
        Scores of teams.
    prizes
        Who gets what, of the prizes that wait for nothing.
    waits, provisional
        What each prize that is not given waits for, and why winners can still change, by prize.
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
    barred: Mapping[str, Sequence[heli.Bilingual]] = field(default_factory=dict)
    weights_of_all: WeightAnalysis | None = None
    winning_places: int = 0
    teams: TeamStandings | None = None
    prizes: PrizeList | None = None
    waits: Mapping[str, Sequence[heli.Bilingual]] = field(default_factory=dict)
    provisional: Mapping[str, Sequence[heli.Bilingual]] = field(default_factory=dict)
    safety: Mapping[str, SafetyAnswer] = field(default_factory=dict)
    entry: Mapping[str, EntryAnswer] = field(default_factory=dict)
    integrity: Sequence[IntegrityAnswer] | None = None

    @property
    def given(self) -> list[tuple[Prize, PrizeResult]]:
        """Each prize that was given with what became of it, in that order."""
        terms = self.contest.prizes
        if terms is None or self.prizes is None:
            return []
        by_id = {prize.id: prize for prize in terms.prizes}
        return [(by_id[result.prize], result) for result in self.prizes.prizes]


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
    heli.ParseError
        If a prize goes by something that there is not, or a team has not its captain.
    heli.InvalidValue
        If something must be stated and is not.
    """
    known = {person.person: person for person in people}
    participants: dict[str, RegisteredPerson] = {
        code: known.get(code) or _unknown(code) for code in scored.people.people
    }
    outcome = ContestOutcome(contest, scored, participants, _weight(contest, weight))
    steps = (_health, _finals, _teams, _integrity, _prizes, _weights)
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
        changes["effects"] = {score.person: score for score in scores}
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


def _finals(outcome: ContestOutcome, _: MeasureTable | None) -> ContestOutcome:
    """Add final scores."""
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
    return replace(outcome, finals=finals)


def _weights(outcome: ContestOutcome, _: MeasureTable | None) -> ContestOutcome:
    """Add what holds for every weight: among those who can win, and if nobody were barred."""
    finals = outcome.finals
    if finals is None:
        return outcome
    prize = final_prize(outcome)
    barred = barred_from(outcome, prize)
    able = [line for line in finals.lines if line.person not in barred]
    places = min(1 if prize is None else int(prize.places), max(1, sum(x.ranked for x in able)))
    return replace(
        outcome,
        barred=barred,
        weights=heli.scoring.weight_breakpoints(able, places),
        weights_of_all=heli.scoring.weight_breakpoints(finals.lines, places),
        winning_places=places,
    )


def _teams(outcome: ContestOutcome, _: MeasureTable | None) -> ContestOutcome:
    """Add the scores of teams by the points of their members."""
    members = [
        heli.scoring.TeamMember(code, person.team, "captain" if person.captain else "member")
        for code, person in outcome.participants.items()
        if person.team is not None
    ]
    if outcome.contest.team is None or not members:
        return outcome
    _check_captains(outcome.contest.team, members)
    teams = heli.scoring.team_scores(outcome.contest.team, members, outcome.scored)
    return replace(outcome, teams=teams)


def _check_captains(terms: TeamTerms, members: Sequence[TeamMember]) -> None:
    """Refuse teams without exactly one captain where the rules want one."""
    if terms.captains is None or terms.captains != "one":
        return
    teams: dict[str, list[str]] = {}
    for member in members:
        captains = teams.setdefault(str(member.team), [])
        captains += [str(member.person)] if member.role == "captain" else []
    found = []
    for team, captains in teams.items():
        if len(captains) != 1:
            who_zh, who_en = "、".join(captains), ", ".join(captains)
            zh = (
                f"{team} 队有 {len(captains)} 名队长{f'（{who_zh}）' if captains else ''}，应为一名"
            )
            en = f"team {team} has {len(captains)} captains{f' ({who_en})' if captains else ''}"
            text = heli.Bilingual(zh, f"{en}, expected one")
            place = heli.Place(field="captain")
            found.append(heli.Finding("error", "invalid_captain", text, place, team))
    if found:
        raise heli.ParseError("\n".join(map(str, found)), found)


def _prizes(outcome: ContestOutcome, _: MeasureTable | None) -> ContestOutcome:
    """Give the prizes that wait for nothing, and say what the others wait for."""
    terms = outcome.contest.prizes
    if terms is None:
        return outcome
    outcome = replace(outcome, waits=waits_of(outcome))
    outcome = replace(outcome, prizes=give(outcome, terms))
    return replace(outcome, provisional=provisional_of(outcome))


def _integrity(outcome: ContestOutcome, _: MeasureTable | None) -> ContestOutcome:
    """Add what looks doubtful in the log by the thresholds that the document states."""
    terms = outcome.contest.integrity
    if terms is None:
        return outcome
    return replace(outcome, integrity=outcome.scored.integrity_flags(terms))
