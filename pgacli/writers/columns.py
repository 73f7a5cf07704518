"""How wide the columns of a table are: by what stands in them, and no word is cut in two."""

import math
import re

from pgacli.writers.document import Inlines, Table, plain_text

# Lengths are in letters. A word longer than this is broken sooner than the other columns suffer.
_LONGEST_WORD = 18
_AIR = 2.5
# Any word may be a bold one.
_BOLD = 1.15
# A day is read in one go, and a sign is not parted from its word.
_WORD = re.compile(r"\d{1,2} [A-Z]\w+ \d{4}|(?:[^\w\s] )?\S+")
# How much wider a column grows with its longest cell: twice the width for four times the words.
_GROWTH = 2.2


def shares(table: Table) -> tuple[float, ...]:
    """Give each column's share of the width; together they are 1."""
    columns = zip(table.head, *table.rows, strict=True)
    asked = [_asked(column) for column in columns]
    return tuple(width / sum(asked) for width in asked)


def _asked(cells: tuple[Inlines, ...]) -> float:
    texts = [plain_text(cell) for cell in cells]
    words = [word for text in texts for word in _WORD.findall(text)]
    word = max((len(word) for word in words), default=1)
    text = max(len(text) for text in texts)
    return max(min(_BOLD * word, _LONGEST_WORD) + _AIR, _GROWTH * math.sqrt(text))
