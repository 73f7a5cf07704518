"""What a report on pages opens with: whether it is a draft, its stamp in lines, its contents."""

from pgacli.editions.edition import CARDS, LARGE, Stamp
from pgacli.wording import first_upper
from pgacli.writers.document import SECTION_LEVEL, Document, Heading, in_boxes, plain_text
from pgacli.writers.spoken import spoken

_FEWEST_SECTIONS = 4
# About two pages: who turns one leaf needs no map of it.
_FEWEST_WORDS = 600


def draft_words(document: Document) -> str:
    """Give what a draft says of itself; to the young people, in words that do not frighten."""
    if document.look in (LARGE, CARDS):
        return "DRAFT: this can still change"
    return "DRAFT: not to be relied on, and not to be passed on"


def stamp_lines(stamp: Stamp) -> tuple[str, ...]:
    """Give the parts of the stamp, each to stand on a line of its own."""
    return tuple(map(first_upper, stamp.parts))


def contents(document: Document) -> list[tuple[str, str]]:
    """Give the sections with the names of their places; nothing for what is read in one go."""
    found = [
        (node.anchor, plain_text(node.children))
        for node in in_boxes(document.blocks)
        if isinstance(node, Heading) and node.anchor and node.level == SECTION_LEVEL
    ]
    if document.look or len(found) < _FEWEST_SECTIONS:
        return []
    return found if len(spoken(document).split()) >= _FEWEST_WORDS else []
