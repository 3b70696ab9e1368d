"""Ties: chains of keys, the deciding key, draws."""

from __future__ import annotations

from fractions import Fraction

import pandas as pd
import pyarrow as pa
import pytest

import heli
from heli import ranking
from heli.ranking import Entrant, MarkTable, TieChain, TieKey, WeightedMark

from .reference import Row, cases, rows

TOTAL = TieKey(
    "total",
    heli.Bilingual("总分", "total"),
    parts=[WeightedMark("theory", "0.30"), WeightedMark("practice", "0.70")],
)
TIME = TieKey("time", heli.Bilingual("用时", "time"), "lower_is_better")
PRACTICE = TieKey("practice", heli.Bilingual("实操", "practice"))
THEORY = TieKey("theory", heli.Bilingual("理论", "theory"))
CHAIN = TieChain([TOTAL, TIME, PRACTICE, THEORY], "shared")
COLUMNS = ["theory", "practice", "time"]


def table_of(field: list[Row]) -> MarkTable:
    return MarkTable(
        COLUMNS, [Entrant(row["entrant"], [row[name] for name in COLUMNS]) for row in field]
    )


@pytest.mark.parametrize("field", cases("tiebreak_chain").values(), ids=lambda f: f[0]["case"])
def test_the_reference_chain_has_its_places_and_deciding_keys(field: list[Row]) -> None:
    table = table_of(field)
    found = ranking.break_ties(CHAIN, table)
    places = {
        e.id: s.rank("standard") for e, s in zip(table.entrants, found.standings, strict=True)
    }
    assert places == {row["entrant"]: int(row["rank"]) for row in field}
    decided = {}
    for place in found.places:
        key = None if place.key is None else CHAIN.keys[place.key].id
        decided[table.entrants[place.row].id] = key or place.separation.value
    assert decided == {row["entrant"]: row["decided_by"] for row in field}


@pytest.mark.parametrize("pair", rows("weighted_ties"), ids=lambda row: row["total"])
def test_exact_totals_tie_where_doubles_do_not(pair: Row) -> None:
    table = MarkTable(
        ["theory", "practice"],
        [Entrant(n, [pair[f"theory_{n}"], pair[f"practice_{n}"]]) for n in ("a", "b")],
    )
    chain = TieChain([TOTAL], "shared")
    found = ranking.break_ties(chain, table)
    assert [s.rank("standard") for s in found.standings] == [1, 1]
    assert found.tied == (ranking.TiedGroup(0, 2),)
    decision = ranking.why(chain, table, found, "a", "b")
    assert decision.compared[0].earlier == Fraction(pair["total"])
    assert str(decision) == f"a and b share place 1; equal: total {pair['total']}".rstrip("0")


def test_what_separates_two_entrants_is_said_in_both_languages() -> None:
    table = MarkTable(
        COLUMNS,
        [
            Entrant("A", ["90.8", "51.6", 120]),
            Entrant("B", ["93.6", "50.4", 100]),
            Entrant("C", [1, 1, 1], "disqualified"),
        ],
    )
    found = ranking.break_ties(CHAIN, table)
    decision = ranking.why(CHAIN, table, found, "A", "B")
    assert decision.earlier == "B"
    assert decision.separation == "key"
    assert [c.result.value for c in decision.compared] == ["equal", "decides"]
    assert decision.words.zh == "B 先于 A：用时 100 对 120（低者为先）；相同：总分 63.36"
    assert found.unranked == (2,)
    assert "not ranked (disqualified)" in str(ranking.why(CHAIN, table, found, "C", "A"))
    decisions = ranking.decisions(CHAIN, table, found)
    assert list(decisions) == [decision]
    with pytest.raises(heli.NotFound, match="no entrant D"):
        ranking.why(CHAIN, table, found, "A", "D")
    with pytest.raises(heli.InvalidValue, match="with itself"):
        ranking.why(CHAIN, table, found, "A", "A")


def test_a_draw_needs_its_published_seed_and_can_be_repeated() -> None:
    chain = TieChain([THEORY], "draw")
    table = MarkTable(["theory"], [Entrant(n, [1]) for n in "abcd"])
    open_ranking = ranking.break_ties(chain, table)
    assert [p.separation.value for p in open_ranking.places] == ["first", "open", "open", "open"]
    drawn = ranking.break_ties(chain, table, "final 2025-09-06")
    lots = ranking.permutation("final 2025-09-06/1", 4)
    assert [p.row for p in drawn.places] == lots
    assert drawn.draw_seed == "final 2025-09-06"
    first, last = (table.entrants[drawn.places[at].row].id for at in (0, 3))
    assert ranking.why(chain, table, drawn, first, last).draw_seed == "final 2025-09-06/1"
    with pytest.raises(heli.InvalidValue, match="does not end in a draw"):
        ranking.break_ties(TieChain([THEORY], "shared"), table, "seed")


def test_draws_are_those_of_the_published_rules() -> None:
    assert ranking.draw_seed("heli") == ranking.draw_seed("heli")
    assert ranking.choose("s", 10, 3) == ranking.permutation("s", 10)[:3]
    assert sorted(ranking.permutation("s", 10)) == list(range(10))
    assert ranking.drawn_order("s", ["b", "a", "c"]) == ranking.drawn_order("s", ["c", "b", "a"])
    for wrong in (lambda: ranking.draw_seed(""), lambda: ranking.choose("s", 2, 3)):
        with pytest.raises(heli.InvalidValue, match="draw"):
            wrong()
    with pytest.raises(heli.InvalidValue, match="expected 0 or more"):
        ranking.permutation("s", -1)


def test_a_missing_mark_is_what_its_key_says() -> None:
    table = MarkTable(["time"], [Entrant("a", [None]), Entrant("b", [5])])
    with pytest.raises(heli.InvalidValue, match="entrant a has no value for key time"):
        ranking.break_ties(TieChain([TIME], "shared"), table)
    last = TieKey("time", "用时", "lower_is_better", missing="last")
    found = ranking.break_ties(TieChain([last], "shared"), table)
    assert [s.rank("standard") for s in found.standings] == [2, 1]
    with pytest.raises(heli.NotFound, match="no mark practice"):
        ranking.break_ties(TieChain([PRACTICE], "shared"), table)


def test_chains_that_are_not_sound_are_refused() -> None:
    with pytest.raises(heli.InvalidValue, match="at least one key"):
        TieChain([], "shared")
    with pytest.raises(heli.Conflict, match="key time is there twice"):
        TieChain([TIME, TIME], "shared")
    with pytest.raises(heli.InvalidValue, match=r"weights add up to 0\.9, not to 1"):
        TieChain(
            [TieKey("t", "总分", parts=[WeightedMark("a", "0.3"), WeightedMark("b", "0.6")])],
            "shared",
        )
    with pytest.raises(heli.Conflict, match="entrant a is there twice"):
        MarkTable(["time"], [Entrant("a", [1]), Entrant("a", [2])])
    with pytest.raises(heli.InvalidValue, match="has 2 marks: expected 1"):
        MarkTable(["time"], [Entrant("a", [1, 2])])


@pytest.mark.parametrize("form", [lambda frame: frame, pa.table])
def test_a_table_of_marks_comes_from_a_frame(form: type) -> None:
    frame = pd.DataFrame(
        {
            "id": ["a", "b", "c"],
            "state": ["present", None, "withdrawn"],
            "theory": ["90.8", "did_not_finish", None],
            "time": pd.Series([120, None, 7], dtype="Int64"),
        }
    )
    given = frame if form is not pa.table else pa.Table.from_pandas(frame)
    table = ranking.mark_table_of(given, attendance="state")
    assert table.columns == ("theory", "time")
    assert table.entrants == (
        Entrant("a", ["90.8", 120]),
        Entrant("b", ["did_not_finish", None]),
        Entrant("c", [None, 7], "withdrawn"),
    )
    with pytest.raises(heli.NotFound, match="no column 'code'; it has id, state"):
        ranking.mark_table_of(given, ids="code")
    with pytest.raises(heli.InvalidValue, match="float"):
        ranking.mark_table_of(pd.DataFrame({"id": ["a"], "theory": [90.8]}))


@pytest.mark.parametrize("given", [[1, 2], {"a": 1}, "marks.csv", pd.Series([1, 2])])
def test_what_is_no_table_of_marks_is_refused_in_words(given: object) -> None:
    with pytest.raises(heli.InvalidValue, match="expected a table"):
        ranking.mark_table_of(given)
