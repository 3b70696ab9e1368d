"""Enumerations whose members are tokens: text that is the same in every language and document."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, NoReturn

from heli._errors import InvalidValue

if TYPE_CHECKING:
    from typing import Self


class Token(enum.StrEnum):
    """Base of the enumerations of heli.

    A member is its token (``Severity.warning == "warning"``), and wherever a function takes a
    member it also takes the token.

    Examples
    --------
    >>> import heli
    >>> heli.Severity("warning")
    Severity.warning
    >>> heli.Severity.warning.zh, heli.Severity.warning.en
    ('警告', 'warning')
    """

    __module__ = "heli"

    _zh: str
    _en: str

    if not TYPE_CHECKING:
        # Makes the members; a call of the finished class looks one up by its token alone.
        def __new__(cls, token: str, zh: str, en: str) -> Self:
            member = str.__new__(cls, token)
            member._value_ = token
            member._zh = zh
            member._en = en
            return member

    @enum.property
    def zh(self) -> str:
        """Chinese name."""
        return self._zh

    @enum.property
    def en(self) -> str:
        """English name."""
        return self._en

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        tokens = " ".join(member.value for member in cls)
        raise InvalidValue(f"{value!r}: expected one of {tokens}")

    def __repr__(self) -> str:
        return f"{type(self).__name__}.{self.name}"
