"""Every example runs and prints what the documentation shows; so does the code of the README."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
EXAMPLES = sorted((ROOT / "examples").glob("*.py"))


def run(script: Path | None, code: str = "") -> str:
    """What a program prints."""
    arguments = [str(script)] if script else ["-c", code]
    done = subprocess.run(
        [sys.executable, *arguments], capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("script", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_prints_what_the_documentation_shows(script: Path) -> None:
    expected = ROOT / "examples" / "expected" / f"{script.stem}.txt"
    assert run(script) == expected.read_text(encoding="utf-8")


def test_every_expected_output_belongs_to_an_example() -> None:
    outputs = {path.stem for path in (ROOT / "examples" / "expected").glob("*.txt")}
    assert outputs == {path.stem for path in EXAMPLES}


def test_the_python_code_of_the_readme_runs() -> None:
    blocks = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)
    assert blocks
    assert "2023-10-13" in run(None, "\n".join(blocks))


def test_guides_show_no_code_that_is_not_run() -> None:
    for guide in (ROOT / "docs" / "guides").glob("*.md"):
        text = guide.read_text(encoding="utf-8")
        assert not re.findall(r"```(?:python|cpp|c\+\+)\n", text), guide.name
