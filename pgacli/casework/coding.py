"""Names of young people in a text become their codes, before the text is written anywhere.

Names are sought in the words as they are read: a bold letter does not hide one. Where a name is
that of two young people, the note says so: which of them was meant is the worker's to know.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from pgacli.case.model import Case
from pgacli.rules.prose.folding import fold
from pgacli.rules.prose.name_forms import bare
from pgacli.rules.prose.names import NameHit, NameKey, names_in

# What Markdown puts between letters without parting them.
_MARK = re.compile(r"\*+|(?<![\w\\])_{1,3}(?=\w)|(?<=\w)_{1,3}(?!\w)|~~|`+|\\(?=[^\w\s])")
_MOST_ROUNDS = 5


class Coded(NamedTuple):
    """A text with codes in place of names, and how often each stands in for one."""

    text: str
    counts: Mapping[str, int]

    @property
    def doubtful(self) -> int:
        """In how many places a name could be that of several young people."""
        return sum(count for code, count in self.counts.items() if " or " in code)


class Coder:
    """Puts codes in place of the names of one case's people key."""

    def __init__(self, case: Case) -> None:
        self._key = NameKey.of(case.people.entries)
        self._acronyms = frozenset(case.house.acronyms)

    def coded(self, text: str) -> Coded:
        """Give a text with codes in place of all names that the key knows."""
        counts: Counter[str] = Counter()
        for _ in range(_MOST_ROUNDS):
            spans = [*_joined(self._in_plain_words(text), text)]
            if not spans:
                break
            for start, end, code in reversed(spans):
                marks = "".join(found.group() for found in _MARK.finditer(text, start, end))
                text = text[:start] + code + _left_of(marks) + text[end:]
                counts[code] += 1
        return Coded(text, dict(sorted(counts.items())))

    def _in_plain_words(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Give names with their places, found in the words without their marks."""
        kept, offsets = _without_marks(text)
        for hit in self._hits(kept):
            yield offsets[hit.start], offsets[hit.end - 1] + 1, self._code_of(hit, kept)

    def _hits(self, text: str) -> Sequence[NameHit]:
        return names_in(text, self._key, self._acronyms)

    def _code_of(self, hit: NameHit, text: str) -> str:
        letters = bare(fold(text[hit.start : hit.end]).kept).lower()
        codes = {form.code for form in self._key.forms.get(letters, ())} or {hit.code}
        return " or ".join(sorted(codes, key=lambda code: (len(code), code)))


def codes_without_name(case: Case) -> Collection[str]:
    """Give the members for whom the people key has no name, in their order."""
    entries = {str(code).strip().upper(): each for code, each in case.people.entries.items()}
    return [code for code in case.members if not NameKey.of({code: entries.get(code)}).forms]


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


def _joined(spans: Iterator[tuple[int, int, str]], text: str) -> Iterator[tuple[int, int, str]]:
    """Give spans with those made one that name the same person twice in a row."""
    last: tuple[int, int, str] | None = None
    for span in spans:
        between = text[last[1] : span[0]] if last else ""
        if last and last[2] == span[2] and between.isspace() and "\n" not in between:
            last = (last[0], span[1], last[2])
            continue
        if last:
            yield last
        last = span
    if last:
        yield last


def _left_of(marks: str) -> str:
    """Give the marks that stood inside a name and belong to words beside it."""
    kept = re.sub(r"\\", "", marks)
    return "" if len(kept) % 2 == 0 and len(kept) > 2 and len(set(kept)) == 1 else kept
