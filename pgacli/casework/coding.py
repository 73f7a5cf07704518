"""Names of young people in a text become their codes, before the text is written anywhere.

Names are sought in the words as they are read: a bold letter does not hide one. Where a name is
that of two young people, the note says so: which of them was meant is the worker's to know.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from pgacli.case.model import Case
from pgacli.rules.prose.acronyms import known_acronyms
from pgacli.rules.prose.names import NameHit, names_in
from pgacli.rules.prose.names.forms import bare
from pgacli.rules.prose.reading.folding import fold
from pgacli.rules.words.name_key import name_key

# What Markdown puts between letters without parting them.
_MARK = re.compile(r"\*+|(?<![\w\\])_{1,3}(?=\w)|(?<=\w)_{1,3}(?!\w)|~~|`+|\\(?=[^\w\s])")
# In an address a name is written small, and a word of it is no other word.
_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>()]+|(?<![\w.+-])[\w.+-]+@[\w.-]+", re.IGNORECASE)
_MOST_ROUNDS = 5


class Coded(NamedTuple):
    """A text with codes in place of names, and how often each stands in for one."""

    text: str
    counts: Mapping[str, int]


class _Span(NamedTuple):
    """A name in a text, and the codes of those whose name it is; never the name."""

    start: int
    end: int
    codes: frozenset[str]


class Coder:
    """Puts codes in place of the names of one case's people key."""

    def __init__(self, case: Case) -> None:
        self._key = name_key(case.people)
        self._acronyms = known_acronyms(case.house.acronyms)

    def coded(self, text: str) -> Coded:
        """Give a text with codes in place of all names that the key knows."""
        counts: Counter[str] = Counter()
        for _ in range(_MOST_ROUNDS):
            spans = list(self._spans(text))
            for span in reversed(spans):
                code = " or ".join(sorted(span.codes, key=lambda code: (len(code), code)))
                marks = _unmatched(_MARK.findall(text, span.start, span.end))
                behind = text[span.end :]
                if marks and behind.startswith(marks):  # they would stand for nothing
                    marks, behind = "", behind.removeprefix(marks)
                text = text[: span.start] + code + marks + behind
                counts[code] += 1
            if not spans:
                break
        return Coded(text, dict(sorted(counts.items())))

    def _spans(self, text: str) -> Iterator[_Span]:
        """Give names with their places, found in the words without their marks."""
        kept, offsets = _without_marks(text)
        kept = _ADDRESS.sub(_with_capitals, kept)
        hits = names_in(kept, self._key, self._acronyms)
        found = [_Span(hit.start, hit.end, self._codes_of(hit, kept)) for hit in hits]
        for span in _joined(found, kept):
            yield _Span(offsets[span.start], offsets[span.end - 1] + 1, span.codes)

    def _codes_of(self, hit: NameHit, text: str) -> frozenset[str]:
        letters = bare(fold(text[hit.start : hit.end]).kept).lower()
        return frozenset(form.code for form in self._key.forms.get(letters, ())) or frozenset(
            {hit.code}
        )


def _without_marks(text: str) -> tuple[str, Sequence[int]]:
    """Give a text without Markdown's marks, and where each of its letters stood."""
    pieces: list[str] = []
    offsets: list[int] = []
    at = 0
    for mark in _MARK.finditer(text):
        pieces.append(text[at : mark.start()])
        offsets += range(at, mark.start())
        at = mark.end()
    pieces.append(text[at:])
    offsets += range(at, len(text))
    return "".join(pieces), offsets


def _with_capitals(address: re.Match[str]) -> str:
    """Give an address with a capital to each word, as names have, and of the same length."""
    words = address.group().title()
    return words if len(words) == len(address.group()) else address.group()


def _joined(spans: Sequence[_Span], text: str) -> list[_Span]:
    """Join spans that name the same person twice in a row.

    A nickname before a surname that two share says which of them is meant.
    """
    joined: list[_Span] = []
    for span in spans:
        last = joined[-1] if joined else None
        common = last.codes & span.codes if last else frozenset()
        if last and common and set(text[last.end : span.start]) <= {" "}:
            joined[-1] = _Span(last.start, span.end, common)
        else:
            joined.append(span)
    return joined


def _unmatched(marks: Sequence[str]) -> str:
    """Give the marks inside a name that open or close outside it: its neighbours need them."""
    left: list[str] = []
    for mark in marks:
        if left and left[-1] == mark:
            left.pop()
        elif mark != "\\":
            left.append(mark)
    return "".join(left)
