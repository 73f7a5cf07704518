"""Reports opened in Chromium: nothing overflows, nothing is asked for, nothing is said.

Needs Chromium (Debian: `apt install chromium`); without it these tests are skipped.
"""

import os
import re
import shutil
import subprocess
from html import escape, unescape
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.goldens import GOLDEN

CHROMIUM = (
    os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
)
PAGES = sorted(GOLDEN.glob("*.html"))
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run"
    " --disable-background-networking --disable-component-update --disable-sync"
    " --hide-scrollbars --allow-file-access-from-files --enable-logging=stderr"
).split()

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium here"),
]

# A frame of the width in question: a window of its own cannot be that narrow.
FRAME = """<!doctype html><title>frame</title><body><pre id="told"></pre>
<iframe src="{page}" width="{width}" height="900" style="border:0"></iframe>
<script>
addEventListener("load", () => {{
  const page = document.querySelector("iframe").contentWindow;
  const root = page.document.documentElement;
  const wide = [...root.querySelectorAll("main *")].filter((each) =>
    !each.closest(".scroll") && each.getBoundingClientRect().right > root.clientWidth + 1);
  document.getElementById("told").textContent = JSON.stringify([
    root.scrollWidth, root.clientWidth, wide.map((each) => each.outerHTML.slice(0, 80)),
    page.performance.getEntriesByType("resource").map((each) => each.name)]);
}});
</script></body>
"""


def run(folder: Path, *words: object) -> subprocess.CompletedProcess[str]:
    assert CHROMIUM is not None
    command = [CHROMIUM, *FLAGS, f"--user-data-dir={folder / 'profile'}", *map(str, words)]
    return subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", timeout=90, check=True
    )


@pytest.mark.parametrize("width", [1280, 320])
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_it_fits_and_is_quiet(page: Path, width: int, tmp_path: Path) -> None:
    frame = tmp_path / "frame.html"
    frame.write_text(FRAME.format(page=escape(page.as_uri()), width=width), "utf-8")
    ran = run(tmp_path, "--window-size=1400,900", "--dump-dom", frame.as_uri())
    found = re.search(r'<pre id="told">(.*?)</pre>', ran.stdout, re.DOTALL)
    assert found
    assert unescape(found[1]) == f"[{width},{width},[],[]]"
    assert "CONSOLE" not in ran.stderr


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_each_printed_page_bears_the_stamp(page: Path, tmp_path: Path) -> None:
    pdf = tmp_path / "report.pdf"
    run(tmp_path, "--no-pdf-header-footer", f"--print-to-pdf={pdf}", page.as_uri())
    printed = [" ".join(each.extract_text().split()) for each in PdfReader(pdf).pages]
    assert len(printed) > 5
    for number, text in enumerate(printed, 1):
        assert f"Page {number} of {len(printed)}" in text
        assert "about the group, not one child" in text
        assert "Shared for the purposes of safeguarding this group only" in text
        assert ("DRAFT" in text) == page.name.startswith("quayside")
