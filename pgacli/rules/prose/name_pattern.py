"""One pattern for every form of the names of a people key, and what parts the words of a form.

It looks through small letters; whether a place is a name by its capitals is told afterwards.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from pgacli.lazy import Lazy
from pgacli.rules.prose.name_forms import Form, Manner, bare
from pgacli.rules.prose.patterns import tree_of

_GAP_SIGNS = " \t\v\f\r\n-_.+/;:=&,*~`'\"“”()[]\\>"
_BREAK = r"<br[ ]?/?>"
_GAP = (
    r"[ \t\v\f]{1,12}|-?[ \t]?\r?\n[ \t]{0,8}(?:>[ ]?)?|\\?[-_.+/;:=&]|[ ][-/&][ ]|\.{2,3}"
    rf"|{_BREAK}"
)
# Before a gap emphasis and quotation may close, and open behind it.
_CLOSE, _OPEN = r"[*_~`'\"”)\]]{1,3}", r"[*_~`'\"“(\[]{1,3}"
# A nickname or an initial between the two: `ada "moss" vexley`, "ada m. vexley".
_MIDDLE = r"(?:[b-hj-z]\.?|[ai]\.|[\"'“(][^\W_]{1,15}[\"'”)])[ ]"
_SEPARATOR = rf"(?:{_CLOSE})?(?:{_GAP})(?:{_MIDDLE}|{_OPEN})?"
_BETWEEN = Lazy(rf"{_BREAK}|(?<=\s){_MIDDLE}", re.IGNORECASE)
_TURNED = rf"(?:,(?:{_SEPARATOR})?|{_SEPARATOR})"
# Left out, typed in another way, or a slip beside it: "O Neill", "O`Neill", "O-Neill".
_APOSTROPHE = r"(?:[ ]?['`.-]{0,2}[ ]?)"
_STOP = r"\.[ ]?"
_ONCE_PARTED = rf"(?:{_STOP}|[ '-])?"


def pattern_of(forms: Iterable[Form]) -> re.Pattern[str] | None:
    """One pattern over small letters for all forms; None for none."""
    listed = [tuple(_steps(form)) for form in forms]
    if not listed:
        return None
    # An s may follow ("Zephyrines phone"), or a digit: a user name, or a code made of the name.
    end = r"s?(?![^\W\d_])"
    try:
        return re.compile(tree_of(listed) + end)
    except RecursionError:
        # Hundreds of names of which each begins the next: nobody's, and found all the same.
        longest_first = sorted({"".join(steps) for steps in listed}, key=len, reverse=True)
        return re.compile(f"(?:{'|'.join(longest_first)}){end}")


def _steps(form: Form) -> Iterator[str]:
    parting = between(form)
    for index, word in enumerate(form.words):
        if index and parting:
            yield parting
        for letter in word.lower():
            yield _APOSTROPHE if letter == "'" else re.escape(letter)


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
