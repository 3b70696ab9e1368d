"""The example contest, and what one machine makes of its log."""

from __future__ import annotations

from pathlib import Path

from heli import scoring

ROOT = Path(__file__).resolve().parents[3]
CONTEST = ROOT / "examples" / "wuyi2023"


def scored() -> scoring.ScoredLog:
    rules, log, people = (CONTEST / name for name in ("rules.toml", "log.parquet", "people.csv"))
    return scoring.score(str(rules), str(log), str(people))


def assert_printed(text: str) -> None:
    """An example of an engine printed the counts and the first of the contest."""
    one = scored()
    assert text.startswith(f"FoldedLog({len(one)} rows: ")
    for status, count in one.status_counts.items():
        if count and status not in ("credited", "capped", "repeat_bucket"):
            assert f"{count} {status.value}" in text
    assert f"first: {[person for person, place in one.ranks.items() if place == 1]}\n" in text
