"""The body of a note: its title, its sections, and the text without the author's comments."""

import re
from typing import NamedTuple

_HEADING = re.compile(r"^ {0,3}(#{1,6})[ \t]+(.*?)(?:[ \t]+#*)?[ \t]*\r?$", re.MULTILINE)
_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})", re.MULTILINE)
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)


class Section(NamedTuple):
    """A heading and what stands under it, as offsets into the body."""

    level: int
    heading: str
    begins: int
    starts: int
    ends: int


def without_comments(text: str) -> str:
    """Give the text without `<!-- … -->`, which holds prompts and never renders."""
    if "<!--" not in text:
        return text.strip()
    return _COMMENT.sub("", text).strip()


def blank_comments(text: str) -> str:
    """Give the text with comments turned into spaces, so that every offset holds."""
    if "<!--" not in text:
        return text
    return _COMMENT.sub(lambda found: re.sub(r"[^\n]", " ", found.group()), text)


def sections(body: str) -> tuple[Section, ...]:
    """Give every heading of the body with the span below it, up to its next sister or elder."""
    text = blank_comments(body)
    fenced = tuple(_fences(text)) if "```" in text or "~~~" in text else ()
    found = [
        match
        for match in _HEADING.finditer(text)
        if not any(start <= match.start() < end for start, end in fenced)
    ]
    result = []
    for number, match in enumerate(found):
        level = len(match.group(1))
        later = (other.start() for other in found[number + 1 :] if len(other.group(1)) <= level)
        end = next(later, len(body))
        result.append(Section(level, match.group(2).strip(), match.start(), match.end(), end))
    return tuple(result)


def _fences(text: str) -> "list[tuple[int, int]]":
    """Give the spans of fenced code; one left open runs to the end."""
    spans, opener = [], None
    for match in _FENCE.finditer(text):
        if opener is None:
            opener = match
        elif match.group(1).startswith(opener.group(1)):
            spans.append((opener.start(), match.end()))
            opener = None
    if opener is not None:
        spans.append((opener.start(), len(text)))
    return spans
