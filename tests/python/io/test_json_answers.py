"""What can be given as JSON, from Python's side: rows, explanations, errors."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date
from typing import Any

import pytest

import heli
from heli.io import review_json, to_json
from heli.programme import EvidenceSet, Target, review

from ..programme.small_programme import a_programme, an_item, at_least, told
from .json_answers import answered_programme, corresponding, findings

MONDAY = date(2023, 9, 25)


def read(text: str) -> Any:
    return json.loads(text)


def test_a_table_a_list_and_a_tuple_of_rows_are_the_same() -> None:
    rows = heli.programme.due_dates(answered_programme())
    assert to_json(rows) == to_json(list(rows)) == to_json(tuple(rows))


def test_a_parse_error_is_given_as_its_findings() -> None:
    with pytest.raises(heli.ParseError) as raised:
        heli.io.parse_programme("year = 1", "a/b.toml")
    document = read(to_json(raised.value))
    assert document["kind"] == "findings"
    assert document == read(to_json(raised.value.findings))
    assert document["findings"][0]["path"] == "a/b.toml"
    assert to_json(heli.ParseError("two", findings())) == to_json(findings())


def test_an_answer_without_an_explanation_has_no_steps() -> None:
    plain = read(to_json(heli.calendar.china().add_working_days(MONDAY, 10)))
    explained = read(to_json(heli.calendar.china().explain_add_working_days(MONDAY, 10)))
    assert "steps" not in plain
    assert explained.pop("steps")
    assert explained == plain
    assert read(to_json(heli.Explained(MONDAY, [])))["steps"] == []


def test_an_explanation_of_a_month_is_a_date_with_its_steps() -> None:
    answer = heli.calendar.explain_add_months(date(2023, 1, 31), 1)
    document = read(to_json(answer))
    assert (document["kind"], document["value"]) == ("date", "2023-02-28")
    assert [step["rule"] for step in document["steps"]] == [step.rule for step in answer.steps]
    assert read(to_json([corresponding()]))["steps"][0]["inputs"] == {
        "day": "2023-01-31",
        "months": "1",
    }


@pytest.mark.parametrize(
    "wrong",
    [
        *(None, 1, 1.5, "text", b"bytes", object(), MONDAY, heli.Points(1), ["text"], [None]),
        *(EvidenceSet(), heli.Explained(heli.Points(7), []), {"a": 1}, ValueError("no findings")),
        [corresponding(), findings()[0]],
    ],
    ids=lambda wrong: type(wrong).__name__,
)
def test_what_has_no_document_is_a_type_error(wrong: Any) -> None:
    with pytest.raises(TypeError):
        to_json(wrong)


def test_a_review_needs_its_programme_and_its_evidence() -> None:
    answer = review(a_programme(), EvidenceSet(), MONDAY)
    with pytest.raises(TypeError):
        to_json(answer)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        review_json(answer)  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        review_json(answer, a_programme(), None)  # type: ignore[arg-type]
    assert read(review_json(answer, a_programme(), EvidenceSet()))["items"] == []


def test_a_review_with_evidence_of_another_one_is_refused_and_does_not_crash() -> None:
    # In a process of its own, since what is beyond the evidence may be any memory.
    program = """
from datetime import date
import heli
from heli.programme import *
source = heli.Source("press")
plan = heli.io.shipped_programme("yrd-2023")
entry = Evidence(date(2023, 8, 30), "red-venue-map", "step", source=source)
answer = review(plan, EvidenceSet([entry]), date(2023, 9, 1))
try:
    heli.io.review_json(answer, plan, EvidenceSet())
except heli.Error:
    print("refused")
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "refused\n", "")


def test_the_target_that_is_shown_is_the_one_that_decides() -> None:
    plan = a_programme(an_item("routes", at_least(10), at_least(60)))
    evidence = EvidenceSet([told(date(2023, 3, 1), "routes", "total", 20)])
    answer = review(plan, evidence, date(2023, 6, 1))
    assert answer["routes"].status != "met"
    (row,) = read(review_json(answer, plan, evidence))["items"]
    assert row["target"]["quantity"] == 60


def test_the_summary_counts_the_rows() -> None:
    plan = heli.io.shipped_programme("yrd-2023")
    answer = review(plan, EvidenceSet(), date(2023, 9, 1))
    document = read(review_json(answer, plan, EvidenceSet()))
    summary = document["summary"]
    assert sum(summary.values()) - summary["overdue"] == len(document["items"]) == 28
    for status in heli.programme.ItemStatus:
        assert summary[status.value] == sum(row.status == status for row in answer.items)


def test_unknown_is_null_and_a_text_that_looks_like_code_stays_text() -> None:
    plan = a_programme(an_item("a", Target("exists_by"), name=heli.Bilingual('"</script>\\\n')))
    document = read(to_json(plan))
    (item,) = document["items"]
    assert item["name"] == {"zh": '"</script>\\\n', "en": ""}
    assert item["area"] is None
    assert item["targets"][0]["quantity"] is None
    assert document["programme"]["conference"]["held_on"] is None
    assert document["programme"]["mechanism_set"] is None
