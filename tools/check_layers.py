"""Checks that the headers form layers, stay short and are named after an idea.

A module is a folder of ``include/heli``. A header may include its own module and the modules
below it; ``MAY_INCLUDE`` is the whole table. Prints one line ``file:line: message`` for each
violation and exits with 1 if there is one.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

# What each module is built on. What those are built on may be included as well.
MAY_INCLUDE: dict[str, frozenset[str]] = {
    "core": frozenset(),
    "calendar": frozenset({"core"}),
    "law": frozenset({"calendar"}),
    "statistics": frozenset({"core"}),
    "ranking": frozenset({"core"}),
    "scoring": frozenset({"ranking"}),
    "evaluation": frozenset({"scoring", "statistics"}),
    "allocation": frozenset({"core"}),
    "privacy": frozenset({"core"}),
    "geo": frozenset({"core"}),
    "heritage": frozenset({"geo", "calendar"}),
    "competition": frozenset({"ranking", "statistics", "allocation", "law"}),
    "travel": frozenset({"heritage", "ranking", "allocation", "privacy"}),
    "dispute": frozenset({"law", "privacy"}),
    "warning": frozenset({"dispute"}),
    "training": frozenset({"law", "privacy"}),
    "benefit": frozenset({"calendar", "privacy"}),
    "programme": frozenset(
        {"competition", "evaluation", "travel", "warning", "training", "benefit"}
    ),
    # Constant tables: they name the types that describe their rows.
    "data": frozenset({"programme"}),
    # The compiled shell.
    "io": frozenset({"programme", "data"}),
}

# No module that computes includes these: the caller joins tables, documents and modules.
EDGES = frozenset({"data", "io"})

# Longest file, in lines, by the pattern of its path. Generated tables are not limited.
LINE_LIMITS = (
    ("include/heli/data/*.hpp", None),
    ("include/heli/**/*.hpp", 200),
    ("bindings/*.[ch]pp", 300),
    ("tests/*/*_test.cpp", 300),
)

# Names that say nothing about what a file holds.
EMPTY_NAMES = frozenset(
    {"common", "helper", "helpers", "misc", "types", "util", "utilities", "utils"}
)

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*[<"]([^>"]+)[>"]')
UMBRELLA_LINE = re.compile(r"^\s*(//.*|#pragma once|#include .*)?$")


@dataclass(frozen=True, order=True)
class Violation:
    """One broken rule and its place."""

    path: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.message}"


def below(module: str) -> frozenset[str]:
    """All modules that ``module`` may include, without itself."""
    direct = MAY_INCLUDE[module]
    return direct.union(*(below(other) for other in direct))


def included_headers(text: str) -> Iterator[tuple[int, str]]:
    """Line number and path of each header of heli that ``text`` includes, as ``module/name``."""
    for number, line in enumerate(text.splitlines(), 1):
        match = INCLUDE.match(line)
        if match and match[1].startswith("heli/"):
            yield number, match[1].removeprefix("heli/")


def check_header(path: str, text: str, headers: frozenset[str]) -> Iterator[Violation]:
    """Checks the includes of one header of a module.

    Args:
        path: Path below ``include/heli``, such as ``core/date.hpp``.
        text: Content of the header.
        headers: Paths of all headers below ``include/heli``.
    """
    place = f"include/heli/{path}"
    module = path.partition("/")[0]
    if module not in MAY_INCLUDE:
        yield Violation(place, 1, f'"{module}" is no module of tools/check_layers.py')
        return
    allowed = below(module) | {module}
    for number, line in enumerate(text.splitlines(), 1):
        match = INCLUDE.match(line)
        if match and (match[1].startswith(".") or f"{module}/{match[1]}" in headers):
            yield Violation(place, number, f"include <heli/...>, not {match[1]}")
    for number, included in included_headers(text):
        other = included.partition("/")[0]
        if included not in headers:
            yield Violation(place, number, f"there is no heli/{included}")
        elif other in EDGES and module not in EDGES:
            yield Violation(place, number, f"{module} includes {other}: the caller joins them")
        elif other not in allowed:
            names = ", ".join(sorted(allowed - {module})) or "nothing else of heli"
            yield Violation(place, number, f"{module} includes {other}: it may include {names}")


def check_umbrella(path: str, text: str, headers: frozenset[str]) -> Iterator[Violation]:
    """Checks a header directly in ``include/heli``: what collects others holds only includes."""
    place = f"include/heli/{path}"
    included_here = list(included_headers(text))
    for number, line in enumerate(text.splitlines(), 1):
        if included_here and not UMBRELLA_LINE.match(line):
            yield Violation(place, number, "a header that collects others holds only includes")
    for number, included in included_here:
        if included not in headers:
            yield Violation(place, number, f"there is no heli/{included}")
        elif included.startswith("io/"):
            yield Violation(place, number, "io is compiled: include its headers by name")


def check_cycles(includes: dict[str, dict[str, int]]) -> Iterator[Violation]:
    """Finds headers that include each other.

    Args:
        includes: For each header, what it includes and in which line.
    """
    done: set[str] = set()

    def visit(header: str, way: tuple[str, ...]) -> Iterator[Violation]:
        for other, line in includes.get(header, {}).items():
            if other in way:
                circle = " -> ".join((*way[way.index(other) :], other))
                yield Violation(f"include/heli/{header}", line, f"includes in a circle: {circle}")
            elif other not in done:
                yield from visit(other, (*way, other))
        done.add(header)

    for header in sorted(includes):
        if header not in done:
            yield from visit(header, (header,))


def check_list(root: Path, headers: frozenset[str]) -> Iterator[Violation]:
    """Checks that CMakeLists.txt lists the headers that exist, so that each is installed."""
    text = (root / "CMakeLists.txt").read_text(encoding="utf-8")
    listed: dict[str, int] = {}
    for number, line in enumerate(text.splitlines(), 1):
        match = re.match(r"^\s*include/heli/(\S+[.]hpp)\s*$", line)
        if match and match[1] in listed:
            yield Violation("CMakeLists.txt", number, f"{match[1]} is listed twice")
        if match:
            listed[match[1]] = number
    for header in sorted(headers - listed.keys()):
        yield Violation(f"include/heli/{header}", 1, "not listed in CMakeLists.txt")
    for header in sorted(listed.keys() - headers):
        yield Violation("CMakeLists.txt", listed[header], f"there is no include/heli/{header}")


def check_names(root: Path) -> Iterator[Violation]:
    """Checks that no source file has a name that says nothing, and none is too long."""
    limited: set[Path] = set()
    for pattern, limit in LINE_LIMITS:
        for path in sorted(set(root.glob(pattern)) - limited):
            limited.add(path)
            length = len(path.read_text(encoding="utf-8").splitlines())
            if limit is not None and length > limit:
                place = path.relative_to(root).as_posix()
                yield Violation(place, limit + 1, f"{length} lines, at most {limit}: split it")
    for folder in ("include", "src", "bindings", "tools", "tests"):
        for path in sorted((root / folder).rglob("*.[chp][p]*")):
            if path.stem.removeprefix("test_").removesuffix("_test") in EMPTY_NAMES:
                place = path.relative_to(root).as_posix()
                yield Violation(place, 1, "name the file after the idea that it holds")


def check(root: Path) -> list[Violation]:
    """All violations below ``root``, sorted by place."""
    folder = root / "include" / "heli"
    texts = {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*.hpp"))
    }
    headers = frozenset(texts)
    violations: list[Violation] = []
    for path, text in texts.items():
        check_one = check_header if "/" in path else check_umbrella
        violations += check_one(path, text, headers)
    includes = {
        path: {other: line for line, other in included_headers(text)}
        for path, text in texts.items()
    }
    violations += check_cycles(includes)
    violations += check_list(root, headers)
    violations += check_names(root)
    return sorted(violations)


def main() -> int:
    """Checks the checkout that this file is in."""
    violations = check(Path(__file__).resolve().parent.parent)
    for violation in violations:
        print(violation)
    return 1 if violations else 0


if __name__ == "__main__":
    sys.exit(main())
