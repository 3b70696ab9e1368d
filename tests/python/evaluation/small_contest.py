"""A contest of four people, small enough to check by hand."""

from __future__ import annotations

from datetime import date

import heli
from heli import evaluation as ev

BEFORE, AFTER = date(2023, 6, 26), date(2023, 9, 1)
STANDARDS = ev.body_standards()
MEASURES = ev.MeasureTable(
    [
        ev.Measure("P1", BEFORE, "pre_test", weight_g=80_000, height_mm=1700, waist_mm=920),
        ev.Measure("P1", date(2023, 7, 10), "weekly", weight_g=78_000),
        ev.Measure("P1", AFTER, "post_test", weight_g=76_500, waist_mm=900),
        ev.Measure("P2", BEFORE, "pre_test", weight_g=90_000, height_mm=1800, waist_mm=950),
        ev.Measure("P2", date(2023, 7, 10), "weekly", weight_g=89_100),
        ev.Measure("P3", BEFORE, "pre_test", weight_g=70_000, height_mm=1650, waist_mm=880),
        ev.Measure("P3", AFTER, "post_test", weight_g=71_400, waist_mm=885),
        ev.Measure("P9", BEFORE, "pre_test", weight_g=60_000),
    ]
)
PEOPLE = ev.Cohort(
    [
        ev.CohortMember("P1", sex="male", age=40, entries=60, points=heli.Points(410)),
        ev.CohortMember("P2", sex="male", age=35, entries=20, points=heli.Points(150)),
        ev.CohortMember("P3", sex="female", age=51, entries=41, points=heli.Points(300)),
        ev.CohortMember("P4", entries=0),
    ],
    MEASURES,
)
SOURCE = heli.Source("测试来源", status="unverified")
TRANSITIONS = ev.TransitionTerms("cn_bmi_adult", "overweight", BEFORE)
SAFETY = ev.SafetyTerms(
    pace=ev.LossPace(1000, 7), least_bmi="18.5", most_loss_percent=4, source=SOURCE
)
FAMILY = [
    ev.FamilyMember("weight_percent", "bocf", "signed_rank"),
    ev.FamilyMember("waist_cm", "completers", "paired_t"),
]
RULE = ev.SmallCellRule(5, "shown")
REPORT = ev.evaluate(
    PEOPLE,
    STANDARDS,
    confidence=0.95,
    transitions=TRANSITIONS,
    safety=SAFETY,
    loss_percents=[3, 5],
    family=FAMILY,
    dropout_gains_g=[0, 1000],
)
TERMS = ev.EffectTerms(points_per_percent=10, cap_percent=10, missing="completers", source=SOURCE)
ENTRY = ev.EntryTerms(
    ev.AgeRange(from_=18, to=60),
    age_on=BEFORE,
    any_of=[
        ev.EntryCondition("overweight", standard="cn_bmi_adult", classes=["overweight", "obese"]),
        ev.EntryCondition("inactivity"),
    ],
    source=SOURCE,
)
FACTS = ev.PersonFacts(
    "P1",
    born=date(1983, 5, 1),
    sex="male",
    measured=MEASURES.of("P1")[0],
    statements=[ev.GroundStatement("inactivity", "no")],
)
ANSWERS = ev.Questionnaire(
    ("q1", "q2"),
    {"P1": (3, 2), "P2": (2, 2), "P3": (4, 5), "P4": (1, None)},
    {"P1": (4, 4), "P2": (3, 3), "P3": (5, 5)},
)
