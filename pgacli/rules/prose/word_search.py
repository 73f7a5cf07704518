"""Looking for all terms of a word list in a text, at the cost of the few that could be there.

A text is a set of words first.  A pattern is thought of where the text has one of its telling
words, tried where it has a word of each of its parts, and followed where those stand together.
So most of some thousand words cost a text nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property, lru_cache

from pgacli.rules.prose.notation import Phrase, expanded, parsed
from pgacli.rules.prose.phrases import longest, stretch
from pgacli.rules.prose.terms import Term
from pgacli.rules.prose.word_shapes import Shape, shape_of, shipped_shapes

_WORD = re.compile(r"\w+")
# No pattern reaches over a mark.
_MARK = re.compile(r"[^\w\s*'-]")

Match = tuple[int, int, Term]


class _Look:
    """One pattern of a row; nothing of it is read before a text has one of its telling words."""

    def __init__(self, number: int, term: Term, pattern: str, shape: Shape) -> None:
        self.number = number
        self.term = term
        self.pattern = pattern
        self.shape = shape

    @cached_property
    def heads(self) -> frozenset[str]:
        """Words of which a match begins with one."""
        return frozenset(self.shape.heads.split())

    @cached_property
    def needs(self) -> tuple[frozenset[str], ...]:
        """Sets of words of each of which a match has one, as well as a telling one."""
        return (*(frozenset(words.split()) for words in self.shape.needs), self.heads)

    def may_be_among(self, words: frozenset[str]) -> bool:
        """Have these words all that a match needs?"""
        for need in self.needs:  # noqa: SIM110 - asked so often that `all` shows in every check
            if need.isdisjoint(words):
                return False
        return True


class _Clause:
    """Words between two marks; "won't" is two of them here, as in a shape."""

    def __init__(self, low: str, start: int, end: int) -> None:
        self.low, self.start, self.end = low, start, end
        self.words = frozenset(_WORD.findall(low, start, end))

    def beginnings(self, heads: frozenset[str]) -> Iterator[int]:
        """Where the words stand with which a match can begin."""
        for match in _WORD.finditer(self.low, self.start, self.end):
            if match[0] in heads:
                yield match.start()


# Between the spaces of a case stand few thousand words, with marks or without. Finding the words of
# each once takes three quarters of the time of finding those of each text.
@lru_cache(maxsize=20_000)
def _words_of(piece: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(piece))


class _Text:
    """A text as a set of words first, and as clauses where it comes to that."""

    def __init__(self, low: str) -> None:
        self.low = low
        self.words = frozenset().union(*map(_words_of, set(low.split())))
        self._ends: list[int] = []
        self._clauses: list[_Clause | None] = []

    def clauses_with(self, word: str) -> Iterator[_Clause]:
        """The clauses that hold a word, in order."""
        at = self.low.find(word)
        while at >= 0:
            clause = self._clause(at)
            if word in clause.words:
                yield clause
            at = self.low.find(word, clause.end)

    def _clause(self, at: int) -> _Clause:
        if not self._ends:
            self._ends = [match.start() for match in _MARK.finditer(self.low)]
            self._ends.append(len(self.low))
            self._clauses = [None] * len(self._ends)
        number = bisect_right(self._ends, at)
        clause = self._clauses[number]
        if clause is None:
            start = self._ends[number - 1] + 1 if number else 0
            clause = self._clauses[number] = _Clause(self.low, start, self._ends[number])
        return clause


class Search:
    """The patterns of some terms, by the words that tell of them."""

    def __init__(self, terms: Iterable[Term], lists: Mapping[str, str]) -> None:
        """Take the shapes of shipped patterns as they are kept; work out those of a council's."""
        self._lists = lists
        self._looks: dict[str, list[_Look]] = {}
        self._phrases: dict[str, Phrase] = {}
        shapes = shipped_shapes()
        patterns = ((term, pattern) for term in terms for pattern in term.match)
        for number, (term, pattern) in enumerate(patterns):
            shape = shapes.get(pattern) or shape_of(pattern, lists)
            look = _Look(number, term, pattern, shape)
            for word in shape.telling.split():
                self._looks.setdefault(word, []).append(look)

    def matches(self, low: str) -> Iterator[Match]:
        """Every place in lower-cased text where a term stands, in the order of the list."""
        text = _Text(low)
        found = {
            (look.number, at, end): look.term
            for word in self._looks.keys() & text.words
            if (looks := [look for look in self._looks[word] if look.may_be_among(text.words)])
            for clause in text.clauses_with(word)
            for look in looks
            if look.may_be_among(clause.words)
            for at, end in self._places(look, clause, low)
        }
        for (_, at, end), term in sorted(found.items(), key=_place):
            yield at, end, term

    def _places(self, look: _Look, clause: _Clause, low: str) -> Iterator[tuple[int, int]]:
        """Where a pattern stands in a clause; it begins with one of its heads."""
        for at in clause.beginnings(look.heads):
            words = stretch(low, at, clause.end, look.shape.most)
            end = longest(self._phrase(look.pattern), words)
            if end is not None:
                yield at, end

    def _phrase(self, pattern: str) -> Phrase:
        phrase = self._phrases.get(pattern)
        if phrase is None:
            phrase = self._phrases[pattern] = parsed(expanded(pattern, self._lists))
        return phrase


def _place(found: tuple[tuple[int, int, int], Term]) -> tuple[int, int, int]:
    return found[0]
