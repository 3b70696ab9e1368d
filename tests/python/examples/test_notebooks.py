"""The notebooks hold no output, and run from the first cell to the last."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient
from strip_notebooks import stripped

FOLDER = Path(__file__).resolve().parents[3] / "examples" / "notebooks"
NOTEBOOKS = sorted(FOLDER.glob("*.ipynb"))


def read(path: Path) -> Any:
    return nbformat.read(path, as_version=4)  # type: ignore[no-untyped-call]


def run(path: Path) -> Any:
    notebook = read(path)
    NotebookClient(
        notebook, timeout=300, kernel_name="python3", resources={"metadata": {"path": str(FOLDER)}}
    ).execute()
    return notebook


def test_there_are_notebooks() -> None:
    assert NOTEBOOKS


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_is_valid_and_holds_no_output(path: Path) -> None:
    notebook = read(path)
    nbformat.validate(notebook)
    assert (notebook.nbformat, notebook.nbformat_minor) == (4, 5)
    assert stripped(notebook) == notebook


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_runs(path: Path) -> None:
    for cell in run(path).cells:
        if cell.cell_type == "code":
            assert cell.execution_count
            assert cell.outputs


def test_the_review_notebook_shows_the_table_the_report_and_the_calendar() -> None:
    shown = {cell.id: cell.get("outputs", []) for cell in run(FOLDER / "review.ipynb").cells}
    (table,) = (output for output in shown["review"] if output.output_type == "execute_result")
    assert "长三角地区红色工运场馆地图" in table.data["text/html"]
    (report,) = shown["report"]
    assert report.data["text/html"].startswith("<div><iframe srcdoc=")
    (calendar,) = shown["calendar"]
    assert "BEGIN:VCALENDAR" in calendar.data["text/plain"]
