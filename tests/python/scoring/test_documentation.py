"""What the module says of itself."""

from __future__ import annotations

from heli import scoring

from ..documentation_laws import DocumentationLaws


class TestDocumentation(DocumentationLaws):
    module = scoring
    examples = ("heli.scoring",)
