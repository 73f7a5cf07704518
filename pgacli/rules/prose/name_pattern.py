"""One pattern for every form of the names of a people key, and what parts the words of a form.

It looks through small letters; whether a place is a name by its capitals is told afterwards.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from pgacli.rules.prose.name_forms import Form, Manner
from pgacli.rules.prose.patterns import tree_of

_SEPARATOR = r"(?:[ \t]{1,3}|-?[ \t]?\r?\n[ \t]{0,8}(?:>[ ]?)?|[-_.+]|[ ]-[ ]|%20)"
_TURNED = rf"(?:,{_SEPARATOR}?|{_SEPARATOR})"
_STOP = r"\.[ ]?"
_ONCE_PARTED = rf"(?:{_STOP}|[ -])?"


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
            yield "'?[ ]?" if letter == "'" else re.escape(letter)


def between(form: Form) -> str:
    """The pattern of what may stand between the words of a form."""
    if form.manner is Manner.INITIALS:
        return _ONCE_PARTED
    if form.manner is Manner.DOTTED:
        return _STOP
    return "" if form.joined else _TURNED
