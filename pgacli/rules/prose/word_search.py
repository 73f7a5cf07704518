"""Looking for all terms of a word list in a text, at the cost of the few that could be there.

A text is a set of words first.  A pattern is thought of where the text has a word that it can
begin with, tried where it has a word of each of its parts, and followed where those stand
together.  So most of some thousand words cost a text nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from pgacli.rules.prose.notation import AnyWords, Choice, Phrase, expanded, heads, parsed
from pgacli.rules.prose.phrases import longest, most_words, stretch
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
# How many words before a telling word a pattern may begin.
_REACH = 16
# Words of two parts ("don't", "the group's") make a match longer than its pattern.
_SLACK = 4
_WORD = re.compile(r"\w+")

Match = tuple[int, int, Term]


class _Look:
    """One pattern of a row.

    A text must have one of the `telling` words, and one of each of the `needs`.
    """

    __slots__ = ("heads", "most", "needs", "phrase", "telling", "term", "written")

    def __init__(self, term: Term, written: str, first: frozenset[str]) -> None:
        self.term = term
        self.written = written
        self.heads = first
        self.telling: frozenset[str] = frozenset()
        self.needs: list[frozenset[str]] = []
        self.phrase: Phrase = ()
        self.most = 0


class _Text:
    """A text as its words in order; "won't" is two of them here, as in `_stem`."""

    def __init__(self, low: str) -> None:
        self.low = low
        self.all = _WORD.findall(low)
        self.words = set(self.all)

    @cached_property
    def offsets(self) -> list[int]:
        """Where each word begins."""
        return [match.start() for match in _WORD.finditer(self.low)]

    @cached_property
    def _where(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for number, word in enumerate(self.all):
            found.setdefault(word, []).append(number)
        return found

    def where(self, word: str) -> list[int]:
        """The numbers of a word in the text."""
        return self._where.get(word, [])


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
        text = _Text(low)
        looks, words = self._looks, text.words
        tried: set[_Look] = set()
        for head in looks.keys() & words:
            for look in looks[head]:
                if (look.telling or self._ready(look)).isdisjoint(words) or any(
                    need.isdisjoint(words) for need in look.needs
                ):
                    continue
                if head not in _COMMON:
                    yield from _from(look, text, text.where(head))
                elif look not in tried:
                    tried.add(look)
                    yield from _around(look, text)

    def _ready(self, look: _Look) -> frozenset[str]:
        """Reads a pattern when a text first has one of its heads."""
        look.phrase = parsed(expanded(look.written, self._lists))
        look.most = most_words(look.phrase)
        look.telling, *look.needs = _needs(look)
        if look.telling == look.heads:
            look.telling = look.heads
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


def _around(look: _Look, text: _Text) -> Iterator[Match]:
    """Matches of a pattern that begins with a common word: near its telling words alone."""
    for telling in look.telling & text.words:
        for number in text.where(telling):
            first = max(0, number - _REACH)
            if look.heads.isdisjoint(text.all[first : number + 1]):
                continue
            heads_at = [at for at in range(first, number + 1) if text.all[at] in look.heads]
            yield from _from(look, text, heads_at)


def _from(look: _Look, text: _Text, places: Iterable[int]) -> Iterator[Match]:
    """Matches of a pattern at some words, if the words that it needs are near."""
    for number in places:
        near = text.all[number : number + look.most + _SLACK]
        if look.telling.isdisjoint(near) or any(need.isdisjoint(near) for need in look.needs):
            continue
        at = text.offsets[number]
        end = longest(look.phrase, stretch(text.low, at, len(text.low), look.most))
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
