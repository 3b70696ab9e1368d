"""What holds for every review, whatever the evidence."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

import heli
from heli.programme import (
    CompleteRecord,
    Evidence,
    EvidenceKind,
    EvidenceSet,
    ProgrammeReview,
    Target,
    review,
)

from .small_programme import (
    NEW_YEAR,
    a_programme,
    an_item,
    at_least,
    each_at_least,
    stays,
    there_by,
)

AUGUST_END = date(2023, 8, 31)
PLAN = a_programme(
    an_item("exchange", each_at_least(300), stays()),
    an_item("routes", at_least(30, AUGUST_END), there_by()),
    an_item("naming", Target("named_list", quantity=40)),
    an_item("map", there_by(AUGUST_END)),
    an_item("bare"),
)
SETTINGS = settings(max_examples=150, deadline=None)

days = st.integers(-40, 420).map(lambda n: NEW_YEAR + timedelta(n))
counts = st.one_of(
    st.none(),
    st.integers(0, 400).map(heli.CountBound.exactly),
    st.integers(0, 400).map(heli.CountBound.at_least),
    st.integers(0, 400).map(heli.CountBound.at_most),
)
items = st.sampled_from([item.id for item in PLAN.items])
federations = st.sampled_from([None, *heli.Federation])
pieces = st.builds(
    Evidence,
    days,
    items,
    st.sampled_from(list(EvidenceKind)),
    source=st.sampled_from([heli.Source("press"), heli.Source("ledger", status="verified")]),
    federation=federations,
    quantity=counts,
    days=st.none() | st.integers(0, 4),
    nights=st.none() | st.integers(0, 3),
    illustrative=st.booleans(),
)


@st.composite
def records(draw: st.DrawFn) -> CompleteRecord:
    first, last = sorted([draw(days), draw(days)])
    first = draw(st.sampled_from([NEW_YEAR, first]))
    return CompleteRecord(
        draw(items),
        first,
        max(first, last),
        source=heli.Source("ledger"),
        federation=draw(federations),
    )


def answers(review: ProgrammeReview) -> list[dict[str, Any]]:
    """What a reader takes from the rows, without the positions of the evidence."""
    return [
        {
            "id": row.id,
            "status": row.status,
            "overdue": row.standing.overdue,
            "late": row.standing.late,
            "due": row.standing.due,
            "count": row.standing.count,
            "projected": row.standing.projected,
            "illustrative": row.illustrative,
            "findings": sorted(f.code for f in row.standing.findings),
        }
        for row in review.items
    ]


def used(review: ProgrammeReview, evidence: EvidenceSet) -> list[list[int]]:
    """The evidence behind each row, in no order."""
    return [sorted(hash(evidence.entries[at]) for at in row.standing.used) for row in review.items]


@SETTINGS
@given(st.data(), st.lists(pieces, max_size=25), st.lists(records(), max_size=4), days)
def test_the_order_of_the_evidence_changes_no_answer(
    data: st.DataObject, entries: list[Evidence], complete: list[CompleteRecord], as_of: date
) -> None:
    shuffled = EvidenceSet(
        data.draw(st.permutations(entries)), data.draw(st.permutations(complete))
    )
    evidence = EvidenceSet(entries, complete)
    one, other = review(PLAN, evidence, as_of), review(PLAN, shuffled, as_of)
    assert answers(one) == answers(other)
    assert used(one, evidence) == used(other, shuffled)
    assert sorted(f.code for f in one.findings) == sorted(f.code for f in other.findings)


@SETTINGS
@given(st.lists(pieces, max_size=25), st.lists(records(), max_size=4), days)
def test_what_comes_later_is_not_known(
    entries: list[Evidence], complete: list[CompleteRecord], as_of: date
) -> None:
    known = EvidenceSet([e for e in entries if e.date <= as_of], complete)
    assert answers(review(PLAN, EvidenceSet(entries, complete), as_of)) == answers(
        review(PLAN, known, as_of)
    )


@SETTINGS
@given(st.lists(pieces, max_size=25), st.lists(records(), max_size=4), days)
def test_a_row_uses_its_own_evidence_by_date_and_says_why(
    entries: list[Evidence], complete: list[CompleteRecord], as_of: date
) -> None:
    for row in review(PLAN, EvidenceSet(entries, complete), as_of).items:
        behind = [entries[at] for at in row.standing.used]
        assert [e.date for e in behind] == sorted(e.date for e in behind)
        assert all(e.item == row.item and e.federation == row.federation for e in behind)
        assert all(e.date <= as_of for e in behind)
        assert len(set(row.standing.used)) == len(row.standing.used)
        assert row.standing.reasons
        assert all(step.text.zh and step.text.en for step in row.standing.reasons)


@SETTINGS
@given(st.lists(pieces, max_size=25), st.lists(records(), max_size=4), days)
def test_missed_takes_dated_evidence_and_overdue_none_that_decides(
    entries: list[Evidence], complete: list[CompleteRecord], as_of: date
) -> None:
    for row in review(PLAN, EvidenceSet(entries, complete), as_of).items:
        if row.status == "missed":
            assert row.standing.used or any(record.item == row.item for record in complete)
        if row.standing.overdue:
            assert row.status == "no_evidence"
            assert row.standing.due < as_of
        if row.standing.late:
            assert row.status == "met"
        if row.status in ("on_track", "at_risk"):
            assert row.standing.projected is not None
            assert as_of <= row.standing.due


@given(st.lists(pieces, max_size=12), st.lists(records(), max_size=4), days)
def test_the_same_question_has_the_same_answer(
    entries: list[Evidence], complete: list[CompleteRecord], as_of: date
) -> None:
    evidence = EvidenceSet(entries, complete)
    one, other = review(PLAN, evidence, as_of), review(PLAN, evidence, as_of)
    assert one == other
    assert hash(one) == hash(other)
    assert heli.io.review_json(one, PLAN, evidence) == heli.io.review_json(other, PLAN, evidence)
