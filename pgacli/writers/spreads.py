"""Parts of a report by the page that they need: upright, or turned for a table that is wide."""

from collections.abc import Iterator
from itertools import groupby, pairwise
from typing import NamedTuple

from pgacli.writers.document import (
    SECTION_LEVEL,
    Block,
    Blocks,
    Box,
    Heading,
    Items,
    Paragraph,
    Table,
    in_boxes,
    is_stamp,
    opening,
    plain_text,
)

# No template of pga's own asks for a turned page; a council's may.
WIDE = "wide"
# Boxes whose parts stand side by side.
ABREAST = ("sheet", "poster")
# A box with what a figure shows, told once more for those who do not have the figure.
RETOLD = "retold"
# A box whose finding follows at once on what says how it may be used, over a page if need be.
ALONE = "alone"
# Letters of about three lines.
_LONGEST_LEAD = 240


class Spread(NamedTuple):
    """Blocks that stand on pages of one kind."""

    is_wide: bool
    blocks: Blocks


def spreads(blocks: Blocks) -> tuple[Spread, ...]:
    """Give the parts of a report.

    A section with a wide table is turned as a whole, or its heading would be left behind.
    """
    sections = [(any(map(_is_wide, in_boxes(section))), section) for section in _sections(blocks)]
    return tuple(
        Spread(is_wide, tuple(block for _, section in parts for block in section))
        for is_wide, parts in groupby(sections, key=lambda part: part[0])
    )


def leads(blocks: Blocks) -> Iterator[int]:
    """Give the places of paragraphs that should not part from what stands below them.

    They lead to a list or a table; or from a heading to the first of its findings; or it is the
    young people's answer, which belongs to what they answered. A long one tells something of its
    own, and would leave half a page empty.
    """
    for number, (block, below) in enumerate(pairwise(blocks)):
        is_first = isinstance(_above(blocks, number), Heading)
        boxes = ("answer", "finding", "intervention") if is_first else ("answer",)
        is_box = isinstance(below, Box) and below.role in boxes
        is_led_to = is_box or (not _is_glance(below) and isinstance(opening(below), Items | Table))
        if is_led_to and isinstance(block, Paragraph) and _is_short(block):
            yield number


def _above(blocks: Blocks, number: int) -> Block | None:
    """Give what stands above a block; the stamp belongs to the heading that it stands under."""
    above = (each for each in reversed(blocks[:number]) if not is_stamp(each))
    return next(above, None)


def _is_glance(block: Block) -> bool:
    """Say whether a box sums up by itself: what stands above it does not lead to its list."""
    return isinstance(block, Box) and block.role == "glance"


def _is_short(paragraph: Paragraph) -> bool:
    return len(plain_text(paragraph.children)) <= _LONGEST_LEAD


def _sections(blocks: Blocks) -> Iterator[Blocks]:
    section: list[Block] = []
    for block in blocks:
        if section and _begins_section(block):
            yield tuple(section)
            section = []
        section.append(block)
    if section:
        yield tuple(section)


def _begins_section(block: Block) -> bool:
    """Say whether a block is the heading of a section, or a box that opens with one."""
    first = opening(block)
    return isinstance(first, Heading) and first.level == SECTION_LEVEL


def _is_wide(block: Block) -> bool:
    return isinstance(block, Box) and block.role == WIDE
