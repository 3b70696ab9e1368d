"""Logs of codes: columns of every kind taken where they are, others refused by name."""

from __future__ import annotations

import pickle
from datetime import UTC, datetime
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest

import heli
from heli import scoring

from .contest490 import RULES, with_item

KINDS = ["exercise", "meal", "offline"]
EPOCH = 1751299200  # 2025-07-01T00:00:00+08:00


def table(**more: Any) -> scoring.VerdictTable:
    fields: dict[str, Any] = {
        "kinds": KINDS,
        "slots": ["B", "L", "D"],
        "refs": ["A", "B"],
        "epoch": EPOCH,
    }
    return scoring.VerdictTable(RULES, ["P1", "P2"], **(fields | more))


def columns(**other: Any) -> dict[str, Any]:
    """Give seven entries, some with other columns."""
    return {
        "person": np.array([0, 0, 1, 1, 5, 0, 1], np.int32),
        "kind": np.array([0, 0, 1, 1, 1, 2, 9], np.int8),
        "slot": np.array([-1, -1, 0, 2, 0, -1, -1], np.int8),
        "occurred_at": np.array([100, 200, 300, 400, 500, 600, 700], np.int32),
        "recorded_at": np.array([100, 200, 300, 400, 500, 600, 700], np.int32),
        "value": np.array([10000, 12000, 0, 0, 0, 0, 0], np.int32),
        "ref": np.array([-1, -1, -1, -1, -1, 1, -1], np.int8),
    } | other


STATUSES = [
    "credited",
    "repeat_bucket",
    "credited",
    "credited",
    "unknown_person",
    "credited",
    "bad_kind",
]


def test_codes_are_scored() -> None:
    scored = scoring.score_coded(table(), **columns())
    assert scored.status_tokens.tolist() == STATUSES
    assert scored.totals == {"P1": 13, "P2": 2}
    assert scored.points_by_rule["diet"] == 2
    assert scored.ranks == {"P1": 1, "P2": 2}
    assert sum(scored.status_counts.values()) == len(scored) == 7
    assert pa.table(scored).column("status").to_pylist() == STATUSES
    assert not scored.status.flags.writeable
    assert "7 rows: 4 credited, 1 repeat_bucket" in repr(scored)
    assert "<table" in scored._repr_html_()


def test_codes_are_folded() -> None:
    judged = table()
    state = scoring.CreditState(judged.rules, judged.people)
    counts = state.fold_coded(judged, **columns())
    assert counts[scoring.EntryStatus.credited] == 5
    assert counts[scoring.EntryStatus.bad_kind] == 1
    assert state.scores() == scoring.score_coded(judged, **columns()).scores
    before = state.to_bytes()
    assert scoring.fold_coded(state, judged, **columns(), threads=2) == counts
    assert state.totals().tolist() == state.totals(threads=2).tolist() == [13, 2]
    assert state.to_bytes() == before


def test_columns_that_are_left_out_are_nothing() -> None:
    some = columns(kind=np.full(7, 1, np.int8))
    for name in ("slot", "value", "ref"):
        del some[name]
    scored = scoring.score_coded(table(), **some)
    assert set(scored.status_tokens) == {"bad_slot", "unknown_person"}
    walks = {name: column for name, column in columns().items() if name != "value"}
    assert scoring.score_coded(table(), **walks).status_tokens[0] == "below_min"


@pytest.mark.parametrize(
    "form",
    [
        pa.array,
        lambda column: pa.chunked_array([column[:3], column[3:]]),
        lambda column: pa.array(column.tolist(), pa.from_numpy_dtype(column.dtype)),
        lambda column: pa.array(np.append(column, column))[7:],
        pd.Series,
        lambda column: pd.Series(column, dtype=str(column.dtype).capitalize()),
        lambda column: pd.Series(column, dtype=pd.ArrowDtype(pa.from_numpy_dtype(column.dtype))),
        lambda column: np.repeat(column, 2)[::2],
        np.ma.MaskedArray,
        lambda column: pytest.importorskip("polars").Series(column),
    ],
    ids=[
        "arrow",
        "chunks",
        "copy",
        "slice",
        "pandas",
        "nullable",
        "arrow_pandas",
        "steps",
        "masked",
        "polars",
    ],
)
def test_columns_come_in_many_forms(form: Any) -> None:
    given = {name: form(column) for name, column in columns().items()}
    assert scoring.score_coded(table(), **given).status_tokens.tolist() == STATUSES


def test_contiguous_columns_are_not_copied() -> None:
    from heli.scoring._code_columns import code_columns

    given = columns()
    in_arrow = {name: pa.array(column) for name, column in given.items()}
    frame = pd.DataFrame({"person": given["person"]}, copy=False)
    for made in (given, in_arrow, given | {"person": frame["person"]}):
        taken = code_columns(made)
        for name, column in zip(given, taken, strict=True):
            plain = made[name]
            if isinstance(plain, pa.Array):
                assert column.ctypes.data == plain.buffers()[1].address, name
            else:
                assert np.shares_memory(column, np.asarray(plain)), name


@pytest.mark.parametrize("code", [np.int8, np.int32])
@pytest.mark.parametrize("ref", [np.int8, np.int16, np.int32])
@pytest.mark.parametrize("second", [np.int32, np.int64])
@pytest.mark.parametrize("value", [np.int32, np.int64])
def test_every_width_gives_the_same(code: Any, ref: Any, second: Any, value: Any) -> None:
    given = columns()
    begin = EPOCH if second is np.int64 else 0
    kinds = {"kind": code, "slot": code, "ref": ref, "value": value}
    given |= {name: given[name].astype(kind) for name, kind in kinds.items()}
    given |= {
        name: given[name].astype(second) + second(begin) for name in ("occurred_at", "recorded_at")
    }
    judged = table(epoch=0) if begin else table()
    assert scoring.score_coded(judged, **given).status_tokens.tolist() == STATUSES
    state = scoring.CreditState(judged.rules, judged.people)
    state.fold_coded(judged, **given)
    assert state.scores().totals == {"P1": 13, "P2": 2}


def test_instants_are_taken_as_such() -> None:
    seconds = columns()["occurred_at"].astype(np.int64) + EPOCH
    utc = pa.array(seconds).view(pa.timestamp("s", "Asia/Shanghai"))
    for instants in (seconds.view("M8[s]"), utc, pd.Series(utc.to_pandas())):
        given = columns(occurred_at=instants, recorded_at=instants)
        scored = scoring.score_coded(table(epoch=0), **given)
        assert scored.status_tokens.tolist() == STATUSES


@pytest.mark.parametrize(
    ("other", "message"),
    [
        ({"person": np.zeros(7, np.int64)}, "column person: int64, expected int32"),
        ({"kind": np.zeros(7, np.int16)}, "column kind: int16, expected int8 or int32"),
        ({"value": np.zeros(7)}, "column value: float64, expected int32 or int64"),
        ({"value": np.zeros(7, ">i4")}, "column value: >i4, expected int32 or int64"),
        ({"value": pa.array(["x"] * 7)}, "column value: string, expected int32 or int64"),
        ({"ref": np.zeros(7, np.uint8)}, "column ref: uint8, expected int8 or int16 or int32"),
        ({"slot": np.zeros(7, np.int32)}, "column slot: int32, expected int8 as kind"),
        (
            {"recorded_at": np.zeros(7, np.int64)},
            "column recorded_at: int64, expected int32 as occurred_at",
        ),
        ({"ref": np.zeros(6, np.int8)}, "column ref: 6 rows, person has 7"),
        ({"slot": np.zeros((7, 1), np.int8)}, "column slot: 2 dimensions, expected one"),
        (
            {"kind": pa.array([0, None, *[0] * 5], pa.int8())},
            "column kind: row 1 is missing; a code of -1 is none",
        ),
        ({"kind": pd.Series([0, 0, None, *[0] * 4], dtype="Int8")}, "column kind: row 2"),
        ({"value": np.ma.MaskedArray(np.zeros(7, np.int32), np.arange(7) == 3)}, "row 3"),
        (
            {"occurred_at": np.array(["2025-07-01", "NaT", *["2025-07-01"] * 5], "M8[s]")},
            "column occurred_at: row 1 is missing",
        ),
        (
            {"occurred_at": pa.array([0] * 7, pa.timestamp("ms", "UTC"))},
            r"column occurred_at: timestamp\[ms, tz=UTC\], expected seconds with a time zone",
        ),
        ({"occurred_at": pa.array([0] * 7, pa.timestamp("s"))}, "with a time zone"),
        (
            {"kind": pa.array(["meal"] * 7).dictionary_encode()},
            "column kind: dictionary.*, expected codes",
        ),
        ({"kind": pd.Series(["meal"] * 7, dtype="category")}, "expected codes"),
    ],
)
def test_other_columns_are_refused_by_name(other: Any, message: str) -> None:
    judged = table()
    state = scoring.CreditState(judged.rules, judged.people)
    empty = state.to_bytes()
    with pytest.raises(heli.InvalidValue, match=message):
        state.fold_coded(judged, **columns(**other))
    assert state.to_bytes() == empty
    with pytest.raises(heli.InvalidValue, match=message):
        scoring.score_coded(judged, **columns(**other))


def test_what_is_no_column_is_a_type_error() -> None:
    for wrong in ([0] * 7, None, "kind"):
        with pytest.raises(TypeError, match="column kind"):
            scoring.score_coded(table(), **columns(kind=wrong))
    with pytest.raises(heli.InvalidValue, match="0 threads"):
        scoring.score_coded(table(), **columns(), threads=0)
    given = columns(occurred_at=np.zeros(7, np.int64), recorded_at=np.zeros(7, np.int64))
    with pytest.raises(heli.InvalidValue, match="seconds of 64 bits count from 1970"):
        scoring.score_coded(table(), **given)


@pytest.mark.parametrize("rows", [0, 7])
def test_a_table_of_other_rules_or_people_is_a_conflict(rows: int) -> None:
    judged = table()
    other = scoring.VerdictTable(with_item("weigh", partial_week="ignored"), ["P1"], kinds=[])
    given = {name: column[:rows] for name, column in columns().items()}
    for rules, people in ((other.rules, judged.people), (judged.rules, other.people)):
        with pytest.raises(heli.Conflict):
            scoring.CreditState(rules, people).fold_coded(judged, **given)


def test_an_empty_log_has_no_points() -> None:
    given = {name: column[:0] for name, column in columns().items()}
    told: list[tuple[int, int]] = []
    scored = scoring.score_coded(table(), **given, progress=lambda *at: told.append(at))
    assert len(scored) == 0
    assert scored.totals == {"P1": 0, "P2": 0}
    assert told == [(0, 0)]


def test_a_table_is_a_value() -> None:
    judged = table(person_codes=["P2", "P1"])
    assert judged.kinds == tuple(KINDS)
    assert judged.slots == ("B", "L", "D")
    assert judged.refs == ("A", "B")
    assert judged.person_codes == ("P2", "P1")
    assert judged.epoch == EPOCH
    assert judged == table(person_codes=["P2", "P1"], epoch=datetime.fromtimestamp(EPOCH, UTC))
    assert judged == table(person_codes=["P2", "P1"], epoch="2025-07-01T00:00:00+08:00")
    assert hash(judged) == hash(table(person_codes=["P2", "P1"]))
    assert judged != table()
    assert judged != "table"
    again = pickle.loads(pickle.dumps(judged))  # noqa: S301 - our own bytes
    assert again == judged
    assert scoring.score_coded(again, **columns()).totals == {"P1": 2, "P2": 13}
    assert "2 people, 3 kinds" in repr(judged)
    with pytest.raises(heli.InvalidValue, match="too far from 1970"):
        table(epoch=2**60)


def test_scored_codes_are_pickled() -> None:
    scored = scoring.score_coded(table(), **columns())
    assert pickle.loads(pickle.dumps(scored)) == scored  # noqa: S301 - our own bytes
    assert scored != "scored"
    with pytest.raises(TypeError):
        hash(scored)
