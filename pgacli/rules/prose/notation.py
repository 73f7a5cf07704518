"""The notation of the word lists, turned into patterns over lower-cased text.

    word          the word as it stands
    two words     with a space, a line break or a hyphen between them
    (a|b c|d)     one of these
    [a|b]         one of these, or nothing
    word+         a noun with its plural and its 's: gang+ is gang, gangs, gang's
    word~         a verb with its endings: refuse~ is refuse, refuses, refused, refusing
    _             any one word
    _ed           any word that ends so
    ...           up to three words
    <name>        a list of that name at the top of words.yaml: <self> is himself, themselves …

An irregular form is written out: (choose~|chose|chosen).  Apostrophes are straight.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from functools import cache, lru_cache

_PIECE = re.compile(r"\s*(?:([()\[\]|])|(\.\.\.)|([^\s()\[\]|]+))")
_LIST = re.compile(r"<(\w+)>")
_GAP = r"(?:\s+|-)"
_ANY = r"[\w']+"
_FIRST = re.compile(r"\w+")
_CLOSING = {"(": ")", "[": "]"}


class NotationError(ValueError):
    """A term that is not written in the notation; the text says what is wrong with it."""


def expanded(term: str, lists: Mapping[str, str]) -> str:
    """The term with each <name> replaced by the list of that name."""
    for _ in range(3):
        if "<" not in term:
            return term
        term = _LIST.sub(lambda match: f"({_list(lists, match[1])})", term)
    return term


def _list(lists: Mapping[str, str], name: str) -> str:
    if name not in lists:
        raise NotationError(f"there is no list called <{name}>")
    return lists[name]


@lru_cache(maxsize=4096)
def compiled(term: str) -> re.Pattern[str]:
    """The pattern of an expanded term, over lower-cased text with straight apostrophes."""
    pieces = _pieces(term)
    body = _sequence(pieces)
    if pieces:
        raise NotationError("a bracket is not closed, or a | stands outside of brackets")
    return re.compile(rf"(?<!\w){body}(?!\w)")


def heads(term: str, lists: Mapping[str, str]) -> Collection[str]:
    """The words that the term can begin with, so that a text without them is passed over."""
    first = term.split(" ", 1)[0]
    if first[0] not in "([<":
        return _heads_of(first)
    close = term.find(")" if first[0] == "(" else ">") + 1
    first = term[:close]
    if first[0] == "(" and first.count("(") == 1 and "[" not in first and "<" not in first:
        words = [choice.split(" ", 1)[0] for choice in first[1:-1].split("|")]
        return [head for word in words for head in _heads_of(word)]
    firsts: set[str] = set()
    if _first_words(_pieces(expanded(term[: _first_group(term)], lists)), "", firsts):
        raise NotationError("it may not begin with what may be left out")
    return firsts


def _first_group(term: str) -> int:
    """Where the brackets that open the term are closed."""
    depth = 0
    for at, letter in enumerate(term):
        depth += (letter in "([<") - (letter in ")]>")
        if not depth:
            return at + 1
    raise NotationError("a bracket is not closed")


@cache
def _heads_of(piece: str) -> tuple[str, ...]:
    """The first word of each form of a piece: "won't" begins with "won"."""
    if piece.startswith("_") or piece == "...":
        raise NotationError(f"it may not begin with {piece}")
    return tuple({found[0] for form in forms(piece) if (found := _FIRST.match(form))})


def _pieces(term: str) -> list[str]:
    """The term's pieces, the last one first."""
    found = [match[1] or match[2] or match[3] for match in _PIECE.finditer(term)]
    found.reverse()
    return found


def _either(pieces: list[str], closing: str) -> str:
    """Alternatives up to the closing bracket."""
    choices = [_sequence(pieces)]
    while pieces and pieces[-1] == "|":
        pieces.pop()
        choices.append(_sequence(pieces))
    if (pieces.pop() if pieces else "") != closing:
        raise NotationError("a bracket is not closed, or was never opened")
    return choices[0] if len(choices) == 1 else f"(?:{'|'.join(choices)})"


def _sequence(pieces: list[str]) -> str:
    pattern, begun = "", False
    while pieces and pieces[-1] not in ("|", ")", "]"):
        piece = pieces.pop()
        if piece == "...":
            pattern += f"(?:{_GAP}{_ANY}){{0,3}}?"
        elif piece == "[":
            inner = _either(pieces, "]")
            pattern += f"(?:{_GAP}{inner})?" if begun else f"(?:{inner}{_GAP})?"
        else:
            inner = _either(pieces, ")") if piece == "(" else _word(piece)
            pattern += _GAP + inner if begun else inner
            begun = True
    if not begun:
        raise NotationError("a choice has no word that must be there")
    return pattern


def _word(piece: str) -> str:
    if piece.startswith("_"):
        return _ANY if piece == "_" else r"[\w']*" + re.escape(piece[1:])
    found = forms(piece)
    if len(found) == 1:
        return re.escape(found[0])
    return f"(?:{'|'.join(map(re.escape, sorted(found, key=len, reverse=True)))})"


@cache
def forms(piece: str) -> tuple[str, ...]:
    """A word with the endings that its mark allows."""
    mark, word = piece[-1], piece[:-1]
    if mark not in "+~" or not word:
        return (piece,)
    if mark == "+":
        plural = word + "s"
        if word.endswith(("s", "x", "ch", "sh")):
            plural = word + "es"
        elif word.endswith("y") and word[-2:-1] not in "aeou":
            plural = word[:-1] + "ies"
        return word, plural, word + "'s"
    if word.endswith("e"):
        return word, word + "s", word + "d", word[:-1] + "ing"
    if word.endswith("y") and word[-2:-1] not in "aeou":
        return word, word[:-1] + "ies", word[:-1] + "ied", word + "ing"
    if word.endswith(("s", "x", "ch", "sh", "o")):
        return word, word + "es", word + "ed", word + "ing"
    last = word[-1]
    doubled = () if last in "aeiouwxy" else (word + last + "ed", word + last + "ing")
    return (word, word + "s", word + "ed", word + "ing", *doubled)


def _first_words(pieces: list[str], closing: str, firsts: set[str]) -> bool:
    """Adds the first words of these alternatives; true where one of them may be empty."""
    empty = False
    while True:
        empty = _first_of_sequence(pieces, firsts) or empty
        piece = pieces.pop() if pieces else ""
        if piece == closing:
            return empty
        if piece != "|":
            raise NotationError("a bracket is not closed, or was never opened")


def _first_of_sequence(pieces: list[str], firsts: set[str]) -> bool:
    while pieces and pieces[-1] not in ("|", ")", "]"):
        piece = pieces.pop()
        if piece in _CLOSING:
            if not _first_words(pieces, _CLOSING[piece], firsts) and piece == "(":
                _skip(pieces)
                return False
        else:
            firsts.update(_heads_of(piece))
            _skip(pieces)
            return False
    return True


def _skip(pieces: list[str]) -> None:
    """Passes over the rest of a sequence whose first word is known."""
    depth = 0
    while pieces and (depth or pieces[-1] not in ("|", ")", "]")):
        piece = pieces.pop()
        depth += (piece in "([") - (piece in ")]")
