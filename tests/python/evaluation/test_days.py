"""Days as text, as dates and as timestamps."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

import numpy as np
import pandas as pd
import pytest

import heli
from heli import evaluation as ev

DAY = date(2023, 7, 1)
MIDNIGHT = datetime.combine(DAY, time())
ALIKE: list[Any] = ["2023-07-01", DAY, MIDNIGHT, pd.Timestamp(DAY), np.datetime64(DAY)]


@pytest.mark.parametrize("day", ALIKE, ids=lambda day: type(day).__name__)
def test_a_day_may_be_given_in_any_of_these_ways(day: Any) -> None:
    assert ev.completed_years("1983-07-02", day) == 39
    standards, value = ev.body_standards(), ev.bmi(82_140, 1850)
    assert (
        ev.body_class(standards, "cn_bmi_adult", value, on=day, age=40).body_class == "overweight"
    )
    classes = ev.body_classes(
        standards, "cn_bmi_adult", "bmi", on=day, age=[40], weight_g=[82_140], height_mm=[1850]
    )
    assert classes["body_class"].to_pylist() == ["overweight"]
    people = [ev.RegisteredPerson(ev.PersonFacts("P1", born=date(1983, 7, 2)))]
    cohort = ev.cohort_of(people, ev.MeasureTable(), on=day, entries={})
    assert cohort.members[0].age == 39


@pytest.mark.parametrize(
    "day", ["2023-02-30", "1 July", "20230701", 5, None, pd.NaT, pd.Timestamp("2023-07-01 08:00")]
)
def test_what_is_no_day_is_refused(day: Any) -> None:
    with pytest.raises(heli.InvalidValue, match="expected a day"):
        ev.completed_years("1983-07-02", day)
