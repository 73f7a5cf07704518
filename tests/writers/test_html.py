"""An HTML report can be read without seeing it, and holds nothing from outside."""

import re
from itertools import pairwise

import pytest

from pgacli.editions.edition import LOOKS, Stamp
from pgacli.writers import report_templates, writer
from pgacli.writers.document import Block, Document, Heading, Paragraph, Text
from pgacli.writers.html import css_text, page_css
from tests.goldens import GOLDEN
from tests.writers import documents
from tests.writers.pages import elements, named, words

PAGES = sorted(path.name for path in GOLDEN.glob("*.html"))
REPORTS = [name for name in PAGES if name.endswith("-full.html")]


@pytest.fixture(params=PAGES)
def page(request: pytest.FixtureRequest) -> str:
    return (GOLDEN / str(request.param)).read_text("utf-8")


@pytest.fixture(params=REPORTS)
def report(request: pytest.FixtureRequest) -> str:
    return (GOLDEN / str(request.param)).read_text("utf-8")


def test_language_title_and_landmarks(page: str) -> None:
    assert page.startswith("<!doctype html>")
    (html,) = named(page, "html")
    assert html.attributes["lang"] == "en-GB"
    assert html.attributes.get("class", "") in ("", *LOOKS)
    (title,) = [each for each in named(page, "title") if "head" in each.around]
    assert words(title)
    landmarks = [each.tag for each in named(page, "header", "nav", "main", "footer")]
    assert [each for each in landmarks if each != "nav"] == ["header", "main", "footer"]


def test_a_long_report_has_its_contents_and_a_page_for_young_people_has_none(page: str) -> None:
    (html,) = named(page, "html")
    is_long = len(words(named(page, "main")[0]).split()) > 650
    assert bool(named(page, "nav")) == (is_long and "class" not in html.attributes)


@pytest.mark.parametrize(("times", "has_contents"), [(1, False), (50, True)])
def test_what_is_read_in_one_go_has_no_contents(times: int, has_contents: bool) -> None:
    parts = [
        block
        for number in range(5)
        for block in (
            Heading(2, (Text(f"Part {number}"),), f"part-{number}"),
            Paragraph((Text(f"Words of {number}. " * times),)),
        )
    ]
    assert bool(named(made(*parts), "nav")) == has_contents


def made(*blocks: Block) -> str:
    document = Document("Title", Stamp("Group", "full edition", "", "", "", "", ""), blocks)
    return writer("html")(document, report_templates()).content.decode()


def test_a_workers_own_table_is_called_by_its_columns() -> None:
    page = made(documents.table(("Day", "Where"), ("Friday", "Hall")))
    assert named(page, "caption") == []
    [region] = [each for each in named(page, "div") if each.attributes.get("role") == "region"]
    assert region.attributes["aria-label"] == "Table 1: Day, Where"


def test_a_very_long_word_may_go_over_to_the_next_line() -> None:
    page = made(documents.paragraph("see https://example.invalid/a/long/way & home"))
    assert "https:/<wbr>" not in page
    assert "example.<wbr>invalid/<wbr>a/<wbr>long/<wbr>way &amp; home" in page


def test_one_h1_and_no_level_left_out(page: str) -> None:
    levels = [int(each.tag[1]) for each in named(page, "h1", "h2", "h3", "h4", "h5", "h6")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(later - earlier <= 1 for earlier, later in pairwise(levels))
    assert all(words(each) for each in named(page, "h1", "h2", "h3", "h4", "h5", "h6"))


def test_the_first_thing_that_can_be_reached_skips_to_the_report(page: str) -> None:
    first = named(page, "a")[0]
    (main,) = named(page, "main")
    assert first.attributes["href"] == f"#{main.attributes['id']}"


def test_names_of_places_are_unique_and_all_links_lead_to_one(page: str) -> None:
    ids = [each.attributes["id"] for each in elements(page) if "id" in each.attributes]
    assert len(ids) == len(set(ids))
    for each in elements(page):
        href = each.attributes.get("href", "")
        if href.startswith("#"):
            assert href[1:] in ids
        for name in each.attributes.get("aria-labelledby", "").split():
            assert name in ids


def test_every_table_has_a_caption_and_headers_with_a_scope(report: str) -> None:
    tables = re.findall(r"<table.*?</table>", report, re.DOTALL)
    assert tables
    for table in tables:
        assert len(named(table, "caption")) == 1
        heads = named(table, "th")
        assert heads
        assert {each.attributes.get("scope") for each in heads} == {"col", "row"}
        rows = named(table, "tr")
        columns = [each for each in heads if each.attributes["scope"] == "col"]
        cells = len(heads) - len(columns) + len(named(table, "td"))
        assert cells == len(columns) * (len(rows) - 1)


def test_what_scrolls_can_be_reached_by_keyboard_and_has_a_name(report: str) -> None:
    scrolling = [each for each in elements(report) if each.attributes.get("class") == "scroll"]
    assert scrolling
    for each in scrolling:
        assert each.attributes["tabindex"] == "0"
        assert each.attributes["role"] == "region"
        assert each.attributes["aria-labelledby"]


def test_figures_have_a_title_and_a_description(report: str) -> None:
    figures = named(report, "svg")
    assert len(figures) == 3
    for svg in figures:
        assert svg.attributes["role"] == "img"
        names = svg.attributes["aria-labelledby"].split()
        told = [
            each for each in named(report, "title", "desc") if each.attributes.get("id") in names
        ]
        assert [each.tag for each in told] == ["title", "desc"]
        assert all(words(each) for each in told)


def test_the_facts_of_the_triangle_stand_beside_it_as_a_table(report: str) -> None:
    drawn = {words(each) for each in named(report, "text")}
    description = next(
        each for each in named(report, "desc") if each.attributes["id"] == "triangle-description"
    )
    table = next(
        each for each in named(report, "table") if "what was found under each" in words(each)
    )
    found = [each for each in drawn if re.fullmatch(r"F\d+", each)]
    assert found
    for id_ in found:
        assert re.search(rf"{id_}(?!\d)", words(description))
        assert re.search(rf"{id_}(?!\d)", words(table))


def test_nothing_comes_from_outside_and_nothing_runs(page: str) -> None:
    assert named(page, "script", "link", "iframe", "img", "object", "base", "form") == []
    for each in elements(page):
        assert not [name for name in each.attributes if name.startswith("on")]
        assert not {"src", "srcset", "style", "action"} & set(each.attributes)
    css = "".join(words(each) for each in named(page, "style"))
    assert "url(" not in css
    assert "@import" not in css
    policy = next(each for each in named(page, "meta") if "http-equiv" in each.attributes)
    assert policy.attributes["content"].startswith("default-src 'none'")


def test_signs_are_for_the_eye_and_words_for_everybody(report: str) -> None:
    signs = [
        each for each in elements(report) if each.attributes.get("class", "").startswith("sign ")
    ]
    assert signs
    hidden = [each for each in elements(report) if each.attributes.get("aria-hidden") == "true"]
    assert len(hidden) == len(signs)
    for each in signs:
        assert re.search(r"\w", words(each)) or each.attributes["class"] == "sign none"


def test_each_finding_bears_the_stamp(report: str) -> None:
    findings = named(report, "article")
    assert findings
    for each in findings:
        assert "about the group, not one child" in words(each)
        assert "2026" in words(each).partition("about the group")[0]
    sections = report.split("<h2 ")[2:]
    assert all('<p class="stamp">' in section for section in sections)


@pytest.mark.parametrize("name", PAGES)
def test_the_stamp_is_printed_on_each_page(name: str) -> None:
    css = "".join(words(each) for each in named((GOLDEN / name).read_text("utf-8"), "style"))
    assert "@bottom-left" in css
    assert "counter(page)" in css
    purpose = "Shared for the purposes of safeguarding this group only" in css
    assert purpose == ("poster" not in name)


def test_a_draft_says_so_everywhere() -> None:
    page = (GOLDEN / "quayside-2026-full.html").read_text("utf-8")
    (title,) = [each for each in named(page, "title") if "head" in each.around]
    assert words(title).endswith("DRAFT")
    stamps = [each for each in named(page, "p") if each.attributes.get("class") == "stamp"]
    assert stamps
    assert all(words(each).startswith("DRAFT · ") for each in stamps)
    assert "DRAFT" not in (GOLDEN / "harbour-2026-full.html").read_text("utf-8")


@pytest.mark.parametrize("text", ['"}</style><script>', "\\", "a\nb", "*/ @import 'x'", "’“é"])
def test_words_in_a_style_sheet_stay_words(text: str) -> None:
    told = css_text(text)
    assert re.fullmatch(r'"(?:[A-Za-z0-9 .,]|\\[0-9a-f]+ )*"', told)
    stamp = Stamp(text, text, text, text, text, text, text)
    assert "<" not in page_css(stamp)


def test_no_line_ends_within_a_day() -> None:
    page = made(Paragraph((Text("By 15 May 2026, not 15 Maybe; on 2 to 17 March & later."),)))
    assert '<span class="day">15 May 2026</span>, not 15 Maybe; on 2 to' in page
    assert '<span class="day">17 March</span> &amp; later' in page
