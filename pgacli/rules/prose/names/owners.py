"""What somebody owns stands behind a name: a phone, a mother, a coat.

So a name is known that lost its apostrophe ("Zephyrines phone"), or its capital ("saw ada's mum").
"""

from __future__ import annotations

import re

from pgacli.lazy import Lazy

# What stands behind a name whose apostrophe was dropped: "Zephyrines phone".
_OWNED = Lazy(
    r"\s(?:own\s|old\s|new\s|best\s|elder\s|older\s|little\s|younger\s)?"
    r"(?:account|aunt(?:ie|y)?|bag|bank|bedroom|bike|birthday|boy ?friend|brothers?|care ?rs?|coat"
    r"|cousins?|dad|daughter|door|e-?scooter|face|family|father|flat|friends?|gaffer|girl ?friend"
    r"|grand\w+|gran|hands?|head|home|house|jacket|key|lads?|locker|mam|mates?|mother|mum|nan(?:na)?"
    r"|number|parents?|partner|phone|place|pocket|room|school|sisters?|snap(?:chat)?|social worker"
    r"|son|step\w+|teacher|text|uncle|voice|words|worker)\b"
)
_BARE_BEFORE = Lazy(
    r"(?:(?:^|[\n.?!:;,(/&+*>-])|\b(?:and|with|w|at|to|from|by|for|saw|met|asked|rang|told|near|outside|is"
    r"|was|that|when|if))\s*\Z",
    re.IGNORECASE,
)
# "He nicks phones" and "it rips bags" have shorter ones.
_SHORTEST_OWNER = 5
# Anybody's, where a worker leaves the article out: "at friend's house".
_PEOPLE = frozenset(
    {"baker", "bishop", "boss", "boy", "carer", "chaplain", "child", "coach", "cook", "doctor"}
    | {"driver", "friend", "girl", "guard", "head", "king", "lord", "mate", "neighbour", "nurse"}
    | {"page", "parent", "person", "police", "priest", "pupil", "queen", "school", "shepherd"}
    | {"smith", "somebody", "staff", "teacher", "today", "tomorrow", "warden", "worker", "young"}
    | {"autumn", "spring", "summer", "winter"}
)
# A code, and the marks between it and a name.
_MOST_BESIDE = 20
# Nobody is missed politely: "they miss grace" is no Miss Grace.
_TITLE = Lazy(r"(?<![^\W_])(?:mr|mrs|ms|mx|dr)\.?[ ]\Z", re.IGNORECASE)


def owns_something(text: str, end: int) -> bool:
    """Does what ends at a place own what follows, its apostrophe dropped or behind the s?"""
    return _OWNED.match(text, end + text.startswith("'", end)) is not None


def owns_in_small_letters(text: str, start: int, end: int) -> bool:
    """Does somebody who is written in haste own something: "saw ada's mum"?

    What stands alone before "'s" is a name, and "a friend's house" nobody's.
    """
    return text[end : end + 2] == "'s" and _owns(text, start, end, end + 2)


def owns_without_apostrophe(text: str, start: int, end: int) -> bool:
    """Does somebody own something who is written in greater haste: "saw zephyrines mum"?"""
    is_long = end - start >= _SHORTEST_OWNER
    return is_long and text[end : end + 1] == "s" and _owns(text, start, end, end + 1)


def _owns(text: str, start: int, end: int, behind: int) -> bool:
    if text[start:end] in _PEOPLE or not owns_something(text, behind):
        return False
    return _BARE_BEFORE.search(text[max(0, start - 12) : start]) is not None


def stands_beside(code: str, text: str, start: int, end: int) -> bool:
    """Does the code of whoever is called so stand before or behind: "YP1 (ada)", "ada = yp1"?"""
    before, behind = text[max(0, start - _MOST_BESIDE) : start], text[end : end + _MOST_BESIDE]
    is_before = re.search(rf"(?<![^\W_]){re.escape(code)}[^\w\n]{{1,6}}\Z", before, re.IGNORECASE)
    return bool(
        is_before or re.match(rf"[^\w\n]{{1,6}}{re.escape(code)}(?![^\W_])", behind, re.IGNORECASE)
    )


def is_called_by_title(text: str, start: int) -> bool:
    """Does a title stand before a word: "rang mrs vexley"?"""
    return _TITLE.search(text, max(0, start - 6), start) is not None
