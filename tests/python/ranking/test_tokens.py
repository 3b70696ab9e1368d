"""Enumerations of ranking."""

from __future__ import annotations

from heli import ranking

from ..token_laws import TokenLaws


class TestTokens(TokenLaws):
    module = ranking
    enumerations = (
        ranking.ApportionmentMethod,
        ranking.Attendance,
        ranking.AwardBase,
        ranking.AwardReason,
        ranking.AwardSize,
        ranking.ChainEnd,
        ranking.Direction,
        ranking.Eligibility,
        ranking.IncompleteRule,
        ranking.KeyResult,
        ranking.MissingRule,
        ranking.RankMethod,
        ranking.SeatTie,
        ranking.Separation,
        ranking.TeamMethod,
        ranking.TieEdge,
        ranking.WeightSum,
    )
