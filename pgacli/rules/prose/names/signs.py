"""What a text has where it may hold a name of the people key: to look for that takes no time."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from pgacli.rules.prose.names.forms import CAPITALS, Form
from pgacli.rules.prose.names.pattern import between
from pgacli.rules.prose.reading.folding import Folded


class NameSigns(NamedTuple):
    """Letters in small, of which a text with a name has some; and initials, in capitals.

    No repr: it would print them.
    """

    letters: frozenset[str]
    initials: re.Pattern[str] | None

    def __repr__(self) -> str:
        return "NameSigns(...)"

    def are_in(self, text: Folded) -> bool:
        """May the text hold a name of the key?"""
        return self._are_in(text.low, text.kept)

    def are_in_file_name(self, low: str) -> bool:
        """May a file name in small letters hold a name?  In one, initials may be small too."""
        return self._are_in(low, low.upper())

    def _are_in(self, low: str, capitals: str) -> bool:
        for letters in self.letters:
            if letters in low:
                return True
        return self.initials is not None and self.initials.search(capitals) is not None


def signs_of(forms: Iterable[Form]) -> NameSigns:
    """Give the signs of some forms of names."""
    letters: set[str] = set()
    initials: set[str] = set()
    for form in forms:
        if form.manner in CAPITALS:
            first, *others = map(re.escape, form.words)
            # A whole word. It opens with a letter, so that Python leaps over all others.
            alone = rf"{first}(?<![^\W_].)"
            initials.add(between(form).join((alone, *others)) + r"s?(?![^\W_])")
        else:
            # An apostrophe may be left out, and what stands between two words varies.
            pieces = (piece for word in form.words for piece in word.lower().split("'"))
            letters.add(max(pieces, key=len))
    needed = frozenset(
        each for each in letters if not any(one != each and one in each for one in letters)
    )
    return NameSigns(needed, re.compile("|".join(sorted(initials))) if initials else None)
