"""What every value of scoring can do."""

from __future__ import annotations

from heli import scoring

from ..token_laws import TokenLaws
from ..value_laws import ValueLaws
from .outcome_values import VALUES as OUTCOMES
from .scoring_values import VALUES


class TestValues(ValueLaws):
    module = scoring
    values = (*VALUES, *OUTCOMES)


class TestTokens(TokenLaws):
    module = scoring
    enumerations = (
        scoring.BreakpointScope,
        scoring.Bucket,
        scoring.CapEffect,
        scoring.CaptainRule,
        scoring.ConditionVerdict,
        scoring.FlagVerdict,
        scoring.EntryIds,
        scoring.IntegrityRule,
        scoring.LeftBound,
        scoring.MissingEffect,
        scoring.Movement,
        scoring.PartialWeek,
        scoring.PrizeBar,
        scoring.PrizeKind,
        scoring.PrizeLimit,
        scoring.EntryStatus,
        scoring.TeamMeasure,
        scoring.TeamRole,
        scoring.WeightHold,
    )
