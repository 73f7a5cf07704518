"""The forms in which a name from the people key may be written.

The rule privacy.real-name: the full name or a name of two words in any case of letters; one
name or nickname as it is capitalised; initials in capitals.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from enum import Enum
from itertools import combinations, product
from typing import NamedTuple, TypeVar
from unicodedata import normalize

from pgacli.lazy import Lazy
from pgacli.rules.prose.reading.folding import fold

T = TypeVar("T")


class Manner(Enum):
    """How a form has to be capitalised in a note to count as the name."""

    ANY = "any case"
    AS_STORED = "as it is capitalised"
    INITIALS = "capitals"
    DOTTED = "capitals with stops"


CAPITALS = (Manner.INITIALS, Manner.DOTTED)


class Form(NamedTuple):
    """One way to write one young person's name.  Its repr is bare: names must not be printed."""

    code: str
    words: tuple[str, ...]
    manner: Manner
    joined: bool = False
    turned: bool = False

    def __repr__(self) -> str:
        return "Form(...)"

    @property
    def is_long(self) -> bool:
        """Is it known with an s or a number behind it too?  "Zeph07" is, "AL2" is not."""
        return len(self.letters) >= _SHORTEST_LONG and self.manner not in CAPITALS

    @property
    def letters(self) -> str:
        """The form without capitals and without what stands between its words."""
        return bare("".join(self.words)).lower()


_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_BETWEEN = re.compile(r"[\W_]+")
_IN_TWO = {"ü": "ue", "ö": "oe", "ä": "ae", "ø": "oe", "å": "aa"}
_IN_TWO |= {one.upper(): two.capitalize() for one, two in _IN_TWO.items()}
_SPELT_OUT = Lazy(f"[{''.join(_IN_TWO)}]")
_INITIALS = Lazy(r"(?:[A-Z][. ]{0,2}){1,3}[A-Z]\.?")
_SEVERAL = Lazy(
    r"[,;/|()\n:•\"“”]|\s(?:and|or|a\.?k\.?a\.?|(?:also\s)?known\sas|[&+–—-])\s", re.IGNORECASE
)
# A sign inside a name, which stands in a text as it stands in the key: "Mr. T", "Ke$ha".
_SIGN_INSIDE = Lazy(r"[^\W_][^\w\s'-]+\s?[^\W_]")
_TITLES = frozenset({"mr", "mrs", "ms", "miss", "mx", "master", "dr"})
_PARTICLES = frozenset(
    {"al", "ap", "ben", "bin", "da", "de", "del", "den", "der", "di", "do", "dos", "du", "e", "el"}
    | {"ibn", "la", "le", "of", "st", "ten", "ter", "the", "van", "vande", "von", "y"}
)
# "Ó Briain" and "Mc Tavish" are one name, wherever they stand.
SONS = frozenset({"mc", "o"})
_BEGINNINGS = SONS | {"st"}
# Where a name may be parted that the key has in one: "Mc Tavish", "De Souza", "Lu Lu".
_PARTED = Lazy(r"(?<=[a-z])(?=[A-Z][a-z])|(?<=\b[Mm][Cc])(?=[^\W\d_]{3})")
_NO_NAME = frozenset(
    {"unknown", "notknown", "notrecorded", "notgiven", "tofollow", "tobeconfirmed", "tbc", "none"}
    | {"na", "null", "name", "fullname", "realname", "nickname", "initials", "person", "child"}
    | {"youngperson", "true", "false", "yes", "no"}
)
# Capitals that are far more often a word or a sign than somebody: taken from a full name they
# count with stops alone, though a key that lists them as initials is believed.
COMMON_CAPITALS = frozenset(
    {"AI", "AN", "AS", "AT", "BE", "BY", "CS", "DO", "EU", "GO", "GP", "HE", "HR", "ID", "IF", "IN"}
    | {"IS", "IT", "LA", "ME", "MP", "MY", "NO", "OF", "OK", "ON", "OR", "PC", "PE", "SO", "SW"}
    | {"TO", "TV", "UK", "UN", "UP", "US", "WE", "YP", "AND", "ARE", "FOR", "NOT", "THE"}
    # Of the field, and of every young person's day.
    | {"ASB", "ASD", "BBC", "CAF", "CCE", "CIN", "CPS", "CSA", "CSE", "DBS", "DSL", "DVD", "EHC"}
    | {"FGM", "KFC", "LAC", "MACE", "MASH", "NEET", "NFA", "NVQ", "PRU", "RSE", "SEN", "SLT", "TAF"}
    | {"USB", "VRU", "YJS", "YOI", "YOS", "YOT", "ADHD", "EHCP", "GCSE", "LGBT"}
)
_SHORTEST_LONG = 4
# Of a longer name these many at either end are paired, and none between: nobody is called by two
# names from the middle of twelve, and the pairs of three hundred would take for ever.
_PAIRED_AT_AN_END = 5
_HALVES_AT_AN_END = 2
# Longer initials are words, so those of a longer name are only its first and its last letter.
_MOST_INITIALS = 4


def bare(words: str) -> str:
    """Letters and digits alone, which are the same however the words of a name are parted."""
    return _BETWEEN.sub("", words)


def forms_of(code: str, person: object) -> Iterator[Form]:
    """Every form of one entry of the people key; nothing for what is no entry at all."""
    names, others = _entry(person)
    for name in names:
        yield from _full_name(code, name)
    for other in others:
        yield from _other_name(code, other)


def _entry(person: object) -> tuple[list[str], list[str]]:
    if isinstance(person, Mapping):
        also = [each for text in _texts(person.get("also")) for each in _one_by_one(text)]
        return _spellings(person.get("name")), _spellings(also)
    return _spellings(person), []


def _one_by_one(text: str) -> list[str]:
    """Give what stands under `also`, and each of several names that one text holds.

    What is told beside a name has no capital: "Jaxx (to friends)".
    """
    pieces = _SEVERAL.compiled.split(text)
    return [text, *(each for each in pieces if text.islower() or not each.islower())]


def _spellings(value: object) -> list[str]:
    """Each text as it is folded, and with "ue" for an "ü" where somebody may write it so.

    An apostrophe marks where a name may be parted: in a text it may be left out.
    """
    folded = (fold(each).kept for text in _texts(value) for each in _spelt(text))
    return [*dict.fromkeys(_PARTED.compiled.sub("'", each) for each in folded)]


def _spelt(text: str) -> tuple[str, str]:
    return text, _SPELT_OUT.compiled.sub(lambda found: _IN_TWO[found[0]], normalize("NFC", text))


def _texts(value: object) -> list[str]:
    if isinstance(value, list | tuple | set | frozenset):
        return [text for each in value for text in _texts(each)]
    text = str(value) if isinstance(value, str | int | float) else ""
    letters = bare(fold(text).kept)
    return [text] if letters and letters.lower() not in _NO_NAME else []


def _parts(name: str) -> list[tuple[str, ...]]:
    """The names in a full name; "van der Berg" is one of them, and "Anne-Marie" too."""
    words = [word for word in _WORD.findall(name) if word.lower() not in _TITLES]
    parts: list[tuple[str, ...]] = []
    waiting: tuple[str, ...] = ()
    for index, word in enumerate(words):
        is_inside = word.lower() in _PARTICLES and index > 0
        if (is_inside or word.lower() in SONS) and index < len(words) - 1:
            waiting += (word,)
        else:
            parts.append((*waiting, *word.split("-")))
            waiting = ()
    return parts


def _full_name(code: str, name: str) -> Iterator[Form]:
    parts = _parts(name)
    for part in parts:
        yield from _by_itself(code, part)
        if len(part) == 1 and _is_capitals(part[0]) and not name.isupper():
            yield from _other_name(code, part[0])
    long = [part for part in parts if len("".join(part)) > 1]
    if len(long) > 1:
        yield from _parted_or_joined(code, tuple(word for part in parts for word in part))
    for one, other in combinations(_ends(long, _PAIRED_AT_AN_END), 2):
        for first, second in product(_said_for(one), _said_for(other)):
            yield from _parted_or_joined(code, (*first, *second))
            yield from _parted_or_joined(code, (*second, *first), turned=True)
    yield from _initials_of(code, parts)
    if "," in name:
        # "Tavish, Ada" has her surname first, and A.T. are her initials all the same.
        yield from _initials_of(code, _parts(" ".join(reversed(name.split(",")))))


def _by_itself(code: str, part: tuple[str, ...]) -> Iterator[Form]:
    """One name of several, whole, and what is said for short of it."""
    yield from _one_name(code, part)
    for half in _halves(part):
        yield from _one_name(code, (half,))
    # "St Clair" of "St Clair-Vane": without its beginning it is a saint's.
    if len(part) > 2 and part[0].lower() in _BEGINNINGS:
        yield from _one_name(code, part[:2])


def _is_capitals(word: str) -> bool:
    """Is it a first name such as TJ?"""
    return 1 < len(word) <= _MOST_INITIALS and word.isupper() and word.isalpha()


def _ends(names: list[T], most: int) -> list[T]:
    """Give so many of the first and of the last; of no more than that, each one once."""
    return names if len(names) <= 2 * most else names[:most] + names[-most:]


def _halves(part: tuple[str, ...]) -> Iterator[str]:
    """What is said for short of "Farrand-Okoro" and of "van der Berg"."""
    if len(part) > 1:
        yield from (word for word in part if word.lower() not in _PARTICLES | SONS)


def _said_for(part: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The name as it stands in the key, and each half of it that may be said for it."""
    yield part
    halves = [half for half in _halves(part) if len(half) > 1]
    yield from ((half,) for half in _ends(halves, _HALVES_AT_AN_END))


def _one_name(code: str, part: tuple[str, ...]) -> Iterator[Form]:
    if len(part) > 1:
        yield from _parted_or_joined(code, part)
    elif len(part[0]) > 1:
        for written in {_capitalised(part[0]), part[0].capitalize()}:
            yield Form(code, (written,), Manner.AS_STORED)


def _parted_or_joined(code: str, words: tuple[str, ...], *, turned: bool = False) -> Iterator[Form]:
    for joined in (False, True):
        yield Form(code, words, Manner.ANY, joined, turned)


def _capitalised(word: str) -> str:
    """A name as it would be written: a key may hold it in capitals, or without any."""
    return word.title() if word.isupper() or word.islower() else word


def _initials_of(code: str, parts: list[tuple[str, ...]]) -> Iterator[Form]:
    kept = parts if len(parts) <= _MOST_INITIALS else [parts[0], parts[-1]]
    whole = {"".join(each).upper() for each in product(*map(_first_letters, kept))}
    every = {each[:1] + each[-1:] for each in whole}
    every |= whole if kept is parts else set()
    for each in sorted(every) if len(parts) > 1 else ():
        if 1 < len(each) <= _MOST_INITIALS and each.isalpha():
            # "T.O." is somebody; "TO" is a word that somebody stresses.
            manner = Manner.DOTTED if each in COMMON_CAPITALS else Manner.INITIALS
            yield Form(code, tuple(each), manner)


def _first_letters(part: tuple[str, ...]) -> set[str]:
    """How one name stands in initials: "Farrand-Okoro" as F, as O or as FO, "Mc Tavish" as M or T.

    Of "van der Berg" the B alone counts.
    """
    letters = [half[0] for half in _halves(part)] or [part[-1][0]]
    own = {part[0][0]} if part[0].lower() in SONS else set()
    return {letters[0], letters[-1], "".join(letters)} | own


def _other_name(code: str, name: str) -> Iterator[Form]:
    """A nickname, initials, or another full name.

    A nickname that the key has in small letters counts in small letters and with a capital:
    whoever wrote the key may have meant either.
    """
    written = " ".join(name.split()).strip(".")
    if _SIGN_INSIDE.search(written):
        yield Form(code, (written,), Manner.AS_STORED)
    words = [word for whole in _WORD.findall(name) for word in whole.split("-")]
    initials = _INITIALS.fullmatch(name.strip()) is not None
    if initials:
        yield Form(code, tuple(bare(name)), Manner.INITIALS)
    elif len(words) > 1:
        yield from _parted_or_joined(code, tuple(words))
    if len(words) == 1 and words[0] not in {"I", "A", "a", "i"}:
        for written in {words[0], _capitalised(words[0]), words[0].capitalize()}:
            # "ADA" in the key may be initials or a name: as a name it is "Ada" in a note.
            if not (initials and written.isupper()):
                yield Form(code, (written,), Manner.AS_STORED)
