"""Columns of numbers for models, and statsmodels itself where it is installed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from heli._errors import Error, InvalidValue
from heli._samples import numbers_of
from heli._table_rows import plain_cell
from heli.evaluation.models._results import Estimate

if TYPE_CHECKING:
    from numpy.typing import NDArray


def statsmodels_module(name: str) -> Any:
    """Give a module of statsmodels.

    Raises
    ------
    Error
        If it is not installed.
    """
    import importlib

    try:
        return importlib.import_module(f"statsmodels.{name}")
    except ModuleNotFoundError as missing:
        raise Error(
            f"{missing.name} is not installed: models need statsmodels; install heli[report] · "
            "统计模型需要 statsmodels，请安装 heli[report]"
        ) from None


def level_of(confidence: float) -> float:
    if not 0 < confidence < 1:
        raise InvalidValue(f"confidence {confidence}: expected a number between 0 and 1")
    return float(confidence)


def number_columns(**given: object) -> list[NDArray[np.float64]]:
    """Give columns of numbers, all of the same length."""
    found: list[NDArray[np.float64]] = []
    for name, column in given.items():
        try:
            numbers = numbers_of(column)
        except InvalidValue as error:
            raise InvalidValue(f"{name}: {error}") from None
        if numbers is None:
            raise TypeError(f"{name} is a {type(column).__name__}: expected a column of numbers")
        if not np.isfinite(numbers).all():
            row = int(np.flatnonzero(~np.isfinite(numbers))[0])
            raise InvalidValue(f"{name}: row {row} (from 0) is not finite")
        if found and len(numbers) != len(found[0]):
            raise InvalidValue(f"{name} has {len(numbers)} rows: expected {len(found[0])}")
        found.append(numbers)
    return found


def estimate_of(value: float, standard_error: float, df: float | None, level: float) -> Estimate:
    """Give a coefficient with its test and interval, by t or by the normal distribution."""
    from scipy import stats

    spread = stats.norm() if df is None else stats.t(df)
    reach = float(spread.ppf((1 + level) / 2)) * standard_error
    statistic = value / standard_error
    p = 2 * float(spread.sf(abs(statistic)))
    return Estimate(
        float(value),
        float(standard_error),
        df,
        float(statistic),
        p,
        float(value - reach),
        float(value + reach),
    )


def cells_of(name: str, column: Any) -> list[Any]:
    """Give the cells of a column of whatever type."""
    if hasattr(column, "__arrow_c_array__") or hasattr(column, "__arrow_c_stream__"):
        from heli._arrow_chunks import chunked

        return list(chunked(column).to_pylist())
    if isinstance(column, str | bytes) or not hasattr(column, "__len__"):
        raise TypeError(f"{name} is a {type(column).__name__}: expected a column")
    return list(column.tolist() if hasattr(column, "tolist") else column)


def column_with_gaps(name: str, column: object) -> NDArray[np.float64]:
    """Give a column of numbers, NaN where a row has none."""
    cells = [plain_cell(cell) for cell in cells_of(name, column)]
    there = [row for row, cell in enumerate(cells) if cell is not None and cell == cell]
    values = np.full(len(cells), np.nan)
    (numbers,) = number_columns(**{name: [cells[row] for row in there]})
    values[there] = numbers
    return values
