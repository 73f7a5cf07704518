"""Patterns over words: long lists of them, of which a text only pays for what it may hold.

Compiling some hundred alternatives takes longer than reading a whole case.  So each has a stem, a
beginning of a word that any text it matches must have, and is compiled when a text has it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property, lru_cache

# One letter, escape, class or bracket with what repeats it.
_STEP = re.compile(r"(?:\\.|\[(?:\\.|[^\]\\])+\]|[^\\(\[])(?:[?*+]|\{[\d,]+\})?")
_CONTINUED = re.compile(r"\n[ ]+")
_SPACES = re.compile(r" \??")
_TOKEN = re.compile(r"[^\W_]+")
_LEADING = re.compile(r"([a-z0-9]{2,})[a-z0-9](?=[?*])|([a-z0-9]{3,})(?![?*{])")
_STEMS = " ::"
_SHORTEST, _LONGEST = 2, 6
# No phrase is longer than this on either side of its stem.
_REACH = 200


class Lazy:
    """A pattern that is compiled when it is first asked."""

    def __init__(self, source: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        """Keep the source; a mistake in it shows at the first use, and in the tests."""
        self._source = source
        self._flags = flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern itself."""
        return re.compile(self._source, self._flags)

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The first place from `start` on, or None."""
        return self.compiled.search(text, start, len(text) if end is None else end)

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """The match that begins at `start`, or None."""
        return self.compiled.match(text, start)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Every place, in order."""
        return self.compiled.finditer(text)


class Phrases:
    """The alternatives of some lists, as whole words of small letters.

    A row is a pattern in which a space stands for any space, or `stem,stem :: pattern` where it
    has other stems than its own beginning, or `stem & stem,stem :: pattern` where a text must have
    one of each.  A stem that ends with `$` is a whole word.
    """

    def __init__(self, *listed: str, parts: Mapping[str, str] | None = None) -> None:
        """Keep the lists; `parts` are words in capitals and the lists that they stand for."""
        self._listed = listed
        self._parts = dict(parts or {})
        self._compiled: dict[str, re.Pattern[str]] = {}

    def may_match(self, text: str) -> bool:
        """Does the text hold a stem at all?  Cheap; a text without one needs no more reading."""
        return not self._index.keys().isdisjoint(beginnings(text))

    def within(self, text: str) -> bool:
        """Is any of them in a long text?  Each is tried in the sentences of its stem alone."""
        held = self._index.keys() & beginnings(text)
        return any(
            self._pattern(row).search(text, *around)
            for stem in held
            for row, also in self._index[stem].items()
            if not also or not also.isdisjoint(beginnings(text))
            for around in _sentences_with(text, stem.removesuffix("$"))
            if not also or _any_in(also, text[slice(*around)])
        )

    def search(self, text: str) -> re.Match[str] | None:
        """The first of the places, or None."""
        found = (self._pattern(row).search(text) for row in self._candidates(text))
        return min(filter(None, found), key=_place, default=None)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Every place, in order; of two that overlap the one that begins first, or is longer."""
        rows = self._candidates(text)
        end = 0
        for match in sorted((m for r in rows for m in self._pattern(r).finditer(text)), key=_place):
            if match.start() >= end:
                yield match
                end = match.end()

    def _candidates(self, text: str) -> list[str]:
        index = self._index
        held = beginnings(text)
        return list(
            {
                row: None
                for stem in held & index.keys()
                for row, also in index[stem].items()
                if not (also and also.isdisjoint(held))
            }
        )

    def _pattern(self, row: str) -> re.Pattern[str]:
        pattern = self._compiled.get(row)
        if pattern is None:
            source = _SPACES.sub(_any_space, self._expanded(row))
            pattern = self._compiled[row] = re.compile(rf"\b(?:{source})(?![^\W_])")
        return pattern

    def _expanded(self, row: str) -> str:
        for name, part in self._patterns_of_parts.items():
            row = row.replace(name, part)
        return row

    @cached_property
    def _patterns_of_parts(self) -> dict[str, str]:
        return {name: f"(?:{any_of(listed)})" for name, listed in self._parts.items()}

    @cached_property
    def _index(self) -> dict[str, dict[str, frozenset[str]]]:
        """Stem -> the rows that have it, each with the stems of which a text must have one too."""
        index: dict[str, dict[str, frozenset[str]]] = {}
        for line in (line for each in self._listed for line in lines(each)):
            head, _, row = line.rpartition(_STEMS)
            stems, *more = head.split("&")
            also = frozenset(stem.strip() for each in more for stem in each.split(","))
            row = row.strip()
            for stem in self._stems(stems.strip(), row):
                index.setdefault(stem, {})[row] = also
                known(stem, *also)
        return index

    def _stems(self, stems: str, row: str) -> Iterator[str]:
        if stems in self._parts:
            yield from map(_leading, lines(self._parts[stems]))
        elif stems:
            yield from (stem.strip() for stem in stems.split(","))
        else:
            yield _leading(row)


def _place(match: re.Match[str]) -> tuple[int, int]:
    return match.start(), -match.end()


def _sentences_with(text: str, stem: str) -> Iterator[tuple[int, int]]:
    """Where the sentences begin and end that hold the stem, as far as a phrase can reach."""
    at = text.find(stem)
    while at >= 0:
        if not at or not text[at - 1].isalnum():
            start, end = max(0, at - _REACH), at + _REACH
            stop = text.find(". ", at, end)
            yield max(start, text.rfind(". ", start, at) + 1), end if stop < 0 else stop + 1
        at = text.find(stem, at + 1)


def _any_in(stems: frozenset[str], words: str) -> bool:
    return any(stem.removesuffix("$") in words for stem in stems)


def _any_space(space: re.Match[str]) -> str:
    return r"\s?" if "?" in space[0] else r"\s+"


def _leading(row: str) -> str:
    found = _LEADING.match(row)
    if not found:
        raise ValueError(f"a row of a word list needs a stem: {row}")
    return (found[1] or found[2])[:_LONGEST]


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
    begun = (word[:length] for length in range(_SHORTEST, _LONGEST + 1))
    return tuple(_KNOWN.intersection((word + "$", *begun)))


def lines(listed: str) -> list[str]:
    """The alternatives of a list that is written one a line; an indented line goes on."""
    return _CONTINUED.sub("", listed).strip().splitlines()


def any_of(*listed: str) -> str:
    """A pattern for any alternative of the lists, longest first; a space stands for any space."""
    found: dict[str, object] = {}
    for alternative in (line for each in listed for line in lines(each)):
        branch = found
        for step in _steps(alternative):
            branch = branch.setdefault(step, {})  # type: ignore[assignment]
        branch[""] = {}
    return branches(found)


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
    repeat = re.compile(r"[?*+]|\{[\d,]+\}").match(alternative, at)
    return repeat.end() if repeat else at


def branches(tree: dict[str, object]) -> str:
    """A tree of steps as one pattern; the empty step marks where an alternative may end."""
    ways = [
        step + branches(branch)  # type: ignore[arg-type]
        for step, branch in tree.items()
        if step
    ]
    if not ways:
        return ""
    one = ways[0] if len(ways) == 1 and "" not in tree else f"(?:{'|'.join(ways)})"
    return one + "?" if "" in tree else one
