"""Columns of Arrow, whatever holds them, as chunked arrays or as one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pyarrow as pa


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


def in_one_piece(column: Any) -> Any:
    """Give a chunked array as one array: itself if it has one chunk, else a copy."""
    import pyarrow as pa

    if column.num_chunks == 1:
        return column.chunk(0)
    joined = column.combine_chunks()  # of no chunk or several; not an array in every version
    if isinstance(joined, pa.ChunkedArray):
        return joined.chunk(0) if joined.num_chunks else pa.array([], column.type)
    return joined


def is_text(kind: pa.DataType) -> bool:
    """Whether a column holds texts."""
    import pyarrow as pa

    view = getattr(pa.types, "is_string_view", None)
    return bool(
        pa.types.is_string(kind)
        or pa.types.is_large_string(kind)
        or (view is not None and view(kind))
    )
