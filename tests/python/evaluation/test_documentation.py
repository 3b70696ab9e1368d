"""What the module says of itself."""

from __future__ import annotations

from heli import evaluation

from ..documentation_laws import DocumentationLaws


class TestDocumentation(DocumentationLaws):
    module = evaluation
    examples = (
        "heli.evaluation",
        "heli._heli.evaluation",
        "heli.evaluation._columns",
        "heli.evaluation._days",
        "heli.evaluation._ignored_columns",
        "heli.evaluation._suppressed_together",
        "heli.evaluation.models._imputation",
    )
