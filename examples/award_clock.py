"""When must the award be made, after all that has happened to the case?"""

from datetime import date
from pathlib import Path

import heli

# The case is made up. It was suspended, begun anew with a new party, and extended.
clock = heli.io.read_clock(Path(__file__).parent / "clocks" / "award.toml")
for day in (date(2024, 3, 25), date(2024, 5, 1), date(2024, 7, 1)):
    state = heli.law.state_on(clock, day)
    print(f"{day}: {state.phase}, due {state.due_date}")
    print(f"  days used {state.days_used}, left {state.days_left}")
print()
for line in heli.law.state_on(clock, date(2024, 7, 31)).lines:
    print(f"{line.text.en}  [{line.source.article if line.source else 'no source'}]")

# Papers that had to be corrected: receipt counts anew from the correction.
received = heli.law.PeriodClock(
    "ARB-ACCEPT",
    [
        heli.law.ClockEvent(date(2024, 4, 1), "start", "application_received"),
        heli.law.ClockEvent(date(2024, 4, 3), "restart", "application_corrected"),
    ],
    region="SH",
)
state = heli.law.state_on(received, date(2024, 4, 8))
print(f"\nacceptance: first due {state.first_due_date}, now {state.due_date}")

# What cannot be is a finding, never a crash: only limitation can be interrupted.
odd = heli.law.PeriodClock(
    "ARB-AWARD",
    [
        heli.law.ClockEvent(date(2024, 3, 4), "start", "case_accepted"),
        heli.law.ClockEvent(date(2024, 3, 8), "interrupt"),
        heli.law.ClockEvent(date(2024, 4, 10), "suspend", "proceedings_suspended"),
    ],
    region="SH",
)
state = heli.law.state_on(odd, date(2024, 4, 20))
print(f"\n{state.phase}, due {state.due_date}, not before {state.earliest}")
print(state.reason.en)
for finding in state.findings:
    print(finding)
