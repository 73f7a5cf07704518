"""Capitalised words that are a name elsewhere: the month of May, the "So" of a new sentence.

A name is believed wherever it may be one. Only what the words beside it decide is passed over.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from pgacli.lazy import Lazy

# Short words that open a sentence with a capital: as somebody's name they count inside one only.
_OPENERS = frozenset(
    {"am", "an", "and", "any", "are", "as", "at", "be", "but", "by", "can", "do", "for", "go", "he"}
    | {"her", "his", "how", "if", "in", "is", "it", "let", "me", "my", "no", "not", "of"}
    | {"on", "one", "or", "our", "she", "so", "the", "to", "up", "us", "we", "who", "why", "you"}
)
_OPENING = Lazy(r"(?:^|[.?!:;>#*|•\n-]|[.?!][)\"'”]+)[\s*_>#\"'“(-]*\Z")
_MONTHS = frozenset({"april", "august", "january", "july", "june", "march", "may"})
_BEFORE_MONTH = Lazy(
    r"(?:\b(?:in|early|mid|late|last|next|since|until|during|this)|\d\w{0,2}(?: of)?)[ -]\Z",
    re.IGNORECASE,
)
_AFTER_MONTH = Lazy(r",? (?:\d|half[- ]term\b)")
_OTHER_MONTH = (
    "(January|February|March|April|May|June|July|August|September|October|November|December)"
)
_UNTIL = "(?: (?:to|until|till) |[-/])"
_FROM_MONTH = Lazy(rf"\b{_OTHER_MONTH}{_UNTIL}\Z")
_TO_MONTH = Lazy(rf"{_UNTIL}{_OTHER_MONTH}\b")
# "Will they come?" and "May the group use it?" ask; a name is not followed so.
_ASKING = frozenset({"may", "will"})
_ASKED = Lazy(
    r" (?:I|we|they|you|he|she|it|this|that|these|those|there|the|an?|any\w*|(?:some|every)\w+"
    r"|our|your|their|my|young people)\b"
)
_SHORTEST_SHOUTED = 3
# "Young people" begins many a sentence, and is no young person called Young.
_YOUNG = Lazy(r"[ \n_-](?:people|persons?|wom[ae]n|m[ae]n|adults?|carers?|ones)\b", re.IGNORECASE)


def is_ordinary(text: str, start: int, end: int, names: Collection[str]) -> bool:
    """Say whether a capitalised word is an ordinary one where it stands; `names` are the key's."""
    letters = text[start:end].lower()
    before = text[max(0, start - 20) : start]
    if is_young_people(text, start, end):
        return True
    if letters in _MONTHS and _is_month(text, end, before, names):
        return True
    opens = letters in _OPENERS or (letters in _ASKING and bool(_ASKED.match(text, end)))
    return opens and opens_a_sentence(text, start)


def is_young_people(text: str, start: int, end: int) -> bool:
    """Say whether a word is the "young" of "young people", in a text or in a file name."""
    return text[start:end].lower() == "young" and bool(_YOUNG.match(text, end))


def opens_a_sentence(text: str, start: int) -> bool:
    """Say whether a word begins a sentence, a line or a cell: there any word has a capital."""
    return _OPENING.search(text[max(0, start - 20) : start]) is not None


def is_shouted(word: str) -> bool:
    """Say whether a word in capitals can be a name written so: ZEPH, and no MASH, MAY or WILL.

    Two letters are an acronym or initials, which are judged as such.
    """
    is_long = word.isupper() and len(word) >= _SHORTEST_SHOUTED
    return is_long and word.lower() not in _MONTHS | _ASKING | {"young"}


def _is_month(text: str, end: int, before: str, names: Collection[str]) -> bool:
    if _AFTER_MONTH.match(text, end) or _BEFORE_MONTH.search(before):
        return True
    # "From May to July"; but "from May to June" may be two of the young people.
    other = _TO_MONTH.match(text, end) or _FROM_MONTH.search(before)
    return other is not None and other[1].lower() not in names


def is_small_word(letters: str) -> bool:
    """Say whether small letters are hardly ever a name: in a file name all are small."""
    return letters in _OPENERS
