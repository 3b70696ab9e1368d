"""What looks doubtful in a log."""

from __future__ import annotations

from typing import Any

import pyarrow as pa
import pytest

import heli
from heli import scoring
from heli.scoring import (
    BackfillTerms,
    BurstTerms,
    ChangeTerms,
    DeviceTerms,
    IntegrityTerms,
    ManualTerms,
    SeriesTerms,
)

from .contest490 import LOG, PEOPLE, RULES

TERMS = IntegrityTerms(
    change=[ChangeTerms("weigh", 2000)],
    copied=[SeriesTerms("exercise", 3)],
    constant=[SeriesTerms("exercise", 3)],
    burst=BurstTerms(3, 60),
    backfill=BackfillTerms(3, 3600),
    manual=ManualTerms(["manual"], 2),
    two_devices=DeviceTerms(30),
)


def entries(**columns: Any) -> pa.Table:
    """Give three days of exercise of P1 and P2, the same of both, recorded at once."""
    days = [1, 2, 3, 1, 2, 3]
    return pa.table(
        {
            "event_id": [f"e{n}" for n in range(6)],
            "person": ["P1"] * 3 + ["P2"] * 3,
            "kind": ["exercise"] * 6,
            "occurred_at": [f"2025-07-0{day}T18:00:00+08:00" for day in days],
            "recorded_at": ["2025-07-04T12:00:00+08:00"] * 6,
            "value": [12345, 12345, 12345, 12345, 12345, 12345],
        }
        | columns
    )


def answered(log: pa.Table, **columns: str) -> dict[str, Any]:
    found = scoring.score(RULES, log, PEOPLE).integrity_flags(TERMS, **columns)
    return {answer.rule.value: answer.flags for answer in found}


def test_every_rule_answers_and_what_was_not_checked_says_why() -> None:
    found = answered(entries())
    assert set(found) == {rule.value for rule in scoring.IntegrityRule}
    assert [flag.people for flag in found["copied_series"]] == [("P1", "P2")]
    assert [flag.people for flag in found["constant_values"]] == [("P1",), ("P2",)]
    assert len(found["burst"]) == 2
    assert found["burst"][0].rows == (0, 1, 2)
    assert len(found["backfill"]) == 2
    assert isinstance(found["implausible_change"], heli.Unknown)
    assert "no column source" in found["manual_entries"].reason.en
    assert "no column device" in found["two_devices"].reason.en


def test_flags_name_rule_and_evidence_and_no_values() -> None:
    scored = scoring.score(RULES, entries(), PEOPLE)
    flags = scoring.flag_table(scored.integrity_flags(TERMS))
    assert len(flags) == 7
    assert not any("12345" in f"{flag.sentence.en} {flag.sentence.zh}" for flag in flags)
    assert {step.name for step in flags[0].thresholds} == {"kind", "least_days"}
    assert flags.to_pandas()["rule"].tolist()[0] == "copied_series"
    assert str(flags[0]) == flags[0].sentence.en
    assert len(flags.to_arrow()) == 7
    answers = scored.integrity_flags(TERMS)
    assert len(answers.to_arrow()) == len(answers)


def test_sources_and_devices_are_columns_of_the_log() -> None:
    log = entries(
        source=["manual", "manual", "device", "device", None, "device"],
        gadget=["w1", "w1", "w1", "w2", "", "w2"],
    )
    found = answered(log)
    assert [flag.people for flag in found["manual_entries"]] == [("P1",)]
    assert found["manual_entries"][0].rows == (0, 1)
    assert isinstance(found["two_devices"], heli.Unknown)
    twice = pa.concat_tables(
        [
            log,
            log.set_column(0, "event_id", [[f"f{n}" for n in range(6)]]).set_column(
                log.column_names.index("gadget"), "gadget", [["w9"] * 6]
            ),
        ]
    )
    assert len(answered(twice, device="gadget")["two_devices"]) == 5
    with pytest.raises(heli.NotFound, match="no column 'watch'"):
        answered(log, device="watch")


def test_flags_change_nothing_and_thresholds_must_make_sense() -> None:
    scored = scoring.score(RULES, LOG, PEOPLE)
    before = scored.totals
    answers = scoring.check_integrity(scored, TERMS)
    assert scored.totals == before
    assert answers == scored.integrity_flags(TERMS)
    with pytest.raises(heli.InvalidValue, match=r"burst\.least_entries 1, expected at least 2"):
        scored.integrity_flags(IntegrityTerms(burst=BurstTerms(1, 60)))
    nothing = scored.integrity_flags(IntegrityTerms())
    assert all(isinstance(answer.flags, heli.Unknown) for answer in nothing)
    assert len(scoring.flag_table(nothing)) == 0
