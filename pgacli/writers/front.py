"""What a report on pages opens with: whether it is a draft, its stamp in lines, its contents."""

from pgacli.editions.edition import Stamp
from pgacli.writers.html import contents

__all__ = ["DRAFT", "contents", "stamp_lines"]

DRAFT = "DRAFT: not to be relied on, and not to be passed on"


def stamp_lines(stamp: Stamp) -> tuple[str, ...]:
    """Give the parts of the stamp, each to stand on a line of its own."""
    return tuple(part[:1].upper() + part[1:] for part in stamp.parts)
