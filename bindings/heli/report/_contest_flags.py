"""Tables for organisers only: what looks doubtful, who is at risk, who may enter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import heli
from heli.report._contest_document import with_decimals
from heli.report._standings_tables import csv_text

if TYPE_CHECKING:
    from heli.report._contest_outcome import ContestOutcome


def integrity_csv(outcome: ContestOutcome) -> str:
    """Give what looks doubtful in the log, with its rule and evidence; and what was not checked."""
    rows: list[list[Any]] = [
        ["rule", "kind", "people", "event_ids", "sentence_zh", "sentence_en", "thresholds"]
    ]
    if outcome.integrity is None:
        zh, en = "未检查：规则没有写明阈值", "not checked: the rules state no thresholds"
        rows.append([None, None, None, None, zh, en, None])
    ids = outcome.scored.log.column("event_id").to_pylist()
    for answer in outcome.integrity or ():
        if isinstance(answer.flags, heli.Unknown):
            reason = answer.flags.reason
            rows.append([answer.rule.value, answer.kind, None, None, reason.zh, reason.en, None])
            continue
        rows.extend(_flag_row(answer, flag, ids) for flag in answer.flags)
    return csv_text(rows)


def _flag_row(answer: Any, flag: Any, ids: list[Any]) -> list[Any]:
    return [
        flag.rule.value,
        answer.kind,
        " ".join(flag.people),
        " ".join(str(ids[row]) for row in flag.rows),
        with_decimals(flag.sentence.zh),
        with_decimals(flag.sentence.en),
        " ".join(f"{one.name}={one.value}" for one in flag.thresholds),
    ]


def safety_csv(outcome: ContestOutcome) -> str:
    """Give whom a doctor should see: the kind of the flag, no reading."""
    rows: list[list[Any]] = [["person", "flag", "flag_zh", "flag_en", "on"]]
    for code, answer in outcome.safety.items():
        rows.extend(
            [code, flag.kind.value, flag.kind.zh, flag.kind.en, flag.to.date.isoformat()]
            for flag in answer.flags
        )
    return csv_text(rows)


def entry_csv(outcome: ContestOutcome) -> str:
    """Give who may enter, and which facts are missing; without classes or readings."""
    rows: list[list[Any]] = [["person", "outcome", "age_fits", "grounds_met", "missing"]]
    for code, answer in outcome.entry.items():
        met = [one.ground.value for one in answer.conditions if one.outcome == "met"]
        missing = dict.fromkeys(fact for one in answer.conditions for fact in one.missing)
        rows.append(
            [code, answer.outcome.value, answer.age.value, " ".join(met), " ".join(missing)]
        )
    return csv_text(rows)
