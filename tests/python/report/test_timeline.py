"""The timeline: every due date is on it, and no label covers another or a pole."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from heli.report._standing import group_of
from heli.report._timeline import MOST_LANES, MOST_TICKS, Placed, timeline

WIDTH = 952.0
STATUSES = ("met", "on_track", "not_due", "at_risk", "no_evidence", "missed")
days = st.integers(0, 400).map(lambda n: date(2023, 1, 1) + timedelta(days=n))
rows = st.lists(
    st.builds(
        lambda due, status, overdue: {
            "due": due.isoformat(),
            "status": status,
            "overdue": overdue and status == "no_evidence",
        },
        days,
        st.sampled_from(STATUSES),
        st.booleans(),
    ),
    max_size=120,
)


def drawn(
    entries: list[dict[str, Any]],
    as_of: str = "2023-09-01",
    first: str = "2023-01-01",
    last: str = "2023-12-31",
) -> dict[str, Any]:
    plan = {"first": first, "last": last}
    return timeline({"items": entries, "as_of": as_of, "programme": plan})


def counted(placed: list[Placed]) -> dict[str, int]:
    total: dict[str, int] = {}
    for place in placed:
        for group, number in place.mark.groups:
            total[group.token] = total.get(group.token, 0) + number
    return total


@given(rows)
def test_no_label_covers_another_or_a_pole(entries: list[dict[str, Any]]) -> None:
    wide = drawn(entries)["wide"]
    placed = wide["placed"]
    assert wide["lanes"] <= MOST_LANES
    for at, place in enumerate(placed):
        assert place.at + place.mark.width <= WIDTH
        for later in placed[at + 1 :]:
            if later.at < place.at + place.mark.width:
                # The later label hangs above, so its pole ends before this label.
                assert later.label < place.label


@given(rows)
def test_labels_of_the_narrow_drawing_keep_their_distance(entries: list[dict[str, Any]]) -> None:
    narrow = drawn(entries)["narrow"]
    for one, other in pairwise(narrow["placed"]):
        assert other.label - one.label >= 44
    for place in narrow["placed"]:
        assert place.label + 44 <= narrow["height"]


@given(rows)
def test_every_row_is_counted_once(entries: list[dict[str, Any]]) -> None:
    expected: dict[str, int] = {}
    for row in entries:
        expected[group_of(row)] = expected.get(group_of(row), 0) + 1
    both = drawn(entries)
    assert counted(both["wide"]["placed"]) == expected
    assert counted(both["narrow"]["placed"]) == expected


def test_rows_of_one_day_share_a_mark() -> None:
    entries = [{"due": "2023-12-31", "status": "not_due", "overdue": False}] * 25
    (place,) = drawn(entries)["wide"]["placed"]
    assert place.mark.text == "2023-12-31"
    assert [(group.token, number) for group, number in place.mark.groups] == [("not_due", 25)]


def test_days_too_close_for_their_labels_share_one() -> None:
    entries = [
        {"due": f"2023-03-{day:02}", "status": "met", "overdue": False} for day in range(1, 31)
    ]
    texts = [place.mark.text for place in drawn(entries)["wide"]["placed"]]
    assert len(texts) < 6
    assert texts[0].startswith("2023-03-01 – 03-")


def test_the_day_of_the_review_is_on_the_axis_wherever_it_lies() -> None:
    entries = [{"due": "2023-12-31", "status": "not_due", "overdue": False}]
    for as_of in ("1400-01-01", "2022-12-31", "2023-06-28", "2024-02-29", "9999-12-31"):
        both = drawn(entries, as_of=as_of)
        for drawing in (both["wide"], both["narrow"]):
            axis = drawing["axis"]
            assert axis.first <= both["as_of"] <= axis.last
            assert 0 <= axis.at(both["as_of"]) <= axis.length
            assert len(drawing["ticks"]) <= MOST_TICKS + 1


def test_a_programme_of_one_day_has_a_timeline() -> None:
    entries = [{"due": "2023-06-28", "status": "met", "overdue": False}]
    both = drawn(entries, as_of="2023-06-28", first="2023-06-28", last="2023-06-28")
    assert both["wide"]["placed"][0].at == 0


def test_a_year_has_a_tick_for_every_month() -> None:
    ticks = [tick.text for tick in drawn([])["wide"]["ticks"]]
    assert ticks == ["2023", *(f"{month:02}" for month in range(2, 13))]
