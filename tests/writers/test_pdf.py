"""PDF files: their structure is looked into here; whether they conform is for others to judge."""

import sys
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings

from pgacli.case.loading import load_case
from pgacli.errors import PgaError
from pgacli.writers import report_templates, writer
from pgacli.writers.document import Block, Box, Document, Drawing, Heading, Items, Paragraph, Text
from pgacli.writers.note_text import read_note
from pgacli.writers.spreads import leads
from pgacli.writers.typst.missing_letters import missing_in, spelled_out
from tests.examples import EXAMPLES, TODAY
from tests.reports.cases import document_of
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

pytest.importorskip("typst", reason='PDF files need pip install "pgacli[pdf]"')
pikepdf = pytest.importorskip("pikepdf", reason="looking into a PDF needs pikepdf")
pypdf = pytest.importorskip("pypdf", reason="reading a PDF needs pypdf")

TEMPLATES = report_templates()
PAINTING = {"f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Tj", "TJ", "'", '"', "Do"}

__all__ = ["one_figure"]


def written(made: Document | None = None) -> bytes:
    return writer("pdf")(made or document(), TEMPLATES).content


def pages(data: bytes) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in pypdf.PdfReader(BytesIO(data)).pages]


def text(data: bytes) -> str:
    return " ".join(pages(data))


@pytest.fixture(scope="module")
def made() -> bytes:
    return written()


@pytest.fixture
def pdf(made: bytes) -> Iterator[Any]:
    with pikepdf.open(BytesIO(made)) as opened:
        yield opened


def elements(node: Any) -> Iterator[Any]:
    """Give the elements of the structure tree, in order."""
    kids = node.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from elements(kid)


def of_kind(pdf: Any, *kinds: str) -> list[Any]:
    return [each for each in elements(pdf.Root.StructTreeRoot) if str(each.S) in kinds]


def test_it_is_tagged_and_says_its_language_and_title(pdf: Any) -> None:
    assert bool(pdf.Root.MarkInfo.Marked)
    assert str(pdf.Root.Lang) == "en-GB"
    assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
    with pdf.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"
        assert metadata["dc:title"] == TITLE


def test_its_properties_hold_no_name_and_no_time(pdf: Any) -> None:
    assert set(pdf.docinfo.keys()) <= {"/Title", "/Creator"}
    assert "Typst" in str(pdf.docinfo["/Creator"])


def test_its_bookmarks_are_its_sections(pdf: Any) -> None:
    with pdf.open_outline() as outline:
        titles = [item.title for item in outline.root]
    assert titles == ["Summary", "What was found", "The plan", "Limits"]


def test_headings_begin_at_the_top_and_leave_no_level_out(pdf: Any) -> None:
    levels = [int(str(each.S)[2:]) for each in of_kind(pdf, *(f"/H{n}" for n in range(1, 7)))]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_figures_say_in_words_what_they_show(pdf: Any) -> None:
    told = [str(figure.Alt) for figure in of_kind(pdf, "/Figure")]
    assert told == ["What was found. Strengths on each side."]


@pytest.mark.parametrize("height", [40, 200, 900])
def test_no_figure_is_taller_than_its_page(height: int, monkeypatch: pytest.MonkeyPatch) -> None:
    tall = FIGURE.replace("0 0 100 40", f"0 0 100 {height}")
    monkeypatch.setattr("pgacli.writers.figures.drawings.draw", lambda _figure: tall)
    with pikepdf.open(BytesIO(written(document(Drawing(None))))) as opened:
        (figure,) = of_kind(opened, "/Figure")
        left, foot, right, top = map(float, figure.A[0].BBox)
    assert 0 < foot < top < 842
    assert (right - left) / (top - foot) == pytest.approx(100 / height, rel=0.01)


def test_tables_have_heads_that_cells_lead_back_to(pdf: Any) -> None:
    heads = of_kind(pdf, "/TH")
    assert len(heads) == 4
    for head in heads:
        attributes = head.A if isinstance(head.A, pikepdf.Array) else [head.A]
        assert any("/Scope" in each or "/Headers" in each for each in attributes)


def test_lists_are_lists(pdf: Any) -> None:
    assert len(of_kind(pdf, "/L")) >= 5
    assert len(of_kind(pdf, "/LI")) == len(of_kind(pdf, "/LBody"))


def fonts(pdf: Any) -> Iterator[Any]:
    for each in pdf.objects:
        if isinstance(each, pikepdf.Dictionary) and each.get("/Type") == "/Font":
            yield each


def test_its_letters_travel_with_it_and_can_be_read_back(pdf: Any) -> None:
    names = set()
    for font in fonts(pdf):
        if font.Subtype == "/Type0":
            assert "/ToUnicode" in font
            names.add(str(font.BaseFont).partition("+")[2].partition("-")[0])
        else:
            assert {"/FontFile", "/FontFile2", "/FontFile3"} & set(font.FontDescriptor.keys())
    assert names == {"AtkinsonHyperlegibleNext", "DejaVuSansMono"}


def test_whatever_is_painted_is_content_or_marked_as_none(pdf: Any) -> None:
    for page in pdf.pages:
        depth = 0
        for _operands, operator in pikepdf.parse_content_stream(page):
            if str(operator) in ("BMC", "BDC"):
                depth += 1
            elif str(operator) == "EMC":
                depth -= 1
            elif str(operator) in PAINTING:
                assert depth > 0, f"{operator} stands outside"
        assert depth == 0


def test_every_page_bears_the_stamp_and_its_number(made: bytes) -> None:
    found = pages(made)
    assert len(found) >= 3
    for number, page in enumerate(found, 1):
        assert STAMP_LINE in page
        assert f"Page {number} of {len(found)}" in page


def test_the_stamp_of_a_page_is_not_read_out_on_each(pdf: Any) -> None:
    for page in pdf.pages:
        kinds = [
            str(operands[0])
            for operands, operator in pikepdf.parse_content_stream(page)
            if str(operator) in ("BMC", "BDC")
        ]
        assert kinds.count("/Artifact") >= 2


def test_a_draft_says_so_on_each_page() -> None:
    draft = replace(document(), stamp=document().stamp._replace(is_draft=True))
    found = pages(written(draft))
    assert "DRAFT: not to be relied on" in found[0]
    assert all(page.count("DRAFT") >= 2 for page in found)


def test_a_wide_table_lies_on_its_side(pdf: Any) -> None:
    sizes = [tuple(round(float(each)) for each in page.mediabox[2:]) for page in pdf.pages]
    assert set(sizes) == {(595, 842), (842, 595)}


def test_the_same_document_gives_the_same_bytes(made: bytes) -> None:
    assert written() == made


def test_a_hostile_line_is_text_in_its_place() -> None:
    data = written(
        document(Heading(2, (Text(HOSTILE),), 'h"] #x'), paragraph(HOSTILE), *read_note(HOSTILE, 2))
    )
    assert text(data).count(" ".join(HOSTILE.split())) >= 2


@pytest.mark.parametrize("mark", ['"', "\\", "#", "\\u{41}", "*/", "]", "}"])
def test_no_mark_ends_a_word_however_long_the_word_is(mark: str) -> None:
    for length in range(17, 24):
        word = "w" * length + mark * 2 + "w" * 30
        assert word in text(written(document(paragraph(word)))).replace("\u200b", "").replace(
            " ", ""
        )


def test_a_long_word_stays_on_the_page() -> None:
    found = pages(written(document(paragraph("w" * 3000))))
    assert sum(page.count("w") for page in found) >= 3000


def test_letters_that_no_font_has_are_named() -> None:
    told = text(
        written(document(paragraph("so \U0001f600 and \U0001f469\u200d\U0001f467, ok ✓ → ●")))
    )
    assert "so [grinning face] and [woman][girl], ok ✓ → ●" in told


def test_the_author_is_told_of_letters_that_are_named() -> None:
    whole = writer("pdf")(document(paragraph("Grŵp Tŷ Dŵr")), TEMPLATES)
    assert whole.remark == ""
    named = writer("pdf")(document(paragraph("你们 \U0001f600")), TEMPLATES)
    assert named.remark.startswith("the PDF names three letters or signs in brackets")
    joined = writer("pdf")(document(paragraph("\U0001f469\u200d\U0001f467")), TEMPLATES)
    assert joined.remark.startswith("the PDF names two letters or signs in brackets")


def shapes(letter: str) -> int:
    """Give how many shapes are drawn for a letter."""
    return drawn(written(document(paragraph(letter)))) - drawn(written(document(paragraph(""))))


def drawn(data: bytes) -> int:
    """Give how many shapes a file draws; each takes two bytes."""
    count = 0
    with pikepdf.open(BytesIO(data)) as pdf:
        for page in pdf.pages:
            for operands, operator in pikepdf.parse_content_stream(page):
                if str(operator) in {"Tj", "TJ"}:
                    told = operands[0] if str(operator) == "TJ" else operands
                    count += sum(len(bytes(each)) // 2 for each in told if is_string(each))
    return count


def is_string(value: Any) -> bool:
    return isinstance(value, pikepdf.String)


@pytest.mark.parametrize("letter", ["w", "ŵ", "ŷ", "ẁ", "Ŵ", "İ", "ğ", "ł", "ș", "e\u0301"])
def test_a_letter_with_its_mark_is_one_shape(letter: str) -> None:
    assert shapes(letter) == 1


@pytest.mark.parametrize("letter", ["ọ́", "Ọ̀", "ẹ́"])
def test_a_letter_with_a_mark_that_the_font_lacks_is_not_left_out(letter: str) -> None:
    assert shapes(letter) == 2


def test_what_typst_cannot_show_is_read_from_its_complaint() -> None:
    complaint = 'error: the text `"\\u{1f600}a"` could not be displayed with font `"X"`'
    assert missing_in(complaint) == {"\U0001f600"}
    assert missing_in("something else") == frozenset()
    assert spelled_out("a\U0001f600", frozenset("\U0001f600")) == "a[grinning face]"


def test_a_box_taller_than_a_page_loses_nothing() -> None:
    lines = [f"line {number} of a long finding" for number in range(200)]
    box = Box("finding", (document().blocks[0], *read_note("\n\n".join(lines), 2)))
    found = text(written(document(box)))
    assert all(line in found for line in lines)


@settings(max_examples=25)
@given(NOTES)
def test_any_note_becomes_a_file_that_opens(note: str) -> None:
    blocks = read_note(note, below=2)
    data = written(Document("Title", document().stamp, blocks or (Paragraph(()),)))
    assert STAMP_LINE in pages(data)[0]


def test_without_its_library_it_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(PgaError, match=r'pip install "pgacli\[pdf\]"') as raised:
        written()
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize("look", ["large", "cards", "poster"])
def test_each_look_bears_the_stamp_on_each_page_and_is_tagged(look: str) -> None:
    card = Box(
        "card", (paragraph("You look out for each other."), Box("number", (paragraph("F1"),)))
    )
    ticks = Box("ticks", (Items(((paragraph("☐ That’s us"),), (paragraph("☐ Not us"),))),))
    ticked = replace(card, children=(*card.children, ticks))
    boxes = {"cards": ("sheet", (ticked,) * 9), "poster": ("poster", (card,) * 3)}
    role, children = boxes.get(look, ("large-print", (ticked, ticked)))
    heading = Heading(2, (Text("Words"),), "words")
    data = written(replace(document(heading, Box(role, children)), look=look))
    assert all(STAMP_LINE in page for page in pages(data))
    with pikepdf.open(BytesIO(data)) as opened:
        assert of_kind(opened, "/H1")
    if look == "poster":
        assert len(pages(data)) == 1


def test_only_what_is_copied_out_by_itself_repeats_the_stamp_of_its_page() -> None:
    short = Box("stamp", (paragraph("short stamp"),))
    heading = Heading(2, (Text("Sharing"),), "sharing")
    finding = Box("finding", (Heading(3, (Text("F1"),), "f1"), short, paragraph("Text.")))
    told = text(written(document(heading, short, paragraph("Words."), finding)))
    assert told.count("short stamp") == 1


def test_the_answers_of_a_card_are_read_line_by_line() -> None:
    answers = ("That’s us", "Not us", "Say it like this", "Leave it out")
    ticks = Box("ticks", (Items(tuple((paragraph(each),) for each in answers)),))
    card = Box("card", (paragraph("You swim."), ticks))
    told = text(written(replace(document(Box("sheet", (card,))), look="cards")))
    places = [told.index(each) for each in answers]
    assert places == sorted(places)


def test_what_leads_to_a_box_of_lines_stays_with_it() -> None:
    box = Box("answers", (Items(((paragraph("one"),), (paragraph("two"),))),))
    assert list(leads((paragraph("You can say:"), box))) == [0]
    assert list(leads((paragraph("Words."), Box("reply", (paragraph("Words."),))))) == []
    assert list(leads((paragraph("A summary tells of its own. " * 12), box))) == []
    assert list(leads((paragraph("The summary ends here."), replace(box, role="glance")))) == []


@pytest.mark.parametrize(
    ("edition", "most"), [("synopsis", 1), ("young-people", 3), ("explainer", 2)]
)
def test_what_many_are_to_read_is_short(edition: str, most: int) -> None:
    case = load_case(EXAMPLES / "harbour-2026", TODAY)
    assert len(pages(written(document_of(case, edition)))) <= most


def test_no_line_ends_within_a_day() -> None:
    told = document(*(paragraph("w " * number + "by 15 May 2026, or so.") for number in range(60)))
    reader = pypdf.PdfReader(BytesIO(written(told)))
    assert sum(page.extract_text().count("15 May 2026, or") for page in reader.pages) >= 55
    assert sum(page.extract_text().count("15 May 2026") for page in reader.pages) == 60


def test_the_young_peoples_answer_stays_with_the_end_of_what_they_answered() -> None:
    answer = Box("answer", (paragraph("Not yet put to the young people."),))
    told = (paragraph("What was seen."), paragraph("Why this matters."), answer)
    assert list(leads(told)) == [1]


def test_a_finding_goes_over_a_page_sooner_than_leave_it_half_blank() -> None:
    seen = tuple(paragraph(f"Words that somebody said, {number}. " * 4) for number in range(8))
    sources = Box("sources", (paragraph("Rests on: Record."),))
    finding = Box("finding", (Heading(3, (Text("F1. Safe"),), "f1"), *seen, sources))
    first, second = pages(written(document(paragraph("Lines above. " * 130), finding)))
    assert "F1. Safe" in first
    assert "Words that somebody said, 1." in first
    assert "Words that somebody said, 7." in second
    assert "Rests on: Record." in second


@pytest.mark.parametrize("end", [paragraph("The end."), Box("sources", (paragraph("The end."),))])
def test_the_last_words_of_a_finding_do_not_go_over_a_page_by_themselves(end: Block) -> None:
    seen = (*(paragraph(f"Said, {number}.") for number in range(12)), end)
    finding = Box("finding", (Heading(3, (Text("F1. Safe"),), "f1"), *seen))
    findings = []
    for number in range(10, 40):
        told = pages(written(document(paragraph("Lines above, and words. " * 4 * number), finding)))
        findings.append([page for page in told if "The end." in page])
    assert all("Said, 11." in page for [page] in findings)
    assert any("F1. Safe" in page for [page] in findings)
    assert any("F1. Safe" not in page for [page] in findings)


def test_what_a_figure_shows_is_not_told_again_on_paper() -> None:
    told = text(written(document(Drawing(None), Box("retold", (paragraph("The days."),)))))
    assert "The days." not in told


def test_what_stands_between_a_heading_and_its_first_finding_stays_with_both() -> None:
    finding, line = Box("finding", (paragraph("Words."),)), paragraph("Read each aloud.")
    heading = Heading(2, (Text("How findings are put"),))
    stamp = Box("stamp", (paragraph("Group, full edition."),))
    assert list(leads((heading, line, finding))) == [1]
    assert list(leads((heading, stamp, line, finding))) == [2]
    assert list(leads((line, line, finding))) == []


def test_what_two_people_place_side_by_side_stays_on_one_page() -> None:
    compared = Box("stack", (table(("Question", "The author"), ("Placed under", "Roles")),))
    lines = (Heading(3, (Text("F1. Safe"),), "f1"), paragraph("Seen."), compared)
    finding = Box("finding", (*lines, paragraph("Settled.")))
    for number in range(10, 40):
        before = paragraph("Lines above, and words. " * 4 * number)
        told = pages(written(document(before, finding)))
        assert [page for page in told if "F1. Safe" in page and "Settled." in page]


def test_a_finding_by_itself_begins_under_what_says_how_it_may_be_used() -> None:
    before = (paragraph("Lines above. " * 190), paragraph("How it may be used."))
    lines = tuple(paragraph(f"Line {number}.") for number in range(6))
    finding = Box("finding", (Heading(3, (Text("F1. Safe"),), "f1"), *lines))
    for block, first in ((finding, 0), (Box("alone", (finding,)), 1)):
        assert pages(written(document(*before, block)))[0].count("F1. Safe") == first
