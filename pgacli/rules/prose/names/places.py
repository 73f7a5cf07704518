"""Saints, streets and foundations that bear somebody's name: "St Mark's", "King Street".

What stands on a sign is nobody in the group, though a young person may share its name.
"""

from __future__ import annotations

import re

from pgacli.lazy import Lazy

_SAINT = Lazy(r"(?<![^\W_])(?:St|SS|Saint)\.?\s{1,3}\Z")
# With a capital, as on a sign: "Zephs house" has none, and is somebody's.
_SIGN = Lazy(
    r"s?\s{1,3}(?:Streets?|Roads?|Rd|Avenue|Ave|Crescent|Cres|Terrace|Gardens|Square|Estate|Mews"
    r"|Farm|(?:High|Primary|Secondary|Junior|Infants?|Grammar|Comprehensive)\s{1,3}(?:School|Academy))"
    r"(?![^\W_])"
)
# "St John's School", where a young person's surname is St John.
_SAINTS_OWN = Lazy(
    r"(?:'?s)?\s{1,3}(?:School|Primary|Junior|Infants?|High|Academy|College|Church|Cathedral|Catholic"
    r"|RC|CE|C\sof\sE|Ambulance|Hospital|Hospice|Street|Road|Square|Wood)(?![^\W_])"
)
# After a founder's whole name too: the first of its names may be a young person's.
_FOUNDED = Lazy(r"\s{1,3}(?:[A-Z][a-z]+\s{1,3})?(?:Trust|Foundation|Awards?|Charity|Scholarship)\b")
# "Ada Court on Monday" is a note in haste, and "Rose Hill" may be somebody: what stands on such a
# sign is a place for certain only after "on", "in", "at" or "the".
_SIGN_OR_NOT = Lazy(
    r"'s\s{1,3}(?:Field|Lane|Hill|Wood|Cross|Green|Market|Corner|Yard)(?![^\W_])"
    r"|s?\s{1,3}(?:Lane|Hill|Hall|Park|House|Heath|Green|Close|Way|Wood|Court|Towers?|Cross|Centre"
    r"|Library|Station|Stadium|Market|Theatre|Cinema|Hospital|Surgery|Clinic|Academy|Primary|Infants?"
    r"|Juniors?|Leisure|Cottages?|Lodge|School|College|Church|Chapel|Gate|Mill|Bridge|Place|Row|Walk"
    r"|Drive|Parade|Wharf|Grove|Arms|Inn)(?![^\W_])"
)
_WHERE = Lazy(r"(?<![^\W_])(?:on|in|at|the)\s{1,3}\Z", re.IGNORECASE)

# A sign is known by what stands before too, where a surname is its last word: "at Mill Lane", "112
# Mill Lane". What has an apostrophe behind it is somebody's.
_LAST_ON_A_SIGN = frozenset(
    "bank bridge brook church close court cross field fields green grove hall heath hill hills"
    " house lane market mill park road school square street way wood woods".split()
)
_SIGN_BEFORE = Lazy(
    r"(?<![^\W_])(?:[Oo]n|[Ii]n|[Aa]t|[Tt]he|along|down|up|near|off|into|behind|outside|opposite|across"
    r"|beside|(?:corner|end|top|bottom)\s{1,3}of|(?:bus(?:es)?|tram)\s{1,3}(?:from|to)|\d{1,4}[a-d]?,?)\s{1,3}(?:[A-Z][\w'-]*\s{1,3}){1,2}\Z"
)


def names_a_saint(text: str, start: int, end: int) -> bool:
    """Say whether a surname such as St John stands in the name of a saint's school or church."""
    return text.startswith(("St", "Saint"), start) and bool(_SAINTS_OWN.match(text, end))


def names_a_place(text: str, start: int, end: int) -> bool:
    """Say whether a capitalised word stands in the name of a saint, a place or a foundation."""
    before = text[max(0, start - 8) : start]
    if _SAINT.search(before) or _SIGN.match(text, end) or _FOUNDED.match(text, end):
        return True
    is_last = text[start:end].lower() in _LAST_ON_A_SIGN and text[end : end + 1] != "'"
    if is_last and _SIGN_BEFORE.search(text, max(0, start - 40), start):
        return True
    return bool(_SIGN_OR_NOT.match(text, end) and _WHERE.search(before))
