"""A note's Markdown as blocks that are safe anywhere in a report.

Headings are moved below the heading that they stand under, so that no note can forge a section.
HTML is text. Pictures are reduced to their words; only links to the web and to mail stay links.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from pgacli.editions.edition import NoteText
from pgacli.writers.document import (
    Block,
    Blocks,
    Break,
    Code,
    CodeBlock,
    Emphasis,
    Heading,
    Inline,
    Inlines,
    Items,
    Link,
    Marked,
    Paragraph,
    Quote,
    Rule,
    Strong,
    Struck,
    Table,
    Text,
    flat,
)

# Deeper than any person writes. Text below that would be dropped by the parser, so such a note is
# laid out line by line instead.
MAX_NESTING = 40
DEEPEST_HEADING = 6

_MARKS: Mapping[str, type[Marked]] = {"strong": Strong, "em": Emphasis, "s": Struck}
_WEB = ("http://", "https://", "mailto:")

# While a template is read, a note may still stand between its words.
Piece = Inline | NoteText


@cache
def note_markdown() -> MarkdownIt:
    """Give the reader of notes: CommonMark, tables and what is struck out, without HTML.

    Link references are text too: as a rule of their own they would swallow the line `[Note]: word`.
    """
    options = {"html": False, "maxNesting": MAX_NESTING}
    return MarkdownIt("commonmark", options).enable(["table", "strikethrough"]).disable("reference")


def read_note(markdown: str, below: int) -> Blocks:
    """Give a note's Markdown as blocks; its headings begin one level below `below`."""
    tokens = note_markdown().parse(markdown)
    if any(token.level >= MAX_NESTING - 1 for token in tokens):
        lines = (" ".join(line.split()) for line in markdown.splitlines())
        return tuple(Paragraph((Text(line),)) for line in lines if line)
    return NoteReader(below).blocks(SyntaxTreeNode(tokens).children)


class NoteReader:
    """Turns a Markdown tree into blocks, node by node."""

    def __init__(self, below: int) -> None:
        self.below = below
        self._above: list[int] = []

    def blocks(self, nodes: "list[SyntaxTreeNode]") -> Blocks:
        """Give the blocks of several nodes."""
        return tuple(block for node in nodes for block in self.block(node))

    def block(self, node: SyntaxTreeNode) -> Iterator[Block]:
        """Give the blocks of a node; most are one."""
        read: Callable[[SyntaxTreeNode], Block] | None = getattr(self, f"read_{node.type}", None)
        if read is not None:
            yield read(node)
        elif node.children and node.type != "inline":
            yield from self.blocks(node.children)
        else:
            yield Paragraph((Text(node.content),))

    def inlines(self, node: SyntaxTreeNode) -> Inlines:
        """Give the inline nodes of a block; a note among them is put on one line."""
        return settled(self.pieces(node))

    def pieces(self, node: SyntaxTreeNode) -> Iterator[Piece]:
        """Give the inline nodes of a block, and notes as they are."""
        for child in node.children:
            for grandchild in child.children:
                yield from self.piece(grandchild)

    def piece(self, node: SyntaxTreeNode) -> Iterator[Piece]:
        """Give the inline nodes of a node."""
        if node.type in ("softbreak", "hardbreak"):
            yield Break() if node.type == "hardbreak" else Text(" ")
        elif node.type == "code_inline":
            yield Code(self.words(node.content))
        elif node.type in ("link", "image"):
            yield from self._linked(node)
        elif node.type == "text" or not node.children:
            yield from self.text(node.content)
        else:
            yield from self._marked(node)

    def _marked(self, node: SyntaxTreeNode) -> Iterator[Piece]:
        children = [part for child in node.children for part in self.piece(child)]
        if node.type in _MARKS:
            yield _MARKS[node.type](settled(children))
        else:
            yield from children

    def _linked(self, node: SyntaxTreeNode) -> Iterator[Piece]:
        """Give the words of a link or a picture, and its title, which pages would hide."""
        children = [part for child in node.children for part in self.piece(child)]
        target = str(node.attrs.get("href", ""))
        if not children:
            children = [Text("picture" if node.type == "image" else target)]
        if target.casefold().startswith(_WEB):
            yield Link(settled(children), target)
        else:
            yield from children
        if title := str(node.attrs.get("title", "")):
            yield from self.text(f" ({title})")

    def text(self, words: str) -> Iterator[Piece]:
        """Give words as inline nodes."""
        if words:
            yield Text(words)

    def words(self, text: str) -> str:
        """Give text that is kept exactly."""
        return text

    def read_heading(self, node: SyntaxTreeNode) -> Block:
        """Give a heading below its host; no level is skipped, whatever the note does."""
        level = int(node.tag[1:])
        while self._above and self._above[-1] >= level:
            self._above.pop()
        self._above.append(level)
        depth = self.below + len(self._above)
        children = self.inlines(node)
        if depth > DEEPEST_HEADING:
            return Paragraph((Strong(children),))
        return Heading(depth, children)

    def read_paragraph(self, node: SyntaxTreeNode) -> Block:
        """Give a paragraph."""
        return Paragraph(self.inlines(node))

    def read_bullet_list(self, node: SyntaxTreeNode) -> Block:
        """Give a list with bullets."""
        return Items(tuple(self.blocks(item.children) for item in node.children))

    def read_ordered_list(self, node: SyntaxTreeNode) -> Block:
        """Give a list with numbers."""
        items = tuple(self.blocks(item.children) for item in node.children)
        return Items(items, int(node.attrs.get("start", 1)))

    def read_blockquote(self, node: SyntaxTreeNode) -> Block:
        """Give somebody else's words."""
        return Quote(self.blocks(node.children))

    def read_fence(self, node: SyntaxTreeNode) -> Block:
        """Give lines kept as typed, and what stands on the line that opens them."""
        opening = f"{node.info.strip()}\n" if node.info.strip() else ""
        return CodeBlock(opening + self.words(node.content))

    read_code_block = read_fence

    def read_hr(self, node: SyntaxTreeNode) -> Block:  # noqa: ARG002
        """Give a line between two parts."""
        return Rule()

    def read_table(self, node: SyntaxTreeNode) -> Block:
        """Give a table."""
        rows = [
            tuple(self.inlines(cell) for cell in row.children)
            for part in node.children
            for row in part.children
        ]
        return Table(rows[0], tuple(rows[1:]))


def settled(pieces: Iterable[Piece]) -> Inlines:
    """Give inline nodes; a note among them is put on one line."""
    found: list[Inline] = []
    for piece in pieces:
        found += _on_one_line(piece, is_first=not found) if isinstance(piece, NoteText) else [piece]
    return tuple(found)


def _on_one_line(note: NoteText, *, is_first: bool) -> Iterator[Inline]:
    """Give a note as inline nodes; a list or a table begins on a line of its own."""
    blocks = read_note(note.markdown, 1)
    if blocks and isinstance(blocks[0], Items | Table) and not is_first:
        yield Break()
    yield from flat(blocks)
