"""Each format is read back whole: what is shown, and what is not."""

import zipfile
from html.parser import HTMLParser
from io import BytesIO

import pikepdf
import pytest

from pgacli.errors import PgaError
from pgacli.leaks.part import CALLING_FIELD, EMBEDDED, FETCHED
from pgacli.leaks.readback import read_back
from pgacli.leaks.words import words_of
from tests.leaks.made_pdf import helvetica

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
PAGE = """<!doctype html><html lang="en"><head><title>In the title</title>
<meta name="author" content="in an attribute"><style>p::after{content:"in\\20 css\\2e "}</style>
<script>var a = "in a script"</script></head><body><!-- in a comment -->
<p title="in a tip">Bro<b>ken</b> a<span>part</span></p><p>Next<br>line</p>
<a href="https://example.org/in%20a%20link">x</a><svg><path d="M1 2"/><text>in a figure</text></svg>
</body></html>"""


def word(**parts: str) -> bytes:
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as file:
        for name, text in parts.items():
            file.writestr(name, text)
    return made.getvalue()


def field(*pieces: str) -> str:
    """Give a field as Word writes it: what it is told to do is cut into runs."""
    told = "".join(f"<w:r><w:instrText>{each}</w:instrText></w:r>" for each in pieces)
    begin, parts, end = (
        f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
    )
    return f"{begin}{told}{parts}<w:r><w:t>x</w:t></w:r>{end}"


def called(**parts: str) -> list[str]:
    """Give what a Word file of these parts would do when it is opened."""
    bodies = {name.replace("__", "/") + ".xml": text for name, text in parts.items()}
    return [part.calls for part in read_back(word(**bodies), "docx") if part.calls]


def found(content: bytes, suffix: str) -> dict[str, str]:
    every: dict[str, str] = {}
    for part in read_back(content, suffix):
        every[part.place] = f"{every.get(part.place, '')}\n{part.text}"
    return every


def test_a_web_page_is_gone_through_once(monkeypatch: pytest.MonkeyPatch) -> None:
    fed: list[str] = []
    feed = HTMLParser.feed
    monkeypatch.setattr(HTMLParser, "feed", lambda self, data: fed.append(data) or feed(self, data))
    parts = read_back(PAGE.encode(), "html")
    assert [part.calls for part in parts if part.calls] == ["a script"]
    assert fed == [PAGE]


def test_a_web_page() -> None:
    parts = found(PAGE.encode(), "html")
    assert "Broken apart\n\n" in parts["the text of the web page"]
    assert "Next\nline" in parts["the text of the web page"]
    assert "in a figure" in parts["the text of the web page"]
    assert "In the title" in parts["the title of the web page"]
    assert "in a comment" in parts["a comment of the web page"]
    assert "in a script" in parts["a script of the web page"]
    assert "in css." in parts["the style sheet of the web page"]
    for words in ("in an attribute", "in a tip", "in a link"):
        assert words in parts["an attribute of the web page"]
    assert "M1 2" in parts["a measure of the web page"]


def test_words_of_two_blocks_are_not_one_name() -> None:
    parts = found(b"<table><tr><td>Ada</td><td>Moss</td></tr></table>", "html")
    assert "Ada\n\n" in parts["the text of the web page"]


@pytest.mark.parametrize("between", ["", "\n"])
def test_a_label_of_a_drawing_runs_on_in_the_next_line(between: str) -> None:
    drawing = f"<svg><text>Ada</text>{between}<text>High School</text><path/><text>B</text></svg>"
    assert "Ada\nHigh School\n\n" in found(drawing.encode(), "html")["the text of the web page"]


def test_markdown_as_written_and_as_read() -> None:
    (text,) = found(rb"A\_b \*c\* **Or**iel &#79;ri `x`", "md").values()
    assert r"**Or**iel" in text
    assert "Oriel Ori x" in text


def test_a_link_within_a_word_hides_nothing() -> None:
    (text,) = found(b"Ori[el](https://example.org/a) and ![Bry](a.png)ony", "md").values()
    assert "Oriel and Bryony" in text


def test_a_word_file() -> None:
    runs = (
        "<w:p><w:r><w:t>Bro</w:t></w:r><w:proofErr/><w:r><w:t>ken</w:t></w:r>"
        "<w:r><w:tab/><w:t>apart</w:t></w:r></w:p><w:p><w:r><w:instrText>LI</w:instrText></w:r>"
        "<w:r><w:instrText>NK</w:instrText></w:r></w:p>"
    )
    parts = found(
        word(
            **{
                "word/document.xml": f'<w:d {W}><!-- aside -->{runs}<w:x descr="in words"/></w:d>',
                "word/header1.xml": f"<w:hdr {W}><w:p><w:r><w:t>above</w:t></w:r></w:p></w:hdr>",
                "word/footer2.xml": f"<w:ftr {W}><w:p><w:r><w:t>below</w:t></w:r></w:p></w:ftr>",
                "word/comments.xml": f'<w:c {W} w:author="who"><w:t>beside</w:t></w:c>',
                "docProps/core.xml": "<p><title>A title</title><creator>Somebody</creator></p>",
                "customXml/item1.xml": "<a>behind</a>",
                "word/_rels/document.xml.rels": '<R Target="https://example.org/a%20link"/>',
                "word/odd-name.bin": "in a part of text",
            }
        ),
        "docx",
    )
    text = parts["the text of the Word file"]
    assert "Broken\tapart\n\n" in text
    assert "LINK" in text
    assert "in words" in text
    assert "aside" in text
    assert "above" in parts["a header of the Word file"]
    assert "below" in parts["a footer of the Word file"]
    assert "beside" in parts["a comment of the Word file"]
    assert "who" in parts["a comment of the Word file"]
    assert "A title\n\nSomebody" in parts["the properties of the Word file"]
    assert "behind" in parts["hidden data of the Word file"]
    assert "odd-name" in parts["the name of a part of the Word file"]
    assert "a link" in parts["another part of the Word file"]
    assert "in a part of text" in parts["another part of the Word file"]


def test_a_word_file_within_a_word_file() -> None:
    inner = word(**{"a.xml": "<a>deep inside</a>"})
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as file:
        file.comment = b"on the archive"
        file.writestr("word/embeddings/a.docx", inner)
    parts = found(made.getvalue(), "docx")
    assert "deep inside" in parts["another part of the Word file"]
    assert "on the archive" in parts["a remark on the Word file"]


def test_numbers_that_word_gives_hold_no_number() -> None:
    parts = read_back(
        word(**{"word/document.xml": f'<w:d {W}><w:id w:val="9434765919"/></w:d>'}), "docx"
    )
    assert [part.is_figures for part in parts if "9434765919" in part.text] == [True]


def test_both_readers_of_pages_read_the_same_words(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pypdfium2", reason="the quicker reader is optional")
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=(200, 200))
    page.Resources = helvetica()
    page.Contents = pdf.make_stream(
        b"BT /F1 12 Tf 20 150 Td (On the page and long-) Tj 0 -14 Td (drawn) Tj ET"
        b" BT 3 Tr 20 100 Td (unseen) Tj ET BT 0 Tr 1 1 1 rg 20 80 Td (in white) Tj ET"
        b" BT 900 80 Td (beside the page) Tj ET BT 20 -900 Td (below it) Tj ET"
        b" q 0 0 1 1 re W n BT 20 60 Td (cut off) Tj ET Q"
    )
    made = BytesIO()
    pdf.save(made)
    quick = read_back(made.getvalue(), "pdf")
    monkeypatch.setattr("pgacli.leaks.read_pdf.find_spec", lambda _: None)
    slow = read_back(made.getvalue(), "pdf")
    (said,) = (words_of(page.text) for page in quick[0].pieces)
    assert [said] == [words_of(page.text) for page in slow[0].pieces]
    for words in ("longdrawn", "unseen", "white", "beside", "below", "cut"):
        assert words in said


def test_a_pdf() -> None:
    pdf = pikepdf.new()
    page = pdf.add_blank_page()
    page.Contents = pdf.make_stream(b"BT /F1 12 Tf 72 720 Td (On the page) Tj ET")
    page.Resources = helvetica()
    link = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot,
        Subtype=pikepdf.Name.Link,
        Rect=[0, 0, 9, 9],
        A=pikepdf.Dictionary(
            S=pikepdf.Name.URI, URI=pikepdf.String("https://example.org/in-a-link")
        ),
    )
    page.Annots = pdf.make_indirect([pdf.make_indirect(link)])
    pdf.Root.StructTreeRoot = pikepdf.Dictionary(
        K=pikepdf.Dictionary(S=pikepdf.Name.Figure, Alt=pikepdf.String("in other words"))
    )
    with pdf.open_outline() as outline:
        outline.root.append(pikepdf.OutlineItem("a bookmark", 0))
    with pdf.open_metadata() as metadata:
        metadata["dc:title"] = "in the metadata"
    pdf.docinfo["/Title"] = "in the properties"
    pdf.attachments["note.txt"] = pikepdf.AttachedFileSpec(pdf, b"in a file", filename="named.txt")
    made = BytesIO()
    pdf.save(made)
    parts = found(made.getvalue(), "pdf")
    assert "On the page" in parts["the text of the PDF"]
    hidden = parts["a hidden string of the PDF"]
    for words in ("in-a-link", "in other words", "a bookmark", "in the properties", "named.txt"):
        assert words in hidden
    assert "in the metadata" in parts["the properties of the PDF"]
    assert "in a file" in parts["the properties of the PDF"]


def test_words_of_a_pdf_are_read_on_over_the_end_of_a_line() -> None:
    pdf = pikepdf.new()
    page = pdf.add_blank_page()
    page.Contents = pdf.make_stream(
        b"BT /F1 12 Tf 72 720 Td (It is 943 476  ) Tj 0 -14 Td (5919 there) Tj ET"
    )
    page.Resources = helvetica()
    made = BytesIO()
    pdf.save(made)
    assert "It is 943 476 5919 there" in found(made.getvalue(), "pdf")["the text of the PDF"]


def test_what_cannot_be_read_back_is_not_written() -> None:
    with pytest.raises(PgaError, match="could not be searched"):
        read_back(b"", "rtf")
    with pytest.raises(PgaError, match="could not be read back"):
        read_back(b"no PDF at all", "pdf")


@pytest.mark.parametrize(
    "inside",
    [
        field(' DDEAUTO c:\\\\x.exe "/k" '),
        field(" INCLUDE", 'PICTURE "http://example.org/a.png" '),
        field(" includetext a.docx"),
        # Word works out the inner one first, and what it gives may name the outer one.
        field(field(" QUOTE 68 68 69 "), " c:\\\\x.exe"),
        field(" IF 1 = 1 ", field(" LINK Excel.Sheet ")),
        field(""),
        '<w:fldSimple w:instr=" DATABASE "/>',
    ],
)
def test_a_field_that_calls_out_is_seen_in_a_word_file(inside: str) -> None:
    part = f"<w:p {W}>{inside}</w:p>"
    for name in ("word__document", "word__footer1"):
        assert called(**{name: part}) == [CALLING_FIELD]


@pytest.mark.parametrize(
    "inside",
    [
        *(field(" PAGE "), field(" num", "pages "), field(' TOC \\\\o "1-1" ', field("PAGEREF a"))),
        *('<w:fldSimple w:instr="FILENAME"/>', field(" = 1 + 1 "), ""),
    ],
)
def test_a_field_that_tells_of_the_document_itself_calls_nobody(inside: str) -> None:
    assert called(word__document=f"<w:p {W}>{inside}</w:p>") == []


def test_what_is_embedded_or_kept_elsewhere_is_seen_in_a_word_file() -> None:
    picture = f'<w:p {W} xmlns:v="v"><v:imagedata src="{{}}"/></w:p>'
    for address in ("http://example.org/a.png", "\\\\example.org\\a.png", "file:///a"):
        assert called(word__document=picture.format(address)) == [FETCHED]
    assert called(word__document=picture.format("media/a.png")) == []
    assert called(word__activeX__a="<a/>") == [EMBEDDED]
    elsewhere = (
        '<a><Relationship Type="t/{}" TargetMode="External" Target="https://example.org"/></a>'
    )
    assert called(word___rels__a=elsewhere.format("image")) == [FETCHED]
    assert called(word___rels__a=elsewhere.format("hyperlink")) == []
