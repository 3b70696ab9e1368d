"""The errors of documents: what they carry, how they print, and that they travel."""

from __future__ import annotations

import copy
import pickle
from concurrent.futures import ThreadPoolExecutor

import pytest

import heli

TEXT = """format = "heli.evidence.v1"
programme = "yrd-2023"
[[evidence]]
date = "2023-06-28"
item = "master-craftsmen"
kind = "achived"
sorce = "press"
"""


def error_of(text: str, path: str = "") -> heli.ParseError:
    with pytest.raises(heli.ParseError) as raised:
        heli.io.parse_evidence(text, path)
    return raised.value


def test_an_error_carries_all_findings_in_the_order_of_the_lines() -> None:
    error = error_of(TEXT, "folder/evidence.toml")
    assert [(f.where.line, f.code) for f in error.findings] == [
        (3, "missing_field"),
        (4, "wrong_type"),
        (6, "unknown_kind"),
        (7, "unknown_key"),
    ]
    assert isinstance(error.findings, tuple)
    assert {f.where.path for f in error.findings} == {"folder/evidence.toml"}
    assert [f.where.field for f in error.findings][1:] == [
        "evidence[0].date",
        "evidence[0].kind",
        "evidence[0].sorce",
    ]
    assert error.findings[2].value == "achived"


def test_an_error_has_the_place_of_its_first_finding() -> None:
    error = error_of(TEXT, "folder/evidence.toml")
    assert (error.path, error.line, error.column) == ("folder/evidence.toml", 3, 1)
    without = error_of(TEXT)
    assert (without.path, without.line) == (None, 3)


def test_an_error_prints_a_line_for_each_finding() -> None:
    error = error_of(TEXT, "e.toml")
    lines = str(error).splitlines()
    assert lines[0] == "4 problem(s)"
    assert lines[1:] == [str(finding) for finding in error.findings]
    assert lines[3].startswith("e.toml:6:8: evidence[0].kind: error [unknown_kind] ")


def test_an_error_is_one_of_heli_and_a_value_error() -> None:
    error = error_of(TEXT)
    assert isinstance(error, heli.Error)
    assert isinstance(error, ValueError)
    assert not isinstance(error, RuntimeError)


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_an_error_survives_a_pickle_and_a_copy(protocol: int) -> None:
    error = error_of(TEXT, "e.toml")
    pickled = pickle.loads(pickle.dumps(error, protocol))  # noqa: S301 - our own bytes
    for again in (pickled, copy.copy(error), copy.deepcopy(error)):
        assert type(again) is heli.ParseError
        assert again.findings == error.findings
        assert str(again) == str(error)
        assert (again.path, again.line, again.column) == (error.path, error.line, error.column)


def test_errors_from_several_threads_are_equal() -> None:
    with ThreadPoolExecutor(4) as pool:
        found = [error.findings for error in pool.map(error_of, [TEXT] * 16)]
    assert len(set(found)) == 1


def test_messages_are_there_in_both_languages() -> None:
    for finding in error_of(TEXT).findings:
        assert finding.message.zh
        assert finding.message.en
        assert finding.text("zh") != finding.text("en")
