"""Looking for a phrase of the word list at one place of a text, word by word.

The trees of `notation` are followed as they are: a regular expression for each would be faster
once it is compiled, and compiling it takes longer than reading a whole case.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property

from pgacli.rules.prose.search.notation import AnyWords, Phrase

_A_WORD = r"[^\W_]+(?:'[^\W_]+)*'?"
_WORD = re.compile(_A_WORD)
# Stars and underscores stand between words where one of them is emphasised.
_RUN = re.compile(rf"{_A_WORD}(?:(?:[\s*_]+|-){_A_WORD})*")


class Run:
    """Words that follow one another without a mark between them.

    `stems` are the words up to their apostrophes: "won't" begins with "won".
    """

    def __init__(self, text: str, start: int) -> None:
        """Take the words as they stand, and where in the whole text the first begins."""
        self._text, self._start = text, start
        self.words = _WORD.findall(text)
        self.stems = [*map(stem, self.words)] if "'" in text else self.words

    @cached_property
    def _places(self) -> list[tuple[int, int]]:
        return [match.span() for match in _WORD.finditer(self._text)]

    def count_before(self, place: int) -> int:
        """How many of the words begin before a place in the whole text."""
        return bisect_left(self._places, (place - self._start,))

    def place(self, first: int, beyond: int) -> tuple[int, int]:
        """Where the words stand from the first up to the one beyond the last."""
        start, end = self._places[first][0], self._places[beyond - 1][1]
        return self._start + start, self._start + end


def runs(low: str, start: int, stop: int) -> list[Run]:
    """The words between two places, run by run."""
    return [Run(match[0], match.start()) for match in _RUN.finditer(low, start, stop)]


def stem(word: str) -> str:
    """A word up to its apostrophe."""
    return word.partition("'")[0]


def longest(phrase: Phrase, run: Run, at: int) -> tuple[int, int] | None:
    """Where the longest match of a phrase stands that begins with a word of a run, or None."""
    ends = _follow(phrase, run.words, {at})
    return run.place(at, max(ends)) if ends else None


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
