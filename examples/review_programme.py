"""How does the 2023 programme stand, by the published facts, at the end of the year?"""

from datetime import date
from pathlib import Path

import heli

folder = heli.io.read_folder(Path(__file__).parent / "yrd2023")
review = heli.programme.review(folder.plan, folder.evidence, date(2023, 12, 31))

for row in review.items:
    if row.status in ("met", "no_evidence"):
        print(row.id, row.status, "overdue" if row.standing.overdue else "")

for reason in review["ah-new-energy-vehicle"].standing.reasons:
    print("-", reason.text.en)
