"""What else points at one person's door, car, wages or phone: by form, or by the words beside it.

A place of the assessment has a street and a number too, and a service an account.  So an address
counts where somebody lives there, a registration beside a vehicle, and an account by its sign.

Sources of the forms: HM Revenue and Customs, National Insurance Manual (letters that no number
begins with); Driver and Vehicle Licensing Agency, how a registration mark is made up.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pgacli.lazy import Lazy
from pgacli.rules.prose.reading.folding import lowered
from pgacli.rules.prose.vocabulary.platforms import PLATFORMS

_PAIRS = re.compile(r"[0-9](?<![0-9].)[0-9](?:[ -]?[0-9]{2}){2}[ -]?[a-d](?![^\W_])")
_BEFORE_PAIRS = Lazy(
    r"(?<![^\W_])(?:(?!bg|gb|kn|nk|nt|tn|zz)(?P<letters>[a-ceghj-pr-tw-z][a-ceghj-npr-tw-z])"
    # One that is called so counts with any letters: a slip of the pen hides nobody.
    r"|(?:nat(?:ional|\.)?\sins(?:urance|\.)?|nino|ni)\s?(?:(?:number|no\.?)\s?)?"
    r"(?:is\s|[:=]\s?)?(?P<called>[a-z]{2}))[ -]?\Z"
)

# Each opens with its digits, so that Python leaps over all else; what stands before is asked then.
# In small letters only what is never another word: "at 2 different friends' house" is no address.
_STREET = re.compile(
    r"[0-9](?<![^\W_].)[0-9]{0,3}[A-Za-z]?(?:[-/][0-9]{1,4})?,?\s(?:(?:[A-Z][\w'.-]*\s){1,3}?(?:Streets?|St|Roads?"
    r"|Rd|Avenue|Ave|Lane|Ln|Close|Drive|Way|Courts?|Crescent|Cres|Gardens|Gdns|Terrace|Place|Row|Walk"
    r"|House|Grove|Hill|Square|Mews|Green|Rise|View|Towers?|Parade|Buildings|Point|Heights|Mansions|Wharf"
    r"|Gate|Vale|Croft|End|Yard|Cottages?)|(?:[a-z][\w'.-]*\s){1,2}?(?:street|road|rd|avenue|ave|lane|close"
    r"|drive|crescent|gardens|terrace|grove|court))(?![^\W_])"
)
_KIN = (
    r"(?:famil(?:y|ies)|mum|dad|mother|father|nan|gran|grand\w+|aunt(?:ie|y)?|uncle|brothers?|sisters?"
    r"|parents|carers?)"
)
_CODE = r"[a-z]{1,4}[0-9]{1,3}"
_FLAT = r"(?:flat|apartment|apt|unit|room)\.?\s(?:no\.?\s)?[0-9]{1,4}[a-z]?,?\s"
# Where people live, and no public house, care home, boat house or open house.
_A_HOME = (
    "".join(
        rf"(?<!{word}\s)"
        for word in "public opera coffee show guest open full free tea club school children's care "
        "nursing funeral rest residential boat custom meeting community".split()
    )
    + r"(?:house|flat|home|bungalow|maisonette)"
)
_LIVES_AT = Lazy(
    rf"(?<![^\W_])(?:home\saddress(?:\sis|\swas)?|(?:his|her|their|{_KIN}(?:'s)?|{_CODE}'s)\saddress"
    r"(?:\sis|\swas)?|(?:lives?|lived|living|resid(?:es?|ed|ing))(?:\s[\w']+){0,5}?\sat|address\s?[:=]"
    rf"|(?:he|she|{_CODE}|{_KIN})\s(?:\w+\s)?(?:stay(?:s|ed|ing)(?:\s[\w']+){{0,5}}?\sat"
    r"|moved(?:\s[\w']+){0,3}?\sto)"
    r"|(?:sleep|stay)(?:s|ing|ed)?\s(?:over|the\snight)(?:\s[\w']+){0,4}?\sat"
    r"|c/o|care\sof|(?:sleep(?:s|ing)?|slept)(?:\s(?:over|rough))?\sat"
    rf"|{_KIN}(?:'s)?(?:\s(?:house|flat|home|place))?(?:\s(?:is|are))?\sat"
    # "At their nan's, 14 …".
    rf"|(?:{_KIN}|friend|mate|neighbour)'s(?=,|\s\()|{_A_HOME}(?:(?:\s(?:is|was))?\sat|\s(?:is|was)|(?=[,:]|\s\())"
    rf"|{_CODE}'s(?:\s(?:house|flat|home|place))?(?:\s(?:is|are))?(?:\sat)?)[\s:,*_|(-]{{1,5}}"
    rf"(?:{_FLAT})?(?:(?:no\.?|number)\s?)?\Z"
    rf"|(?<![^\W_])(?:flat|apartment|apt)\.?\s(?:no\.?\s)?[0-9]{{1,4}}[a-z]?,?\s\Z",
    re.IGNORECASE,
)
# "8 Mill Lane, where two of them stay".
_LIVED_IN = Lazy(
    r",?\s(?:is\s|was\s)?(?:where\s(?:[\w']+\s){1,8}?(?:live|stay|sleep|lodge)(?:s|d|ed|ing)?\b"
    rf"|(?:(?:his|her|their|{_CODE}'s)\s|(?:\w+\s)?{_KIN}'s\s){{1,2}}(?:home|house|flat)\b)",
    re.IGNORECASE,
)
_LONGEST_BEFORE = 90

_MARK_END = re.compile(r"[0-9](?<=[A-Za-z].)[0-9]{0,2}\s?[A-Za-z]{3}(?![^\W_])")
_MARK_START = re.compile(r"(?<![^\W_])[A-Za-z]{1,2}\Z")
_NUMBER_PLATE = Lazy(
    r"(?<![^\W_])(?:reg(?:istration|istered)?\.?(?:\s(?:no\.?|number|mark|plate))?|(?:number|car|licen[cs]e)\s"
    r"?plates?(?:\snumber)?|plates?|vrm|vrn|index(?:\snumber)?)[\s:,*_\"'(-]{1,4}(?:(?:is|was|of|as"
    r"|number)\s)?\Z",
    re.IGNORECASE,
)
# Codes of young people stand beside vehicles too, with a word in capitals behind them at times.
_FULL_MARK = re.compile(r"(?!YP)[A-Z]{2}[0-9]{2}\s?[A-Z]{3}")
_VEHICLE = Lazy(
    r"(?<![^\W_])(?:car|van|moped|scooter|vehicle|motorbike|motorcycle|taxi|cab|minicab|suv|lorry|audi|bmw"
    r"|corsa|golf|fiesta|focus|mercedes|merc|astra|polo|clio|toyota|ford|vauxhall|seat|nissan|honda|kia"
    r"|peugeot|skoda|yamaha|range rover)[\s,:(\"'-]{1,3}(?:[\w']+[,:]?\s){0,9}?[\"'(]?\Z",
    re.IGNORECASE,
)

# A word with a digit or a `_` within that is neither a code nor a key or a value of a note; most
# texts have none. What stands before it is asked then.
_OF_ACCOUNT = (
    r"(?<=@)(?=[A-Za-z])"
    r"|(?<=[A-Za-z.][0-9])(?:[0-9]{0,2}(?:[A-Za-z_]|\.\w)|[0-9]{3}|(?<=[A-Za-z.]{5}.))"
    r"|(?<=[\w.]_)(?!\w{0,40}:|(?:hand|met|need|practice|way)\n)"
)
_ACCOUNT_SIGN = re.compile(rf"[0-9_@](?:{_OF_ACCOUNT})")
_ACCOUNT_START = re.compile(r"(?:@[a-z]?)?[\w.]*\Z")
_ACCOUNT = re.compile(
    r"(?:@[a-z][\w.]{2,29}"
    r"|(?![a-z]{1,4}[0-9]{1,3}(?![\w.]))[a-z](?=[\w.]{0,28}[0-9_])[\w.]{2,29})"
)
_LONGEST_ACCOUNT = 30
_CALLED = Lazy(
    rf"(?<![^\W_])(?:{PLATFORMS})"
    r"(?:\s(?:name|user ?name|user|handle|account|acc|id|tag|profile|called|named))?"
    r"(?:\s(?:is|was|as|called|named)\s|\s?[:=(-]\s?|\s)[\"'*(]{0,2}\Z"
)
_BARE = Lazy(r"@(?![a-z]{1,4}[0-9]{1,3}(?![\w.]))\w*[\w.]*[0-9_]")


# What an account, a registration or an insurance number has: most texts have none of these. To look
# once for all three takes a third of the time.
_SIGN = re.compile(
    rf"[0-9_@](?:{_OF_ACCOUNT}"
    r"|(?<=[A-Z][0-9])[0-9]{0,2}\s[A-Z]{3}(?![^\W_])|(?<=[a-z][0-9])[0-9]{0,2}\s[a-z]{3}(?![^\W_])"
    r"|[0-9][ -]?[A-Da-d](?![A-Za-z0-9]))"
)


def may_hold_a_mark(text: str) -> bool:
    """Say whether a text may hold an insurance number, a registration or the name of an account."""
    return _SIGN.search(text) is not None


def insurance_numbers(text: str) -> Iterator[tuple[int, int]]:
    """Spans of National Insurance numbers in a text."""
    low = lowered(text)
    for match in _PAIRS.finditer(low):
        first = max(0, match.start() - _LONGEST_BEFORE)
        if before := _BEFORE_PAIRS.search(low, first, match.start()):
            yield before.start("called" if before["called"] else "letters"), match.end()


def home_addresses(text: str) -> Iterator[tuple[int, int]]:
    """Spans of addresses of which a text says that somebody lives there, and of flats."""
    for match in _STREET.finditer(text):
        before = text[max(0, match.start() - _LONGEST_BEFORE) : match.start()]
        if _LIVES_AT.search(before) or _LIVED_IN.match(text, match.end()):
            yield match.span()


def registrations(text: str) -> Iterator[tuple[int, int]]:
    """Spans of the registrations of vehicles in a text."""
    for match in _MARK_END.finditer(text):
        opening = _MARK_START.search(text, max(0, match.start() - 3), match.start())
        if not opening:
            continue
        start, end = opening.start(), match.end()
        # "YP1 and" is a code and a word: a mark is all in capitals, or all in small letters.
        if text[start:end] not in (text[start:end].upper(), text[start:end].lower()):
            continue
        before = text[max(0, start - _LONGEST_BEFORE) : start]
        is_full = _FULL_MARK.fullmatch(text, start, end)
        if _NUMBER_PLATE.search(before) or (is_full and _VEHICLE.search(before)):
            yield start, end


def user_names(text: str) -> Iterator[tuple[int, int]]:
    """Spans of the names of accounts in a text; "@ the hall" is none."""
    low, done = lowered(text), 0
    for sign in _ACCOUNT_SIGN.finditer(low):
        start = _start_of_account(low, sign.start())
        name = _ACCOUNT.match(low, start) if start >= done else None
        if name and _is_an_account(name[0], low[max(0, start - _LONGEST_BEFORE) : start]):
            done = name.end()
            yield name.span()


def _start_of_account(low: str, at: int) -> int:
    found = _ACCOUNT_START.search(low, max(0, at - _LONGEST_ACCOUNT), at)
    return found.start() if found else at


def _is_an_account(name: str, before: str) -> bool:
    """Is it called one, or does it stand by itself behind an @, with a digit or a `_` in it?"""
    is_within = before[-1:].isalnum() or before[-1:] in (".", "_", "@")
    return bool(_CALLED.search(before) or (not is_within and _BARE.match(name)))
