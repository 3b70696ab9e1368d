"""What the module says of itself."""

from __future__ import annotations

from heli import law

from ..documentation_laws import DocumentationLaws


class TestDocumentation(DocumentationLaws):
    module = law
    examples = ("heli.law", "heli.law._cases", "heli.law._icalendar", "heli._heli.law")


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
