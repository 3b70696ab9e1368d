"""Instants that a question names, and those that an answer holds."""

from __future__ import annotations

from datetime import UTC, datetime

from heli._errors import InvalidValue
from heli.scoring._instants import _seconds


def moment_at(seconds: int) -> datetime:
    """Give an instant, in seconds since 1970 UTC, as a datetime in UTC."""
    return datetime.fromtimestamp(seconds, UTC)


def seconds_of(instant: datetime | str) -> int:
    """Give an instant as seconds since 1970 UTC.

    Parameters
    ----------
    instant
        A datetime with a time zone, or text such as ``2025-07-01T18:00:00+08:00``.

    Raises
    ------
    heli.InvalidValue
        If it has no time zone, or a fraction of a second.
    """
    if isinstance(instant, str):
        found = _seconds(instant)
        if not isinstance(found, int):
            raise InvalidValue(f"{instant}: {found[1][1]}")
        return found
    if not isinstance(instant, datetime):
        raise TypeError(f"{type(instant).__name__}: expected a datetime with a time zone, or text")
    if instant.tzinfo is None or instant.microsecond:
        raise InvalidValue(f"{instant}: expected an instant to the second with its time zone")
    return int(instant.timestamp())
