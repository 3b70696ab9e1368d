"""Columns of due dates agree with single answers, wherever the columns come from."""

from __future__ import annotations

import pickle
from datetime import date, timedelta
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest

import heli
from heli.law import DueAnswer, DueColumn, due, rulebook

from .small_rules import a_rule

EVENTS = [date(2023, 9, 15), None, date(2026, 12, 25), date(1900, 1, 1), date(2099, 12, 31)]
RULES = ["ARB-ACCEPT", "NO-RULE", "仲裁", "SUP-NAT", "MED-15-ZJ", None, "", "ARB-ACCEPT"]
REGIONS = ["SH", "SH", "SH", "SH", "SH", "SH", "SH", "Shangai"]
DAY = date(2023, 9, 25)


def answered_alone(rule: Any, event: Any, region: Any, **others: Any) -> DueAnswer | str:
    """What `due` says to one row, or why it refuses it."""
    try:
        answer = due(rule, event, region, **others)
    except heli.Error as error:
        return str(error)
    assert isinstance(answer, DueAnswer)
    return answer


def assert_row_is(column: DueColumn, row: int, alone: DueAnswer | str) -> None:
    """A row has every part of its single answer."""
    if isinstance(alone, str):
        assert column[row] is None
        assert np.isnat(column.due_date[row])
        assert np.isnat(column.earliest[row])
        assert column.rule[row] is None
        assert column.in_force[row] is None
        return
    assert column[row] == alone
    dates = (column.due_date, column.unrolled_date, column.earliest, column.latest)
    names = ("due_date", "unrolled_date", "earliest", "latest")
    for name, values in zip(names, dates, strict=True):
        assert values[row].item() == getattr(alone, name), (name, alone)
    assert column.status_tokens[row] == alone.status
    assert column.in_force[row] == alone.in_force
    assert column.rule[row] == alone.rule


@pytest.mark.parametrize("region", ["CN", "SH", "JS", "ZJ", "AH", None])
@pytest.mark.parametrize("law_on", [None, date(2021, 6, 1)])
@pytest.mark.parametrize("known_on", [None, date(2022, 6, 1)])
def test_every_rule_in_every_region_agrees_with_single_answers(
    region: str | None, law_on: date | None, known_on: date | None
) -> None:
    rules = [rule.id for rule in rulebook()] * 6
    random = np.random.default_rng(20230925)
    days = (np.datetime64("2005-01-01") + random.integers(0, 8400, len(rules))).astype("M8[D]")
    column = due(list(rules), days, region, law_on=law_on, known_on=known_on)
    errors, safe = column.errors, column.safe_date
    for row, (rule, event) in enumerate(zip(rules, days.tolist(), strict=True)):
        alone = answered_alone(rule, event, region, law_on=law_on, known_on=known_on)
        assert_row_is(column, row, alone)
        assert errors[row] == (alone if isinstance(alone, str) else None)
        assert safe[row].item() == (None if isinstance(alone, str) else alone.safe_date)


def test_rows_of_any_rule_region_and_day_agree_with_single_answers() -> None:
    random = np.random.default_rng(7)
    ids = [*(rule.id for rule in rulebook()), "NO-RULE", None]
    places = ["CN", "SH", "320104", "杭州", "AH", "Atlantis", None]
    rules = [ids[n] for n in random.integers(0, len(ids), 1500)]
    regions = [places[n] for n in random.integers(0, len(places), 1500)]
    days = (np.datetime64("1948-01-01") + random.integers(0, 56_600, 1500)).astype("M8[D]")
    column = due(rules, days, regions)
    for row, (rule, event, region) in enumerate(zip(rules, days.tolist(), regions, strict=True)):
        if rule is None:
            assert column.missing[row]
        else:
            assert_row_is(column, row, answered_alone(rule, event, region))


def test_one_rule_and_many_days() -> None:
    column = due("SUE-NONFINAL", EVENTS, "SH")
    assert repr(column) == "DueColumn(5 rows, 2 provisional, 1 missing, 1 out of range)"
    for row in (0, 2, 4):
        assert_row_is(column, row, answered_alone("SUE-NONFINAL", EVENTS[row], "SH"))
    assert column.due_date[0] == np.datetime64("2023-10-07")
    assert column.provisional.tolist() == [False, False, True, False, True]
    assert column.missing.tolist() == [False, True, False, False, False]
    assert column.out_of_range.tolist() == [False, False, False, True, False]
    assert column.errors[1] == "the day is missing"
    assert column.errors[3] == "a day lies outside 1949-01-01 to 2100-12-31"
    assert [answer is None for answer in column] == [False, True, False, True, False]


def test_rules_and_regions_that_cannot_be_are_statuses() -> None:
    column = due(RULES, DAY, REGIONS)
    assert column.status_tokens.tolist() == [
        "certain",
        "unknown_rule",
        "unknown_rule",
        "no_number",
        "other_region",
        "missing",
        "missing",
        "unknown_region",
    ]
    assert column.errors[0] is None
    assert all(column.errors[row] for row in range(1, 8))
    assert "did you mean" in column.errors[7]
    assert "ask for MED-15-LAW" in column.errors[4]
    assert column.errors[5] == "the rule is missing"


def test_a_whole_question_that_cannot_be_is_refused_as_one_day_is() -> None:
    days = [DAY, None]
    with pytest.raises(heli.NotFound, match="did you mean ARB-ACCEPT"):
        due("ARB-ACEPT", days)
    with pytest.raises(heli.NotFound):
        due("ARB-ACEPT", [])
    with pytest.raises(heli.NotFound, match="sets no number"):
        due("SUP-NAT", days)
    with pytest.raises(heli.NotFound, match="Shanghai"):
        due("ARB-ACCEPT", days, "Shangai")
    with pytest.raises(heli.InvalidValue, match="ask for MED-15-LAW"):
        due("MED-15-ZJ", days, "SH")
    assert due("MED-15-ZJ", days, ["SH", "ZJ"]).status_tokens[0] == "other_region"


def rule_columns() -> list[Any]:
    rules = ["ARB-ACCEPT", "LIM-1Y", "ARB-ACCEPT"]
    return [
        rules,
        tuple(rules),
        np.array(rules),
        np.array(rules, dtype=object),
        pd.Series(rules),
        pd.Series(rules, dtype="string"),
        pd.Series(rules, dtype="category"),
        pd.Categorical(rules),
        pd.Index(rules),
        pa.array(rules),
        pa.array(rules).dictionary_encode(),
        pa.chunked_array([rules[:1], [], rules[1:]]),
        pa.chunked_array([pa.array(part).dictionary_encode() for part in (rules[:1], rules[1:])]),
        pd.Series(rules, dtype=pd.ArrowDtype(pa.string())),
    ]


@pytest.mark.parametrize("rules", rule_columns(), ids=lambda c: type(c).__name__)
def test_rules_come_from_any_column(rules: Any) -> None:
    expected = due(["ARB-ACCEPT", "LIM-1Y", "ARB-ACCEPT"], DAY, "SH")
    column = due(rules, DAY, "SH")
    assert column.due_date.tolist() == expected.due_date.tolist()
    assert column.rule.tolist() == ["ARB-ACCEPT", "LIM-1Y", "ARB-ACCEPT"]


def test_missing_rules_are_missing_in_any_column() -> None:
    rules = ["ARB-ACCEPT", None]
    columns: list[Any] = [
        rules,
        np.array(rules, dtype=object),
        pd.Series(rules),
        pd.Series(rules, dtype="string"),
        pd.Series(rules, dtype="category"),
        pa.array(rules),
        pa.array(rules).dictionary_encode(),
        pd.Series(rules, dtype=pd.ArrowDtype(pa.string())),
        ["ARB-ACCEPT", float("nan")],
        ["ARB-ACCEPT", pd.NA],
        ["ARB-ACCEPT", ""],
    ]
    for column in columns:
        assert due(column, DAY).missing.tolist() == [False, True], column
    nothing: Any = pa.nulls(2)
    assert due(nothing, DAY).missing.tolist() == [True, True]
    assert len(due([], DAY)) == 0
    assert len(due(pa.array([], pa.string()), [])) == 0
    assert len(due(pa.chunked_array([], pa.string()), [])) == 0


def test_regions_come_from_any_column() -> None:
    # The old rule of Zhejiang held 7 working days, that of Shanghai 10.
    event = date(2021, 9, 1)
    expected = ["AID-DECIDE-SH-OLD", "AID-DECIDE-ZJ-OLD", "AID-DECIDE"]
    columns: list[Any] = [
        ["SH", "ZJ", None],
        ["上海", "330100", ""],
        [heli.region("SH"), heli.region("杭州"), None],
        [310000, 330000, None],
        pd.Series([310000, 330000, None]),
        pd.Series(["SH", "ZJ", None], dtype="category"),
        pa.array(["SH", "ZJ", None]),
        np.array(["SH", "ZJ", None], dtype=object),
    ]
    for regions in columns:
        column = due("AID-DECIDE", event, regions)
        assert column.rule.tolist() == expected, regions
        assert column.status_tokens.tolist() == ["certain", "certain", "needs_fact"]
        assert column.needs_fact.tolist() == [False, False, True]
    assert due("AID-DECIDE", event, np.array([310000, 330000])).rule.tolist() == expected[:2]
    both = due(["AID-DECIDE"] * 3, [event, event, None], ["SH", None, "ZJ"])
    assert both.rule.tolist() == ["AID-DECIDE-SH-OLD", "AID-DECIDE", None]
    assert both.status_tokens.tolist() == ["certain", "needs_fact", "missing"]


def test_very_many_different_texts_are_told_apart() -> None:
    names = [f"RULE-{n}" for n in range(3000)]
    book = rulebook().with_rules([a_rule(name) for name in names])
    regions = [str(100000 + 100 * n) for n in range(2000)] * 2
    rules = [names[n % 3000] for n in range(4000)]
    column = due(rules, DAY, regions, rulebook=book)
    assert column.rule.tolist() == rules
    assert bool(column.certain.all())
    assert due([*rules, None], DAY, [*regions, "SH"], rulebook=book).rule.tolist() == [*rules, None]


def test_the_index_of_pandas_stays_with_the_rows() -> None:
    index = pd.Index(["a", "b", "c"], name="case")
    days = pd.Series(pd.to_datetime(["2023-09-15", "NaT", "2023-09-16"]), index=index)
    column = due("SUE-NONFINAL", days, "SH")
    assert column.index is index or column.index.equals(index)
    frame = column.to_pandas()
    assert list(frame.index) == ["a", "b", "c"]
    assert list(frame) == [
        "due_date",
        "unrolled_date",
        "status",
        "in_force",
        "rule",
        "earliest",
        "latest",
        "error",
    ]
    assert frame.loc["a", "due_date"] == pd.Timestamp("2023-10-07")
    assert frame["status"].tolist() == ["certain", "missing", "certain"]
    assert frame["rule"].isna().tolist() == [False, True, False]
    assert frame["error"].isna().tolist() == [True, False, True]
    with pytest.raises(heli.InvalidValue, match="index"):
        due(pd.Series(["ARB-ACCEPT"] * 3), days)
    joined = due(pd.Series(["ARB-ACCEPT"] * 3, index=index), days)
    assert joined.index.equals(index)
    with pytest.raises(heli.InvalidValue, match="2 and 3 rows"):
        due(["ARB-ACCEPT"] * 2, days)


def test_a_column_goes_to_arrow_and_numpy() -> None:
    column = due("SUE-NONFINAL", EVENTS, "SH")
    table = column.to_arrow()
    assert table["due_date"].to_pylist()[:2] == [date(2023, 10, 7), None]
    assert table["rule"].to_pylist()[:2] == ["SUE-NONFINAL", None]
    assert pa.table(column).equals(table)
    assert np.asarray(column).dtype == np.dtype("M8[D]")
    assert np.array_equal(column.to_numpy(), column.values, equal_nan=True)
    assert "<table" in column._repr_html_()


def test_parts_of_a_column_and_pickles_are_columns() -> None:
    column = due(RULES, DAY, REGIONS)
    mask = column.status == 0
    for part in (column[:], column[2:], column[::2], column[np.arange(8)], column[mask]):
        again = pickle.loads(pickle.dumps(part))  # noqa: S301 - our own bytes
        for made in (part, again):
            assert isinstance(made, DueColumn)
            assert made.errors.tolist() == part.errors.tolist()
            assert list(made) == list(part)
    assert list(column[2:]) == list(column)[2:]
    assert len(column[mask]) == 1
    with_bounds = due("ARB-ACCEPT", [date(2026, 12, 25)], "SH")
    assert with_bounds.latest[0] == with_bounds[:].latest[0]
    again = pickle.loads(pickle.dumps(with_bounds))  # noqa: S301
    assert again.latest[0] == with_bounds.latest[0]


def test_a_column_cannot_be_changed_and_keeps_what_was_asked() -> None:
    days = np.array(["2023-09-15", "2023-09-16"], dtype="M8[D]")
    column = due("SUE-NONFINAL", days, "SH")
    for values in (column.due_date, column.status, column.unrolled_date, column.earliest):
        with pytest.raises(ValueError, match="read-only"):
            values[0] = values[1]
    days[:] = np.datetime64("2000-01-01")
    assert column.explain(0).value.event_date == date(2023, 9, 15)


def test_one_row_is_explained_as_one_day_is() -> None:
    column = due(RULES, DAY, REGIONS)
    explained = column.explain(0)
    assert explained == heli.law.explain_due("ARB-ACCEPT", DAY, "SH")
    assert explained.value == column[0]
    assert column.explain(-8) == explained
    for row, error in ((1, heli.NotFound), (4, heli.InvalidValue), (5, heli.InvalidValue)):
        with pytest.raises(error):
            column.explain(row)
    with pytest.raises(IndexError):
        column.explain(8)
    known = due("MED-15-LAW", [date(2026, 5, 11)], "AH", known_on=date(2025, 1, 1))
    assert known.explain(0).value.rule == "MED-15-LAW"


def test_a_strict_calendar_refuses_a_column_with_provisional_rows() -> None:
    strict = heli.calendar.china().strict()
    days = [date(2023, 9, 25), date(2026, 12, 25)]
    with pytest.raises(heli.NotFound, match="row 1"):
        due("ARB-ACCEPT", days, "SH", calendar=strict)
    assert due("ARB-ACCEPT", days[:1], "SH", calendar=strict).certain.all()
    # Rows that need a fact or are undetermined may be provisional, too.
    for rule in ("INSP-EVID-ZJ", "AID-DECIDE"):
        with pytest.raises(heli.NotFound, match="row 1"):
            due(rule, [date(2021, 9, 1), date(2026, 12, 28)], calendar=strict)
    assert not due("AID-DECIDE", [date(2021, 9, 1)], calendar=strict).certain.any()


def test_own_rules_and_calendars_decide_in_columns() -> None:
    book = rulebook().with_rules([a_rule("OWN-5")])
    shut = heli.calendar.china().with_days(off=[date(2023, 10, 7)], id="shop", name="盘点")
    column = book.due("OWN-5", [DAY, DAY + timedelta(1)], "SH", calendar=shut)
    for row, day in enumerate((DAY, DAY + timedelta(1))):
        assert column[row] == book.due("OWN-5", day, "SH", calendar=shut)
        assert column.explain(row).value == column[row]


@pytest.mark.parametrize(
    "arguments",
    [
        ([1, 2], DAY),
        (["ARB-ACCEPT", 2], DAY),
        ([["ARB-ACCEPT"]], DAY),
        (np.array([["ARB-ACCEPT"]]), DAY),
        (["ARB-ACCEPT"], DAY, [1.5]),
        (["ARB-ACCEPT"], DAY, [DAY]),
        ("ARB-ACCEPT", ["2023-09-25"]),
        ("ARB-ACCEPT", [DAY, DAY], ["SH"]),
    ],
    ids=repr,
)
def test_columns_of_anything_else_are_refused(arguments: tuple[Any, ...]) -> None:
    with pytest.raises(heli.InvalidValue):
        due(*arguments)


@pytest.mark.parametrize(
    "arguments", [(5, [DAY]), ({"A"}, DAY), ("ARB-ACCEPT", [DAY], 1.5)], ids=repr
)
def test_what_is_no_column_is_a_type_error(arguments: tuple[Any, ...]) -> None:
    with pytest.raises(TypeError):
        due(*arguments)


def test_threads_do_not_change_the_answer() -> None:
    days = (np.datetime64("2015-01-01") + np.arange(50_000) % 4200).astype("M8[D]")
    rules = [rule.id for rule in rulebook()]
    column = [rules[n % 142] for n in range(50_000)]
    alone = due(column, days, "SH")
    shared = due(column, days, "SH", threads=4)
    assert np.array_equal(alone.status, shared.status)
    assert np.array_equal(alone.due_date, shared.due_date, equal_nan=True)
    with pytest.raises(heli.InvalidValue, match="1 or more"):
        due(column, days, "SH", threads=0)
