"""The exceptions of heli: what cannot be is raised, what the law foresees is a value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from heli._heli.core import Finding


class Error(Exception):
    """Base of every exception that heli raises about its subject.

    An argument of the wrong Python type is a ``TypeError``, as everywhere in Python.
    """

    __module__ = "heli"


class InvalidValue(Error, ValueError):  # noqa: N818 - the word of the library
    """A value that the domain does not allow: a negative count, an unknown token, a datetime."""

    __module__ = "heli"


class NotFound(Error, LookupError):  # noqa: N818 - the word of the library
    """Something asked for that is not there: a region, a rule, a year without a notice."""

    __module__ = "heli"


class Conflict(Error):  # noqa: N818 - the word of the library
    """Two statements that cannot both hold, or a name that means two things."""

    __module__ = "heli"


class ParseError(Error, ValueError):
    """A document that cannot be used, with every problem that was found in it.

    Parameters
    ----------
    message
        One line for each problem.
    findings
        The problems, in the order of the files and their lines.
    """

    __module__ = "heli"

    def __init__(self, message: str, findings: Sequence[Finding] = ()) -> None:
        super().__init__(message)
        self.findings: tuple[Finding, ...] = tuple(findings)

    @property
    def path(self) -> str | None:
        """File of the first problem as the caller named it; None if there is none."""
        return self.findings[0].where.path if self.findings else None

    @property
    def line(self) -> int | None:
        """Line of the first problem, counted from 1; None if it belongs to no line."""
        return self.findings[0].where.line if self.findings else None

    @property
    def column(self) -> int | None:
        """Column of the first problem in characters, counted from 1; None if there is none."""
        return self.findings[0].where.column if self.findings else None

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.args[0], self.findings)
