"""The blocks of a report as the paragraphs and tables of a Word document."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from pgacli.writers.document import (
    Block,
    Blocks,
    Box,
    CodeBlock,
    Drawing,
    Heading,
    Items,
    Paragraph,
    Quote,
    Rule,
    Table,
    Text,
)
from pgacli.writers.docx_lists import DEEPEST, Lists
from pgacli.writers.docx_runs import Runs
from pgacli.writers.docx_styles import Styles
from pgacli.writers.docx_tables import table_of
from pgacli.writers.docx_xml import paragraph
from pgacli.writers.spreads import leads

# The style of each box that looks like something.
BOXES: Mapping[str, str] = {
    "finding": "Report finding",
    "intervention": "Report finding",
    "card": "Report finding",
    "kind": "Report kind",
    "answer": "Report answer",
    "reply": "Report reply",
    "sources": "Report sources",
    "glance": "Report glance",
    "stamp": "Report stamp",
}
STAMP = "stamp"
# How far each level of a list stands in, in twips, of which 1,440 are an inch.
STEP = 312

_LINE = '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="auto"/></w:pBdr>'
_AFTER_TABLE, _AFTER_LIST = 240, 180
_KEEP = "<w:keepNext/>"
_ON_TOP = "<w:pageBreakBefore/>"
# A report's title is a title in Word, so its sections are headings of the first level.
_SECTIONS_AT = 2
_DEEPEST_HEADING = 5


@dataclass(frozen=True)
class Place:
    """Where a block stands: in which style, in the frame of which box, and how deep in lists."""

    style: str = "Normal"
    role: str = ""
    frame: str = ""
    left: int = 0
    right: int = 0
    level: int = -1
    is_kept: bool = False
    is_on_top: bool = False


@dataclass
class Body:
    """Lays out blocks. `draw` gives the run of a picture, or words where it cannot be drawn."""

    styles: Styles
    lists: Lists
    runs: Runs
    draw: Callable[[object], str]
    width: int
    # What the next paragraph must leave free above itself, as tables and lists cannot.
    gap: int = 0

    @property
    def ends_in_table(self) -> bool:
        """Whether the last thing laid out is a table."""
        return self.gap == _AFTER_TABLE

    def blocks(self, nodes: Blocks, place: Place = Place()) -> str:
        """Give several blocks."""
        told, leading = [], frozenset(leads(nodes))
        for number, node in enumerate(nodes):
            opens = isinstance(node, Heading) and _opens_with_drawing(nodes[number + 1 :])
            is_kept = place.is_kept or number in leading
            told.append(self.block(node, replace(place, is_on_top=opens, is_kept=is_kept)))
        return "".join(told)

    def block(self, node: Block, place: Place) -> str:
        """Give one block by the method of its kind."""
        method: Callable[[Any, Place], str] = getattr(self, f"_{type(node).__name__.casefold()}")
        return method(node, place)

    def line(self, inside: str, style: str, place: Place, mark: str = "") -> str:
        """Give a paragraph; what its style does not say of its place is said in it."""
        own = self.styles.look(style)
        keep = (_KEEP if place.is_kept else "") + (_ON_TOP if place.is_on_top else "")
        frame = place.frame if place.frame != own.frame else ""
        gap, self.gap = self.gap, 0
        is_free = mark or style.startswith("heading")
        space = f'<w:spacing w:before="{gap}"/>' if gap and not is_free else ""
        indent = _hanging(place) if mark else ""
        if not mark and (place.left, place.right) != (own.left, own.right):
            indent = f'<w:ind w:left="{place.left}" w:right="{place.right}"/>'
        return paragraph(inside, self.styles.id(style), keep + mark + frame + space + indent)

    def _heading(self, node: Heading, place: Place) -> str:
        level = min(max(node.level - _SECTIONS_AT + 1, 1), _DEEPEST_HEADING)
        inside = self.runs.of(node.children)
        if node.anchor:
            inside = self.runs.bookmarked(inside, node.anchor)
        return self.line(inside, f"heading {level}", place)

    def _paragraph(self, node: Paragraph, place: Place) -> str:
        return self.line(self.runs.of(node.children), place.style, place)

    def _items(self, node: Items, place: Place) -> str:
        level = min(place.level + 1, DEEPEST)
        inner = replace(place, level=level, left=place.left + STEP)
        list_ = (
            self.lists.bullets() if node.start is None else self.lists.numbers(node.start, level)
        )
        style = "List Bullet" if node.start is None else "List Number"
        mark = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_}"/></w:numPr>'
        told = "".join(self._item(item, style, mark, inner) for item in node.items)
        self.gap = self.gap or (_AFTER_LIST if level == 0 else 0)
        return told

    def _item(self, item: Blocks, style: str, mark: str, place: Place) -> str:
        """Give an item; what follows its first paragraph stands under it, without a mark."""
        if item and isinstance(item[0], Paragraph):
            first, rest = item[0], item[1:]
        else:
            first, rest = Paragraph(()), item
        return self.line(self.runs.of(first.children), style, place, mark) + self.blocks(
            rest, place
        )

    def _quote(self, node: Quote, place: Place) -> str:
        own = self.styles.look("Quote")
        inner = replace(place, style="Quote", frame=own.frame, left=place.left + own.left)
        return self.blocks(node.children, replace(inner, level=-1))

    def _codeblock(self, node: CodeBlock, place: Place) -> str:
        lines = node.text.rstrip("\n").expandtabs(4).split("\n")
        inside = "<w:r><w:br/></w:r>".join(self.runs.of((Text(line),)) for line in lines)
        return self.line(inside, "Report code", place)

    def _rule(self, _node: Rule, _place: Place) -> str:
        return self.line("", "Normal", Place(frame=_LINE))

    def _drawing(self, node: Drawing, place: Place) -> str:
        return self.line(self.draw(node.figure), "Normal", replace(place, is_kept=False))

    def _box(self, node: Box, place: Place) -> str:
        inner = replace(place, role=node.role)
        if node.role == STAMP:
            return self.blocks(node.children, replace(inner, style=BOXES[STAMP]))
        if node.role not in BOXES:
            return self.blocks(node.children, inner)
        style = BOXES[node.role]
        frame, left, right = self.styles.look(style)
        inner = replace(inner, style=style, frame=frame, left=left, right=right, is_kept=True)
        told = self.blocks(node.children, inner)
        if place.is_kept:
            return told
        # A box stays on one page, and its last paragraph need not stay with what follows it.
        before, _keep, after = told.rpartition(_KEEP)
        return before + after

    def _table(self, node: Table, place: Place) -> str:
        if node.caption:
            above = self.line(self.runs.of(node.caption), "caption", replace(place, frame=""))
        else:
            # Word would make one table of two that touch.
            above = self.line("", "Normal", Place()) if self.ends_in_table else ""
        self.gap = _AFTER_TABLE
        room = (place.left, self.width - place.left - place.right)
        return above + table_of(node, self.runs, room, is_matrix=place.role == "matrix")


def _opens_with_drawing(nodes: Blocks) -> bool:
    """Say whether a figure comes first under a heading.

    Such a heading begins a page, as not every program keeps one with a picture.
    """
    for node in nodes:
        if not (isinstance(node, Box) and node.role == STAMP):
            return isinstance(node, Drawing)
    return False


def _hanging(place: Place) -> str:
    """Give the indent of an item: its mark stands before its words."""
    right = f' w:right="{place.right}"' if place.right else ""
    return f'<w:ind w:left="{place.left}"{right} w:hanging="{STEP}"/>'
