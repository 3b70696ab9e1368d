"""How are a million dates answered at once?"""

import numpy as np
import pandas as pd

import heli

china = heli.calendar.china()
days = np.datetime64("2026-01-01") + np.arange(400)

answer = china.add_working_days(days, 10)
print(answer)
print(answer.values[:3], int(answer.provisional.sum()))

# The same from pandas: the index stays, missing stays missing.
cases = pd.Series(pd.to_datetime(["2026-02-10", None, "2026-12-20"]), index=["a", "b", "c"])
print(china.add_working_days(cases, 10).to_pandas().to_string())
