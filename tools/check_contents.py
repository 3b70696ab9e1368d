"""Refuses text that does not belong into the repository.

Without arguments it reads every file that git tracks or would add; with arguments it reads those
files, such as the message of a commit. Prints one line ``file:line: message`` for each violation
and exits with 1 if there is one.

The expressions are written so that none of them matches its own text.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

HEADERS = re.compile(r"^include/.*[.]hpp$")
GUIDES = re.compile(r"^docs/guides/.*[.]md$")


@dataclass(frozen=True)
class Refusal:
    """A text that is refused, and why."""

    pattern: re.Pattern[str]
    message: str
    files: re.Pattern[str] = field(default=re.compile(""))
    """Paths that it concerns; every file by default."""


def refusal(pattern: str, message: str, files: re.Pattern[str] | None = None) -> Refusal:
    """A refusal with its expression compiled; ``^`` and ``$`` match at lines."""
    compiled = re.compile(pattern, re.MULTILINE)
    return Refusal(compiled, message) if files is None else Refusal(compiled, message, files)


REFUSALS = (
    refusal(
        r"(?<![\w.$}>)/-])/(?:[w]ork|[t]mp|[h]ome|[r]oot|[o]pt|[U]sers|[v]ar/tmp)/[\w.-]"
        r"|\b[A-Za-z]:[\\][U]sers",
        "path of one machine: make it relative",
    ),
    refusal(
        r"\b(?:[p]ypi[.]org|[p]ythonhosted[.]org|[d]eb[.]debian[.]org|[n]pmjs[.](?:org|com)"
        r"|[c]rates[.]io|[p]roxy[.]golang[.]org|[m]aven[.]org|[a]naconda[.]org)\b",
        "host of a package registry: name the package only",
    ),
    refusal(
        r"(?i)\b(?:(?:written|generated|produced|created|assisted)\s+(?:by|with)\s+(?:an?\s+)?"
        r"(?:[A]I\b|[b]ot\b|language\s+[m]odel)|[A]I[- ](?:generated|assisted|written)"
        r"|large\s+language\s+[m]odel|[L]LMs?\b|(?:coding|code)\s+(?:[a]gent|[a]ssistant)"
        r"|co-[a]uthored-by:)",
        "how the code was produced: say what it does",
    ),
    refusal(
        r"\b(?:[T]ODO|[F]IXME|[X]XX|[H]ACK)\b", "open end: finish it, or write it down elsewhere"
    ),
    refusal(r"^(?:<{7}|>{7}|[|]{7}) ", "mark of a merge"),
    refusal(
        r"\b__(?:attribute__|builtin_\w+|extension__|typeof__|int128|PRETTY_FUNCTION__)\b"
        r"|\(\{[^{}]*;[^{}]*\}\)|^\s*#\s*include_next\b",
        "extension of one compiler: headers are portable C++20",
        HEADERS,
    ),
    refusal(
        r'^\s*#\s*include\s*[<"](?:unistd|fcntl|pthread|dlfcn|windows|sys/\w+)[.]h[>"]',
        "interface of one system: headers are portable C++20",
        HEADERS,
    ),
    refusal(
        r"^\s*(?:```|~~~)\{?(?:code-block\}?\s*)?(?:python|py|pycon|cpp|c\+\+|cmake)\b",
        "code typed into a guide: show a file that the tests run by literalinclude",
        GUIDES,
    ),
)


def violations(path: str, text: str) -> Iterator[str]:
    """One line ``path:line: message`` for each refused text, in the order of the lines.

    Args:
        path: Path from the root of the checkout; decides which refusals apply.
        text: Content of the file.
    """
    found = []
    for refused in REFUSALS:
        if refused.files.search(path):
            for match in refused.pattern.finditer(text):
                line = text.count("\n", 0, match.start()) + 1
                shown = " ".join(match[0].split())
                found.append((line, f'{path}:{line}: "{shown}": {refused.message}'))
    return (message for _, message in sorted(found))


def tracked_files(root: Path) -> list[str]:
    """Paths of the files that git tracks or would add."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=root,
        check=True,
        capture_output=True,
    ).stdout
    return sorted(path for path in listing.decode().split("\0") if path)


def main(arguments: list[str]) -> int:
    """Checks the named files, or all of the checkout that this file is in."""
    root = Path(__file__).resolve().parent.parent
    count = 0
    for path in arguments or tracked_files(root):
        file = Path(path) if arguments else root / path
        content = file.read_bytes() if file.is_file() else b""
        if b"\0" in content:
            continue
        for message in violations(path, content.decode(errors="replace")):
            print(message)
            count += 1
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
