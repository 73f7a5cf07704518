"""Details that point at one person: a date of birth, a number, an address.

They are looked for in raw text, quoted speech and comments included, because a file leaks all
that it holds.  What comes back is where they stand and of what kind they are, never the words.

Sources of the forms: NHS Data Dictionary (NHS number, check digit by modulus 11); Department for
Education, guide to unique pupil numbers (check letter by modulus 23).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Literal, NamedTuple

from pgacli.kept import TEXTS_OF_A_CASE, kept
from pgacli.lazy import Lazy
from pgacli.rules.prose.identifiers.birth_dates import birth_dates
from pgacli.rules.prose.identifiers.contact_forms import (
    INWARD,
    emails,
    labelled_phones,
    phones,
    postcodes,
)
from pgacli.rules.prose.identifiers.personal_marks import (
    home_addresses,
    insurance_numbers,
    may_hold_a_mark,
    registrations,
    user_names,
)
from pgacli.rules.prose.reading.folding import Folded, fold

Kind = Literal[
    "date of birth",
    "NHS number",
    "phone number",
    "e-mail address",
    "postcode",
    "UPN",
    "National Insurance number",
    "home address",
    "vehicle registration",
    "user name",
]
Find = Callable[[str], Iterator[tuple[int, int]]]
# A place of the assessment has a street and a number too, and a service a van and an account.
_MAY_BE_ANOTHERS = frozenset({"home address", "vehicle registration", "user name"})
# How a service is reached; "Address: 3 Park Road" is read as a home wherever else it stands.
_CONTACTS = frozenset({"phone number", "e-mail address", "postcode", "user name", "home address"})
_AFTER_AN = frozenset({"NHS number", "e-mail address"})


class Identifier(NamedTuple):
    """Where an identifier stands (offsets in the text) and its kind; it never holds the words."""

    start: int
    end: int
    kind: Kind

    @property
    def is_sure(self) -> bool:
        """Say whether it identifies a person whatever it belongs to."""
        return self.kind not in _MAY_BE_ANOTHERS

    @property
    def is_contact(self) -> bool:
        """Say whether a service may be reached so."""
        return self.kind in _CONTACTS

    @property
    def said(self) -> str:
        """The kind as it is spoken of: an e-mail address, an NHS number, a postcode."""
        return f"{'an' if self.kind in _AFTER_AN else 'a'} {self.kind}"


# Each opens with a digit, so that Python leaps over all else; what stands before is asked then.
_SPACE = r"[ +-]?"
_NHS = Lazy(
    rf"[0-9](?<![\w£$€+].)(?<![0-9][.:/-].)[0-9]{{2}}{_SPACE}[0-9]{{3}}{_SPACE}[0-9]{{4}}"
    r"(?!\w)(?![.:/-][0-9])"
)
_UPN_NUMBER = Lazy(
    rf"[0-9](?:(?<=[A-Za-z].)|(?<=[A-Za-z][ +-].))(?:{_SPACE}[0-9]){{10}}{_SPACE}"
    r"[0-9A-HJ-NP-RT-Z](?![^\W_])"
)
_UPN_LETTER = Lazy(rf"(?<![^\W_])[A-HJ-NP-RT-Za-hj-np-rt-z]{_SPACE}\Z")
_UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"
_UPN_LABEL = Lazy(r"(?:\bu\.?p\.?n\b|pupil\s(?:number|no\b|id\b)).{0,30}\Z", re.IGNORECASE)
# Book numbers share the check sum of NHS numbers.
_BOOK = Lazy(r"isbn\S{0,5}\s?\Z", re.IGNORECASE)
# Web addresses hold long numbers of all sorts. In one, a number counts that is parted as NHS
# numbers are, or that begins as those in use do: 4, 6 and 7.
_IN_ADDRESS = Lazy(r"https?://\S*\Z", re.IGNORECASE)
_IN_USE = frozenset("467")
_DIGIT = re.compile(r"[0-9]")
# How a postcode ends; and no telephone number and no number of a person has fewer than nine digits
# close together.
_NUMBERED = re.compile(rf"{INWARD}|[0-9](?:[^0-9A-Za-z\n]{{0,4}}[0-9]){{8}}")
# An editor that keeps lines short breaks a number or a postcode at its space.
_BROKEN = re.compile(r"\n(?=[0-9(])(?<=[0-9A-Z)-]\n)")
# Marks of emphasis, and where one stands beside a digit or an @.
_MARKS = Lazy(r"[*~`]{1,4}")
_STRESSED = Lazy(r"[*~`](?:(?<=[0-9@].)|(?<=[0-9@][ -].)|(?=[*~`]{0,3}[ -]?[0-9@]))")
# Who types in haste, or reads a number off a picture, puts the letter for the first 0.
_LETTER_FOR_0 = re.compile(r"[oO](?<![0-9A-Za-z].)(?=7(?:[^0-9A-Za-z\n]?[0-9]){9}(?![0-9]))")


@kept(TEXTS_OF_A_CASE)
def identifiers(text: str) -> tuple[Identifier, ...]:
    """The identifiers in a raw text, in order of place; none overlaps another."""
    return _found(text, only_sure=False)


def sure_identifiers(text: str) -> tuple[Identifier, ...]:
    """Those that identify a person whatever they belong to; the others are not looked for."""
    return _found(text, only_sure=True)


def _found(text: str, *, only_sure: bool) -> tuple[Identifier, ...]:
    folded = fold(text)
    found = _found_in(folded, only_sure)
    if _STRESSED.search(folded.kept):
        # "07700 **900123**": what is stressed in it parts no number.
        plain = folded.replaced(match.span() for match in _MARKS.finditer(folded.kept))
        stressed = _found_in(plain, only_sure)
        found += (each for each in stressed if _MARKS.search(text, each.start, each.end))
    return tuple(_apart(sorted(found)))


def _found_in(folded: Folded, only_sure: bool) -> list[Identifier]:
    found = [Identifier(*span, "e-mail address") for span in emails(folded.kept)]
    found += (Identifier(*span, "date of birth") for span in birth_dates(folded.kept))
    found += (Identifier(*span, "phone number") for span in labelled_phones(folded.low))
    whole = _BROKEN.sub(" ", folded.kept)
    if "o7" in folded.low:
        whole = _LETTER_FOR_0.sub("0", whole)
    for find, kind in _looked_for(whole, only_sure):
        found += (Identifier(*span, kind) for span in find(whole))
    apart = _apart(sorted(found))
    return [Identifier(*folded.place(each.start, each.end), each.kind) for each in apart]


def _looked_for(text: str, only_sure: bool) -> Iterator[tuple[Find, Kind]]:
    """Give what else a text may hold: few have a number or a mark of a person."""
    has_mark = may_hold_a_mark(text)
    if has_mark:
        yield insurance_numbers, "National Insurance number"
    if not only_sure:
        yield home_addresses, "home address"
        if has_mark:
            yield registrations, "vehicle registration"
            yield user_names, "user name"
    if _NUMBERED.search(text):
        yield postcodes, "postcode"
        yield phones, "phone number"
        yield _nhs_numbers, "NHS number"
        yield _upns, "UPN"


def _apart(found: list[Identifier]) -> Iterator[Identifier]:
    end = 0
    for identifier in found:
        if identifier.start >= end:
            yield identifier
            end = identifier.end


def _nhs_numbers(text: str) -> Iterator[tuple[int, int]]:
    for match in _NHS.finditer(text):
        before = text[max(0, match.start() - 200) : match.start()]
        if _nhs_check(_digits(match[0])) and not _another_number(match[0], before):
            yield match.span()


def _another_number(number: str, before: str) -> bool:
    """Is it a book's number, or one of those by which a web address finds a page?"""
    if _BOOK.search(before):
        return True
    is_plain = number.isdigit() and number[0] not in _IN_USE
    return is_plain and bool(_IN_ADDRESS.search(before))


def _nhs_check(digits: list[int]) -> bool:
    if len(set(digits)) == 1:
        return False
    weighted = sum(digit * weight for digit, weight in zip(digits, range(10, 1, -1), strict=False))
    return (weighted + digits[9]) % 11 == 0


def _upns(text: str) -> Iterator[tuple[int, int]]:
    """UPNs whose check letter is right, or that are called one; the temporary ones too."""
    for match in _UPN_NUMBER.finditer(text):
        letter = _UPN_LETTER.search(text, max(0, match.start() - 3), match.start())
        if not letter:
            continue
        start, end = letter.start(), match.end()
        before = text[max(0, start - 60) : start]
        if _upn_check(text[start:end].upper()) or _UPN_LABEL.search(before):
            yield start, end


def _upn_check(upn: str) -> bool:
    digits = _digits(upn)
    # A temporary number ends in a letter, which counts as its place in the check letters.
    if len(digits) < 12:
        digits.append(_UPN_LETTERS.index(upn[-1]))
    weighted = sum(digit * weight for digit, weight in zip(digits, range(2, 14), strict=True))
    return _UPN_LETTERS[weighted % 23] == upn[0]


def _digits(words: str) -> list[int]:
    return [int(digit) for digit in _DIGIT.findall(words)]
