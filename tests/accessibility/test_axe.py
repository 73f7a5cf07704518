"""Each edition of both examples, held against WCAG 2.2 AA: with axe, and by the keyboard.

Needs Chromium, Node and, once, `npm ci --prefix tests/accessibility`; without them these tests are
skipped. A program finds only some of what keeps a reader out: that a report passes here does not
say how it sounds in a screen reader.
"""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from pgacli.editions import EDITIONS
from tests.goldens import DRAFTS, rendered

HERE = Path(__file__).parent
NODE = shutil.which("node")
CHROMIUM = (
    os.environ.get("CHROMIUM")
    or shutil.which("chromium", path=f"/usr/bin{os.pathsep}{os.environ.get('PATH', '')}")
    or shutil.which("chromium-browser")
)
PACKAGES = [HERE / "node_modules" / name for name in ("axe-core", "playwright-core")]

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(NODE is None, reason="there is no Node here"),
    pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium here"),
    pytest.mark.skipif(
        not all(each.is_dir() for each in PACKAGES),
        reason="axe is not here: npm ci --prefix tests/accessibility",
    ),
]

WIDTHS = (1280, 320)

# Pages that do everything wrong, so that a test which finds nothing is known to have looked.
WRONG = """<!doctype html><html><head><meta charset="utf-8"><title>Wrong</title>
<style>a:focus { outline: none } .away { position: fixed; left: -900px }</style></head><body>
<p style="color: #aaa">Too pale to be read.</p><img src="absent.png">
<p><a href="#one">Not outlined</a> <a class="away" href="#two">Not in view</a></p>
<div style="width: 2000px">Wider than the window.</div>
<div style="width: 90px; overflow: auto"><p style="width: 300px">Not to be scrolled.</p></div>
<script>console.log("said"); absent()</script></body></html>
"""
TURNS = """<!doctype html><html lang="en-GB"><title>Turns</title><body>
<a href="#one">Second by its place</a> <a href="#two" tabindex="1">First by its number</a>
</body></html>
"""
PLANTED = {"wrong.html": WRONG, "turns.html": TURNS}
FOUND = (
    ("wrong.html", "axe: color-contrast"),
    ("wrong.html", "axe: html-has-lang"),
    ("wrong.html", "axe: image-alt"),
    ("wrong.html", "console: said"),
    ("wrong.html", "error: absent"),
    ("wrong.html", "focus: no key scrolls <div"),
    ("wrong.html", 'focus: no outline on <a href="#one"'),
    ("wrong.html", 'focus: out of view <a class="away"'),
    ("wrong.html", "reflow: 2"),
    ("wrong.html", "request: file:"),
    ("turns.html", 'focus: stop 1 of 2 is <a href="#two"'),
)

Faults = dict[tuple[str, int], list[str]]


@pytest.fixture(scope="module")
def faults(tmp_path_factory: pytest.TempPathFactory) -> Faults:
    """Look at every page in one go, and give what is wrong with each at each width."""
    folder = tmp_path_factory.mktemp("accessibility")
    for name, planted in PLANTED.items():
        (folder / name).write_text(planted, "utf-8")
    for example in DRAFTS:
        for edition in EDITIONS:
            page = rendered(example, edition, "html")
            (folder / f"{example}-{edition}.html").write_bytes(page)
    assert NODE is not None
    assert CHROMIUM is not None
    ran = subprocess.run(
        [NODE, HERE / "axe.mjs", *sorted(folder.glob("*.html"))],
        env={**os.environ, "CHROMIUM": CHROMIUM},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=400,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    told = json.loads(ran.stdout)
    by_page: Faults = {(page, width): [] for page, width in told["seen"]}
    for page, width, what in told["faults"]:
        by_page[page, width].append(what)
    return by_page


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("example", DRAFTS)
def test_nobody_is_kept_out(faults: Faults, example: str, edition: str, width: int) -> None:
    assert faults[f"{example}-{edition}.html", width] == []


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize(("page", "fault"), FOUND)
def test_what_is_wrong_is_found(faults: Faults, page: str, fault: str, width: int) -> None:
    assert any(each.startswith(fault) for each in faults[page, width]), faults[page, width]
