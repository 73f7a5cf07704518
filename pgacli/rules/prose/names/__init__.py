"""Names of young people in a note or a file name, found by the people key.

What comes back is where a name stands and whose code it is, never the name (the
rule privacy.real-name).  Raw text is read, quoted speech too: a file leaks all that it holds.

A name has `forms`; a `pattern` finds where one may stand, if the text has the `signs` of any, as
prose or in other `readings`; what `fits` there is told from `ordinary` words, by `initials`,
`owners` and `places`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from pgacli.lazy import Lazy
from pgacli.rules.prose.names.fits import Found, fitting_form
from pgacli.rules.prose.names.forms import Form, bare, forms_of
from pgacli.rules.prose.names.ordinary import is_a_word_too
from pgacli.rules.prose.names.pattern import NamePattern
from pgacli.rules.prose.names.readings import (
    files,
    holds_marks,
    parted,
    run_together,
    tags,
    without_cuts,
    without_marks,
)
from pgacli.rules.prose.names.signs import NameSigns, signs_of
from pgacli.rules.prose.names.spelt import PartedNames
from pgacli.rules.prose.reading.folding import Folded, fold, fold_escaped

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
    def pattern(self) -> NamePattern:
        """What finds all of them in small letters."""
        return NamePattern(self._every)

    @cached_property
    def known_in_tags(self) -> tuple[tuple[str, str], ...]:
        """The letters, with their codes, that are known where a tag runs words together."""
        return tuple(
            (letters, forms[0].code)
            for letters, forms in self.forms.items()
            if len(letters) >= _SHORTEST_IN_A_TAG and forms[0].is_long
        )

    @cached_property
    def unparted(self) -> tuple[tuple[str, str], ...]:
        """Names, with their codes, in scripts that put nothing between words."""
        return tuple(
            (letters, forms[0].code)
            for letters, forms in self.forms.items()
            if not letters.isascii() and len(letters) > 1 and _UNPARTED.search(letters)
        )

    @cached_property
    def parted(self) -> PartedNames:
        """What finds those whose letters are parted."""
        return PartedNames(self.forms)

    @cached_property
    def signs(self) -> NameSigns:
        """What a text has that may hold one of them."""
        return signs_of(self._every)

    def may_be_in_file_name(self, name: Folded) -> bool:
        """May the name of a file hold one of them?"""
        return self.signs.are_in_file_name(name.low) or self.parted.are_in(name)


def _with_a_code_to_show(forms: tuple[Form, ...]) -> Iterator[Form]:
    """Give the forms of one young person; a code that was made of the name is not repeated."""
    telling = {form.letters for form in forms if form.is_long}
    code = forms[0].code.lower() if forms else ""
    is_made_of_it = any(letters in code for letters in telling)
    for form in dict.fromkeys(forms):
        yield form._replace(code=NEW_CODE) if is_made_of_it else form


# Thai, Lao, Burmese, Khmer, Chinese, Japanese and Korean letters, the last as they are taken apart.
_UNPARTED = Lazy("[\u0e00-\u0eff\u1000-\u11ff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
# The shortest that is known at either end of a tag, where it runs together with other words.
_SHORTEST_IN_A_TAG = 5
# Among words in a row, or in the name of a file, shorter ones are a part of a word.
_SHORTEST_OF_SEVERAL = 4


def names_in(
    text: str, key: NameKey, known_acronyms: Collection[str] = frozenset()
) -> tuple[NameHit, ...]:
    """The names of the key in a text, in order; `known_acronyms` (capitals) are no initials."""
    folded = fold(text)
    escaped = fold_escaped(text)
    found: list[NameHit] = []
    for each in (folded, without_cuts(folded), escaped):
        if each and key.signs.are_in(each):
            found += _hits(each, key, known_acronyms, in_file_name=False)
            found += _in_tags(each, key, known_acronyms)
            found += _in_files(text, each, key, known_acronyms)
            found += _run_together(text, each, key, known_acronyms)
    for read in filter(None, (folded, escaped)):
        found += map(NameHit._make, key.parted.spelt_in(read, known_acronyms))
        found += map(NameHit._make, key.parted.broken_in(read))
    for letters, code in key.unparted:
        for read in filter(None, (folded, escaped)):
            spans = (each.span() for each in re.finditer(letters, read.low))
            found += (NameHit(*read.place(*span), code) for span in spans)
    whole = without_marks(folded)
    if whole and key.signs.are_in(whole):
        hits = _hits(whole, key, known_acronyms, in_file_name=False)
        found += (hit for hit in hits if holds_marks(text, hit.start, hit.end))
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
    yield from map(NameHit._make, key.parted.spelt_in(whole, known))
    yield from map(NameHit._make, key.parted.broken_in(whole))


def _in_tags(folded: Folded, key: NameKey, known: Collection[str]) -> Iterator[NameHit]:
    """The names in "#FreeAda" and "@ada_moss", where nobody writes capitals or spaces."""
    for tag in tags(folded):
        yield from _in_file_name(tag, key, known)
        for letters, code in key.known_in_tags:
            if tag.low.startswith(letters):
                yield NameHit(*tag.place(0, len(letters)), code)
            elif tag.low.endswith(letters):
                yield NameHit(*tag.place(len(tag.low) - len(letters), len(tag.low)), code)


def _in_files(text: str, folded: Folded, key: NameKey, known: Collection[str]) -> Iterator[NameHit]:
    """The names in "ada-moss.pdf" and in a link; what may be a word is one there."""
    for file in files(folded):
        if not key.signs.are_in_file_name(file.low):
            continue
        for hit in _in_file_name(file, key, known):
            if _is_no_word(text, hit):
                yield hit


def _run_together(
    text: str, folded: Folded, key: NameKey, known: Collection[str]
) -> Iterator[NameHit]:
    """The names in "AdaV" and "VexleyAda"; what may be a word is one in "SunnyBank"."""
    for word in filter(key.signs.are_in, run_together(folded)):
        for hit in _hits(word, key, known, in_file_name=False):
            if _is_no_word(text, hit):
                yield hit


def _is_no_word(text: str, hit: NameHit) -> bool:
    letters = bare(fold(text[hit.start : hit.end]).low)
    return len(letters) >= _SHORTEST_OF_SEVERAL and not is_a_word_too(letters)


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
    at = 0
    while match := key.pattern.search(folded.low, at):
        found = Found(folded, *match.span(), in_file_name)
        form = fitting_form(found, key.forms, known)
        at = match.end() if form else match.start() + 1
        if form:
            yield NameHit(*folded.place(*match.span()), form.code)
