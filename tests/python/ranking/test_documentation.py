"""What the module says of itself."""

from __future__ import annotations

from heli import ranking

from ..documentation_laws import DocumentationLaws


class TestDocumentation(DocumentationLaws):
    module = ranking
    examples = (
        "heli.ranking",
        "heli.ranking._columns",
        "heli.ranking._mark_tables",
        "heli._heli.ranking",
    )
