"""Writing several files so that either all of them are new or none is."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


def _written(content: bytes, folder: Path, name: str) -> Path:
    """Write a temporary file beside its destination and give its path."""
    handle, path = tempfile.mkstemp(prefix=f".{name}.", suffix=".new", dir=folder)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        # Temporary files are for their owner only; the report is to be passed on.
        mask = os.umask(0)
        os.umask(mask)
        Path(path).chmod(0o666 & ~mask)
    except BaseException:
        Path(path).unlink(missing_ok=True)
        raise
    return Path(path)


def _missing_folders(folder: Path) -> list[Path]:
    """Give the folders that are not there yet, the innermost first."""
    return [part for part in (folder, *folder.parents) if not part.exists()]


def write_files(folder: Path, contents: Mapping[str, str | bytes]) -> list[Path]:
    """Write files into a folder, which is made if it is missing, and give their paths.

    Each file is complete before it takes its name. If one cannot take its name, those before it
    get their old content back, and what was made is removed.

    Raises
    ------
    OSError
        If the folder or a file cannot be written; everything is then as it was.
    """
    made = _missing_folders(folder)
    new: dict[str, Path] = {}
    old: dict[str, Path] = {}
    replaced: list[str] = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in contents.items():
            text = content.encode() if isinstance(content, str) else content
            new[name] = _written(text, folder, name)
            if (folder / name).exists():
                old[name] = _written((folder / name).read_bytes(), folder, name)
        for name, path in new.items():
            path.replace(folder / name)
            replaced.append(name)
    except BaseException:
        for name in replaced:
            if name in old:
                old[name].replace(folder / name)
            else:
                (folder / name).unlink(missing_ok=True)
        for path in (*new.values(), *old.values()):
            path.unlink(missing_ok=True)
        for part in made:
            if part.exists():
                part.rmdir()
        raise
    for path in old.values():
        path.unlink(missing_ok=True)
    return [folder / name for name in contents]
