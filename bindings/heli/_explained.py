"""Answers with the steps that led to them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from heli._html import row_table
from heli._value import PICKLE_FORMAT, plain, restore

if TYPE_CHECKING:
    from collections.abc import Sequence

    from heli._heli.core import Language, Step

T = TypeVar("T")


@dataclass(frozen=True, init=False)
class Explained(Generic[T]):
    """An answer and how it came about.

    Parameters
    ----------
    value
        The answer; the same as without an explanation.
    steps
        The steps, in order.

    Examples
    --------
    >>> from datetime import date
    >>> import heli
    >>> answer = heli.calendar.explain_add_months(date(2023, 1, 31), 1)
    >>> answer.value
    datetime.date(2023, 2, 28)
    >>> print(answer)
    2023-02-28
    1. no corresponding day: the month's last day, 2023-02-28 (中华人民共和国民法典 202)
    """

    value: T
    steps: tuple[Step, ...]

    __module__ = "heli"

    def __init__(self, value: T, steps: Sequence[Step]) -> None:
        object.__setattr__(self, "value", value)
        object.__setattr__(self, "steps", tuple(steps))

    def text(self, language: Language | Literal["zh", "en"] = "en") -> str:
        """Give the answer and its steps, a line each.

        Parameters
        ----------
        language
            ``"en"`` or ``"zh"``.
        """
        lines = [str(getattr(self.value, "value", self.value))]
        for number, step in enumerate(self.steps, start=1):
            basis = " ".join(filter(None, (step.source.title, step.source.article)))
            sentence = step.text.in_(language)
            lines.append(f"{number}. {sentence} ({basis})" if basis else f"{number}. {sentence}")
        return "\n".join(lines)

    def to_dict(self) -> dict[str, Any]:
        """Give the answer and its steps as builtin types."""
        return {"value": plain(self.value), "steps": [step.to_dict() for step in self.steps]}

    def __str__(self) -> str:
        return self.text()

    def __reduce__(self) -> tuple[Any, ...]:
        state = {"value": self.value, "steps": self.steps}
        return restore, (type(self), PICKLE_FORMAT, state)

    def _repr_html_(self) -> str:
        rows = [(step.text.zh, step.text.en, step.source.title) for step in self.steps]
        return row_table(str(self.value), ("zh", "en", "source"), rows)
