"""Who cannot win a prize whatever the weight: by what gave the prizes, never decided again."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

import heli
from heli.report._contest_prizes import barred_from
from heli.report.contest import ContestOutcome, contest_outcome, outcome_document

FOLDER = Path(__file__).resolve().parents[3] / "examples" / "wuyi2023"
RULES = (FOLDER / "rules.toml").read_text("utf-8")
SHARED = 'end = "shared"\nedge = "include"\n'
#: Terms by which those who have both tests are tied until somebody decides.
BY_TESTS = (
    (SHARED, 'end = "manual"\n'),
    ('id = "effect"', 'id = "post"'),
    ('id = "points"', 'id = "pre"'),
)


def outcome_of(
    folder: Path,
    weight_loss: tuple[tuple[str, str], ...] = (),
    excellent: str = SHARED,
    weight: Fraction | None = None,
) -> ContestOutcome:
    """What the example comes to where its first two prizes have other terms."""
    first, second, third = (
        RULES.index(f'id = "{prize}"') for prize in ("weight-loss", "excellent", "perseverance")
    )
    own = RULES[first:second]
    for old, new in weight_loss:
        assert old in own
        own = own.replace(old, new)
    text = RULES[:first] + own + RULES[second:third].replace(SHARED, excellent) + RULES[third:]
    rules = folder / "rules.toml"
    rules.write_text(text, "utf-8")
    contest = heli.io.read_contest(rules)
    people = heli.evaluation.read_people(FOLDER / "people.csv")
    measures = heli.evaluation.read_measures(FOLDER / "measures.csv")
    codes = [person.person for person in people]
    scored = heli.scoring.score(contest.rules, FOLDER / "log.parquet", codes)
    return contest_outcome(contest, scored, people, measures, weight)


def reasons(outcome: ContestOutcome, words: str) -> set[str]:
    """Whoever has a bar with these words."""
    return {code for code, bars in outcome.barred.items() if any(words in str(b.en) for b in bars)}


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> ContestOutcome:
    """What the example comes to."""
    return outcome_of(tmp_path_factory.mktemp("plain"))


def test_whoever_the_list_passes_over_is_barred_for_the_same(tmp_path: Path) -> None:
    outcome = outcome_of(tmp_path, weight=Fraction(1, 2))
    results = {str(one.id): result for one, result in outcome.given}
    passed_over = results["excellent"].passed_over
    assert passed_over
    for passed in passed_over:
        assert len(outcome.barred[str(passed.id)]) == len(passed.barriers)
    winners = {str(award.winner) for award in results["weight-loss"].awards}
    assert reasons(outcome, "has won best weight loss") == winners
    assert not {str(award.winner) for award in results["excellent"].awards} & set(outcome.barred)


def test_whoever_may_have_an_earlier_prize_is_not_able(tmp_path: Path) -> None:
    # Points for both tests tell nobody of those with both apart: all wait for a decision.
    outcome = outcome_of(tmp_path, BY_TESTS)
    result = next(result for prize, result in outcome.given if prize.id == "weight-loss")
    undecided = {str(code) for code in result.undecided}
    assert undecided
    assert reasons(outcome, "may yet win best weight loss") == undecided
    assert outcome.weights is not None
    able = {str(chance.person) for chance in outcome.weights.chances}
    assert not able & undecided
    bars = [bar.zh for bar in outcome.barred[min(undecided)]]
    assert "可能获最佳减重奖，尚待决定" in bars


def test_the_least_of_a_prize_bars_whom_no_weight_brings_to_it(tmp_path: Path) -> None:
    least = Fraction(60)
    for weight in (None, Fraction(1, 2)):
        outcome = outcome_of(tmp_path, excellent=f"{SHARED}least = {least}\n", weight=weight)
        assert outcome.finals is not None
        best = {
            str(line.person): max(line.at(0), line.at(1))
            for line in outcome.finals.lines
            if line.ranked
        }
        below = {code for code, score in best.items() if score < least}
        # Some reach it for one weight and not for another: they are not barred.
        assert 0 < len(below) < len(best)
        assert reasons(outcome, "less than the least that wins") == below
        assert outcome_document(outcome)["kind"] == "contest_outcome"


def test_without_such_a_prize_the_flags_of_safety_bar_and_nothing_else(
    plain: ContestOutcome,
) -> None:
    asked = {"rapid_loss", "underweight_later", "loss_beyond_cap"}
    flagged = {code for code, answer in plain.safety.items() if answer.flags}
    unknown = {
        code
        for code, answer in plain.safety.items()
        if any(one.kind.value in asked for one in answer.unknown)
    }
    found = barred_from(plain, None)
    assert unknown - flagged
    assert set(found) == flagged | unknown
    told = {str(bar.en).split(":")[0] for bars in found.values() for bar in bars}
    assert told == {"flagged", "it is not known whether there is a flag"}


def test_flags_are_told_once_each_and_those_of_safety_first(plain: ContestOutcome) -> None:
    kinds = [kind.value for kind in heli.evaluation.SafetyKind]
    kinds += [rule.value for rule in heli.scoring.IntegrityRule]
    rows = outcome_document(plain)["people"]
    assert any(len(row["flags"]) > 1 for row in rows)
    for row in rows:
        order = [kinds.index(flag["token"]) for flag in row["flags"]]
        assert order == sorted(set(order))
