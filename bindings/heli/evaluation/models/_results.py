"""What the models of statsmodels found, as values."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

from heli._html import definition_table


@dataclass(frozen=True)
class Result:
    """What results of models have in common with the values of heli."""

    def to_dict(self) -> dict[str, Any]:
        """Give the fields as builtin types."""
        own = ((part.name, getattr(self, part.name)) for part in fields(self))
        return {n: value.to_dict() if isinstance(value, Result) else value for n, value in own}

    def _repr_html_(self) -> str:
        return definition_table(type(self).__name__, self.to_dict())


@dataclass(frozen=True)
class Estimate(Result):
    """A coefficient with its test and interval.

    Parameters
    ----------
    value, standard_error
        The coefficient.
    df
        Degrees of freedom of the t distribution; None where the normal distribution is used.
    statistic, p
        Value by standard error, and the two-sided p-value of the coefficient being 0.
    lower, upper
        Confidence interval.
    """

    __module__ = "heli.evaluation.models"

    value: float
    standard_error: float
    df: float | None
    statistic: float
    p: float
    lower: float
    upper: float


@dataclass(frozen=True)
class AncovaResult(Result):
    """Means after, adjusted for the value before: after ~ before + group.

    Parameters
    ----------
    method
        How it was fitted.
    level
        Confidence of the intervals.
    n
        People.
    intercept, before, group
        The coefficients; that of the group is the adjusted difference of group 1 to group 0.
    """

    __module__ = "heli.evaluation.models"

    method: str
    level: float
    n: int
    intercept: Estimate
    before: Estimate
    group: Estimate


@dataclass(frozen=True)
class MixedModelResult(Result):
    """Weights over weeks, each person with a level of their own: weight ~ week + (1 | person).

    Parameters
    ----------
    method
        How it was fitted.
    level
        Confidence of the intervals.
    n, persons
        Rows and people.
    intercept, week
        The coefficients; intervals by the normal distribution.
    sd_person, sd_residual
        Standard deviations between people, and within a person.
    """

    __module__ = "heli.evaluation.models"

    method: str
    level: float
    n: int
    persons: int
    intercept: Estimate
    week: Estimate
    sd_person: float
    sd_residual: float


@dataclass(frozen=True)
class PooledEstimate(Result):
    """Estimates from several imputed tables as one, by Rubin's rules.

    Parameters
    ----------
    method
        How it was pooled and, after imputation, how was imputed.
    level
        Confidence of the interval.
    imputations
        How many tables there were.
    estimate
        The pooled estimate with the degrees of freedom of Barnard and Rubin (1999).
    within, between, total
        Variance within the tables, between them, and of the pooled estimate.
    relative_increase
        Of the variance, by what is missing.
    missing_information
        Fraction of the information that is missing.
    """

    __module__ = "heli.evaluation.models"

    method: str
    level: float
    imputations: int
    estimate: Estimate
    within: float
    between: float
    total: float
    relative_increase: float
    missing_information: float
