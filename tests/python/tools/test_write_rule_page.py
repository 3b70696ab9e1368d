"""The page of the rules is what the table gives."""

from __future__ import annotations

import csv
import re
import shutil
from pathlib import Path

import pytest
import write_rule_page
from data_tables import rule_page

import heli

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "data", tmp_path / "data")
    return tmp_path


def test_the_page_is_what_the_table_gives() -> None:
    assert write_rule_page.main(["--check"]) == 0


def test_check_writes_nothing_and_the_command_only_what_changed(
    checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = ["--root", str(checkout)]
    assert write_rule_page.main([*root, "--check"]) == 1
    assert not (checkout / "docs").exists()
    assert write_rule_page.main(root) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "wrote docs/guides/rules.md"
    assert write_rule_page.main(root) == 0
    assert capsys.readouterr().out == ""
    page = (checkout / "docs/guides/rules.md").read_text("utf-8")
    assert page == (ROOT / "docs/guides/rules.md").read_text("utf-8")


def test_a_table_that_cannot_be_read_is_said(
    checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = checkout / "data" / "rules.csv"
    table.write_text(table.read_text("utf-8").replace("matter,", "mater,", 1), encoding="utf-8")
    assert write_rule_page.main(["--root", str(checkout)]) == 1
    assert 'missing column "matter"' in capsys.readouterr().err


def test_every_rule_is_there_with_its_law_its_status_and_its_text() -> None:
    page = (ROOT / "docs/guides/rules.md").read_text("utf-8")
    lines = {line.split("`")[1]: line for line in page.splitlines() if line.startswith("| `")}
    with (ROOT / "data" / "rules.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert list(lines) != []
    assert set(lines) == {row["id"] for row in rows}
    for row in rows:
        line = lines[row["id"]]
        for cell in ("name_zh", "name_en", "article", "length", "effective_from", "effective_to"):
            assert rule_page.escaped(row[cell]) in line
        assert row["status"].replace("_", " ") in line
    assert "superseded" in lines["LIM-60D-OLD"]
    assert "**→ `LIM-1Y`**" in lines["LIM-60D-OLD"]


def test_the_guide_names_every_rule_that_was_not_verified() -> None:
    guide = (ROOT / "docs/guides/law.md").read_text("utf-8")
    said = set(re.findall(r"`([A-Z0-9-]+)`", guide[guide.index("## What was not verified") :]))
    rules = heli.law.rulebook().rules
    assert said == {rule.id for rule in rules if rule.source.status != "verified"}


@pytest.mark.parametrize(
    ("names", "tokens"),
    [
        (rule_page.MATTERS, heli.law.Matter),
        (rule_page.KINDS, heli.law.RuleKind),
        (rule_page.UNITS, heli.law.PeriodUnit),
        (rule_page.STATUSES, heli.SourceStatus),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_names_are_those_of_the_library(
    names: dict[str, tuple[str, str]], tokens: type[heli.Token]
) -> None:
    assert names == {token.value: (token.zh, token.en) for token in tokens}
