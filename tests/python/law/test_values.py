"""What every value of law can do: text, comparison, hash, pickle, copy, dict."""

from __future__ import annotations

from datetime import date

import pytest

import heli
from heli import law

from ..value_laws import ValueLaws
from .law_values import ANSWER, BARE_ANSWER, LINE, MOMENT, PASSED, RULE, VALUES


class TestValues(ValueLaws):
    module = law
    values = VALUES


def test_people_read_short_texts() -> None:
    assert str(law.Extent(1, "year")) == "1 year"
    assert law.Extent(15, "calendar_day").words == heli.Bilingual("15个自然日", "15 calendar days")
    assert str(RULE) == "TEST-15 测试规则 · rule of a test"
    assert str(BARE_ANSWER) == "2023-10-07 (certain)"
    assert str(ANSWER) == "2023-10-07 (provisional, 2023-10-02 to 2023-10-08)"
    assert str(MOMENT) == "2023-10-01 16:30:01"
    assert str(PASSED) == "MED-15-AH does not apply: not yet published (2026-05-01)"
    assert str(LINE) == "rule of a test"


def test_regions_come_out_as_codes_however_they_were_stated() -> None:
    stated: list[str | int | heli.Region] = [
        "SH",
        "上海市",
        "Shanghai",
        "310000",
        310000,
        heli.region("SH"),
    ]
    for region in stated:
        assert law.PeriodClock("ARB-AWARD", region=region).region == "310000"
    # A district that the table of regions does not have is a region all the same.
    assert law.ProcedureCase("1", "mediation", region="320104").region == "320104"
    assert law.ProcedureCase("1", "mediation", region="CN").region == "CN"
    assert law.ProcedureCase("1", "mediation").region is None


def test_an_event_of_the_tables_is_named_by_its_id() -> None:
    event = law.ClockEvent(date(2023, 9, 1), "restart", "party_added").event
    assert event is not None
    assert event.name.en == "decision to add a party or third party"
    assert event in law.legal_events()
    with pytest.raises(heli.NotFound, match="did you mean party_added"):
        law.ClockEvent(date(2023, 9, 1), "restart", "party_aded")
