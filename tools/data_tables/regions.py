"""The header of regions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from data_tables.writing import array, header, literal

if TYPE_CHECKING:
    from data_tables.reading import Row, Tables

# Members of the enumerations in C++, which the compiler checks as they are written by name.
ALLIANCE_ROLES = ("none", "founder", "member")
REGION_LEVELS = ("province", "prefecture", "county")

SEAT_COLUMNS = ("latitude", "longitude", "precision_m", "position_source")


def regions(tables: Tables) -> str:
    """The text of ``regions.hpp``."""
    return header(
        "Regions of Shanghai, Jiangsu, Zhejiang and Anhui by their GB/T 2260 code.",
        ("regions.csv",),
        ("<heli/core/region.hpp>", "", "<optional>"),
        (array("Every region of the table, codes ascending.", "region", "regions", rows(tables)),),
    )


def rows(tables: Tables) -> list[list[str]]:
    """Rows of ``region``: codes ascending, their level and their province as the digits say."""
    read = tables.rows(
        "regions.csv", ("code", "name_zh", "name_en", "level", "alliance", *SEAT_COLUMNS)
    )
    codes = {row.cells["code"] for row in read}
    written = []
    earlier = 0
    for row in read:
        code = row.whole_number("code", 100000, 999999)
        name_zh = row.text("name_zh")
        level = row.token("level", REGION_LEVELS)
        alliance = row.token("alliance", ALLIANCE_ROLES)
        seat_fields = seat(row)
        if not row.sound:
            continue
        if code <= earlier:
            row.wrong(f"code: {code} after {earlier}, expected ascending codes, each once")
        if level != level_of(code):
            row.wrong(f"level: {level}, but {code} is the code of a {level_of(code)}")
        if str(code // 10000 * 10000) not in codes:
            row.wrong(f"code: the province of {code} is not in the table")
        earlier = max(earlier, code)
        if row.sound:
            names = [literal(name_zh), literal(row.cells["name_en"])]
            kind = [f"region_level::{level}", f"alliance_role::{alliance}"]
            written.append([f"region_code({code})", *names, *kind, *seat_fields])
    return written


def seat(row: Row) -> list[str]:
    """Latitude, longitude, precision and source of a region's seat: all of them or none."""
    if not any(row.cells[column] for column in SEAT_COLUMNS):
        return ["std::nullopt", "std::nullopt", "0", '""']
    return [
        row.decimal("latitude", -90, 90),
        row.decimal("longitude", -180, 180),
        str(row.whole_number("precision_m", 1, 1_000_000)),
        literal(row.text("position_source")),
    ]


def level_of(code: int) -> str:
    """The level that the digits of a code say."""
    if code % 10000 == 0:
        return "province"
    return "prefecture" if code % 100 == 0 else "county"
