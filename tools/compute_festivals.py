#!/usr/bin/env python3
"""Computes ``data/festivals.csv``: the movable festivals of the years 1949 to 2100.

Needs the package ``lunar-python`` (1.4.8 computed the committed table); building and using heli
does not. ``--check`` writes nothing and exits with 1 if the table differs. ``--compare`` lists
every day on which the package ``lunardate``, an independent table of lunar months for 1900 to
2099, disagrees; it knows no solar terms, so Qingming is left out.
"""

from __future__ import annotations

import argparse
import csv
import datetime as dt
import importlib
import io
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

YEARS = range(1949, 2101)
# Month and day of the lunar year, in the order of the table's columns.
LUNAR_DAYS = {"spring_festival": (1, 1), "dragon_boat": (5, 5), "mid_autumn": (8, 15)}
COLUMNS = ("year", "spring_festival", "qingming", "dragon_boat", "mid_autumn")


def to_date(solar: Any) -> dt.date:
    """The date of a ``lunar_python.Solar``."""
    return dt.date(solar.getYear(), solar.getMonth(), solar.getDay())


def festivals(year: int) -> dict[str, dt.date]:
    """The movable festivals of a year, by column."""
    lunar = importlib.import_module("lunar_python").Lunar
    days = {name: to_date(lunar.fromYmd(year, *day).getSolar()) for name, day in LUNAR_DAYS.items()}
    # the terms around the lunar year, so that one Qingming is among them, the year's own
    days["qingming"] = to_date(lunar.fromYmd(year, 1, 1).getJieQiTable()["清明"])
    return days


def table() -> str:
    """The text of the table."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for year in YEARS:
        days = festivals(year)
        writer.writerow([year, *(days[column].isoformat() for column in COLUMNS[1:])])
    return out.getvalue()


def disagreements() -> list[str]:
    """Every festival that ``lunardate`` puts on another day, in words."""
    lunar_date = importlib.import_module("lunardate").LunarDate
    found = []
    for year in range(YEARS.start, 2100):
        days = festivals(year)
        for name, day in LUNAR_DAYS.items():
            other = lunar_date(year, *day).to_solar_date()
            if other != days[name]:
                found.append(f"{name}: lunar-python {days[name]}, lunardate {other}")
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command; returns its exit status."""
    parser = argparse.ArgumentParser(description="Computes data/festivals.csv.")
    parser.add_argument("--check", action="store_true", help="exit 1 if the table differs")
    parser.add_argument("--compare", action="store_true", help="list where lunardate disagrees")
    options = parser.parse_args(arguments)
    path = Path(__file__).resolve().parent.parent / "data" / "festivals.csv"
    try:
        if options.compare:
            print("\n".join(disagreements()) or "no disagreement")
            return 0
        text = table()
    except ModuleNotFoundError as error:
        print(f"{error}: install lunar-python, and lunardate for --compare", file=sys.stderr)
        return 2
    if options.check:
        if path.is_file() and path.read_text(encoding="utf-8") == text:
            return 0
        print("data/festivals.csv differs: run python tools/compute_festivals.py")
        return 1
    path.write_bytes(text.encode())
    return 0


if __name__ == "__main__":
    sys.exit(main())
