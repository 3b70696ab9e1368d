"""What the module says of itself."""

from __future__ import annotations

from heli import calendar

from ..documentation_laws import DocumentationLaws


class TestDocumentation(DocumentationLaws):
    module = calendar
    examples = (
        "heli.calendar",
        "heli._heli.calendar",
    )
