"""The tables of data/ against reference figures and against each other."""

from __future__ import annotations

import csv
import datetime as dt
import re
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
ONE_DAY = dt.timedelta(days=1)
DAY = dt.date.fromisoformat


def rows(path: str) -> list[dict[str, str]]:
    with (ROOT / path).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def days_between(first: dt.date, last: dt.date) -> list[dt.date]:
    return [first + n * ONE_DAY for n in range((last - first).days + 1)]


def moved_days(*, amended: bool) -> dict[dt.date, tuple[str, str]]:
    """Kind and holidays of each day that a notice moves, with or without the amendments."""
    moved = {}
    runs = rows("data/holiday_days.csv")
    for notice in rows("data/holiday_notices.csv"):
        if notice["amends"] == "0" or amended:
            for run in runs:
                if run["notice"] == notice["id"]:
                    for day in days_between(DAY(run["first"]), DAY(run["last"])):
                        moved[day] = (run["kind"], run["holidays"])
    return moved


def kind_of(day: dt.date, moved: dict[dt.date, tuple[str, str]]) -> str:
    if day in moved:
        return moved[day][0]
    return "rest" if day.isoweekday() > 5 else "work"


def test_the_notices_with_their_amendments_give_the_final_state_day_by_day() -> None:
    expected = {
        DAY(row["date"]): row["kind"] for row in rows("tests/data/holidays_cn_2007_2026.csv")
    }
    assert len(expected) == 678
    assert {day: kind for day, (kind, _) in moved_days(amended=True).items()} == expected


def test_without_the_amendments_exactly_the_changed_days_are_what_they_were_before() -> None:
    changes = rows("tests/data/holiday_changes_cn.csv")
    before, after = moved_days(amended=False), moved_days(amended=True)
    found = {
        day: (kind_of(day, before), kind_of(day, after))
        for year in (2019, 2020)
        for day in days_between(dt.date(year, 1, 1), dt.date(year, 12, 31))
        if kind_of(day, before) != kind_of(day, after)
    }
    assert len(changes) == 8
    assert found == {DAY(row["date"]): (row["kind_before"], row["kind_after"]) for row in changes}


def test_the_amendments_carry_the_day_on_which_they_changed_the_year() -> None:
    announced = {
        row["year"]: row["announced_on"]
        for row in rows("data/holiday_notices.csv")
        if row["amends"] == "1" and row["announced_on"]
    }
    assert announced == {
        row["date"][:4]: row["changed_on"] for row in rows("tests/data/holiday_changes_cn.csv")
    }


def test_victory_day_of_2015_comes_with_an_amendment_of_its_own() -> None:
    before, after = moved_days(amended=False), moved_days(amended=True)
    added = {day: after[day] for day in after if day.year == 2015 and day not in before}
    assert added == {
        dt.date(2015, 9, 3): ("off", "victory_day"),
        dt.date(2015, 9, 4): ("off", "victory_day"),
        dt.date(2015, 9, 5): ("off", "victory_day"),
        dt.date(2015, 9, 6): ("work", "victory_day"),
    }


def test_no_announcement_day_of_a_yearly_notice_is_claimed() -> None:
    yearly = [row for row in rows("data/holiday_notices.csv") if row["amends"] == "0"]
    assert [int(row["year"]) for row in yearly] == list(range(2007, 2027))
    assert {row["announced_on"] for row in yearly} == {""}


def test_every_festival_since_2008_lies_in_days_off_named_after_it() -> None:
    moved = moved_days(amended=True)
    for row in rows("data/festivals.csv"):
        if 2008 <= int(row["year"]) <= 2026:
            for festival in ("spring_festival", "qingming", "dragon_boat", "mid_autumn"):
                kind, holidays = moved[DAY(row[festival])]
                assert kind == "off", row[festival]
                assert festival in holidays.split("+"), row[festival]


def test_every_statutory_day_of_2007_to_2026_is_a_day_off_by_the_notices() -> None:
    moved = moved_days(amended=True)
    checked = 0
    for festivals in rows("data/festivals.csv"):
        for row in rows("data/statutory_days.csv"):
            year, offset = int(festivals["year"]), int(row["day_or_offset"])
            if row["anchor"] == "fixed_date":
                day = dt.date(year, int(row["month"]), offset)
            else:
                day = DAY(festivals[row["anchor"]]) + offset * ONE_DAY
            in_force = row["effective_from"] <= str(day) <= (row["effective_to"] or "9999-12-31")
            if in_force and 2007 <= year <= 2026:
                assert kind_of(day, moved) == "off", (day, row["regulation"])
                checked += 1
    # 10 days by the version of 1999, 11 by those of 2008 and 2014, 13 by that of 2025
    assert checked == 1 * 10 + 6 * 11 + 11 * 11 + 2 * 13


def test_the_alliance_has_five_founders_and_ten_members() -> None:
    roles = [row["alliance"] for row in rows("data/regions.csv")]
    assert (roles.count("founder"), roles.count("member")) == (5, 10)


def test_the_rules_of_law_are_counted_by_kind_and_status() -> None:
    rules = rows("data/rules.csv")
    assert len(rules) == 142
    assert Counter(rule["kind"] for rule in rules) == {
        "authority_period": 60,
        "party_period": 52,
        "counting_rule": 11,
        "retention": 6,
        "status_term": 6,
        "unknown": 3,
        "no_period": 2,
        "cycle": 1,
        "superseded": 1,
    }
    assert Counter(rule["status"] for rule in rules) == {
        "verified": 134,
        "unverified": 5,
        "not_found": 3,
    }
    assert {rule["id"] for rule in rules if rule["roll"] == "previous_working_day"} == {
        "WAGE-PAYDAY-HOL"
    }


def test_nine_regional_rules_override_a_national_one() -> None:
    overrides = {rule["id"]: rule["overrides"] for rule in rows("data/rules.csv")}
    assert {rule: national for rule, national in overrides.items() if national} == {
        "MED-15-ZJ": "MED-15-LAW",
        "MED-15-AH": "MED-15-LAW",
        "ARB-AWARD-AH": "ARB-AWARD",
        "INSP-ACCEPT-ZJ": "INSP-ACCEPT",
        "AID-DECIDE-ZJ-OLD": "AID-DECIDE",
        "AID-DECIDE-SH-OLD": "AID-DECIDE",
        "CB-REPLY-SH": "CB-REPLY-NAT",
        "CB-REPLY-ZJ": "CB-REPLY-NAT",
        "CB-DISPUTE-ZJ": "CB-DISPUTE-NAT",
    }


def test_mediation_counts_from_receipt_or_from_acceptance_as_each_text_says() -> None:
    events = {rule["id"]: rule["start_event"] for rule in rows("data/rules.csv")}
    assert events["MED-15-LAW"] == events["MED-15-ZJ"] == "mediation_received"
    assert events["MED-15-ENT"] == events["MED-15-AH"] == "mediation_accepted"
    assert events["ADM-RECONS-DECIDE"] != events["ARB-AWARD"] == "case_accepted"


def test_the_texts_of_law_are_in_their_language_and_name_no_page() -> None:
    for table in ("rules", "rule_readings", "clock_grounds", "events", "actors"):
        for row in rows(f"data/{table}.csv"):
            for column, cell in row.items():
                if cell and column.endswith("_zh"):
                    assert re.search("[一-鿿]", cell), cell
                    assert not re.search("[,;!?]|[.](?![0-9])", cell), cell
                if cell and column.endswith("_en"):
                    assert re.search("[A-Za-z]", cell), cell
                    assert not re.search("[，；。：、（）]", cell), cell
                if column.endswith(("_zh", "_en")):
                    assert not re.search("www|https?:|[a-z][.](?:com|cn|net|html?)", cell), cell
                    assert not cell.endswith((".", "。")), cell
