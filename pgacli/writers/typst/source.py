"""The blocks of a report as calls of the functions in page.typ."""

from collections.abc import Callable, Iterator
from typing import Any

from pgacli.templating.sandbox import Sandbox
from pgacli.writers.columns import shares
from pgacli.writers.document import (
    SECTION_LEVEL,
    Blocks,
    Box,
    Break,
    CodeBlock,
    Document,
    Drawing,
    Heading,
    Inlines,
    Items,
    Paragraph,
    Quote,
    Rule,
    Table,
    in_boxes,
    is_stamp,
    is_sum,
    plain_text,
)
from pgacli.writers.figures.drawings import drawn
from pgacli.writers.front import contents, draft_words, stamp_lines
from pgacli.writers.heights import USUAL_SIZE, fits
from pgacli.writers.layout import SEPARATOR
from pgacli.writers.places import places
from pgacli.writers.spreads import ABREAST, ALONE, RETOLD, Spread, leads, spreads
from pgacli.writers.typst.run import quoted
from pgacli.writers.typst.words import Words, array, boolean, joined

# What is copied out by itself, and so bears a stamp of its own beside that of the page.
COPIED = ("finding", "intervention")
# Points of the type that a look of page.typ is set in, where it is not the usual one.
_SIZES = {"large": 16, "poster": 11, "brief": 11}
# A row is kept on one page if its tallest cell has fewer lines than this.
_MOST_LINES = 20
_LETTERS_A_LINE = 90


def typst_source(document: Document, templates: Sandbox, shown: Callable[[str], str]) -> str:
    """Give a document as calls of the functions in page.typ.

    `shown` turns text into letters that the fonts have.
    """
    return _Source(document, templates, shown).whole()


class _Source:
    """Lays out nodes, and knows in which box it is and how deep the headings are."""

    def __init__(self, document: Document, templates: Sandbox, shown: Callable[[str], str]) -> None:
        self.document, self.templates = document, templates
        self.words = Words(shown, frozenset(places(document.blocks)))
        self.role = ""
        self.level = 0

    def whole(self) -> str:
        """Give the call that makes the report."""
        stamp, string = self.document.stamp, self.words.string
        language, _, region = self.document.language.partition("-")
        named = {
            "title": string(self.document.title),
            "running": string(self.document.running_head),
            "language": string(language),
            "region": string(region) if region else "none",
            "stamp": array(string(part) for part in stamp_lines(stamp)),
            "line": string(SEPARATOR.join(stamp.parts)),
            "draft": string(draft_words(self.document)) if stamp.is_draft else "none",
            "look": string(self.document.look),
            "contents": boolean(bool(contents(self.document))),
        }
        parts = "\n".join(self.spread(each) for each in spreads(self.document.blocks))
        arguments = ", ".join(f"{name}: {value}" for name, value in named.items())
        return f"#report({arguments}, {{\n[]\n{parts}\n}})\n"

    def spread(self, spread: Spread) -> str:
        """Give a part of the report on upright or on turned pages."""
        inside = self.blocks(spread.blocks)
        return f"page(flipped: true, {inside})" if spread.is_wide else inside

    def blocks(self, nodes: Blocks) -> str:
        """Give several blocks as one piece of content."""
        told = [self.block(node) for node in nodes]
        leading = {*leads(nodes)}
        if self.role in COPIED and len(nodes) > 1 and isinstance(nodes[-2], Paragraph):
            # Its last words do not go over a page by themselves.
            leading.add(len(nodes) - 2)
        for number in leading:
            told[number] = f"leading({told[number]})"
        return joined(told)

    def block(self, node: Any) -> str:
        """Give one block by the method of its kind."""
        method: Callable[[Any], str] = getattr(self, f"_{type(node).__name__.casefold()}")
        return method(node)

    def _heading(self, node: Heading) -> str:
        if not plain_text(node.children).strip():
            return self.words.labelled("box()", node.anchor) if node.anchor else "[]"
        # The title is no heading here. PDF/UA wants no level left out, so none is, whatever the
        # document holds.
        self.level = max(1, min(node.level - SECTION_LEVEL + 1, self.level + 1))
        heading = f"heading(level: {self.level}, {self.words.of(node.children)})"
        return self.words.labelled(heading, node.anchor) if node.anchor else heading

    def _paragraph(self, node: Paragraph) -> str:
        if self.role == "stamp":
            # Of small print that comes so often nobody minds where its lines end.
            return f"par({self.words.running(plain_text(node.children))})"
        return f"par({self.words.of(node.children)})"

    def _items(self, node: Items) -> str:
        is_tight = all(len(item) < 2 or isinstance(item[1], Items) for item in node.items)
        name = "list(" if node.start is None else f"enum(start: {node.start}, "
        told = "".join(f", {self._item(item)}" for item in node.items)
        return f"{name}tight: {boolean(is_tight)}{told})"

    def _item(self, item: Blocks) -> str:
        """Give an item; one that is a single line needs no paragraph."""
        if not item or not isinstance(item[0], Paragraph):
            return self.blocks(item)
        rest = [self.block(node) for node in item[1:]]
        return joined([self.words.of(item[0].children), *rest])

    def _quote(self, node: Quote) -> str:
        return f"quote(block: true, {self.blocks(node.children)})"

    def _codeblock(self, node: CodeBlock) -> str:
        lines = (self.words.running(line) for line in node.text.rstrip("\n").split("\n"))
        return f"raw(block: true, {array(lines)}.join({quoted(chr(10))}))"

    def _rule(self, _node: Rule) -> str:
        return "line(length: 100%, stroke: 0.6pt + hair)"

    def _drawing(self, node: Drawing) -> str:
        figure = drawn(node.figure, self.templates)
        return f"drawing({self.words.string(figure.svg)}, {self.words.string(figure.words)})"

    def _box(self, node: Box) -> str:
        if node.role == RETOLD or (is_stamp(node) and self.role not in COPIED):
            # The figure has its own words, and each page bears the stamp in its foot.
            return "[]"
        if node.role == "ticks":
            return f"ticks({array(self._answers(node))})"
        outside, self.role = self.role, node.role
        inside = [self.block(child) for child in node.children] if node.role in ABREAST else []
        told = (
            f"side-by-side({quoted(node.role)}, {array(inside)})"
            if inside
            else self._boxed(node, outside)
        )
        self.role = outside
        return told

    def _answers(self, node: Box) -> Iterator[str]:
        """Give the answers of a card, which are read two abreast and so are no list on paper."""
        for block in node.children:
            if isinstance(block, Items):
                yield from (f"par({self._item(item)})" for item in block.items)

    def _boxed(self, node: Box, outside: str) -> str:
        role, size = _role(node.role, outside), _SIZES.get(self.document.look, USUAL_SIZE)
        is_fit = False if outside == ALONE else fits(node.children, size)
        # Where nobody can tell, Typst measures it. A report would be pages longer if each of its
        # findings were kept whole: one goes over a page, but for its first words and its last. One
        # that two people place under two headings is a table, and is compared in one look.
        is_measured = is_fit is None and (role not in COPIED or _has_table(node.children))
        told = "auto" if is_measured else boolean(bool(is_fit))
        return f"boxed({quoted(role)}, {told}, {self.blocks(node.children)})"

    def _table(self, node: Table) -> str:
        widths = shares(node)
        head = array(self.words.of(cell) for cell in node.head)
        cells = array(cell for row in node.rows for cell in self._row(row, widths))
        columns = array(f"{width * 100:.2f}fr" for width in widths)
        caption = self.words.of(node.caption) if node.caption else "none"
        return f"rows({quoted(self.role)}, {caption}, {columns}, {head}, {cells})"

    def _row(self, row: tuple[Inlines, ...], widths: tuple[float, ...]) -> list[str]:
        """Give the cells of a row; one that sums up those below it stands out as a whole."""
        is_kept = all(
            _lines(cell, width) < _MOST_LINES for cell, width in zip(row, widths, strict=True)
        )
        look = f"breakable: {boolean(not is_kept)}"
        if self.role == "matrix" and is_sum(row):
            look += ", fill: tint"
        return [f"table.cell({look}, {self.words.of(cell)})" for cell in row]


def _has_table(nodes: Blocks) -> bool:
    return any(isinstance(node, Table) for node in in_boxes(nodes))


def _role(role: str, outside: str) -> str:
    """Give the role of a box; a card looks otherwise on a sheet and in large print."""
    return f"{outside}-{role}" if role == "card" and outside in ("sheet", "large-print") else role


def _lines(cell: Inlines, width: float) -> float:
    breaks = sum(isinstance(node, Break) for node in cell)
    return breaks + len(plain_text(cell)) / (width * _LETTERS_A_LINE)
