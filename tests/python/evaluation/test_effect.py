"""Effect scores, safety, reports of an effect, and what of them may be shared."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

import heli
from heli import evaluation as ev

from .small_contest import (
    ANSWERS,
    FAMILY,
    MEASURES,
    PEOPLE,
    REPORT,
    RULE,
    SAFETY,
    SOURCE,
    STANDARDS,
    TERMS,
    TRANSITIONS,
)


def test_an_effect_score_is_exact_and_absent_is_no_zero() -> None:
    scores = ev.score_effects(TERMS, ["P3", "P1", "P2", "P8"], MEASURES)
    assert [row.person for row in scores] == ["P3", "P1", "P2", "P8"]
    assert [row.score for row in scores[:2]] == [0, Fraction(175, 4)]
    for absent in scores[2:]:
        assert isinstance(absent.score, heli.Unknown)
    assert str(scores[2].score) == "no weight of a post-test, and only completers count"
    assert ev.largest_score(TERMS) == 100
    assert ev.score_of(TERMS, "12.5") == 100
    assert "organiser's choice" in (TERMS.words.en or "")


def test_terms_without_a_default_must_be_stated() -> None:
    with pytest.raises(heli.InvalidValue, match="cap_percent: must be stated"):
        ev.largest_score(ev.EffectTerms(points_per_percent=10, missing="bocf"))
    with pytest.raises(TypeError):
        ev.EffectTerms(10, 10, "bocf")  # type: ignore[call-arg]


def test_flags_name_their_evidence() -> None:
    answer = ev.flag_safety(SAFETY, "P1", MEASURES)
    kinds = [flag.kind.value for flag in answer.flags]
    assert kinds == ["loss_beyond_cap"]
    flag = answer.flags[0]
    assert flag.value == Fraction(35, 8)
    assert flag.limit == 4
    assert flag.source == SOURCE
    assert flag.from_ is not None
    assert (flag.from_.value, flag.to.value) == (80_000, 76_500)
    unknown = ev.flag_safety(ev.SafetyTerms(), "P1", MEASURES).unknown
    assert {one.reason.en for one in unknown} == {"the terms state no limit"}


def test_a_report_shows_every_way_side_by_side() -> None:
    ways = [change.way.value for change in REPORT.changes[:3]]
    assert ways == ["completers", "bocf", "locf"]
    completers, bocf, locf = REPORT.changes[:3]
    assert completers.mean.n == 2
    assert completers.mean.mean == pytest.approx(-1.05)
    assert bocf.mean.mean == pytest.approx(-0.7)
    assert locf.mean.mean == pytest.approx(-1.0)
    assert [stage.reached for stage in REPORT.flow.stages] == [4, 3, 3, 2, 2, 2]
    assert REPORT.flow.not_registered == 1
    assert [scenario.mean_change_kg for scenario in REPORT.scenarios] == [
        Fraction(-7, 10),
        Fraction(-11, 30),
    ]
    assert "no causal claim" in (REPORT.caution.en or "")
    assert REPORT.family.method == "holm"
    assert [test.member for test in REPORT.family.tests] == FAMILY
    assert REPORT.transitions[0].classes == ("underweight", "normal", "overweight", "obese")


def test_the_parts_of_a_report_can_be_asked_for_alone() -> None:
    assert tuple(ev.mean_changes(PEOPLE, confidence=0.95)) == REPORT.changes
    assert tuple(ev.loss_shares(PEOPLE, [3, 5], confidence=0.95)) == REPORT.shares
    assert tuple(ev.compare_dropouts(PEOPLE, confidence=0.95)) == REPORT.dropouts
    assert ev.holm_family(REPORT.changes, FAMILY) == REPORT.family
    assert ev.flow_of(PEOPLE) == REPORT.flow
    for transitions in REPORT.transitions:
        again = ev.transitions_of(PEOPLE, STANDARDS, TRANSITIONS, transitions.way)
        assert again == transitions
    assert ev.changes_of(PEOPLE, "weight_kg", "completers") == [-3.5, 1.4]
    course = ev.course_of(MEASURES, "P2")
    assert course.post is None
    assert course.last is not None
    assert course.last.value == 89_100
    with pytest.raises(heli.NotFound):
        ev.course_of(MEASURES, "P2", "weight_kg")
    frame = heli.Table(REPORT.changes).to_pandas()
    assert {"measure", "way", "mean_mean", "mean_limits_lower"} <= set(frame.columns)


def test_the_order_of_rows_does_not_matter() -> None:
    turned = ev.Cohort(PEOPLE.members[::-1], ev.MeasureTable(MEASURES.rows[::-1]))
    assert turned == PEOPLE
    assert len(turned) == 4
    assert turned.strangers == 1


def test_what_is_published_hides_few_people() -> None:
    shared = ev.published(REPORT, RULE)
    assert shared.changes == ()
    assert shared.flow.total is None
    assert set(shared.flow.cells) == {None}
    assert "under 5" in (shared.suppressed.en or "")
    assert shared.caution == REPORT.caution
    with pytest.raises(heli.InvalidValue):
        ev.suppress([1, 2], ev.SmallCellRule(1, "shown"))
    assert ev.suppressed_note(RULE) == shared.suppressed


def test_a_question_has_no_default() -> None:
    with pytest.raises(TypeError):
        ev.evaluate(PEOPLE, STANDARDS)  # type: ignore[call-arg]
    with pytest.raises(heli.NotFound, match="no class"):
        ev.transitions_of(
            PEOPLE, STANDARDS, ev.TransitionTerms("cn_bmi_adult", "huge", date(2023, 1, 1)), "bocf"
        )
    with pytest.raises(heli.InvalidValue):
        ev.loss_shares(PEOPLE, [0], confidence=0.95)


def test_a_cohort_takes_points_of_the_contest() -> None:
    people = [ev.RegisteredPerson(ev.PersonFacts("P1", born=date(1983, 5, 1), sex="male"))]
    cohort = ev.cohort_of(
        people,
        MEASURES,
        on=date(2023, 7, 1),
        entries={"P1": 60},
        points={"P1": heli.Points(410)},
    )
    assert cohort.members[0] == PEOPLE.members[0]
    with pytest.raises(heli.InvalidValue, match=r"expected heli\.Points"):
        ev.cohort_of(
            people,
            MEASURES,
            on=date(2023, 7, 1),
            entries={},
            points={"P1": "410"},  # type: ignore[dict-item]
        )


def test_a_questionnaire_is_compared_question_by_question() -> None:
    found = ev.evaluate_questionnaire(ANSWERS, confidence=0.95, test="signed_rank", method="holm")
    assert (found.paired, found.incomplete) == (3, 1)
    assert found.before.persons == 3
    assert found.before.alpha == pytest.approx(
        heli.statistics.cronbach_alpha([[3, 2], [2, 2], [4, 5]]).alpha
    )
    assert [change.question for change in found.changes] == ["q1", "q2"]
    assert found.changes[1].mean.mean == pytest.approx(1.0)
    assert found.changes[0].adjusted == 0.5
    with pytest.raises(heli.InvalidValue):
        ev.evaluate_questionnaire(
            ev.Questionnaire((), {}, {}), confidence=0.95, test="paired_t", method="holm"
        )


def test_a_question_without_a_test_still_counts() -> None:
    same = ev.Questionnaire(
        ("q1", "q2"), {"P1": (3, 2), "P2": (2, 4)}, {"P1": (3, 3), "P2": (2, 2)}
    )
    found = ev.evaluate_questionnaire(same, confidence=0.95, test="paired_t", method="bonferroni")
    first, second = found.changes
    assert isinstance(first.adjusted, heli.Unknown)
    assert not isinstance(second.mean.p, heli.Unknown)
    assert second.adjusted == min(1.0, 2 * second.mean.p)
