"""What the module says of itself."""

from __future__ import annotations

import heli

from ..documentation_laws import DocumentationLaws


class TestDocumentation(DocumentationLaws):
    module = heli
    examples = (
        "heli",
        "heli._heli.core",
        "heli._token",
        "heli._explained",
        "heli._table",
        "heli._show_versions",
    )
