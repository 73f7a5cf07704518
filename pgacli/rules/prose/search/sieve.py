"""Which rows of the word lists are worth trying on a sentence: all of them are asked at once.

A row can match in some *ways*, and a way has *needs*: sets of stems, of each of which any text that
matches in that way has one, in their order.  Each need of each way is a bit of a number.  A word
has the bits of all needs that it meets; those of a sentence's words, laid over one another, show
which ways have all that they need.  So some thousand rows cost a sentence less than one pattern.

A *stem* is the beginning of a word, up to six letters, or a whole word, marked with `$`.

Two sieves are shipped: every sentence goes through the first, and few go through the second.  They
are kept in first.sieve and second.sieve, which `python -m pgacli.documentation` writes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache, reduce
from itertools import accumulate, islice
from operator import or_
from pathlib import Path
from typing import NamedTuple

from pgacli.rules.prose.reading.stretches import stretches

FIRST, SECOND = (Path(__file__).parents[1] / name for name in ("first.sieve", "second.sieve"))
SHORTEST, LONGEST = 2, 6
_TOKEN = re.compile(r"[^\W_]+")
# Between the spaces of a case stand few thousand words, with marks or without.
_MOST_WORDS = 20_000
# What stands between words, but is none of them.
_MARKS = "*_[]`~>#"

# Stems of which a text must have one.
Need = frozenset[str]


class Way(NamedTuple):
    """What a text needs, in its order, and how many words it stands in at the most, if any."""

    needs: tuple[Need, ...]
    most: int | None = None


class Caught(NamedTuple):
    """Where a sentence of a text begins and ends, and the bits of the ways to match in it."""

    start: int
    end: int
    ways: int


class Sieve:
    """Rows, and the needs that each stem meets."""

    def __init__(
        self,
        rows: Sequence[str],
        most: Sequence[int],
        widths: Sequence[int],
        met: Mapping[str, str],
    ) -> None:
        """Take the row of each way, those with most needs first.

        `most` says how many words each stands in at the most, or 0 where there is no end; `widths`
        how many ways have a first need, a second and so on; `met` has the places,
        among all needs, of those that a stem meets.
        """
        self._rows = rows
        self._most = most
        self._bits: dict[str, int] = {}
        for place, row in enumerate(rows):
            self._bits[row] = self._bits.get(row, 0) | 1 << place
        self._every = every = (1 << len(rows)) - 1
        # Of each further need: where its bits begin, which ways have one, and which have none.
        self._further = [
            (start, (1 << width) - 1, every ^ ((1 << width) - 1))
            for start, width in zip(accumulate(widths), widths[1:], strict=False)
        ]
        self._number_of = _Numbers(met).__getitem__
        # Several rules read the same text one after the other.
        self.sentences = lru_cache(maxsize=64)(self._sentences)
        self.ways_in = lru_cache(maxsize=64)(self._ways_in)

    @classmethod
    def of(cls, ways: Mapping[str, Sequence[Way]]) -> Sieve:
        """Make one of rows and the ways in which each can match."""
        rows, most, widths, met = _ordered(ways)
        return cls(rows, most, widths, {stem: " ".join(map(str, at)) for stem, at in met.items()})

    def __contains__(self, row: str) -> bool:
        return row in self._bits

    def bits_of(self, rows: Iterable[str]) -> int:
        """Give the bits of all ways of some rows."""
        return reduce(or_, (self._bits[row] for row in rows), 0)

    def rows_of(self, ways: int) -> list[str]:
        """Give the rows of some ways, each once, in their order."""
        return list(dict.fromkeys(self._rows[way.bit_length() - 1] for way in _apart(ways)))

    def _sentences(self, text: str) -> tuple[Caught, ...]:
        """Give the sentences that a row may match in, roughly: up to a full stop and a space."""
        found: list[Caught] = []
        at = 0
        for sentence in text.split(". "):
            for start, end in stretches(text, at, at + len(sentence) + 1):
                if ways := self._ways_in(text[start:end]):
                    found.append(Caught(start, end, ways))
            at += len(sentence) + 2
        return tuple(found)

    def _ways_in(self, words: str) -> int:
        """Give the bits of the ways that have all that they need in some words."""
        number = reduce(or_, map(self._number_of, words.split()), 0)
        ways = number & self._every
        for start, having, without in self._further:
            ways &= number >> start & having | without
        return self._together(ways, words) if ways else 0

    def _together(self, ways: int, words: str) -> int:
        """Give those of some ways whose needs some words meet one after the other, near enough."""
        numbers = [self._number_of(word) for word in words.split() if word.strip(_MARKS)]
        return sum(way for way in _apart(ways) if self._is_met(way, numbers))

    def _is_met(self, way: int, numbers: list[int]) -> bool:
        further = [way << start for start, having, _ in self._further if way & having]
        most = self._most[way.bit_length() - 1]
        begun: Iterator[int] = (at for at, number in enumerate(numbers) if number & way)
        if not most:
            # Without an end, no later beginning leads further than the first.
            begun, most = islice(begun, 1), len(numbers)
        return not further or any(
            _follow(further, numbers[place : place + most]) for place in begun
        )


def _follow(needs: list[int], numbers: list[int]) -> bool:
    """Do some words meet needs one after the other?  One word may meet several."""
    met = 0
    for number in numbers:
        while met < len(needs) and number & needs[met]:
            met += 1
    return met == len(needs)


def _apart(bits: int) -> Iterator[int]:
    """Give each of some bits by itself, the lowest first."""
    while bits:
        lowest = bits & -bits
        yield lowest
        bits ^= lowest


class _Numbers(dict[str, int]):
    """The number of each word as it stands between spaces, worked out when it is first asked."""

    def __init__(self, met: Mapping[str, str]) -> None:
        super().__init__()
        self._met = met
        self._of_stem: dict[str, int] = {}

    def __missing__(self, piece: str) -> int:
        number = 0
        for word in _TOKEN.findall(piece.lower()):
            for stem in self._met.keys() & stems_of(word):
                number |= self._of(stem)
        if len(self) >= _MOST_WORDS:
            self.clear()
        self[piece] = number
        return number

    def _of(self, stem: str) -> int:
        if stem not in self._of_stem:
            self._of_stem[stem] = _with_bits([*map(int, self._met[stem].split())])
        return self._of_stem[stem]


def _with_bits(places: Sequence[int]) -> int:
    """Give the number with bits at some places, in a quarter of the time that `|=` takes."""
    octets = bytearray(max(places) // 8 + 1)
    for place in places:
        octets[place >> 3] |= 1 << (place & 7)
    return int.from_bytes(octets, "little")


def stems_of(word: str) -> set[str]:
    """Give the stems of a word in small letters: whole, and from SHORTEST to LONGEST letters."""
    # Written out, for it is asked of each word of a case.
    return {word + "$", word[:2], word[:3], word[:4], word[:5], word[:6]}


def _ordered(
    ways: Mapping[str, Sequence[Way]],
) -> tuple[list[str], list[int], list[int], dict[str, list[int]]]:
    """Give what a sieve is made of."""
    listed = [(row, way) for row, found in ways.items() for way in found]
    listed.sort(key=lambda each: -len(each[1].needs))
    most = max((len(way.needs) for _, way in listed), default=0)
    widths = [sum(len(way.needs) > number for _, way in listed) for number in range(most)]
    starts = [0, *accumulate(widths)]
    met: dict[str, list[int]] = {}
    for place, (_, way) in enumerate(listed):
        for start, need in zip(starts, way.needs, strict=False):
            for stem in sorted(need):
                met.setdefault(stem, []).append(start + place)
    return [row for row, _ in listed], [way.most or 0 for _, way in listed], widths, met


@cache
def shipped_sieve(path: Path) -> Sieve:
    """Read the first sieve or the second."""
    widths, listed, ways, most, met = path.read_text("utf-8").split("\n\n")
    rows = listed.split("\n")
    parts = met.replace("\n", "\t").split("\t")
    return Sieve(
        [rows[int(at)] for at in ways.split()],
        [*map(int, most.split())],
        [*map(int, widths.split())],
        dict(zip(parts[::2], parts[1::2], strict=False)),
    )


def written(ways: Mapping[str, Sequence[Way]]) -> str:
    """Give what the file of a sieve should hold.

    That is the widths, the rows, of each way the place of its row and its words at the most, and
    what each stem meets.
    """
    rows, most, widths, met = _ordered(ways)
    places = {row: place for place, row in enumerate(ways)}
    parts = (
        " ".join(map(str, widths)),
        "\n".join(ways),
        " ".join(str(places[row]) for row in rows),
        " ".join(map(str, most)),
        "\n".join(f"{stem}\t{' '.join(map(str, at))}" for stem, at in sorted(met.items())),
    )
    return "\n\n".join(parts) + "\n"
