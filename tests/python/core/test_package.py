"""The package as a whole: names, documentation, versions."""

from __future__ import annotations

import doctest
import importlib
import inspect
import subprocess
import sys
from pathlib import Path

import pytest

import heli
from heli import calendar

MODULES = ["heli", "heli.calendar", "heli._heli.core", "heli._heli.calendar"]
MODULES += ["heli._token", "heli._explained", "heli._table", "heli._show_versions"]


@pytest.mark.parametrize("name", MODULES)
def test_the_examples_in_docstrings_are_true(name: str) -> None:
    module = importlib.import_module(name)
    finder = doctest.DocTestFinder(exclude_empty=True)
    flags = doctest.ELLIPSIS
    runner = doctest.DocTestRunner(optionflags=flags)
    for test in finder.find(module, name, module=False):
        runner.run(test)
    outcome = runner.summarize(verbose=False)
    assert outcome.attempted > 0
    assert outcome.failed == 0


@pytest.mark.parametrize("module", [heli, calendar])
def test_every_public_name_is_documented_and_there(module: object) -> None:
    for name in vars(module)["__all__"]:
        public = getattr(module, name)
        assert public is not None
        if inspect.isclass(public) or callable(public):
            assert public.__doc__, name
        if inspect.isclass(public):
            for attribute, member in vars(public).items():
                if not attribute.startswith("_") and isinstance(member, property):
                    assert member.__doc__, f"{name}.{attribute}"


@pytest.mark.parametrize("module", [heli, calendar])
def test_public_classes_name_their_public_module(module: object) -> None:
    for name in vars(module)["__all__"]:
        public = getattr(module, name)
        if inspect.isclass(public):
            assert not any(part.startswith("_heli") for part in public.__module__.split(".")), name


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
