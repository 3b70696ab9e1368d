"""Rules that exist in tests only, in one line each."""

from __future__ import annotations

from typing import Any

import heli
from heli.law import Extent, LegalEvent, Period, Rule

FIVE_WORKING_DAYS = Period(Extent(5, "working_day"))
ACCEPTED = LegalEvent("case_accepted", heli.Bilingual("受理", "case accepted"))
SOURCE = heli.Source("测试法", "1", status="verified")


def a_rule(rule_id: str, /, **parts: Any) -> Rule:
    """A sound rule of the whole country, but for `parts`."""
    known: dict[str, Any] = {
        "matter": "arbitration",
        "kind": "party_period",
        "name": heli.Bilingual("测试规则", "rule of a test"),
        "source": SOURCE,
        "region": "CN",
        "period": FIVE_WORKING_DAYS,
        "start_event": ACCEPTED,
    }
    return Rule(rule_id, **(known | parts))
