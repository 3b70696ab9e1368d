"""What every result of statistics can do: text, comparison, hash, pickle, copy, dict."""

from __future__ import annotations

import pytest

import heli
from heli import statistics as st

from ..value_laws import ValueLaws

DIFFERENCES = [-2.5, -1, 0, 1, -4, -2.5]
MARKS = [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8]]
FULL = st.reliability(MARKS, confidence=0.95)
BARE = st.reliability([], confidence=0.9)


class TestValues(ValueLaws):
    module = st
    values = (
        st.Interval(-1, 1.5),
        st.Procedure("paired_t", "kept", "none"),
        st.RatioDf(5, 18),
        st.moments_of(DIFFERENCES),
        st.moments_of([]),
        st.paired_t(DIFFERENCES, confidence=0.95),
        st.paired_t([], confidence=0.95),
        st.signed_rank(DIFFERENCES),
        st.signed_rank([0]),
        st.hodges_lehmann(DIFFERENCES, confidence=0.95),
        st.hodges_lehmann([], confidence=0.95),
        st.sign_test(DIFFERENCES),
        st.sign_test([]),
        st.mcnemar(6, 1),
        st.mcnemar(0, 0),
        st.wilson(3, 10, confidence=0.95),
        st.wilson(0, 0, confidence=0.95),
        st.welch(DIFFERENCES, [1, 2, 4], confidence=0.95),
        st.welch([], [], confidence=0.95),
        st.spearman(DIFFERENCES, range(6)),
        st.spearman([], []),
        st.adjusted_p("holm", [0.01, 0.2]),
        st.adjusted_p("bonferroni", []),
        FULL,
        BARE,
        FULL.forms[0],
        BARE.forms[0],
        st.cronbach_alpha(MARKS),
        st.cronbach_alpha([]),
    )


def test_what_has_no_value_says_why() -> None:
    p = st.paired_t([-2], confidence=0.95).p
    assert isinstance(p, heli.Unknown)
    assert p.reason == heli.Bilingual(
        "至少需要 2 个数值，现有 1 个", "needs at least 2 values, has 1"
    )
    assert st.paired_t([1, 1, 1], confidence=0.95).to_dict()["t"]["reason"]["en"] == (
        "all values are equal: there is no spread"
    )


def test_every_result_names_method_zero_rule_and_tie_rule() -> None:
    assert st.signed_rank(DIFFERENCES).how == st.Procedure(
        "signed_rank_exact", "dropped", "midranks"
    )
    assert st.hodges_lehmann(DIFFERENCES, confidence=0.95).how.ties == "conservative"
    assert st.signed_rank_normal(DIFFERENCES).how.method == "signed_rank_normal"


@pytest.mark.parametrize("level", [0, 1, -0.5, 95, float("nan")])
def test_a_confidence_is_between_0_and_1(level: float) -> None:
    with pytest.raises(heli.InvalidValue, match="expected a number between 0 and 1"):
        st.paired_t([1, 2], confidence=level)


def test_two_samples_are_no_differences() -> None:
    with pytest.raises(heli.InvalidValue, match="give after minus before"):
        st.paired_t([80, 90], [78, 89], confidence=0.95)
    with pytest.raises(heli.InvalidValue, match="the differences of the pairs"):
        st.paired_t([80, 90], 0.95)


def test_a_confidence_must_be_stated() -> None:
    for function in (st.paired_t, st.hodges_lehmann):
        with pytest.raises(TypeError):
            function([1, 2])  # type: ignore[call-arg]


def test_counts_that_cannot_be_are_refused() -> None:
    with pytest.raises(heli.InvalidValue, match="no more successes than trials"):
        st.wilson(3, 2, confidence=0.95)
    with pytest.raises(heli.InvalidValue):
        st.mcnemar(-1, 2)
    with pytest.raises(TypeError):
        st.mcnemar(1.5, 2)  # type: ignore[arg-type]
