"""Tables know the kind of their rows, and so does what is written from them."""

from __future__ import annotations

import json
import pickle
from datetime import date
from typing import Any

import pytest

import heli
from heli.programme import EvidenceSet, ItemReview, ProgrammeChange

PLAN = heli.io.shipped_programme("yrd-2023")
REVIEW = heli.programme.review(PLAN, EvidenceSet(), date(2023, 9, 1))


def test_the_kind_is_that_of_the_rows_or_the_one_that_is_named() -> None:
    assert heli.Table([heli.Points(1)]).kind is heli.Points
    assert heli.Table([], heli.Points).kind is heli.Points
    assert heli.Table([]).kind is None
    assert heli.regions()[:0].kind is heli.Region


def test_the_kind_survives_a_pickle() -> None:
    table = heli.programme.diff(PLAN, PLAN)
    assert pickle.loads(pickle.dumps(table)).kind is ProgrammeChange  # noqa: S301 - our own bytes


def test_tables_of_programmes_know_their_kind_without_rows() -> None:
    table = heli.programme.diff(PLAN, PLAN)
    assert (len(table), table.kind) == (0, ProgrammeChange)
    assert json.loads(heli.io.to_json(table))["kind"] == "programme_diff"
    nothing = heli.programme.coverage(PLAN, EvidenceSet())[:0]
    assert json.loads(heli.io.to_json(nothing))["kind"] == "programme_coverage"
    assert json.loads(heli.io.to_json(heli.programme.due_dates(PLAN)[:0]))["kind"] == "due_dates"


def test_no_rows_of_no_kind_are_findings() -> None:
    assert json.loads(heli.io.to_json([]))["kind"] == "findings"
    assert json.loads(heli.io.to_json(heli.Table([])))["kind"] == "findings"


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (REVIEW, "review_json"),
        (REVIEW.to_table(), "rows of ItemReview"),
        ([1, 2], "rows of int"),
        ([heli.Step("CNT-CC201", "文"), 1], "Step and int"),
        ("text", "holds a str"),
        (None, "holds a NoneType"),
        (EvidenceSet(), "holds a EvidenceSet"),
    ],
)
def test_what_no_document_holds_is_refused_by_its_name(answer: Any, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        heli.io.to_json(answer)


def test_programmes_and_reviews_give_their_items_in_order() -> None:
    assert tuple(PLAN) == PLAN.items
    rows = list(REVIEW)
    assert tuple(rows) == REVIEW.items
    assert all(isinstance(row, ItemReview) for row in rows)


def test_tables_of_a_calendar_know_their_kind_without_rows() -> None:
    china = heli.calendar.china()
    none = china.rest_periods(date(2023, 10, 9), date(2023, 10, 10))
    assert len(none) == 0
    assert '"kind": "rest_periods"' in heli.io.to_json(none)
