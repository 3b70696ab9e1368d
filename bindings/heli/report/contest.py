"""Documents of contests for pages: standings, prizes, outcomes, the effect report.

Examples
--------
>>> from heli.report import render_standings
>>> from heli.report.contest import contest_outcome, standings_document
>>> import heli
>>> walk = heli.scoring.PointItem("walk", "exercise", points=3, bucket="day", cap=6, min_value=1)
>>> from datetime import date
>>> rules = heli.scoring.ContestRules(
...     "walk",
...     utc_offset_min=480,
...     start=date(2025, 7, 1),
...     end=date(2025, 7, 2),
...     total=6,
...     late_grace_hours=24,
...     future_skew_s=300,
...     items=[walk],
... )
>>> import pyarrow as pa
>>> noon = ["2025-07-01T12:00:00+08:00"]
>>> log = pa.table(
...     {
...         "event_id": ["e1"],
...         "person": ["P1"],
...         "kind": ["exercise"],
...         "occurred_at": noon,
...         "recorded_at": noon,
...         "value": [9000],
...     }
... )
>>> outcome = contest_outcome(heli.io.ContestDocument(rules), heli.scoring.score(rules, log))
>>> document = standings_document(outcome)
>>> document["people"][0]["total"]
3
>>> render_standings(document).startswith("<!doctype html>")
True
"""

from heli.report._contest_outcome import ContestOutcome, contest_outcome
from heli.report._effect_answer import EffectAnswer, EffectQuestion, evaluated
from heli.report._effect_document import effect_document, organiser_effect_document
from heli.report._effect_models import model_answers
from heli.report._outcome_document import outcome_document
from heli.report._prizes_document import prizes_document
from heli.report._standings_document import standings_document
from heli.report._standings_tables import prizes_csv, standings_csv

__all__ = [
    "ContestOutcome",
    "EffectAnswer",
    "EffectQuestion",
    "contest_outcome",
    "effect_document",
    "evaluated",
    "model_answers",
    "organiser_effect_document",
    "outcome_document",
    "prizes_csv",
    "prizes_document",
    "standings_csv",
    "standings_document",
]
