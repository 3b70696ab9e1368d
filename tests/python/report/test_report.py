"""The HTML page: complete, bilingual, self-contained, and harmless whatever the document holds."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import re
import subprocess
import sys
from datetime import date
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any

import pytest

import heli
from heli.report import render_review
from heli.report._page import http_address

if TYPE_CHECKING:
    from pathlib import Path

VOID = {"meta", "br", "hr", "img", "input", "link"}
#: Attributes by which a page loads something, or sends something away.
LOADING = {"src", "srcset", "data", "poster", "background", "action", "formaction", "ping"}


class Page(HTMLParser):
    """What a browser would find; every element must be closed where it was opened."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.texts: dict[str, list[str]] = {}
        self.words = ""
        self._open: list[str] = []
        self.feed(text)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if not {"style", "script"} & set(self._open):
            self.words += data
        self.texts.setdefault(self._open[-1] if self._open else "", []).append(data)

    def all(self, name: str) -> list[str]:
        """Every value of an attribute."""
        return [attrs[name] for _, attrs in self.tags if name in attrs]


def test_every_entry_and_every_piece_of_evidence_is_in_the_page(document: dict[str, Any]) -> None:
    ids = Page(render_review(document)).all("id")
    assert len(ids) == len(set(ids))
    assert {f"item-{row['id']}" for row in document["items"]} <= set(ids)
    assert {f"evidence-{entry['id']}" for entry in document["evidence"]} <= set(ids)


def test_links_inside_the_page_lead_somewhere(document: dict[str, Any]) -> None:
    page = Page(render_review(document))
    inside = {link[1:] for link in page.all("href") if link.startswith("#")}
    labels = {name for names in page.all("aria-labelledby") for name in names.split()}
    assert inside
    assert inside | labels <= set(page.all("id"))


@pytest.mark.parametrize("lang", ["zh", "en", "both"])
def test_both_languages_are_in_the_page_whatever_it_opens_in(
    document: dict[str, Any], lang: str
) -> None:
    text = render_review(document, lang=lang)
    page = Page(text)
    for row in document["items"]:
        assert row["name"]["zh"] in page.words
        assert row["name"]["en"] in page.words
    assert page.tags[0][1]["lang"] == ("en" if lang == "en" else "zh-CN")
    assert page.tags[0][1]["data-start"] == lang
    assert '<span class="zh" lang="zh-CN">' in text
    assert '<span class="en" lang="en">' in text


def test_without_a_script_both_languages_show(document: dict[str, Any]) -> None:
    page = Page(render_review(document))
    assert "data-shown" not in page.tags[0][1]
    switch = next(attrs for _, attrs in page.tags if attrs.get("class") == "switch")
    assert "hidden" in switch


def test_a_text_in_one_language_stands_for_both(document: dict[str, Any]) -> None:
    assert '<span lang="zh-CN">竞赛在杭州举办</span>' in render_review(document)


def test_the_headline_says_how_many_are_in_each_group(document: dict[str, Any]) -> None:
    page = Page(render_review(document))
    summary = document["summary"]
    late = summary["missed"] + summary["overdue"]
    undecided = summary["no_evidence"] - summary["overdue"]
    assert f"{late} 项逾期" in page.words
    assert f"{late} late ({summary['overdue']} overdue, {summary['missed']} missed)" in page.words
    assert f"{undecided} that nobody can tell" in page.words
    assert f"{summary['met']} done, {summary['on_track']} on track" in page.words


def test_counts_keep_their_bounds(document: dict[str, Any]) -> None:
    words = " ".join(Page(render_review(document)).words.split())
    assert "≥ 1,960 / 3,000" in words
    assert "3,293–4,612" in words
    assert "未知 unknown / 30" in words


def test_illustrative_evidence_is_marked_above_and_at_each_entry(document: dict[str, Any]) -> None:
    text = render_review(document)
    made_up = [row for row in document["items"] if row["illustrative"]]
    assert "含示例数据，不是事实。" in text
    for row in made_up:
        begin = text.index(f'id="item-{row["id"]}"')
        assert 'class="made-up"' in text[begin : text.index("</article>", begin)]
    for row in document["items"]:
        row["illustrative"] = False
    for entry in document["evidence"]:
        entry["illustrative"] = False
    clean = render_review(document)
    assert 'class="made-up"' not in clean
    assert 'class="banner"' not in clean


def test_findings_show_with_their_severity(document: dict[str, Any]) -> None:
    finding = {
        "severity": "error",
        "severity_label": {"zh": "错误", "en": "error"},
        "code": "unknown_item",
        "message": {"zh": "方案中没有编号 x", "en": "the programme has no item x"},
        "path": "evidence.toml",
        "line": 3,
        "column": 8,
        "field": "evidence[0].item",
        "value": "x",
    }
    document["findings"].append(finding)
    text = render_review(document)
    assert 'class="severity is-error"' in text
    assert 'class="severity is-warning"' in text
    assert "evidence.toml:3:8" in text
    assert "短于一般要求" in text


def test_hostile_text_stays_text(document: dict[str, Any]) -> None:
    row = document["items"][0]
    row["name"] = {"zh": '"><svg onload=alert(3)>', "en": "' autofocus onfocus=alert(4) x='"}
    row["id"] = row["item"] = '"><script>alert(5)</script>'
    document["programme"]["name"]["zh"] = "</title><script>alert(6)</script>"
    page = Page(render_review(document))
    assert [tag for tag, _ in page.tags].count("script") == 1
    assert not {tag for tag, _ in page.tags} & {"img", "b", "iframe", "object", "link", "base"}
    assert not [name for _, attrs in page.tags for name in attrs if name.startswith("on")]
    for shown in ("<script>alert(1)</script>", "=HYPERLINK(", "{{ 7*7 }} {% raw %}", "alert(6)"):
        assert shown in page.words


def test_only_complete_http_addresses_become_links(document: dict[str, Any]) -> None:
    page = Page(render_review(document))
    outside = [attrs for _, attrs in page.tags if not attrs.get("href", "#").startswith("#")]
    assert "https://example.org/report?a=1&b=2" in [attrs["href"] for attrs in outside]
    assert "javascript:alert(1)" in page.words
    for attrs in outside:
        assert re.match(r"https?://", attrs["href"])
        assert attrs["rel"] == "noopener noreferrer"


@pytest.mark.parametrize(
    "address",
    [
        None,
        "",
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "java\tscript:alert(1)",
        "data:text/html,x",
        "//example.org/x",
        "example.org/x",
        "http:",
        "http://",
        "https://[broken",
        "https://example.org/a b",
        "https://example.org/\u202etxt",
        "ftp://example.org/x",
        "file:///etc/passwd",
    ],
)
def test_other_addresses_are_only_text(address: str | None) -> None:
    assert not http_address(address)


def test_the_page_loads_nothing(document: dict[str, Any]) -> None:
    text = render_review(document)
    page = Page(text)
    assert not LOADING & {name for _, attrs in page.tags for name in attrs}
    assert "url(" not in text
    assert "@import" not in text
    policy = next(attrs["content"] for _, attrs in page.tags if "http-equiv" in attrs)
    assert policy.startswith("default-src 'none'; ")


def test_the_page_allows_its_own_style_and_script_by_their_hashes(document: dict[str, Any]) -> None:
    page = Page(render_review(document))
    policy = next(attrs["content"] for _, attrs in page.tags if "http-equiv" in attrs)
    for tag in ("style", "script"):
        digest = hashlib.sha256("".join(page.texts[tag]).encode()).digest()
        assert f"{tag}-src 'sha256-{base64.b64encode(digest).decode()}'" in policy
    assert "style" not in {name for _, attrs in page.tags for name in attrs}


def test_the_same_document_gives_the_same_bytes(
    reviewed: str, document: dict[str, Any], tmp_path: Path
) -> None:
    expected = render_review(document)
    (tmp_path / "review.json").write_text(reviewed, encoding="utf-8")
    program = (
        "import json, sys; from heli.report import render_review;"
        "sys.stdout.buffer.write(render_review(json.load(open('review.json', 'rb'))).encode())"
    )
    for seed, zone in (("1", "UTC"), ("2", "Asia/Shanghai")):
        environment = os.environ | {"PYTHONHASHSEED": seed, "TZ": zone}
        done = subprocess.run(
            [sys.executable, "-c", program],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            check=True,
        )
        assert done.stdout.decode() == expected


def test_rendering_leaves_the_document_as_it_was(document: dict[str, Any], reviewed: str) -> None:
    before = repr(document)
    render_review(document)
    assert repr(document) == before


def test_a_programme_without_anything_recorded_is_a_page_too() -> None:
    plan = heli.io.shipped_programme("yrd-2023")
    nothing = heli.programme.EvidenceSet()
    for day in (date(1999, 1, 1), date(2023, 6, 28), date(2033, 1, 1)):
        answer = heli.programme.review(plan, nothing, day)
        text = heli.io.review_json(answer, plan, nothing)
        page = Page(render_review(json.loads(text)))
        assert {f"item-{row.id}" for row in answer.items} <= set(page.all("id"))


def test_a_review_of_no_items_is_a_page_too(document: dict[str, Any]) -> None:
    document |= {"items": [], "evidence": []}
    assert "没有逾期、有风险或无法判断的事项。" in Page(render_review(document)).words


def test_evidence_that_no_entry_uses_is_shown_as_well(document: dict[str, Any]) -> None:
    for row in document["items"]:
        row["evidence"] = []
    ids = Page(render_review(document)).all("id")
    assert {f"evidence-{entry['id']}" for entry in document["evidence"]} <= set(ids)


def test_evidence_that_the_document_lacks_is_named(document: dict[str, Any]) -> None:
    document["items"][0]["evidence"] = ["e99"]
    assert "evidence-e99" in Page(render_review(document)).all("id")


def test_what_is_no_review_is_refused(document: dict[str, Any]) -> None:
    with pytest.raises(heli.InvalidValue, match="kind findings"):
        render_review(document | {"kind": "findings"})
    with pytest.raises(heli.InvalidValue, match=r"heli[.]answer[.]v1"):
        render_review({})
    with pytest.raises(heli.InvalidValue, match="zh en both"):
        render_review(document, lang="fr")
