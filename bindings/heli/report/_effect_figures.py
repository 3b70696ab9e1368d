"""Figures of an effect report as they may be shown: exact, to one decimal, or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import heli
from heli.report._contest_document import token
from heli.report._effect_counts import SMALLEST_GROUP

if TYPE_CHECKING:
    from heli.evaluation import EffectReport
    from heli.report._effect_counts import Counts

    Json = dict[str, Any]

#: The name of what stands beside the ways of `heli.evaluation.MissingData`.
IMPUTATION = {"token": "multiple_imputation", "zh": "多重插补", "en": "multiple imputation"}
#: A p-value that is 0 as a double is below this.
LEAST_P = 1e-300
#: Where a group may not be counted its figures have one decimal, and its p-values two.
COARSE_P = 0.01
#: A shared p-value below this is told as below it: exact ones tell counts and sums of ranks.
LEAST_SHARED_P = 0.001
#: Decimals of shared figures: p-values, and no figure with more than a page has.
SHARED_PLACES = 3
#: Statistics that a shared report leaves out, since zeros and ranks follow from them.
EXACT_STATISTICS = ("t", "df", "rank_sum", "tied")
#: Names of p-values.
P_VALUES = ("p", "rank_p", "adjusted")
#: Figures of a change, from which n would follow; they are shown with n only.
WITH_N = ("deviation", "t", "df", "d_z", "rank_sum", "zeros", "tied")
FIGURES = (
    "estimate",
    "lower",
    "upper",
    "p",
    "rank_p",
    "centre",
    "centre_lower",
    "centre_upper",
    *WITH_N,
)


def known(value: Any) -> Any:
    """Give a value; None if it is unknown."""
    return None if isinstance(value, heli.Unknown) else value


def limits_of(limits: Any, prefix: str = "") -> Json:
    """Give the ends of an interval; None if it is unknown."""
    found = known(limits)
    return {
        f"{prefix}lower": found.lower if found is not None else None,
        f"{prefix}upper": found.upper if found is not None else None,
    }


def with_p(row: Json) -> Json:
    """Give a row in which no p-value is 0: below what double numbers can tell stands a bound."""
    bounds = {f"{name}_below": LEAST_P for name in P_VALUES if row.get(name) == 0}
    return row | {name.removesuffix("_below"): None for name in bounds} | bounds


def as_shared(part: Any) -> Any:
    """Give a part of a document with p-values and figures no finer than pages show them.

    From an exact p-value of ranks, or from t with its degrees of freedom, counts that are left
    out can be computed.
    """
    if isinstance(part, list):
        return [as_shared(one) for one in part]
    if isinstance(part, float):
        return round(part, SHARED_PLACES)
    if not isinstance(part, dict):
        return part
    row = {name: as_shared(value) for name, value in part.items()}
    for name in P_VALUES:
        p, bound = part.get(name), part.get(f"{name}_below")
        if (p is not None and p < LEAST_SHARED_P) or (bound is not None and bound < LEAST_SHARED_P):
            row |= {name: None, f"{name}_below": LEAST_SHARED_P}
    return row | {name: None for name in EXACT_STATISTICS if name in row}


def coarse(row: Json) -> Json:
    """Give a row rounded so that the number of people does not follow from its figures."""
    rounded: Json = {
        name: round(value, 1)
        for name, value in row.items()
        if isinstance(value, float) and name not in P_VALUES
    }
    for name in P_VALUES:
        if (p := row.get(name)) is not None:
            rounded[name] = round(p, 2) if p >= COARSE_P else None
            rounded |= {} if p >= COARSE_P else {f"{name}_below": COARSE_P}
    return row | rounded | {name: None for name in WITH_N if name in row}


def shown_figures(row: Json, counts: Counts, n: str, values: str | None = None) -> Json:
    """Give a row of a group by whether the group may be counted and its mean be told.

    Parameters
    ----------
    row
        Its figures.
    counts
        What may be shared.
    n, values
        Names of the count of the group, and of the people whose changes its mean is made of.
    """
    size = counts.sizes.get(n, 0)
    few = size < SMALLEST_GROUP and counts.suppressed
    if few or (values is not None and not counts.shown(values)):
        return dict.fromkeys(row) | {"n": counts.of(n), "precision": "hidden"}
    if counts.shown(n):
        return with_p(row) | {"n": counts.of(n), "precision": "exact"}
    return coarse(row) | {"n": None, "precision": "one_decimal"}


def changes(report: EffectReport, models: Json | None, counts: Counts) -> list[Json]:
    """Give every measure with every way side by side."""
    parts = []
    for measure in heli.evaluation.EffectMeasure:
        ways = [_change(found, counts) for found in report.changes if found.measure == measure]
        imputed = models["imputed"].get(measure.value) if models is not None else None
        if imputed is not None:
            row = dict.fromkeys(FIGURES) | {
                name: imputed.get(name) for name in ("estimate", "lower", "upper", "p")
            }
            # Everybody with a baseline: those whose baseline can be carried forward.
            row = shown_figures(row, counts, f"n/{measure.value}/bocf")
            ways.append(row | {"way": IMPUTATION, "reason": imputed["reason"]})
        parts.append(token(measure) | {"ways": ways})
    return parts


def _change(found: Any, counts: Counts) -> Json:
    name = f"{found.measure.value}/{found.way.value}"
    row = {
        "estimate": known(found.mean.mean),
        **limits_of(found.mean.limits),
        "p": known(found.mean.p),
        "rank_p": known(found.ranks.p),
        "centre": known(found.centre.estimate),
        **limits_of(found.centre.limits, "centre_"),
        "deviation": known(found.mean.standard_deviation),
        "t": known(found.mean.t),
        "df": known(found.mean.df),
        "d_z": known(found.mean.d_z),
        "rank_sum": found.ranks.rank_sum,
        "zeros": found.ranks.zeros,
        "tied": found.ranks.tied,
    }
    row = shown_figures(row, counts, f"n/{name}", f"values/{name}")
    if not counts.shown(f"zeros/{name}"):
        row |= dict.fromkeys(("rank_sum", "zeros", "tied"))
    if counts.suppressed:
        row["tied"] = None  # Of how many people each tie is nobody has asked.
    return {"way": token(found.way), "reason": None, **row}


def family(report: EffectReport, counts: Counts) -> Json:
    """Give the p-values that are adjusted together."""
    tests = []
    for test in report.family.tests:
        member = test.member
        name = f"{member.measure.value}/{member.way.value}"
        row = {"p": known(test.p), "adjusted": known(test.adjusted)}
        row = shown_figures(row, counts, f"n/{name}", f"values/{name}")
        row |= {part: token(getattr(member, part)) for part in ("measure", "way", "test")}
        tests.append(row)
    return {"method": token(report.family.method), "tests": tests}


def bands(report: EffectReport, counts: Counts) -> list[Json]:
    """Give how many lost how much in parts that do not overlap."""
    percents = sorted({share.percent for share in report.shares})
    return [
        {
            "way": token(way),
            "percents": percents,
            "people": [counts.of(f"band/{percent}/{way.value}") for percent in (0, *percents)],
            "total": counts.of(f"n/weight_kg/{way.value}"),
        }
        for way in heli.evaluation.MissingData
    ]


def shares(report: EffectReport, counts: Counts) -> list[Json]:
    """Give the shares that lost at least so much."""
    found: dict[int, list[Json]] = {}
    for share in report.shares:
        way = share.way.value
        name, n = f"share/{share.percent}/{way}", f"n/weight_kg/{way}"
        row = {"estimate": known(share.share.share), **limits_of(share.share.limits)}
        if not counts.shown(name, n):
            row = dict.fromkeys(row)
        row |= {"people": counts.of(name), "of": counts.of(n), "way": token(share.way)}
        found.setdefault(share.percent, []).append(row)
    return [{"percent": percent, "ways": found[percent]} for percent in sorted(found)]


def dose(report: EffectReport, counts: Counts) -> list[Json]:
    """Give how points and loss go together."""
    rows = []
    for found in report.dose_responses:
        way, result = found.way.value, found.correlation
        row = {"rho": known(result.rho), "p": known(result.p)}
        values = f"values/weight_percent/{way}"
        rows.append({"way": token(found.way)} | shown_figures(row, counts, f"dose/{way}", values))
    return rows


def dropouts(report: EffectReport, counts: Counts) -> list[Json]:
    """Give completers and dropouts at the baseline, where both groups may be counted."""
    return [_dropouts(found, counts) for found in report.dropouts]


def _dropouts(found: Any, counts: Counts) -> Json:
    groups, trait = found.groups, found.trait.value
    names = (f"dropouts/{trait}/completers", f"dropouts/{trait}/dropouts")
    sizes = [counts.sizes.get(name, 0) for name in names]
    shown = counts.shown(*names) and (min(sizes) >= SMALLEST_GROUP or not counts.suppressed)

    def group(one: Any) -> Json:
        deviation = known(one.standard_deviation)
        return {"n": one.n, "mean": known(one.mean), "deviation": deviation}

    row = {"difference": known(groups.difference), **limits_of(groups.limits), "p": known(groups.p)}
    row = with_p(row) if shown else dict.fromkeys(row)
    return token(found.trait) | {
        "completers": group(groups.a) if shown else None,
        "dropouts": group(groups.b) if shown else None,
        **row,
    }


def scenarios(report: EffectReport, counts: Counts) -> list[Json]:
    """Give what if dropouts had gained; the difference of two tells their share."""
    groups = ("dropouts/weight_kg/completers", "dropouts/weight_kg/dropouts", "n/weight_kg/bocf")
    shown = counts.shown(*groups)
    rows = []
    for found in report.scenarios:
        mean = found.mean_change_kg
        change = float(mean) if shown and mean is not None else None
        rows.append({"gain_kg": found.gain_g / 1000, "mean_change_kg": change})
    return rows
