"""The example prints what one machine finds."""

from __future__ import annotations

import runpy
from typing import Any

import pytest

from ..scale.wuyi import ROOT, assert_printed


def test_the_example_prints_what_one_machine_finds(
    session: Any, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    runpy.run_path(str(ROOT / "examples" / "scale" / "score_on_spark.py"))
    assert_printed(capsys.readouterr().out)
