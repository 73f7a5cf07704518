"""The blocks of a report as the paragraphs and tables of a Word document."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

from pgacli.writers.document import (
    SECTION_LEVEL,
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
    is_stamp,
)
from pgacli.writers.docx.boxes import LOOSE, PARTED, STYLES, is_unmarked, role_in
from pgacli.writers.docx.frames import bar_of, moved_out, unlike
from pgacli.writers.docx.lists import BULLETS, DEEPEST, UNMARKED, Lists
from pgacli.writers.docx.runs import Runs
from pgacli.writers.docx.styles import Styles
from pgacli.writers.docx.tables import AIR, SHEET_COLUMNS, Room, abreast, table_of
from pgacli.writers.docx.xml import indented, paragraph
from pgacli.writers.heights import fits
from pgacli.writers.spreads import ABREAST, ALONE, RETOLD, leads

# How far each level of a list stands in, in twips, of which 1,440 are an inch.
STEP = 312

_NEW_PAGE = paragraph(
    "",
    "",
    '<w:pageBreakBefore/><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>',
)
_LINE = '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="auto"/></w:pBdr>'
_AFTER_TABLE, _AFTER_LIST = 240, 180
_KEEP = "<w:keepNext/>"
_ON_TOP = "<w:pageBreakBefore/>"
_DEEPEST_HEADING = 5
# The last blocks of a finding: the young people's answer, and what it rests on.
_CLOSING = 2


@dataclass(frozen=True)
class Place:
    """Where a block stands: in which style, in the frame of which box, and how deep in lists."""

    style: str = "Normal"
    role: str = ""
    frame: str = ""
    left: int = 0
    right: int = 0
    # Where the words of the frame stand, as a list in it stands further in.
    framed_at: int = 0
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
    # Whether the next paragraph begins a page.
    starts_page: bool = False
    # How many boxes with a frame there were.
    frames: int = 0

    @property
    def ends_in_table(self) -> bool:
        """Whether the last thing laid out is a table."""
        return self.gap == _AFTER_TABLE

    def blocks(self, nodes: Blocks, place: Place = Place()) -> str:
        """Give several blocks."""
        told, leading = [], frozenset(leads(nodes))
        for number, node in enumerate(nodes):
            opens = isinstance(node, Heading) and _opens_with_drawing(nodes, number + 1)
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
        is_on_top, self.starts_page = place.is_on_top or self.starts_page, False
        keep = (_KEEP if place.is_kept else "") + (_ON_TOP if is_on_top else "")
        gap, self.gap = self.gap, 0
        is_free = mark or style.startswith("heading")
        space = f'<w:spacing w:before="{gap}"/>' if gap and not is_free else ""
        is_hanging = bool(mark) and not is_unmarked(place.role)
        further = place.left - place.framed_at - (STEP if is_hanging else 0)
        frame = place.frame if place.frame != own.frame or further > 0 else ""
        if frame and further > 0:
            frame = moved_out(frame, further)
        indent = ""
        if mark or (place.left, place.right) != (own.left, own.right):
            indent = indented(place.left, place.right, STEP if is_hanging else 0)
        return paragraph(inside, self.styles.id(style), keep + mark + frame + space + indent)

    def _heading(self, node: Heading, place: Place) -> str:
        # The title is a title in Word, so sections are headings of the first level.
        level = min(max(node.level - SECTION_LEVEL + 1, 1), _DEEPEST_HEADING)
        inside = self.runs.of(node.children)
        if node.anchor:
            inside = self.runs.bookmarked(inside, node.anchor)
        return self.line(inside, f"heading {level}", place)

    def _paragraph(self, node: Paragraph, place: Place) -> str:
        return self.line(self.runs.of(node.children), place.style, place)

    def _items(self, node: Items, place: Place) -> str:
        level = min(place.level + 1, DEEPEST)
        inner = replace(place, level=level, left=place.left + STEP)
        style = "List Bullet" if node.start is None else "List Number"
        list_ = self._list(node, place, level)
        if is_unmarked(place.role):
            inner, style = replace(inner, left=place.left), place.style
        mark = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_}"/></w:numPr>'
        told = "".join(self._item(item, style, mark, inner) for item in node.items)
        self.gap = self.gap or (_AFTER_LIST if level == 0 else 0)
        return told

    def _list(self, node: Items, place: Place, level: int) -> str:
        if is_unmarked(place.role):
            return self.lists.shared(UNMARKED)
        if node.start is None:
            return self.lists.shared(BULLETS)
        return self.lists.numbers(node.start, level)

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
        left = place.left + own.left
        inner = replace(place, style="Quote", frame=own.frame, left=left, framed_at=left)
        return self.blocks(node.children, replace(inner, level=-1))

    def _codeblock(self, node: CodeBlock, place: Place) -> str:
        lines = node.text.rstrip("\n").expandtabs(4).split("\n")
        inside = "<w:r><w:br/></w:r>".join(self.runs.of((Text(line),)) for line in lines)
        return self.line(inside, "Report code", place)

    def _rule(self, _node: Rule, place: Place) -> str:
        if place.role == "lines":
            return self.line("", place.style, place)
        return self.line("", "Normal", Place(frame=_LINE))

    def _drawing(self, node: Drawing, place: Place) -> str:
        return self.line(self.draw(node.figure), "Normal", replace(place, is_kept=False))

    def _box(self, node: Box, place: Place) -> str:
        inner = replace(place, role=role_in(place.role, node.role))
        if node.role in ABREAST:
            return self._abreast(node.children, inner)
        if node.role == RETOLD:
            # The picture has its own words, and where there is none they stand in its place.
            return ""
        style = STYLES.get(inner.role)
        if style is None:
            return self.blocks(node.children, inner)
        told = self._boxed(node, place, self._framed(inner, style))
        if place.is_kept:
            return told
        # A box stays on one page, and its last paragraph need not stay with what follows it.
        before, _keep, after = told.rpartition(_KEEP)
        return before + after

    def _framed(self, place: Place, style: str) -> Place:
        """Give a place in the style of a box, and in its frame if it has one."""
        look = self.styles.look(style)
        if not look.frame:
            return replace(place, style=style)
        self.frames += 1
        frame = unlike(look.frame) if self.frames % 2 == 0 else look.frame
        place = replace(place, style=style, frame=frame, framed_at=look.left)
        return replace(place, left=look.left, right=look.right)

    def _boxed(self, node: Box, place: Place, inner: Place) -> str:
        """Give what a box at a place holds."""
        nodes, kept = node.children, replace(inner, is_kept=place.is_kept or node.role not in LOOSE)
        is_parted = node.role in PARTED and not place.is_kept
        if not is_parted or (place.role != ALONE and fits(nodes)):
            return self.blocks(nodes, kept)
        # Much of a page would stay blank before it: only its first words and its last stay with
        # what stands beside them.
        first = _opening(nodes)
        last = max(first, len(nodes) - _CLOSING)
        parts = ((nodes[:first], kept), (nodes[first:last], inner), (nodes[last:], kept))
        return "".join(self.blocks(part, where) for part, where in parts)

    def _abreast(self, nodes: Blocks, place: Place) -> str:
        """Give boxes side by side: cards on a sheet to be cut out, or all on one poster."""
        is_sheet = place.role == "sheet"
        columns = SHEET_COLUMNS if is_sheet else max(len(nodes), 1)
        whole, self.width = self.width, self.width // columns - AIR
        cells = [self._alone(node, place) for node in nodes]
        self.width = whole
        above = _NEW_PAGE if is_sheet else ""
        self.gap, self.starts_page = _AFTER_TABLE, is_sheet
        return above + abreast(cells, columns, whole, is_sheet=is_sheet)

    def _alone(self, node: Block, place: Place) -> str:
        """Give a block as all that a cell holds; Word wants a paragraph at its end."""
        self.gap, self.starts_page = 0, False
        told = self.block(node, place)
        return told if told and not self.ends_in_table else told + "<w:p/>"

    def _table(self, node: Table, place: Place) -> str:
        if node.caption:
            above = self.line(self.runs.of(node.caption), "caption", place)
        else:
            # Word would make one table of two that touch.
            above = self.line("", "Normal", Place()) if self.ends_in_table else ""
        self.gap = _AFTER_TABLE
        room = Room(place.left, self.width - place.left - place.right, *bar_of(place.frame))
        return above + table_of(node, self.runs, room, is_matrix=place.role == "matrix")


def _opening(nodes: Blocks) -> int:
    """Give how many blocks come before the first words of a box."""
    return next((n for n, node in enumerate(nodes) if isinstance(node, Paragraph)), 0)


def _opens_with_drawing(nodes: Blocks, at: int) -> bool:
    """Say whether a figure comes first under a heading, of which the text begins `at`.

    Such a heading begins a page, as not every program keeps one with a picture.
    """
    first = next((node for node in islice(nodes, at, None) if not is_stamp(node)), None)
    return isinstance(first, Drawing)
