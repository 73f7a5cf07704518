"""What pga itself prints, whatever the case: a heading is no leak because a child shares its name.

"Page 3", "Young people's lives move fast" or a language called en-GB hold a surname or initials of
somebody. They are known by the words beside them. This is read only where something was found.

own.words holds one piece of text a line. `python -m pgacli.documentation` gathers them from the
templates, editions and writers, as going through all of those would take longer than the search.
"""

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

from pgacli.rules.prose.reading.folding import fold

INDEX = Path(__file__).with_name("own.words")
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_ID = re.compile(r"[A-Z][0-9]{1,3}")
_NEAR = 80

Words = tuple[str, ...]


class Beside(NamedTuple):
    """The word beside a place, if any. `is_apart`: a line, or a cell of a table, ends between."""

    word: str
    is_apart: bool


@cache
def own_texts() -> tuple[str, ...]:
    """Give every piece of text that the program can print, without what it puts in between."""
    return tuple(INDEX.read_text("utf-8").splitlines())


def is_own(text: str, start: int, end: int) -> bool:
    """Say whether a stretch of a text is the program's own, by the words on either side."""
    hit = _words(text[start:end])
    left = _last_word(fold(text[max(0, start - _NEAR) : start]).kept)
    right = _first_word(fold(text[end : end + _NEAR]).kept)
    return any(
        _fits(piece, at, len(hit), left, right)
        for piece in _worded()
        for at in range(len(piece) - len(hit) + 1)
        if piece[at : at + len(hit)] == hit
    )


def _fits(piece: Words, at: int, length: int, left: Beside, right: Beside) -> bool:
    """Say whether a piece that holds the words stands there.

    Where the piece goes on, the same word has to stand. Where it ends a line has to, or a number to
    follow; anything else may stand there only where the piece is known by its other side.
    """
    before = piece[at - 1] if at else ""
    after = piece[at + length] if at + length < len(piece) else ""
    if (before and before != left.word) or (after and after != right.word):
        return False
    if before or after or right.word.isdigit():
        return True
    # A whole line, or one that tells its findings: "Love (F1)".
    return left.is_apart and (right.is_apart or _ID.fullmatch(right.word) is not None)


def _last_word(text: str) -> Beside:
    """Give the word with which a text ends, and whether a line ends behind it."""
    words = list(_WORD.finditer(text))
    if not words:
        return Beside("", is_apart=True)
    return Beside(words[-1][0], _ends_line(text[words[-1].end() :]))


def _first_word(text: str) -> Beside:
    """Give the word with which a text begins, and whether a line ends before it."""
    word = _WORD.search(text)
    if word is None:
        return Beside("", is_apart=True)
    return Beside(word[0], _ends_line(text[: word.start()]))


def _ends_line(gap: str) -> bool:
    return "\n" in gap or "|" in gap


def _words(text: str) -> Words:
    return tuple(_WORD.findall(fold(text).kept))


@cache
def _worded() -> tuple[Words, ...]:
    return tuple(dict.fromkeys(map(_words, own_texts())))
