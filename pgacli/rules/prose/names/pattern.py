"""Where a form of a name of the people key may stand, and what parts the words of a form.

It looks through small letters; whether a place is a name by its capitals is told afterwards.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from pgacli.lazy import Lazy
from pgacli.rules.prose.names.forms import CAPITALS, SONS, Form, Manner, bare
from pgacli.rules.prose.search.vocabulary import tree_of

_GAP_SIGNS = " \t\v\f\r\n-_.+/;:=&,*~`'\"“”()[]\\>"
_BREAK = r"<br[ ]?/?>"
_GAP = (
    r"[ \t\v\f]{1,40}|-?[ \t]{0,8}\\?\r?\n[ \t]{0,8}(?:>[ ]?){0,3}|\\?[-_.+/;:=&]|[ ][-/&][ ]"
    rf"|\.{{2,3}}|{_BREAK}"
)
# Before a gap emphasis and quotation may close, and open behind it.
_CLOSE, _OPEN = r"[*_~`'\"”)\]]{1,3}", r"[*_~`'\"“(\[]{1,3}"
# A nickname or an initial between the two: `ada "moss" vexley`, "ada m. vexley".
_MIDDLE = r"(?:[b-hj-z]\.?|[ai]\.|[\"'“(][^\W_]{1,15}[\"'”)])[ ]"
_SEPARATOR = rf"(?:{_CLOSE})?(?:{_GAP})(?:{_MIDDLE}|{_OPEN})?"
_BETWEEN = Lazy(rf"{_BREAK}|(?<=\s){_MIDDLE}", re.IGNORECASE)
_TURNED = rf"(?:,(?:{_SEPARATOR})?|{_SEPARATOR})"
# Left out, typed in another way, or a slip beside it: "O Neill", "O`Neill", "O-Neill"; with the
# stroke that some programs write before it in Markdown.
_APOSTROPHE = r"(?:[ ]?\\?['`.-]{0,2}[ ]?|\r?\n)"
_STOP = r"\.[ ]?"
# An s may follow ("Zephyrines phone"), or a digit: a user name, or a code made of the name.
_END = r"s?(?![^\W\d_])"
# So many letters, or a shorter first word, tell which forms may stand at a place.
_SHARED = 5
_ONCE_PARTED = rf"(?:{_STOP}|[ '-])?"


class NamePattern:
    """Finds the forms of the names of a key in small letters. No repr: it would print them.

    What may stand between the words of a name takes long to compile, and a text has few of the
    names: the forms that begin alike are compiled once a text has their beginning.
    """

    def __init__(self, forms: Sequence[Form]) -> None:
        capitals = [form for form in forms if form.manner in CAPITALS]
        others = [form for form in forms if form.manner not in CAPITALS]
        self._forms: dict[str, list[Form]] = {}
        for form in others:
            self._forms.setdefault(_beginning(form), []).append(form)
        self._patterns: dict[str, re.Pattern[str]] = {}
        self._initials = _any_of(capitals) if capitals else None
        ways = [tree_of(map(_first_steps, others))] if others else []
        ways += [self._initials.pattern] if self._initials else []
        self._begins = re.compile(rf"(?<![^\W\d_])(?:{'|'.join(ways)})") if ways else None

    def __repr__(self) -> str:
        return "NamePattern(...)"

    def search(self, low: str, at: int) -> re.Match[str] | None:
        """The first form that begins a word from a place on, or None."""
        while self._begins and (begin := self._begins.search(low, at)):
            for pattern in self._at(low, begin.start()):
                if match := pattern.match(low, begin.start()):
                    return match
            at = begin.start() + 1
        return None

    def _at(self, low: str, start: int) -> Iterator[re.Pattern[str]]:
        for end in range(start + _SHARED, start, -1):
            beginning = low[start:end]
            if beginning in self._forms and beginning not in self._patterns:
                self._patterns[beginning] = _any_of(self._forms[beginning])
            if beginning in self._patterns:
                yield self._patterns[beginning]
        if self._initials:
            yield self._initials


def _beginning(form: Form) -> str:
    """The letters that a form begins with: of its first word, or of all that stand together."""
    together = "".join(form.words) if form.joined else form.words[0]
    return together.lower().partition("'")[0][:_SHARED]


def _first_steps(form: Form) -> tuple[str, ...]:
    """How a form begins in a text; a short first word that nothing is joined to ends there."""
    beginning = _beginning(form)
    is_whole = not form.joined and beginning == form.words[0].lower()
    steps = tuple(map(re.escape, beginning))
    return (*steps, _END) if is_whole else steps


def _any_of(forms: Iterable[Form]) -> re.Pattern[str]:
    """One pattern over small letters for some forms."""
    listed = [tuple(_steps(form)) for form in forms]
    try:
        return re.compile(tree_of(listed) + _END)
    except RecursionError:
        # Hundreds of names of which each begins the next: nobody's, and found all the same.
        longest_first = sorted({"".join(steps) for steps in listed}, key=len, reverse=True)
        return re.compile(f"(?:{'|'.join(longest_first)}){_END}")


def _steps(form: Form) -> Iterator[str]:
    parting = between(form)
    for index, word in enumerate(form.words):
        if index and parting:
            yield _behind(form.words[index - 1].lower(), parting)
        for letter in word.lower():
            yield _APOSTROPHE if letter == "'" else re.escape(letter)


def _behind(word: str, parting: str) -> str:
    """What may stand behind a word: "St. Clair" is shortened, and ends no sentence."""
    if word == "st":
        return rf"\.?{parting}"
    return f"(?:{parting}|'?)" if word in SONS else parting


def letters_of(found: str) -> str:
    """The letters of a form that was found, without what stands between its words."""
    return bare(_BETWEEN.compiled.sub(" ", found)).lower()


def gap_in(first: str, found: str) -> str:
    """What stands between the first word of a form that was found and the next."""
    return found[len(first) : len(found) - len(found[len(first) :].lstrip(_GAP_SIGNS))]


def between(form: Form) -> str:
    """The pattern of what may stand between the words of a form."""
    if form.manner is Manner.INITIALS:
        return _ONCE_PARTED
    if form.manner is Manner.DOTTED:
        return _STOP
    return "" if form.joined else _TURNED
