"""What pga itself prints, whatever the case: a heading is no leak because a child shares its name.

"Page 3", "Young people's lives move fast" or a language called en-GB hold a surname or initials of
somebody. They are known by the words beside them. This is read only where something was found.
"""

import ast
import re
from collections.abc import Iterator
from functools import cached_property, lru_cache
from pathlib import Path

from pgacli.case.framework_file import SHIPPED as FRAMEWORK
from pgacli.rules.prose.folding import fold
from pgacli.shipped import shipped_folder

_PACKAGE = Path(__file__).parent.parent
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_NEAR = 80
_JINJA = re.compile(r"\{#.*?#\}|\{[{%].*?[}%]\}", re.DOTALL)
_LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"')
_YAML_KEY = re.compile(r"^[ ]*(?:- )?(?:[a-z]+: )?")
_TAGGED = re.compile(r'>([^<>]+)<|="([^"]*)"')

Words = tuple[str, ...]


class OwnWords:
    """The program's own words."""

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """Every piece of text that the program can print, without what it puts in between."""
        return _pieces()

    def says(self, text: str, start: int, end: int) -> bool:
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
    return bool(before or after) or (left[1] and right[1]) or right[0].isdigit()


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


@lru_cache(maxsize=1)
def _worded() -> tuple[Words, ...]:
    return tuple(dict.fromkeys(_words(piece) for piece in _pieces()))


@lru_cache(maxsize=1)
def _pieces() -> tuple[str, ...]:
    return tuple(dict.fromkeys(each.strip() for each in _all_pieces() if each.strip()))


def _all_pieces() -> Iterator[str]:
    reports = shipped_folder("templates") / "report"
    for path in sorted(reports.rglob("*")):
        if path.suffix in {".j2", ".css"}:
            parts = _JINJA.sub("\n", path.read_text("utf-8"))
            yield from re.split(r"[\n<>|{};]|\*\*|^#+ |^- ", parts)
        elif path.suffix in {".xml", ".rels"}:
            yield from _in_tags(path.read_text("utf-8"))
    for folder in ("editions", "writers"):
        for path in sorted((_PACKAGE / folder).rglob("*")):
            if path.suffix == ".py":
                yield from _in_python(path.read_text("utf-8"))
            elif path.suffix == ".typ":
                yield from _LITERAL.findall(path.read_text("utf-8"))
    yield from (_YAML_KEY.sub("", line) for line in FRAMEWORK.read_text("utf-8").splitlines())


def _in_tags(text: str) -> Iterator[str]:
    for found in _TAGGED.finditer(text):
        yield found[1] or found[2] or ""


def _in_python(text: str) -> Iterator[str]:
    nodes = list(ast.walk(ast.parse(text)))
    docstrings = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}
    for node in nodes:
        if isinstance(node, ast.Constant) and id(node) not in docstrings:
            yield from str(node.value).splitlines()
