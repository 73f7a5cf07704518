"""Comments of a note, `<!-- … -->`: prompts, and remarks to oneself. They never render.

What stands in code or behind a backslash is no comment, as in any Markdown. One that is never
closed hides what stands below it in a body, for it may be a remark; in a value it is text.

Each function goes through a text once, so that none can be made slow by hostile text.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from pgacli.lazy import Lazy

# A list item's bullet; it may stand before a fence or a block quote too.
ITEM = r"(?:[-*+]|\d{1,9}[.)])"

_OPEN, _CLOSE = "<!--", "-->"
_OPENING = Lazy(r"<!--|`+|~~~+")
_BEFORE_FENCE = Lazy(rf"[ \t>]*(?:{ITEM}[ \t]+)?")
_BLANK_LINE = Lazy(r"\n[ \t\r]*(?:\n|\Z)")


class Stretch(NamedTuple):
    """A comment or a piece of code. `is_open`: a comment that is never closed."""

    start: int
    end: int
    is_comment: bool
    is_open: bool = False


def code_and_comments(text: str) -> Iterator[Stretch]:
    """Give comments, fenced blocks and inline code: what opens first hides the others' marks."""
    at = 0
    unclosed: set[str] = set()
    while match := _OPENING.search(text, at):
        start, mark, end = match.start(), match[0], 0
        if _is_escaped(text, start):
            end = start + 1
        elif mark == _OPEN:
            close = text.find(_CLOSE, match.end())
            end = len(text) if close < 0 else close + len(_CLOSE)
            yield Stretch(start, end, is_comment=True, is_open=close < 0)
        elif len(mark) >= 3 and _is_fence(text, match):
            end = _fence_end(text, match)
            yield Stretch(start, end, is_comment=False)
        elif mark[0] == "`" and mark not in unclosed and (end := _code_end(text, match, unclosed)):
            yield Stretch(start, end, is_comment=False)
        at = end or match.end()


def comments(text: str) -> list[Stretch]:
    """Give the comments of a text, in order; the last one may be open."""
    if _OPEN not in text:
        return []
    return [each for each in code_and_comments(text) if each.is_comment]


def without_comments(text: str) -> str:
    """Give a value without its comments."""
    return _without(text, [each for each in comments(text) if not each.is_open])


def body_without_comments(text: str) -> str:
    """Give a body, or a part of one, without its comments."""
    return _without(text, comments(text))


def blank_comments(body: str) -> str:
    """Give a body with its comments turned into spaces, so that every offset holds."""
    parts, at = [], 0
    for start, end, *_ in comments(body):
        parts += [body[at:start], re.sub(r"[^\n]", " ", body[start:end])]
        at = end
    return "".join([*parts, body[at:]]) if parts else body


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


def _is_fence(text: str, match: re.Match[str]) -> bool:
    line = text.rfind("\n", 0, match.start()) + 1
    if not _BEFORE_FENCE.fullmatch(text, line, match.start()):
        return False
    line_end = text.find("\n", match.end())
    return "`" not in text[match.end() : line_end if line_end >= 0 else len(text)]


def _fence_end(text: str, opening: re.Match[str]) -> int:
    fence = opening[0]
    closing = re.compile(rf"\n[ \t>]*{fence}{fence[0]}*[ \t\r]*(?=\n|\Z)")
    found = closing.search(text, opening.end())
    return found.end() if found else len(text)


def _code_end(text: str, opening: re.Match[str], unclosed: set[str]) -> int:
    """Where inline code ends, or 0 where its marks do not close in the paragraph."""
    found = re.compile(rf"(?<!`){opening[0]}(?!`)").search(text, opening.end())
    if not found:
        unclosed.add(opening[0])
        return 0
    return 0 if _BLANK_LINE.search(text, opening.end(), found.start()) else found.end()
