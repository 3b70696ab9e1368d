"""Pages of a contest: standings, prizes, outcome, a person's points, the effect report."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from heli._errors import InvalidValue
from heli.report._contest_drawings import interval_drawing, race_drawing
from heli.report._outcome_words import GUESSING, hold_words
from heli.report._page import digest, environment, template_text

if TYPE_CHECKING:
    from collections.abc import Mapping

#: Languages in which a page opens.
OPENS_IN = ("zh", "en", "both")


def decimal_text(value: float, places: int) -> str:
    """Give a number with so many decimals and a real minus sign; no minus before zeros."""
    text = f"{value:.{places}f}"
    text = text.lstrip("-") if not float(text) else text
    return text.replace("-", "\N{MINUS SIGN}")


def p_text(value: float) -> str:
    """Give a p-value with three decimals; smaller ones as less than the smallest."""
    return "< 0.001" if value < 0.001 else f"{value:.3f}"


def _page(template: str, document: Mapping[str, Any], lang: str, **content: Any) -> str:
    """Give a page with the style and the scripts of all pages of a contest inside."""
    if lang not in OPENS_IN:
        raise InvalidValue(f"{lang!r}: expected one of {' '.join(OPENS_IN)}")
    # Both stand between tags that only their own end can close.
    style = Markup(template_text("review.css") + template_text("contest.css"))  # noqa: S704
    script = Markup(template_text("review.js") + template_text("contest.js"))  # noqa: S704
    templates = environment()
    templates.filters |= {"decimal_text": decimal_text, "p_text": p_text, "hold_words": hold_words}
    return templates.get_template(template).render(
        document=document,
        contest=document["contest"],
        lang=lang,
        style=style,
        script=script,
        style_digest=digest(style),
        script_digest=digest(script),
        **content,
    )


def checked(document: Mapping[str, Any], kind: str) -> None:
    """Refuse a document of another kind."""
    if document.get("kind") != kind:
        raise InvalidValue(f"document of kind {document.get('kind')}: expected {kind}")


def render_standings(document: Mapping[str, Any], *, lang: str = "zh") -> str:
    """Give the standings of a contest by points as one HTML page that needs nothing else.

    Persons are there by code; nothing of effect or health is. Tables can be sorted; without
    JavaScript the page shows everything in both languages.

    Parameters
    ----------
    document
        What `standings_document` gives.
    lang
        Language that it opens in: "zh", "en" or "both".

    Raises
    ------
    heli.InvalidValue
        If the document is of another kind, or the language is none of the three.
    """
    checked(document, "contest_standings")
    race = race_drawing(document["race"])
    return _page("standings.html.j2", document, lang, race=race)


def render_prizes(document: Mapping[str, Any], *, lang: str = "zh") -> str:
    """Give who won which prize as one HTML page that may be shared: winners and nobody else.

    Parameters
    ----------
    document
        What `prizes_document` gives.
    lang
        Language that it opens in: "zh", "en" or "both".

    Raises
    ------
    heli.InvalidValue
        If the document is of another kind, or the language is none of the three.
    """
    checked(document, "contest_prizes")
    return _page("prizes.html.j2", document, lang)


def render_outcome(document: Mapping[str, Any], *, lang: str = "zh") -> str:
    """Give what decided a contest as one HTML page for organisers and referees only.

    Final scores, exact weights, near misses, prizes kept back and flags: people's losses of weight
    can be derived from it.

    Parameters
    ----------
    document
        What `outcome_document` gives.
    lang
        Language that it opens in: "zh", "en" or "both".

    Raises
    ------
    heli.InvalidValue
        If the document is of another kind, or the language is none of the three.
    """
    checked(document, "contest_outcome")
    return _page("outcome.html.j2", document, lang, guessing=GUESSING)


def render_trace(document: Mapping[str, Any], *, lang: str = "zh") -> str:
    """Give why a person has so many points as one HTML page, for the person and the referee.

    Parameters
    ----------
    document
        JSON of a trace, ``heli.answer.v1`` of kind ``person_trace``, with a `contest` that has
        the fields of `standings_document`.
    lang
        Language that it opens in: "zh", "en" or "both".

    Raises
    ------
    heli.InvalidValue
        If the document is of another kind, or the language is none of the three.
    """
    checked(document, "person_trace")
    return _page("trace.html.j2", document, lang)


def render_effect(document: Mapping[str, Any], *, lang: str = "zh") -> str:
    """Give the effect report of a contest as one HTML page that needs nothing else.

    Parameters
    ----------
    document
        What `effect_document` gives: counts of few people are already left out.
    lang
        Language that it opens in: "zh", "en" or "both".

    Raises
    ------
    heli.InvalidValue
        If the document is of another kind, or the language is none of the three.
    """
    checked(document, "contest_effect")
    drawings = {part["token"]: interval_drawing(part["ways"]) for part in document["changes"]}
    return _page("effect.html.j2", document, lang, drawings=drawings)
