"""Evidence from DataFrames: sound rows become evidence, others are reported in their place."""

from __future__ import annotations

from datetime import date
from typing import Any

import pandas as pd
import pytest

import heli
from heli.programme import (
    EVIDENCE_COLUMNS,
    EvidenceTable,
    evidence_of,
    read_evidence_table,
    review,
)

from .small_programme import a_programme, an_item, each_at_least, told

PLAN = a_programme(an_item("exchange", each_at_least(100)))
SOUND: dict[str, Any] = {
    "date": pd.to_datetime(["2023-05-12", "2023-06-16", "2023-07-01"]),
    "item": "exchange",
    "federation": ["SH", "SH", "AH"],
    "kind": "part",
    "quantity": [40, 38, 41],
    "unit": "worker",
    "source": "ledger",
}


def problems(frame: pd.DataFrame, **named: Any) -> list[tuple[int | None, int | None, str, str]]:
    """Row, column, code and field of everything that is wrong."""
    with pytest.raises(heli.ParseError) as raised:
        evidence_of(read_evidence_table(frame, **named), PLAN)
    found = []
    for finding in raised.value.findings:
        assert finding.severity is heli.Severity.error
        assert finding.message.zh
        assert finding.message.en
        where = finding.where
        found.append((where.line, where.column, finding.code, where.field or ""))
    return found


def test_rows_become_evidence_in_their_order() -> None:
    evidence = evidence_of(read_evidence_table(pd.DataFrame(SOUND)), PLAN)
    known = {"source": heli.Source("ledger"), "unit": "worker"}
    assert evidence.entries == (
        told(date(2023, 5, 12), "exchange", "part", 40, federation="SH", **known),
        told(date(2023, 6, 16), "exchange", "part", 38, federation="SH", **known),
        told(date(2023, 7, 1), "exchange", "part", 41, federation="AH", **known),
    )
    assert evidence.complete == ()
    answer = review(PLAN, evidence, date(2023, 9, 1))
    assert answer["exchange.SH"].standing.count == heli.CountBound.at_least(78)


def test_every_problem_of_every_row_is_located_the_heading_being_row_1() -> None:
    frame = pd.DataFrame(
        SOUND
        | {
            "date": ["2023-02-30", "2023-06-16", "16.6.2023"],
            "federation": ["SH", "XX", "AH"],
            "quantity": ["forty", "38", "-1"],
        }
    )
    assert problems(frame) == [
        (2, 1, "invalid_date", "evidence[0].date"),
        (2, 5, "wrong_type", "evidence[0].quantity"),
        (3, 3, "unknown_federation", "evidence[1].federation"),
        (4, 1, "invalid_date", "evidence[2].date"),
        (4, 5, "negative_quantity", "evidence[2].quantity"),
    ]


def test_an_unknown_item_is_reported_with_the_one_that_was_meant() -> None:
    frame = pd.DataFrame(SOUND | {"item": ["exchange", "exchage", "exchange"]})
    with pytest.raises(heli.ParseError, match="did you mean exchange"):
        evidence_of(read_evidence_table(frame), PLAN)
    assert problems(frame) == [(3, 2, "unknown_item", "evidence[1].item")]
    assert len(evidence_of(read_evidence_table(frame))) == 3  # without a programme any item is one


@pytest.mark.parametrize("column", ["date", "item", "kind", "source"])
def test_an_empty_cell_that_is_needed_is_reported(column: str) -> None:
    values: list[Any] = list(pd.DataFrame(SOUND)[column])
    values[1] = None
    frame = pd.DataFrame(SOUND | {column: values})
    place = list(SOUND).index(column) + 1
    assert problems(frame) == [(3, place, "missing_field", f"evidence[1].{column}")]


def test_findings_name_the_table() -> None:
    frame = pd.DataFrame(SOUND | {"kind": "prt"})
    with pytest.raises(heli.ParseError) as raised:
        evidence_of(read_evidence_table(frame, path="ledger of June"), PLAN)
    error = raised.value
    assert (error.path, error.line, error.column) == ("ledger of June", 2, 4)
    assert "ledger of June:2:4: evidence[0].kind: error [unknown_kind]" in str(error)
    assert "did you mean part?" in str(error)
    assert [f.value for f in error.findings] == ["prt"] * 3


def test_what_was_wrong_with_the_table_itself_is_an_error_as_well() -> None:
    table = read_evidence_table(pd.DataFrame(SOUND).rename(columns={"quantity": "quantty"}))
    assert [f.code for f in table.findings] == ["unknown_column"]
    with pytest.raises(heli.ParseError, match="did you mean quantity"):
        evidence_of(table)


def test_bounds_and_marks_are_read() -> None:
    frame = pd.DataFrame(
        SOUND | {"bound": ["at_least", "", None], "illustrative": [True, "", None]}
    )
    entries = evidence_of(read_evidence_table(frame), PLAN).entries
    assert [e.quantity for e in entries] == [
        heli.CountBound.at_least(40),
        heli.CountBound.exactly(38),
        heli.CountBound.exactly(41),
    ]
    assert [e.illustrative for e in entries] == [True, False, False]


def test_a_table_made_by_hand_is_read_as_one_of_a_file() -> None:
    row = {
        "date": ("2023-05-12", 7, 1),
        "item": ("exchange", 7, 2),
        "kind": ("part", 7, 3),
        "source": ("ledger", 7, 4),
    }
    table = EvidenceTable("ledger.csv", [row])
    assert (table.path, len(table), table.findings) == ("ledger.csv", 1, ())
    assert repr(table) == "<EvidenceTable ledger.csv, 1 rows>"
    assert evidence_of(table).entries == (
        told(date(2023, 5, 12), "exchange", "part", source=heli.Source("ledger")),
    )
    with pytest.raises(heli.ParseError) as raised:
        evidence_of(EvidenceTable("ledger.csv", [row | {"kind": ("prt", 7, 3)}]))
    assert raised.value.findings[0].where == heli.Place("ledger.csv", 7, 3, "evidence[0].kind")


def test_the_columns_are_those_of_the_guide() -> None:
    assert " ".join(EVIDENCE_COLUMNS) == (
        "date item federation kind quantity bound unit days nights "
        "source address status note_zh note_en illustrative"
    )
