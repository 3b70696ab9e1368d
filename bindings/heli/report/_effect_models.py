"""What models say about an effect, where statsmodels is installed: no model of our own."""

from __future__ import annotations

import math
from functools import partial
from importlib import metadata
from typing import TYPE_CHECKING, Any

import numpy as np

import heli
from heli.report._effect_answer import CONFIDENCE
from heli.report._effect_counts import SMALLEST_GROUP

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date

    from numpy.typing import NDArray

    from heli.evaluation import Cohort, FollowedMember
    from heli.evaluation.models import Estimate, PooledEstimate

    Json = dict[str, Any]
    Columns = dict[str, list[float | None]]

#: How many tables are completed, the seed of their random numbers, and the donors of a value.
IMPUTATIONS, SEED, DONORS = 20, 1, 5
#: Weekly values are averaged over at most so many stretches of the contest, and only over so many
#: that each has a certain number of people with a value after.
STRETCHES, PEOPLE_A_STRETCH = 2, 15
#: What computes the models.
SOFTWARE = ("statsmodels", "scipy", "numpy", "pandas")


class _NotComputedError(Exception):
    """Why a model was not computed, in both languages."""

    def __init__(self, zh: str, en: str) -> None:
        super().__init__(en)
        self.reason = {"zh": zh, "en": en}


def model_answers(people: Cohort, start: date) -> Json:
    """Give multiple imputation, the analysis of covariance and the mixed model, as builtin types.

    What cannot be computed is there with the reason; nothing is printed.

    Parameters
    ----------
    people
        Everybody with measures.
    start
        First day of the contest, from which weeks are counted.
    """
    try:
        software = {name: metadata.version(name) for name in SOFTWARE}
        heli.evaluation.models.pool([0.0, 1.0], [1.0, 1.0], complete_df=2, confidence=CONFIDENCE)
    except (heli.Error, metadata.PackageNotFoundError):
        zh = "统计模型需要 statsmodels，请安装 heli[report]；因此从略。"
        en = "statsmodels is not installed: models are left out; install heli[report]."
        reason = {"zh": zh, "en": en}
        return {"available": False, "reason": reason, "imputed": {}, "rows": [], "software": {}}
    imputed: Json = {}
    rows: list[Json] = []
    for names, make in _imputations(people, start):
        imputed |= dict(zip(names, _tried(make, ({} for _ in names)), strict=True))
    for name, model in (("mixed_model", _mixed), ("ancova", _ancova)):
        row = {"token": name, "name": NAMES[name]}
        (found,) = _tried(partial(_one, model, people, start), [{"figures": []}])
        rows.append(row | found)
    return {
        "available": True,
        "reason": None,
        "imputed": imputed,
        "rows": rows,
        "imputations": IMPUTATIONS,
        "seed": SEED,
        "donors": DONORS,
        "software": software | {"heli": heli.__version__},
    }


def _one(model: Callable[[Cohort, date], Json], people: Cohort, start: date) -> list[Json]:
    return [model(people, start)]


#: Names of the models.
NAMES = {
    "mixed_model": {"zh": "混合模型", "en": "Mixed model"},
    "ancova": {"zh": "协方差分析", "en": "Analysis of covariance"},
}


def _tried(make: Callable[[], list[Json]], empty: Iterable[Json]) -> list[Json]:
    """Give what a model found with no reason, or nothing with the reason."""
    try:
        with np.errstate(all="ignore"):
            found = make()
        if all(map(_finite, found)):
            return [one | {"reason": None} for one in found]
        reason = {"zh": "所得数值不是有限数", "en": "the figures are not finite"}
    except _NotComputedError as error:
        reason = error.reason
    except heli.Error:
        # What the library says is about its own matrices, and in one language.
        zh, en = "数据不足以拟合该模型", "the data do not determine this model"
        reason = {"zh": zh, "en": en}
    return [one | {"reason": reason} for one in empty]


def _finite(found: Json) -> bool:
    figures = [found, *found.get("figures", ())]
    numbers = [value for one in figures for value in one.values() if isinstance(value, float)]
    return all(map(math.isfinite, numbers))


def _imputations(
    people: Cohort, start: date
) -> list[tuple[tuple[str, ...], Callable[[], list[Json]]]]:
    """Give what is imputed: kilograms, of which percent and BMI are made, and waists."""
    return [
        (("weight_kg", "weight_percent", "bmi"), partial(_weights, people, start)),
        (("waist_cm",), partial(_waists, people, start)),
    ]


def _weights(people: Cohort, start: date) -> list[Json]:
    members = [one for one in people.followed if one.weight_g.baseline is not None]
    before = [one.weight_g.baseline.value / 1000 for one in members if one.weight_g.baseline]
    after = [one.weight_g.post.value / 1000 if one.weight_g.post else None for one in members]
    tables = _completed(people, start, members, "weight_g", 1000, before, after)
    kilograms = np.array(before)
    percents = [100 * table / kilograms for table in tables]
    tall = np.array([one.height_mm is not None for one in members])
    squares = np.array([(one.height_mm / 1000) ** 2 for one in members if one.height_mm])
    return [
        _pooled(kilograms, tables),
        _pooled(np.full(len(before), 100.0), percents),
        _pooled(kilograms[tall] / squares, [table[tall] / squares for table in tables]),
    ]


def _waists(people: Cohort, start: date) -> list[Json]:
    members = [one for one in people.followed if one.waist_mm.baseline is not None]
    before = [one.waist_mm.baseline.value / 10 for one in members if one.waist_mm.baseline]
    after = [one.waist_mm.post.value / 10 if one.waist_mm.post else None for one in members]
    tables = _completed(people, start, members, "waist_mm", 10, before, after)
    return [_pooled(np.array(before), tables)]


def _completed(
    people: Cohort,
    start: date,
    members: Sequence[FollowedMember],
    field: str,
    unit: int,
    before: list[float],
    after: list[float | None],
) -> tuple[NDArray[np.float64], ...]:
    """Impute what is missing after; points and weekly values help to predict."""
    seen = sum(value is not None for value in after)
    if seen < SMALLEST_GROUP:
        zh = f"有前后测值的人不足 {SMALLEST_GROUP} 人"
        raise _NotComputedError(zh, f"fewer than {SMALLEST_GROUP} people were measured after")
    points = [one.member.points for one in members]
    covariates = {}
    if all(earned is not None for earned in points):
        earned = [float(one.count) for one in points if one is not None]
        covariates = {"points": earned} if len(set(earned)) > 1 else {}
    return heli.evaluation.models.completed_after(
        before,
        after,
        imputations=IMPUTATIONS,
        seed=SEED,
        donors=DONORS,
        covariates=covariates,
        auxiliary=_weekly(people, start, members, field, unit, seen),
    )


def _weekly(
    people: Cohort,
    start: date,
    members: Sequence[FollowedMember],
    field: str,
    unit: int,
    seen: int,
) -> Columns:
    """Give the mean of what was measured weekly in each stretch of the contest, with gaps."""
    place = {one.member.person: row for row, one in enumerate(members)}
    weekly = [
        (place[row.person], (row.date - start).days, getattr(row, field) / unit)
        for row in people.measures.rows
        if row.occasion == "weekly" and row.person in place and getattr(row, field) is not None
    ]
    count = min(STRETCHES, seen // PEOPLE_A_STRETCH)
    if not weekly or not count:
        return {}
    first, last = min(day for _, day, _ in weekly), max(day for _, day, _ in weekly)
    values: list[list[list[float]]] = [[[] for _ in members] for _ in range(count)]
    for row, day, value in weekly:
        values[(day - first) * count // (last - first + 1)][row].append(value)
    means = [[sum(own) / len(own) if own else None for own in stretch] for stretch in values]
    return {
        f"weekly_{number}": column
        for number, column in enumerate(means)
        if sum(value is not None for value in column) >= max(DONORS, SMALLEST_GROUP)
    }


def _pooled(before: NDArray[np.float64], tables: Sequence[NDArray[np.float64]]) -> Json:
    answer: PooledEstimate = heli.evaluation.models.pooled_change(
        before, list(tables), confidence=CONFIDENCE
    )
    estimate = answer.estimate
    return {
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


def _mixed(people: Cohort, start: date) -> Json:
    """Fit all weights over the weeks, those of dropouts among them."""
    registered = {followed.member.person for followed in people.followed}
    rows = [
        (row.weight_g / 1000, (row.date - start).days / 7, row.person)
        for row in people.measures.rows
        if row.weight_g is not None and row.person in registered
    ]
    persons = {person for _, _, person in rows}
    weeks = {week for _, week, _ in rows}
    if len(persons) < SMALLEST_GROUP or len(rows) < len(persons) + 2 or len(weeks) < 2:
        zh = f"在不同周称重的不足 {SMALLEST_GROUP} 人"
        raise _NotComputedError(
            zh, f"fewer than {SMALLEST_GROUP} people were weighed in several weeks"
        )
    weight, week, person = zip(*rows, strict=True)
    found = heli.evaluation.models.mixed_model(
        list(weight), list(week), list(person), confidence=CONFIDENCE
    )
    return {
        "text": {
            "zh": "全部称重对周数，个人有各自的水平（随机截距，REML）。"
            "week 为每周平均变化（千克）。",
            "en": "Every weighing over the weeks, each person with a level of their own (random "
            "intercept, REML). week is the mean change a week in kg.",
        },
        "figures": [_figure("week", found.week), _figure("intercept", found.intercept)],
    }


def _ancova(people: Cohort, start: date) -> Json:  # noqa: ARG001 - as every model is called
    """Compare men and women after, adjusted for the weight before."""
    rows = []
    for followed in people.followed:
        weight, sex = followed.weight_g, followed.member.sex
        if weight.baseline is not None and weight.post is not None and sex is not None:
            rows.append((weight.baseline.value, weight.post.value, int(sex == "female")))
    women = sum(group for _, _, group in rows)
    if min(women, len(rows) - women) < SMALLEST_GROUP:
        zh = f"已知性别的完成者中男性或女性不足 {SMALLEST_GROUP} 人"
        raise _NotComputedError(
            zh, f"fewer than {SMALLEST_GROUP} men or women of known sex are completers"
        )
    before, after, group = zip(*rows, strict=True)
    found = heli.evaluation.models.ancova(
        [value / 1000 for value in before],
        [value / 1000 for value in after],
        list(group),
        confidence=CONFIDENCE,
    )
    return {
        "text": {
            "zh": "完成者：后测体重对前测体重和性别。female 为前测体重相同时女性与男性后测体重之差"
            "（千克），不是干预的效果。",
            "en": "Completers: weight after by weight before and sex. female is the difference of "
            "women to men after with equal weights before, in kg; it is no effect of the contest.",
        },
        "figures": [_figure("female", found.group), _figure("before", found.before)],
    }
