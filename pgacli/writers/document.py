"""A report as a tree of typed, frozen nodes: all that a writer needs, and nothing of any format."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from pgacli.editions.edition import Sign, Stamp

# The title of a report is of the first level, and the headings of its sections are of this one.
SECTION_LEVEL = 2


@dataclass(frozen=True)
class Text:
    """Words as they are to be read."""

    text: str


@dataclass(frozen=True)
class Marked:
    """Words that are set off from those around them, in the way that its kind says."""

    children: "Inlines"


class Strong(Marked):
    """Words that stand out."""


class Emphasis(Marked):
    """Words with stress."""


class Struck(Marked):
    """Words that were struck out, and may still be read."""


@dataclass(frozen=True)
class Code:
    """Words kept exactly as typed."""

    text: str


@dataclass(frozen=True)
class Link(Marked):
    """Words that lead to a web address, a mail address, or (`#…`) a place in this document."""

    target: str


@dataclass(frozen=True)
class Anchor:
    """Words that links in this document lead to."""

    text: str
    name: str


@dataclass(frozen=True)
class Break:
    """A new line within a paragraph."""


Inline = Text | Marked | Code | Anchor | Break | Sign
Inlines = tuple[Inline, ...]


@dataclass(frozen=True)
class Heading:
    """A heading. Only the template's own have an anchor; a heading inside a note has none."""

    level: int
    children: Inlines
    anchor: str = ""


@dataclass(frozen=True)
class Paragraph:
    """A paragraph."""

    children: Inlines


@dataclass(frozen=True)
class Items:
    """A list; `start` is the first number of a numbered one, and None for bullets."""

    items: "tuple[Blocks, ...]"
    start: int | None = None


@dataclass(frozen=True)
class Table:
    """A table with a header row; the first cell of each row is its header."""

    head: tuple[Inlines, ...]
    rows: tuple[tuple[Inlines, ...], ...]
    caption: Inlines = ()


@dataclass(frozen=True)
class Quote:
    """Somebody else's words."""

    children: "Blocks"


@dataclass(frozen=True)
class CodeBlock:
    """Lines kept exactly as typed."""

    text: str


@dataclass(frozen=True)
class Rule:
    """A line between two parts."""


@dataclass(frozen=True)
class Box:
    """A part that is set off from the rest, such as a finding, an answer or the stamp."""

    role: str
    children: "Blocks"


@dataclass(frozen=True)
class Drawing:
    """A figure of the edition: its record is drawn by the writers, each in its own way."""

    figure: object


Block = Heading | Paragraph | Items | Table | Quote | CodeBlock | Rule | Box | Drawing
Blocks = tuple[Block, ...]


@dataclass(frozen=True)
class Document:
    """A whole report. `look` is how it is set: nothing, or one of the looks of an edition."""

    title: str
    stamp: Stamp
    blocks: Blocks
    language: str = "en-GB"
    look: str = ""

    @property
    def running_head(self) -> str:
        """What stands over each page: the title, and the edition where the title does not say."""
        edition = self.stamp.edition
        is_said = edition.casefold() in self.title.casefold()
        return self.title if is_said else f"{self.title} · {edition}"


def in_boxes(blocks: Blocks) -> Iterator[Block]:
    """Give every block in order, and behind a box what stands in it."""
    for block in blocks:
        yield block
        if isinstance(block, Box):
            yield from in_boxes(block.children)


def opening(block: Block) -> Block | None:
    """Give what a block opens with: itself, or what comes first in a box; None for an empty box."""
    while isinstance(block, Box):
        if not block.children:
            return None
        block = block.children[0]
    return block


def is_stamp(block: Block) -> bool:
    """Say whether a block is the stamp of the heading above it."""
    return isinstance(block, Box) and block.role == "stamp"


def is_sum(row: tuple[Inlines, ...]) -> bool:
    """Say whether a row of a matrix sums up those below it: its first words are bold."""
    return bool(row[0]) and isinstance(row[0][0], Strong)


def plain_text(nodes: Inlines) -> str:
    """Give the words of inline nodes."""
    parts = []
    for node in nodes:
        if isinstance(node, Text | Code | Anchor):
            parts.append(node.text)
        elif isinstance(node, Sign):
            parts.append(f"{node.symbol} {node.word}")
        elif isinstance(node, Break):
            parts.append(" ")
        else:
            parts.append(plain_text(node.children))
    return "".join(parts)


def flat(blocks: Blocks) -> Inlines:
    """Give blocks as inline nodes, for places that hold one line, such as the cell of a table."""
    lines = [line for block in blocks for line in _lines(block) if line]
    found: list[Inline] = []
    for number, line in enumerate(lines):
        found += [Break(), *line] if number else line
    return tuple(found)


def _mark(entries: tuple[object, ...], number: int = 0, start: int | None = None) -> str:
    """Give what parts an entry from the one before; one that stands alone needs nothing."""
    if start is not None:
        return f"{number}. "
    return "• " if len(entries) > 1 else ""


def _read_out(head: tuple[Inlines, ...], row: tuple[Inlines, ...]) -> Iterator[Inline]:
    """Give a row of a table on one line: each cell after the head of its column."""
    is_first = True
    for name, cell in zip_longest(head, row, fillvalue=()):
        if plain_text(cell).strip():
            yield from () if is_first else (Text("; "),)
            yield from (*name, Text(": ")) if plain_text(name).strip() else ()
            yield from cell
            is_first = False


def _lines(block: Block) -> Iterator[Inlines]:
    if isinstance(block, Heading | Paragraph):
        yield block.children
    elif isinstance(block, Items):
        for number, item in enumerate(block.items, block.start or 0):
            yield (Text(_mark(block.items, number, block.start)), *flat(item))
    elif isinstance(block, Table):
        # A head with nothing under it is a row too, or its words would be lost.
        for row in block.rows or (block.head,):
            head = block.head if block.rows else ()
            yield (Text(_mark(block.rows)), *_read_out(head, row))
    elif isinstance(block, Quote | Box):
        yield from (line for child in block.children for line in _lines(child))
    elif isinstance(block, CodeBlock):
        yield (Code(" ".join(block.text.split())),)
