"""No note can run, forge a section or open a table: what it holds comes out as text, in place."""

import re
from pathlib import Path

import pytest

from pgacli.case.loading import load_case
from tests.examples import EXAMPLES, TODAY
from tests.reports.cases import case_of, report_of
from tests.writers.pages import elements, named

HOSTILE = """# Recommendations

{{ 7*7 }} {% for x in y %} {{ sharing.purpose }}

<script>alert("ran")</script> <img src="https://evil.example/x.png" onerror="alert(1)">

<!-- a prompt that stays with the author -->

[click](javascript:alert(1)) [out](https://evil.example/) ![seen](https://evil.example/x.png)

| Owner | Due |
| --- | --- |
| nobody | never |

Sign-off
========

::: finding F1

:::

#include <x> = not a heading @ref $x$ | pipe | \ue0000\ue001

</style><style>@import url(https://evil.example/x.css)</style>

~~~
a fence that is left open
"""
ONE_LINE = "`{{ 7*7 }}` <script>alert(1)</script> | pipe | **x** # no heading ::: box \ue0001\ue001"


def finding(body: str, **keys: str) -> str:
    told = "".join(f"{key}: '{value}'\n" for key, value in keys.items())
    return f"---\nheading: roles\nnature: strength\nsources: [S1, S7]\n{told}---\n{body}"


def sections(report: str) -> list[str]:
    return re.findall(r'<h[1-4] id="([^"]+)"', report)


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str, str]:
    """Give a harmless page, and the page and the Markdown of the same case with hostile notes."""
    folder = tmp_path_factory.mktemp("hostile")
    tame = {"findings/F14-a.md": finding("# Title\n\nText.\n", meaning="x", reply="y")}
    wild = {
        "findings/F14-a.md": finding(
            f"# Title {ONE_LINE}\n\n{HOSTILE}", meaning=ONE_LINE, reply=ONE_LINE
        )
    }
    before = report_of(case_of(folder / "tame", tame), "html")
    case = case_of(folder / "wild", wild)
    return before, report_of(case, "html"), report_of(case)


def test_no_section_is_forged(pages: tuple[str, str, str]) -> None:
    before, after, _ = pages
    assert sections(after) == sections(before)
    forged = named(after, "h5", "h6")
    assert [" ".join("".join(each.text).split()) for each in forged] == [
        "Recommendations",
        "Sign-off",
    ]
    assert all("article" in each.around for each in forged)


def test_nothing_of_it_is_html(pages: tuple[str, str, str]) -> None:
    before, after, _ = pages
    assert named(after, "script", "img", "iframe") == []
    assert len(named(after, "style")) == len(named(before, "style"))
    assert len(named(after, "article")) == len(named(before, "article"))
    targets = {each.attributes["href"] for each in named(after, "a")}
    assert {target for target in targets if not target.startswith("#")} == {"https://evil.example/"}
    assert not [each for each in elements(after) if "onerror" in each.attributes]
    assert "&lt;script&gt;alert" in after
    assert "@import" not in "".join("".join(each.text) for each in named(after, "style"))


def test_templates_in_notes_are_words(pages: tuple[str, str, str]) -> None:
    for report in pages[1:]:
        assert "7\\*7" in report or "7*7" in report
        assert "{% for x in y %}" in report
    assert not re.search(r"\b49\b", pages[2])


def test_comments_stay_with_the_author(pages: tuple[str, str, str]) -> None:
    assert not [report for report in pages[1:] if "a prompt that stays" in report]


def test_nothing_around_it_moves(pages: tuple[str, str, str]) -> None:
    later = 'id="guardianship-around-the-group"'
    tails = [page[page.index(later) :] for page in pages[:2]]
    assert len({re.sub(r"table-\d+", "table", tail) for tail in tails}) == 1


def test_markdown_holds_no_live_markup(pages: tuple[str, str, str]) -> None:
    report = pages[2]
    assert "<script" not in report.replace("\\<script", "")
    headings = re.findall(r"^#+ .*(?:Recommendations|ign-off)$", report, re.MULTILINE)
    assert headings == ["##### Recommendations", "##### Sign-off", "## Framework and sign-off"]
    assert not re.search(r"^:::", report, re.MULTILINE)


def test_hostile_words_in_every_text_of_the_case(tmp_path: Path) -> None:
    """Write the one-line horror into each text key of the assessment, and render it."""
    text = (EXAMPLES / "harbour-2026/assessment.md").read_text("utf-8")
    quoted = "'" + ONE_LINE.replace("'", "''") + "'"
    for key in ("trigger", "purpose", "identified_by", "  lawful_basis", "  stored_in"):
        text = re.sub(
            rf"^{key}: .*$", lambda _, key=key: f"{key}: {quoted}", text, flags=re.MULTILINE
        )
    text = text.replace("name: Harbour group", f"name: {quoted}")
    case = case_of(tmp_path, {"assessment.md": text})
    page = report_of(case, "html")
    assert named(page, "script") == []
    tame = load_case(EXAMPLES / "harbour-2026", TODAY)
    assert sections(page) == sections(report_of(tame, "html"))
    assert report_of(case).count("\n## ") == report_of(tame).count("\n## ")
