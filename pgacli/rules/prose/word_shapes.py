"""Which words a text must have before a pattern of the word list is worth following in it.

Working that out for every pattern takes ten times as long as a check may take, so it is kept in
words.index, which `python -m pgacli.documentation` writes from words.yaml.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from pgacli.rules.prose.notation import AnyWords, Choice, expanded, first_words, parsed
from pgacli.rules.prose.phrases import most_words

INDEX = Path(__file__).with_name("words.index")

# Words that most texts hold, the commonest first: a term is looked up by a rarer one of its words.
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
_UNKNOWN = 0.2


class Shape(NamedTuple):
    """What a pattern of words looks like from outside, each set of words as one line of text.

    A match begins with one of `heads`, and has one of `telling` (the rarest that it needs) and
    one of each of `needs` in it; it has `most` words at the most.
    """

    most: int
    heads: str
    telling: str
    needs: tuple[str, ...]


def shape_of(pattern: str, lists: Mapping[str, str]) -> Shape:
    """Work out the shape of a pattern. NotationError says what cannot be read."""
    phrase = parsed(expanded(pattern, lists))
    heads = frozenset(map(_stem, first_words(phrase)))
    needs = sorted((needed for part in phrase if (needed := _needed(part))), key=_cost)
    telling, *others = needs or [heads]
    return Shape(most_words(phrase), _line(heads), _line(telling), tuple(map(_line, others)))


@cache
def shipped_shapes() -> Mapping[str, Shape]:
    """The shapes of the shipped patterns, as words.index has them."""
    found: dict[str, Shape] = {}
    for line in INDEX.read_text("utf-8").splitlines():
        pattern, most, heads, telling, *needs = line.split("\t")
        found[pattern] = Shape(int(most), heads, telling, tuple(needs))
    return found


def index_of(patterns: Iterable[str], lists: Mapping[str, str]) -> str:
    """Give what words.index should hold: a line for each pattern and its shape."""
    return "".join(f"{line}\n" for line in _lines(patterns, lists))


def _lines(patterns: Iterable[str], lists: Mapping[str, str]) -> Iterator[str]:
    for pattern in dict.fromkeys(patterns):
        most, heads, telling, needs = shape_of(pattern, lists)
        yield "\t".join((pattern, str(most), heads, telling, *needs))


def _line(words: Iterable[str]) -> str:
    return " ".join(sorted(words))


def _stem(word: str) -> str:
    """A word as a set of plain words has it: "won't" begins with "won"."""
    return word.partition("'")[0] if "'" in word else word


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
    return sum(COMMON.get(word, _UNKNOWN) for word in words)
