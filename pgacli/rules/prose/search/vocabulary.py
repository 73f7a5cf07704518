"""Long lists of patterns over words, of which a text pays only for what it may hold.

Compiling some hundred alternatives takes longer than reading a whole case.  So each is compiled
when a text first has the words that it needs (`sieve`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, cached_property
from pathlib import Path

from pgacli.rules.prose.reading.folding import flat
from pgacli.rules.prose.search.sieve import SECOND, Sieve, Way, shipped_sieve

# One letter, escape, class or bracket with what repeats it.
_REPEAT = r"(?:[?*+]|\{[\d,]+\})?"
_STEP = re.compile(rf"(?:\\.|\[(?:\\.|[^\]\\])+\]|[^\\(\[]){_REPEAT}")
_REPEATED = re.compile(_REPEAT)
_CONTINUED = re.compile(r"\n[ ]+")
_SPACES = re.compile(r" \??")


class Vocabulary:
    """Some lists of rows, to be looked for as whole words in small letters.

    A row is a pattern in which a space stands for any space.
    """

    def __init__(
        self, *listed: str, parts: Mapping[str, str] | None = None, sieve: Path = SECOND
    ) -> None:
        """Keep the lists; `parts` are words in capitals and the lists that they stand for.

        `sieve` is FIRST for what every sentence of a case is asked for.
        """
        self._listed = listed
        self.sieve = sieve
        self._parts = dict(parts or {})
        self._compiled: dict[str, re.Pattern[str]] = {}

    def may_be_in(self, text: str) -> bool:
        """Has a sentence of a long text what one of them needs?  All others need not be read."""
        return any(ways & self._bits for _, _, ways in self._sieve.sentences(text))

    def within(self, text: str) -> bool:
        """Is any of them in a long text?  Each is tried in the sentences that have its needs."""
        low = ""
        for start, end, ways in self._sieve.sentences(text):
            rows = self._sieve.rows_of(ways & self._bits)
            low = low or (flat(text) if rows else "")
            if any(self._pattern(row).search(low, start, end) for row in rows):
                return True
        return False

    def search(self, text: str) -> re.Match[str] | None:
        """The first of the places, or None."""
        found = (self._pattern(row).search(text) for row in self._candidates(text))
        return min(filter(None, found), key=_place, default=None)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Every place, in order; of two that overlap the one that begins first, or is longer."""
        end = 0
        for match in self.every(text):
            if match.start() >= end:
                yield match
                end = match.end()

    def every(self, text: str) -> list[re.Match[str]]:
        """Every place of every row, in order, whether or not they overlap."""
        rows = self._candidates(text)
        return sorted((m for r in rows for m in self._pattern(r).finditer(text)), key=_place)

    def _candidates(self, text: str) -> list[str]:
        """The rows that have all that they need in a text."""
        return self._sieve.rows_of(self._sieve.ways_in(text) & self._bits)

    @cached_property
    def _sieve(self) -> Sieve:
        shipped = shipped_sieve(self.sieve)
        is_shipped = all(row in shipped for row in self.rows)
        return shipped if is_shipped else Sieve.of({row: [self.way(row)] for row in self.rows})

    @cached_property
    def _bits(self) -> int:
        return self._sieve.bits_of(self.rows)

    def _pattern(self, row: str) -> re.Pattern[str]:
        pattern = self._compiled.get(row)
        if pattern is None:
            source = self._source(row)
            pattern = self._compiled[row] = re.compile(rf"\b(?:{source})(?![^\W_])")
        return pattern

    def _source(self, row: str) -> str:
        for name, listed in self._parts.items():
            if name in row:
                row = row.replace(name, _part(listed))
        return _SPACES.sub(_any_space, row)

    @cached_property
    def rows(self) -> tuple[str, ...]:
        """Every row of the lists, once."""
        return tuple(dict.fromkeys(line for each in self._listed for line in lines(each)))

    def way(self, row: str) -> Way:
        """What a row needs; ValueError where that is nothing."""
        # Imported here: what is shipped is kept with its needs.
        from pgacli.rules.prose.search.vocabulary_needs import way_of

        way = way_of(self._source(row))
        if not way.needs:
            raise ValueError(f"a row of a word list needs a stem: {row}")
        return way


def _place(match: re.Match[str]) -> tuple[int, int]:
    return match.start(), -match.end()


def _any_space(space: re.Match[str]) -> str:
    return r"\s?" if "?" in space[0] else r"\s+"


# A part stands in many rows.
@cache
def _part(listed: str) -> str:
    return f"(?:{any_of(listed)})"


def lines(listed: str) -> list[str]:
    """The alternatives of a list that is written one a line; an indented line goes on."""
    return _CONTINUED.sub("", listed).strip().splitlines()


def any_of(*listed: str) -> str:
    """A pattern for any alternative of the lists, longest first; a space stands for any space."""
    return tree_of(_steps(line) for each in listed for line in lines(each))


def tree_of(alternatives: Iterable[Iterable[str]]) -> str:
    """A pattern for any of some alternatives, each given in steps; they share their beginnings."""
    tree: dict[str, object] = {}
    for steps in alternatives:
        branch = tree
        for step in steps:
            branch = branch.setdefault(step, {})  # type: ignore[assignment]
        branch[""] = {}
    return _branches(tree)


def _steps(alternative: str) -> Iterator[str]:
    """The alternative as letters and brackets, so that lists can share their beginnings."""
    at = 0
    while at < len(alternative):
        end = _bracket_end(alternative, at) if alternative[at] == "(" else 0
        match = None if end else _STEP.match(alternative, at)
        step = alternative[at:end] if end else match[0] if match else alternative[at]
        at += len(step)
        yield _SPACES.sub(_any_space, step)


def _bracket_end(alternative: str, start: int) -> int:
    depth, at = 0, start
    while at < len(alternative):
        step = alternative[at]
        depth += (step == "(") - (step == ")")
        at += 2 if step == "\\" else 1
        if not depth:
            break
    repeat = _REPEATED.match(alternative, at)
    return repeat.end() if repeat else at


def _branches(tree: dict[str, object]) -> str:
    """A tree of steps as one pattern; the empty step marks where an alternative may end."""
    stem: list[str] = []
    # A long word is a long way without a fork: it must not go as deep as it has letters.
    while len(tree) == 1 and "" not in tree:
        ((step, tree),) = tree.items()  # type: ignore[assignment]
        stem.append(step)
    ways = [
        step + _branches(branch)  # type: ignore[arg-type]
        for step, branch in tree.items()
        if step
    ]
    fork = f"(?:{'|'.join(ways)})" if ways else ""
    return "".join(stem) + (fork + "?" if fork and "" in tree else fork)
