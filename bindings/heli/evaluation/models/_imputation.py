"""Multiple imputation, and its pooling by Rubin's rules."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from heli._errors import Error, InvalidValue
from heli.evaluation.models._input import (
    column_with_gaps,
    estimate_of,
    level_of,
    number_columns,
    statsmodels_module,
)
from heli.evaluation.models._results import PooledEstimate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

#: Rounds of chained equations before the first completed table is taken.
BURN_IN = 10


def pool(
    estimates: object, variances: object, *, complete_df: float, confidence: float
) -> PooledEstimate:
    """Pool estimates from several imputed tables by Rubin's rules.

    Parameters
    ----------
    estimates, variances
        Columns with the estimate and its squared standard error from each table.
    complete_df
        Degrees of freedom if nothing had been missing, such as n - 1 for a mean.
    confidence
        Of the interval, such as 0.95.

    Raises
    ------
    heli.Error
        If SciPy, which comes with statsmodels, is not installed.
    heli.InvalidValue
        If there are fewer than two tables, a variance is not positive, or the degrees of freedom
        are below 1.

    Examples
    --------
    >>> from heli.evaluation import models
    >>> found = models.pool([-2.2, -2.4, -2.0], [0.07] * 3, complete_df=219, confidence=0.95)
    >>> round(found.estimate.value, 3), round(found.estimate.df, 2)
    (-2.2, 9.84)
    """
    statsmodels_module("tools")
    level = level_of(confidence)
    q, u = number_columns(estimates=estimates, variances=variances)
    m = len(q)
    if m < 2 or (u <= 0).any() or not complete_df >= 1:
        raise InvalidValue(
            "pool: expected two tables or more, positive variances and complete_df of 1 or more"
        )
    within, between = float(u.mean()), float(q.var(ddof=1))
    extra = (1 + 1 / m) * between
    total = within + extra
    share = extra / total
    observed = (complete_df + 1) / (complete_df + 3) * complete_df * (1 - share)
    # 1 / df = 1 / ((m - 1) / share^2) + 1 / observed: without variance between, the latter alone.
    df = 1 / (share**2 / (m - 1) + 1 / observed)
    relative = extra / within
    return PooledEstimate(
        "Rubin's rules, degrees of freedom by Barnard and Rubin (1999)",
        level,
        m,
        estimate_of(float(q.mean()), float(np.sqrt(total)), df, level),
        within,
        between,
        total,
        relative,
        (relative + 2 / (df + 3)) / (relative + 1),
    )


def imputed_change(
    before: object,
    after: object,
    *,
    imputations: int,
    seed: int,
    confidence: float,
    covariates: Mapping[str, object] | None = None,
    auxiliary: Mapping[str, object] | None = None,
    donors: int = 5,
) -> PooledEstimate:
    """Give the mean change where missing values after are imputed several times.

    Chained equations with predictive mean matching, then the mean of after minus before in each
    completed table, pooled. It stands beside completers, BOCF and LOCF, never alone, and assumes
    that what is missing depends only on what was seen.

    Parameters
    ----------
    before, after
        Columns with a row for each person; `after` may have rows without a number.
    imputations
        How many tables are completed, such as 20; two or more.
    seed
        Of the random numbers: the same seed gives the same result.
    confidence
        Of the interval, such as 0.95.
    covariates
        Columns of numbers by name that help to predict, such as age; none missing.
    auxiliary
        The same with rows without a number, such as weekly weights; these are imputed as well.
    donors
        How many people with the nearest predictions a value is drawn from.

    Raises
    ------
    heli.Error
        If statsmodels is not installed.
    heli.InvalidValue
        If another row has no number, columns differ in length, or fewer than five people or
        fewer than the donors have a value after.
    """
    tables = completed_after(
        before,
        after,
        imputations=imputations,
        seed=seed,
        covariates=covariates,
        auxiliary=auxiliary,
        donors=donors,
    )
    found = pooled_change(before, tables, confidence=confidence)
    how = f"chained equations, predictive mean matching with {donors} donors, seed {seed}"
    return replace(found, method=f"{how}; {found.method}")


def pooled_change(before: object, tables: Sequence[object], *, confidence: float) -> PooledEstimate:
    """Pool the mean of after minus before over completed tables by Rubin's rules.

    Parameters
    ----------
    before
        A column with a row for each person.
    tables
        Columns after, from `completed_after` or made of them: a BMI is the imputed weight by the
        height, and not imputed by itself.
    confidence
        Of the interval, such as 0.95.

    Raises
    ------
    heli.Error
        If SciPy, which comes with statsmodels, is not installed.
    heli.InvalidValue
        If a row has no number, columns differ in length, or all changes are equal.
    """
    start, *ends = number_columns(
        before=before, **{f"tables[{number}]": table for number, table in enumerate(tables)}
    )
    n = len(start)
    changes = [end - start for end in ends]
    return pool(
        [change.mean() for change in changes],
        [change.var(ddof=1) / n for change in changes],
        complete_df=n - 1,
        confidence=confidence,
    )


def completed_after(
    before: object,
    after: object,
    *,
    imputations: int,
    seed: int,
    covariates: Mapping[str, object] | None = None,
    auxiliary: Mapping[str, object] | None = None,
    donors: int = 5,
) -> tuple[NDArray[np.float64], ...]:
    """Give the column after, completed several times by chained equations.

    Parameters
    ----------
    before, after, imputations, seed, covariates, auxiliary, donors
        As for `imputed_change`.

    Raises
    ------
    heli.Error, heli.InvalidValue
        As `imputed_change` does.
    """
    mice = statsmodels_module("imputation.mice")
    known = number_columns(before=before, **(covariates or {}))
    values = column_with_gaps("after", after)
    further = [column_with_gaps(name, column) for name, column in (auxiliary or {}).items()]
    seen = int(np.isfinite(values).sum())
    lengths = {len(column) for column in (values, *further)}
    if lengths != {len(known[0])} or seen < max(5, donors) or imputations < 2 or donors < 1:
        raise InvalidValue(
            f"imputation: {len(known[0])} rows before, {len(values)} after of which {seen} have a "
            f"value, {imputations} imputations, {donors} donors: expected as many rows, five "
            "values or more, no fewer than donors, and two imputations or more"
        )
    return _completed(mice, [values, *known, *further], imputations, seed, donors)


def _completed(
    mice: Any, columns: list[NDArray[np.float64]], imputations: int, seed: int, donors: int
) -> tuple[NDArray[np.float64], ...]:
    """Give the first column, completed several times."""
    import warnings

    import pandas as pd

    names = [f"column_{number}" for number in range(len(columns))]
    frame = pd.DataFrame(dict(zip(names, columns, strict=True)))
    found = []
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")  # What they warn of shows in the values.
        chains = mice.MICEData(frame, k_pmm=donors, rng=np.random.default_rng(seed))
        try:
            chains.update_all(BURN_IN)
            for _ in range(imputations):
                chains.update_all(1)
                found.append(chains.data[names[0]].to_numpy(dtype=np.float64, copy=True))
        except (np.linalg.LinAlgError, ValueError, ZeroDivisionError) as error:
            raise Error(f"nothing can be imputed: {error} · 无法插补") from None
    return tuple(found)
