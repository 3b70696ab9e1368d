"""Configuration of the documentation site; `make docs` builds it."""

from importlib.metadata import version as installed_version

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

html_theme = "furo"
html_title = "heli 合力"
