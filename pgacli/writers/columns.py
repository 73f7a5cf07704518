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
# About as many letters stand in a line across the page, and so much room is beside each column's.
_LETTERS_A_LINE, _BESIDE = 88, 2.5
# A day is read in one go, and a sign is not parted from its word.
_WORD = re.compile(r"\d{1,2} [A-Z]\w+ \d{4}|(?:[^\w\s] )?\S+")


def shares(table: Table) -> tuple[float, ...]:
    """Give each column's share of the width; together they are 1."""
    columns = [[*map(plain_text, cells)] for cells in zip(table.head, *table.rows, strict=True)]
    room = _AMONG_MANY if len(columns) >= _MANY else _USUAL
    return _shared([(_asked(texts, room), _enough(texts)) for texts in columns])


def _asked(texts: list[str], room: Room) -> float:
    words = [word for text in texts for word in _WORD.findall(text)]
    word = max((len(word) for word in words), default=1)
    text = max(len(text) for text in texts)
    return max(min(_BOLD * word, _LONGEST_WORD) + room.air, room.growth * math.sqrt(text))


def _enough(texts: list[str]) -> float:
    """Give the width, in letters, at which no text of a column goes over a line."""
    return _BOLD * max(map(len, texts)) + _BESIDE


def _shared(columns: list[tuple[float, float]]) -> tuple[float, ...]:
    """Give shares by what each column asks for; none has more than enough while another wraps."""
    widths: dict[int, float] = {}
    line = float(_LETTERS_A_LINE)
    while open_ones := [number for number in range(len(columns)) if number not in widths]:
        scale = line / sum(columns[number][0] for number in open_ones)
        content = [each for each in open_ones if columns[each][1] <= columns[each][0] * scale]
        if not content:
            widths |= {each: columns[each][0] * scale for each in open_ones}
            break
        widths |= {each: columns[each][1] for each in content}
        line -= sum(widths[each] for each in content)
    total = sum(widths.values())
    return tuple(widths[number] / total for number in range(len(columns)))
