"""The t test of differences within pairs, which is often called with two samples by mistake."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from heli._errors import InvalidValue
from heli._heli import statistics as compiled

if TYPE_CHECKING:
    from heli._heli.statistics import PairedTResult


def paired_t(differences: Any, *further: object, confidence: float | None = None) -> PairedTResult:
    """Test whether differences within pairs have mean 0, by Student's t.

    With fewer than two, or all equal, what needs a spread is `heli.Unknown` with the reason.

    Parameters
    ----------
    differences
        One for each pair, formed exactly: from whole grams rather than from kg. A column of
        NumPy, pandas, Polars or Arrow, or a list.
    *further
        Nothing: two samples are no differences, and which is taken from which is not assumed.
    confidence
        Of the interval, such as 0.95.

    Raises
    ------
    heli.InvalidValue
        If a row has no number, with its position, if there are two samples in place of
        differences, or the confidence is not between 0 and 1.

    Examples
    --------
    >>> import heli
    >>> found = heli.statistics.paired_t([-2, -1, -4, 0], confidence=0.95)
    >>> found.mean, round(found.p, 4), found.how.method.en
    (-1.75, 0.1328, 'paired t test')
    >>> print(heli.statistics.paired_t([-2], confidence=0.95).p)
    needs at least 2 values, has 1
    """
    if further:
        raise InvalidValue(
            "paired_t takes one column, the differences of the pairs: give after minus before, "
            "and the confidence by its name"
        )
    if confidence is None:
        raise TypeError("paired_t: confidence must be stated, such as confidence=0.95")
    return compiled.paired_t(differences, confidence=confidence)
