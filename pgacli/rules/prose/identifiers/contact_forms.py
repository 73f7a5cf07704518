"""Ways to reach one person: telephone numbers, e-mail addresses and postcodes of the UK.

Sources of the forms: Ofcom's National Telephone Numbering Plan; Royal Mail's list of postcode
areas and its letters that never end a postcode (C I K M O V).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pgacli.lazy import Lazy

_GAP = r"[ \u00a0\u2009().\u2010-\u2013-]{0,2}"
# A list or a line of a table may hold it between commas; "ext 2" and "/4" may follow.
_PHONE = Lazy(
    rf"""(?:
      (?:\(?\+44\)?|\(?0044\)?|44(?={_GAP}7)){_GAP}(?:0\)?{_GAP})?(?:[1-9])(?:{_GAP}[0-9]){{8,9}}
    | \(?0(?:{_GAP}[0-9]){{9,10}}
    | \+(?!44)[1-9][0-9]{{0,2}}(?:{_GAP}[0-9]){{7,11}}
    )(?!(?!e?xt?\.?[ ]?[0-9])\w)(?!\.[0-9])""",
    re.VERBOSE,
)
# It opens with one of a few signs, so that Python leaps over all others.
_PHONE_START = re.compile(r"[(+04](?<![\w£$€].)(?<![0-9][.:/-].)(?<![(+].)(?=[^A-Za-z\n]{8})")
_NATIONAL = Lazy(
    r"0(?:1[0-9]{8,9}|2[03489][0-9]{8}|3[0347][0-9]{8}|5[56][0-9]{8}|7[0-9]{9}|8[0478][0-9]{7,8}"
    r"|9[01][0-9]{8})"
)
_DATE_LIKE = Lazy(r"[0-9]{1,2}([ .-])[0-9]{1,2}\1(?:19|20)[0-9]{2}(?![0-9])")
_DAYS_OR_YEARS = Lazy(
    r"(?:(?:19|20)[0-9]{2}[ -]){1,3}(?:(?:19|20)?[0-9]{2})(?![0-9])"
    r"|[0-9]{2}[ -][0-9]{2}[ -][0-9]{2}"
)
# Lines that anyone may ring say nothing of a child: Childline, NSPCC, Crimestoppers, Fearless,
# the domestic abuse helpline, Runaway's, Shelter's, the Samaritans' and the other lines of six.
_HELPLINES = frozenset(
    "08001111 0800555111 08088005000 08082000247 08088004444 0800116123 "
    "116000 116111 116123".split()
)
# What a text calls a reference is none, but for the 07 of a mobile telephone.
_OTHER_NUMBER = Lazy(
    r"\b(?:ref(?:erence)?|order|invoice|incident|crime|log|ticket|serial|job)"
    r"(?:\s(?:no|number))?[.:#]?\s?\Z",
    re.IGNORECASE,
)
_LONGEST_LABEL = 20
# A number that is called one may be a local one, or lack its first 0. Each opens with its letters,
# so that Python leaps over all others.
_CALLED = (
    r"(?:\s(?:no|number))?[.:]{0,2}\s?"
    r"(?P<number>[0-9]{2,10}(?:[ -][0-9]{2,8}){0,3})(?!\w)(?![.,:/-][0-9])"
)
_LABELLED = tuple(
    Lazy(label + _CALLED) for label in ("tel(?:ephone)?", "phone", "mob(?:ile)?", "landline")
)

_EMAIL = Lazy(
    r"(?<![\w.+%'-])[\w.+%'’-]{1,64}(?:@|\s?[\[({]\s?at\s?[\])}]\s?)"
    r"(?:[\w-]{1,63}(?:\.|\s?[\[({]\s?dot\s?[\])}]\s?)){1,8}[^\W\d_]{2,24}(?![\w@])",
    re.IGNORECASE,
)

# "Ada dot moss at example dot org", and a provider of mail whose name alone tells what it is.
_SAID = Lazy(
    r"(?<![\w.])[\w+-]{1,40}(?:(?:\s(?:dot|underscore|dash|hyphen)\s|[._-])[\w+-]{1,40}){0,4}\s(?:at\s"
    r"(?:[\w-]{1,40}\sdot\s){1,4}(?:com|org|net|uk|info|me|io)|(?:at\s|@\s?)(?:gmail|hotmail|outlook"
    r"|icloud|yahoo|live|googlemail|aol|proton(?:mail)?|msn|btinternet)\.(?:com|co\.uk|me|net))(?![\w@])",
    re.IGNORECASE,
)
_SAID_END = re.compile(r"\.(?:com|co\.uk|me|net)(?![^\W_])")

# How every postcode ends: quick to look for. What stands before is asked then.
INWARD = r"[0-9][ABD-HJLNP-UW-Zabd-hjlnp-uw-z]{2}(?![^\W_])"
_AREA_LETTERS = """
    AB AL B BA BB BD BF BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL
    DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT
    KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG
    RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC
    WD WF WN WR WS WV YO ZE ZZ
"""
# ZZ is no area, and what health records put for a home that is nowhere or abroad.
_AREAS = frozenset(_AREA_LETTERS.split())
_INWARD = Lazy(INWARD)
_OUTWARD = Lazy(r"(?<![^\W_])([A-Z]{1,2})[0-9][0-9A-Z]?(?:[ \u00a0]{1,2}|[+])?\Z")
_OUTWARD_IN_SMALL = Lazy(r"(?<![^\W_])([a-z]{1,2})[0-9][0-9a-z]?[ \u00a0+]\Z")
_LONGEST_OUTWARD = 6
# "At s1 2nd" and the like are no postcodes in small letters.
_ORDINALS = ("st", "nd", "rd", "th")
# What is called a postcode is one in small letters without a space too.
_CALLED_POSTCODE = Lazy(
    r"post ?code(?:\s(?:is|was|of))?[\s:=*|-]{1,4}"
    r"(?P<code>[a-z]{1,2}[0-9][0-9a-z]?[0-9][a-z]{2})(?![^\W_])",
    re.IGNORECASE,
)


def phones(text: str) -> Iterator[tuple[int, int]]:
    """Spans of telephone numbers; not of dates, sums or lines that anyone may ring."""
    done = 0
    for start in _PHONE_START.finditer(text):
        match = _PHONE.match(text, start.start())
        if match and match.start() >= done:
            done = match.end()
            if _is_phone(match[0]) and not _is_called_another(text, match):
                yield match.span()


def _is_called_another(text: str, number: re.Match[str]) -> bool:
    before = text[max(0, number.start() - _LONGEST_LABEL) : number.start()]
    return bool(_OTHER_NUMBER.search(before)) and not number[0].startswith("07")


def labelled_phones(low: str) -> Iterator[tuple[int, int]]:
    """Spans of short numbers that a text in small letters calls a phone's; not of its years."""
    for label in _LABELLED:
        for match in label.finditer(low):
            is_whole_word = not low[match.start() - 1 : match.start()].isalnum()
            if is_whole_word and _is_short_phone(match["number"]):
                yield match.span("number")


def _is_short_phone(number: str) -> bool:
    digits = re.sub(r"[ -]", "", number)
    is_long_enough = 6 <= len(digits) <= 10 and digits not in _HELPLINES
    return is_long_enough and not _DAYS_OR_YEARS.match(number)


def emails(text: str) -> Iterator[tuple[int, int]]:
    """Spans of e-mail addresses, "(at)" and "(dot)" spelt out included."""
    if "@" in text or "at)" in text or "at]" in text:
        for match in _EMAIL.finditer(text):
            yield match.span()
    if " dot " in text or _SAID_END.search(text):
        for match in _SAID.finditer(text):
            yield match.span()


def postcodes(text: str) -> Iterator[tuple[int, int]]:
    """Spans of whole postcodes whose area exists; "F3 2AB" and "S1 2026" are none."""
    for inward in _INWARD.finditer(text):
        outward = _outward(text, inward)
        if outward and outward[1].upper() in _AREAS:
            yield outward.start(), inward.end()
    if "ostcode" in text or "ost code" in text:
        for match in _CALLED_POSTCODE.finditer(text):
            yield match.span("code")


def _outward(text: str, inward: re.Match[str]) -> re.Match[str] | None:
    """Give the first half of a postcode, which is all in capitals or all in small letters."""
    letters = inward[0][1:]
    first = max(0, inward.start() - _LONGEST_OUTWARD)
    if letters.isupper():
        return _OUTWARD.search(text, first, inward.start())
    if letters.islower() and letters not in _ORDINALS:
        return _OUTWARD_IN_SMALL.search(text, first, inward.start())
    return None


def _is_phone(words: str) -> bool:
    groups = re.findall(r"[0-9]+", words)
    digits = "".join(groups)
    if digits in _HELPLINES or _DATE_LIKE.match(words):
        return False
    if words.startswith("+") and not digits.startswith("44"):
        return len(digits) >= 9 and max(map(len, groups)) > 1
    if not digits.startswith("0") or digits.startswith("00"):
        digits = "0" + digits.removeprefix("00").removeprefix("44").removeprefix("0")
    return _NATIONAL.fullmatch(digits) is not None and _grouped_like_a_phone(groups)


def _grouped_like_a_phone(groups: list[str]) -> bool:
    """Few groups, none of a single digit but the 0 of "(0)": "01 02 03 04 05" is a list.

    Whoever spells a mobile number out parts all of its digits.
    """
    if groups[:2] == ["0", "7"] and all(len(group) == 1 for group in groups):
        return True
    abroad = groups[0] in {"44", "0044"}
    long = [group for group in groups[abroad:] if not (abroad and group == "0")]
    fewest = 2 if long[0].startswith(("07", "7", "2")) else 3
    return len(long) <= 5 and len(long[0]) >= fewest and all(len(group) > 1 for group in long)
