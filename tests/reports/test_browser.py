"""Reports opened in Chromium: nothing overflows, nothing is asked for, nothing is said.

Needs Chromium (Debian: `apt install chromium`); without it these tests are skipped.
"""

import json
import os
import re
import shutil
import subprocess
from html import escape, unescape
from pathlib import Path

import pytest
from pypdf import PdfReader

from pgacli.editions import EDITIONS
from tests.goldens import DRAFTS, rendered

CHROMIUM = (
    os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
)
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run"
    " --disable-background-networking --disable-component-update --disable-sync"
    " --hide-scrollbars --allow-file-access-from-files --enable-logging=stderr"
).split()

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium here"),
]

# Frames of the width in question: a window of its own cannot be that narrow.
FRAMES = """<!doctype html><title>frames</title><body><pre id="told"></pre>
{frames}
<script>
addEventListener("load", () => {{
  const told = [...document.querySelectorAll("iframe")].map((frame) => {{
    const page = frame.contentWindow, root = page.document.documentElement;
    const wide = [...root.querySelectorAll("main *")].filter((each) =>
      !each.closest(".scroll") && each.getBoundingClientRect().right > root.clientWidth + 1);
    return [frame.name, root.scrollWidth, root.clientWidth,
      wide.map((each) => each.outerHTML.slice(0, 80)),
      page.performance.getEntriesByType("resource").map((each) => each.name)];
  }});
  document.getElementById("told").textContent = JSON.stringify(told);
}});
</script></body>
"""
FRAME = '<iframe name="{name}" src="{page}" width="{width}" height="900" style="border:0"></iframe>'

# One edition for each way in which a page is laid out.
PRINTED = ("full", "contributor", "young-people", "cards", "explainer")


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write every edition of both examples as a page."""
    folder = tmp_path_factory.mktemp("pages")
    for example in DRAFTS:
        for edition in EDITIONS:
            page = rendered(example, edition, "html")
            (folder / f"{example}-{edition}.html").write_bytes(page)
    return folder


def run(folder: Path, *words: object) -> subprocess.CompletedProcess[str]:
    assert CHROMIUM is not None
    command = [CHROMIUM, *FLAGS, f"--user-data-dir={folder / 'profile'}", *map(str, words)]
    return subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", timeout=90, check=True
    )


@pytest.mark.parametrize("width", [1280, 320])
def test_each_edition_fits_and_is_quiet(pages: Path, width: int, tmp_path: Path) -> None:
    files = sorted(pages.glob("*.html"))
    frames = (
        FRAME.format(name=each.stem, page=escape(each.as_uri()), width=width) for each in files
    )
    frame = tmp_path / "frames.html"
    frame.write_text(FRAMES.format(frames="\n".join(frames)), "utf-8")
    ran = run(tmp_path, "--window-size=1400,900", "--dump-dom", frame.as_uri())
    found = re.search(r'<pre id="told">(.*?)</pre>', ran.stdout, re.DOTALL)
    assert found
    assert json.loads(unescape(found[1])) == [[each.stem, width, width, [], []] for each in files]
    assert "CONSOLE" not in ran.stderr


def printed(pages: Path, name: str, folder: Path) -> list[str]:
    """Give the text of each page of a printed edition."""
    pdf = folder / "report.pdf"
    page = pages / f"{name}.html"
    run(folder, "--no-pdf-header-footer", f"--print-to-pdf={pdf}", page.as_uri())
    return [" ".join(each.extract_text().split()) for each in PdfReader(pdf).pages]


@pytest.mark.parametrize("example", DRAFTS)
@pytest.mark.parametrize("edition", PRINTED)
def test_each_printed_page_bears_the_stamp(
    pages: Path, edition: str, example: str, tmp_path: Path
) -> None:
    texts = printed(pages, f"{example}-{edition}", tmp_path)
    is_draft = DRAFTS[example] and EDITIONS[edition].holds_findings
    for number, text in enumerate(texts, 1):
        assert f"Page {number} of {len(texts)}" in text
        assert "about the group, not one child" in text
        assert "Shared for the purposes of safeguarding this group only" in text
        assert ("DRAFT" in text) == is_draft


def test_the_cards_are_eight_to_a_page_and_then_two(pages: Path, tmp_path: Path) -> None:
    texts = printed(pages, "harbour-2026-cards", tmp_path)
    assert [text.count("Leave it out") for text in texts] == [0, 8, 5, 2, 2, 2, 2, 2, 2, 1]


@pytest.mark.parametrize("edition", ["poster", "extract"])
def test_what_has_to_fit_on_one_page_does(pages: Path, edition: str, tmp_path: Path) -> None:
    (text,) = printed(pages, f"harbour-2026-{edition}", tmp_path)
    assert ("provisional" in text) == (edition == "poster")
