"""Twenty sets of rules: sound ones, one to look at, and every way to be wrong."""

from __future__ import annotations

import json
from typing import Any

import pytest

import heli
from heli import scoring

from .contest490 import CONTESTS

SETS = json.loads((CONTESTS / "rule_sets.json").read_text(encoding="utf-8"))
#: What heli calls a problem where it is more than the lower case of the reference.
OWN_CODES = {
    "BAD_DATE": "invalid_date",
    "BAD_BUCKET": "unknown_bucket",
    "UNKNOWN_FIELD": "unknown_key",
    "NOT_EXACT_DECIMAL": "wrong_type",
}


def said_of(rules: dict[str, Any]) -> list[heli.Finding]:
    """Give everything that is said of a document."""
    try:
        return list(scoring.ProvedRules(scoring.ContestRules.from_dict(rules)).warnings)
    except heli.ParseError as error:
        return list(error.findings)


@pytest.mark.parametrize("case", SETS, ids=[case["case"] for case in SETS])
def test_a_set_of_rules_gets_its_verdict_and_no_other(case: dict[str, Any]) -> None:
    said = said_of(case["rules"])
    if case["severity"] == "ok":
        assert said == []
        return
    assert [finding.severity.value for finding in said] == [case["severity"]]
    assert said[0].code == OWN_CODES.get(case["code"], case["code"].lower())
    assert said[0].where.field
    assert said[0].message.zh
    assert said[0].message.en


def test_there_are_twenty() -> None:
    assert len(SETS) == 20


@pytest.mark.parametrize("case", SETS, ids=[case["case"] for case in SETS])
def test_a_log_is_scored_by_sound_rules_only(case: dict[str, Any]) -> None:
    if case["severity"] != "error":
        assert scoring.score(case["rules"], CONTESTS / "point_log.csv").totals["P1"] > 0
        return
    with pytest.raises(heli.ParseError):
        scoring.score(case["rules"], CONTESTS / "point_log.csv")
