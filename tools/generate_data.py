#!/usr/bin/env python3
"""Checks the tables of ``data/`` and writes them as headers of ``include/heli/data/``.

``python tools/generate_data.py`` writes the headers; ``--check`` writes nothing and exits with 1
if a header is not what its tables give. Whatever is wrong with a table is reported with file and
line, all of it together, and nothing is written then (exit 1).

A further table is a function that takes the ``Tables``, reads its rows and returns the text of a
header, and a line in ``HEADERS``. ``data/README.md`` explains the columns of each table.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from data_tables.body_standards import body_standards
from data_tables.clock_grounds import clock_grounds
from data_tables.holidays import holidays_cn
from data_tables.honour_structure import honour_structure
from data_tables.legal_words import legal_events
from data_tables.mechanisms import mechanisms
from data_tables.procedures import procedures
from data_tables.programmes import programmes
from data_tables.reading import Tables
from data_tables.regions import regions
from data_tables.rules import rules

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

HEADERS: Mapping[str, Callable[[Tables], str]] = {
    "body_standards.hpp": body_standards,
    "clock_grounds.hpp": clock_grounds,
    "holidays_cn.hpp": holidays_cn,
    "honour_structure.hpp": honour_structure,
    "legal_events.hpp": legal_events,
    "mechanisms.hpp": mechanisms,
    "procedures.hpp": procedures,
    "programmes.hpp": programmes,
    "regions.hpp": regions,
    "rules.hpp": rules,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command; returns its exit status."""
    parser = argparse.ArgumentParser(description="Writes the tables of data/ as C++ headers.")
    parser.add_argument(
        "--check", action="store_true", help="write nothing; exit 1 if a header is stale"
    )
    parser.add_argument(
        "--root",
        type=Path,
        default=Path(__file__).resolve().parent.parent,
        help="the checkout (default: the one of this script)",
    )
    options = parser.parse_args(arguments)
    tables = Tables(options.root)
    texts = {f"include/heli/data/{name}": make(tables) for name, make in HEADERS.items()}
    if tables.problems:
        print(*sorted(tables.problems), sep="\n", file=sys.stderr)
        print(f"problems: {len(tables.problems)}; nothing was written", file=sys.stderr)
        return 1
    stale = False
    for name, text in texts.items():
        path: Path = options.root / name
        if path.is_file() and path.read_bytes() == text.encode():
            continue
        stale = True
        if options.check:
            print(f"{name} is stale: run python tools/generate_data.py")
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())
            print(f"wrote {name}")
    return 1 if options.check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
