"""Compares the stubs of the extension module with the module itself, by mypy's stubtest.

Prints each difference and exits with 1 if there is one. The metaclass that pybind11 gives to its
classes is no difference: a stub cannot name it.
"""

from __future__ import annotations

import subprocess
import sys

IGNORED = "is inconsistent, metaclass differs"


def differences(report: str) -> list[str]:
    """The lines of a concise report of stubtest that tell of a difference."""
    lines = (line.strip() for line in report.splitlines())
    return [line for line in lines if line and not line.endswith(IGNORED)]


def main() -> int:
    """Checks the installed package."""
    command = [sys.executable, "-m", "mypy.stubtest", "heli._heli", "--concise"]
    command += ["--mypy-config-file", "pyproject.toml"]
    run = subprocess.run(command, check=False, capture_output=True, text=True)
    found = differences(run.stdout)
    for line in found:
        print(line)
    # Without a report the program itself failed.
    if run.returncode != 0 and not run.stdout.strip():
        print(run.stderr, file=sys.stderr)
        return 1
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
