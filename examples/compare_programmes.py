"""What changed between two versions of a programme? Which items lack something?"""

import heli

plan = heli.io.shipped_programme("yrd-2023")
newest = {versions.id: versions for versions in heli.programme.mechanism_sets()}["yrd-2024"]
revised = heli.programme.Programme(
    id="yrd-2023-revised",
    year=2023,
    name=plan.name,
    first=plan.first,
    last=plan.last,
    conference=plan.conference,
    items=[item for item in plan.items if item.tier != "guided"],
    mechanisms=newest,
    source=plan.source,
)
changes = heli.programme.diff(plan, revised)
print(len(changes), "changes")
for change in changes[:3]:
    print(change.change, change.part, change.id, change.field, change.before, "->", change.after)

coverage = heli.programme.coverage(plan, heli.programme.EvidenceSet())
print(sum(not row.has_due for row in coverage), "items state no due date of their own")
