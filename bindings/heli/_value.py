"""What every value of heli can do: text, hash, pickle, copy and `to_dict` from its fields."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any, TypeVar

from heli._errors import InvalidValue
from heli._html import definition_table
from heli._token import Token

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

#: Version of the state in pickles. A later version reads every earlier one.
PICKLE_FORMAT = 1

T = TypeVar("T")


def fields(value: Any) -> dict[str, Any]:
    """Give the fields of a value by their names, in the order of its constructor."""
    return {name: getattr(value, name) for name in type(value).__match_args__}


def plain(value: Any) -> Any:
    """Give a field as builtin types: a token as text, a value as a dict, several as a list.

    An exact number is text such as 63.36 or 670/3, which `fractions.Fraction` reads.
    """
    if isinstance(value, Token):
        return value.value
    if isinstance(value, Fraction):
        from heli._heli.core import to_text  # Comes after this module, which it imports.

        return to_text(value)
    if isinstance(value, tuple | list):
        return [plain(entry) for entry in value]
    return value.to_dict() if hasattr(value, "to_dict") else value


def restore(kind: Callable[..., T], version: int, state: Mapping[str, Any]) -> T:
    """Make a value again from the state in its pickle.

    Raises
    ------
    InvalidValue
        If a later version of heli wrote it in a format that this one does not know.
    """
    if version > PICKLE_FORMAT:
        raise InvalidValue(
            f"pickle of format {version}: this version of heli reads formats 1 to {PICKLE_FORMAT}"
        )
    return kind(**state)


def represent(self: Any) -> str:
    """Give the call that makes the value, without what is unknown."""
    known = {name: value for name, value in fields(self).items() if value not in (None, ())}
    arguments = ", ".join(f"{name}={value!r}" for name, value in known.items())
    return f"{type(self).__name__}({arguments})"


def hash_of(self: Any) -> int:
    """Give the hash of the fields."""
    return hash((type(self), *fields(self).values()))


def reduce(self: Any) -> tuple[Any, ...]:
    """Give the pickle: a format version and the fields."""
    return restore, (type(self), PICKLE_FORMAT, fields(self))


def copy(self: T) -> T:
    """Give the value itself, which cannot change."""
    return self


def deepcopy(self: T, memo: dict[int, Any]) -> T:  # noqa: ARG001 - what copy.deepcopy calls
    """Give the value itself, which cannot change."""
    return self


def to_dict(self: Any) -> dict[str, Any]:
    """Give the fields as builtin types; dates stay dates, and unknown is None."""
    names = (*type(self).__match_args__, *type(self)._details)
    return {name: plain(getattr(self, name)) for name in names}


def to_html(self: Any) -> str:
    """Give a table of the fields for notebooks, escaped."""
    return definition_table(type(self).__name__, to_dict(self))


#: The methods by the names under which value classes carry them.
METHODS: dict[str, Callable[..., Any]] = {
    "__repr__": represent,
    "__hash__": hash_of,
    "__reduce__": reduce,
    "__copy__": copy,
    "__deepcopy__": deepcopy,
    "to_dict": to_dict,
    "_repr_html_": to_html,
}
