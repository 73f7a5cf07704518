"""Which words a sentence must have before a pattern of the word list is worth following in it."""

from __future__ import annotations

from collections.abc import Mapping

from pgacli.rules.prose.search.notation import (
    AnyWords,
    Choice,
    Phrase,
    expanded,
    first_words,
    parsed,
)
from pgacli.rules.prose.search.phrases import stem
from pgacli.rules.prose.search.rarity import rarest, rarity
from pgacli.rules.prose.search.sieve import Need, Way


def ways_of(pattern: str, lists: Mapping[str, str]) -> list[Way]:
    """The ways in which a pattern can match, with what each of them needs, in its order.

    NotationError says what cannot be read.
    """
    return [_way(phrase) for phrase in _parted(parsed(expanded(pattern, lists)))]


def _way(phrase: Phrase) -> Way:
    needs = (_whole(first_words(phrase)), *map(_needed, phrase))
    return Way(rarest(need for need in needs if need), _most_words(phrase))


def _most_words(phrase: Phrase) -> int:
    return sum(map(_most_words_of, phrase))


def _most_words_of(part: frozenset[str] | AnyWords | Choice) -> int:
    if isinstance(part, AnyWords):
        return part.most
    return max(map(_most_words, part.phrases), default=1) if isinstance(part, Choice) else 1


def _parted(phrase: Phrase) -> list[Phrase]:
    """A phrase for each way through the choice that holds most phrases; they need more than it."""
    places = [at for at, part in enumerate(phrase) if isinstance(part, Choice)]
    at = max(places, key=lambda at: _phrases_in(phrase[at]), default=0)
    choice = phrase[at]
    if not isinstance(choice, Choice) or not _phrases_in(choice):
        return [phrase]
    ways = [(choice.words,)] if choice.words else []
    return [(*phrase[:at], *way, *phrase[at + 1 :]) for way in (*ways, *choice.phrases)]


def _phrases_in(part: frozenset[str] | AnyWords | Choice) -> int:
    return len(part.phrases) if isinstance(part, Choice) and not part.optional else 0


def _needed(part: frozenset[str] | AnyWords | Choice) -> Need:
    """Words of which a text must have one; none where the part need not be there.

    Of a phrase in a choice, the words of its rarest part are enough.
    """
    if isinstance(part, AnyWords):
        return frozenset()
    if isinstance(part, frozenset):
        return _whole(part)
    if part.optional:
        return frozenset()
    found = _whole(part.words)
    for phrase in part.phrases:
        inner = [needed for piece in phrase if (needed := _needed(piece))]
        if not inner:
            return frozenset()
        found |= min(inner, key=rarity)
    return found


def _whole(words: frozenset[str]) -> Need:
    return frozenset(f"{stem(word)}$" for word in words)
