"""Multiple imputation, analysis of covariance and mixed models, fitted by statsmodels.

They need the extra ``heli[report]``. Nothing is fitted here: statsmodels does, and only the pooling
of imputed results by Rubin's rules is of heli. Every result names its method. Without a control
group none of them makes a causal claim.
"""

from heli.evaluation.models._imputation import (
    completed_after,
    imputed_change,
    pool,
    pooled_change,
)
from heli.evaluation.models._regression import ancova, mixed_model
from heli.evaluation.models._results import (
    AncovaResult,
    Estimate,
    MixedModelResult,
    PooledEstimate,
)

__all__ = [
    "AncovaResult",
    "Estimate",
    "MixedModelResult",
    "PooledEstimate",
    "ancova",
    "completed_after",
    "imputed_change",
    "mixed_model",
    "pool",
    "pooled_change",
]
