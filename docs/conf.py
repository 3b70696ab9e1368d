"""Configuration of the documentation site; `make docs` builds it."""

import re
from importlib.metadata import version as installed_version
from typing import Any

project = "heli"
author = "the heli contributors"
copyright = "2026, the heli contributors"  # noqa: A001
version = release = installed_version("heli")

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["_build"]
myst_heading_anchors = 3

autodoc_default_options = {"members": True, "show-inheritance": True}
autodoc_member_order = "bysource"
autodoc_typehints = "signature"

# A name such as `date` is a field of several classes; annotations mean the type of the same name.
suppress_warnings = ["ref.python"]

html_theme = "furo"
html_title = "heli 合力"


def mark_overloads(*event: Any) -> None:
    """Show the signatures of an overloaded function as code: their stars are no emphasis."""
    lines = event[-1]
    if "Overloaded function." in lines:
        lines[:] = [re.sub(r"^(\d+\. )?(\w+\(.*\).*)$", r"\1``\2``", line) for line in lines]


def setup(app: Any) -> None:
    """Register what this configuration adds."""
    app.connect("autodoc-process-docstring", mark_overloads, priority=1)
