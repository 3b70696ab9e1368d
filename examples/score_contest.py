"""Who has how many points, why, and what would another weight change?"""

from datetime import date

import pyarrow as pa

import heli
from heli.scoring import ContestRules, PointItem

rules = ContestRules(
    "walk-and-eat",
    utc_offset_min=480,
    start=date(2025, 7, 1),
    end=date(2025, 7, 7),
    total=35,
    late_grace_hours=24,
    future_skew_s=300,
    items=[
        PointItem("walk", "exercise", points=3, bucket="day", cap=21, min_value=10_000),
        PointItem("meal", "meal", points=1, bucket="day_slot", slots=["lunch", "dinner"], cap=14),
    ],
)
ROWS = (
    # id, person, kind, slot, occurred, recorded, value
    ("e1", "P1", "exercise", "", "2025-07-01T18:00:00+08:00", "2025-07-01T18:05:00+08:00", 12_000),
    ("e1", "P1", "exercise", "", "2025-07-01T18:00:00+08:00", "2025-07-01T18:05:00+08:00", 12_000),
    ("e2", "P1", "exercise", "", "2025-07-01T20:00:00+08:00", "2025-07-01T20:05:00+08:00", 11_000),
    ("e3", "P1", "meal", "lunch", "2025-07-02T12:00:00+08:00", "2025-07-02T12:30:00+08:00", None),
    ("e4", "P2", "exercise", "", "2025-07-02T18:00:00+08:00", "2025-07-04T00:00:00+08:00", 15_000),
    ("e5", "P2", "exercise", "", "2025-07-03T18:00:00+08:00", "2025-07-03T19:00:00+08:00", 9_999),
    # 16:30 on 30 June in UTC is half past midnight on 1 July in the time of the contest.
    ("e6", "P2", "meal", "dinner", "2025-06-30T16:30:00Z", "2025-06-30T17:00:00Z", None),
)
NAMES = ("event_id", "person", "kind", "slot", "occurred_at", "recorded_at", "value")
log = pa.table(dict(zip(NAMES, map(list, zip(*ROWS, strict=True)), strict=True)))

scored = heli.scoring.score(rules, log)
print("1. every row has a status, and the counts add up to the rows")
for row, status, points in zip(ROWS, scored.status_tokens, scored.points, strict=True):
    print(f"  {row[0]} {row[1]} {status:14} {points}")
print(" ", {status.value: n for status, n in scored.status_counts.items() if n})

print("\n2. why")
for line in scored.trace("P2", left_from=date(2025, 7, 5)).lines:
    print(f"  {line.event_id}: {line.reason.en}")
left = scored.still_attainable("P2", date(2025, 7, 5))
print(f"  still possible from {left.from_} on: {left.most}")

print("\n3. the order of the rows, and rows sent twice, change nothing")
state = heli.scoring.CreditState(scored.rules, scored.people)
for at in (6, 3, 5, 1, 0, 4, 2, 3, 3):
    heli.scoring.fold(state, log.slice(at, 1), ids="unique")
print(" ", state.scores().totals == scored.totals, scored.totals)

print("\n4. points against effect: no weight, no final score")
effects = {"P1": "20", "P2": "35"}
terms = heli.scoring.FinalTerms(without_effect="unranked")
entries = heli.scoring.final_entries(scored, effects)
finals = heli.scoring.final_scores(terms, rules.total, entries)
print(" ", finals.scores.reason.en)
for piece in heli.scoring.weight_breakpoints(finals.lines, 1).pieces:
    print(" ", piece.words.en)

print("\n5. a sum of caps that is wrong is an error that shows it")
try:
    heli.scoring.ProvedRules(
        ContestRules(
            "wrong",
            utc_offset_min=480,
            start=rules.start,
            end=rules.end,
            total=40,
            late_grace_hours=24,
            future_skew_s=300,
            items=rules.items,
        )
    )
except heli.ParseError as error:
    print(" ", error.findings[0].message.en)
