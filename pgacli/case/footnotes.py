"""Footnotes of a note, `[^1]`: their words stand in brackets where the mark was.

A report has no foot for them, and a note's parts go to different readers. What is written for the
young people has its own footnotes alone: the other parts' do not stray into it, wherever in the
file they stand. A mark without words, and words without a mark, stay as they were typed.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from operator import itemgetter
from typing import NamedTuple

from pgacli.case.comments import code_and_comments

# The part that is for the young people.
_APART = "plain"
_MARK = re.compile(r"(?<!\\)\[\^(?P<name>[^\]\[\s^]{1,64})\]")
# Its words go on over the lines of its paragraph, and over paragraphs that are set in.
_WORDS = re.compile(
    r"^ {0,3}\[\^(?P<name>[^\]\[\s^]{1,64})\]:(?P<words>[^\n]*"
    r"(?:\n(?![ \t\r]*$| {0,3}(?:\[\^|[#>|`~]|[-+*][ \t]))[^\n]*)*"
    r"(?:(?:\n[ \t\r]*)?\n(?: {4}|\t)[^\n]*\S[^\n]*)*)",
    re.MULTILINE,
)


class _Note(NamedTuple):
    part: str
    words: str
    start: int
    end: int


class _Mark(NamedTuple):
    name: str
    start: int
    end: int


def with_footnotes(parts: Mapping[str, str]) -> dict[str, str]:
    """Give the parts of a body by their keys, with the words of footnotes in brackets."""
    notes: dict[str, _Note] = {}
    marks: dict[str, list[_Mark]] = {}
    for part, text in parts.items():
        read, marks[part] = _read(part, text)
        notes = read | notes
    used: dict[str, set[str]] = {name: set() for name in notes}
    for part, found in marks.items():
        for mark in found:
            used.setdefault(mark.name, set()).add(part)
    where = {name: _readers(note, used[name]) for name, note in notes.items()}
    return {part: _told(part, parts[part], marks[part], notes, where) for part in parts}


def _read(part: str, text: str) -> tuple[dict[str, _Note], list[_Mark]]:
    """Give the footnotes of a part and the marks that lead to some; code has neither."""
    code = [each.span for each in code_and_comments(text)]
    found = [each for each in _WORDS.finditer(text) if not _is_within(each.start(), code)]
    notes: dict[str, _Note] = {}
    for each in found:
        words = " ".join(each["words"].split())
        # Half of a pair of marks would take hold of what stands behind the bracket.
        if words and "<!--" not in words and words.count("`") % 2 == 0:
            notes.setdefault(each["name"].casefold(), _Note(part, words, *each.span()))
    taken = sorted([*code, *(each.span() for each in found)])
    marks = [
        _Mark(each["name"].casefold(), *each.span())
        for each in _MARK.finditer(text)
        if not _is_within(each.start(), taken)
    ]
    return notes, marks


def _is_within(at: int, spans: list[tuple[int, int]]) -> bool:
    number = bisect_right(spans, at, key=itemgetter(0)) - 1
    # Code may stand in a footnote, so the span before may be the one that reaches further.
    return any(start <= at < end for start, end in spans[max(0, number - 1) : number + 1])


def _readers(note: _Note, used: set[str]) -> set[str]:
    """Give the parts in which a footnote is told: none of the others' goes to the young people."""
    return used - {_APART} or (used if note.part == _APART else set())


def _told(
    part: str,
    text: str,
    marks: list[_Mark],
    notes: Mapping[str, _Note],
    where: Mapping[str, set[str]],
) -> str:
    changes = [
        (note.start, note.end, "")
        for name, note in notes.items()
        if note.part == part and where[name]
    ]
    told: set[str] = set()
    for name, start, end in marks:
        if name in notes:
            is_here = part in where[name] and name not in told
            told.add(name)
            words = (
                _in_brackets(notes[name].words, text[max(0, start - 2) : start]) if is_here else ""
            )
            changes.append((start, end, words))
    return "".join(_changed(text, sorted(changes))).strip() if changes else text


def _changed(text: str, changes: list[tuple[int, int, str]]) -> Iterator[str]:
    at = 0
    for start, end, words in changes:
        yield text[at:start]
        yield words
        at = end
    yield text[at:]


def _in_brackets(words: str, before: str) -> str:
    """Give a footnote's words for a line; within a sentence they end without a full stop."""
    ended = before.rstrip("\"'”’*_")[-1:] in (".", "!", "?", "…")
    said = words if ended else words.removesuffix(".")
    # A bar would begin another cell of a table.
    said = re.sub(r"(?<!\\)\|", r"\\|", said)
    return f"{'' if not before or before[-1:].isspace() else ' '}({said})"
