"""When something is due, for whole columns; the compiled `due` comes here with columns."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import numpy as np

from heli._errors import Error, InvalidValue, NotFound
from heli._heli import law as compiled
from heli.calendar._input import Numbers, day_of
from heli.calendar._questions import days_or_day, together
from heli.law._columns import STATUS_TOKENS, DueColumn, kernel_pairs
from heli.law._input import NO_VALUE, Words, is_one_region, words_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from heli._heli.calendar import WorkCalendar
    from heli.law._columns import Asked

    Progress = Callable[[int, int], object] | None
    #: The code of a region or None, and why it is none.
    Region = tuple[str | None, str | None]

#: A day that every question about one rule and one region may ask for.
ANY_DAY = date(2023, 1, 3)
#: Most pairs of a rule and a region that are counted by their numbers.
MOST_PAIRS = 1 << 22
#: Statuses that a question refuses for every day, whatever it is.
REFUSED = tuple(STATUS_TOKENS.index(token) for token in ("no_number", "other_region"))


def due(
    book: compiled.Rulebook,
    calendar: WorkCalendar,
    rule: object,
    event_date: object,
    region: object,
    law_on: date | None,
    progress: Progress,
    threads: int,
) -> Any:
    """Answer `due` where an argument is a column."""
    if isinstance(event_date, np.datetime64):
        event_date = day_of(event_date)
    one_rule, one_region = isinstance(rule, str), is_one_region(region)
    if one_rule and one_region and isinstance(event_date, date):
        return book.due(rule, event_date, region, law_on=law_on, calendar=calendar)  # type: ignore[call-overload]
    rules = _one(book[rule].id) if isinstance(rule, str) else _rule_words(rule)
    regions = _one((_required_region(region), None)) if one_region else _region_words(region)
    columns: list[Numbers | int] = [days_or_day(event_date)]
    columns += [
        Numbers(words.codes, index=words.index)  # type: ignore[arg-type]
        for words, one in ((rules, one_rule), (regions, one_region))
        if not one
    ]
    (days, *_), index = together(*columns)
    # A copy: rows are asked again when they are explained, after the caller may have changed them.
    events = np.array(days.values, dtype=np.int64)
    asked, which = _pairs(
        rules, None if one_rule else rules.codes, regions, None if one_region else regions.codes
    )
    strict = calendar.strictness == "refuse_provisional"
    lenient = calendar.with_strictness("report_provisional")
    due_date, status, unrolled, in_force, applied, tally = compiled._due_column(
        book, lenient, kernel_pairs(asked), which, events, law_on, progress, threads
    )
    column = DueColumn(
        due_date,
        status,
        unrolled_date=unrolled,
        in_force=in_force,
        rule=applied,
        events=events,
        asked=asked,
        which=which,
        book=book,
        calendar=calendar,
        law_on=law_on,
        index=index,
    )
    if one_rule and one_region and any(tally[code] == len(events) > 0 for code in REFUSED):
        # What is refused for every day is refused as it is for one.
        book.due(asked[0][0], ANY_DAY, asked[0][1], law_on=law_on, calendar=lenient)
    if strict:
        _refuse_provisional(column)
    return column


def _one(value: Any) -> Words:
    return Words([value], np.zeros(0, np.int32))


def _required_region(region: Any) -> str | None:
    return None if region is None else compiled._region_code(region)


def _rule_words(column: object) -> Words:
    words = words_of(column, "the id of a rule")
    for value in words.values:
        if not isinstance(value, str):
            raise InvalidValue(f"{value!r}: expected the id of a rule")
    return words


def _region_words(column: object) -> Words:
    words = words_of(column, "a region")
    return Words([_region(value) for value in words.values], words.codes, words.index)


def _region(value: Any) -> Region:
    """Give the code of a region, or why it is none."""
    # Codes become floats in a column that lacks some.
    whole = isinstance(value, float) and value.is_integer()
    try:
        return compiled._region_code(int(value) if whole else value), None
    except Error as error:
        return None, str(error)
    except TypeError:
        raise InvalidValue(f"{value!r}: expected a region") from None


def _pairs(
    rules: Words,
    rule_codes: NDArray[np.int32] | None,
    regions: Words,
    region_codes: NDArray[np.int32] | None,
) -> tuple[list[Asked], NDArray[np.int32] | None]:
    """Give the pairs of rule and region that occur, and the number of that of each row."""
    if region_codes is None:
        region, problem = regions.values[0]
        return [(rule, region, problem) for rule in rules.values], rule_codes
    # The last of the regions is the one that is not known.
    places: list[Region] = [*regions.values, (None, None)]
    codes = np.where(region_codes == NO_VALUE, np.int32(len(places) - 1), region_codes)
    if rule_codes is None:
        return [(rules.values[0], *region) for region in places], codes
    width = len(places)
    if len(rules.values) * width <= MOST_PAIRS:
        pairs = np.where(rule_codes == NO_VALUE, np.int32(NO_VALUE), rule_codes * width + codes)
        occurs = np.bincount(pairs + 1, minlength=len(rules.values) * width + 1)[1:] > 0
        numbers = np.flatnonzero(occurs)
        number_of = np.full(len(occurs) + 1, NO_VALUE, np.int32)  # the last one for no rule
        number_of[numbers] = np.arange(len(numbers), dtype=np.int32)
        which = number_of[pairs]
    else:
        wide = np.where(
            rule_codes == NO_VALUE, NO_VALUE, rule_codes.astype(np.int64) * width + codes
        )
        numbers, inverse = np.unique(wide, return_inverse=True)
        none = int(len(numbers) > 0 and numbers[0] == NO_VALUE)
        numbers, which = numbers[none:], (inverse - none).astype(np.int32)
    asked: list[Asked] = [
        (rules.values[number // width], *places[number % width]) for number in numbers.tolist()
    ]
    return asked, which


def _refuse_provisional(column: DueColumn) -> None:
    row = column.first_refused()
    if row is not None:
        raise NotFound(
            f"row {row}: no published notice arranges every day that the answer rests on, and the "
            "calendar is strict"
        )
