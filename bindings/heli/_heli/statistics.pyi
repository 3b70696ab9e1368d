# ruff: noqa: PYI052 - members of enumerations have values, not types
from collections.abc import Iterable
from typing import Any, Literal, SupportsIndex, TypeAlias, final

from heli._heli.core import Unknown, _Value
from heli._token import Token

@final
class Method(Token):
    paired_t = "paired_t"
    signed_rank_exact = "signed_rank_exact"
    signed_rank_normal = "signed_rank_normal"
    hodges_lehmann = "hodges_lehmann"
    sign_test_exact = "sign_test_exact"
    mcnemar_exact = "mcnemar_exact"
    mcnemar_chi_squared = "mcnemar_chi_squared"
    wilson = "wilson"
    welch_t = "welch_t"
    spearman_t = "spearman_t"
    intraclass_correlation = "intraclass_correlation"
    cronbach_alpha = "cronbach_alpha"

@final
class ZeroRule(Token):
    none = "none"
    kept = "kept"
    dropped = "dropped"

@final
class TieRule(Token):
    none = "none"
    midranks = "midranks"
    conservative = "conservative"

@final
class PAdjustment(Token):
    holm = "holm"
    hochberg = "hochberg"
    bonferroni = "bonferroni"
    benjamini_hochberg = "benjamini_hochberg"

@final
class IccForm(Token):
    icc1 = "icc1"
    icc2 = "icc2"
    icc3 = "icc3"
    icc1k = "icc1k"
    icc2k = "icc2k"
    icc3k = "icc3k"

_Method: TypeAlias = (
    Method
    | Literal[
        "paired_t",
        "signed_rank_exact",
        "signed_rank_normal",
        "hodges_lehmann",
        "sign_test_exact",
        "mcnemar_exact",
        "mcnemar_chi_squared",
        "wilson",
        "welch_t",
        "spearman_t",
        "intraclass_correlation",
        "cronbach_alpha",
    ]
)
_ZeroRule: TypeAlias = ZeroRule | Literal["none", "kept", "dropped"]
_TieRule: TypeAlias = TieRule | Literal["none", "midranks", "conservative"]
_PAdjustment: TypeAlias = (
    PAdjustment | Literal["holm", "hochberg", "bonferroni", "benjamini_hochberg"]
)
_IccForm: TypeAlias = IccForm | Literal["icc1", "icc2", "icc3", "icc1k", "icc2k", "icc3k"]
# Columns of NumPy, pandas, Polars and Arrow, and lists; tables of them, and rows of numbers.
_Column: TypeAlias = Any
_Rows: TypeAlias = Any

@final
class Interval(_Value):
    __match_args__ = ("lower", "upper")
    def __init__(
        self,
        lower: float,
        upper: float,
    ) -> None: ...
    @property
    def lower(self) -> float: ...
    @property
    def upper(self) -> float: ...

@final
class Procedure(_Value):
    __match_args__ = ("method", "zeros", "ties")
    def __init__(
        self,
        method: _Method,
        zeros: _ZeroRule,
        ties: _TieRule,
    ) -> None: ...
    @property
    def method(self) -> Method: ...
    @property
    def zeros(self) -> ZeroRule: ...
    @property
    def ties(self) -> TieRule: ...

@final
class RatioDf(_Value):
    __match_args__ = ("numerator", "denominator")
    def __init__(
        self,
        numerator: float,
        denominator: float,
    ) -> None: ...
    @property
    def numerator(self) -> float: ...
    @property
    def denominator(self) -> float: ...

@final
class Moments(_Value):
    __match_args__ = ("n", "mean", "variance")
    def __init__(
        self,
        n: SupportsIndex,
        mean: float | Unknown,
        variance: float | Unknown,
    ) -> None: ...
    @property
    def n(self) -> int: ...
    @property
    def mean(self) -> float | Unknown: ...
    @property
    def variance(self) -> float | Unknown: ...
    @property
    def standard_deviation(self) -> float | Unknown: ...

def moments_of(sample: _Column) -> Moments: ...

@final
class PairedTResult(_Value):
    __match_args__ = (
        "how",
        "level",
        "n",
        "mean",
        "standard_deviation",
        "t",
        "df",
        "p",
        "limits",
        "d_z",
    )
    def __init__(
        self,
        how: Procedure,
        level: float,
        n: SupportsIndex,
        mean: float | Unknown,
        standard_deviation: float | Unknown,
        t: float | Unknown,
        df: float | Unknown,
        p: float | Unknown,
        limits: Interval | Unknown,
        d_z: float | Unknown,
    ) -> None: ...
    @property
    def how(self) -> Procedure: ...
    @property
    def level(self) -> float: ...
    @property
    def n(self) -> int: ...
    @property
    def mean(self) -> float | Unknown: ...
    @property
    def standard_deviation(self) -> float | Unknown: ...
    @property
    def t(self) -> float | Unknown: ...
    @property
    def df(self) -> float | Unknown: ...
    @property
    def p(self) -> float | Unknown: ...
    @property
    def limits(self) -> Interval | Unknown: ...
    @property
    def d_z(self) -> float | Unknown: ...

def paired_t(differences: _Column, *, confidence: float) -> PairedTResult: ...

@final
class SignedRankResult(_Value):
    __match_args__ = ("how", "n", "zeros", "tied", "rank_sum", "p")
    def __init__(
        self,
        how: Procedure,
        n: SupportsIndex,
        zeros: SupportsIndex,
        tied: SupportsIndex,
        rank_sum: float,
        p: float | Unknown,
    ) -> None: ...
    @property
    def how(self) -> Procedure: ...
    @property
    def n(self) -> int: ...
    @property
    def zeros(self) -> int: ...
    @property
    def tied(self) -> int: ...
    @property
    def rank_sum(self) -> float: ...
    @property
    def p(self) -> float | Unknown: ...

def signed_rank(differences: _Column) -> SignedRankResult: ...
def signed_rank_normal(differences: _Column) -> SignedRankResult: ...

@final
class HodgesLehmannResult(_Value):
    __match_args__ = ("how", "level", "n", "estimate", "limits", "attained")
    def __init__(
        self,
        how: Procedure,
        level: float,
        n: SupportsIndex,
        estimate: float | Unknown,
        limits: Interval | Unknown,
        attained: float | Unknown,
    ) -> None: ...
    @property
    def how(self) -> Procedure: ...
    @property
    def level(self) -> float: ...
    @property
    def n(self) -> int: ...
    @property
    def estimate(self) -> float | Unknown: ...
    @property
    def limits(self) -> Interval | Unknown: ...
    @property
    def attained(self) -> float | Unknown: ...

def hodges_lehmann(differences: _Column, *, confidence: float) -> HodgesLehmannResult: ...

@final
class SignTestResult(_Value):
    __match_args__ = ("how", "n", "zeros", "positive", "negative", "p")
    def __init__(
        self,
        how: Procedure,
        n: SupportsIndex,
        zeros: SupportsIndex,
        positive: SupportsIndex,
        negative: SupportsIndex,
        p: float | Unknown,
    ) -> None: ...
    @property
    def how(self) -> Procedure: ...
    @property
    def n(self) -> int: ...
    @property
    def zeros(self) -> int: ...
    @property
    def positive(self) -> int: ...
    @property
    def negative(self) -> int: ...
    @property
    def p(self) -> float | Unknown: ...

def sign_test(differences: _Column) -> SignTestResult: ...

@final
class McnemarResult(_Value):
    __match_args__ = ("how", "how_approximate", "b", "c", "p", "chi_squared", "approximate_p")
    def __init__(
        self,
        how: Procedure,
        how_approximate: Procedure,
        b: SupportsIndex,
        c: SupportsIndex,
        p: float | Unknown,
        chi_squared: float | Unknown,
        approximate_p: float | Unknown,
    ) -> None: ...
    @property
    def how(self) -> Procedure: ...
    @property
    def how_approximate(self) -> Procedure: ...
    @property
    def b(self) -> int: ...
    @property
    def c(self) -> int: ...
    @property
    def p(self) -> float | Unknown: ...
    @property
    def chi_squared(self) -> float | Unknown: ...
    @property
    def approximate_p(self) -> float | Unknown: ...

def mcnemar(b: SupportsIndex, c: SupportsIndex) -> McnemarResult: ...

@final
class WilsonResult(_Value):
    __match_args__ = ("how", "level", "successes", "trials", "share", "limits")
    def __init__(
        self,
        how: Procedure,
        level: float,
        successes: SupportsIndex,
        trials: SupportsIndex,
        share: float | Unknown,
        limits: Interval | Unknown,
    ) -> None: ...
    @property
    def how(self) -> Procedure: ...
    @property
    def level(self) -> float: ...
    @property
    def successes(self) -> int: ...
    @property
    def trials(self) -> int: ...
    @property
    def share(self) -> float | Unknown: ...
    @property
    def limits(self) -> Interval | Unknown: ...

def wilson(
    successes: SupportsIndex, trials: SupportsIndex, *, confidence: float
) -> WilsonResult: ...

@final
class WelchResult(_Value):
    __match_args__ = ("how", "level", "a", "b", "difference", "t", "df", "p", "limits")
    def __init__(
        self,
        how: Procedure,
        level: float,
        a: Moments,
        b: Moments,
        difference: float | Unknown,
        t: float | Unknown,
        df: float | Unknown,
        p: float | Unknown,
        limits: Interval | Unknown,
    ) -> None: ...
    @property
    def how(self) -> Procedure: ...
    @property
    def level(self) -> float: ...
    @property
    def a(self) -> Moments: ...
    @property
    def b(self) -> Moments: ...
    @property
    def difference(self) -> float | Unknown: ...
    @property
    def t(self) -> float | Unknown: ...
    @property
    def df(self) -> float | Unknown: ...
    @property
    def p(self) -> float | Unknown: ...
    @property
    def limits(self) -> Interval | Unknown: ...

def welch(a: _Column, b: _Column, *, confidence: float) -> WelchResult: ...

@final
class SpearmanResult(_Value):
    __match_args__ = ("how", "n", "rho", "t", "p")
    def __init__(
        self,
        how: Procedure,
        n: SupportsIndex,
        rho: float | Unknown,
        t: float | Unknown,
        p: float | Unknown,
    ) -> None: ...
    @property
    def how(self) -> Procedure: ...
    @property
    def n(self) -> int: ...
    @property
    def rho(self) -> float | Unknown: ...
    @property
    def t(self) -> float | Unknown: ...
    @property
    def p(self) -> float | Unknown: ...

def spearman(x: _Column, y: _Column) -> SpearmanResult: ...

@final
class CronbachResult(_Value):
    __match_args__ = ("how", "persons", "items", "alpha")
    def __init__(
        self,
        how: Procedure,
        persons: SupportsIndex,
        items: SupportsIndex,
        alpha: float | Unknown,
    ) -> None: ...
    @property
    def how(self) -> Procedure: ...
    @property
    def persons(self) -> int: ...
    @property
    def items(self) -> int: ...
    @property
    def alpha(self) -> float | Unknown: ...

def cronbach_alpha(rows: _Rows) -> CronbachResult: ...

@final
class AdjustedPValues(_Value):
    __match_args__ = ("method", "values")
    def __init__(
        self,
        method: _PAdjustment,
        *,
        values: Iterable[float] = (),
    ) -> None: ...
    @property
    def method(self) -> PAdjustment: ...
    @property
    def values(self) -> tuple[float, ...]: ...

def adjusted_p(method: _PAdjustment, p: _Column) -> AdjustedPValues: ...

@final
class Icc(_Value):
    __match_args__ = ("form", "value", "f", "df", "p", "limits")
    def __init__(
        self,
        form: _IccForm,
        value: float | Unknown,
        f: float | Unknown,
        df: RatioDf,
        p: float | Unknown,
        limits: Interval | Unknown,
    ) -> None: ...
    @property
    def form(self) -> IccForm: ...
    @property
    def value(self) -> float | Unknown: ...
    @property
    def f(self) -> float | Unknown: ...
    @property
    def df(self) -> RatioDf: ...
    @property
    def p(self) -> float | Unknown: ...
    @property
    def limits(self) -> Interval | Unknown: ...

@final
class ReliabilityResult(_Value):
    __match_args__ = ("how", "level", "entries", "judges", "forms")
    def __init__(
        self,
        how: Procedure,
        level: float,
        entries: SupportsIndex,
        judges: SupportsIndex,
        *,
        forms: Iterable[Icc] = (),
    ) -> None: ...
    @property
    def how(self) -> Procedure: ...
    @property
    def level(self) -> float: ...
    @property
    def entries(self) -> int: ...
    @property
    def judges(self) -> int: ...
    @property
    def forms(self) -> tuple[Icc, ...]: ...

def reliability(rows: _Rows, *, confidence: float) -> ReliabilityResult: ...
