"""What did a contest do for health, and what of that may leave the organiser's hands?"""

from datetime import date
from pathlib import Path

import heli
from heli import evaluation

FOLDER = Path("examples/wuyi2023")  # made up: see its README

print("1. classes are decided exactly: 82.14 kg at 185 cm is 24, by doubles it is less")
measure = evaluation.Measure("P1", date(2023, 6, 26), "pre_test", weight_g=82_140, height_mm=1850)
adult = {"age": 40, "on": date(2023, 6, 26)}
standards = evaluation.body_standards()
for standard in ("cn_bmi_adult", "who_bmi_adult"):
    found = evaluation.body_class(standards, standard, "bmi", measure, **adult)
    print(f"  {standard}: {found.body_class}")
print("  doubles:", 82.14 / 1.85**2 >= 24)

people = evaluation.read_people(FOLDER / "people.csv")
measures = evaluation.read_measures(FOLDER / "measures.csv")
contest = heli.io.read_contest(FOLDER / "rules.toml")
scored = heli.scoring.score(contest.rules, FOLDER / "log.parquet", [p.person for p in people])
counted = scored.table().to_pandas().query("points > 0")
cohort = evaluation.cohort_of(
    people,
    measures,
    on=contest.entry.age_on,
    entries=counted.groupby("person", observed=True).size().to_dict(),
    points={code: heli.Points(total) for code, total in scored.totals.items()},
)

print("\n2. who took part how far")
for stage in evaluation.flow_of(cohort).stages:
    print(f"  {stage.stage.en}: {stage.remaining}")

print("\n3. the headline depends on how those who left are counted, kg")
for change in evaluation.mean_changes(cohort, confidence=0.95):
    if change.measure == "weight_kg":
        limits = change.mean.limits
        print(
            f"  {change.way.en:32} n {change.mean.n}  {change.mean.mean:.2f}  "
            f"{limits.lower:.2f} to {limits.upper:.2f}"
        )

print("\n4. what crosses to prizes: an effect score, and that somebody has a flag")
(score,) = evaluation.score_effects(contest.effect, ["P113"], measures)
flags = evaluation.flag_safety(contest.safety, "P113", measures).flags
print(f"  P113: {score.score}, {', '.join(flag.kind.en for flag in flags)}")

print("\n5. what may be shared: no count of fewer than five, nor one that gives it away")
rule = evaluation.SmallCellRule(5, "shown")
print(" ", evaluation.suppress([120, 46, 3], rule).cells)
print(" ", evaluation.suppress([120, 46, 0], rule).cells)

print("\n6.", evaluation.no_causal_claim().en)
