"""The package as a whole: names, documentation, versions."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import heli


def test_the_package_is_typed() -> None:
    assert heli.__file__ is not None
    folder = Path(heli.__file__).parent
    assert (folder / "py.typed").exists()
    assert (folder / "_heli" / "core.pyi").exists()


def test_show_versions_names_no_path(capsys: pytest.CaptureFixture[str]) -> None:
    heli.show_versions()
    shown = capsys.readouterr().out
    for name in ("heli", "compiler", "Boost", "pybind11", "Python", "numpy", "pandas", "pyarrow"):
        assert f"{name}: " in shown
    values = [line.split(": ", 1)[1] for line in shown.splitlines()]
    assert not any("/" in value or "\\" in value for value in values)
    assert heli.__version__ in shown


def test_pandas_and_pyarrow_are_imported_only_when_needed() -> None:
    program = "import sys, heli; print('pandas' in sys.modules, 'pyarrow' in sys.modules)"
    run = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True
    )
    assert run.stdout.split() == ["False", "False"]
