"""One answer of every kind as JSON: in Python what tests/io/json_answers.hpp does in C++."""

from __future__ import annotations

from datetime import date, timedelta

import heli
from heli import programme
from heli.calendar import china
from heli.io import review_json, to_json
from heli.programme import (
    Conference,
    EvidenceSet,
    GroupSize,
    Item,
    Programme,
    Target,
    TierCounts,
    mechanism_sets,
)

from ..programme.small_programme import (
    NEW_YEAR,
    PAGE,
    YEAR_END,
    an_item,
    complete_to,
    each_at_least,
    group,
    stays,
    there_by,
    told,
)
from .json_contest_answers import json_contest_answers
from .json_law_answers import json_law_answers

AUGUST_END = date(2023, 8, 31)


def press(address: str) -> heli.Source:
    return heli.Source("报道 press", address=address)


def answered_programme() -> Programme:
    """A programme with an item of every shape."""
    handling = an_item(
        "m2",
        there_by(date(2023, 6, 30)),
        area="02",
        kind="mechanism",
        mechanism="joint_handling",
    )
    contest = an_item(
        "robots",
        there_by(),
        area="01",
        tier="led",
        kind="skills_contest",
        edition=3,
        leads=["ZJ"],
        organizers=[heli.Bilingual("环太湖城市", "cities around Lake Tai")],
        participants=["320200", "310118"],
    )
    exchange = an_item(
        "exchange",
        each_at_least(1000, group=GroupSize(40, press("a.example/2"))),
        stays(),
        area="03",
    )
    return Programme(
        "small",
        2023,
        heli.Bilingual("小方案", "small programme"),
        first=NEW_YEAR,
        last=YEAR_END,
        conference=Conference(heli.Bilingual("会议", "conference"), date(2023, 6, 28), PAGE),
        items=[contest, handling, exchange, an_item("bare")],
        announced_contests=TierCounts(1, 0, 0),
        mechanisms=mechanism_sets()[0],
        source=heli.Source("测试页 test page", status="verified"),
    )


def edited_programme() -> Programme:
    """The same programme of another year, without its mechanism and with a map."""
    plan = answered_programme()
    fields = {name: getattr(plan, name) for name in Programme.__match_args__}
    contest, _, *others = plan.items
    parts = {name: getattr(contest, name) for name in Item.__match_args__}
    goal = Target("exists_by", due=date(2023, 11, 8))
    items = [Item(**(parts | {"targets": [goal]})), *others, an_item("map")]
    return Programme(**(fields | {"year": 2024, "items": items}))


def answered_evidence() -> EvidenceSet:
    """Evidence that gives its rows different answers on 2023-08-31."""
    trips = [
        group(
            NEW_YEAR + timedelta(20 * n),
            "exchange",
            40,
            federation="SH",
            unit="worker",
            days=2 if n == 3 else 3,
            nights=1 if n == 3 else 2,
            illustrative=True,
        )
        for n in range(12)
    ]
    more = heli.CountBound.at_least(1200)
    others = [
        told(date(2023, 8, 1), "exchange", "total", more, federation="JS"),
        told(
            date(2023, 8, 20),
            "robots",
            "achieved",
            63,
            unit="competitor",
            source=press("a.example/1"),
            note=heli.Bilingual("举办竞赛", "contest held"),
        ),
        told(date(2023, 8, 21), "bare", "step"),
    ]
    return EvidenceSet(trips + others, [complete_to(AUGUST_END, "exchange", federation="SH")])


def corresponding() -> heli.Step:
    return heli.Step(
        "CNT-CC202",
        heli.Bilingual("无对应日，以月末日为准", "no such day: the month's last day"),
        heli.Source("中华人民共和国民法典", "202", status="verified"),
        [heli.StepInput("day", "2023-01-31"), heli.StepInput("months", "1")],
    )


def findings() -> list[heli.Finding]:
    unknown = heli.Bilingual("未知地区：330999", "unknown region 330999")
    place = heli.Place("plan.toml", 44, 3, "item[1].participants[1]")
    return [
        heli.Finding("error", "unknown_region", unknown, place, "330999"),
        heli.Finding("info", "note", heli.Bilingual("提示", "note")),
    ]


def of_this_version(text: str) -> str:
    """The text of a reference with the version of heli, as answers have it."""
    written = '"heli_version": "0.0.0"'
    assert text.count(written) == 1
    return text.replace(written, f'"heli_version": "{heli.__version__}"')


def json_answers() -> dict[str, str]:
    """The JSON of one answer of every kind, by the name of its file."""
    calendar, plan, evidence = china(), answered_programme(), answered_evidence()
    monday = date(2023, 9, 25)
    review = programme.review(plan, evidence, AUGUST_END)
    answers = {
        "calendar_count": to_json(calendar.explain_count_working_days(monday, date(2023, 10, 13))),
        "calendar_date": to_json(calendar.explain_add_working_days(monday, 10)),
        "calendar_date_provisional": to_json(calendar.add_working_days(date(2026, 12, 31), 1)),
        "calendar_day": to_json(calendar.day(date(2023, 10, 7))),
        "date": to_json(heli.Explained(date(2023, 2, 28), [corresponding()])),
        "due_dates": to_json(programme.due_dates(plan)),
        "findings": to_json(findings()),
        "programme": to_json(plan),
        "programme_coverage": to_json(programme.coverage(plan, evidence)),
        "programme_diff": to_json(programme.diff(plan, edited_programme())),
        "programme_review": review_json(review, plan, evidence),
        "region": to_json(heli.region("310118")),
        "rest_periods": to_json(calendar.rest_periods(date(2023, 9, 29), date(2023, 10, 14))),
        "trace": to_json([corresponding()]),
    }
    return answers | json_contest_answers() | json_law_answers()
