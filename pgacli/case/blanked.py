"""Text in which some stretches are blank, as long as before: a place in it is one in the text."""

import re
from collections.abc import Iterable

_NOT_NEWLINE = re.compile(r"[^\r\n]")


def blanked(text: str, spans: Iterable[tuple[int, int]], sign: str = " ") -> str:
    """Give the text, as long, with a sign for each letter of some spans; newlines stay.

    The spans come in order and do not overlap.
    """
    pieces: list[str] = []
    at = 0
    for start, end in spans:
        piece = text[start:end]
        has_lines = "\n" in piece or "\r" in piece
        blank = _NOT_NEWLINE.sub(sign, piece) if has_lines else sign * len(piece)
        pieces += (text[at:start], blank)
        at = end
    return "".join([*pieces, text[at:]])
