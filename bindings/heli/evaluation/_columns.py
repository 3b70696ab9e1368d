"""Body classes of whole columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from heli._errors import InvalidValue
from heli._heli import evaluation as compiled
from heli.evaluation._days import day_of
from heli.ranking._input import results_of

if TYPE_CHECKING:
    import pyarrow as pa
    from numpy.typing import NDArray

    from heli._heli.evaluation import BodyStandards, _BodyQuantity
    from heli.evaluation._days import Day

    Readings = tuple[NDArray[np.int64], NDArray[np.uint8] | None]

#: Tokens of the codes of the compiled part.
CLASSINGS = tuple(member.value for member in compiled.Classing)
SEXES = tuple(member.value for member in compiled.Sex)


def body_classes(
    standards: BodyStandards,
    standard: str,
    quantity: _BodyQuantity,
    *,
    on: Day,
    sex: object = None,
    age: object = None,
    **readings: object,
) -> pa.Table:
    """Give the classes of whole columns of measures by a standard.

    Parameters
    ----------
    standards
        Where the standard is found, such as `body_standards()`.
    standard, quantity
        Which one, and what it judges.
    on
        Day on which the standard must hold: `datetime.date`, or text such as 2023-07-01.
    sex, age
        Columns with the sex and the completed years of each person; None if they are unknown.
    **readings
        Columns of whole numbers by the names of `fields_of(quantity)`: NumPy, pandas, Polars,
        Arrow or lists. A reading that is missing is not known.

    Returns
    -------
    pyarrow.Table
        The columns ``standard``, ``body_class``, which is null where there is none, and
        ``classing``, which says why.

    Raises
    ------
    heli.NotFound
        If there is no such standard, or it does not judge the quantity.
    heli.InvalidValue
        For floats, if columns differ in length, or a reading is not positive or absurdly large.

    Examples
    --------
    >>> import heli
    >>> from datetime import date
    >>> from heli.evaluation import body_classes, body_standards
    >>> classes = body_classes(
    ...     body_standards(),
    ...     "cn_bmi_adult",
    ...     "bmi",
    ...     on=date(2023, 7, 1),
    ...     age=[40, 35, None],
    ...     weight_g=[82_140, 82_130, 60_000],
    ...     height_mm=[1850, 1850, 1700],
    ... )
    >>> classes["body_class"].to_pylist(), classes["classing"].to_pylist()[2]
    (['overweight', 'normal', None], 'needs_fact')
    """
    import pyarrow as pa

    needed = compiled.fields_of(quantity)
    if unknown := set(readings) - set(needed):
        raise InvalidValue(
            f"{', '.join(sorted(unknown))}: {quantity} is made of {', '.join(needed)}"
        )
    fields = {name: _readings(name, column) for name, column in readings.items()}
    known = [*fields.values()]
    ages = None if age is None else _readings("age", age)
    sexes = None if sex is None else _sexes(sex)
    known += [column for column in (ages, sexes) if column is not None]
    if not known:
        raise InvalidValue(f"no column: {quantity} is made of {', '.join(needed)}")
    rows = len(known[0][0])
    names, codes, how = compiled._body_classes(
        standards, standard, quantity, day_of("on", on), rows, fields, sexes, ages
    )
    absent = codes < 0
    places = pa.array(np.where(absent, 0, codes).astype(np.int16), mask=absent)
    return pa.table(
        {
            "standard": pa.DictionaryArray.from_arrays(
                pa.array(np.zeros(rows, dtype=np.int8)), pa.array([standard])
            ),
            "body_class": pa.DictionaryArray.from_arrays(places, pa.array(names)),
            "classing": pa.DictionaryArray.from_arrays(
                pa.array(how.astype(np.int8)), pa.array(CLASSINGS)
            ),
        }
    )


def _readings(name: str, column: object) -> Readings:
    """Give the whole numbers of a column, and which rows have none."""
    try:
        given = results_of(column)
    except InvalidValue as error:
        raise InvalidValue(f"{name}: {error}") from None
    if given.marks is None:
        numbers = given.numbers if given.numbers is not None else np.empty(0, np.int64)
        return numbers, given.absent
    return _listed(name, given.marks)


def _listed(name: str, cells: list[Any]) -> Readings:
    for row, cell in enumerate(cells):
        if cell is not None and (isinstance(cell, bool) or not isinstance(cell, int)):
            raise InvalidValue(f"{name}: row {row} (from 0) is {cell!r}: expected a whole number")
    absent = np.array([cell is None for cell in cells], dtype=np.uint8)
    try:
        return np.array([cell or 0 for cell in cells], dtype=np.int64), absent
    except OverflowError as error:
        raise InvalidValue(f"{name}: {error}") from None


def _sexes(column: object) -> Readings:
    cells = results_cells(column)
    for row, cell in enumerate(cells):
        if cell is not None and cell not in SEXES:
            raise InvalidValue(
                f"sex: row {row} (from 0) is {cell!r}: expected {' or '.join(SEXES)}"
            )
    return _listed("sex", [None if cell is None else SEXES.index(cell) for cell in cells])


def results_cells(column: Any) -> list[Any]:
    """Give the cells of a column of texts; what is missing as None."""
    if hasattr(column, "__arrow_c_array__") or hasattr(column, "__arrow_c_stream__"):
        from heli._arrow_chunks import chunked

        return list(chunked(column).to_pylist())
    cells = column.tolist() if hasattr(column, "tolist") else list(column)
    return [cell if isinstance(cell, str) else None for cell in cells]
