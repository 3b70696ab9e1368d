"""Small programmes and short evidence, in one line each."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import heli
from heli.programme import (
    CompleteRecord,
    Conference,
    Evidence,
    EvidenceSet,
    Item,
    ItemReview,
    Programme,
    Target,
    review,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

NEW_YEAR = date(2023, 1, 1)
YEAR_END = date(2023, 12, 31)
PAGE = heli.Source("page", status="verified")


def at_least(quantity: int, due: date | None = None, **fields: Any) -> Target:
    """A target of at least `quantity` workers."""
    return Target("count_at_least", quantity=quantity, unit="worker", due=due, **fields)


def each_at_least(quantity: int, **fields: Any) -> Target:
    """A target of at least `quantity` workers of each federation."""
    return Target("per_federation_count", quantity=quantity, unit="worker", **fields)


def there_by(due: date | None = None, **fields: Any) -> Target:
    """A target of something that is there by a day."""
    return Target("exists_by", due=due, **fields)


def stays(*, soft: bool = True) -> Target:
    """A target of stays of 3 days and 2 nights."""
    return Target("stay_at_least", days=3, nights=2, soft=soft)


def an_item(key: str, *targets: Target, **fields: Any) -> Item:
    """An item with these targets."""
    known: dict[str, Any] = {
        "name": heli.Bilingual("项目" + key, "item " + key),
        "kind": "exchange",
        "source": PAGE,
        "targets": targets,
    }
    return Item(key, **(known | fields))


def a_programme(*items: Item, **fields: Any) -> Programme:
    """A programme of 2023 with these items and nothing else."""
    known: dict[str, Any] = {
        "name": heli.Bilingual("小方案", "small programme"),
        "first": NEW_YEAR,
        "last": YEAR_END,
        "conference": Conference(heli.Bilingual("会议", "conference"), source=PAGE),
        "items": items,
        "source": PAGE,
    }
    return Programme("small", 2023, **(known | fields))


def told(
    day: date, item: str, kind: Any, quantity: int | heli.CountBound | None = None, **fields: Any
) -> Evidence:
    """A piece of evidence; a plain number is exact."""
    count = heli.CountBound.exactly(quantity) if isinstance(quantity, int) else quantity
    return Evidence(
        day, item, kind, **({"source": heli.Source("press"), "quantity": count} | fields)
    )


def group(day: date, item: str, persons: int, **fields: Any) -> Evidence:
    """A group of `persons` that travelled on a day."""
    return told(day, item, "part", persons, **fields)


def complete_to(last: date, item: str, **fields: Any) -> CompleteRecord:
    """The statement that a record has no gap from the first day of 2023 to `last`."""
    return CompleteRecord(item, NEW_YEAR, last, **({"source": heli.Source("ledger")} | fields))


def rows(
    plan: Programme, entries: Iterable[Evidence], as_of: date, *complete: CompleteRecord
) -> dict[str, ItemReview]:
    """The rows of a review by their ids."""
    answer = review(plan, EvidenceSet(entries, complete), as_of)
    return {row.id: row for row in answer.items}


def standing(
    targets: Iterable[Target], entries: Iterable[Evidence], as_of: date, *complete: CompleteRecord
) -> heli.programme.TargetReview:
    """How an item called "a" with these targets stands."""
    return rows(a_programme(an_item("a", *targets)), entries, as_of, *complete)["a"].standing
