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
# Many columns have little room each: the long texts among them leave the others that for a word.
_AMONG_MANY, _MANY = Room(5.0, 2.0), 5
# A word longer than this is broken sooner than the other columns suffer.
_LONGEST_WORD = 18
# Any word may be a bold one.
_BOLD = 1.15
# A day is read in one go, and a sign is not parted from its word.
_WORD = re.compile(r"\d{1,2} [A-Z]\w+ \d{4}|(?:[^\w\s] )?\S+")


def shares(table: Table) -> tuple[float, ...]:
    """Give each column's share of the width; together they are 1."""
    columns = [[*map(plain_text, cells)] for cells in zip(table.head, *table.rows, strict=True)]
    room = _AMONG_MANY if len(columns) >= _MANY else _USUAL
    asked = [_asked(texts, room) for texts in columns]
    return tuple(width / sum(asked) for width in asked)


def _asked(texts: list[str], room: Room) -> float:
    words = [word for text in texts for word in _WORD.findall(text)]
    word = max((len(word) for word in words), default=1)
    text = max(len(text) for text in texts)
    return max(min(_BOLD * word, _LONGEST_WORD) + room.air, room.growth * math.sqrt(text))
