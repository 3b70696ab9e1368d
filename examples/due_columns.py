"""How are the due dates of a million events counted at once?"""

import numpy as np
import pandas as pd

import heli

# One rule for every row.
days = np.datetime64("2026-01-01") + np.arange(365)
column = heli.law.due("ARB-ANSWER", days, "SH")
print(column)

# A rule and a region for each row. A row without an answer has a status and a reason.
cases = pd.DataFrame(
    {
        "rule_id": ["SUE-NONFINAL", "CB-REPLY-NAT", "CB-REPLY-NAT", "AID-UNION"],
        "event_date": pd.to_datetime(["2024-04-26", "2024-04-20", "2024-04-20", "2024-04-26"]),
        "region": ["SH", None, "浙江", "SH"],
    },
    index=["a", "b", "c", "d"],
)
column = heli.law.due(cases["rule_id"], cases["event_date"], cases["region"])
print(column.to_pandas()[["due_date", "status", "in_force", "rule"]].to_string())
for row, error in zip(cases.index, column.errors, strict=True):
    if error:
        print(row, error)

# The reasons of a single row, and the day that is safe under every reading.
why = column.explain(1)
print(why.value.safe_date, "of", [str(reading.due_date) for reading in why.value.readings])
