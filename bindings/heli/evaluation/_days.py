"""Days as people have them: `datetime.date`, text such as 2023-06-26, timestamps at midnight."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any, overload

from heli._errors import InvalidValue
from heli._heli import evaluation as compiled

if TYPE_CHECKING:
    from typing import SupportsIndex, TypeAlias

    import numpy as np

    from heli._heli.evaluation import (
        BodyClassAnswer,
        BodyStandards,
        BodyValue,
        Measure,
        _BodyQuantity,
        _Sex,
    )

    Day: TypeAlias = date | str | np.datetime64


def day_of(name: str, given: object) -> date:
    """Give the day that an argument means.

    Raises
    ------
    heli.InvalidValue
        If it is no day: of another type, no such day, or a moment within a day.
    """
    if hasattr(given, "astype") and str(getattr(given, "dtype", "")).startswith("datetime64"):
        given = given.astype("datetime64[us]").item()
    if isinstance(given, datetime) and given == given:  # NaT, a datetime too, differs from itself.
        if given.time() == time() and given.tzinfo is None:
            return given.date()
    elif isinstance(given, date) and not isinstance(given, datetime):
        return given
    try:
        # Other forms of ISO 8601, such as 20230626, are not read by every version of Python.
        if isinstance(given, str) and len(given) == 10:
            return date.fromisoformat(given)
    except ValueError:
        pass
    raise InvalidValue(
        f"{name}: {given!r}: expected a day: datetime.date, or text such as 2023-06-26"
    )


def completed_years(born: Day, on: Day) -> int:
    """Give the age in completed years on a day.

    Who was born on 29 February completes a year on 1 March where there is no such day.

    Parameters
    ----------
    born, on
        Days: `datetime.date`, text such as 2023-06-26, or a timestamp at midnight.

    Raises
    ------
    heli.InvalidValue
        If somebody is not born yet on that day, or one is no day.

    Examples
    --------
    >>> import heli
    >>> heli.evaluation.completed_years("1983-07-02", "2023-07-01")
    39
    """
    return compiled.completed_years(day_of("born", born), day_of("on", on))


@overload
def body_class(
    standards: BodyStandards,
    standard: str,
    value: BodyValue,
    /,
    *,
    on: Day,
    sex: _Sex | None = None,
    age: SupportsIndex | None = None,
) -> BodyClassAnswer: ...
@overload
def body_class(
    standards: BodyStandards,
    standard: str,
    quantity: _BodyQuantity,
    measure: Measure,
    /,
    *,
    on: Day,
    sex: _Sex | None = None,
    age: SupportsIndex | None = None,
) -> BodyClassAnswer: ...
def body_class(standards: BodyStandards, standard: str, *judged: Any, on: Day, **who: Any) -> Any:
    """Give the class of a value, or of a quantity of a measure, by a standard.

    Parameters
    ----------
    standards, standard
        Where the standard is found, and which.
    value
        What is judged, such as `bmi(82_140, 1850)`.
    quantity, measure
        In its place, what of a measure is judged.
    on
        Day on which the standard must hold: `datetime.date`, or text such as 2023-07-01.
    sex, age
        Of the person, if known; the age in completed years.

    Raises
    ------
    heli.NotFound
        If there is no such standard, or it does not judge the quantity.
    heli.InvalidValue
        If `on` is no day.

    Examples
    --------
    >>> from heli.evaluation import bmi, body_class, body_standards
    >>> asked = body_standards(), "cn_bmi_adult", bmi(82_140, 1850)
    >>> body_class(*asked, on="2023-07-01", age=40).body_class
    'overweight'
    """
    return compiled.body_class(standards, standard, *judged, on=day_of("on", on), **who)
