"""The generator's checks of the structure rules of honour lists: each fault is located."""

from __future__ import annotations

import csv
import shutil
from pathlib import Path

import generate_data
import pytest

ROOT = Path(__file__).resolve().parents[3]
TABLE = "data/honour_structure.csv"
RULE = "MAYDAY-2022-FRONTLINE"


def spoilt(root: Path, cells: dict[str, str]) -> int:
    """Copies the tables and changes the row of one rule; gives its line."""
    shutil.copytree(ROOT / "data", root / "data")
    path = root / TABLE
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    (line,) = (n for n, row in enumerate(rows) if RULE in row)
    for column, cell in cells.items():
        rows[line][rows[0].index(column)] = cell
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)
    return line + 1


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ({"scheme": "2022"}, 'scheme: "2022", expected a lower snake_case word'),
        ({"id": "frontline"}, 'id: "frontline", expected capitals, digits and -'),
        ({"id": "MAYDAY-2022-INDUSTRIAL"}, "id: MAYDAY-2022-INDUSTRIAL is also in line"),
        ({"limit": "least"}, 'limit: unknown token "least", expected one of floor, cap'),
        ({"unit": "percent"}, 'unit: unknown token "percent", expected one of count, share'),
        ({"size": "20%"}, 'size: "20%", expected a share of 0 to 1 with at most four'),
        ({"size": "1.2"}, 'size: "1.2", expected a share of 0 to 1'),
        ({"size": ""}, 'size: "", expected a share of 0 to 1'),
        ({"unit": "count"}, 'size: "0.20", expected a whole number'),
        ({"unit": "unstated"}, 'size: "0.20", expected nothing where the source'),
        ({"rounding": "up"}, 'rounding: unknown token "up", expected one of '),
        ({"unit": "count", "size": "3", "rounding": "floor"}, "rounding: only a share is rounded"),
        ({"region": "SH"}, 'region: unknown token "SH", expected one of CN'),
        (
            {"effective_from": "2022-02-10", "effective_to": "2022-02-09"},
            "effective_to: 2022-02-09 is before effective_from, 2022-02-10",
        ),
        ({"source": ""}, "source: is empty"),
        ({"name_en": ""}, "name_en: is empty"),
    ],
)
def test_a_faulty_row_is_located(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], cells: dict[str, str], expected: str
) -> None:
    line = spoilt(tmp_path, cells)
    assert generate_data.main(["--root", str(tmp_path)]) == 1
    assert f"{TABLE}:{line}: {expected}" in capsys.readouterr().err
