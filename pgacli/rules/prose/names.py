"""Names of young people in a note or a file name, found by the people key.

What comes back is where a name stands and whose code it is, never the name (the
rule privacy.real-name).  Raw text is read, quoted speech too: a file leaks all that it holds.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from pgacli.rules.prose.folding import Folded, fold
from pgacli.rules.prose.name_forms import (
    Form,
    Manner,
    bare,
    forms_of,
)
from pgacli.rules.prose.name_initials import fits_initials
from pgacli.rules.prose.name_owners import owns_in_small_letters, owns_something
from pgacli.rules.prose.name_pattern import pattern_of
from pgacli.rules.prose.name_readings import parted, tags, without_cuts
from pgacli.rules.prose.name_signs import NameSigns, signs_of
from pgacli.rules.prose.ordinary import (
    is_compound,
    is_ordinary,
    is_place,
    is_shouted,
    is_small_word,
    opens_a_sentence,
)

# What is said in place of a code that would tell the name.
NEW_CODE = "a new code"


class NameHit(NamedTuple):
    """Where a name stands (offsets in the text) and the code it belongs to; never the name."""

    start: int
    end: int
    code: str


class NameKey:
    """The people key, made ready to look for its names.  No repr: it would print them."""

    def __init__(self, forms: Sequence[Form]) -> None:
        """Keep the forms, by their letters too."""
        self._every = forms
        self.forms: dict[str, tuple[Form, ...]] = {}
        for form in forms:
            self.forms[form.letters] = (*self.forms.get(form.letters, ()), form)

    @classmethod
    def of(cls, people: Mapping[str, object]) -> NameKey:
        """The key from code -> {name, also: [...]}; what is no such entry is left out."""
        forms = (tuple(forms_of(str(code), each)) for code, each in people.items())
        return cls([form for each in forms for form in _with_a_code_to_show(each)])

    @cached_property
    def pattern(self) -> re.Pattern[str] | None:
        """One pattern for all of them, in small letters; None for none."""
        return pattern_of(self._every)

    @cached_property
    def signs(self) -> NameSigns:
        """What a text has that may hold one of them."""
        return signs_of(self._every)


def _with_a_code_to_show(forms: tuple[Form, ...]) -> Iterator[Form]:
    """Give the forms of one young person; a code that was made of the name is not repeated."""
    telling = {form.letters for form in forms if form.is_long}
    code = forms[0].code.lower() if forms else ""
    is_made_of_it = any(letters in code for letters in telling)
    for form in dict.fromkeys(forms):
        yield form._replace(code=NEW_CODE) if is_made_of_it else form


class _Found(NamedTuple):
    """A stretch of folded text that has the letters of a form."""

    folded: Folded
    start: int
    end: int
    in_file_name: bool

    @property
    def kept(self) -> str:
        return self.folded.kept[self.start : self.end]

    @property
    def is_numbered(self) -> bool:
        return self.folded.low[self.end : self.end + 1].isdigit()


# The shortest that is known at either end of a tag, where it runs together with other words.
_SHORTEST_IN_A_TAG = 5
# Run together, shorter ones are words.
_SHORTEST_JOINED = 7


def names_in(
    text: str, key: NameKey, known_acronyms: Collection[str] = frozenset()
) -> tuple[NameHit, ...]:
    """The names of the key in a text, in order; `known_acronyms` (capitals) are no initials."""
    folded = fold(text)
    found: list[NameHit] = []
    for each in (folded, without_cuts(folded)):
        if each and key.signs.are_in(each):
            found += _hits(each, key, known_acronyms, in_file_name=False)
            found += _in_tags(each, key, known_acronyms)
    return _apart(found)


def names_in_filename(
    name: str, key: NameKey, known_acronyms: Collection[str] = frozenset()
) -> tuple[NameHit, ...]:
    """The names of the key in a file name, in any case of letters ("F3-ada-moss", "AdaMoss2")."""
    return _apart(_in_file_name(fold(name), key, known_acronyms))


def _in_file_name(whole: Folded, key: NameKey, known: Collection[str]) -> Iterator[NameHit]:
    for each in (whole, parted(whole)):
        if key.signs.are_in_file_name(each.low):
            yield from _hits(each, key, known, in_file_name=True)


def _in_tags(folded: Folded, key: NameKey, known: Collection[str]) -> Iterator[NameHit]:
    """The names in "#FreeAda" and "@ada_moss", where nobody writes capitals or spaces."""
    for tag in tags(folded):
        yield from _in_file_name(tag, key, known)
        for letters, forms in key.forms.items():
            if len(letters) < _SHORTEST_IN_A_TAG or not forms[0].is_long:
                continue
            if tag.low.startswith(letters):
                yield NameHit(*tag.place(0, len(letters)), forms[0].code)
            elif tag.low.endswith(letters):
                yield NameHit(*tag.place(len(tag.low) - len(letters), len(tag.low)), forms[0].code)


def _apart(found: Iterable[NameHit]) -> tuple[NameHit, ...]:
    """The hits in order; of those that overlap the first, or the longest."""
    apart: list[NameHit] = []
    for hit in sorted(found, key=lambda each: (each.start, -each.end)):
        if not apart or hit.start >= apart[-1].end:
            apart.append(hit)
    return tuple(apart)


def _hits(
    folded: Folded, key: NameKey, known: Collection[str], *, in_file_name: bool
) -> Iterator[NameHit]:
    if key.pattern is None:
        return
    at = 0
    while match := key.pattern.search(folded.low, at):
        found = _Found(folded, *match.span(), in_file_name)
        form = None if _inside_a_word(found) else _form(found, key, known)
        at = match.end() if form else match.start() + 1
        if form:
            yield NameHit(*folded.place(*match.span()), form.code)


def _inside_a_word(found: _Found) -> bool:
    return found.start > 0 and found.folded.low[found.start - 1].isalnum()


def _form(found: _Found, key: NameKey, known: Collection[str]) -> Form | None:
    letters = bare(found.kept).lower()
    forms = [form for form in key.forms.get(letters, ()) if not found.is_numbered or form.is_long]
    if fitting := next((form for form in forms if _fits(form, found, key, known)), None):
        return fitting
    if not letters.endswith("s") or found.in_file_name:
        return None
    one = found._replace(end=found.end - 1)
    owns = owns_something(found.folded.kept, found.end)
    # "Hopes for the summer" opens a sentence, and is nobody called Hope; "Hopes mum rang" does too.
    if not owns and (opens_a_sentence(found.folded.kept, found.start) or is_place(letters[:-1])):
        return None
    forms = [form for form in key.forms.get(letters[:-1], ()) if form.is_long or owns]
    return next((form for form in forms if _fits(form, one, key, known)), None)


def _fits(form: Form, found: _Found, key: NameKey, known: Collection[str]) -> bool:
    if form.manner is Manner.ANY:
        return _fits_together(form, found)
    if form.manner is not Manner.AS_STORED:
        place = (found.folded.kept, found.start, found.end)
        return fits_initials(*place, in_file_name=found.in_file_name, known=known)
    if found.in_file_name:
        is_word = is_small_word(form.letters)
        return not (is_word or is_compound(found.folded.kept, found.start, found.end))
    if _is_plain_in_small_letters(form, found):
        return True
    if bare(found.kept) != bare(form.words[0]):
        return is_shouted(bare(found.kept)) and found.kept not in known
    return not is_ordinary(found.folded.kept, found.start, found.end, key.forms)


def _is_plain_in_small_letters(form: Form, found: _Found) -> bool:
    """May small letters be no word?  None has an apostrophe inside: "o'neill family"."""
    if "'" in form.words[0][1:-1] and "'" in found.kept:
        return True
    return found.kept == form.letters and owns_in_small_letters(
        found.folded.kept, found.start, found.end
    )


def _fits_together(form: Form, found: _Found) -> bool:
    """Are the words of a form parted, or may they stand together where they do?

    Short names run together ("Al" and "So") are a word; long ones are somebody's user name. So is
    a capital inside ("JDog"), and a name said twice ("Jayjay").
    """
    kept = found.kept
    if kept != bare(kept) or len(form.words) == 1 or len(form.letters) >= _SHORTEST_JOINED:
        return True
    second = kept[len(form.words[0]) : len(form.words[0]) + 1]
    is_twice = len({word.lower() for word in form.words}) == 1
    return (second.isupper() and not kept.isupper()) or (is_twice and kept[0].isupper())
