"""Logs in many parts: each is folded where it lies, and the states are merged.

`heli.spark.score` and `heli.dask.score` give a `FoldedLog`. It holds what does not depend on the
parts: the state, points and ranks of everybody, and how many entries were refused for which reason.
"""

from heli.scale._folded_log import FoldedLog

__all__ = ["FoldedLog"]
