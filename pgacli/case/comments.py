"""Comments of a note, `<!-- … -->`: prompts, and remarks to oneself. They never render.

What stands in code or behind a backslash is no comment, as in any Markdown. In doubt it is one, for
it may be a remark: a backtick within a word is an apostrophe, and code that is never closed hides
no comment. A comment that is never closed hides what stands below it in a body; in a value it is
text.

Each function goes through a text once, so that none can be made slow by hostile text.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import NamedTuple

from pgacli.lazy import Lazy

# A list item's bullet; it may stand before a fence or a block quote too.
ITEM = r"(?:[-*+]|\d{1,9}[.)])"

_OPEN, _CLOSE = "<!--", "-->"
# Without any of these, as in nearly all notes, each opening is one.
_NO_COMMENT_BY = ("`", "~~~", "\\")
_OPENING = Lazy(r"<!--|`+|~~~+")
_BEFORE_FENCE = Lazy(rf"[ \t>]*(?:{ITEM}[ \t]+)?")
_TICKS = Lazy("`+")
# A blank line, or one that begins a block of its own.
_PARAGRAPH_END = Lazy(
    rf"\n[ \t\r>]*(?:\n|\Z|(?:\#{{1,6}}|{ITEM})(?=\s|\Z)|\||<!--|`{{3}}|~{{3}}|-{{2}}|={{2}})"
)


class Stretch(NamedTuple):
    """A comment or a piece of code. `is_open`: one that is never closed."""

    start: int
    end: int
    is_comment: bool
    is_open: bool = False

    @property
    def span(self) -> tuple[int, int]:
        """Where it begins and ends."""
        return self.start, self.end


def code_and_comments(text: str) -> Iterator[Stretch]:
    """Give comments, fenced blocks and inline code: what opens first hides the others' marks."""
    at, code = 0, _InlineCode(text)
    while match := _OPENING.search(text, at):
        start, mark, end = match.start(), match[0], match.end()
        if _is_escaped(text, start):
            end = start + 1
        elif mark == _OPEN:
            yield (found := _comment(text, start))
            end = found.end
        elif len(mark) >= 3 and _is_fence(text, match, at):
            yield (found := _fenced(text, match))
            end = found.end
        elif mark[0] == "`" and (closed := code.end(match)):
            yield Stretch(start, closed, is_comment=False)
            end = closed
        at = end


def comments(text: str) -> list[Stretch]:
    """Give the comments of a text, in order; the last one may be open."""
    if _OPEN not in text:
        return []
    if not any(sign in text for sign in _NO_COMMENT_BY):
        return [*_all_comments(text, 0)]
    found: list[Stretch] = []
    for each in code_and_comments(text):
        if each.is_comment:
            found.append(each)
        elif each.is_open:
            found += _all_comments(text, each.start)
    return found


def without_comments(text: str) -> str:
    """Give a value without its comments."""
    return _without(text, [each for each in comments(text) if not each.is_open])


def body_without_comments(text: str) -> str:
    """Give a body, or a part of one, without its comments."""
    return _without(text, comments(text))


def _without(text: str, found: list[Stretch]) -> str:
    parts, at = [], 0
    for start, end, *_ in found:
        parts.append(text[at:start])
        at = end
    return "".join([*parts, text[at:]]).strip()


def _is_escaped(text: str, start: int) -> bool:
    at = start
    while at and text[at - 1] == "\\":
        at -= 1
    return (start - at) % 2 == 1


def _comment(text: str, start: int) -> Stretch:
    close = text.find(_CLOSE, start + len(_OPEN))
    is_open = close < 0
    end = len(text) if is_open else close + len(_CLOSE)
    return Stretch(start, end, is_comment=True, is_open=is_open)


def _all_comments(text: str, at: int) -> Iterator[Stretch]:
    """Give what stands between the marks of a comment from an offset on, code or not."""
    while (start := text.find(_OPEN, at)) >= 0:
        yield (found := _comment(text, start))
        at = found.end


def _is_fence(text: str, match: re.Match[str], at: int) -> bool:
    """Say whether marks open a fence; `at`: where the marks before them end."""
    line = text.rfind("\n", at, match.start()) + 1
    if (at and not line) or not _BEFORE_FENCE.fullmatch(text, line, match.start()):
        return False
    line_end = text.find("\n", match.end())
    return "`" not in text[match.end() : line_end if line_end >= 0 else len(text)]


def _fenced(text: str, opening: re.Match[str]) -> Stretch:
    fence = opening[0]
    closing = re.compile(rf"\n[ \t>]*{fence}{fence[0]}*[ \t\r]*(?=\n|\Z)")
    found = closing.search(text, opening.end())
    end = found.end() if found else len(text)
    return Stretch(opening.start(), end, is_comment=False, is_open=not found)


class _InlineCode:
    """Where inline code ends in a text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._paragraph_end = -1

    @cached_property
    def _ticks(self) -> Mapping[str, list[int]]:
        """The offsets of each run of backticks, by the run."""
        found: dict[str, list[int]] = {}
        for each in _TICKS.finditer(self._text):
            found.setdefault(each[0], []).append(each.start())
        return found

    def end(self, opening: re.Match[str]) -> int:
        """Give the end of what some marks open, or 0 where it does not close in the paragraph."""
        mark, start = opening[0], opening.end()
        if mark == "`" and _is_within_a_word(self._text, opening.start()):
            return 0
        ticks = self._ticks.get(mark, [])
        number = bisect_left(ticks, start)
        is_closed = number < len(ticks) and ticks[number] < self._end_of_paragraph(start)
        return ticks[number] + len(mark) if is_closed else 0

    def _end_of_paragraph(self, at: int) -> int:
        if at > self._paragraph_end:
            found = _PARAGRAPH_END.search(self._text, at)
            self._paragraph_end = found.start() if found else len(self._text)
        return self._paragraph_end


def _is_within_a_word(text: str, at: int) -> bool:
    return text[max(0, at - 1) : at].isalnum() and text[at + 1 : at + 2].isalnum()
