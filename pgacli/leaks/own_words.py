"""What pga itself prints, whatever the case: a heading is no leak because a child shares its name.

"Page 3", "Young people's lives move fast" or a language called en-GB hold a surname or initials of
somebody. They are known by the words beside them. This is read only where something was found.

own.words holds one piece of text a line. `python -m pgacli.documentation` gathers them from the
templates, editions and writers, as going through all of those would take longer than the search.
"""

import re
from functools import cache
from pathlib import Path

from pgacli.rules.prose.reading.folding import fold

INDEX = Path(__file__).with_name("own.words")
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_ID = re.compile(r"[A-Z][0-9]{1,3}")
_NEAR = 80

Words = tuple[str, ...]


@cache
def own_texts() -> tuple[str, ...]:
    """Give every piece of text that the program can print, without what it puts in between."""
    return tuple(INDEX.read_text("utf-8").splitlines())


def is_own(text: str, start: int, end: int) -> bool:
    """Say whether a stretch of a text is the program's own, by the words on either side."""
    hit = _words(text[start:end])
    left, opens = _beside(fold(text[max(0, start - _NEAR) : start]).kept, -1)
    right, closes = _beside(fold(text[end : end + _NEAR]).kept, 0)
    return any(
        _fits(piece, at, len(hit), (left, opens), (right, closes))
        for piece in _worded()
        for at in range(len(piece) - len(hit) + 1)
        if piece[at : at + len(hit)] == hit
    )


def _fits(
    piece: Words, at: int, length: int, left: tuple[str, bool], right: tuple[str, bool]
) -> bool:
    """Say whether a piece that holds the words stands there.

    Where the piece goes on, the same word has to stand. Where it ends a line has to, or a number to
    follow; anything else may stand there only where the piece is known by its other side.
    """
    before = piece[at - 1] if at else ""
    after = piece[at + length] if at + length < len(piece) else ""
    if (before and before != left[0]) or (after and after != right[0]):
        return False
    if before or after or right[0].isdigit():
        return True
    # A whole line, or one that tells its findings: "Love (F1)".
    return left[1] and (right[1] or _ID.fullmatch(right[0]) is not None)


def _beside(text: str, which: int) -> tuple[str, bool]:
    """Give the word beside a place, and whether a line ends in between."""
    found = list(_WORD.finditer(text))
    if not found:
        return "", True
    word = found[which]
    gap = text[word.end() :] if which else text[: word.start()]
    return word[0], any(mark in gap for mark in "\n|")


def _words(text: str) -> Words:
    return tuple(_WORD.findall(fold(text).kept))


@cache
def _worded() -> tuple[Words, ...]:
    return tuple(dict.fromkeys(map(_words, own_texts())))
