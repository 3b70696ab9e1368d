"""What the module says of itself: every public name documented, every example true."""

from __future__ import annotations

import doctest
import importlib
import inspect

from heli import scoring


def test_the_examples_in_docstrings_are_true() -> None:
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
    module = importlib.import_module("heli.scoring")
    for test in doctest.DocTestFinder(exclude_empty=True).find(module, module=False):
        runner.run(test)
    outcome = runner.summarize(verbose=False)
    assert outcome.attempted > 0
    assert outcome.failed == 0


def test_every_public_name_is_documented_and_has_its_public_home() -> None:
    for name in scoring.__all__:
        public = getattr(scoring, name)
        if inspect.isclass(public):
            assert public.__module__ == "heli.scoring", name
            for attribute, member in vars(public).items():
                if not attribute.startswith("_") and isinstance(member, property):
                    assert member.__doc__, f"{name}.{attribute}"
        if callable(public):
            assert public.__doc__, name
