"""The generator's checks of the standards of body measures: each fault is located."""

from __future__ import annotations

import csv
import shutil
from pathlib import Path

import generate_data
import pytest

ROOT = Path(__file__).resolve().parents[3]
TABLE = "data/body_standards.csv"


def spoilt(root: Path, start: str, cells: dict[str, str]) -> int:
    """Copies the tables and changes the one row that starts so; gives its line."""
    shutil.copytree(ROOT / "data", root / "data")
    path = root / TABLE
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    (line,) = (n for n, row in enumerate(rows) if ",".join(row).startswith(f"{start},"))
    for column, cell in cells.items():
        rows[line][rows[0].index(column)] = cell
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)
    return line + 1


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ({"measure": "weight"}, 'measure: unknown token "weight", expected one of bmi, waist'),
        ({"sex": "m"}, 'sex: unknown token "m", expected one of '),
        ({"age_to": "17"}, "age_to: 17 is below age_from"),
        ({"from": "24,0"}, 'from: "24,0", expected a decimal of 0 to 1000 with at most three'),
        ({"from": "24.0001"}, 'from: "24.0001", expected a decimal of 0 to 1000'),
        ({"from": "28"}, "to: 28 is not above from, 28"),
        ({"from_limit": ""}, "from_limit: empty beside from"),
        ({"to_limit": "below"}, 'to_limit: unknown token "below", expected one of included'),
        ({"from": "", "from_limit": "", "to": "", "to_limit": ""}, "from, to: both are empty"),
        ({"class": "obese"}, "class: obese is also in line"),
        ({"region": "US"}, 'region: unknown token "US", expected one of '),
        (
            {"effective_from": "2024-12-05", "effective_to": "2024-12-04"},
            "effective_to: 2024-12-04 is before effective_from, 2024-12-05",
        ),
        ({"source": ""}, "source: is empty"),
        ({"status": "read"}, 'status: unknown token "read", expected one of verified'),
    ],
)
def test_a_faulty_row_is_located(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], cells: dict[str, str], expected: str
) -> None:
    line = spoilt(tmp_path, "cn_bmi_adult,bmi,,18,,overweight", cells)
    assert generate_data.main(["--root", str(tmp_path)]) == 1
    found = capsys.readouterr().err
    # a second row of a class is the one that is reported
    at = line + 1 if "class" in cells else line
    assert f"{TABLE}:{at}: {expected}" in found


def test_limits_are_written_exactly() -> None:
    header = (ROOT / "include/heli/data/body_standards.hpp").read_text(encoding="utf-8")
    assert "class_limit{18500, evaluation::limit_kind::excluded}" in header
    assert "class_limit{900, evaluation::limit_kind::included}" in header
