"""Columns of Arrow, whatever holds them, as chunked arrays."""

from __future__ import annotations

from typing import Any


def chunked(column: Any) -> Any:
    """Give anything of Arrow as a chunked array."""
    import pyarrow as pa

    if isinstance(column, pa.ChunkedArray):
        return column
    if hasattr(column, "__arrow_array__"):
        column = column.__arrow_array__()
    elif hasattr(column, "__arrow_c_stream__"):
        return pa.chunked_array(column)
    elif not isinstance(column, pa.Array):
        column = pa.array(column)
    return column if isinstance(column, pa.ChunkedArray) else pa.chunked_array([column])
