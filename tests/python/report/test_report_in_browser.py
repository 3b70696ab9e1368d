"""The page as Chromium shows and prints it: on a desk, on a phone, on paper.

Skipped where there is no Chromium.
"""

from __future__ import annotations

import html
import os
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import matplotlib.image
import numpy as np
import pytest

from heli.report import render_review

PROGRAM = shutil.which("chromium") or shutil.which("google-chrome")
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--no-pdf-header-footer",
)
PHONE_WIDTH = 360

Browser = Callable[..., tuple[str, str]]

pytestmark = pytest.mark.skipif(PROGRAM is None, reason="needs Chromium")


@pytest.fixture
def browser(tmp_path: Path) -> Browser:
    """Opens a file; gives what Chromium writes to its two streams."""

    def run(path: Path, *flags: str) -> tuple[str, str]:
        profile = tmp_path / "profile"
        shutil.rmtree(profile, ignore_errors=True)
        done = subprocess.run(
            [str(PROGRAM), *FLAGS, f"--user-data-dir={profile}", *flags, path.as_uri()],
            env=os.environ | {"HOME": str(tmp_path)},
            capture_output=True,
            check=True,
            timeout=120,
        )
        return done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace")

    return run


def saved(folder: Path, text: str) -> Path:
    """A page as a file."""
    path = folder / "page.html"
    path.write_text(text, encoding="utf-8")
    return path


def opened(text: str) -> str:
    """A copy of a page that lets a test run its own script."""
    return re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", text)


def on_a_phone(text: str, script: str) -> str:
    """A page that shows another in a frame as wide as a phone, and runs a script on it.

    The window of a headless Chromium cannot be that narrow itself.
    """
    frame = (
        f'<iframe id="phone" style="border:0;width:{PHONE_WIDTH}px;height:4000px" '
        f'srcdoc="{html.escape(opened(text))}"></iframe>'
    )
    return (
        f'<!doctype html><meta charset="utf-8"><body style="margin:0">{frame}<script>'
        'addEventListener("load", function () {'
        'var view = document.getElementById("phone").contentWindow;'
        f"var found = (function (view, page) {{ {script} }})(view, view.document);"
        'document.body.setAttribute("data-found", String(found)); });</script>'
    )


def found_in(dom: str) -> str:
    """What the script of the test found."""
    match = re.search(r'data-found="([^"]*)"', dom)
    assert match is not None
    return html.unescape(match[1])


def assert_shows_something(picture: Path, width: int) -> None:
    """A picture is not blank: light, dark and coloured points, down to its middle."""
    pixels = matplotlib.image.imread(picture)[..., :3]
    assert pixels.shape[1] == width
    for part in np.array_split(pixels[: len(pixels) // 2], 4):
        assert part.max() > 0.9
        assert part.min() < 0.4
    spread = pixels.max(axis=2) - pixels.min(axis=2)
    assert (spread > 0.3).mean() > 0.001


def page_count(pdf: Path) -> int:
    """Number of pages of a PDF file."""
    content = pdf.read_bytes()
    assert content.startswith(b"%PDF-")
    return len(re.findall(rb"/Type\s*/Page\b", content))


def test_every_entry_is_in_the_page_and_nothing_is_refused(
    document: dict[str, Any], browser: Browser, tmp_path: Path
) -> None:
    path = saved(tmp_path, render_review(document))
    dom, log = browser(path, "--dump-dom", "--enable-logging=stderr")
    for row in document["items"]:
        assert f'id="item-{row["id"]}"' in dom
    for entry in document["evidence"]:
        assert f'id="evidence-{entry["id"]}"' in dom
    # The script ran, and neither it nor the style is against the page's own policy.
    assert 'data-shown="zh"' in dom
    assert "Content Security Policy" not in log
    assert "CONSOLE" not in log


def test_it_shows_on_a_desk(document: dict[str, Any], browser: Browser, tmp_path: Path) -> None:
    path = saved(tmp_path, render_review(document))
    for name, flag in (("light", "1"), ("dark", "0")):
        picture = tmp_path / f"{name}.png"
        browser(
            path,
            f"--screenshot={picture}",
            "--window-size=1280,2400",
            f"--blink-settings=preferredColorScheme={flag}",
        )
        assert_shows_something(picture, 1280)


@pytest.mark.parametrize("lang", ["zh", "en", "both"])
def test_it_shows_on_a_phone_without_scrolling_sideways(
    document: dict[str, Any], browser: Browser, tmp_path: Path, lang: str
) -> None:
    script = (
        "page.querySelectorAll('details').forEach(function (part) { part.open = true; });"
        "var root = page.documentElement;"
        "var wide = Array.prototype.filter.call(page.querySelectorAll('body *'), function (e) {"
        "  return !e.closest('svg, .skip')"
        "    && e.getBoundingClientRect().right > view.innerWidth + 0.5; });"
        "return [view.innerWidth, root.scrollWidth <= view.innerWidth, wide.length].join(' ');"
    )
    path = saved(tmp_path, on_a_phone(render_review(document, lang=lang), script))
    dom, _ = browser(path, "--dump-dom")
    assert found_in(dom) == f"{PHONE_WIDTH} true 0"
    picture = tmp_path / "phone.png"
    browser(path, f"--screenshot={picture}", "--window-size=500,4000")
    assert_shows_something(picture, 500)


def test_the_buttons_switch_the_language(
    document: dict[str, Any], browser: Browser, tmp_path: Path
) -> None:
    script = (
        "var seen = [];"
        "['en', 'both', 'zh'].forEach(function (name) {"
        "  page.querySelector('[data-show=' + name + ']').click();"
        "  var hidden = function (kind) {"
        "    return view.getComputedStyle(page.querySelector('h1 .' + kind)).display === 'none'; };"
        "  seen.push([page.documentElement.lang, hidden('zh'), hidden('en'),"
        "    page.querySelector('[aria-pressed=true]').dataset.show].join(' ')); });"
        "return seen.join(', ');"
    )
    dom, _ = browser(saved(tmp_path, on_a_phone(render_review(document), script)), "--dump-dom")
    assert found_in(dom) == "en true false en, zh-CN false false both, zh-CN false true zh"


def test_paper_gets_everything_unfolded(
    document: dict[str, Any], browser: Browser, tmp_path: Path
) -> None:
    text = render_review(document)
    counts = {}
    for name, page in (
        ("folded", text),
        ("unfolded", text.replace("<details>", "<details open>")),
        ("without", re.sub(r"<details>.*?</details>", "", text, flags=re.DOTALL)),
    ):
        pdf = tmp_path / f"{name}.pdf"
        browser(saved(tmp_path, page), f"--print-to-pdf={pdf}")
        counts[name] = page_count(pdf)
    assert counts["folded"] == counts["unfolded"] > counts["without"] > 1


def test_without_its_script_the_page_shows_both_languages(
    document: dict[str, Any], browser: Browser, tmp_path: Path
) -> None:
    script = (
        "var hidden = function (kind) {"
        "  return view.getComputedStyle(page.querySelector(kind)).display === 'none'; };"
        "return [hidden('h1 .zh'), hidden('h1 .en'), hidden('.switch')].join(' ');"
    )
    text = re.sub(r"<script>.*?</script>", "", render_review(document), flags=re.DOTALL)
    dom, _ = browser(saved(tmp_path, on_a_phone(text, script)), "--dump-dom")
    assert found_in(dom) == "false false true"
