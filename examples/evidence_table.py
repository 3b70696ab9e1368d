"""How does evidence come from a table of an office?"""

from datetime import date

import pandas as pd

import heli

# From a file it is read_evidence_table("groups.csv", encoding="gb18030"), or .xlsx, or .parquet.
frame = pd.DataFrame(
    {
        "date": pd.to_datetime(["2023-05-12", "2023-06-16"]),
        "item": "recuperation-exchange",
        "federation": "SH",
        "kind": "part",
        "quantity": [40, 38],
        "unit": "worker",
        "days": [3, 2],
        "nights": [2, 1],
        "source": "made up for this example",
        "illustrative": "true",
    }
)
plan = heli.io.shipped_programme("yrd-2023")
table = heli.programme.read_evidence_table(frame)
evidence = heli.programme.evidence_of(table, plan)
row = heli.programme.review(plan, evidence, date(2023, 9, 1))["recuperation-exchange.SH"]
print(row.status, row.standing.count)
for finding in row.standing.findings:
    print(finding)
