"""Stems: beginnings of words, up to six letters, and whole words, marked with `$`.

A text is a set of stems before anything is looked for in it.  What each row of a vocabulary
needs of them is kept in rows.index, which `python -m pgacli.documentation` writes (`row_needs`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pgacli.rules.prose.patterns import Phrases

INDEX = Path(__file__).with_name("rows.index")
SHORTEST, LONGEST = 2, 6
_TOKEN = re.compile(r"[^\W_]+")

# Stems of which a text must have one.
Need = frozenset[str]


@cache
def shipped_needs() -> Mapping[str, tuple[Need, ...]]:
    """The needs of the shipped rows, as rows.index has them."""
    found: dict[str, tuple[Need, ...]] = {}
    for line in INDEX.read_text("utf-8").splitlines():
        row, *needs = line.split("\t")
        found[row] = tuple(frozenset(need.split()) for need in needs)
    return found


_KNOWN: set[str] = set()


def known(*stems: str) -> frozenset[str]:
    """The stems, from now on among those that `beginnings` looks out for."""
    if not _KNOWN.issuperset(stems):
        _KNOWN.update(stems)
        _known_of.cache_clear()
        beginnings.cache_clear()
    return frozenset(stems)


@lru_cache(maxsize=64)
def beginnings(text: str) -> frozenset[str]:
    """The known stems of a text: of how a word begins, or of a whole word, marked with `$`."""
    return frozenset().union(*map(_known_of, set(_TOKEN.findall(text))))


# The words of a case are few thousand, and most of them begin no phrase at all.
@lru_cache(maxsize=20_000)
def _known_of(word: str) -> tuple[str, ...]:
    begun = (word[:length] for length in range(SHORTEST, LONGEST + 1))
    return tuple(_KNOWN.intersection((word + "$", *begun)))


def index_of(every: Iterable[Phrases]) -> str:
    """Give what rows.index should hold: a line for each row of some lists, and its needs."""
    found: dict[str, tuple[Need, ...]] = {}
    for phrases in every:
        for row in phrases.rows:
            needs = phrases.worked_out(row)
            if found.setdefault(row, needs) != needs:
                raise ValueError(f"a row has two meanings, by its words in capitals: {row}")
    written = ("\t".join((row, *map(_written, needs))) for row, needs in found.items())
    return "".join(f"{line}\n" for line in written)


def _written(need: Need) -> str:
    return " ".join(sorted(need))
