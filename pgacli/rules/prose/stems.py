"""Stems: beginnings of words, up to six letters, and whole words, marked with `$`.

A text is a set of stems before anything is looked for in it.  What each row of a vocabulary
needs of them is kept in rows.index, which `python -m pgacli.documentation` writes (`row_needs`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pgacli.rules.prose.patterns import Phrases

INDEX = Path(__file__).with_name("rows.index")
SHORTEST, LONGEST = 2, 6
_TOKEN = re.compile(r"[^\W_]+")

# Stems of which a text must have one.
Need = frozenset[str]


@cache
def shipped_needs() -> Mapping[str, str]:
    """The needs of the shipped rows as rows.index has them: most are never read any further.

    Their stems are known from now on, all at once: each that is added empties what was kept.
    """
    stems, *rows = INDEX.read_text("utf-8").splitlines()
    known(*stems.split())
    found: dict[str, str] = {}
    for line in rows:
        row, _, needs = line.partition("\t")
        found[row] = needs
    return found


def read_needs(written: str) -> tuple[Need, ...]:
    """The needs of a row, of what rows.index says of it."""
    return tuple(frozenset(need.split()) for need in written.split("\t"))


_KNOWN: set[str] = set()


def known(*stems: str) -> frozenset[str]:
    """The stems, from now on among those that `beginnings` looks out for."""
    if not _KNOWN.issuperset(stems):
        _KNOWN.update(stems)
        _known_of.cache_clear()
        beginnings.cache_clear()
        sentences_by_stems.cache_clear()
    return frozenset(stems)


class StemmedSentence(NamedTuple):
    """Where a sentence of a text begins and ends, and its stems."""

    start: int
    end: int
    stems: frozenset[str]


@lru_cache(maxsize=64)
def beginnings(text: str) -> frozenset[str]:
    """The known stems of a text: of how a word begins, or of a whole word, marked with `$`."""
    return frozenset().union(*(sentence.stems for sentence in sentences_by_stems(text)))


@lru_cache(maxsize=64)
def sentences_by_stems(text: str) -> tuple[StemmedSentence, ...]:
    """The sentences of a text, roughly: each up to a full stop and a space."""
    found: list[StemmedSentence] = []
    start = 0
    for low in text.split(". "):
        end = start + len(low) + 1
        stems = frozenset(chain.from_iterable(map(_known_of, low.split())))
        found.append(StemmedSentence(start, end, stems))
        start = end + 1
    return tuple(found)


# Between the spaces of a case stand few thousand words, with marks or without, and most begin no
# phrase at all. Finding the words of each once takes half the time of finding those of each text.
@lru_cache(maxsize=20_000)
def _known_of(piece: str) -> tuple[str, ...]:
    begun = (
        begin
        for word in _TOKEN.findall(piece)
        for begin in (word + "$", *(word[:length] for length in range(SHORTEST, LONGEST + 1)))
    )
    return tuple(_KNOWN.intersection(begun))


def index_of(every: Iterable[Phrases]) -> str:
    """Give what rows.index should hold: every stem, and a line for each row and its needs."""
    found: dict[str, tuple[Need, ...]] = {}
    for phrases in every:
        for row in phrases.rows:
            needs = phrases.worked_out(row)
            if found.setdefault(row, needs) != needs:
                raise ValueError(f"a row has two meanings, by its words in capitals: {row}")
    stems = frozenset().union(*chain.from_iterable(found.values()))
    lines = (f"{row}\t{written_needs(needs)}" for row, needs in found.items())
    return "".join(f"{line}\n" for line in (written_needs([stems]), *lines))


def written_needs(needs: Iterable[Need]) -> str:
    """The needs of a row as rows.index says them."""
    return "\t".join(" ".join(sorted(need)) for need in needs)
