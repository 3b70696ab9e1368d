"""The example prints what one machine finds."""

from __future__ import annotations

import runpy

import pytest

from ..scale.wuyi import ROOT, assert_printed

pytest.importorskip("dask.dataframe", reason="needs dask: pip install heli[dask]")


def test_the_example_prints_what_one_machine_finds(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    runpy.run_path(str(ROOT / "examples" / "scale" / "score_on_dask.py"))
    assert_printed(capsys.readouterr().out)
