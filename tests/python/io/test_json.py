"""Answers as JSON: the bytes of the references, and nothing that the schema does not describe."""

from __future__ import annotations

import copy
import json
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match

import heli

from ..programme.random_evidence import PLAN, days, pieces, records
from .json_answers import answered_evidence, answered_programme, json_answers, of_this_version

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[3]
SCHEMA = json.loads((ROOT / "docs" / "schema" / "heli.answer.v1.schema.json").read_bytes())
FILES = sorted((ROOT / "tests" / "data" / "json").glob("*.json"))
REFERENCES = [*FILES, ROOT / "tests" / "data" / "published_review.json"]
VALIDATOR = Draft202012Validator(SCHEMA)

Place = tuple[str | int, ...]


@cache
def reference(path: Path) -> Any:
    return json.loads(path.read_bytes())


# Objects whose names are data: inputs of a step, figures by status, item or person.
TABLES = {"inputs", "status_counts", "points_by_rule", "points_by_person", "totals", "ranks"}


def objects(part: Any, at: Place = ()) -> Iterator[Place]:
    """The places of all objects that have a fixed set of fields."""
    if isinstance(part, dict):
        if not TABLES.intersection(at):
            yield at
        for name, value in part.items():
            yield from objects(value, (*at, name))
    elif isinstance(part, list):
        for number, value in enumerate(part):
            yield from objects(value, (*at, number))


def shapes(document: Any) -> list[Place]:
    """One place for every shape of object in a document."""
    found: dict[Any, Place] = {}
    for at in objects(document):
        names = tuple(name for name in at if isinstance(name, str))
        found.setdefault(names, at)
    return list(found.values())


def changed(document: Any, at: Place) -> tuple[Any, dict[str, Any]]:
    """A copy of a document, and its object at a place."""
    made = copy.deepcopy(document)
    part = made
    for name in at:
        part = part[name]
    return made, part


def test_the_schema_is_valid_itself() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    kinds = {branch["properties"]["kind"]["const"] for branch in SCHEMA["oneOf"]}
    assert kinds == {reference(path)["kind"] for path in FILES}


@pytest.mark.parametrize("path", REFERENCES, ids=lambda path: path.stem)
def test_a_reference_is_as_the_schema_says(path: Path) -> None:
    problem = best_match(VALIDATOR.iter_errors(reference(path)))
    assert problem is None, f"{problem.json_path}: {problem.message[:200]}"


@pytest.mark.parametrize("path", REFERENCES, ids=lambda path: path.stem)
def test_a_reference_is_indented_utf_8_with_one_line_end_at_its_end(path: Path) -> None:
    document = json.dumps(reference(path), ensure_ascii=False, indent=2) + "\n"
    assert path.read_bytes() == document.encode()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_an_additional_field_is_refused(path: Path) -> None:
    for at in shapes(reference(path)):
        document, part = changed(reference(path), at)
        part["no_such_field"] = None
        assert not VALIDATOR.is_valid(document), at


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_missing_field_is_refused(path: Path) -> None:
    for at in shapes(reference(path)):
        document, part = changed(reference(path), at)
        for name in list(part):
            if at == () and name == "steps" and document["kind"].startswith(("calendar_", "due")):
                continue  # only an explained answer has steps
            value = part.pop(name)
            assert not VALIDATOR.is_valid(document), (*at, name)
            part[name] = value


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_wrong_token_is_refused(path: Path) -> None:
    tokens = 0
    for at in shapes(reference(path)):
        document, part = changed(reference(path), at)
        names = [name for name in part if f"{name}_label" in part]
        fixed = {"day", "date", "due", "as_of"} | ({"format", "kind"} if at == () else set())
        for name in [*names, *(fixed & part.keys())]:
            value = part[name]
            part[name] = "no_such_token"
            assert not VALIDATOR.is_valid(document), (*at, name)
            part[name] = value
            tokens += 1
    assert tokens >= 2


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_field_of_another_type_is_refused(path: Path) -> None:
    for at in shapes(reference(path)):
        document, part = changed(reference(path), at)
        for name in list(part):
            value = part[name]
            part[name] = [[1.5]]
            assert not VALIDATOR.is_valid(document), (*at, name)
            part[name] = value


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_python_gives_the_bytes_of_the_reference(path: Path) -> None:
    answer = json_answers()[path.stem]
    assert answer == of_this_version(path.read_text("utf-8"))


def test_every_kind_of_answer_has_its_reference() -> None:
    assert sorted(json_answers()) == [path.stem for path in FILES]


@settings(max_examples=40, deadline=None)
@given(st.lists(pieces, max_size=10), st.lists(records(), max_size=3), days)
def test_every_review_is_as_the_schema_says(
    entries: list[heli.programme.Evidence],
    complete: list[heli.programme.CompleteRecord],
    as_of: date,
) -> None:
    evidence = heli.programme.EvidenceSet(entries, complete)
    answer = heli.programme.review(PLAN, evidence, as_of)
    document = json.loads(heli.io.review_json(answer, PLAN, evidence))
    problem = best_match(VALIDATOR.iter_errors(document))
    assert problem is None, f"{problem.json_path}: {problem.message[:200]}"
    listed = {piece["id"] for piece in document["evidence"]}
    assert listed == {name for row in document["items"] for name in row["evidence"]}
    assert [row["id"] for row in document["items"]] == [row.id for row in answer]


def test_the_programme_of_the_references_is_sound() -> None:
    assert heli.programme.check(answered_programme()) == []
    assert len(answered_evidence()) == 15


def test_answers_are_the_same_each_time() -> None:
    assert json_answers() == json_answers()
