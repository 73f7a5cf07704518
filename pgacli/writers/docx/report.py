"""A document laid out in a Word template: its front, its blocks, and the parts that they need."""

from io import BytesIO
from typing import Any

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.oxml import parse_xml
from docx.parts.numbering import NumberingPart

from pgacli.editions.edition import BRIEF, LARGE, POSTER
from pgacli.templating.sandbox import Sandbox
from pgacli.writers.document import Document, Text
from pgacli.writers.docx.blocks import Body
from pgacli.writers.docx.house import Filled, shipped_parts
from pgacli.writers.docx.lists import Lists
from pgacli.writers.docx.runs import Runs
from pgacli.writers.docx.sections import A3, Pages, continue_section, pages_of, turn
from pgacli.writers.docx.styles import Styles, enlarge, shorten, tighten
from pgacli.writers.docx.xml import DECLARED, NAMESPACES, paragraph, picture, run
from pgacli.writers.figures.drawings import as_png, drawn
from pgacli.writers.front import contents, draft_words, stamp_lines
from pgacli.writers.layout import SEPARATOR
from pgacli.writers.places import places
from pgacli.writers.spreads import spreads

# Numbers that no bookmark of a template has.
_BOOKMARKS = 10_001
_NO_LISTS = f'<w:numbering xmlns:w="{NAMESPACES["w"]}"/>'.encode()
_FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">'
    ' TOC \\o "1-1" \\h \\z </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
)
_FIELD_END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'


def lay_out_word(document: Document, filled: Filled, templates: Sandbox) -> bytes:
    """Give a document as a Word file: the blocks come in where the template keeps their place."""
    made = _Report(document, filled.document, templates, pages_of(filled.marker))
    inside = parse_xml(f"<w:body {DECLARED}>{made.front()}{made.blocks()}</w:body>")
    put_before(filled.marker, inside)
    if made.body.ends_in_table:
        # Word wants a paragraph after the last table.
        filled.marker.addprevious(parse_xml(f"<w:p {DECLARED}/>"))
    filled.marker.getparent().remove(filled.marker)
    file = BytesIO()
    filled.document.save(file)
    return file.getvalue()


def put_before(marker: Any, wrapper: Any) -> None:
    """Move all that a wrapper holds to a place in another document.

    The wrapper goes first, with the namespaces that it declares: where these stay behind, lxml
    looks for them again at each element, and takes the square of their number.
    """
    marker.addprevious(wrapper)
    for element in list(wrapper):
        marker.addprevious(element)
    wrapper.getparent().remove(wrapper)


class _Report:
    """Keeps together what the parts of one report share."""

    def __init__(self, document: Document, word: Any, templates: Sandbox, pages: Pages) -> None:
        self.document, self.word, self.templates, self.pages = document, word, templates, pages
        self.pictures = 0
        ours = {name: parse_xml(data) for name, data in shipped_parts().items()}
        styles = Styles(word.styles.element, ours["word/styles.xml"], document.language)
        if document.look == LARGE:
            enlarge(word.styles.element)
        if document.look == BRIEF:
            shorten(word.styles.element)
        if document.look == POSTER:
            turn(pages.section, *A3)
            tighten(word.styles.element)
        bookmarks = {
            name: number for number, name in enumerate(places(document.blocks), _BOOKMARKS)
        }
        self.body = Body(
            styles,
            Lists(_numbering(word.part), ours["word/numbering.xml"]),
            Runs(styles, bookmarks, self.relate),
            self.draw,
            pages.width(),
        )

    def relate(self, address: str) -> str:
        """Keep the address of a link, and give the id by which the text knows it."""
        kind = RELATIONSHIP_TYPE.HYPERLINK
        return str(self.word.part.relate_to(address, kind, is_external=True))

    def draw(self, figure: object) -> str:
        """Give a figure as a picture with its words, or as its words alone."""
        drawing = drawn(figure, self.templates)
        png = as_png(drawing)
        if png is None:
            return self.body.runs.of((Text(drawing.words),))
        self.pictures += 1
        relation, image = self.word.part.get_or_add_image(BytesIO(png))
        # Of many adults it could be taller than a page, and its ends would be cut off.
        width = min(self.body.width, round(self.pages.height() * image.px_width / image.px_height))
        size = (width, round(width * image.px_height / image.px_width))
        return picture(relation, self.pictures, size, drawing.words)

    def front(self) -> str:
        """Give what stands between the title and the first section."""
        stamp, styles = self.document.stamp, self.body.styles
        said = run(draft_words(self.document))
        draft = paragraph(said, styles.id("Report draft")) if stamp.is_draft else ""
        # For young people the small print would only stand between them and the first line.
        is_said = self.document.look in ("", BRIEF)
        words = run(SEPARATOR.join(stamp_lines(stamp))) if is_said else ""
        whole = paragraph(words, styles.id("Report whole stamp")) if words else ""
        return draft + whole + self._contents()

    def blocks(self) -> str:
        """Give the blocks; a part that needs turned pages is a section of its own."""
        told: list[str] = []
        parts = spreads(self.document.blocks)
        for number, part in enumerate(parts):
            self.body.width = self.pages.width(is_wide=part.is_wide)
            told.append(self.body.blocks(part.blocks))
            is_last = number == len(parts) - 1
            if not is_last or part.is_wide:
                told.append(self.pages.ending(is_wide=part.is_wide, is_first=number == 0))
                self.body.gap = 0
        if len(parts) > 1 or any(part.is_wide for part in parts):
            continue_section(self.pages.section)
        return "".join(told)

    def _contents(self) -> str:
        """Give the sections as a table of contents, which Word can bring up to date."""
        found = contents(self.document)
        if not found:
            return ""
        styles, runs = self.body.styles, self.body.runs
        lines = [runs.led(run(words), name) for name, words in found]
        lines[0], lines[-1] = _FIELD + lines[0], lines[-1] + _FIELD_END
        told = "".join(paragraph(line, styles.id("toc 1")) for line in lines)
        return paragraph(run("Contents"), styles.id("TOC Heading")) + told


def _numbering(part: Any) -> Any:
    """Give the lists of a template; one that has none gets a place for them."""
    try:
        return part.part_related_by(RELATIONSHIP_TYPE.NUMBERING).element
    except KeyError:
        name = PackURI("/word/numbering.xml")
        made = NumberingPart.load(name, CONTENT_TYPE.WML_NUMBERING, _NO_LISTS, part.package)
        part.relate_to(made, RELATIONSHIP_TYPE.NUMBERING)
        return made.element
