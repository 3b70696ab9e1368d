"""The list of files that `heli score` wrote, so that a later run removes those no longer true."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

#: Folder of what only organisers and referees may see; its name says so.
ORGANISERS = "organisers-only"
#: The list itself. It names people's files, and so it is no shared file.
MANIFEST = f"{ORGANISERS}/heli-files.json"
FORMAT = "heli.files.v1"
#: Names that `heli score` gives: nothing else is ever removed, whatever a list says.
OWN = re.compile(
    rf"(scores|standings|prizes|({ORGANISERS}/)"
    r"(outcome|effect_report|effect_detail|trace-[A-Za-z0-9._-]{1,31}|prize_decisions|prizes_not_given"
    r"|integrity_flags|safety_flags|entry|scored_log))\.(json|html|md|csv|parquet)"
)


class OldFiles(NamedTuple):
    """What an earlier run left.

    Parameters
    ----------
    stale
        Files that it wrote and this run does not: they go.
    changed
        The same, but somebody changed them since: they stay.
    """

    stale: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()


def manifest_of(files: Mapping[str, str | bytes], *, illustrative: bool = False) -> str:
    """Give the list of files with the digest of each, and whether everything is made up.

    CSV and Parquet files have no place to say it, and so it stands here.
    """
    listed = {name: _digest(content) for name, content in sorted(files.items())}
    mark = {"illustrative": True} if illustrative else {}
    return json.dumps({"format": FORMAT, **mark, "files": listed}, indent=2) + "\n"


def old_files(folder: Path, files: Mapping[str, str | bytes]) -> OldFiles:
    """Give what an earlier run wrote into a folder and this one does not write again.

    A list that cannot be read names nothing: then nothing goes.
    """
    stale: list[str] = []
    changed: list[str] = []
    for name, digest in _listed(folder).items():
        path = folder / name
        if name in files or not OWN.fullmatch(name) or not _inside(name):
            continue
        if path.is_symlink() or not path.is_file():
            continue
        (stale if _digest(path.read_bytes()) == digest else changed).append(name)
    return OldFiles(tuple(stale), tuple(changed))


def _listed(folder: Path) -> dict[str, str]:
    try:
        found = json.loads((folder / MANIFEST).read_text("utf-8"))
        files = found["files"] if found["format"] == FORMAT else {}
        return {str(name): str(digest) for name, digest in files.items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def _inside(name: str) -> bool:
    path = PurePosixPath(name)
    return not path.is_absolute() and ".." not in path.parts


def _digest(content: str | bytes) -> str:
    data = content.encode() if isinstance(content, str) else content
    return hashlib.sha256(data).hexdigest()
