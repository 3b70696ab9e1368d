"""`heli score` where safety is not known of some, or of anybody."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from .contest_command import APART, LOG, MEASURES, PEOPLE, RULES, rows_of, run

#: Stands first for perseverance while nothing speaks against that person.
FIRST = "P093"


def measures_without(folder: Path, left_out: Callable[[list[str]], bool]) -> Path:
    """The measures of the example without the weights of some rows."""
    head, *lines = MEASURES.read_text("utf-8").splitlines()
    weight = head.split(",").index("weight_g")
    rows = [line.split(",") for line in lines]
    for row in rows:
        if left_out(row):
            row[weight] = ""
    path = folder / "measures.csv"
    path.write_text("\n".join([head, *(",".join(row) for row in rows)]) + "\n", "utf-8")
    return path


def test_nobody_of_whom_safety_is_not_known_wins_what_it_keeps_back(tmp_path: Path) -> None:
    some = measures_without(tmp_path, lambda row: row[0] == FIRST and row[2] != "pre_test")
    out = tmp_path / "out"
    given = ("--people", PEOPLE, "--measures", some, "--weight", "3/5", "--lang", "en")
    done = run(RULES, LOG, *given, "--out", out)
    assert done.exit_code == 0, done.output
    rows = [row for row in rows_of(out / "prizes.csv") if row["prize"] == "perseverance"]
    assert FIRST not in {row["code"] for row in rows}
    assert "it is not known whether they can win" in rows[0]["note_en"]
    kept = [row for row in rows_of(out / APART / "prizes_not_given.csv") if FIRST in row.values()]
    assert any("flag_unknown" in "".join(row.values()) for row in kept)


def test_prizes_wait_where_no_weight_of_anybody_was_taken(tmp_path: Path) -> None:
    none = measures_without(tmp_path, lambda row: True)
    out = tmp_path / "out"
    done = run(RULES, LOG, "--people", PEOPLE, "--measures", none, "--out", out, "--lang", "en")
    assert done.exit_code == 0, done.output
    rows = rows_of(out / "prizes.csv")
    waits = {row["prize"]: row["note_en"] for row in rows if row["status"] == "waits"}
    assert set(waits) == {"weight-loss", "excellent", "perseverance"}
    assert "nobody's measures suffice to look for rapid loss" in waits["perseverance"]
    assert "nobody has an effect score" in waits["weight-loss"]
