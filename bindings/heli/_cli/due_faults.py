"""Why a row of a table of events has no due date, in one language."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import heli
from heli._cli.command import day_fault, day_or_none
from heli._cli.law_options import (
    FIRST_DAY,
    LAST_DAY,
    code_of,
    no_number,
    other_region,
    out_of_range,
    region_fault,
    unknown_rule,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    Fault = tuple[str, str]

#: Different values whose faults are kept.
KEPT = 4096
#: The form of days.
FORM = "YYYY-MM-DD"


class RowFaults:
    """Says what is wrong with rows.

    Parameters
    ----------
    book
        The rules.
    lang
        "zh" or "en".
    forms
        What is wrong with the form of a row, by its position.
    """

    def __init__(self, book: heli.law.Rulebook, lang: str, forms: Mapping[int, Fault]) -> None:
        self._book = book
        self._zh = lang == "zh"
        self._forms = forms
        self._rule = lru_cache(KEPT)(self._rule_fault)
        self._day = lru_cache(KEPT)(date_fault)
        self._region = lru_cache(KEPT)(place_fault)

    def text(self, row: int, rule: str, day: str, region: str | None, status: str) -> str:
        """Give everything that is wrong with a row, in one sentence."""
        found = list(self._faults(row, rule, day, region, status))
        return ("；" if self._zh else "; ").join(zh if self._zh else en for zh, en in found)

    def _faults(
        self, row: int, rule: str, day: str, region: str | None, status: str
    ) -> Iterator[Fault]:
        if row in self._forms:
            yield self._forms[row]
            return
        parts = (self._rule(rule), self._day(day), self._region(region))
        found = [fault for fault in parts if fault is not None]
        if status == "other_region":
            found.append(other_region(self._book[rule]))
        if not found:  # The event can be asked about, but what is due lies beyond.
            found.append(("到期日超出可计算的范围", "what is due lies outside the calendar"))
        yield from found

    def _rule_fault(self, rule: str) -> Fault | None:
        if not rule:
            return missing("rule_id")
        if rule not in self._book:
            return unknown_rule(rule, self._book)
        return no_number(self._book[rule]) if self._book[rule].period is None else None


def date_fault(day: str) -> Fault | None:
    """Say why a text is no day that can be asked about; None if it is one."""
    if not day:
        return missing("event_date")
    found = day_or_none(day)
    if found is None:
        zh, en = day_fault(day)
        return (zh, en) if FORM in en else (f"{zh}，应为 {FORM}", f"{en}, expected {FORM}")
    return None if FIRST_DAY <= found <= LAST_DAY else out_of_range(day)


def place_fault(region: str | None) -> Fault | None:
    """Say why a text is no region; None if it is one, or not given."""
    if not region:
        return None
    try:
        code_of(region)
    except heli.Error as error:
        return region_fault(error, region)
    return None


def missing(name: str) -> Fault:
    """Say in both languages that a cell is empty."""
    return f"缺少 {name}", f"{name} is missing"
