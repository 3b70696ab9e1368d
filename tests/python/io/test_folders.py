"""Folders with a programme, its evidence, and tables beside them."""

from __future__ import annotations

import base64
import copy
import pickle
from datetime import date
from pathlib import Path

import pandas as pd
import pytest

import heli
from heli.io import ProgrammeFolder, read_folder, shipped_programme
from heli.programme import (
    Conference,
    EvidenceSet,
    EvidenceTable,
    Programme,
    read_evidence_table,
)

ROOT = Path(__file__).parents[3]
NAMING = """format = "heli.evidence.v1"
programme = "yrd-2023"
[[evidence]]
date = 2023-06-28
item = "master-craftsmen"
kind = "achieved"
source = "press"
"""
CONTEST = {
    "date": ["2023-11-08"],
    "item": ["ah-new-energy-vehicle"],
    "kind": ["achieved"],
    "source": ["press"],
}


#: A pickle of format 1, of version 0.1.
FORMAT_1 = (
    "gAJjaGVsaS5fdmFsdWUKcmVzdG9yZQpxAGNoZWxpLmlvClByb2dyYW1tZUZvbGRlcgpxAUsBfXECKFgEAAAAcGxh"
    "bnEDaABjaGVsaS5wcm9ncmFtbWUKUHJvZ3JhbW1lCnEESwF9cQUoWAIAAABpZHEGWAUAAABzbWFsbHEHWAQAAAB5"
    "ZWFycQhN5wdYBAAAAG5hbWVxCWgAY2hlbGkKQmlsaW5ndWFsCnEKSwF9cQsoWAIAAAB6aHEMWAYAAADmlrnmoYhx"
    "DVgCAAAAZW5xDk51h3EPUnEQWAUAAABmaXJzdHERY2RhdGV0aW1lCmRhdGUKcRJjX2NvZGVjcwplbmNvZGUKcRNY"
    "BQAAAAfDpwgfcRRYBgAAAGxhdGluMXEVhnEWUnEXhXEYUnEZWAQAAABsYXN0cRpoEmgTWAUAAAAHw6cIH3EbaBWG"
    "cRxScR2FcR5ScR9YCgAAAGNvbmZlcmVuY2VxIGgAY2hlbGkucHJvZ3JhbW1lCkNvbmZlcmVuY2UKcSFLAX1xIihY"
    "BAAAAG5hbWVxI2gAaApLAX1xJChoDFgGAAAA5Lya6K6ucSVoDk51h3EmUnEnWAcAAABoZWxkX29ucShOWAYAAABz"
    "b3VyY2VxKWgAY2hlbGkKU291cmNlCnEqSwF9cSsoWAUAAAB0aXRsZXEsTlgHAAAAYXJ0aWNsZXEtTlgHAAAAYWRk"
    "cmVzc3EuTlgGAAAAc3RhdHVzcS9jX19idWlsdGluX18KZ2V0YXR0cgpxMGNoZWxpClNvdXJjZVN0YXR1cwpxMVgK"
    "AAAAdW52ZXJpZmllZHEyhnEzUnE0dYdxNVJxNnWHcTdScThYBQAAAGl0ZW1zcTkpWBIAAABhbm5vdW5jZWRfY29u"
    "dGVzdHNxOk5YCgAAAG1lY2hhbmlzbXNxO05YBgAAAHNvdXJjZXE8aABoKksBfXE9KGgsTmgtTmguTmgvaDR1h3E+"
    "UnE/dYdxQFJxQVgIAAAAZXZpZGVuY2VxQmgAY2hlbGkucHJvZ3JhbW1lCkV2aWRlbmNlU2V0CnFDSwF9cUQoWAcA"
    "AABlbnRyaWVzcUUpWAgAAABjb21wbGV0ZXFGKXWHcUdScUhYBQAAAGZpbGVzcUlYCQAAAHBsYW4udG9tbHFKhXFL"
    "dYdxTFJxTS4="
)


def places(folder: Path, *tables: EvidenceTable) -> list[tuple[str, int | None, str]]:
    """File, line and code of everything that is wrong with a folder."""
    with pytest.raises(heli.ParseError) as raised:
        read_folder(folder, tables)
    return [(Path(str(f.where.path)).name, f.where.line, f.code) for f in raised.value.findings]


def test_the_evidence_of_a_folder_names_a_shipped_programme(tmp_path: Path) -> None:
    (tmp_path / "b.toml").write_text(NAMING, "utf-8")
    (tmp_path / "a.toml").write_text(NAMING.replace("06-28", "06-29"), "utf-8")
    (tmp_path / "notes.txt").write_text("no evidence", "utf-8")
    folder = read_folder(tmp_path)
    assert folder.plan == shipped_programme("yrd-2023")
    assert [e.date for e in folder.evidence.entries] == [date(2023, 6, 29), date(2023, 6, 28)]
    assert folder.files == (str(tmp_path / "a.toml"), str(tmp_path / "b.toml"))
    assert read_folder(str(tmp_path)) == folder


def test_a_programme_of_its_own_comes_first(tmp_path: Path) -> None:
    text = (ROOT / "data" / "programmes" / "2023.toml").read_text("utf-8")
    (tmp_path / "plan.toml").write_text(text.replace("edition = 3\n", "edition = 4\n"), "utf-8")
    (tmp_path / "evidence.toml").write_text(NAMING, "utf-8")
    folder = read_folder(tmp_path)
    assert folder.plan != shipped_programme("yrd-2023")
    assert len(folder.evidence) == 1


def test_tables_are_evidence_too(tmp_path: Path) -> None:
    (tmp_path / "evidence.toml").write_text(NAMING, "utf-8")
    table = read_evidence_table(pd.DataFrame(CONTEST), path="ledger")
    folder = read_folder(tmp_path, [table])
    assert [e.item for e in folder.evidence.entries] == [
        "master-craftsmen",
        "ah-new-energy-vehicle",
    ]
    assert folder.files[-1] == "ledger"
    assert read_folder(tmp_path, (t for t in [table])) == folder


def test_problems_of_documents_and_tables_are_reported_together(tmp_path: Path) -> None:
    (tmp_path / "evidence.toml").write_text(NAMING.replace("achieved", "achived"), "utf-8")
    wrong = read_evidence_table(pd.DataFrame(CONTEST | {"item": ["no-contest"]}), path="ledger")
    unread = read_evidence_table(pd.DataFrame({"date": []}), path="other")
    found = places(tmp_path, wrong, unread)
    assert sorted(found) == [
        ("evidence.toml", 6, "unknown_kind"),
        ("ledger", 2, "unknown_item"),
        ("other", 1, "missing_column"),
        ("other", 1, "missing_column"),
        ("other", 1, "missing_column"),
    ]


def test_a_missing_folder_and_a_file_are_not_found(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    for wrong in (tmp_path / "missing", tmp_path / "file", ""):
        with pytest.raises(heli.NotFound):
            read_folder(wrong)
    with pytest.raises(heli.NotFound, match="missing"):
        read_folder(tmp_path / "missing")
    for wrong_type in (None, 1, ["a"]):
        with pytest.raises(TypeError):
            read_folder(wrong_type)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        read_folder(tmp_path, [None])  # type: ignore[list-item]


def test_an_empty_folder_has_no_programme(tmp_path: Path) -> None:
    with pytest.raises(heli.ParseError) as raised:
        read_folder(tmp_path)
    (finding,) = raised.value.findings
    assert finding.code == "no_programme"
    assert (raised.value.path, raised.value.line) == (str(tmp_path), None)


def test_evidence_of_another_or_an_unknown_programme_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text(NAMING.replace("yrd-2023", "yrd-2032"), "utf-8")
    assert places(tmp_path) == [("a.toml", 2, "unknown_programme")]
    (tmp_path / "b.toml").write_text(NAMING, "utf-8")
    assert len(places(tmp_path)) >= 1


def test_a_syntax_fault_ends_its_own_document_only(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text("year = \n", "utf-8")
    (tmp_path / "b.toml").write_text(NAMING.replace("achieved", "achived"), "utf-8")
    assert places(tmp_path) == [("a.toml", 1, "invalid_toml"), ("b.toml", 6, "unknown_kind")]


def test_the_example_folders_are_read() -> None:
    for name in ("yrd2023", "yrd2023_illustrative"):
        folder = read_folder(ROOT / "examples" / name)
        assert folder.plan.id == "yrd-2023"
        assert len(folder.evidence) > 0
        assert [Path(file).suffix for file in folder.files] == [".toml"]


def test_a_folder_is_a_value(tmp_path: Path) -> None:
    (tmp_path / "evidence.toml").write_text(NAMING, "utf-8")
    folder = read_folder(tmp_path)
    again = pickle.loads(pickle.dumps(folder))  # noqa: S301 - our own bytes
    assert again == folder
    assert hash(again) == hash(folder)
    assert copy.copy(folder) is folder
    assert ProgrammeFolder(folder.plan, folder.evidence, folder.files) == folder
    assert ProgrammeFolder(folder.plan, EvidenceSet()) != folder
    assert ProgrammeFolder(folder.plan, EvidenceSet()).files == ()
    assert list(folder.to_dict()) == ["plan", "evidence", "files"]
    with pytest.raises(AttributeError):
        folder.files = ()  # type: ignore[misc]


def test_a_pickle_of_format_1_is_read() -> None:
    day = date(2023, 8, 31)
    plan = Programme("small", 2023, "方案", first=day, last=day, conference=Conference("会议"))
    again = pickle.loads(base64.b64decode(FORMAT_1))  # noqa: S301 - our own bytes
    assert again == ProgrammeFolder(plan, EvidenceSet(), ["plan.toml"])
