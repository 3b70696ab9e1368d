"""What models say about an effect, where statsmodels is installed: no model of our own."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any

import heli
from heli.report._effect_answer import CONFIDENCE, SMALLEST_GROUP

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from heli.evaluation import Cohort, FollowedMember
    from heli.evaluation.models import Estimate, PooledEstimate

    Json = dict[str, Any]

#: How many tables are completed, and the seed of their random numbers.
IMPUTATIONS, SEED = 20, 1


def model_answers(people: Cohort, start: date) -> Json:
    """Give multiple imputation, the analysis of covariance and the mixed model, as builtin types.

    Parameters
    ----------
    people
        Everybody with measures.
    start
        First day of the contest, from which weeks are counted.
    """
    imputed: Json = {}
    rows: list[Json] = []
    try:
        for token, parts in PARTS.items():
            answer = _imputed(people.followed, parts)
            if answer is not None:
                imputed[token] = answer
        fitted = (_mixed(people, start), _ancova(people.followed))
        rows.extend(row for row in fitted if row is not None)
    except heli.InvalidValue as error:
        return _left_out(f"模型无法计算（{error}）", f"models could not be computed: {error}")
    except heli.Error as error:
        # Such an error speaks both languages, English first.
        en, _, zh = str(error).partition(" · ")
        return _left_out(zh or en, en)
    return {"available": True, "reason": None, "imputed": imputed, "rows": rows}


def _left_out(zh: str, en: str) -> Json:
    return {"available": False, "reason": {"zh": zh, "en": en}, "imputed": {}, "rows": []}


def _weight(member: FollowedMember) -> tuple[float, float | None] | None:
    """Give the weight before and after in kg; after is None without a post-test."""
    course = member.weight_g
    if course.baseline is None:
        return None
    return course.baseline.value / 1000, course.post.value / 1000 if course.post else None


def _percent(member: FollowedMember) -> tuple[float, float | None] | None:
    found = _weight(member)
    if found is None:
        return None
    before, after = found
    return 100.0, None if after is None else 100.0 * after / before


def _bmi(member: FollowedMember) -> tuple[float, float | None] | None:
    found = _weight(member)
    if found is None or member.height_mm is None:
        return None
    square = (member.height_mm / 1000) ** 2
    return found[0] / square, None if found[1] is None else found[1] / square


def _waist(member: FollowedMember) -> tuple[float, float | None] | None:
    course = member.waist_mm
    if course.baseline is None:
        return None
    return course.baseline.value / 10, course.post.value / 10 if course.post else None


#: What is imputed, by the token of the measure of the effect.
PARTS: dict[str, Callable[[FollowedMember], tuple[float, float | None] | None]] = {
    "weight_kg": _weight,
    "weight_percent": _percent,
    "bmi": _bmi,
    "waist_cm": _waist,
}


def _imputed(
    members: Sequence[FollowedMember],
    part: Callable[[FollowedMember], tuple[float, float | None] | None],
) -> Json | None:
    """Impute what is missing after; points and the measure before help to predict."""
    found = [(member, pair) for member in members if (pair := part(member)) is not None]
    seen = sum(after is not None for _, (_, after) in found)
    if seen < SMALLEST_GROUP or len(found) - seen in range(1, SMALLEST_GROUP):
        return None
    covariates = {}
    points = [member.member.points for member, _ in found]
    if all(earned is not None for earned in points):
        covariates["points"] = [float(earned.count) for earned in points if earned is not None]
    if len({before for _, (before, _) in found}) == 1:
        kilograms = [_weight(member) for member, _ in found]
        covariates["weight"] = [pair[0] for pair in kilograms if pair is not None]
    with warnings.catch_warnings():
        # In percent everybody begins at 100, beside an intercept: predictions are the same.
        warnings.filterwarnings("ignore", module="statsmodels")
        answer: PooledEstimate = heli.evaluation.models.imputed_change(
            [before for _, (before, _) in found],
            [after for _, (_, after) in found],
            imputations=IMPUTATIONS,
            seed=SEED,
            confidence=CONFIDENCE,
            covariates=covariates,
        )
    estimate = answer.estimate
    return {
        "method": answer.method,
        "imputations": answer.imputations,
        "n": len(found),
        "estimate": estimate.value,
        "lower": estimate.lower,
        "upper": estimate.upper,
        "p": estimate.p,
    }


def _figure(name: str, estimate: Estimate) -> Json:
    return {
        "name": name,
        "estimate": estimate.value,
        "lower": estimate.lower,
        "upper": estimate.upper,
        "p": estimate.p,
    }


def _mixed(people: Cohort, start: date) -> Json | None:
    """Fit all weights over the weeks, those of dropouts among them."""
    registered = {followed.member.person for followed in people.followed}
    rows = [
        (row.weight_g / 1000, (row.date - start).days / 7, row.person)
        for row in people.measures.rows
        if row.weight_g is not None and row.person in registered
    ]
    persons = {person for _, _, person in rows}
    if len(persons) < SMALLEST_GROUP or len(rows) < len(persons) + 2:
        return None
    weight, week, person = zip(*rows, strict=True)
    found = heli.evaluation.models.mixed_model(
        list(weight), list(week), list(person), confidence=CONFIDENCE
    )
    return {
        "name": {"zh": "混合模型", "en": "Mixed model"},
        "text": {
            "zh": f"全部称重对周数，个人有各自的水平（随机截距，REML）：{found.persons} 人，"
            f"{found.n} 次称重。week 为每周平均变化（千克）。",
            "en": "Every weighing over the weeks, each person with a level of their own (random "
            f"intercept, REML): {found.persons} people, {found.n} weighings. week is the mean "
            "change a week in kg.",
        },
        "figures": [_figure("week", found.week), _figure("intercept", found.intercept)],
    }


def _ancova(members: Sequence[FollowedMember]) -> Json | None:
    """Compare men and women after, adjusted for the weight before."""
    rows = []
    for followed in members:
        pair, sex = _weight(followed), followed.member.sex
        if pair is not None and pair[1] is not None and sex is not None:
            rows.append((pair[0], pair[1], int(sex == "female")))
    women = sum(group for _, _, group in rows)
    if min(women, len(rows) - women) < SMALLEST_GROUP:
        return None
    before, after, group = zip(*rows, strict=True)
    found = heli.evaluation.models.ancova(
        list(before), list(after), list(group), confidence=CONFIDENCE
    )
    return {
        "name": {"zh": "协方差分析", "en": "Analysis of covariance"},
        "text": {
            "zh": f"完成者 {found.n} 人：后测体重对前测体重和性别。female 为前测体重相同时"
            "女性与男性后测体重之差（千克），不是干预的效果。",
            "en": f"{found.n} completers: weight after by weight before and sex. female is the "
            "difference of women to men after with equal weights before, in kg; it is no effect "
            "of the contest.",
        },
        "figures": [_figure("female", found.group), _figure("before", found.before)],
    }
