"""Looking for a phrase of the word list at one place of a text, word by word.

The trees of `notation` are followed as they are: a regular expression for each would be faster
once it is compiled, and compiling it takes longer than reading a whole case.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from pgacli.rules.prose.notation import AnyWords, Phrase

# Between two words; stars and underscores stand there where one of them is emphasised.
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*'?")
_NEXT = re.compile(r"(?:[\s*_]+|-)([^\W_]+(?:'[^\W_]+)*'?)")
_MOST = 24


class Stretch(NamedTuple):
    """Words that follow one another without a mark between them, and where each of them ends."""

    words: list[str]
    ends: list[int]


def stretch(low: str, at: int, stop: int, most: int = _MOST) -> Stretch:
    """The words from `at` on, up to a mark, to `stop`, or to as many as a phrase can have."""
    words: list[str] = []
    ends: list[int] = []
    match = _WORD.match(low, at, stop)
    group = 0
    while match and len(words) < most:
        words.append(match[group])
        ends.append(match.end())
        match, group = _NEXT.match(low, match.end(), stop), 1
    return Stretch(words, ends)


def words_in(low: str, start: int, stop: int) -> Iterator[tuple[int, str]]:
    """Each word between two places, with where it begins."""
    return ((match.start(), match[0]) for match in _WORD.finditer(low, start, stop))


def longest(phrase: Phrase, found: Stretch) -> int | None:
    """Where the longest match of a phrase ends that begins with the stretch, or None."""
    ends = _follow(phrase, found.words, {0})
    return found.ends[max(ends) - 1] if ends else None


def most_words(phrase: Phrase) -> int:
    """How many words a phrase can have; "won't" counts as two."""
    count = 0
    for part in phrase:
        if isinstance(part, frozenset):
            count += 2 if any("'" in word for word in part) else 1
        elif isinstance(part, AnyWords):
            count += part.most
        else:
            inner = [most_words(phrase) for phrase in part.phrases]
            count += max(inner, default=2 if any("'" in word for word in part.words) else 1)
    return count


def _follow(phrase: Phrase, words: list[str], places: set[int]) -> set[int]:
    """The places in the words that the phrase can lead to, from any of these places."""
    for part in phrase:
        if isinstance(part, frozenset):
            places = _over_one(part, words, places)
        elif isinstance(part, AnyWords):
            places = _over_any(part, words, places)
        else:
            reached = _over_one(part.words, words, places)
            for inner in part.phrases:
                reached |= _follow(inner, words, places)
            places = reached | places if part.optional else reached
        if not places:
            return places
    return places


def _over_one(among: frozenset[str], words: list[str], places: set[int]) -> set[int]:
    return {
        at + 1
        for at in places
        if at < len(words) and (words[at] in among or _bare(words[at]) in among)
    }


def _over_any(part: AnyWords, words: list[str], places: set[int]) -> set[int]:
    return {
        at + count
        for at in places
        for count in range(part.least, part.most + 1)
        if at + count <= len(words)
        and (not part.ending or words[at + count - 1].endswith(part.ending))
    }


def _bare(word: str) -> str:
    """A word without the sign of possession: "the gang's" speaks of the gang."""
    return word.removesuffix("'").removesuffix("'s") if "'" in word else word
