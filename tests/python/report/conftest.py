"""A folder with evidence of every kind, some of it hostile, and the review of it."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import heli

DAY = date(2023, 9, 1)

EVIDENCE = r"""
format = "heli.evidence.v1"
programme = "yrd-2023"

[[evidence]]
date = 2023-06-28
item = "master-craftsmen"
kind = "achieved"
source = "联席会议报道"
address = "https://example.org/report?a=1&b=2"
note_zh = "命名首届“长三角大工匠”"
note_en = "Master craftsmen named"

[[evidence]]
date = 2023-07-20
item = "zj-industrial-robot"
kind = "achieved"
source = "竞赛报道"
note_zh = "竞赛在杭州举办"

[[evidence]]
date = 2023-08-29
item = "red-venue-map"
kind = "step"
source = "<script>alert(1)</script> page"
address = "javascript:alert(1)"
note_zh = "=HYPERLINK(\"http://evil.example/\",\"x\") <img src=x onerror=alert(2)>"
note_en = "{{ 7*7 }} {% raw %} </details></style></script><b>bold</b> [bold red]markup[/]"

[[evidence]]
date = 2023-06-30
item = "recuperation-exchange"
federation = "SH"
kind = "total"
quantity = 1960
unit = "worker"
source = "示例统计"
illustrative = true

[[evidence]]
date = 2023-06-30
item = "recuperation-exchange"
federation = "JS"
kind = "total"
quantity = 1460
unit = "worker"
source = "示例统计"
illustrative = true

[[evidence]]
date = 2023-08-31
item = "recuperation-exchange"
federation = "ZJ"
kind = "total"
quantity = 3000
bound = "at_least"
unit = "worker"
source = "示例统计"
illustrative = true

[[evidence]]
date = 2023-05-04
item = "recuperation-exchange"
federation = "AH"
kind = "part"
quantity = 38
unit = "worker"
days = 2
nights = 1
source = "示例团组"
illustrative = true

[[evidence]]
date = 2023-08-15
item = "railway-industry"
kind = "not_achieved"
source = "示例公告"
illustrative = true
note_zh = "因故取消"
note_en = "cancelled"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with evidence for the shipped programme."""
    made = tmp_path / "方案 2023"
    made.mkdir()
    (made / "evidence.toml").write_text(EVIDENCE, encoding="utf-8")
    return made


@pytest.fixture(scope="session")
def reviewed() -> str:
    """The JSON of the review of that evidence, as text."""
    plan = heli.io.shipped_programme("yrd-2023")
    evidence = heli.io.parse_evidence(EVIDENCE, "evidence.toml", plan)
    return heli.io.review_json(heli.programme.review(plan, evidence, DAY), plan, evidence)


@pytest.fixture
def document(reviewed: str) -> dict[str, Any]:
    """The review of that evidence, free to be changed."""
    made: dict[str, Any] = json.loads(reviewed)
    return made
