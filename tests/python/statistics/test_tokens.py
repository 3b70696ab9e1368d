"""Enumerations of statistics."""

from __future__ import annotations

from heli import statistics

from ..token_laws import TokenLaws


class TestTokens(TokenLaws):
    module = statistics
    enumerations = (
        statistics.IccForm,
        statistics.Method,
        statistics.PAdjustment,
        statistics.TieRule,
        statistics.ZeroRule,
    )
