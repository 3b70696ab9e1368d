"""Logs cut into parts, as engines cut them."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

import pyarrow as pa

if TYPE_CHECKING:
    import pandas as pd


def batches_of(log: pd.DataFrame, rows: int = 1000) -> list[pa.RecordBatch]:
    """Give a log as batches of so many rows."""
    batches: list[pa.RecordBatch] = pa.Table.from_pandas(log, preserve_index=False).to_batches(rows)
    return batches


def parts_by_id(log: pd.DataFrame, parts: int) -> list[pd.DataFrame]:
    """Give parts in which all entries of one id are together; some may be empty."""
    at = [zlib.crc32(str(name).encode()) % parts for name in log["event_id"]]
    return [log[[part == place for place in at]] for part in range(parts)]


def cell(log: pd.DataFrame, row: int, column: str) -> str:
    """Give a cell as text."""
    return str(log.loc[row, column])
