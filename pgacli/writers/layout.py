"""An edition becomes a document: its template lays it out, then the words come in.

The stamp is put here and not by templates: after every heading that has something of its own under
it, so that no passage can be copied out without saying what it is. An edition without findings, or
for young people, bears it on each page alone.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from pgacli.editions.edition import Edition, Here, NoteText, Ref, Sign, Stamp
from pgacli.errors import PgaError
from pgacli.templating import fill, place_of_line
from pgacli.templating.sandbox import Sandbox
from pgacli.writers.boxes import read_boxes
from pgacli.writers.document import (
    Anchor,
    Block,
    Blocks,
    Box,
    Document,
    Drawing,
    Heading,
    Inline,
    Inlines,
    Link,
    Paragraph,
    Table,
    Text,
    opening,
    plain_text,
)
from pgacli.writers.note_text import NoteReader, Piece, read_note
from pgacli.writers.slips import Slips, names_of

CAPTION = "Table: "
SEPARATOR = " · "


def lay_out(edition: Edition, templates: Sandbox) -> Document:
    """Give an edition as a document. Raises PgaError where its template is at fault."""
    slips = Slips()
    markdown = fill(templates, f"{edition.name}/report.md.j2", names_of(edition.content, slips))
    reader = _TemplateReader(slips, edition, partial(place_of_line, templates, edition.name))
    blocks = reader.blocks(SyntaxTreeNode(_template_markdown().parse(markdown)).children)
    return Document(edition.title, edition.stamp, blocks, look=edition.look)


def _template_markdown() -> MarkdownIt:
    markdown = MarkdownIt("commonmark", {"html": False, "maxNesting": 100}).enable("table")
    read_boxes(markdown)
    return markdown


class _Caption(Paragraph):
    """What a template says of the table that follows."""


class _Anchors:
    """Names for places in a document, each given once."""

    def __init__(self) -> None:
        self._given: dict[str, int] = {}

    def new(self, words: str) -> str:
        """Give a name made of the words of a heading."""
        name = _anchor_name(words)
        self._given[name] = self._given.get(name, 0) + 1
        return name if self._given[name] == 1 else self.new(f"{name}-{self._given[name]}")


def _anchor_name(words: str) -> str:
    """Give words as the name of a place: letters and digits in lower case, and hyphens."""
    letters = (letter if letter.isalnum() else " " for letter in words.casefold())
    return "-".join("".join(letters).split()) or "part"


class _TemplateReader(NoteReader):
    """Reads a template's own Markdown, and puts in what its slips stand for."""

    def __init__(self, slips: Slips, edition: Edition, place: Callable[[str], str]) -> None:
        super().__init__(below=1)
        self.slips, self.edition, self.place = slips, edition, place
        self.anchors = _Anchors()
        self.level = 1
        self.about = ""

    def blocks(self, nodes: "list[SyntaxTreeNode]") -> Blocks:
        """Give the blocks of several nodes, with captions and stamps in place."""
        blocks = _captioned(super().blocks(nodes))
        if not self.edition.stamps_passages:
            return tuple(blocks)
        return tuple(_stamped(blocks, self.edition.stamp))

    def block(self, node: SyntaxTreeNode) -> Iterator[Block]:
        """Give the blocks of a node. A paragraph may hold a note, which has blocks of its own."""
        if node.type == "paragraph" and _words_of(node).startswith(CAPTION):
            first, *others = self.inlines(node)
            yield _Caption((Text(plain_text((first,)).removeprefix(CAPTION)), *others))
        elif node.type == "paragraph":
            yield from self._paragraphs(list(self.pieces(node)))
        else:
            yield from super().block(node)

    def _paragraphs(self, pieces: list[Piece]) -> Iterator[Block]:
        """Give a note's first paragraph on the line of the words before it, the rest below."""
        line: list[Inline] = []
        for piece in pieces:
            if not isinstance(piece, NoteText):
                line.append(piece)
                continue
            first, *others = read_note(piece.markdown, self.level) or (Paragraph(()),)
            if isinstance(first, Paragraph):
                line += first.children
            else:
                others.insert(0, first)
            if others:
                yield Paragraph(tuple(line))
                yield from others
                line = []
        if plain_text(tuple(line)).strip():
            yield Paragraph(tuple(line))

    def text(self, words: str) -> Iterator[Piece]:
        """Give a template's words, with the values that its slips stand for."""
        for part, value in self.slips.split(words):
            if isinstance(value, str):
                yield Text(value)
            elif isinstance(value, Ref):
                yield Link((Text(value.id),), f"#{_anchor_name(value.id)}")
            elif isinstance(value, Here):
                yield Anchor(value.id, self.anchors.new(value.id))
            elif isinstance(value, NoteText | Sign):
                yield value
            else:
                yield Text(part)

    def words(self, text: str) -> str:
        """Give text that is kept exactly, with its slips as words."""
        return self.slips.words(text)

    def read_heading(self, node: SyntaxTreeNode) -> Block:
        """Give a heading of the report, to which links may lead."""
        level = int(node.tag[1:])
        if level == 1 or level > self.level + 1:
            place = self.place(f"{'#' * level} {_words_of(node)}")
            raise PgaError(
                f"{place}: a heading of level {level} stands under one of level {self.level};"
                " begin at level 2 (the title is level 1) and leave no level out"
            )
        self.level = level
        children = self.inlines(node)
        anchor = self.anchors.new(self.about or plain_text(children))
        self.about = ""
        return Heading(level, children, anchor)

    def read_box(self, node: SyntaxTreeNode) -> Block:
        """Give a box; its first heading bears the name of what the box is about."""
        about = self.slips.words(str(node.meta.get("about", "")))
        if node.info == "figure":
            return self._drawing(about)
        outside, self.about = self.level, about
        children = self.blocks(node.children)
        self.level, self.about = outside, ""
        return Box(node.info, children)

    def _drawing(self, name: str) -> Block:
        if name not in self.edition.figures:
            place = self.place(f"::: figure {name}")
            raise PgaError(f"{place}: this edition has no figure of that name")
        return Drawing(self.edition.figures[name])


def _captioned(blocks: Blocks) -> Iterator[Block]:
    """Give tables the caption that stands before them as `Table: …`."""
    caption: Inlines = ()
    for block in blocks:
        if isinstance(block, _Caption):
            caption = block.children
            continue
        yield replace(block, caption=caption) if isinstance(block, Table) and caption else block
        caption = ()


def _stamped(blocks: Iterator[Block], stamp: Stamp) -> Iterator[Block]:
    """Give blocks with the stamp after each heading that has something of its own under it."""
    heading: Heading | None = None
    for block in blocks:
        if heading is not None and not _has_heading(block):
            yield Box("stamp", (Paragraph((Text(SEPARATOR.join(stamp.short)),)),))
        yield block
        heading = block if isinstance(block, Heading) and block.anchor else None


def _words_of(paragraph: SyntaxTreeNode) -> str:
    """Give a template's paragraph as it is written there, with slips for what it prints."""
    return paragraph.children[0].content if paragraph.children else ""


def _has_heading(block: Block) -> bool:
    """Say whether a block brings a heading of its own, and so a stamp of its own."""
    first = opening(block)
    return isinstance(first, Heading) and bool(first.anchor)
