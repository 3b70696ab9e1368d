"""Pages that need nothing else: the review of a programme, standings and effect of a contest."""

from heli.report._contest_page import (
    render_effect,
    render_outcome,
    render_prizes,
    render_standings,
    render_trace,
)
from heli.report._effect_text import effect_markdown
from heli.report._page import render_review

__all__ = [
    "effect_markdown",
    "render_effect",
    "render_outcome",
    "render_prizes",
    "render_review",
    "render_standings",
    "render_trace",
]
