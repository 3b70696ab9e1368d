"""What holds for every review, whatever the evidence."""

from __future__ import annotations

from datetime import date
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

import heli
from heli.programme import (
    CompleteRecord,
    Evidence,
    EvidenceSet,
    ProgrammeReview,
    Target,
    check,
    review,
)

from .random_evidence import PLAN, days, items, pieces, records, targets
from .small_programme import a_programme, an_item

SETTINGS = settings(max_examples=150, deadline=None)


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


@SETTINGS
@given(
    st.lists(st.tuples(items, st.lists(targets, max_size=3)), max_size=4),
    st.tuples(days, days),
    st.lists(pieces, max_size=12),
    st.lists(records(), max_size=3),
    days,
)
def test_even_an_unsound_programme_is_reviewed_item_by_item(
    content: list[tuple[str, list[Target]]],
    period: tuple[date, date],
    entries: list[Evidence],
    complete: list[CompleteRecord],
    as_of: date,
) -> None:
    made = [an_item(key, *goals) for key, goals in content]
    plan = a_programme(*made, first=period[0], last=period[1])
    shared = [any(t.kind == "per_federation_count" for t in item.targets) for item in plan]
    answer = review(plan, EvidenceSet(entries, complete), as_of)
    assert len(answer) == sum(4 if each else 1 for each in shared)
    assert [row.item for row in answer] == [
        item.id for item, each in zip(plan, shared, strict=True) for _ in range(4 if each else 1)
    ]
    assert all(finding.severity == "error" for finding in check(plan))
    assert {row.standing.goal for row in answer} - {None} <= {t for i in plan for t in i.targets}
