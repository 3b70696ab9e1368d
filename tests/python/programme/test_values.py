"""What every value of a programme can do: text, comparison, hash, pickle, copy, dict."""

from __future__ import annotations

from heli import programme
from heli.programme import Programme, ProgrammeReview

from ..value_laws import ValueLaws
from .programme_values import PROGRAMME, REVIEW, VALUES


class TestValues(ValueLaws):
    module = programme
    values = VALUES
    shortened = (Programme, ProgrammeReview)


def test_the_text_of_a_long_value_is_short() -> None:
    assert repr(PROGRAMME) == "<Programme small, 1 items>"
    assert repr(REVIEW) == "<ProgrammeReview small as of 2023-08-31, 1 rows>"
