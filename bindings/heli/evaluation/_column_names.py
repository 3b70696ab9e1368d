"""Names of columns that are close to a known one: another unit, or a slip of the pen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from heli._heli.core import nearest_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

#: How a value in another unit is turned into the one that is expected, by both units.
CONVERSIONS = {
    ("kg", "g"): "1000",
    ("jin", "g"): "500",
    ("lb", "g"): "453.592",
    ("cm", "mm"): "10",
    ("m", "mm"): "1000",
    ("in", "mm"): "25.4",
    ("inch", "mm"): "25.4",
    ("kpa", "mmhg"): "7.50062",
    ("percent", "permille"): "10",
    ("pct", "permille"): "10",
    ("cm2", "mm2"): "100",
    ("mmol_l", "umol_l"): "1000",
}
#: Units of the known columns, the longer first.
UNITS = ("permille", "umol_l", "mmhg", "mm2", "mm", "g")
#: Units that columns are found with, and none.
OTHER_UNITS = frozenset({"", *UNITS, *(unit for unit, _ in CONVERSIONS), "mg_dl"})


def stem_of(name: str) -> tuple[str, str]:
    """Give a known name without its unit, and the unit."""
    for unit in UNITS:
        if name.endswith(f"_{unit}"):
            return name.removesuffix(f"_{unit}"), unit
    return name, ""


def near_column(
    name: str, known: Sequence[str], missing: Sequence[str]
) -> tuple[str, str, str] | None:
    """Give the known column that a name must have meant, with what to do in Chinese and English.

    A name that is nearest to a column which is there is a column of its own.

    Parameters
    ----------
    name
        A column that is not known.
    known, missing
        Known columns, and those of them that the table does not have.
    """
    plain = name.strip().lower()
    for other in missing:
        stem, unit = stem_of(other)
        found = plain.removeprefix(stem).lstrip("_")
        if plain.startswith(stem) and found in OTHER_UNITS and found != unit and unit:
            factor = CONVERSIONS.get((found, unit))
            zh = f"应为 {other}，单位 {unit}，整数"
            en = f"expected {other}, whole numbers in {unit}"
            if factor is not None:
                zh, en = f"{zh}；请乘以 {factor}", f"{en}: multiply by {factor}"
            return other, zh, en
    near = plain if plain in missing else nearest_name(plain, list(known))
    if near is None or near not in missing:
        return None
    unit = stem_of(near)[1]
    zh, en = f"是否为 {near}？", f"did you mean {near}?"
    return near, zh + (f"（单位 {unit}）" if unit else ""), en + (f" (in {unit})" if unit else "")


def unknown_columns(
    names: Iterable[str], known: Sequence[str]
) -> tuple[list[tuple[str, str, str]], tuple[str, ...]]:
    """Give the columns that must be another's, with their messages, and those that are ignored."""
    given = [name for name in names if name]
    missing = [name for name in known if name not in given]
    wrong, ignored = [], []
    for name in given:
        near = None if name in known else near_column(name, known, missing)
        if near is not None:
            wrong.append((name, near[1], near[2]))
        elif name not in known:
            ignored.append(name)
    return wrong, tuple(ignored)


#: Whole numbers of people in another unit: least, most, and the unit.
LOOKS_LIKE = {
    "g": ((30, 250, "kg", "千克", "kilograms"),),
    "mm": ((40, 250, "cm", "厘米", "centimetres"), (1, 2, "m", "米", "metres")),
}


def unit_hint(name: str, values: Sequence[str | None]) -> tuple[str, str] | None:
    """Say in which unit the values of a column seem to be; None if nothing fits them all."""
    unit = stem_of(name)[1]
    numbers = [float(value) for value in values if value is not None]
    for least, most, other, zh, en in LOOKS_LIKE.get(unit, ()):
        if numbers and all(least <= number <= most for number in numbers):
            factor = CONVERSIONS[other, unit]
            return f"像是{zh}，请乘以 {factor}", f"it looks like {en}: multiply by {factor}"
    return None
