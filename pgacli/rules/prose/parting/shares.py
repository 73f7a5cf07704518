"""Are some of the friends to be in one place or at one hour, and the rest in another?

Where a worker only goes to them in turn, as to measure them or to hear what they say, none is kept
from the others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pgacli.lazy import Lazy
from pgacli.rules.prose.search.vocabulary import Vocabulary
from pgacli.rules.prose.vocabulary.in_shares import IN_SHARES, SHARE, THE_OTHERS, WHERE_OR_WHEN
from pgacli.rules.prose.vocabulary.parted import YOUNG

_IN_SHARES = Vocabulary(
    IN_SHARES,
    parts={
        "SHARE": SHARE,
        "THE_OTHERS": THE_OTHERS,
        "WHERE_OR_WHEN": WHERE_OR_WHEN,
        "YOUNG": YOUNG,
    },
)
_IN_TURN = Lazy(
    r"\b(?:interview|tell|told|ask|speak\s+(?:to|with)|talk\s+(?:to|with)|meet|see|sees|hear|measure"
    r"|photograph|visit|ring|phone|thank|write\s+to)(?:s|ing|ed)?\s+(?:with\s+|the\s+)?\Z"
)


def can_hold_shares(text: str) -> bool:
    """Say whether some of the friends are set against the rest anywhere in a long text."""
    return _IN_SHARES.within(text)


def in_shares(low: str) -> Iterator[re.Match[str]]:
    """Give each place where a sentence in small letters has some friends here, the rest there."""
    for match in _IN_SHARES.finditer(low):
        if not _IN_TURN.search(low[: match.start()]):
            yield match
