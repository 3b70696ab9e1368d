import json
from pathlib import Path
from typing import Any

import pytest
import strip_notebooks


def notebook_that_was_run() -> dict[str, Any]:
    return {
        "cells": [
            {"cell_type": "markdown", "metadata": {}, "source": ["# 合力"]},
            {
                "cell_type": "code",
                "execution_count": 3,
                "metadata": {"execution": {}, "tags": ["plot"]},
                "outputs": [{"output_type": "stream", "text": ["1"]}],
                "source": ["print(1)"],
            },
        ],
        "metadata": {"language_info": {"name": "python", "version": "3.11.2"}},
        "nbformat": 4,
        "nbformat_minor": 5,
    }


def test_output_goes_and_source_stays(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "review.ipynb"
    path.write_text(json.dumps(notebook_that_was_run()), encoding="utf-8")
    assert strip_notebooks.main([str(path)]) == 1
    assert "output removed" in capsys.readouterr().out

    text = path.read_text(encoding="utf-8")
    assert "# 合力" in text
    clean = json.loads(text)
    assert clean["cells"][1] == {
        "cell_type": "code",
        "execution_count": None,
        "metadata": {"tags": ["plot"]},
        "outputs": [],
        "source": ["print(1)"],
    }
    assert clean["metadata"] == {"language_info": {"name": "python"}}


def test_clean_notebook_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "review.ipynb"
    path.write_text(json.dumps(strip_notebooks.stripped(notebook_that_was_run())), "utf-8")
    before = path.read_bytes()
    assert strip_notebooks.main([str(path)]) == 0
    assert path.read_bytes() == before
