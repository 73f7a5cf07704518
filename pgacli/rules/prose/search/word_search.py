"""Looking for all terms of a word list in a text, at the cost of the few that could be there.

A pattern is thought of in a sentence that has a word of each of its parts (`sieve`), and followed
from each of the words that it can begin with.  So most of some thousand words cost a text nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from pgacli.rules.prose.reading.folding import as_typed
from pgacli.rules.prose.search.notation import Phrase, expanded, first_words, parsed
from pgacli.rules.prose.search.phrases import Run, longest, runs, stem
from pgacli.rules.prose.search.sieve import FIRST, Sieve, shipped_sieve
from pgacli.rules.prose.search.terms import Term

# Where a term stands, and the term.
Match = tuple[int, int, Term]
_Hits = dict[tuple[int, int, int], Term]


class _Look:
    """One pattern of a row; it is not read before a sentence has all that it needs."""

    def __init__(self, number: int, term: Term, pattern: str, lists: Mapping[str, str]) -> None:
        self.number = number
        self.term = term
        self._pattern = pattern
        self._lists = lists

    def places(self, sentence: list[Run]) -> Iterator[tuple[int, int]]:
        """Where it stands in a sentence."""
        for run in sentence:
            if not self._heads.isdisjoint(run.stems):
                for at, word in enumerate(run.stems):
                    if word in self._heads and (place := longest(self._phrase, run, at)):
                        yield place

    @cached_property
    def _heads(self) -> frozenset[str]:
        return frozenset(map(stem, first_words(self._phrase)))

    @cached_property
    def _phrase(self) -> Phrase:
        return parsed(expanded(self._pattern, self._lists))


class Search:
    """The patterns of some terms, by what they need of a sentence."""

    def __init__(self, terms: Iterable[Term], lists: Mapping[str, str]) -> None:
        """Take the needs of shipped patterns as they are kept; work out those of a council's."""
        self._looks: dict[str, list[_Look]] = {}
        patterns = ((term, pattern) for term in terms for pattern in term.match)
        for number, (term, pattern) in enumerate(patterns):
            look = _Look(number, term, pattern, lists)
            self._looks.setdefault(pattern, []).append(look)
        self._sieves = [
            (sieve, sieve.bits_of(row for row in self._looks if row in sieve))
            for sieve in _sieves(self._looks, lists)
        ]

    def matches(self, text: str) -> Iterator[Match]:
        """Every place in a text where a term stands, in the order of the list."""
        found: _Hits = {}
        low = ""
        for sieve, bits in self._sieves:
            for start, end, ways in sieve.sentences(text):
                if ours := ways & bits:
                    low = low or as_typed(text)
                    looks = [look for row in sieve.rows_of(ours) for look in self._looks[row]]
                    found |= _hits(looks, low, start, end)
        for (_, at, end), term in sorted(found.items(), key=_place):
            yield at, end, term


def _sieves(patterns: Iterable[str], lists: Mapping[str, str]) -> Iterator[Sieve]:
    """The shipped sieve, and one for the patterns that are not shipped."""
    shipped = shipped_sieve(FIRST)
    yield shipped
    own = [pattern for pattern in patterns if pattern not in shipped]
    if own:
        # Imported here: what is shipped is kept with its needs.
        from pgacli.rules.prose.search.notation_needs import ways_of

        yield Sieve.of({pattern: ways_of(pattern, lists) for pattern in own})


def _hits(looks: list[_Look], low: str, start: int, end: int) -> _Hits:
    sentence = runs(low, start, end)
    return {(look.number, *place): look.term for look in looks for place in look.places(sentence)}


def _place(found: tuple[tuple[int, int, int], Term]) -> tuple[int, int, int]:
    return found[0]
