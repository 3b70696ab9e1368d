"""How does an office add its own rules, and what if they contradict the law?"""

from datetime import date
from pathlib import Path

import heli

# Made up: a city of Zhejiang that mediates in 10 days.
rules = heli.io.read_rules(Path(__file__).parent / "rules" / "local_measure.toml")
book = heli.law.rulebook().with_rules(rules)
print(book)
for region in ("ZJ", "湖州市"):
    answer = book.due("MED-15-LAW", date(2024, 4, 10), region)
    print(region, answer.rule, answer.due_date)
    for other in answer.passed_over:
        print(f"  {other}")

# Everything that is wrong is reported at once, with its line.
text = """
format = "heli.rules.v1"
[[rule]]
id = "X-BAD"
matter = "mediaton"
region = "ZJ"
kind = "party_period"
name = { zh = "示例", en = "example" }
law = "示例办法"
article = "1"
status = "verified"
length = -3
unit = "calendar_day"
"""
try:
    heli.io.parse_rules(text, "bad.toml")
except heli.ParseError as refused:
    for finding in refused.findings:
        print(finding)
