"""The words of a sentence."""

from __future__ import annotations

from typing import NamedTuple

from pgacli.lazy import Lazy

_TOKEN = Lazy(r"[^\W_]+(?:['’\-][^\W_]+)*['’]?")
_MARK = Lazy(r"[,;:()\[\]|/–—.?!]|\s-\s")
_POSSESSIVE = ("'s", "’s", "'", "’")


class Token(NamedTuple):
    """One word, in small letters, with straight apostrophes."""

    start: int
    end: int
    word: str

    @property
    def bare(self) -> str:
        """The word without the sign of possession."""
        return bare(self.word)

    @property
    def is_owner(self) -> bool:
        """Does the word own what follows it?"""
        return self.bare != self.word


class Words(NamedTuple):
    """A sentence and its words."""

    text: str
    tokens: tuple[Token, ...]

    def word(self, index: int) -> str:
        """The word with this number, or nothing where there is none."""
        return self.tokens[index].word if 0 <= index < len(self.tokens) else ""

    def is_parted(self, index: int) -> bool:
        """Does a mark stand between this word and the one before?"""
        start = self.tokens[index - 1].end if index else 0
        return not index or _MARK.search(self.text, start, self.tokens[index].start) is not None

    def is_beside(self, index: int) -> bool:
        """Does this word follow the one before it at once, or by a hyphen?"""
        between = self.text[self.tokens[index - 1].end : self.tokens[index].start]
        return not between.strip(" \n\r\t-")


def words_of(text: str) -> Words:
    """The words of a sentence, in order."""
    return Words(
        text,
        tuple(
            Token(match.start(), match.end(), match[0].lower().replace("’", "'"))
            for match in _TOKEN.finditer(text)
        ),
    )


def bare(word: str) -> str:
    """A word without the sign of possession: "the group's" speaks of the group."""
    for ending in _POSSESSIVE:
        if word.endswith(ending):
            return word[: -len(ending)]
    return word
