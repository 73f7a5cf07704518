"""Word files: real structure, the stamp on every page, nothing left of who made them."""

import re
import sys
import zipfile
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from typing import Any

import pytest
from hypothesis import given, settings
from lxml import etree

from pgacli.errors import PgaError
from pgacli.writers import report_templates, writer
from pgacli.writers.document import Blocks, Box, Document, Drawing, Heading, Items, Paragraph, Text
from pgacli.writers.docx.xml import DECLARED
from pgacli.writers.note_text import read_note
from tests.growth import LINEAR_AT_MOST, growth
from tests.writers.documents import (
    FIGURE,
    HOSTILE,
    STAMP_LINE,
    TITLE,
    document,
    one_figure,
    paragraph,
    table,
)
from tests.writers.test_any_note import NOTES

docx = pytest.importorskip("docx", reason='Word files need pip install "pgacli[docx]"')

TEMPLATES = report_templates()
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

__all__ = ["one_figure"]


def written(made: Document | None = None) -> bytes:
    return writer("docx")(made or document(), TEMPLATES).content


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(data)) as file:
        return {name: file.read(name) for name in file.namelist()}


def body(data: bytes) -> Any:
    return etree.fromstring(parts(data)["word/document.xml"])


def words_of(element: Any) -> str:
    return "".join(text.text or "" for text in element.iter(f"{W}t"))


def paragraphs(data: bytes) -> dict[str, Any]:
    """Give the paragraphs of a file by their words."""
    return {words_of(each): each for each in body(data).iter(f"{W}p")}


@pytest.fixture(scope="module")
def made() -> bytes:
    return written()


def test_headings_have_the_styles_of_headings(made: bytes) -> None:
    found = [(p.style.name, p.text) for p in docx.Document(BytesIO(made)).paragraphs]
    assert ("Title", TITLE) in found
    assert ("Heading 1", "Summary") in found
    assert ("Heading 2", "F1. Safe with each other") in found


def test_each_numbered_list_counts_by_itself(made: bytes) -> None:
    tree = body(made)
    ones = [p for p in tree.iter(f"{W}p") if words_of(p) == "one"]
    numbers = [p.find(f"{W}pPr/{W}numPr/{W}numId").get(f"{W}val") for p in ones]
    assert len(set(numbers)) == 2
    lists = etree.fromstring(parts(made)["word/numbering.xml"])
    starts = {
        each.get(f"{W}numId"): each.find(f"{W}lvlOverride/{W}startOverride").get(f"{W}val")
        for each in lists.iterfind(f"{W}num")
        if each.find(f"{W}lvlOverride") is not None
    }
    assert [starts[number] for number in numbers] == ["1", "1"]


def test_lists_within_lists_are_a_level_deeper(made: bytes) -> None:
    levels = {
        words: p.find(f"{W}pPr/{W}numPr/{W}ilvl").get(f"{W}val")
        for words, p in paragraphs(made).items()
        if p.find(f"{W}pPr/{W}numPr") is not None
    }
    assert levels["outer"] == "0"
    assert levels["inner"] == "1"


def test_tables_repeat_their_head_and_keep_rows_whole(made: bytes) -> None:
    tables = list(body(made).iter(f"{W}tbl"))
    assert tables
    for found in tables:
        head, *others = found.findall(f"{W}tr")
        assert head.find(f"{W}trPr/{W}tblHeader") is not None
        assert all(row.find(f"{W}trPr/{W}tblHeader") is None for row in others)
        assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in found.iter(f"{W}tr"))
        assert found.find(f"{W}tblPr/{W}tblCaption") is not None


def test_tables_do_not_grow_together() -> None:
    tree = body(written(document(table(("a",), ("b",)), table(("c",), ("d",)))))
    assert [found.getnext().tag for found in tree.iter(f"{W}tbl")] == [f"{W}p"] * 2


def test_figures_say_in_words_what_they_show(made: bytes) -> None:
    if "typst" not in sys.modules:
        pytest.importorskip("typst", reason="pictures need Typst")
    told = [each.get("descr") for each in body(made).iter() if each.tag.endswith("}docPr")]
    assert told == ["What was found. Strengths on each side."]
    assert any(name.startswith("word/media/") for name in parts(made))


@pytest.mark.parametrize("height", [40, 900])
def test_no_figure_is_taller_than_its_page(height: int, monkeypatch: pytest.MonkeyPatch) -> None:
    if "typst" not in sys.modules:
        pytest.importorskip("typst", reason="pictures need Typst")
    tall = FIGURE.replace("0 0 100 40", f"0 0 100 {height}")
    monkeypatch.setattr("pgacli.writers.figures.drawings.draw", lambda _figure: tall)
    tree = body(written(document(Drawing(None))))
    (size,) = [each for each in tree.iter() if each.tag.endswith("}extent")]
    wide, high = int(size.get("cx")), int(size.get("cy"))
    page = next(each for each in tree.iter(f"{W}pgSz"))
    assert high < int(page.get(f"{W}h")) * 635
    assert wide / high == pytest.approx(100 / height, rel=0.02)


def test_a_figure_that_cannot_be_drawn_is_its_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pgacli.writers.figures.drawings.can_typeset", lambda: False)
    assert "What was found. Strengths on each side." in paragraphs(written())


def test_what_a_figure_shows_is_not_told_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pgacli.writers.figures.drawings.can_typeset", lambda: False)
    told = paragraphs(written(document(Drawing(None), Box("retold", (paragraph("The days."),)))))
    assert "What was found. Strengths on each side." in told
    assert "The days." not in told


def test_a_word_is_not_cut_in_two_among_many_columns() -> None:
    long = "The group has a warm place with adults it trusts on Friday evenings. "
    rows = [long, long * 3, "Contextual safeguarding co-ordinator", "12 June 2026", long * 2]
    made = written(document(table(("Goal", "Act", "Owner", "Due", "Change"), tuple(rows))))
    widths = [int(each.get(f"{W}w")) for each in body(made).iter(f"{W}gridCol")]
    # Of type of 10.5 points, a letter is at most 115 twips wide on average, and a cell has edges.
    assert widths[2] > len("safeguarding") * 115 + 170
    assert widths[3] > len("12 June 2026") * 115 + 170


def test_a_column_has_no_more_room_than_it_needs_while_another_wraps() -> None:
    rows = [("One fair rule for everyone", "Retail park manager, Retail park", "12 June 2026")]
    made = written(document(table(("Intervention", "Owner", "Due"), *rows)))
    widths = [int(each.get(f"{W}w")) for each in body(made).iter(f"{W}gridCol")]
    assert all(width > len(words) * 115 + 170 for width, words in zip(widths, rows[0], strict=True))
    assert widths[2] < widths[0] < widths[1]


def test_the_language_is_british_english(made: bytes) -> None:
    styles = etree.fromstring(parts(made)["word/styles.xml"])
    spoken = {each.get(f"{W}val") for each in styles.iter(f"{W}lang")}
    assert spoken == {"en-GB"}
    assert styles.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang") is not None
    assert docx.Document(BytesIO(made)).core_properties.language == "en-GB"


def test_the_properties_are_the_title_and_the_language(made: bytes) -> None:
    found = etree.fromstring(parts(made)["docProps/core.xml"])
    assert {etree.QName(each).localname: each.text for each in found} == {
        "title": TITLE,
        "language": "en-GB",
    }


def test_every_section_bears_the_stamp_and_numbers_its_pages(made: bytes) -> None:
    sections = docx.Document(BytesIO(made)).sections
    assert len(sections) == 3
    for section in sections:
        assert STAMP_LINE in [each.text for each in section.footer.paragraphs]
        fields = [each.get(f"{W}instr") for each in section.footer._element.iter(f"{W}fldSimple")]
        assert fields == [" PAGE ", " NUMPAGES "]
        assert section.header.paragraphs[0].text == f"{TITLE} · full edition"


def test_a_wide_table_lies_on_its_side(made: bytes) -> None:
    sizes = [(s.page_width, s.page_height) for s in docx.Document(BytesIO(made)).sections]
    upright = sizes[0]
    assert sizes == [upright, upright[::-1], upright]


def test_a_draft_says_so_on_the_first_page_and_on_each(made: bytes) -> None:
    draft = replace(document(), stamp=document().stamp._replace(is_draft=True))
    data = written(draft)
    assert "DRAFT: not to be relied on, and not to be passed on" in paragraphs(data)
    for section in docx.Document(BytesIO(data)).sections:
        assert section.footer.paragraphs[0].text.startswith("DRAFT · ")
        assert section.header.paragraphs[0].text.endswith("DRAFT")


def test_nothing_is_left_of_who_made_it(made: bytes) -> None:
    found = parts(made)
    assert not [name for name in found if re.search("thumbnail|customXml|comments|people", name)]
    assert "docProps/app.xml" not in found
    whole = b"".join(found.values())
    assert b"rsid" not in whole
    assert b"creator" not in whole
    assert b"lastModifiedBy" not in whole


def test_the_same_document_gives_the_same_bytes(made: bytes) -> None:
    assert written() == made
    with zipfile.ZipFile(BytesIO(made)) as file:
        assert {each.date_time for each in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_links_lead_to_places_that_are_there(made: bytes) -> None:
    tree = body(made)
    names = [each.get(f"{W}name") for each in tree.iter(f"{W}bookmarkStart")]
    targets = {each.get(f"{W}anchor") for each in tree.iter(f"{W}hyperlink")} - {None}
    assert targets
    assert targets <= set(names)
    assert len(names) == len(set(names))


def test_a_hostile_line_is_text_in_its_place() -> None:
    data = written(
        document(Heading(2, (Text(HOSTILE),), "h"), paragraph(HOSTILE), *read_note(HOSTILE, 2))
    )
    assert [words for words in paragraphs(data) if words.startswith("#include")]
    assert [p for w, p in paragraphs(data).items() if w == HOSTILE]
    fields = [each.text for each in body(data).iter(f"{W}instrText")]
    assert all("MERGEFIELD" not in (text or "") for text in fields)
    assert not list(body(data).iter(f"{W}fldSimple"))


def test_a_hostile_title_is_text_too() -> None:
    data = written(
        replace(document(), title=HOSTILE, stamp=document().stamp._replace(case=HOSTILE))
    )
    assert HOSTILE in paragraphs(data)
    assert docx.Document(BytesIO(data)).core_properties.title == HOSTILE


def test_characters_that_xml_cannot_hold_are_left_out() -> None:
    data = written(document(paragraph("a\x00b\x0bc\ud800d\ufffee\tf\u2028g")))
    assert "ab cde f g" in paragraphs(data)


@settings(max_examples=40)
@given(NOTES)
def test_any_note_becomes_a_file_that_opens(note: str) -> None:
    blocks: Blocks = read_note(note, below=2)
    data = written(Document("Title", document().stamp, blocks or (Paragraph(()),)))
    tree = body(data)
    assert all(cell[-1].tag == f"{W}p" for cell in tree.iter(f"{W}tc"))
    assert tree.find(f"{W}body")[-1].tag == f"{W}sectPr"


def test_without_its_libraries_it_says_how_to_get_them(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [each for each in sys.modules if each.startswith("pgacli.writers.docx.")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "docxtpl", None)
    with pytest.raises(PgaError, match=r'pip install "pgacli\[docx\]"') as raised:
        written()
    assert "\n" not in str(raised.value)


def cards() -> Document:
    """Give three cards on a sheet, and one in large print."""
    card = Box(
        "card",
        (
            paragraph("You look out for each other."),
            Box("ticks", (Items(((paragraph("☐ That’s us"),), (paragraph("☐ Not us"),))),)),
            Box("number", (paragraph("F1"),)),
        ),
    )
    first = Heading(2, (Text("For the adult"),), "a")
    second = Heading(2, (Text("In large print"),), "b")
    made = document(first, Box("sheet", (card,) * 3), second, Box("large-print", (card, card)))
    return replace(made, look="cards")


def test_cards_stand_two_abreast_and_can_be_cut_out() -> None:
    found = body(written(cards()))
    (sheet,) = found.iter(f"{W}tbl")
    assert [len(row.findall(f"{W}tc")) for row in sheet.iter(f"{W}tr")] == [2, 2]
    assert sheet.find(f"{W}tblPr/{W}tblBorders/{W}insideV").get(f"{W}val") == "dashed"
    assert all(each[-1].tag == f"{W}p" for each in sheet.iter(f"{W}tc"))
    assert sheet.getprevious().find(f"{W}pPr/{W}pageBreakBefore") is not None
    assert not list(sheet.iter(f"{W}pageBreakBefore"))


def test_the_large_cards_begin_on_a_page_of_their_own() -> None:
    heading = paragraphs(written(cards()))["In large print"]
    assert heading.find(f"{W}pPr/{W}pageBreakBefore") is not None


def test_two_cards_in_a_row_have_frames_of_their_own() -> None:
    found = [
        p for p in body(written(cards())).iter(f"{W}p") if style_of_or_none(p) == "ReportLargeCard"
    ]
    assert len(found) == 2
    assert sum(each.find(f"{W}pPr/{W}pBdr") is not None for each in found) == 1


def style_of_or_none(paragraph: Any) -> str | None:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return None if style is None else str(style.get(f"{W}val"))


def test_large_type_is_large_and_without_small_print_before_it() -> None:
    large = written(replace(document(), look="large"))
    sizes = etree.fromstring(parts(large)["word/styles.xml"])
    assert sizes.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}sz").get(f"{W}val") == "32"
    small_print = [
        p for p in body(large).iter(f"{W}p") if style_of_or_none(p) == "ReportWholeStamp"
    ]
    assert not small_print
    assert docx.Document(BytesIO(large)).sections[0].footer.paragraphs[0].text == STAMP_LINE


def test_a_brief_report_is_smaller_and_none_of_its_words_too_small() -> None:
    def sizes(look: str) -> list[int]:
        styles = etree.fromstring(parts(written(replace(document(), look=look)))["word/styles.xml"])
        return [int(each.get(f"{W}val")) for each in styles.iter(f"{W}sz")]

    usual, brief = sizes(""), sizes("brief")
    assert max(brief) < max(usual)
    assert all(now >= min(was, 22) for was, now in zip(usual, brief, strict=True))


def test_a_poster_is_one_large_page() -> None:
    sides = tuple(Box("side", (Heading(2, (Text(name),), name),)) for name in ("a", "b", "c"))
    made = docx.Document(BytesIO(written(replace(document(Box("poster", sides)), look="poster"))))
    assert len(made.sections) == 1
    assert made.sections[0].page_width.mm == pytest.approx(420, abs=1)
    assert len(made.tables[0].columns) == 3


def test_a_tall_finding_keeps_its_title_with_its_words_and_its_sources_with_an_answer() -> None:
    long = "Twelve or thirteen words stand in a line of this size on a page. " * 9
    finding = Box(
        "finding",
        (
            Heading(3, (Text("F1"),), "f1"),
            Box("kind", (paragraph("Harm"),)),
            paragraph(f"First. {long}"),
            paragraph(f"Second. {long}"),
            Box("answer", (paragraph("That’s us."), paragraph("It was done."))),
            Box("sources", (paragraph("Rests on one interview."),)),
        ),
    )
    found = [
        (words.text[:6], each.find(f"{W}pPr/{W}keepNext") is not None)
        for each in body(written(document(finding))).iter(f"{W}p")
        if (words := each.find(f".//{W}t")) is not None
    ]
    assert dict(found[-7:]) == {
        "F1": True,
        "Harm": True,
        "First.": False,
        "Second": False,
        "That’s": True,
        "It was": True,
        "Rests ": False,
    }


@pytest.mark.parametrize(
    ("edition", "running"),
    [
        ("plan", "Pier group: the plan"),
        ("supervision pack", "Pier group: the plan · supervision pack"),
    ],
)
def test_the_running_head_says_the_edition_once(edition: str, running: str) -> None:
    made = document()
    made = replace(made, title="Pier group: the plan", stamp=made.stamp._replace(edition=edition))
    for section in docx.Document(BytesIO(written(made))).sections:
        assert section.header.paragraphs[0].text == running


@pytest.mark.parametrize(
    "held", [lambda n: "<w:tr/>" * n, lambda n: f"<w:tr><w:tc>{'<w:p/>' * n}</w:tc></w:tr>"]
)
def test_to_put_in_a_table_takes_no_longer_than_what_it_holds(held: Callable[[int], str]) -> None:
    report = pytest.importorskip("pgacli.writers.docx.report")

    def put(count: int) -> None:
        body = docx.oxml.parse_xml(f"<w:body {DECLARED}><w:p/></w:body>")
        table = f"<w:body {DECLARED}><w:tbl>{held(count)}</w:tbl></w:body>"
        report.put_before(body[0], docx.oxml.parse_xml(table))
        assert [element.tag.rpartition("}")[2] for element in body] == ["tbl", "p"]

    assert growth(put, 2_000) < LINEAR_AT_MOST


def test_the_bar_of_a_finding_goes_on_beside_its_lists_and_tables() -> None:
    inner = Items(((paragraph("inner"),),))
    lists = Items(((paragraph("outer"), inner, paragraph("under")),))
    inside = (paragraph("words"), lists, table(("a", "b"), ("c", "d")))
    tree = body(written(document(Box("finding", inside), table(("e", "f"), ("g", "h")))))
    told = {words_of(each): each for each in tree.iter(f"{W}p")}

    # Where the words begin, less the room that the bar leaves before them: in twips, as both are.
    def bar(words: str) -> int:
        marks = told[words].find(f"{W}pPr")
        border, indent = marks.find(f"{W}pBdr/{W}left"), marks.find(f"{W}ind")
        if border is None:
            return 284 - 10 * 20
        begins = int(indent.get(f"{W}left")) - int(indent.get(f"{W}hanging", 0))
        return begins - int(border.get(f"{W}space")) * 20

    assert all(abs(bar(words) - bar("words")) < 20 for words in ("outer", "inner", "under"))
    first, second = (each.find(f"{W}tblPr") for each in tree.iter(f"{W}tbl"))
    assert first.find(f"{W}tblBorders/{W}left").get(f"{W}color") == "0F5C66"
    assert abs(int(first.find(f"{W}tblInd").get(f"{W}w")) - bar("words")) <= 45
    assert second.find(f"{W}tblBorders") is None
