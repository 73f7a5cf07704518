"""Text with its accents folded, and the way back to the places of the text as written.

"Zoë" and "Zoe", "Łukasz" and "Lukasz" are one name, composed or not; a soft hyphen or a
zero-width space that Word left inside a name does not hide it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
# Letters that Unicode does not take apart, and marks that people type in several ways.
_ALIKE = (
    dict(zip("ØøŁłĐđĦħŦŧıÐðŊŋ", "OoLlDdHhTtiDdNn", strict=True))
    | {"ß": "ss", "ẞ": "SS", "Æ": "AE", "æ": "ae", "Œ": "OE", "œ": "oe", "Þ": "Th", "þ": "th"}
    | dict.fromkeys("‘’ʼʹ′`´", "'")
    | dict.fromkeys("‐‑‒–—―−", "-")
)
_known: dict[str, str] = dict(_ALIKE)


class Folded(NamedTuple):
    """`kept` has its capitals and `low` has none, letter for letter the same length."""

    kept: str
    low: str
    offsets: Sequence[int]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """The offsets in the text as written of a stretch of the folded text."""
        last = self.offsets[end - 1] + 1 if end > start else self.offsets[start]
        return self.offsets[start], min(max(last, self.offsets[start]), self.offsets[-1])


def fold(text: str) -> Folded:
    """The text without accents, each of its letters knowing where it stood."""
    if text.isascii():
        return Folded(text, text.lower(), range(len(text) + 1))
    pieces: list[str] = []
    offsets: list[int] = []
    at = 0
    for match in _NOT_ASCII.finditer(text):
        place = match.start()
        letters = _folded(match[0])
        pieces += (text[at:place], letters)
        offsets += range(at, place)
        offsets += [place] * len(letters)
        at = place + 1
    pieces.append(text[at:])
    offsets += range(at, len(text) + 1)
    kept = "".join(pieces)
    return Folded(kept, lowered(kept), offsets)


def _folded(letter: str) -> str:
    found = _known.get(letter)
    if found is None:
        found = _known[letter] = _taken_apart(letter)
    return found


def _taken_apart(letter: str) -> str:
    if unicodedata.category(letter) in {"Cf", "Mn"}:
        return ""
    parts = unicodedata.normalize("NFKD", letter)
    return "".join(_ALIKE.get(part, part) for part in parts if not unicodedata.combining(part))


_MARKS = str.maketrans("*_[]`~>#", " " * 8)


def flat(text: str) -> str:
    """The text in small letters without Markdown's marks: enough to see whether to read it."""
    return lowered(text).translate(_MARKS)


def lowered(text: str) -> str:
    """The text in small letters, letter for letter as long: a capital that would grow is kept."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(part if len(part := each.lower()) == 1 else each for each in text)
