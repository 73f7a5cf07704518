"""Whether letters that are those of a name are the name where they stand: by capitals and beside.

A word may have them too, or several words in a row.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from pgacli.lazy import Lazy
from pgacli.rules.prose.names.forms import Form, Manner, bare
from pgacli.rules.prose.names.initials import fits_initials
from pgacli.rules.prose.names.ordinary import (
    is_a_word_too,
    is_compound,
    is_ordinary,
    is_place,
    is_shouted,
    is_small_word,
    is_verb_behind,
    opens_a_sentence,
)
from pgacli.rules.prose.names.owners import (
    is_called_by_title,
    owns_in_small_letters,
    owns_something,
    owns_without_apostrophe,
    stands_beside,
)
from pgacli.rules.prose.names.pattern import gap_in, letters_of
from pgacli.rules.prose.names.places import names_a_saint
from pgacli.rules.prose.reading.folding import Folded

Forms = Mapping[str, tuple[Form, ...]]

# Run together, shorter ones are words.
_SHORTEST_JOINED = 7
# Of fewer letters "IDs" and "TVs" are no slip of the shift key.
_SHORTEST_SLIPPED = 4
# A surname may begin with it.
_SAINTS = frozenset({"st", "saint"})
# What joins one letter to others, and how others end to which it is joined.
_PARTS = ("-", "&", "/", "+")
_JOINED = Lazy(r"[-&/+]\Z|(?<![^\W_])[A-Z]\.[ ]?\Z")


class Found(NamedTuple):
    """A stretch of folded text that has the letters of a form."""

    folded: Folded
    start: int
    end: int
    in_file_name: bool

    @property
    def kept(self) -> str:
        """The stretch with its capitals."""
        return self.folded.kept[self.start : self.end]

    @property
    def place(self) -> tuple[str, int, int]:
        """The whole text with its capitals, and where in it the stretch stands."""
        return self.folded.kept, self.start, self.end

    @property
    def is_numbered(self) -> bool:
        """Say whether a digit follows, or stands before as that of a footnote does."""
        low = self.folded.low
        before = low[self.start - 1 : self.start] if self.start else ""
        return low[self.end : self.end + 1].isdigit() or before.isdigit()


def fitting_form(found: Found, every: Forms, known: Collection[str]) -> Form | None:
    """The form that stands there, if one does; `known` acronyms are no initials."""
    letters = bare(found.kept).lower()
    if letters not in every and letters.removesuffix("s") not in every:
        letters = letters_of(found.kept)
    forms = [form for form in every.get(letters, ()) if not found.is_numbered or form.is_long]
    if fitting := _first(forms, found, every, known):
        return fitting
    if not letters.endswith("s"):
        return None
    one = found._replace(end=found.end - 1)
    if found.in_file_name:
        # Of "Ada's mum" a file name has "adas-mum".
        forms = [form for form in every.get(letters[:-1], ()) if form.is_long]
        return None if is_a_word_too(letters[:-1]) else _first(forms, one, every, known)
    owns = owns_something(found.folded.kept, found.end)
    # "Hopes for the summer" opens a sentence, and is nobody called Hope; "Hopes mum rang" does too.
    if not owns and (opens_a_sentence(found.folded.kept, found.start) or is_place(letters[:-1])):
        return None
    forms = [form for form in every.get(letters[:-1], ()) if form.is_long or owns]
    return _first(forms, one, every, known)


def _first(
    forms: Iterable[Form], found: Found, every: Forms, known: Collection[str]
) -> Form | None:
    return next((form for form in forms if _fits(form, found, every, known)), None)


def _fits(form: Form, found: Found, every: Forms, known: Collection[str]) -> bool:
    if form.manner is Manner.ANY:
        is_a_saint = form.words[0].lower() in _SAINTS and names_a_saint(*found.place)
        return not is_a_saint and _fits_together(form, found) and not _are_words(form, found)
    if form.manner is not Manner.AS_STORED:
        return fits_initials(*found.place, in_file_name=found.in_file_name, known=known)
    is_one_letter = len(form.letters) == 1
    if found.in_file_name:
        return not (is_one_letter or is_small_word(form.letters) or is_compound(*found.place))
    if _is_plain_in_small_letters(form, found):
        return True
    written = bare(found.kept)
    if written != bare(form.words[0]) and (written.isupper() or not _slipped(written)):
        return is_shouted(written) and found.kept not in known
    return not (is_ordinary(*found.place, every) or (is_one_letter and _is_part(found)))


def _is_part(found: Found) -> bool:
    """Is one letter a part of something else: "J-cloth", "B&J", "R. J. Ames"?"""
    kept, start, end = found.place
    before = kept[max(0, start - 4) : start]
    return kept[end : end + 1] in _PARTS or _JOINED.search(before) is not None


def _slipped(word: str) -> bool:
    """Did the shift key stay down too long, or the capitals' key on: "JOhanna", "jOHANNA"?"""
    return len(word) >= _SHORTEST_SLIPPED and not (word.islower() or word.istitle())


def _is_plain_in_small_letters(form: Form, found: Found) -> bool:
    """May small letters be no word?  None has an apostrophe inside: "o'neill family"."""
    if "'" in form.words[0][1:-1] and "'" in found.kept:
        return True
    if bare(found.kept) != form.letters:
        return False
    if owns_in_small_letters(*found.place) or is_called_by_title(found.folded.kept, found.start):
        return True
    # "to: [YP1, YP2]" says to whom, though YP1 be a T.O.
    if is_a_word_too(form.letters) or is_small_word(form.letters):
        return False
    return owns_without_apostrophe(*found.place) or stands_beside(form.code, *found.place)


def _fits_together(form: Form, found: Found) -> bool:
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


def _are_words(form: Form, found: Found) -> bool:
    """Are both names common words, and stand in small letters as words do?

    "They will cook", and "the young will say" of one called Will Young. A hyphen, an underscore or
    a stop between them ("will-cook") stands in no sentence.
    """
    text, start, end = found.place
    kept = found.kept
    if not all(is_a_word_too(word) for word in form.words):
        return False
    # "Will young people be asked?" asks.
    if kept[0].isupper() and kept[1:].islower() and opens_a_sentence(text, start):
        return is_compound(text, end - len(form.words[-1]), end)
    if kept != kept.lower():
        return False
    gap = gap_in(form.words[0].lower(), kept)
    if gap.strip():
        return gap not in {"-", "_", ".", "+"}
    return bool(gap) and (form.turned or is_verb_behind(text, start, end))
