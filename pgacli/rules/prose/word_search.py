"""Looking for all terms of a word list in a text, at the cost of the few that could be there.

A text is a set of words first.  A pattern is thought of where the text has a word that it can
begin with, tried where it has a word of each of its parts, and followed where those stand
together.  So most of some thousand words cost a text nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from pgacli.rules.prose.notation import AnyWords, Choice, Phrase, expanded, heads, parsed
from pgacli.rules.prose.phrases import longest, stretch
from pgacli.rules.prose.terms import Term

# Words that most texts hold, the commonest first: a term is looked up by a rarer one of its words.
_COMMON = {
    word: 1000 // (place + 5)
    for place, word in enumerate(
        "the a to of and in is that for they it was with as on are be at by have not this has "
        "their from or an all but so who which one had will would what can been were when there "
        "if more no out up about into them some other its than then only him her his she he could "
        "do did does over any two just also very too after before how where our us back well each "
        "because young people group get go make take come put keep say see look know want need "
        "give find use tell ask work call seem feel try leave good new first last long great "
        "little own other old right big high different small large next early adult adults child "
        "children friends school worker service being having may should gets got going goes went "
        "made makes taken took takes done found kept given said told known safe safety support "
        "help plan home time way day both every never always nothing nobody someone again still "
        "often between while under through against without during around such here now down off "
        "even much many most same few".split()
    )
}
_UNKNOWN = 0.2
# How many letters before a telling word a pattern may begin, and how many it may fill.
_REACH = 80
_SPAN = 160
_WORD = re.compile(r"\w+")

Match = tuple[int, int, Term]


class _Look:
    """One pattern of a row.

    A text must have one of the `telling` words, and one of each of the `needs`.
    """

    __slots__ = ("heads", "needs", "phrase", "telling", "term", "written")

    def __init__(self, term: Term, written: str, first: frozenset[str]) -> None:
        self.term = term
        self.written = written
        self.heads = first
        self.telling: frozenset[str] = frozenset()
        self.needs: list[frozenset[str]] = []
        self.phrase: Phrase = ()


class Search:
    """The patterns of some terms, by the words that they can begin with."""

    def __init__(self, terms: Iterable[Term], lists: Mapping[str, str]) -> None:
        """Read no more of each pattern than its beginning: most are never needed."""
        self._lists = lists
        self._looks: dict[str, list[_Look]] = {}
        for term in terms:
            for pattern in term.match:
                first = frozenset(map(_stem, heads(_opening(pattern, lists))))
                look = _Look(term, pattern, first)
                for head in first:
                    self._looks.setdefault(head, []).append(look)

    def matches(self, low: str) -> Iterator[Match]:
        """Every place in lower-cased text where a term stands."""
        words = set(_WORD.findall(low))
        looks = self._looks
        tried: set[_Look] = set()
        for head in looks.keys() & words:
            live = [
                look
                for look in looks[head]
                if not (look.telling or self._ready(look)).isdisjoint(words)
                and not any(need.isdisjoint(words) for need in look.needs)
            ]
            if head in _COMMON:
                for look in live:
                    if look not in tried:
                        tried.add(look)
                        yield from _around(look, low, words)
            elif live:
                for at in _places(low, head):
                    for look in live:
                        yield from _at(look, low, at)

    def _ready(self, look: _Look) -> frozenset[str]:
        """Reads a pattern when a text first has one of its heads."""
        look.phrase = parsed(expanded(look.written, self._lists))
        look.telling, *look.needs = _needs(look)
        return look.telling


def _stem(word: str) -> str:
    """A word as a set of plain words has it: "won't" begins with "won"."""
    return word.partition("'")[0] if "'" in word else word


def _opening(pattern: str, lists: Mapping[str, str]) -> str:
    """The pattern, with no more of its lists written out than its beginning takes."""
    if pattern[0] == "<":
        close = pattern.index(">") + 1
        return expanded(pattern[:close], lists) + pattern[close:]
    return expanded(pattern, lists) if pattern[0] == "(" and "<" in pattern else pattern


def _around(look: _Look, low: str, words: set[str]) -> Iterator[Match]:
    """Matches of a pattern that begins with a common word: near its telling words alone."""
    for telling in look.telling & words:
        for at in _places(low, telling):
            if look.heads.isdisjoint(_WORD.findall(low, max(0, at - _REACH), at + len(telling))):
                continue
            for word in _WORD.finditer(low, max(0, at - _REACH), at + len(telling)):
                if word[0] in look.heads:
                    yield from _at(look, low, word.start())


def _at(look: _Look, low: str, at: int) -> Iterator[Match]:
    """The match of a pattern at one place, if the words that it needs are near."""
    near = _WORD.findall(low, at, at + _SPAN)
    if look.telling.isdisjoint(near) or any(need.isdisjoint(near) for need in look.needs):
        return
    end = longest(look.phrase, stretch(low, at, len(low)))
    if end is not None:
        yield at, end, look.term


def _needs(look: _Look) -> list[frozenset[str]]:
    """For each part of a pattern the words of which a text must have one, the rarest part first."""
    found = [needed for part in look.phrase if (needed := _needed(part))]
    found.sort(key=_cost)
    return found or [look.heads]


def _needed(part: frozenset[str] | AnyWords | Choice) -> frozenset[str]:
    """Words of which a text must have one; none where the part need not be there.

    Of a phrase in a choice, the words of its rarest part are enough.
    """
    if isinstance(part, AnyWords):
        return frozenset()
    if isinstance(part, frozenset):
        return frozenset(map(_stem, part))
    if part.optional:
        return frozenset()
    found = set(map(_stem, part.words))
    for phrase in part.phrases:
        inner = [needed for piece in phrase if (needed := _needed(piece))]
        if not inner:
            return frozenset()
        found |= min(inner, key=_cost)
    return frozenset(found)


def _cost(words: Iterable[str]) -> float:
    """How often one of these words stands in any text, roughly."""
    return sum(_COMMON.get(word, _UNKNOWN) for word in words)


def _places(low: str, word: str) -> Iterator[int]:
    """Where a word stands whole."""
    at = low.find(word)
    while at >= 0:
        end = at + len(word)
        before, after = low[at - 1 : at], low[end : end + 1]
        if not (before.isalnum() or before == "_" or after.isalnum() or after == "_"):
            yield at
        at = low.find(word, end)
