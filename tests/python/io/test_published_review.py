"""The published programme of 2023 and its evidence, reviewed as of 2023-09-01."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

import heli
from heli.cli import app
from heli.programme import ProgrammeReview, review

from .json_answers import of_this_version

ROOT = Path(__file__).parents[3]
PUBLISHED = ROOT / "examples" / "yrd2023"
SPOILT = ROOT / "tests" / "data" / "spoilt"
REFERENCE = ROOT / "tests" / "data" / "published_review.json"
DAY = date(2023, 9, 1)


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, list(map(str, arguments)))


@pytest.fixture(scope="module")
def folder() -> heli.io.ProgrammeFolder:
    return heli.io.read_folder(PUBLISHED)


@pytest.fixture(scope="module")
def answer(folder: heli.io.ProgrammeFolder) -> ProgrammeReview:
    return review(folder.plan, folder.evidence, DAY)


@pytest.fixture(scope="module")
def document(folder: heli.io.ProgrammeFolder, answer: ProgrammeReview) -> Any:
    return json.loads(heli.io.review_json(answer, folder.plan, folder.evidence))


def test_the_review_is_that_of_the_reference_to_the_byte(
    folder: heli.io.ProgrammeFolder, answer: ProgrammeReview
) -> None:
    text = heli.io.review_json(answer, folder.plan, folder.evidence)
    assert text == of_this_version(REFERENCE.read_text("utf-8"))


def test_the_command_line_prints_the_same_bytes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = run("review", PUBLISHED, "--as-of", "2023-09-01", "--json")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout_bytes.decode() == of_this_version(REFERENCE.read_text("utf-8"))
    assert list(tmp_path.iterdir()) == []


def test_the_reference_names_no_path_and_no_file() -> None:
    text = REFERENCE.read_text("utf-8")
    assert ".toml" not in text
    assert str(ROOT) not in text
    assert all(f["path"] is None for f in json.loads(text)["findings"])


def test_there_are_28_rows_16_contests_5_mechanisms_4_shares_map_routes_and_naming(
    folder: heli.io.ProgrammeFolder, answer: ProgrammeReview
) -> None:
    kinds = Counter(str(folder.plan[row.item].kind) for row in answer.items)
    tiers = Counter(str(row.tier) for row in answer.items if row.tier)
    areas = Counter(str(row.area) for row in answer.items if row.area)
    assert len(answer) == 28
    assert tiers == {"led": 4, "joint": 5, "guided": 7}
    assert areas == {"01": 16, "02": 5, "03": 4, "04": 2}
    assert (kinds["mechanism"], kinds["exchange"], kinds["map"], kinds["route_set"]) == (5, 4, 1, 1)
    shares = [row.id for row in answer.items if row.federation]
    assert shares == [f"recuperation-exchange.{f}" for f in ("SH", "JS", "ZJ", "AH")]
    (naming,) = (row for row in answer.items if row.area is None)
    assert naming.item == "master-craftsmen"
    assert len({row.id for row in answer.items}) == 28


def test_every_row_has_id_area_tier_status_and_reasons(document: Any) -> None:
    for row in document["items"]:
        assert row["id"]
        assert row["area"] in {"01", "02", "03", "04", None}
        assert (row["tier"] is not None) == (row["area"] == "01")
        assert row["status"] in {str(status) for status in heli.programme.ItemStatus}
        assert row["reasons"]
        for step in row["reasons"]:
            assert step["text"]["zh"]
            assert step["text"]["en"]
            assert step["source"]["title"]


def test_nothing_is_missed_and_nothing_made_up(answer: ProgrammeReview) -> None:
    assert not any(row.illustrative for row in answer.items)
    statuses = Counter(str(row.status) for row in answer.items)
    assert statuses["missed"] == statuses["at_risk"] == statuses["on_track"] == 0
    assert answer["master-craftsmen"].status == "met"
    overdue = {row.id for row in answer.items if row.standing.overdue}
    assert overdue == {"red-venue-map", "visiting-routes"}


#: File, line and code of the ten mistakes, as README.md of the folder lists them.
TEN = [
    ("evidence.toml", 9, "wrong_type"),
    ("evidence.toml", 13, "missing_field"),
    ("evidence_spoilt.toml", 6, "invalid_utf8"),
    ("programme.toml", 6, "end_before_start"),
    ("programme.toml", 15, "tier_count"),
    ("programme.toml", 28, "unknown_key"),
    ("programme.toml", 44, "unknown_region"),
    ("programme.toml", 60, "negative_quantity"),
    ("programme.toml", 64, "duplicate_id"),
    ("programme_spoilt.toml", 4, "invalid_toml"),
]


def test_the_spoilt_folder_has_exactly_ten_findings_each_in_its_place() -> None:
    with pytest.raises(heli.ParseError) as raised:
        heli.io.read_folder(SPOILT)
    error = raised.value
    assert [(Path(str(f.where.path)).name, f.where.line, f.code) for f in error.findings] == TEN
    assert (error.path, error.line) == (str(SPOILT / "evidence.toml"), 9)
    assert error.column
    assert str(error).startswith("10 problem(s)\n")
    for finding in error.findings:
        assert finding.severity is heli.Severity.error
        assert finding.where.column
        assert finding.message.zh
        assert finding.message.en
        assert str(finding) in str(error)


def test_the_list_of_mistakes_in_the_readme_is_that_of_the_findings() -> None:
    lines = (SPOILT / "README.md").read_text("utf-8").splitlines()
    rows = [line.split("|") for line in lines if line.startswith("| `")]
    listed = [(row[1].strip(" `"), int(row[2]), row[3].strip(" `")) for row in rows]
    assert listed == TEN


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_command_line_prints_ten_lines_leaves_with_2_and_writes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lang: str
) -> None:
    monkeypatch.chdir(tmp_path)
    result = run("review", SPOILT, "--as-of", "2023-09-01", "--lang", lang)
    assert (result.exit_code, result.stdout) == (2, "")
    lines = result.stderr.splitlines()
    assert len(lines) == 10
    for line, (name, number, _) in zip(lines, TEN, strict=True):
        assert line.startswith(f"{SPOILT / name}:{number}:")
    assert list(tmp_path.iterdir()) == []


def test_with_json_the_ten_findings_are_the_document(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = run("review", SPOILT, "--json", "--out", "out")
    found = json.loads(result.stdout)
    assert (result.exit_code, found["kind"], len(found["findings"])) == (2, "findings", 10)
    assert list(tmp_path.iterdir()) == []
