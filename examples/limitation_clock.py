"""Until when can a claim be brought to arbitration?"""

from datetime import date

import heli

# One year from the day on which the party knew. A request to the other side interrupts
# it: a full year begins again. An obstacle suspends it at any time, not only in the last
# six months.
claim = heli.law.LimitationClaim(
    "other",
    right_infringed=date(2023, 3, 15),
    events=[
        heli.law.ClockEvent(date(2023, 11, 20), "interrupt", "claim_on_other_party"),
        heli.law.ClockEvent(date(2024, 1, 10), "suspend", "force_majeure", until=date(2024, 2, 9)),
    ],
)
state = heli.law.limitation_on(claim, date(2024, 6, 3))
print(f"first until {state.first_due_date}, now until {state.due_date}")
print(f"{state.days_left} days left")
for line in state.lines:
    print(f"  {line.text.en}")

# Wages: no limitation while the labour relation goes on, one year after its end.
relations = {"continues": None, "unknown": None, "ended": date(2024, 4, 30)}
for relation, ended in relations.items():
    wages = heli.law.LimitationClaim("wages", relation=relation, relation_ended=ended)
    state = heli.law.limitation_on(wages, date(2024, 6, 3))
    print(f"wages, relation {relation}: {state.phase}, due {state.due_date}")
    if state.reason:
        print(f"  {state.reason.en}")
