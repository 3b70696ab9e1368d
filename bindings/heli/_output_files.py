"""Writing several files so that either all of them are new or none is."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping


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


def write_files(
    folder: Path,
    contents: Mapping[str, str | bytes],
    *,
    private: Collection[str] = (),
    stale: Collection[str] = (),
) -> list[Path]:
    """Write files into a folder, which is made if it is missing, and give their paths.

    A name may lead into a folder inside, such as ``organisers-only/flags.csv``. Each file is
    complete before it takes its name. If one cannot take its name, those before it get their old
    content back, and what was made is removed.

    Parameters
    ----------
    folder
        The folder.
    contents
        What the files hold, by their names.
    private
        Folders inside that only their owner may open, where the system knows owners; one that is
        there already keeps its permissions.
    stale
        Names of files inside that go, if they are there.

    Raises
    ------
    OSError
        If the folder or a file cannot be written; everything is then as it was.
    """
    made: list[Path] = []
    new: dict[str, Path] = {}
    old: dict[str, Path] = {}
    replaced: list[str] = []
    try:
        for part in sorted({folder, *((folder / name).parent for name in contents)}):
            made = [*_missing_folders(part), *made]
            closed = part.relative_to(folder).as_posix() in private
            part.mkdir(mode=0o700 if closed else 0o777, parents=True, exist_ok=True)
        for name, content in contents.items():
            path = folder / name
            text = content.encode() if isinstance(content, str) else content
            new[name] = _written(text, path.parent, path.name)
            if path.exists():
                old[name] = _written(path.read_bytes(), path.parent, path.name)
        for name in stale:
            path = folder / name
            old[name] = _written(path.read_bytes(), path.parent, path.name)
        for name, path in new.items():
            path.replace(folder / name)
            replaced.append(name)
        for name in stale:
            (folder / name).unlink()
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
