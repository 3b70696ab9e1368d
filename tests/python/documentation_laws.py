"""What a module says of itself, whatever it holds: a test names it and inherits the laws."""

from __future__ import annotations

import doctest
import importlib
import inspect
from collections.abc import Sequence
from types import ModuleType
from typing import ClassVar

import pytest


class DocumentationLaws:
    """Every public name documented, every example true; `TestDocumentation` of a module is one."""

    module: ModuleType
    #: Names of the modules that have examples in their docstrings.
    examples: ClassVar[Sequence[str]]

    def pytest_generate_tests(self, metafunc: pytest.Metafunc) -> None:
        """Ask each law for each public name, or for each module that has examples."""
        public = vars(self.module)["__all__"]
        given = {
            "example": self.examples,
            "public": [name for name in public if not name.isupper()],
        }
        for name, arguments in given.items():
            if name in metafunc.fixturenames:
                metafunc.parametrize(name, arguments)

    def test_the_examples_in_docstrings_are_true(self, example: str) -> None:
        module = importlib.import_module(example)
        runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
        for test in doctest.DocTestFinder(exclude_empty=True).find(module, example, module=False):
            runner.run(test)
        outcome = runner.summarize(verbose=False)
        assert outcome.attempted > 0
        assert outcome.failed == 0

    def test_a_public_name_is_documented_and_has_its_public_home(self, public: str) -> None:
        value = getattr(self.module, public)
        if not callable(value):
            return
        assert value.__doc__
        if inspect.isclass(value):
            assert value.__module__ == self.module.__name__
            for name, member in vars(value).items():
                if not name.startswith("_") and isinstance(member, property):
                    assert member.__doc__, name
