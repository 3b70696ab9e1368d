"""The colours of the page have the contrast that WCAG 2.1 AA asks for, in light and in dark."""

from __future__ import annotations

import re

import pytest

from heli.report._page import template_text
from heli.report._standing import GROUPS

Colour = tuple[float, float, float]


def schemes() -> dict[str, dict[str, str]]:
    """The colours of the light and the dark page by name."""
    light, dark = re.findall(r":root \{([^}]*)\}", template_text("review.css"))[:2]
    return {
        name: dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", block))
        for name, block in (("light", light), ("dark", dark))
    }


def luminance(colour: str) -> float:
    """Relative luminance by WCAG 2.1."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio by WCAG 2.1."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_the_contrast_of_black_and_white_is_21() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_stands_out(scheme: str) -> None:
    colours = schemes()[scheme]
    for name in ("ink", "soft", "accent", "link"):
        assert contrast(colours[name], colours["page"]) >= 4.5, name
    for token in (*(group.token for group in GROUPS), "made-up"):
        assert contrast(colours[f"{token}-ink"], colours[f"{token}-bg"]) >= 4.5, token
        assert contrast(colours[f"{token}-ink"], colours["page"]) >= 4.5, token


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_marks_and_focus_stand_out(scheme: str) -> None:
    colours = schemes()[scheme]
    for name in (*(f"{group.token}-mark" for group in GROUPS), "made-up-mark", "focus"):
        assert contrast(colours[name], colours["page"]) >= 3, name


def test_both_schemes_name_the_same_colours() -> None:
    light, dark = schemes().values()
    assert light.keys() == dark.keys()
