#!/usr/bin/env python3
"""Writes ``docs/guides/rules.md``, the page that lists every rule of ``data/rules.csv``.

``--check`` writes nothing and exits with 1 if the page is not what the table gives.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from data_tables.reading import Tables
from data_tables.rule_page import rule_page

if TYPE_CHECKING:
    from collections.abc import Sequence

PAGE = "docs/guides/rules.md"


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command; returns its exit status."""
    parser = argparse.ArgumentParser(description="Writes the page of the rules of law.")
    parser.add_argument(
        "--check", action="store_true", help="write nothing; exit 1 if the page is stale"
    )
    parser.add_argument(
        "--root",
        type=Path,
        default=Path(__file__).resolve().parent.parent,
        help="the checkout (default: the one of this script)",
    )
    options = parser.parse_args(arguments)
    tables = Tables(options.root)
    text = rule_page(tables)
    if tables.problems:
        print(*sorted(tables.problems), sep="\n", file=sys.stderr)
        return 1
    path: Path = options.root / PAGE
    if path.is_file() and path.read_bytes() == text.encode():
        return 0
    if options.check:
        print(f"{PAGE} is stale: run python tools/write_rule_page.py")
        return 1
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())
    print(f"wrote {PAGE}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
