"""A document as Typst. Every word is a string in Typst's code mode, which nothing in it can leave:
Typst reads no markup there, so no heading, label, reference, formula or call can come of a note.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from jinja2 import Environment

from pgacli.editions.edition import Sign
from pgacli.writers.columns import shares
from pgacli.writers.document import (
    Anchor,
    Blocks,
    Box,
    Break,
    Code,
    CodeBlock,
    Document,
    Drawing,
    Emphasis,
    Heading,
    Inlines,
    Items,
    Link,
    Paragraph,
    Quote,
    Rule,
    Strong,
    Table,
    Text,
    plain_text,
)
from pgacli.writers.drawings import drawn
from pgacli.writers.html import contents
from pgacli.writers.layout import SEPARATOR
from pgacli.writers.places import places
from pgacli.writers.spreads import Spread, spreads

DRAFT = "DRAFT: not to be relied on, and not to be passed on"

# A report's title is no heading here, so its sections are headings of the first level.
_SECTIONS_AT = 2
# A row is kept on one page if its tallest cell has fewer lines than this.
_MOST_LINES = 20
_LETTERS_A_LINE = 90
_TYPED = ("\t", "\n")
_NOT_TEXT = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_LONG_WORD = re.compile(r"\S{31,}")
_MAY_BREAK = re.compile(r"([/\\.,;:?&=_@-](?=\w)|\S{20}(?=\S{8}))")


def typst_source(document: Document, templates: Environment, shown: Callable[[str], str]) -> str:
    """Give a document as calls of the functions in page.typ.

    `shown` turns text into letters that the fonts have.
    """
    return _Source(document, templates, shown).whole()


class _Source:
    """Lays out nodes, and knows in which box it is and how deep the headings are."""

    def __init__(
        self, document: Document, templates: Environment, shown: Callable[[str], str]
    ) -> None:
        self.document, self.templates, self.shown = document, templates, shown
        self.places = frozenset(places(document.blocks))
        self.role = ""
        self.level = 0

    def whole(self) -> str:
        """Give the call that makes the report."""
        stamp = self.document.stamp
        language, _, region = self.document.language.partition("-")
        named = {
            "title": self.string(self.document.title),
            "running": self.string(f"{self.document.title}, {stamp.edition}"),
            "language": self.string(language),
            "region": self.string(region) if region else "none",
            "stamp": _array(self.string(capitalised(part)) for part in stamp.parts),
            "line": self.string(SEPARATOR.join(stamp.parts)),
            "draft": self.string(DRAFT) if stamp.is_draft else "none",
            "contents": "true" if contents(self.document) else "false",
        }
        parts = "\n".join(self.spread(each) for each in spreads(self.document.blocks))
        arguments = ", ".join(f"{name}: {value}" for name, value in named.items())
        return f"#report({arguments}, {{\n[]\n{parts}\n}})\n"

    def spread(self, spread: Spread) -> str:
        """Give a part of the report on upright or on turned pages."""
        inside = self.blocks(spread.blocks)
        return f"page(flipped: true, {inside})" if spread.is_wide else inside

    def string(self, text: str) -> str:
        """Give words as a Typst string; a very long word may go over to the next line."""
        text = _NOT_TEXT.sub(lambda found: " " if found[0] in _TYPED else "", text)
        return quoted(_LONG_WORD.sub(_breakable, self.shown(text)))

    def blocks(self, nodes: Blocks) -> str:
        """Give several blocks as one piece of content."""
        return _joined(self.block(node) for node in nodes)

    def block(self, node: Any) -> str:
        """Give one block by the method of its kind."""
        method: Callable[[Any], str] = getattr(self, f"_{type(node).__name__.casefold()}")
        return method(node)

    def inlines(self, nodes: Inlines) -> str:
        """Give inline nodes as one piece of content."""
        return _joined(_INLINES[type(node)](self, node) for node in nodes)

    def labelled(self, content: str, name: str) -> str:
        """Give content as the place of a name."""
        return f"[#{content}#label({quoted(name)})]"

    def _heading(self, node: Heading) -> str:
        # PDF/UA wants no level left out, so none is, whatever the document holds.
        self.level = max(1, min(node.level - _SECTIONS_AT + 1, self.level + 1))
        heading = f"heading(level: {self.level}, {self.inlines(node.children)})"
        return self.labelled(heading, node.anchor) if node.anchor else heading

    def _paragraph(self, node: Paragraph) -> str:
        return f"par({self.inlines(node.children)})"

    def _items(self, node: Items) -> str:
        is_tight = all(len(item) < 2 or isinstance(item[1], Items) for item in node.items)
        name = "list(" if node.start is None else f"enum(start: {node.start}, "
        told = "".join(f", {self._item(item)}" for item in node.items)
        return f"{name}tight: {'true' if is_tight else 'false'}{told})"

    def _item(self, item: Blocks) -> str:
        """Give an item; one that is a single line needs no paragraph."""
        if not item or not isinstance(item[0], Paragraph):
            return self.blocks(item)
        rest = [self.block(node) for node in item[1:]]
        return _joined([self.inlines(item[0].children), *rest])

    def _quote(self, node: Quote) -> str:
        return f"quote(block: true, {self.blocks(node.children)})"

    def _codeblock(self, node: CodeBlock) -> str:
        lines = (self.string(line) for line in node.text.rstrip("\n").split("\n"))
        return f"raw(block: true, {_array(lines)}.join({quoted(chr(10))}))"

    def _rule(self, _node: Rule) -> str:
        return "line(length: 100%, stroke: 0.6pt + hair)"

    def _drawing(self, node: Drawing) -> str:
        figure = drawn(node.figure, self.templates)
        return f"drawing({quoted(self.shown(figure.svg))}, {self.string(figure.words)})"

    def _box(self, node: Box) -> str:
        outside, self.role = self.role, node.role
        inside = self.blocks(node.children)
        self.role = outside
        return f"boxed({quoted(node.role)}, {inside})"

    def _table(self, node: Table) -> str:
        widths = shares(node)
        head = _array(self.inlines(cell) for cell in node.head)
        cells = _array(cell for row in node.rows for cell in self._row(row, widths))
        columns = _array(f"{width * 100:.2f}fr" for width in widths)
        caption = self.inlines(node.caption) if node.caption else "none"
        return f"rows({quoted(self.role)}, {caption}, {columns}, {head}, {cells})"

    def _row(self, row: tuple[Inlines, ...], widths: tuple[float, ...]) -> list[str]:
        """Give the cells of a row; one that leads others in bold stands out as a whole."""
        is_kept = all(
            _lines(cell, width) < _MOST_LINES for cell, width in zip(row, widths, strict=True)
        )
        look = f"breakable: {'false' if is_kept else 'true'}"
        if row and any(isinstance(node, Strong) for node in row[0][:1]) and self.role == "matrix":
            look += ", fill: tint"
        return [f"table.cell({look}, {self.inlines(cell)})" for cell in row]


def capitalised(text: str) -> str:
    """Give words that stand on a line of their own."""
    return text[:1].upper() + text[1:]


def quoted(text: str) -> str:
    """Give text as a Typst string: only the quote and the backslash could end or change it."""
    text = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{text}"'


def _joined(parts: Iterable[str]) -> str:
    """Give pieces of content as one, so that none at all is content too."""
    return "{" + "; ".join(["[]", *parts]) + "}"


def _array(parts: Iterable[str]) -> str:
    return "(" + "".join(f"{part}, " for part in parts) + ")"


def _breakable(word: re.Match[str]) -> str:
    return _MAY_BREAK.sub("\\1\u200b", word[0])


def _lines(cell: Inlines, width: float) -> float:
    breaks = sum(isinstance(node, Break) for node in cell)
    return breaks + len(plain_text(cell)) / (width * _LETTERS_A_LINE)


def _link(source: _Source, node: Link) -> str:
    words = source.inlines(node.children)
    if not node.target.startswith("#"):
        return f"link({quoted(node.target)}, {words})"
    name = node.target[1:]
    return f"link(label({quoted(name)}), {words})" if name in source.places else words


def _sign(source: _Source, node: Sign) -> str:
    if not node.word:
        return source.string(node.symbol)
    return f"sign({source.string(node.symbol)}, {source.string(node.word)})"


_INLINES: Mapping[type, Callable[[_Source, Any], str]] = {
    Text: lambda source, node: source.string(node.text),
    Strong: lambda source, node: f"strong({source.inlines(node.children)})",
    Emphasis: lambda source, node: f"emph({source.inlines(node.children)})",
    Code: lambda source, node: f"raw({source.string(node.text)})",
    Link: _link,
    Anchor: lambda source, node: source.labelled(f"box({source.string(node.text)})", node.name),
    Break: lambda _source, _node: "linebreak()",
    Sign: _sign,
}
