"""How wide the columns of a table are: by what stands in them, and no word is cut in two."""

import math
import re
from typing import NamedTuple

from pgacli.writers.document import Table, plain_text


class Room(NamedTuple):
    """What a column asks for, in letters: beside its longest word, and with its longest cell.

    At a `growth` of 2 it is twice as wide for four times the words.
    """

    air: float
    growth: float


_USUAL = Room(2.5, 2.2)
# Columns of counts are hardly wider than their heads, and leave room to the words beside them.
_BESIDE_COUNTS, _MANY_COUNTS = Room(3.2, 2.9), 4
_COUNT = 6
# A word longer than this is broken sooner than the other columns suffer.
_LONGEST_WORD = 18
# Any word may be a bold one.
_BOLD = 1.15
# A day is read in one go, and a sign is not parted from its word.
_WORD = re.compile(r"\d{1,2} [A-Z]\w+ \d{4}|(?:[^\w\s] )?\S+")


def shares(table: Table) -> tuple[float, ...]:
    """Give each column's share of the width; together they are 1."""
    columns = [[*map(plain_text, cells)] for cells in zip(table.head, *table.rows, strict=True)]
    counts = sum(all(len(text) <= _COUNT for text in texts[1:]) for texts in columns)
    room = _BESIDE_COUNTS if counts >= _MANY_COUNTS else _USUAL
    asked = [_asked(texts, room) for texts in columns]
    return tuple(width / sum(asked) for width in asked)


def _asked(texts: list[str], room: Room) -> float:
    words = [word for text in texts for word in _WORD.findall(text)]
    word = max((len(word) for word in words), default=1)
    text = max(len(text) for text in texts)
    return max(min(_BOLD * word, _LONGEST_WORD) + room.air, room.growth * math.sqrt(text))
