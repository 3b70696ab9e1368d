"""Imputation, analysis of covariance and mixed models against R, and without statsmodels."""

from __future__ import annotations

import csv
import pickle
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest

import heli
from heli.evaluation import models

DATA = Path(__file__).parents[2] / "data" / "statistics"


def rows(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def numbers(text: str) -> list[float]:
    return [float(word) for word in text.split()]


def close(expected: str, relative: float = 1e-9) -> Any:
    return pytest.approx(float(expected), rel=relative, abs=1e-12)


@pytest.mark.parametrize("row", rows("ancova.csv"), ids=lambda row: row["case"])
def test_analysis_of_covariance(row: dict[str, str]) -> None:
    before, after, groups = (numbers(row[name]) for name in ("before", "after", "groups"))
    found = models.ancova(before, np.array(after), pd.Series(groups), confidence=0.95)
    assert found.n == len(before)
    assert found.intercept.value == close(row["intercept"], 1e-8)
    assert found.before.value == close(row["before_slope"])
    assert found.group.value == close(row["group"])
    assert found.group.standard_error == close(row["se_group"])
    assert found.group.statistic == close(row["t_group"])
    assert found.group.p == close(row["p_group"])
    assert found.group.lower == close(row["lower"])
    assert found.group.upper == close(row["upper"])


@pytest.mark.parametrize("row", rows("pooled.csv"), ids=lambda row: row["case"])
def test_pooling(row: dict[str, str]) -> None:
    found = models.pool(
        numbers(row["estimates"]),
        numbers(row["variances"]),
        complete_df=float(row["complete_df"]),
        confidence=0.95,
    )
    assert found.estimate.value == close(row["estimate"])
    assert found.estimate.df == close(row["df"])
    for name in ("within", "between", "total", "relative_increase", "missing_information"):
        assert getattr(found, name) == close(row[name])


@pytest.mark.parametrize("row", rows("mixed_models.csv"), ids=lambda row: row["case"])
def test_mixed_model(row: dict[str, str]) -> None:
    persons, weeks, weights = (row[name].split() for name in ("persons", "weeks", "weights"))
    found = models.mixed_model(
        [float(weight) for weight in weights], numbers(" ".join(weeks)), persons, confidence=0.95
    )
    assert found.persons == len(set(persons))
    assert found.intercept.value == close(row["intercept"], 1e-5)
    assert found.week.value == close(row["week"], 1e-5)
    assert found.intercept.standard_error == close(row["se_intercept"], 1e-5)
    assert found.week.standard_error == close(row["se_week"], 1e-5)
    assert found.sd_person == close(row["sd_person"], 1e-5)
    assert found.sd_residual == close(row["sd_residual"], 1e-5)
    assert "REML" in found.method


BEFORE = [80.0, 90.5, 70.2, 65.4, 88.8, 77.7, 93.1, 84.0, 79.2, 68.5]
AFTER: list[float | None] = [77.0, 88.0, 70.9, None, 85.1, 76.0, None, 82.2, 78.8, 67.0]


def test_imputation_repeats_by_its_seed() -> None:
    def asked(after: Any, seed: int) -> models.PooledEstimate:
        return models.imputed_change(
            BEFORE, after, imputations=5, seed=seed, confidence=0.95, donors=3
        )

    found = asked(AFTER, 1)
    assert found == asked(pd.Series(AFTER), 1) == asked(pa.array(AFTER), 1)
    assert found != asked(AFTER, 2)
    assert found.imputations == 5
    assert -4 < found.estimate.value < 0
    assert found.between > 0
    assert "seed 1" in found.method


def test_imputation_uses_columns_with_gaps_and_makes_other_measures_of_the_imputed() -> None:
    weekly = [78.0, 89.0, None, 64.0, 86.9, 76.8, 91.0, None, 79.0, 67.7]
    asked: Any = {"imputations": 4, "seed": 1, "donors": 3}
    tables = models.completed_after(BEFORE, AFTER, auxiliary={"weekly": weekly}, **asked)
    for table in tables:
        assert [x for x, seen in zip(table, AFTER, strict=True) if seen is not None] == [
            seen for seen in AFTER if seen is not None
        ]
    kilograms = models.pooled_change(BEFORE, tables, confidence=0.95)
    assert (
        kilograms.estimate
        == models.imputed_change(
            BEFORE, AFTER, auxiliary={"weekly": weekly}, confidence=0.95, **asked
        ).estimate
    )
    halves = models.pooled_change(
        np.array(BEFORE) / 2, [table / 2 for table in tables], confidence=0.95
    )
    assert halves.estimate.value == pytest.approx(kilograms.estimate.value / 2)


def test_imputation_prints_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    after = [*AFTER[:6], None, None, None, None]
    models.imputed_change(
        BEFORE,
        after,
        imputations=2,
        seed=1,
        confidence=0.95,
        covariates={"constant": [1.0] * len(BEFORE)},
    )
    assert capfd.readouterr().err == ""


def test_imputation_of_nothing_is_the_mean_change_itself() -> None:
    full = [b - 1 - i / 10 for i, b in enumerate(BEFORE)]
    changes = [after - before for before, after in zip(BEFORE, full, strict=True)]
    found = models.imputed_change(
        BEFORE,
        full,
        imputations=3,
        seed=1,
        confidence=0.95,
        covariates={"age": range(30, 40)},
    )
    expected = heli.statistics.paired_t(changes, confidence=0.95)
    assert found.between == 0
    assert found.estimate.value == pytest.approx(expected.mean)
    assert isinstance(expected.limits, heli.statistics.Interval)


def test_what_cannot_be_fitted_is_refused() -> None:
    with pytest.raises(heli.InvalidValue, match="expected 0 or 1"):
        models.ancova([1, 2, 3, 4], [1, 2, 3, 5], [0, 1, 2, 1], confidence=0.95)
    with pytest.raises(heli.InvalidValue, match="two groups"):
        models.ancova([1, 2, 3, 4], [1, 2, 3, 5], [1, 1, 1, 1], confidence=0.95)
    with pytest.raises(heli.InvalidValue, match="after has 3 rows: expected 4"):
        models.ancova([1, 2, 3, 4], [1, 2, 3], [0, 1, 0], confidence=0.95)
    with pytest.raises(heli.InvalidValue, match=r"before: row 1 \(from 0\) has no value"):
        models.ancova([1, None], [1, 2], [0, 1], confidence=0.95)
    with pytest.raises(heli.InvalidValue, match="confidence 95"):
        models.pool([1, 2], [1, 1], complete_df=9, confidence=95)
    with pytest.raises(heli.InvalidValue, match="two tables"):
        models.pool([1], [1], complete_df=9, confidence=0.95)
    with pytest.raises(heli.InvalidValue, match="two people or more"):
        models.mixed_model([80, 79], [0, 2], ["P1", "P1"], confidence=0.95)
    with pytest.raises(heli.InvalidValue, match="10 rows before, 3 after"):
        models.imputed_change(BEFORE, [1, 2, 3], imputations=5, seed=1, confidence=0.95)
    with pytest.raises(TypeError):
        models.ancova("abc", [1], [0], confidence=0.95)


def test_without_statsmodels_the_error_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in [name for name in sys.modules if name.split(".")[0] == "statsmodels"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "statsmodels", None)
    with pytest.raises(heli.Error, match=r"install heli\[report\]"):
        models.ancova([1, 2], [1, 2], [0, 1], confidence=0.95)


def test_results_are_values() -> None:
    found = models.pool([-2.2, -2.4], [0.07, 0.08], complete_df=219, confidence=0.95)
    assert pickle.loads(pickle.dumps(found)) == found  # noqa: S301 - our own bytes
    assert found.to_dict()["estimate"]["value"] == pytest.approx(-2.3)
    assert "<table" in found._repr_html_()
    assert hash(found) == hash(
        models.pool([-2.2, -2.4], [0.07, 0.08], complete_df=219, confidence=0.95)
    )
    with pytest.raises(AttributeError):
        found.level = 0.9  # type: ignore[misc]
