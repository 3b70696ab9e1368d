"""How is a log scored that lies on Dask?"""

import dask.dataframe

import heli.dask

log = dask.dataframe.read_parquet("examples/wuyi2023/log.parquet")

found = heli.dask.score(log, "examples/wuyi2023/rules.toml", "examples/wuyi2023/people.csv")
print(found)
print("first:", [person for person, place in found.ranks.items() if place == 1])

# Credited, capped and repeated entries are told apart where those of a person are together.
print({status.value: count for status, count in found.status_counts.items() if count != 0})
