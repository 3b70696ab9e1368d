"""The guide to documents of contests names the keys that are read, and no others."""

from __future__ import annotations

import json
import re
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import heli

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[3]
GUIDE = ROOT / "docs" / "guides" / "contest_document.md"
#: Where the tables of a heading of the guide stand in a document.
PLACES = {
    "Above the tables": (),
    "[[rules]]": ("rules", 0),
    "[entry]": ("entry",),
    "[[entry.any_of]]": ("entry", "any_of", 0),
    "[team]": ("team",),
    "[effect]": ("effect",),
    "rounding": ("effect", "rounding"),
    "[safety]": ("safety",),
    "[final]": ("final",),
    "[prize_limits]": ("prize_limits",),
    "[[prizes]]": ("prizes", 0),
    "[[prizes.keys]]": ("prizes", 0, "keys", 0),
    "parts": ("prizes", 0, "keys", 0, "parts", 0),
    "[integrity]": ("integrity",),
}
#: The tables inside `[integrity]` share their keys.
INSIDE = {
    "kind": ("change", "copied", "constant"),
    "most_per_day": ("change",),
    "least_days": ("copied", "constant", "backfill"),
    "least_entries": ("burst", "manual"),
    "within_s": ("burst", "backfill", "two_devices"),
    "words": ("manual",),
}
#: How the readers of src/io ask for a key by its name.
ASKED = re.compile(
    r"\b(?:text|code|integer|exact_number|day_or_text|two_days|texts|tables?|both_languages"
    r"|some_language|words?<[\w:]+>|identifiers?<[\w:]+>"
    r"|read_(?:points|small|positive|bmi|threshold|series|timed<\w+>|time<[\w:]+>))"
    r'\((?:\*?\w+, )?"(\w+)"'
)
READERS = (
    "contest_document.cpp",
    "contest_rules_fields.cpp",
    "contest_prize_sections.cpp",
    "contest_health_sections.cpp",
    "contest_integrity_section.cpp",
    "rounding_table.hpp",
)


def guided() -> dict[str, list[str]]:
    """The keys of each table of the guide, by its heading."""
    found: dict[str, list[str]] = {}
    heading = ""
    for line in GUIDE.read_text("utf-8").splitlines():
        if line.startswith("## "):
            heading = line.removeprefix("## ").strip("`")
        elif line.startswith("| `"):
            keys = re.findall(r"`(\w+)`", line.split("|")[1])
            found.setdefault(heading, []).extend(keys)
    return found


def document_at(place: tuple[str | int, ...], key: str) -> dict[str, Any]:
    """A document that has a key at a place, and nothing around it."""
    made: Any = {key: True}
    for name in reversed(place):
        made = [made] if isinstance(name, int) else {name: made}
    found: dict[str, Any] = made
    return found


def places() -> Iterator[tuple[tuple[str | int, ...], str]]:
    for heading, keys in guided().items():
        for key in keys:
            for outer in INSIDE[key] if heading == "Inside `[integrity]" else ():
                many = outer in ("change", "copied", "constant")
                yield (("integrity", outer, 0) if many else ("integrity", outer)), key
            if heading in PLACES:
                yield PLACES[heading], key


@pytest.mark.parametrize(("place", "key"), list(places()), ids=str)
def test_every_key_of_the_guide_is_read(
    place: tuple[str | int, ...], key: str, tmp_path: Path
) -> None:
    for known, name in ((True, key), (False, f"no_{key}")):
        file = tmp_path / "contest.json"
        file.write_text(json.dumps(document_at(place, name)), "utf-8")
        with pytest.raises(heli.ParseError) as raised:
            heli.io.read_contest(file)
        unknown = [f for f in raised.value.findings if f.code == "unknown_key"]
        if known or not place:
            assert [f.value for f in unknown] == ([] if known else [name])
        else:
            assert name in [f.value for f in unknown]


def test_every_key_that_is_read_is_in_the_guide() -> None:
    asked: set[str] = set()
    for name in READERS:
        asked |= set(ASKED.findall((ROOT / "src" / "io" / name).read_text("utf-8")))
    tables = {"rules", "entry", "team", "effect", "safety", "final", "prize_limits", "prizes"}
    tables |= {"integrity"}
    headings = guided()
    assert asked - tables == set(chain.from_iterable(headings.values())) - {"source"}
    assert {*PLACES, "Inside `[integrity]"} == headings.keys()


def test_every_word_of_the_guide_is_one() -> None:
    text = GUIDE.read_text("utf-8")
    for words in (
        heli.scoring.Bucket,
        heli.scoring.TeamMeasure,
        heli.scoring.CaptainRule,
        heli.scoring.MissingEffect,
        heli.scoring.PrizeKind,
        heli.scoring.PrizeLimit,
        heli.scoring.PartialWeek,
        heli.scoring.IntegrityRule,
        heli.evaluation.EntryGround,
        heli.evaluation.MissingData,
        heli.evaluation.SafetyKind,
        heli.ranking.ChainEnd,
        heli.ranking.TieEdge,
        heli.ranking.MissingRule,
        heli.Rounding,
    ):
        for word in words:
            assert f"`{word.value}`" in text, word
