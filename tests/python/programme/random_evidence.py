"""Evidence, records and targets by chance, as strategies of hypothesis."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st

import heli
from heli.programme import (
    CompleteRecord,
    Evidence,
    EvidenceKind,
    GroupSize,
    Target,
    TargetKind,
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
    source=st.sampled_from(
        [
            heli.Source("press"),
            heli.Source("ledger", status="verified"),
            heli.Source("page", status="not_found"),
        ]
    ),
    federation=federations,
    quantity=counts,
    unit=st.sampled_from([None, None, "worker", "route"]),
    days=st.none() | st.integers(0, 4),
    nights=st.none() | st.integers(0, 3),
    illustrative=st.booleans(),
)
targets = st.builds(
    Target,
    st.sampled_from(list(TargetKind)),
    quantity=st.none() | st.integers(-5, 400),
    unit=st.sampled_from([None, "worker"]),
    begins=st.none() | days,
    due=st.none() | days,
    days=st.none() | st.integers(-1, 4),
    nights=st.none() | st.integers(-1, 3),
    soft=st.booleans(),
    group=st.none() | st.builds(GroupSize, st.integers(1, 60), st.just(heli.Source("press"))),
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
