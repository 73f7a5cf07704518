"""A text in which some words stand for others, and the way back to those that were written."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from pgacli.lazy import Lazy

# From where, to where, and by what words.
Change = tuple[int, int, str]
_GROUP = "the group"
_OF_PEOPLE = Lazy(
    r"(?i)\b(?:groups?|friends|crew|team|lot|set|boys|girls|lads|kids|young\s+people|cohort|circle"
    r"|two|three|four|five|six|seven|eight)\b"
)
_THERE = Lazy(
    r"(?i)\b(?:at|in|on|near|outside|behind|inside|around|round|past|opposite|through|across|beside|by)"
    r"\s+\Z"
)
_NEAR = 12
# What codes begin with in the word lists.
_LISTED = "YP"
_DIGITS = "0123456789"
# How many they are there, where each is counted: "all five", "the five say".
_AS_MANY = "five"
_NUMBERS = dict(enumerate("two three four five six seven eight nine ten".split(), 2))
# "The six weeks", "the six o'clock bus" and "the six men" are other than the six.
_NO_OTHERS = (
    r"(?![\w’'-]|\s+(?:(?!always|besides|this)[a-z]{3,}s|o[’']clock|men|women|people|staff)\b)"
)


class Reworded(NamedTuple):
    """A text with words put for others; `starts` and `written` are where its pieces begin."""

    text: str
    starts: tuple[int, ...]
    written: tuple[int, ...]

    @classmethod
    def of(cls, text: str, changes: Iterable[Change]) -> Reworded:
        """Make some changes, the first of any that overlap."""
        listed = sorted(changes)
        if not listed:  # as in nearly every text
            return cls(text, (0,), (0,))
        parts: list[str] = []
        starts, written = [0], [0]
        length = at = 0
        for start, end, words in listed:
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
    """Give the changes by which a group's own name says no more than "the group".

    A group may be called after a place or a time: "at the Retail Park" is there, and is not them.
    """
    words = name.split()
    words = words[1:] if words and words[0].lower() == "the" else words
    if not words or not all(word in text for word in words):
        return
    pattern = r"\b(?:[Tt]he\s+)?" + r"\s+".join(map(re.escape, words)) + r"(?!\w)"
    is_of_people = _OF_PEOPLE.search(name) is not None
    for match in re.finditer(pattern, text):
        if is_of_people or not _THERE.search(text, max(0, match.start() - _NEAR), match.start()):
            yield match.start(), match.end(), _GROUP


def called_by_their_number(text: str, members: tuple[str, ...]) -> bool:
    """Does a text in small letters call all members by their number: "staff know the six"?"""
    number = _NUMBERS.get(len({*members}))
    return bool(number and number in text and re.search(rf"\bthe {number}{_NO_OTHERS}", text))


def as_listed(code: str) -> str:
    """Give a member's code as the word lists have codes: YP1 for R1 or KID1."""
    return _LISTED + code[len(code.rstrip(_DIGITS)) :]


def called_as_listed(text: str, members: tuple[str, ...]) -> Iterator[Change]:
    """Give the changes by which members have the codes, and are as many, as in the word lists."""
    told = _unlisted(members)
    for match in told.finditer(text) if told else ():
        is_code = match[0][-1] in _DIGITS
        yield match.start(), match.end(), as_listed(match[0]) if is_code else _AS_MANY


@lru_cache(maxsize=4)
def _unlisted(members: tuple[str, ...]) -> re.Pattern[str] | None:
    """What the members of a case are called and the lists do not have: "GC2", "the six"."""
    told = [re.escape(code) for code in members if code != as_listed(code)]
    number = _NUMBERS.get(len(members), _AS_MANY)
    if number != _AS_MANY:
        told += [rf"(?<={before}\s){number}" for before in ("the", "all", "these")]
    pattern = rf"(?<![^\W_])(?:{'|'.join(told)})(?![^\W_])"
    return re.compile(pattern, re.IGNORECASE) if told else None
