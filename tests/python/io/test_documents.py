"""Programmes, evidence and notices from TOML: what is read, and what is refused where."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import heli
from heli.io import (
    parse_evidence,
    parse_notice,
    parse_programme,
    read_notice,
    read_programme,
    shipped_programme,
    shipped_programmes,
)

if TYPE_CHECKING:
    from collections.abc import Callable

PUBLISHED = Path(__file__).parents[3] / "data" / "programmes" / "2023.toml"
PROGRAMME = PUBLISHED.read_text("utf-8")
EVIDENCE = """format = "heli.evidence.v1"
programme = "yrd-2023"
[[evidence]]
date = 2023-06-28
item = "master-craftsmen"
kind = "achieved"
source = "press"
[[complete]]
item = "visiting-routes"
first = 2023-01-01
last = 2023-08-31
source = "ledger"
"""
NOTICE = """format = "heli.notice.v1"
id = "own-2023"
year = 2023
announced_on = 2022-12-01
source = { title = "公司通知", status = "unverified" }
[[days]]
first = 2023-01-03
last = 2023-01-04
working = false
name = { zh = "司庆", en = "anniversary" }
[[days]]
first = 2023-01-07
working = true
holidays = ["new_year", "spring_festival"]
"""
DOCUMENTS: dict[str, tuple[Callable[..., Any], str]] = {
    "programme": (parse_programme, PROGRAMME),
    "evidence": (parse_evidence, EVIDENCE),
    "notice": (parse_notice, NOTICE),
}

Problem = tuple[int | None, int | None, str, str | None]


def problems(parse: Callable[..., Any], text: Any, *rest: Any) -> list[Problem]:
    """Line, column, code and field of everything that is wrong with a document."""
    with pytest.raises(heli.ParseError) as raised:
        parse(text, *rest)
    return [(f.where.line, f.where.column, f.code, f.where.field) for f in raised.value.findings]


def spoilt(name: str, old: str, new: str) -> list[tuple[str, str | None]]:
    """Code and field of what is wrong once the first `old` is replaced."""
    parse, text = DOCUMENTS[name]
    assert old in text
    return [(code, field) for _, _, code, field in problems(parse, text.replace(old, new, 1))]


def test_the_published_programme_is_read_from_text_from_its_file_and_as_shipped() -> None:
    plan = parse_programme(PROGRAMME)
    assert plan == read_programme(PUBLISHED) == read_programme(str(PUBLISHED))
    assert plan == shipped_programme("yrd-2023")
    assert (plan.id, plan.year, len(plan)) == ("yrd-2023", 2023, 25)
    assert plan.announced_contests == heli.programme.TierCounts(4, 5, 7)


def test_shipped_programmes_are_found_by_their_ids() -> None:
    assert shipped_programmes() == ["yrd-2023"]
    for key in shipped_programmes():
        assert shipped_programme(key).id == key
    with pytest.raises(heli.NotFound, match=r"yrd-2032.*yrd-2023"):
        shipped_programme("yrd-2032")


def test_evidence_and_complete_records_are_read() -> None:
    evidence = parse_evidence(EVIDENCE, "", shipped_programme("yrd-2023"))
    (entry,) = evidence.entries
    assert (entry.date, entry.item, entry.kind) == (
        date(2023, 6, 28),
        "master-craftsmen",
        "achieved",
    )
    assert entry.source == heli.Source("press")
    assert (entry.federation, entry.quantity, entry.note, entry.illustrative) == (
        *(None, None, None),
        False,
    )
    (record,) = evidence.complete
    assert (record.first, record.last) == (date(2023, 1, 1), date(2023, 8, 31))


def test_a_notice_is_read_for_a_calendar() -> None:
    notice = parse_notice(NOTICE)
    assert (notice.id, notice.year, notice.announced_on) == ("own-2023", 2023, date(2022, 12, 1))
    assert notice.source == heli.Source("公司通知")
    off, work = notice.days
    assert (off.first, off.last, off.working) == (date(2023, 1, 3), date(2023, 1, 4), False)
    assert off.name == heli.Bilingual("司庆", "anniversary")
    assert (work.first, work.last, work.working) == (date(2023, 1, 7), date(2023, 1, 7), True)
    calendar = heli.calendar.china().with_notice(notice)
    assert not calendar.is_working(date(2023, 1, 3))
    assert calendar.is_working(date(2023, 1, 7))


def test_a_notice_is_read_from_a_file(tmp_path: Path) -> None:
    file = tmp_path / "notice.toml"
    file.write_text(NOTICE, "utf-8")
    assert read_notice(file) == read_notice(str(file)) == parse_notice(NOTICE)
    file.write_text("format = 1", "utf-8")
    with pytest.raises(heli.ParseError) as raised:
        read_notice(file)
    assert raised.value.path == str(file)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_byte_order_mark_is_no_fault(name: str) -> None:
    parse, text = DOCUMENTS[name]
    assert parse("\ufeff" + text) == parse(text)
    assert parse(text.replace("\n", "\r\n")) == parse(text)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_an_empty_text_has_no_format(name: str) -> None:
    parse, _ = DOCUMENTS[name]
    for text in ("", "\n", "# nothing\n", "\ufeff"):
        assert problems(parse, text)[0][2:] == ("missing_field", "format")


@pytest.mark.parametrize("name", DOCUMENTS)
@pytest.mark.parametrize("text", ["a = \0", 'a = "\0"', "a = 1\0", "\0"])
def test_a_nul_is_one_problem_in_the_document(name: str, text: str) -> None:
    parse, _ = DOCUMENTS[name]
    assert [code for _, _, code, _ in problems(parse, text)] == ["invalid_toml"]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_text_in_gb18030_is_refused_with_a_suggestion(name: str, tmp_path: Path) -> None:
    parse, _ = DOCUMENTS[name]
    spoilt = 'a = 1\nb = "线路"'.encode("gb18030")
    with pytest.raises(heli.ParseError) as raised:
        parse(spoilt)
    (finding,) = raised.value.findings
    assert (finding.code, finding.where.line) == ("invalid_utf8", 2)
    assert "GB18030" in finding.message.zh
    assert "save it as UTF-8" in str(finding.message.en)
    file = tmp_path / "plan.toml"
    file.write_bytes(spoilt)
    with pytest.raises(heli.ParseError, match="GB18030"):
        read_programme(file)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_syntax_fault_is_reported_with_its_line_and_the_path_it_was_given(name: str) -> None:
    parse, text = DOCUMENTS[name]
    line = text.count("\n") + 1
    with pytest.raises(heli.ParseError) as raised:
        parse(text + "year = \n", "a/b.toml")
    assert (raised.value.path, raised.value.line) == ("a/b.toml", line)
    assert [f.code for f in raised.value.findings] == ["invalid_toml"]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_of_another_format_is_not_taken_for_one_of_its_own(name: str) -> None:
    parse, _ = DOCUMENTS[name]
    for other, (_, text) in DOCUMENTS.items():
        if other != name:
            assert ("unknown_format", "format") in [p[2:] for p in problems(parse, text)]
    assert (1, 10, "unknown_format", "format") in problems(parse, f'format = "heli.{name}.v9"')
    assert (1, 10, "wrong_type", "format") in problems(parse, "format = 1")


@pytest.mark.parametrize(
    ("name", "old", "new", "expected"),
    [
        ("programme", "\nyear = 2023", '\nyear = "2023"', [("wrong_type", "year")]),
        ("programme", '\nid = "yrd-2023"', "", [("missing_field", "id")]),
        ("programme", '\nid = "yrd-2023"', '\nid = "长三角"', [("invalid_id", "id")]),
        ("programme", 'tier = "led"', 'tier = "lead"', [("unknown_tier", "item[0].tier")]),
        ("programme", "edition = 3", "editoin = 3", [("unknown_key", "item[1].editoin")]),
        ("programme", "led = 4", "led = 5", [("tier_count", "contests.led")]),
        ("evidence", "2023-06-28", '"2023-06-28"', [("wrong_type", "evidence[0].date")]),
        ("evidence", 'kind = "achieved"\n', "", [("missing_field", "evidence[0].kind")]),
        ("evidence", '"achieved"', '"achived"', [("unknown_kind", "evidence[0].kind")]),
        (
            "evidence",
            'source = "press"',
            "sorce = 1",
            [
                ("missing_field", "evidence[0].source"),
                ("unknown_key", "evidence[0].sorce"),
            ],
        ),
        (
            "evidence",
            "last = 2023-08-31",
            "last = 2022-08-31",
            [
                ("end_before_start", "complete[0].last"),
            ],
        ),
        ("notice", "working = false", 'working = "no"', [("wrong_type", "days[0].working")]),
        ("notice", "first = 2023-01-03\n", "", [("missing_field", "days[0].first")]),
        (
            "notice",
            "last = 2023-01-04",
            "last = 2023-01-02",
            [
                ("end_before_start", "days[0].last"),
            ],
        ),
        ("notice", '"new_year"', '"newyear"', [("unknown_holiday", "days[1].holidays[0]")]),
        ("notice", "announced_on", "anounced_on", [("unknown_key", "anounced_on")]),
        ("notice", "year = 2023", "year = 1900", [("invalid_year", "year")]),
    ],
)
def test_one_mistake_is_one_problem_at_its_field(
    name: str, old: str, new: str, expected: list[tuple[str, str | None]]
) -> None:
    assert spoilt(name, old, new) == expected


@pytest.mark.parametrize(
    ("name", "old", "new", "meant"),
    [
        ("programme", "edition = 3", "editoin = 3", "edition"),
        ("programme", 'tier = "led"', 'tier = "lead"', "led"),
        ("programme", '\nsource = "page"', '\nsource = "pages"', "page"),
        ("evidence", "source = ", "sorce = ", "source"),
        ("notice", "announced_on", "anounced_on", "announced_on"),
    ],
)
def test_the_word_that_was_perhaps_meant_is_suggested(
    name: str, old: str, new: str, meant: str
) -> None:
    parse, text = DOCUMENTS[name]
    with pytest.raises(heli.ParseError, match=f"did you mean {meant}[?]"):
        parse(text.replace(old, new, 1))


def test_an_unknown_item_is_a_problem_only_if_the_programme_is_known() -> None:
    text = EVIDENCE.replace("master-craftsmen", "master-craftsman")
    assert parse_evidence(text).entries[0].item == "master-craftsman"
    plan = shipped_programme("yrd-2023")
    assert problems(parse_evidence, text, "", plan) == [(5, 8, "unknown_item", "evidence[0].item")]


def test_what_is_no_file_is_not_found(tmp_path: Path) -> None:
    for read in (read_programme, read_notice):
        with pytest.raises(heli.NotFound, match=r"missing\.toml"):
            read(tmp_path / "missing.toml")
        with pytest.raises(heli.NotFound):
            read(tmp_path)
        with pytest.raises(TypeError):
            read(None)  # type: ignore[arg-type]


@pytest.mark.parametrize("wrong", [None, 1, 1.5, object(), ["text"], Path("a.toml")])
def test_what_is_no_text_is_a_type_error(wrong: Any) -> None:
    for parse, text in DOCUMENTS.values():
        with pytest.raises(TypeError):
            parse(wrong)
        with pytest.raises(TypeError):
            parse(text, wrong)
