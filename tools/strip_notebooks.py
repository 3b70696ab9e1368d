"""Takes the output and the execution counts out of notebooks, so that git sees only the source.

Rewrites the named notebooks in place and exits with 1 if one was changed.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any


def stripped(notebook: dict[str, Any]) -> dict[str, Any]:
    """The notebook without output, execution counts and the state of the program that ran it."""
    cells = []
    for cell in notebook["cells"]:
        kept = dict(cell)
        if kept["cell_type"] == "code":
            kept |= {"execution_count": None, "outputs": []}
        kept["metadata"] = {
            key: value
            for key, value in kept["metadata"].items()
            if key not in {"ExecuteTime", "collapsed", "execution", "scrolled"}
        }
        cells.append(kept)
    metadata = {key: value for key, value in notebook["metadata"].items() if key != "widgets"}
    if "language_info" in metadata:
        metadata["language_info"] = {"name": metadata["language_info"]["name"]}
    return notebook | {"cells": cells, "metadata": metadata}


def main(arguments: list[str]) -> int:
    """Strips the named notebooks."""
    changed = 0
    for path in map(Path, arguments):
        notebook = json.loads(path.read_text(encoding="utf-8"))
        clean = stripped(notebook)
        if clean != notebook:
            text = json.dumps(clean, ensure_ascii=False, indent=1) + "\n"
            path.write_text(text, encoding="utf-8")
            print(f"{path}: output removed")
            changed += 1
    return 1 if changed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
