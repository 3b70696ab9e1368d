"""Enumerations of evaluation."""

from __future__ import annotations

from heli import evaluation

from ..token_laws import TokenLaws


class TestTokens(TokenLaws):
    module = evaluation
    enumerations = (
        evaluation.BaselineTrait,
        evaluation.BodyQuantity,
        evaluation.ChangeTest,
        evaluation.Classing,
        evaluation.ConditionOutcome,
        evaluation.EffectMeasure,
        evaluation.EntryGround,
        evaluation.EntryOutcome,
        evaluation.FlowStage,
        evaluation.LimitKind,
        evaluation.MissingData,
        evaluation.Occasion,
        evaluation.SafetyKind,
        evaluation.Sex,
        evaluation.Statement,
        evaluation.ZeroCells,
    )
