"""The body of a note: its title and its sections."""

import re
import sys
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from pgacli.case.blanked import blanked
from pgacli.case.comments import Stretch, code_and_comments, comments
from pgacli.lazy import Lazy

_HEADING = re.compile(r"^ {0,3}(#{1,6})[ \t]+(.*)$", re.MULTILINE)
# A heading that is underlined, as a word processor's export writes them: one line by itself.
_UNDERLINED = Lazy(
    r"(?m)^ {0,3}(?![#>|`~]|[-*+][ \t]|\d+[.)][ \t]|[-=*_ \t]+\r?$)(\S.*)\n"
    r" {0,3}(?:(=)=+|--+)[ \t\r]*$"
)
_NOWHERE = (sys.maxsize, sys.maxsize)


class Section(NamedTuple):
    """A heading and what stands under it, as offsets into the body."""

    level: int
    heading: str
    begins: int
    starts: int
    ends: int

    @property
    def name(self) -> str:
        """The heading as it is compared: without case, emphasis, or the mark that may end it."""
        return " ".join(self.heading.casefold().strip("*_:.?! \t").split())


def sections(body: str) -> tuple[Section, ...]:
    """Give every heading of the body with the span below it, up to the next as high or higher."""
    hidden = comments(body)
    text = blanked(body, (each.span for each in hidden))
    has_fence = "```" in text or "~~~" in text
    code = (each.span for each in code_and_comments(text)) if has_fence else ()
    result = []
    next_of = [len(body)] * 6  # by level: where the next heading of that level begins
    # From the last to the first, and once: a text may hold as many headings as lines.
    for match in reversed(_outside(_headings(text), code)):
        level, words = _level_and_words(match)
        end = min(next_of[:level])
        starts = min(_past_comment(match.end(), hidden), end)
        result.append(Section(level, words, match.start(), starts, end))
        next_of[level - 1] = match.start()
    return tuple(reversed(result))


def _past_comment(at: int, hidden: Sequence[Stretch]) -> int:
    """Give where a section's text starts: a comment may begin on the line of its heading."""
    number = bisect_left(hidden, (at,)) - 1
    return max(at, hidden[number].end) if number >= 0 else at


def _headings(text: str) -> "list[re.Match[str]]":
    """Give the lines of a text that are headings, in order."""
    found = list(_HEADING.finditer(text))
    if "--" in text or "==" in text:
        found += (each for each in _UNDERLINED.finditer(text) if _is_alone(each))
        found.sort(key=re.Match.start)
    return found


def _is_alone(underlined: re.Match[str]) -> bool:
    """Say whether a line begins its paragraph: the last line of a longer one is no heading."""
    text, start = underlined.string, underlined.start()
    before = text[text.rfind("\n", 0, start - 1) + 1 : start] if start else ""
    return not before.strip() or _HEADING.match(before) is not None


def _level_and_words(heading: re.Match[str]) -> tuple[int, str]:
    if heading.re is _HEADING:
        return len(heading[1]), heading_words(heading[2])
    return 1 if heading[2] else 2, heading[1].strip()


def _outside(
    found: Iterable[re.Match[str]], spans: Iterable[tuple[int, int]]
) -> "list[re.Match[str]]":
    """Give the matches that begin outside all of the spans; both are in order."""
    waiting = iter(spans)
    start, end = next(waiting, _NOWHERE)
    outside = []
    for match in found:
        while match.start() >= end:
            start, end = next(waiting, _NOWHERE)
        if match.start() < start:
            outside.append(match)
    return outside


def without_spans(body: str, spans: Iterable[tuple[int, int]]) -> str:
    """Give a body without some stretches; one may stand within another."""
    parts, at = [], 0
    for start, end in sorted(spans):
        parts.append(body[at:start])
        at = max(at, end)
    return "".join([*parts, body[at:]])


def heading_words(line: str) -> str:
    """Give the words of a heading's line without the marks that may close it."""
    words = line.strip()
    opened = words.rstrip("#")
    return opened.rstrip() if opened[-1:] in (" ", "\t") else words
