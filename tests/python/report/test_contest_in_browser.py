"""Pages of contests as Chromium shows them: on a desk, on a phone, sorted."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

from heli.cli import app

from .test_report_in_browser import (
    PHONE_WIDTH,
    PROGRAM,
    Browser,
    assert_shows_something,
    browser,
    found_in,
    on_a_phone,
)

__all__ = ["browser"]

FOLDER = Path(__file__).resolve().parents[3] / "examples" / "wuyi2023"
APART = "organisers-only"
PAGES = (
    "standings",
    "prizes",
    f"{APART}/outcome",
    f"{APART}/effect_report",
    f"{APART}/trace-P113",
)

pytestmark = pytest.mark.skipif(PROGRAM is None, reason="needs Chromium")


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages of the example."""
    out = tmp_path_factory.mktemp("pages")
    arguments = ["score", FOLDER / "rules.toml", FOLDER / "log.parquet", "--out", out]
    arguments += ["--people", FOLDER / "people.csv", "--measures", FOLDER / "measures.csv"]
    done = CliRunner().invoke(app, [*map(str, arguments), "--person", "P113"])
    assert done.exit_code == 0, done.output
    return out


@pytest.mark.parametrize("name", PAGES)
def test_it_shows_and_nothing_is_refused(
    pages: Path, browser: Browser, tmp_path: Path, name: str
) -> None:
    path = Path(shutil.copy(pages / f"{name}.html", tmp_path / "page.html"))
    _, log = browser(path, "--dump-dom", "--enable-logging=stderr")
    assert "Content Security Policy" not in log
    assert "CONSOLE" not in log
    picture = tmp_path / "page.png"
    browser(path, f"--screenshot={picture}", "--window-size=1280,1600")
    assert_shows_something(picture, 1280)


@pytest.mark.parametrize("lang", ["zh", "en", "both"])
@pytest.mark.parametrize("name", PAGES)
def test_the_page_itself_does_not_scroll_sideways_on_a_phone(
    pages: Path, browser: Browser, tmp_path: Path, name: str, lang: str
) -> None:
    script = (
        f"page.querySelector('[data-show={lang}]').click();"
        "page.querySelectorAll('details').forEach(function (part) { part.open = true; });"
        "var wide = Array.prototype.filter.call(page.querySelectorAll('body *'), function (e) {"
        "  return !e.closest('svg, .skip, .wide > *')"
        "    && e.getBoundingClientRect().right > view.innerWidth + 0.5; });"
        "return [page.documentElement.scrollWidth <= view.innerWidth, view.innerWidth,"
        "  wide.map(function (e) { return e.outerHTML.slice(0, 80); }).join('|')].join(' ');"
    )
    page = tmp_path / "page.html"
    text = (pages / f"{name}.html").read_text("utf-8")
    page.write_text(on_a_phone(text, script), encoding="utf-8")
    dom, _ = browser(page, "--dump-dom")
    assert found_in(dom).strip() == f"true {PHONE_WIDTH}"


def test_a_table_is_sorted_by_its_headings(pages: Path, browser: Browser, tmp_path: Path) -> None:
    script = (
        "var table = page.querySelector('#standings table');"
        "var order = function () {"
        "  return [table.tBodies[0].rows[0].cells[1].textContent.trim(),"
        "    table.tBodies[0].rows.length].join(' '); };"
        "var seen = [order()];"
        "table.tHead.rows[0].cells[1].querySelector('button').click(); seen.push(order());"
        "table.tHead.rows[0].cells[1].querySelector('button').click(); seen.push(order());"
        "seen.push(table.tHead.rows[0].cells[1].getAttribute('aria-sort'));"
        "return seen.join(', ');"
    )
    page = tmp_path / "page.html"
    text = (pages / "standings.html").read_text("utf-8")
    page.write_text(on_a_phone(text, script), encoding="utf-8")
    dom, _ = browser(page, "--dump-dom")
    assert found_in(dom) == "P093 220, P001 220, P220 220, descending"
