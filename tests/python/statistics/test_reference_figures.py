"""Figures of R and SciPy: the same from Python as from C++."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest

from heli import statistics as st

DATA = Path(__file__).parents[2] / "data" / "statistics"


def rows(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def close(expected: str, relative: float = 1e-9) -> Any:
    return pytest.approx(float(expected), rel=relative, abs=1e-12)


DIFFERENCES = {row["case"]: row for row in rows("paired_differences.csv")}


@pytest.mark.parametrize("figures", rows("paired_figures.csv"), ids=lambda row: row["case"])
def test_paired_tests(figures: dict[str, str]) -> None:
    given = DIFFERENCES[figures["case"]]
    differences = [round(float(text) * 10) / 10 for text in given["differences"].split()]
    tenths = [round(float(text) * 10) for text in given["differences"].split()]
    found = st.paired_t(differences, confidence=0.95)
    assert found.mean == close(figures["mean"])
    assert found.p == close(figures["p"])
    assert isinstance(found.limits, st.Interval)
    assert found.limits.lower == close(figures["lower"])
    assert found.limits.upper == close(figures["upper"], 1e-7)
    assert found.d_z == close(figures["d_z"])
    assert st.signed_rank(tenths).rank_sum == float(figures["rank_sum"])
    assert st.signed_rank(tenths).p == close(figures["rank_p"])
    if figures["rank_p_normal"]:
        assert st.signed_rank_normal(tenths).p == close(figures["rank_p_normal"])
    centre = st.hodges_lehmann(tenths, confidence=0.95).estimate
    assert not isinstance(centre, float) or centre / 10 == close(figures["hodges_lehmann"])
    assert st.sign_test(tenths).p == close(figures["sign_p"])


@pytest.mark.parametrize("figures", rows("paired_figures.csv"), ids=lambda row: row["case"])
def test_groups_and_shares(figures: dict[str, str]) -> None:
    given = DIFFERENCES[figures["case"]]
    pairs = list(zip(given["differences"].split(), given["groups"].split(), strict=True))
    groups = [[float(text) for text, own in pairs if own == group] for group in ("1", "0")]
    welch = st.welch(*groups, confidence=0.95)
    assert welch.p == close(figures["welch_p"])
    assert welch.df == close(figures["welch_df"])
    changed = st.mcnemar(int(figures["changed_b"]), int(figures["changed_c"]))
    if figures["mcnemar_p"]:
        assert changed.p == close(figures["mcnemar_p"])
    share = st.wilson(int(figures["successes"]), int(figures["n"]), confidence=0.95)
    assert isinstance(share.limits, st.Interval)
    assert share.limits.lower == close(figures["wilson_lower"], 1e-7)


def test_adjusted_p_values() -> None:
    families: dict[str, list[dict[str, str]]] = {}
    for row in rows("adjusted_p.csv"):
        families.setdefault(row["family"], []).append(row)
    for family in families.values():
        for method in st.PAdjustment:
            found = st.adjusted_p(method, [float(row["p"]) for row in family])
            assert list(found.values) == [close(row[method.value]) for row in family]


def test_reliability_and_alpha() -> None:
    tables: dict[str, list[list[float]]] = {}
    for row in rows("ratings.csv"):
        tables.setdefault(row["table"], []).append([float(mark) for mark in row["marks"].split()])
    for row in rows("reliability.csv"):
        found = st.reliability(tables[row["table"]], confidence=0.95)
        form = next(form for form in found.forms if form.form == row["form"])
        assert form.value == close(row["value"])
        assert form.p == close(row["p"], 1e-7)
    for row in rows("cronbach_alpha.csv"):
        assert st.cronbach_alpha(tables[row["table"]]).alpha == close(row["alpha"])
