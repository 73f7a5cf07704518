"""How rare the words are that a row of a word list needs: the rarest are asked for."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from pgacli.rules.prose.search.sieve import Need

# Words that most texts hold, the commonest first.
COMMON = {
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
_RARE = 0.2
_MOST_NEEDS = 3


def rarest(needs: Iterable[Need]) -> tuple[Need, ...]:
    """The needs that tell most, in their order; what follows from another tells nothing."""
    listed = list(dict.fromkeys(needs))
    kept: list[Need] = []
    for need in sorted(listed, key=rarity):
        if not any(_implies(other, need) for other in kept):
            kept = [other for other in kept if not _implies(need, other)]
            kept.append(need)
    return tuple(sorted(kept[:_MOST_NEEDS], key=listed.index))


def _implies(one: Need, other: Need) -> bool:
    """Has every text with one of the stems of `one` one of `other` too?"""
    return all(any(stem == each or stem.startswith(each) for each in other) for stem in one)


@cache
def rarity(need: Need) -> tuple[float, list[str]]:
    """How often a text has one of these stems, roughly; of two alike, always the same first."""
    stems = sorted(need)
    return round(sum(map(_often, stems)), 3), stems


def _often(stem: str) -> float:
    if stem.endswith("$"):
        return COMMON.get(stem[:-1], _RARE)
    return _RARE * 2 + sum(often for word, often in COMMON.items() if word.startswith(stem))
