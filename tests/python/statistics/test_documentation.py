"""What the module says of itself."""

from __future__ import annotations

from heli import statistics

from ..documentation_laws import DocumentationLaws


class TestDocumentation(DocumentationLaws):
    module = statistics
    examples = ("heli.statistics", "heli._heli.statistics")
