"""Tests, intervals and agreement of judges, each with its method, zero rule and tie rule.

Samples are columns of numbers: NumPy, pandas, Polars, Arrow or lists. A row without a number is
refused with its position, since leaving it out is a decision of its own. The confidence of an
interval must be stated. What has no value, such as a p of equal differences, is `heli.Unknown`
with the reason, never NaN.

Examples
--------
>>> import heli
>>> grams = [-3500, -1200, 0, 800, -2600, -4100]
>>> found = heli.statistics.paired_t([g / 1000 for g in grams], confidence=0.95)
>>> round(found.mean, 3), round(found.p, 4)
(-1.767, 0.0781)
>>> heli.statistics.signed_rank(grams).how.zeros.en
'zeros dropped and counted'
"""

from heli._heli.statistics import (
    AdjustedPValues,
    CronbachResult,
    HodgesLehmannResult,
    Icc,
    IccForm,
    Interval,
    McnemarResult,
    Method,
    Moments,
    PAdjustment,
    PairedTResult,
    Procedure,
    RatioDf,
    ReliabilityResult,
    SignedRankResult,
    SignTestResult,
    SpearmanResult,
    TieRule,
    WelchResult,
    WilsonResult,
    ZeroRule,
    adjusted_p,
    cronbach_alpha,
    hodges_lehmann,
    mcnemar,
    moments_of,
    reliability,
    sign_test,
    signed_rank,
    signed_rank_normal,
    spearman,
    welch,
    wilson,
)
from heli.statistics._paired import paired_t

__all__ = [
    "AdjustedPValues",
    "CronbachResult",
    "HodgesLehmannResult",
    "Icc",
    "IccForm",
    "Interval",
    "McnemarResult",
    "Method",
    "Moments",
    "PAdjustment",
    "PairedTResult",
    "Procedure",
    "RatioDf",
    "ReliabilityResult",
    "SignTestResult",
    "SignedRankResult",
    "SpearmanResult",
    "TieRule",
    "WelchResult",
    "WilsonResult",
    "ZeroRule",
    "adjusted_p",
    "cronbach_alpha",
    "hodges_lehmann",
    "mcnemar",
    "moments_of",
    "paired_t",
    "reliability",
    "sign_test",
    "signed_rank",
    "signed_rank_normal",
    "spearman",
    "welch",
    "wilson",
]
