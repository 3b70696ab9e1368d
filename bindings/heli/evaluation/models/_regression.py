"""Analysis of covariance and mixed models."""

from __future__ import annotations

from typing import Any

import numpy as np

from heli._errors import Error, InvalidValue
from heli.evaluation.models._input import (
    cells_of,
    estimate_of,
    level_of,
    number_columns,
    statsmodels_module,
)
from heli.evaluation.models._results import AncovaResult, MixedModelResult


def ancova(before: object, after: object, group: object, *, confidence: float) -> AncovaResult:
    """Compare two groups after, adjusted for the value before: after ~ before + group.

    Parameters
    ----------
    before, after
        Columns with a row for each person.
    group
        A column of 0 and 1. The assignment to groups decides what a difference means: without
        chance there is no causal claim.
    confidence
        Of the intervals, such as 0.95.

    Raises
    ------
    heli.Error
        If statsmodels is not installed.
    heli.InvalidValue
        If a row has no number, columns differ in length, a group is not 0 or 1, or the
        coefficients cannot be told apart: too few people, one group, or equal values before.
    """
    linear_model = statsmodels_module("regression.linear_model")
    level = level_of(confidence)
    x, y, groups = number_columns(before=before, after=after, group=group)
    if not np.isin(groups, (0, 1)).all():
        row = int(np.flatnonzero(~np.isin(groups, (0, 1)))[0])
        raise InvalidValue(f"group: row {row} (from 0) is {groups[row]:g}: expected 0 or 1")
    design = np.column_stack([np.ones_like(x), x, groups])
    if len(y) <= design.shape[1] or np.linalg.matrix_rank(design) < design.shape[1]:
        raise InvalidValue(
            "ancova: expected more than three people in two groups with different values before"
        )
    fit = linear_model.OLS(y, design).fit()
    df = float(fit.df_resid)
    intercept, slope, difference = (
        estimate_of(value, error, df, level)
        for value, error in zip(fit.params, fit.bse, strict=True)
    )
    method = "ordinary least squares, after ~ before + group"
    return AncovaResult(method, level, len(y), intercept, slope, difference)


def mixed_model(
    weight: object, week: object, person: object, *, confidence: float
) -> MixedModelResult:
    """Fit weights over weeks, each person with a level of their own, by REML.

    Parameters
    ----------
    weight, week
        Columns of numbers with a row for each weighing. A weighing that was missed has no row.
    person
        A column of codes.
    confidence
        Of the intervals, such as 0.95.

    Raises
    ------
    heli.Error
        If statsmodels is not installed, or the model cannot be fitted.
    heli.InvalidValue
        If a row has no number, columns differ in length, or there are too few people or weeks.
    """
    mixed = statsmodels_module("regression.mixed_linear_model")
    level = level_of(confidence)
    y, x = number_columns(weight=weight, week=week)
    codes = np.array([str(code) for code in cells_of("person", person)])
    persons = len(set(codes.tolist()))
    if len(codes) != len(y):
        raise InvalidValue(f"person has {len(codes)} rows: expected {len(y)}")
    if persons < 2 or len(y) < persons + 2 or len(set(x.tolist())) < 2:
        raise InvalidValue("mixed model: expected two people or more, weighed in several weeks")
    fit = _fitted(mixed.MixedLM(y, np.column_stack([np.ones_like(x), x]), groups=codes))
    intercept, slope = (
        estimate_of(value, error, None, level)
        for value, error in zip(fit.fe_params, fit.bse_fe, strict=True)
    )
    return MixedModelResult(
        "linear mixed model, weight ~ week + (1 | person), REML",
        level,
        len(y),
        persons,
        intercept,
        slope,
        float(np.sqrt(fit.cov_re[0, 0])),
        float(np.sqrt(fit.scale)),
    )


def _fitted(model: Any) -> Any:
    """Fit a mixed model; the tolerances are tight, since those of the library leave 1e-4."""
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # What they warn of is whether it converged.
        try:
            fit = model.fit(reml=True, method="powell", xtol=1e-12, ftol=1e-14, maxiter=5000)
        except (np.linalg.LinAlgError, ValueError, ZeroDivisionError) as error:
            raise Error(f"the mixed model cannot be fitted: {error} · 混合模型无法拟合") from None
    if not fit.converged:
        raise Error("the mixed model does not converge · 混合模型未收敛")
    return fit
