"""Where quoted speech stands: in double or single quotation marks, curly or straight.

An apostrophe is not a quotation mark ("don't", "the lads' place", "'em"), and a mark that never
closes quotes nothing: it ends with its paragraph.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from pgacli.lazy import Lazy

# An apostrophe between letters is no mark at all. Each pattern opens with its marks and looks
# around them next: so Python leaps over all other letters, and takes a tenth of the time.
_MARK = Lazy(r"[“”„\"‘«»’'](?:(?<![’'])|(?![^\W_])|(?<![^\W_].))")
_OPENER = re.compile(r"[“”„\"«»‘'](?:(?<![‘'])|(?<![^\W_].)(?=\S))")
_CLOSERS = {"“": '”"', "„": '“”"', '"': '"”', "«": "»", "‘": "’'", "'": "'’"}
_SINGLE = "‘'"
# Words that begin with an apostrophe: 'em, 'cause, rock 'n' roll, the '90s.
_CLIPPED = Lazy(r"(?:em|cause|cos|coz|til|till|bout|n|tis|twas|round|\d\ds?)\b", re.IGNORECASE)
_SPEECH_STOPS = ".?!…"


def quoted(text: str, breaks: list[int]) -> Iterator[tuple[int, int]]:
    """Spans of quoted speech, marks and all, in order; none reaches over one of `breaks`.

    A full stop that ends both the speech and the sentence stays outside the span, so that
    the next sentence is seen to begin.
    """
    if not _OPENER.search(text):
        return
    marks = [(match.start(), match[0]) for match in _MARK.finditer(text)]
    paragraphs = [bisect_right(breaks, place) for place, _ in marks]
    unclosed: set[tuple[int, str]] = set()
    index = 0
    while index < len(marks):
        place, mark = marks[index]
        paragraph = paragraphs[index]
        index += 1
        if (paragraph, mark) in unclosed or not _opens(text, place, mark):
            continue
        last = bisect_right(paragraphs, paragraph)
        find = _single_end if mark in _SINGLE else _double_end
        closing = find(text, marks, index, last, mark)
        if closing:
            yield from _without_stop(text, place, marks[closing][0])
            index = closing + 1
        elif mark not in _SINGLE:
            unclosed.add((paragraph, mark))


def _opens(text: str, place: int, mark: str) -> bool:
    before = text[place - 1] if place else " "
    after = text[place + 1 : place + 6]
    if mark not in _CLOSERS:
        return False
    if mark in "“„«":
        return True
    if before.isalnum() or (before in ".,;:?!’'" and mark in _SINGLE):
        return False
    if mark == '"':
        return True
    return bool(after[:1].strip()) and not _CLIPPED.match(after)


def _double_end(text: str, marks: list[tuple[int, str]], first: int, last: int, mark: str) -> int:
    """Which mark closes this one: the first of its kind, else the first of another fit kind."""
    fallback = 0
    for index in range(first, last):
        place, found = marks[index]
        if found not in _CLOSERS[mark] or text[place + 1 : place + 2].isalnum():
            continue
        if found == _CLOSERS[mark][0]:
            return index
        fallback = fallback or index
    return fallback


def _single_end(text: str, marks: list[tuple[int, str]], first: int, last: int, mark: str) -> int:
    """Which mark closes a single one; a plural's apostrophe only where nothing else can."""
    fallback = 0
    for index in range(first, last):
        place, found = marks[index]
        if found == mark and _opens(text, place, mark):
            break
        after = text[place + 1 : place + 2]
        if found not in _CLOSERS[mark] or after.isalnum():
            continue
        before = text[place - 1]
        if before.isspace():
            continue
        if not (before in "sS" and after == " "):
            return index
        fallback = fallback or index
    return fallback


def _without_stop(text: str, opening: int, closing: int) -> Iterator[tuple[int, int]]:
    following = text[closing + 1 : closing + 40].lstrip("\"'”’)*_ \t\r\n")[:1]
    ends = text[closing - 1] in _SPEECH_STOPS and closing - 1 > opening
    if ends and (not following or not following.islower()):
        yield opening, closing - 1
        yield closing, closing + 1
    else:
        yield opening, closing + 1
