"""Codes of young people, taken out of everything that an edition can print.

A code says which of them it was to anybody who holds the key or knows the group. Only the full
edition and the supervision pack need that; in all others each code becomes "a young person".
"""

import re
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from pgacli.case.model import Case
from pgacli.editions.edition import Edition, Here, NoteText, Ref
from pgacli.lazy import Lazy
from pgacli.wording import counted, first_upper

_PREFIX = re.compile(r"[A-Z]+(?=\d+\Z)")
_CODE = re.compile(r"[A-Z]{1,8}\d{1,4}\Z")
# What may stand between two codes that are named together.
_BETWEEN = r"(?:\s*[,;/&+]\s*(?:and\s+|or\s+)?|\s+(?:and|or)\s+)"
# Longer numbers are no member's.
_MOST_DIGITS = 4
# From one to the other, as in "YP1–YP3".
_UP_TO = r"\s?[–-]\s?"
_NUMBERS = re.compile(rf"(\d+)(?:{_UP_TO}[^\W\d_]*(\d+))?")
# Between letters and number of a code, by a slip, or where a line ends and no list begins.
_SLIP = (
    r"(?:[ \t\u00a0_.#:/-]|[ ]{2,3}|[ ]#[ ]?|[ ](?:[Nn]o\.?|[Nn]umber)[ ]?"
    r"|[ ]?\r?\n[ \t>]{0,8}(?!\d+[.)]\s))"
)
# What YP stands for, written as a name is, or with a word for its number.
_SPELT = r"(?:(?-i:Young [Pp]erson)|young person (?:no\.?|number|\#))\s?(?!\d+[:.,/-]\d)"
_SPELT_MANY = r"(?-i:Young [Pp]eople|Young [Pp]ersons)\s(?!\d+[:.,/-]\d)"
# No word is written without one, so that such letters are no word in any case.
_VOWELS = frozenset("AEIOUY")
# What follows a number that counts something: "YP1 and 2 friends", "YP1, 2 of them".
_COUNTED = r"\s+(?:[a-z]{3,}s|more|others?|of|people|young|children|in|out|am|pm)\b"
_MARKS = r"[\s>*_#\"'“‘(\[-]*"
_SENTENCE_START = Lazy(
    rf"(?:\A|[.!?…][\"'”’)\]*_]*\s|\n[ \t]*\n|\n[ \t]*(?:[-+*>#]|\d+[.)])){_MARKS}\Z"
)
# As far back as a sentence's first word can be from the end of the last one.
_FAR = 24

Say = Callable[[str], str]


def without_codes(edition: Edition, case: Case) -> Edition:
    """Give an edition in which each code is "a young person", and several at once a number."""
    say = plain_of_codes(case)
    return edition._replace(
        title=say(edition.title),
        stamp=_said(edition.stamp, say),
        content=_said(edition.content, say),
        figures={name: _said(figure, say) for name, figure in edition.figures.items()},
    )


def plain_of_codes(case: Case) -> Say:
    """Give the function that says a text of this case without codes of young people."""
    codes = _codes(case)
    pattern = _pattern(codes)
    if pattern is None:
        return str
    # Imported here: a check builds the full edition, which shows codes.
    from pgacli.editions.written_codes import WrittenCodes  # noqa: PLC0415

    written: list[Say] = [WrittenCodes(*each) for each in _numbers_by_letters(codes)]
    return partial(_without, pattern, written)


def _without(pattern: re.Pattern[str], written: list[Say], text: str) -> str:
    for as_codes in written:
        text = as_codes(text)
    return pattern.sub(_told, text)


def _numbers_by_letters(codes: frozenset[str]) -> Iterator[tuple[str, frozenset[str]]]:
    """Give the numbers of the codes with the same letters; one letter alone is also a note's."""
    letters = {found.group() for code in codes if (found := _PREFIX.match(code))}
    for each in sorted(letters):
        if len(each) > 1:
            every = (code.removeprefix(each) for code in codes)
            yield each, frozenset(number for number in every if number.isdigit())


def _codes(case: Case) -> frozenset[str]:
    """Give every code that the case knows of, members or not."""
    mentions = (mention for note in case.notes for mention in note.mentions)
    named = {mention.name for mention in mentions if mention.is_code}
    keys = {str(key).strip().upper() for key in case.people.entries}
    return frozenset(code for code in {*case.members, *named, *keys} if _CODE.match(code))


def _pattern(codes: frozenset[str]) -> re.Pattern[str] | None:
    """Give the pattern of codes, one or several together.

    Beside the codes that are known, any number with their letters is one: YP7 may be a slip. One
    letter and a number is also how notes and sizes of paper are called.
    """
    if not codes:
        return None
    prefixes = {found.group() for code in codes if (found := _PREFIX.match(code))}
    longer = [each for each in sorted(prefixes) if len(each) > 1]
    any_of = [
        rf"{each}\d+|{_whole(each)}(?:{_SLIP}\d+|\s?[(\[{{](?:no\.?\s)?\d+[)\]}}])"
        for each in longer
    ]
    known = [re.escape(code) for code in sorted(codes, key=len, reverse=True)]
    # "YP1/2", and "YPs 1 and 2": a number of a member, which no word follows.
    numbers = sorted({_PREFIX.sub("", code) for code in codes})
    one = rf"(?:{'|'.join(numbers)})(?![^\W_])"
    more = rf"(?<=\d)(?:[/&+–-]|\s[/&+]\s){one}|(?<=\d){_BETWEEN}{one}(?!{_COUNTED})"
    # Letters may follow the number by a slip, and must not save it.
    code = rf"(?:{'|'.join([*any_of, *known])})(?!\d)(?:[^\W\d_]+\d*)?(?:{more})*"
    next_one = rf"(?:(?:{_BETWEEN}|{_UP_TO}){one})"
    several = [rf"{_whole(each)}['’]?s\s?{one}{next_one}*" for each in longer]
    spelt = [_spelt(one, next_one)] if "YP" in prefixes else []
    codes_ = "|".join([*spelt, *several, rf"{code}(?:(?:{_BETWEEN}|{_UP_TO}){code})*"])
    return re.compile(rf"(?<![^\W_])(?:both\s+)?(?P<codes>{codes_})", re.IGNORECASE)


def _spelt(one: str, next_one: str) -> str:
    """Give the pattern of codes whose letters are spelt out: "Young Person 1 and 2"."""
    several = rf"{_SPELT}{one}(?:{next_one}|{_BETWEEN}young person\s{one})*"
    return rf"(?:{several}|{_SPELT_MANY}{one}{next_one}+)(?!{_COUNTED})"


def _whole(prefix: str) -> str:
    """Give the pattern of a code's letters that stand apart from its number."""
    vowels = _VOWELS - {"Y"} if prefix.startswith("Y") else _VOWELS
    return f"(?-i:{prefix})" if vowels.intersection(prefix) else prefix


def _told(found: re.Match[str]) -> str:
    number = sum(_count(*each) for each in _NUMBERS.findall(found["codes"]))
    words = "a young person" if number == 1 else counted(number, "", "young people")
    begins = _SENTENCE_START.search(found.string, max(0, found.start() - _FAR), found.start())
    return first_upper(words) if begins else words


def _count(first: str, last: str) -> int:
    """Say how many are meant: one, two, or all from the first to the last."""
    if not last:
        return 1
    is_range = max(len(first), len(last)) <= _MOST_DIGITS and int(first) < int(last)
    return int(last) - int(first) + 1 if is_range else 2


def _said(value: Any, say: Say) -> Any:
    """Give a value with every text inside it said anew. An id of a note is none of its words."""
    if isinstance(value, Here | Ref):
        return value
    if isinstance(value, str):
        return say(value)
    if isinstance(value, NoteText):
        return NoteText(say(value.markdown))
    if not isinstance(value, tuple):
        return value
    parts = (_said(each, say) for each in value)
    return type(value)(*parts) if hasattr(value, "_fields") else tuple(parts)
