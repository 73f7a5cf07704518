"""The notation of the word lists, read into trees that `phrases` looks for.

    word          the word as it stands
    two words     with a space, a line break or a hyphen between them
    (a|b c|d)     one of these
    [a|b]         one of these, or nothing
    word+         a noun with its plural and its 's: gang+ is gang, gangs, gang's
    word~         a verb with its endings: refuse~ is refuse, refuses, refused, refusing, and
                  make~ is made too
    _             any one word
    _ed           any word that ends so
    ...           up to three words
    <name>        a list of that name at the top of words.yaml: <self> is himself, themselves …

A form that no ending makes and `_IRREGULAR` lacks is written out: (sow~|sown).  Apostrophes are
straight.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple, TypeAlias

from pgacli.rules.prose.reading.contractions import in_full

_PIECE = re.compile(r"\s*(?:([()\[\]|])|(\.\.\.)|([^\s()\[\]|]+))")
_LIST = re.compile(r"<(\w+)>")
_CLOSING = {"(": ")", "[": "]"}
_DEEPEST = 3
# Forms that no ending makes.
_IRREGULAR = dict(
    line.split(" ", 1)
    for line in (
        "bite bit bitten",
        "bring brought",
        "buy bought",
        "choose chose chosen",
        "come came",
        "dig dug",
        "do does did done",
        "draw drew drawn",
        "drink drank drunk",
        "drive drove driven",
        "fall fell fallen",
        "feed fed",
        "find found",
        "fly flew flown",
        "get got",
        "give gave given",
        "go goes went gone",
        "hang hung",
        "hold held",
        "keep kept",
        "know knew known",
        "lead led",
        "leave left",
        "lend lent",
        "make made",
        "meet met",
        "pay paid",
        "ride rode ridden",
        "run ran",
        "say said",
        "seek sought",
        "sell sold",
        "send sent",
        "shake shook shaken",
        "sleep slept",
        "speak spoke spoken",
        "steal stole stolen",
        "swing swung",
        "take took taken",
        "teach taught",
        "tell told",
        "think thought",
        "throw threw thrown",
        "wear wore worn",
        "win won",
        "write wrote written",
    )
)


class NotationError(ValueError):
    """A term that is not written in the notation; the text says what is wrong with it."""


class AnyWords(NamedTuple):
    """From `least` to `most` words, whatever they are, that end with `ending`."""

    least: int
    most: int
    ending: str = ""


class Choice(NamedTuple):
    """One of some words or phrases, or nothing where it is optional."""

    words: frozenset[str]
    phrases: tuple[Phrase, ...]
    optional: bool


Phrase: TypeAlias = "tuple[frozenset[str] | AnyWords | Choice, ...]"


def expanded(term: str, lists: Mapping[str, str]) -> str:
    """The term with each <name> replaced by the list of that name, and without contractions.

    They are written out as they are in any text that is read.
    """
    for _ in range(_DEEPEST):
        if "<" not in term:
            break
        term = _LIST.sub(lambda match: f"({_list(lists, match[1])})", term)
    return in_full(term).text if "'" in term else term


def _list(lists: Mapping[str, str], name: str) -> str:
    if name not in lists:
        raise NotationError(f"there is no list called <{name}>")
    return lists[name]


def parsed(term: str) -> Phrase:
    """The tree of an expanded term; NotationError says what cannot be read."""
    pieces = [match[1] or match[2] or match[3] for match in _PIECE.finditer(term)]
    pieces.reverse()
    phrase = _phrase(pieces)
    if pieces:
        raise NotationError("a bracket is not closed, or a | stands outside of brackets")
    return phrase


def _phrase(pieces: list[str]) -> Phrase:
    """Reads a phrase off the end of the pieces, which stand the last one first."""
    parts: list[frozenset[str] | AnyWords | Choice] = []
    while pieces and pieces[-1] not in "|)]":
        piece = pieces.pop()
        if piece in _CLOSING:
            parts.append(_choice(pieces, piece))
        elif piece == "...":
            parts.append(AnyWords(0, 3))
        elif piece[0] == "_":
            parts.append(AnyWords(1, 1, piece[1:]))
        elif "_" in piece:
            raise NotationError(
                f"`{piece}` has `_` in a word: it stands alone, or begins an ending"
            )
        else:
            parts.append(frozenset(forms(piece)))
    if all(isinstance(part, Choice) and part.optional for part in parts):
        raise NotationError("a choice has no word that must be there")
    return tuple(parts)


def _choice(pieces: list[str], opening: str) -> Choice:
    words: set[str] = set()
    phrases: list[Phrase] = []
    while True:
        phrase = _phrase(pieces)
        if len(phrase) == 1 and isinstance(phrase[0], frozenset):
            words |= phrase[0]
        else:
            phrases.append(phrase)
        closing = pieces.pop() if pieces else ""
        if closing == _CLOSING[opening]:
            return Choice(frozenset(words), tuple(phrases), opening == "[")
        if closing != "|":
            raise NotationError("a bracket is not closed, or was never opened")


@cache
def forms(piece: str) -> tuple[str, ...]:
    """A word with the endings that its mark allows."""
    mark, word = piece[-1], piece[:-1]
    if mark == "+" and word:
        return word, _plural(word), word + "'s"
    if mark == "~" and word:
        return (*_verb(word), *_IRREGULAR.get(word, "").split())
    return (piece,)


def _plural(word: str) -> str:
    if word.endswith(("s", "x", "ch", "sh")):
        return word + "es"
    if word.endswith("y") and word[-2:-1] not in "aeou":
        return word[:-1] + "ies"
    return word + "s"


def _verb(word: str) -> tuple[str, ...]:
    if word.endswith("e"):
        return word, word + "s", word + "d", word[:-1] + "ing"
    if word.endswith("y") and word[-2:-1] not in "aeou":
        return word, word[:-1] + "ies", word[:-1] + "ied", word + "ing"
    if word.endswith(("s", "x", "ch", "sh", "o")):
        return word, word + "es", word + "ed", word + "ing"
    last = word[-1]
    doubled = () if last in "aeiouwxy" else (word + last + "ed", word + last + "ing")
    return (word, word + "s", word + "ed", word + "ing", *doubled)


def first_words(phrase: Phrase) -> frozenset[str]:
    """The words that a phrase can begin with; NotationError where that is any word."""
    found: frozenset[str] = frozenset()
    for part in phrase:
        if isinstance(part, AnyWords):
            raise NotationError("it may not begin with any word at all")
        if isinstance(part, frozenset):
            return found | part
        found |= part.words.union(*(first_words(inner) for inner in part.phrases))
        if not part.optional:
            return found
    return found
