"""What a report of a problem needs to say about its surroundings."""

from __future__ import annotations

import platform
import sys
from importlib import metadata

from heli._heli import __version__, io
from heli._heli.core import BUILD_VERSIONS

#: The packages that heli hands its tables to.
PACKAGES = ("numpy", "pandas", "pyarrow")


def versions() -> dict[str, str]:
    """Give the versions of heli, of what it was built with and of what it runs with."""
    found = {"heli": __version__, **BUILD_VERSIONS, **io.library_versions()}
    found["Python"] = platform.python_version()
    for package in PACKAGES:
        try:
            found[package] = metadata.version(package)
        except metadata.PackageNotFoundError:
            found[package] = "not installed"
    found["platform"] = f"{platform.system()} {platform.machine()}"
    return found


def show_versions() -> None:
    """Print the versions of heli and of its surroundings, without paths or names of machines.

    Examples
    --------
    >>> import heli
    >>> heli.show_versions()  # doctest: +ELLIPSIS
    heli: ...
    """
    for name, version in versions().items():
        sys.stdout.write(f"{name}: {version}\n")
