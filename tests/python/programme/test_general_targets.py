"""Targets that are only general (一般) warn and fail nothing."""

from __future__ import annotations

from datetime import date

import pytest

import heli
from heli.programme import ItemStatus, Target

from .small_programme import NEW_YEAR, YEAR_END, at_least, group, standing, stays, there_by, told

SHORT_OF_TEN = told(YEAR_END, "a", "total", 5)
ACHIEVED = told(NEW_YEAR, "a", "achieved")
GENERAL = at_least(10, soft=True)


def test_a_short_stay_is_a_warning_where_the_length_is_general_and_else_an_error() -> None:
    trip = group(date(2023, 6, 1), "a", 40, days=2, nights=1)
    for soft, severity in ((True, "warning"), (False, "error")):
        answer = standing([at_least(40), stays(soft=soft)], [trip], YEAR_END)
        assert answer.status is ItemStatus.met
        (finding,) = answer.findings
        assert (str(finding.severity), finding.code) == (severity, "short_stay")
        assert "2 day(s) and 1 night(s)" in str(finding.message.en)
        assert "2 天 1 晚" in finding.message.zh


def test_a_stay_whose_length_is_not_known_is_not_called_short() -> None:
    unknown = group(date(2023, 6, 1), "a", 40)
    assert standing([at_least(40), stays()], [unknown], YEAR_END).findings == ()


def test_days_that_are_not_known_are_not_told_as_none_at_all() -> None:
    only_nights = group(date(2023, 6, 1), "a", 40, nights=1)
    (finding,) = standing([at_least(40), stays()], [only_nights], YEAR_END).findings
    assert finding.code == "short_stay"
    assert "0" not in str(finding.value)
    assert "1 night(s)" in str(finding.message.en)
    assert "0 day" not in str(finding.message.en)
    assert "0 天" not in finding.message.zh


@pytest.mark.parametrize("targets", [(GENERAL, there_by()), (there_by(), GENERAL)])
def test_a_general_target_does_not_fail_its_item_wherever_it_stands(
    targets: tuple[Target, Target],
) -> None:
    answer = standing(targets, [ACHIEVED, SHORT_OF_TEN], date(2024, 1, 1))
    assert answer.status is ItemStatus.met


def test_a_general_target_that_was_not_reached_is_a_warning() -> None:
    answer = standing([there_by(), GENERAL], [ACHIEVED, SHORT_OF_TEN], date(2024, 1, 1))
    assert heli.Severity.warning in {finding.severity for finding in answer.findings}


def test_of_several_firm_targets_the_most_urgent_decides_in_any_order() -> None:
    august_end = date(2023, 8, 31)
    for targets in ([there_by(), at_least(30, august_end)], [at_least(30, august_end), there_by()]):
        answer = standing(targets, [ACHIEVED], date(2023, 9, 1))
        assert (answer.status, answer.overdue) == (ItemStatus.no_evidence, True)
        assert answer.due == august_end
