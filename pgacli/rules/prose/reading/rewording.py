"""A text in which some words stand for others, and the way back to those that were written."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

# From where, to where, and by what words.
Change = tuple[int, int, str]
_GROUP = "the group"
# What codes begin with in the word lists.
_LISTED = "YP"
_DIGITS = "0123456789"


class Reworded(NamedTuple):
    """A text with words put for others; `starts` and `written` are where its pieces begin."""

    text: str
    starts: tuple[int, ...]
    written: tuple[int, ...]

    @classmethod
    def of(cls, text: str, changes: Iterable[Change]) -> Reworded:
        """Make some changes, the first of any that overlap."""
        parts: list[str] = []
        starts, written = [0], [0]
        length = at = 0
        for start, end, words in sorted(changes):
            if start < at:
                continue
            for part, old in ((text[at:start], start), (words, end)):
                parts.append(part)
                length += len(part)
                starts.append(length)
                written.append(old)
            at = end
        return cls("".join([*parts, text[at:]]), tuple(starts), tuple(written))

    @property
    def is_changed(self) -> bool:
        """Say whether any words stand for others."""
        return len(self.starts) > 1

    def place(self, at: int) -> int:
        """Where a place of the text stands in what was written."""
        number = bisect_right(self.starts, at) - 1
        place = self.written[number] + at - self.starts[number]
        return min([place, *self.written[number + 1 : number + 2]])


def called_the_group(text: str, name: str) -> Iterator[Change]:
    """Give the changes by which a group's own name says no more than "the group"."""
    words = name.split()
    words = words[1:] if words and words[0].lower() == "the" else words
    if not words or not all(word in text for word in words):
        return
    pattern = r"\b(?:[Tt]he\s+)?" + r"\s+".join(map(re.escape, words)) + r"(?!\w)"
    for match in re.finditer(pattern, text):
        yield match.start(), match.end(), _GROUP


def as_listed(code: str) -> str:
    """Give a member's code as the word lists have codes: YP1 for R1 or KID1."""
    return _LISTED + code[len(code.rstrip(_DIGITS)) :]


def called_as_listed(text: str, members: tuple[str, ...]) -> Iterator[Change]:
    """Give the changes by which members have the codes that the word lists know."""
    codes = _unlisted(members)
    for match in codes.finditer(text) if codes else ():
        yield match.start(), match.end(), as_listed(match[0])


@lru_cache(maxsize=4)
def _unlisted(members: tuple[str, ...]) -> re.Pattern[str] | None:
    codes = "|".join(re.escape(code) for code in members if code != as_listed(code))
    return re.compile(rf"(?<![^\W_])(?:{codes})(?![^\W_])", re.IGNORECASE) if codes else None
