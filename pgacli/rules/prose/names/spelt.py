"""Names whose letters are parted: spelt out ("K-a-y", "K. A. Y."), or broken ("Kay-den").

Whoever parts the letters of a name may mean to hide it; a program that ends a line within a word
does so by chance.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping

from pgacli.lazy import Lazy
from pgacli.rules.prose.names.forms import Form, Manner, bare
from pgacli.rules.prose.reading.folding import Folded

Span = tuple[int, int, str]

_GAP = r"[ \t\r\n.,|_*~/+\\>·•-]{1,3}"
_LETTER = r"[^\W\d_](?![^\W_])"
_RUN = Lazy(rf"(?<![^\W_]){_LETTER}(?:{_GAP}{_LETTER}){{2,}}")
# Of three letters with stops ("S.A.M.") an acronym is as likely, with commas a list; and of two any
# initials are.
_SHORTEST_SPELT = 3
_SHORTEST_WITH_STOPS = 4
_STOPS = frozenset(".,|")
# Shorter ones are words, or parts of words ("to-by").
_SHORTEST_BROKEN = 5
# What stands before a break: with a sign at the end of a line that says that the word goes on.
_BEFORE = Lazy(r"(?P<word>[^\W\d_]+(?:-[^\W\d_]+)*)(?P<sign>[=\\]?)[ \t]{0,2}\r?\Z")
_MOST_BEFORE = 40
_END = r"(?P<end>[^\W\d_]+)"
_HYPHEN = Lazy(rf"-(?<=[^\W\d_]-){_END}")
_LINE_END = Lazy(rf"\n(?<=[^\W\d_]\n|[=\\ \t\r]\n)[ \t>]{{0,8}}{_END}")
# With these a line begins far more often by chance: "Just" and "in", "White" and "house".
_WORDS = frozenset(
    "a all am an and any are as at be bell bridge brook but by day do down field for ford he her"
    " here hill his house if in is it land less light line low man men more no of off on one or our"
    " out over port rest she side so son stone the them they to up us ward was way we well who win"
    " wood work worth you".split()
)
# Every letter is an a, every digit an x, and all else a gap. What is not ASCII may be a letter.
_KINDS = bytes(
    ord("a" if chr(each).isalpha() or each == ord("?") else "x" if chr(each).isdigit() else " ")
    for each in range(128)
).ljust(256)
_ALONE = re.compile(rb" a {1,3}a {1,3}a ")


class PartedNames:
    """The names of a key that are known when their letters are parted. No repr: it would print."""

    def __init__(self, forms: Mapping[str, tuple[Form, ...]]) -> None:
        whole = (Manner.ANY, Manner.AS_STORED)
        self._spelt = {
            letters: each[0].code
            for letters, each in forms.items()
            if len(letters) >= _SHORTEST_SPELT and any(form.manner in whole for form in each)
        }
        self._broken = {
            letters: code
            for letters, code in self._spelt.items()
            if _SHORTEST_BROKEN <= len(letters) <= _MOST_BEFORE and letters.isalpha()
        }
        # Of two names each may end a line by itself: that is no break.
        self._single = {
            bare(form.words[0]).lower()
            for each in forms.values()
            for form in each
            if len(form.words) == 1
        }
        ends = {name[at:] for name in self._broken for at in range(1, len(name))}
        # An s may follow: "Kay-dens mum".
        self._ends = ends | {f"{end}s" for end in ends}

    def __repr__(self) -> str:
        return "PartedNames(...)"

    def are_in(self, folded: Folded) -> bool:
        """Say whether one of them stands in a text."""
        return any(self.spelt_in(folded, ())) or any(self.broken_in(folded))

    def spelt_in(self, folded: Folded, known: Collection[str]) -> Iterator[Span]:
        """Give where the letters of a name stand one by one, with its code.

        Letters that spell a known acronym and nothing else are that.
        """
        if not _has_letters_alone(folded.low):
            return
        for run in _RUN.finditer(folded.low):
            places = [at for at in range(*run.span()) if folded.low[at].isalpha()]
            letters = "".join(folded.low[at] for at in places)
            if letters.upper() in known:
                continue
            for name, code in self._spelt.items():
                at = letters.find(name)
                if at < 0:
                    continue
                start, end = places[at], places[at + len(name) - 1] + 1
                has_stops = not _STOPS.isdisjoint(folded.low[start:end])
                if len(name) >= _SHORTEST_WITH_STOPS or not has_stops:
                    yield (*folded.place(start, end), code)

    def broken_in(self, folded: Folded) -> Iterator[Span]:
        """Give where a name is broken by a hyphen, or by the end of a line, with its code."""
        for pattern in (_HYPHEN, _LINE_END):
            if not self._ends.isdisjoint(pattern.compiled.findall(folded.low)):
                for found in pattern.finditer(folded.low):
                    yield from self._broken_at(folded, found)

    def _broken_at(self, folded: Folded, found: re.Match[str]) -> Iterator[Span]:
        at = found.start()
        before = _BEFORE.search(folded.low, max(0, at - _MOST_BEFORE), at)
        if before is None:
            return
        whole = bare(before["word"]) + found["end"]
        letters = whole if whole in self._broken else whole.removesuffix("s")
        if letters not in self._broken:
            return
        if folded.low[at] == "\n" and not before["sign"]:
            first = folded.kept[slice(*before.span("word"))]
            second = folded.kept[slice(*found.span("end"))]
            is_cut = first.istitle() and second.islower() and second not in _WORDS
            if not is_cut or letters not in self._single:
                return
        yield (*folded.place(before.start("word"), found.end("end")), self._broken[letters])


def _has_letters_alone(low: str) -> bool:
    """Say whether three letters in a row may stand by themselves, which hardly any text has."""
    plain = low if low.isascii() else low.replace("·", ".").replace("•", ".")
    kinds = plain.encode("ascii", "replace").translate(_KINDS)
    return _ALONE.search(b" " + kinds + b" ") is not None
