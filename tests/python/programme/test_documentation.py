"""What the module says of itself."""

from __future__ import annotations

from heli import io, programme

from ..documentation_laws import DocumentationLaws


class TestDocumentation(DocumentationLaws):
    module = programme
    examples = ("heli.programme._icalendar", "heli._heli.programme")


class TestDocumentationOfDocuments(DocumentationLaws):
    module = io
    examples = ("heli.io",)
