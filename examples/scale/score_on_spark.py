"""How is a log scored that lies on Apache Spark?"""

import os
import sys

from pyspark.sql import SparkSession

import heli.spark

os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
spark = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
log = spark.read.parquet("examples/wuyi2023/log.parquet")

# All entries of one id meet in one task; each task folds what it has.
found = heli.spark.score(log, "examples/wuyi2023/rules.toml", "examples/wuyi2023/people.csv")
print(found)
print("of everybody:", found.points_by_rule)
print("first:", [person for person, place in found.ranks.items() if place == 1])

# The state can be kept, and grows by what is recorded later.
kept = found.state.to_bytes()
print(heli.scoring.CreditState.from_bytes(found.rules, found.people, kept) == found.state)
