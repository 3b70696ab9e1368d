"""A log of 220 people: the figures that two other programs find, by every way of scoring."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
import pyarrow as pa
import pytest

from heli import scoring

from .contest490 import RULES, rows
from .generated_log import generated_log

PEOPLE = [row["person"] for row in rows("generated_point_totals")]
TOTALS = {row["person"]: int(row["total"]) for row in rows("generated_point_totals")}
FIGURES = {(row["kind"], row["name"]): row["figure"] for row in rows("generated_point_figures")}


@cache
def log() -> pa.Table:
    return generated_log(20250701, 220)


@cache
def scored() -> scoring.ScoredLog:
    return scoring.score(RULES, log(), PEOPLE)


def fnv1a(text: str) -> str:
    """FNV-1a of 64 bits, in hexadecimal digits."""
    value = 0xCBF29CE484222325
    for byte in text.encode():
        value = ((value ^ byte) * 0x100000001B3) & (2**64 - 1)
    return f"{value:016x}"


def test_the_log_has_the_stated_rows() -> None:
    assert len(log()) == int(FIGURES["log", "rows"])
    first = log().slice(0, 1).to_pylist()[0]
    assert first["occurred_at"].isoformat() == "2025-07-01T13:20:17+00:00"
    assert first["value"] == 10307


def test_statuses_items_and_people_are_those_of_two_other_programs() -> None:
    for status, count in scored().status_counts.items():
        assert count == int(FIGURES.get(("status", status.value), 0)), status
    for item, points in scored().points_by_rule.items():
        assert points == int(FIGURES["item", item]), item
    assert scored().totals == TOTALS
    lines = "".join(f"{number},{total}\n" for number, total in enumerate(TOTALS.values()))
    assert fnv1a(lines) == FIGURES["total", "fnv1a64"]
    assert sum(TOTALS.values()) == int(FIGURES["total", "points"])


def test_teams_of_ten_add_up() -> None:
    totals = list(scored().totals.values())
    for team in range(22):
        assert sum(totals[team * 10 : team * 10 + 10]) == int(FIGURES["team", str(team)])


def test_merged_states_have_the_same_points() -> None:
    proved, people = scored().rules, scored().people
    whole = scoring.CreditState(proved, people)
    for part in range(16):
        first = len(log()) * part // 16
        state = scoring.CreditState(proved, people)
        cut = log().slice(first, len(log()) * (part + 1) // 16 - first)
        state.fold(cut, ids="unique")
        whole.merge(state)
    assert whole.scores() == scored().scores


def seconds(name: str, table: pa.Table) -> Any:
    return table.column(name).to_numpy().astype("M8[s]").astype(np.int64)


@pytest.mark.parametrize("wide", [False, True], ids=["32 bits", "64 bits"])
@pytest.mark.parametrize("threads", [1, 2])
def test_codes_have_the_same_statuses_and_points(wide: bool, threads: int) -> None:
    dropped = np.isin(scored().status_tokens, ["duplicate_id", "id_conflict"])
    kept = log().filter(pa.array(~dropped))
    epoch = 0 if wide else int(seconds("occurred_at", kept)[0])
    codes: dict[str, Any] = {}
    names: dict[str, list[str]] = {}
    for name, kind in (("person", np.int32), ("kind", np.int8), ("slot", np.int8), ("ref", "i2")):
        column = kept.column(name).combine_chunks().dictionary_encode()
        codes[name] = column.indices.to_numpy().astype(kind)
        names[name] = column.dictionary.to_pylist()
    for name in ("occurred_at", "recorded_at"):
        codes[name] = (seconds(name, kept) - epoch).astype(np.int64 if wide else np.int32)
    codes["value"] = kept.column("value").to_numpy().astype(np.int64 if wide else np.int32)
    table = scoring.VerdictTable(
        RULES,
        PEOPLE,
        kinds=names["kind"],
        slots=names["slot"],
        refs=names["ref"],
        person_codes=names["person"],
        epoch=epoch,
    )
    coded = scoring.score_coded(table, **codes, threads=threads)
    assert coded.scores == scored().scores
    # Without ids, equal instants are in the order of the rows: here nobody has two in a bucket.
    assert coded.status_tokens.tolist() == scored().status_tokens[~dropped].tolist()
    state = scoring.CreditState(table.rules, table.people)
    counts = state.fold_coded(table, **codes, threads=threads)
    assert state.scores() == scored().scores
    assert sum(counts.values()) == len(kept)
