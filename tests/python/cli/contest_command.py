"""The command `heli score`, run on the made-up contest of the examples."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from heli.cli import app

ROOT = Path(__file__).resolve().parents[3]
EXAMPLE = ROOT / "examples" / "wuyi2023"
RULES, LOG = EXAMPLE / "rules.toml", EXAMPLE / "log.parquet"
PEOPLE, MEASURES = EXAMPLE / "people.csv", EXAMPLE / "measures.csv"
FULL = ("--people", str(PEOPLE), "--measures", str(MEASURES))
APART = "organisers-only"


def run(*arguments: str | Path) -> Result:
    """Run the command."""
    return CliRunner().invoke(app, ["score", *map(str, arguments)])


def rows_of(path: Path) -> list[dict[str, str]]:
    """The rows of a CSV file."""
    return list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"))))


def files_in(folder: Path) -> set[str]:
    """The names of all files in a folder."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture(scope="session")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files of the example, with one person's trace."""
    folder = tmp_path_factory.mktemp("score") / "out"
    done = run(RULES, LOG, *FULL, "--out", folder, "--person", "P074", "--illustrative")
    assert done.exit_code == 0, done.output
    return folder
