"""What the module says of itself: every public name documented, every example true."""

from __future__ import annotations

import doctest
import importlib
import inspect

import pytest

from heli import statistics

EXAMPLES = ["heli.statistics", "heli._heli.statistics"]


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_examples_in_docstrings_are_true(name: str) -> None:
    module = importlib.import_module(name)
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
    for test in doctest.DocTestFinder(exclude_empty=True).find(module, name, module=False):
        runner.run(test)
    outcome = runner.summarize(verbose=False)
    assert outcome.attempted > 0
    assert outcome.failed == 0


def test_every_public_name_is_documented_and_has_its_public_home() -> None:
    for name in statistics.__all__:
        public = getattr(statistics, name)
        assert public.__doc__, name
        if inspect.isclass(public):
            assert public.__module__ == "heli.statistics", name
            for attribute, member in vars(public).items():
                if not attribute.startswith("_") and isinstance(member, property):
                    assert member.__doc__, f"{name}.{attribute}"
