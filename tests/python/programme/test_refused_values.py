"""Bad arguments raise an error of heli or a TypeError, never a RuntimeError."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import pytest

import heli
from heli.programme import (
    CompleteRecord,
    Conference,
    Evidence,
    EvidenceSet,
    EvidenceTable,
    GroupSize,
    Item,
    ItemCoverage,
    Programme,
    Projection,
    Tally,
    Target,
    add_up,
    check,
    coverage,
    diff,
    due_dates,
    evidence_of,
    gaps,
    project,
    review,
    to_icalendar,
)

from .programme_values import VALUES
from .small_programme import NEW_YEAR, YEAR_END, a_programme, an_item, at_least, told

if TYPE_CHECKING:
    from collections.abc import Callable

DAY = date(2023, 8, 31)
MOMENT = datetime(2023, 8, 31, tzinfo=UTC)
PLAN = a_programme(an_item("routes", at_least(30)))
NOTHING = EvidenceSet()

WRONG: list[Any] = [
    *(None, True, -1, 0, 2**70, 1.5, float("nan"), "", "no such token", "\ud800", b"\xff", "a\0b"),
    *([], ["x"], [None], {}, {"a": 1}, object(), object, DAY, MOMENT, date(1, 1, 1), date.max),
    *(heli.Bilingual("文"), heli.Source(), heli.Severity.error, heli.Points(1), PLAN, NOTHING),
]


def refused_or_taken(call: Callable[..., object], arguments: dict[str, Any]) -> None:
    """Whatever comes of the call, it is a value, an error of heli or a TypeError."""
    with suppress(heli.Error, TypeError):
        call(**arguments)


@pytest.mark.parametrize("value", VALUES, ids=lambda v: type(v).__name__)
def test_a_field_of_the_wrong_kind_is_refused(value: Any) -> None:
    fields = {name: getattr(value, name) for name in type(value).__match_args__}
    for name in fields:
        for wrong in WRONG:
            refused_or_taken(type(value), fields | {name: wrong})
    with pytest.raises(TypeError):
        type(value)(**fields, no_such_field=1)


CALLS: dict[str, tuple[Callable[..., object], dict[str, Any]]] = {
    "add_up": (
        add_up,
        {
            "evidence": NOTHING,
            "item": "a",
            "first": DAY,
            "as_of": DAY,
            "federation": "SH",
            "unit": "worker",
        },
    ),
    "check": (check, {"programme": PLAN}),
    "coverage": (coverage, {"programme": PLAN, "evidence": NOTHING}),
    "diff": (diff, {"before": PLAN, "after": PLAN}),
    "due_dates": (due_dates, {"programme": PLAN}),
    "evidence_of": (evidence_of, {"table": EvidenceTable("a.csv", []), "programme": PLAN}),
    "gaps": (gaps, {"coverage": coverage(PLAN, NOTHING)}),
    "project": (
        project,
        {
            "tally": add_up(NOTHING, "a", first=DAY, as_of=DAY),
            "target": at_least(3),
            "first": NEW_YEAR,
            "due": YEAR_END,
            "as_of": DAY,
            "level": "p90",
            "fewest_units": 10,
            "fewest_days": 30,
            "most_days_old": 92,
        },
    ),
    "review": (
        review,
        {
            "programme": PLAN,
            "evidence": NOTHING,
            "as_of": DAY,
            "level": "p90",
            "fewest_units": 3,
            "fewest_days": 30,
            "most_days_old": 92,
        },
    ),
    "table": (EvidenceTable, {"path": "a.csv", "rows": [], "findings": []}),
}


@pytest.mark.parametrize("name", CALLS)
def test_a_question_with_a_wrong_argument_is_refused(name: str) -> None:
    call, arguments = CALLS[name]
    call(**arguments)
    for argument in arguments:
        for wrong in WRONG:
            refused_or_taken(call, arguments | {argument: wrong})
    with pytest.raises(TypeError):
        call()


def test_numbers_that_cannot_be_are_invalid_values() -> None:
    with pytest.raises(heli.InvalidValue, match="a group of 0 persons: expected 1 or more"):
        GroupSize(0, heli.Source())
    with pytest.raises(heli.InvalidValue, match="64 bits"):
        Target("count_at_least", quantity=2**63)
    with pytest.raises(heli.InvalidValue, match="64 bits"):
        Projection(-(2**64), level="p90", method="pace_only", units=0, elapsed=1, remaining=1)
    with pytest.raises(heli.InvalidValue, match="0 <= lower"):
        told(DAY, "a", "total", -1)


def test_positions_and_numbers_of_pieces_are_not_negative() -> None:
    with pytest.raises(TypeError):
        ItemCoverage("a", has_owner=True, has_target=True, has_due=True, evidence=-1)
    with pytest.raises(TypeError):
        Tally(
            heli.CountBound.exactly(0),
            used=[-1],
            settled_on=None,
            settled=heli.CountBound.exactly(0),
            sum_of_squares=0,
            parts=0,
            contradiction=False,
        )


@pytest.mark.parametrize("wrong", ["", "a b", "线路", "x" * 32])
def test_an_id_has_at_most_31_plain_characters(wrong: str) -> None:
    with pytest.raises(heli.InvalidValue, match="1 to 31 characters"):
        an_item(wrong)
    with pytest.raises(heli.InvalidValue, match="1 to 31 characters"):
        told(DAY, wrong, "part")


def test_days_are_dates_of_known_calendars_without_a_time() -> None:
    with pytest.raises(heli.InvalidValue, match="no time of day"):
        Evidence(MOMENT, "a", "part", source=heli.Source())
    with pytest.raises(heli.InvalidValue, match="years 1400 to 9999"):
        Conference("会议", date(1399, 12, 31))
    with pytest.raises(heli.InvalidValue, match="no time of day"):
        review(PLAN, NOTHING, MOMENT)
    with pytest.raises(heli.InvalidValue, match="years 1400 to 9999"):
        review(PLAN, NOTHING, date(1, 1, 1))
    with pytest.raises(TypeError):
        review(PLAN, NOTHING, "2023-08-31")  # type: ignore[arg-type]


def test_a_record_that_ends_before_it_starts_is_refused() -> None:
    with pytest.raises(heli.InvalidValue, match="from 2023-12-31 to 2023-01-01: ends before"):
        CompleteRecord("a", YEAR_END, NEW_YEAR, source=heli.Source())


def test_an_unknown_token_names_the_known_ones() -> None:
    with pytest.raises(heli.InvalidValue, match="expected one of count_at_least"):
        Target("count")  # type: ignore[arg-type]
    with pytest.raises(heli.InvalidValue, match="expected one of p80 p90 p95 p99"):
        review(PLAN, NOTHING, DAY, level="90%")  # type: ignore[arg-type]
    with pytest.raises(heli.InvalidValue, match="expected one of SH JS ZJ AH"):
        an_item("a", leads=["Shanghai"])
    with pytest.raises(heli.InvalidValue, match="expected one of 01 02 03 04"):
        an_item("a", area="1")


def test_a_text_is_not_taken_for_a_list_of_its_letters() -> None:
    with pytest.raises(TypeError):
        an_item("a", leads="SH")
    with pytest.raises(TypeError):
        an_item("a", organizers="环太湖城市")


def test_what_is_not_optional_must_be_given() -> None:
    with pytest.raises(TypeError):
        Item("a", "项目")  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Evidence(DAY, "a", "part")  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Programme("a", 2023, "方案")  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Target("exists_by", 3)  # type: ignore[call-arg]


def test_a_sum_beyond_64_bits_is_an_invalid_value() -> None:
    half = heli.CountBound.at_least(2**62)
    huge = EvidenceSet([told(DAY, "routes", "part", half), told(DAY, "routes", "part", half)])
    with pytest.raises(heli.InvalidValue, match="does not fit 64 bits"):
        add_up(huge, "routes", first=NEW_YEAR, as_of=DAY)
    with pytest.raises(heli.InvalidValue, match="does not fit 64 bits"):
        review(PLAN, huge, DAY)


def test_a_language_of_a_calendar_file_is_zh_or_en() -> None:
    with pytest.raises(heli.InvalidValue, match="expected one of zh en"):
        to_icalendar(PLAN, language="fr")  # type: ignore[arg-type]
