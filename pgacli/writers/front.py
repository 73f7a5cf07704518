"""What a report on pages opens with: whether it is a draft, its stamp in lines, its contents."""

from pgacli.editions.edition import CARDS, LARGE, Stamp
from pgacli.writers.document import Document
from pgacli.writers.html import contents

__all__ = ["contents", "draft_words", "stamp_lines"]


def draft_words(document: Document) -> str:
    """Give what a draft says of itself; to the young people, in words that do not frighten."""
    if document.look in (LARGE, CARDS):
        return "DRAFT: this can still change"
    return "DRAFT: not to be relied on, and not to be passed on"


def stamp_lines(stamp: Stamp) -> tuple[str, ...]:
    """Give the parts of the stamp, each to stand on a line of its own."""
    return tuple(part[:1].upper() + part[1:] for part in stamp.parts)
