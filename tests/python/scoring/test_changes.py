"""Two versions of a scored log and all in which they differ."""

from __future__ import annotations

import pickle

import pyarrow as pa
from pyarrow import csv as pa_csv

from heli import scoring

from .contest490 import LOG, PEOPLE, RULES, with_item


def test_a_change_of_the_rules_shows_in_rules_places_items_and_entries() -> None:
    before = scoring.score(RULES, LOG, PEOPLE)
    after = scoring.score(with_item("weigh", partial_week="ignored"), LOG, PEOPLE)
    found = after.changes_from(before)
    assert found.before is before
    assert found.after is after
    assert [change.words.en for change in found.rules] == ["weigh.partial_week: counts -> ignored"]
    assert [
        (change.person, change.before and change.before.total, change.after and change.after.total)
        for change in found.places
    ] == [("P2", 55, 55), ("P3", 57, 52)]
    assert [place and place.rank for place in (found.places[0].before, found.places[0].after)] == [
        5,
        4,
    ]
    assert [
        (change.person, change.item, change.before, change.after) for change in found.items
    ] == [("P3", "weigh", 10, 5)]
    changed = {change.event_id: change for change in found.entries}
    version = changed["P3-010"].after
    assert version is not None
    assert version.status == "partial_week"
    assert "fewer than seven days" in version.reason.in_("en")
    assert found
    assert found.to_dict()["rules"][0]["after"] == "ignored"
    assert len(found.entries.to_arrow()) == len(found.entries)


def test_nothing_differs_from_itself_and_a_pickle_keeps_both_versions() -> None:
    scored = scoring.score(RULES, LOG, PEOPLE)
    found = scored.changes_from(scored)
    assert not found
    assert repr(found) == "ScoreChanges(0 rules, 0 places, 0 items, 0 entries)"
    again = pickle.loads(pickle.dumps(found))  # noqa: S301 - our own bytes
    assert again == found
    assert again.before == scored
    assert "<table" in found._repr_html_()


def test_entries_that_came_late_are_named() -> None:
    whole = pa_csv.read_csv(
        LOG, convert_options=pa_csv.ConvertOptions(column_types={"value": pa.string()})
    )
    text = [field.with_type(pa.string()) for field in whole.schema]
    options = pa_csv.ConvertOptions(column_types=pa.schema(text))
    whole = pa_csv.read_csv(LOG, convert_options=options)
    before = scoring.score(RULES, whole.slice(0, 300), PEOPLE)
    found = scoring.score(RULES, whole, PEOPLE).changes_from(before, "dense")
    assert found.method == "dense"
    assert not found.rules
    assert len(found.entries) >= len(whole) - 300
    assert sum(change.before is None for change in found.entries) == len(whole) - 300


def test_rules_are_compared_on_their_own() -> None:
    before = scoring.ContestRules.from_dict(RULES)
    after = scoring.ContestRules.from_dict(with_item("exercise", min_value=8000))
    found = scoring.rules_changes(before, after)
    assert found[0] == scoring.RuleChange(
        item="exercise", field="min_value", before="10000", after="8000"
    )
    assert not scoring.rules_changes(before, before)
