"""What the module says of itself: every public name documented, every example true."""

from __future__ import annotations

import doctest
import importlib
import inspect

import pytest

from heli import law

EXAMPLES = ["heli.law", "heli.law._cases", "heli.law._icalendar", "heli._heli.law"]


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
    for name in law.__all__:
        public = getattr(law, name)
        if inspect.isclass(public):
            assert public.__module__ == "heli.law", name
            for attribute, member in vars(public).items():
                if not attribute.startswith("_") and isinstance(member, property):
                    assert member.__doc__, f"{name}.{attribute}"
        if callable(public):
            assert public.__doc__, name


def test_every_question_is_a_method_of_a_book_and_a_function() -> None:
    questions = {
        "changes_between",
        "docket",
        "due",
        "due_at",
        "explain_due",
        "explain_due_at",
        "limitation_on",
        "plan",
        "state_on",
        "steps_of",
    }
    assert questions <= set(law.__all__)
    assert all(callable(getattr(law.Rulebook, name)) for name in questions)
