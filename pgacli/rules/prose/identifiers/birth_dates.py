"""Dates of birth: a date that stands next to words of birth, and no other date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from pgacli.lazy import Lazy
from pgacli.rules.prose.reading.folding import lowered

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DAY = r"(?:0?[1-9]|[12][0-9]|3[01])"
_SPELT_DAY = (
    r"(?:(?:twenty|thirty)[ -])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
    r"|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth)"
)
_YEAR = r"(?:(?:19|20)[0-9]{2}|['’]?[0-9]{2})(?![0-9])"
_DATE = rf"""(?:
      (?:19|20)[0-9]{{2}}[-/.](?:0?[1-9]|1[0-2])[-/.]{_DAY}(?![0-9])
    | {_DAY}[ ]?[-/.\\ ][ ]?(?:0?[1-9]|1[0-2])[ ]?[-/.\\ ][ ]?{_YEAR}
    | (?:0?[1-9]|1[0-2])/{_DAY}/{_YEAR}
    | {_DAY}(?:st|nd|rd|th)?[\s/.-]{{0,2}}(?:of\s)?{_MONTH}[\s/.,-]{{1,2}}(?:in\s)?{_YEAR}
    | {_MONTH}\s{_DAY}(?:st|nd|rd|th)?,?\s{_YEAR}
    | {_SPELT_DAY}\s(?:of\s)?{_MONTH}[\s,]{{1,2}}{_YEAR}
    | (?:0[1-9]|[12][0-9]|3[01])(?:0[1-9]|1[0-2]){_YEAR}
    )"""
_FLAGS = re.VERBOSE | re.IGNORECASE
_BIRTH = Lazy(
    r"""(?<![^\W_])(?:
      d\.?[ ]?o\.?[ ]?b\b\.?(?:['’]?s\b)? | dobs\b | d/o/b\b
    | dates?[\s_-]?of[\s_-]?birth | birth[\s_-]?dates? | birthday(?=\s*(?:is|was|[:=(]|[0-9]))
    | b-?day(?=\s?[:=]?\s?[0-9])
    | (?:his|her|their|whose|[a-z]{1,4}[0-9]{1,3}['’]s)\sbirthday(?=,?\s)
    | born(?![\w-]|\s(?:aloft|out)\b) | (?<=[(,;:]\s)b\. | (?<=[(,;])b\. | (?<=[A-Za-z][0-9]\s)b\.
    )""",
    _FLAGS,
)
# "The date of birth of the eldest was …", "DOB YP1 …"; never "born of", for which nothing is.
_WHOSE = r"""(?:
      \s(?:of|for)\s(?:[\w'’-]{1,20}\s){0,7}[\w'’-]{1,20}(?=\s(?:is|was|are|were)\b|[ ]?[:=])
    | \s(?:(?:of|for)\s)?[a-z]{1,4}[0-9]{1,3}(?=[\s:,(])
    | \s\([^()\n]{1,40}\)(?=[ ]?[:=]|\s(?:is|was)\b) )?"""
_PLACE = (
    r"(?:(?:\s(?:in|at)|:)(?:\s(?:the\s)?[A-Z][\w'’-]*){1,4},?"
    r"|\s(?:in|at)\s(?:(?:the|a|this|that|our)\s)?[a-z'’-]{3,20}(?=\son\s))?"
)
# Only what joins a date to the words before it: "is", "on the", "recorded as", a weekday.  In
# "dates of birth were checked on 4 March 2026" the date is another thing's.
_JOIN = r"""[\s:;=|*_"'“”‘’()\[\],.–—>#-]{0,12}
    (?:(?:(?:(?:given|recorded|noted|stated|shown|known|listed|down)\sas|is|was|are|were|being|of|on|the|to\sbe)
        \b[\s:=|*_"'“‘()]{1,4})){0,4}
    (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s(?:the\s)?)?"""
_DATE_AFTER = Lazy(
    rf"{_WHOSE}(?-i:{_PLACE}){_JOIN}(?<![\w.-])(?P<date>{_DATE})",
    _FLAGS,
)
_PERSON = r"(?:he|she|they|(?:a|the|this)\s(?:child|boy|girl|young\sperson)|[A-Z]{1,4}[0-9]{1,3})"
_DATE_BEFORE = Lazy(
    rf"""(?<![\w/.-])(?P<date>{_DATE})
    (?: [\s*_]*[(\[–—:|,-]\s{{0,3}}(?:(?:his|her|their|the)\s)?\Z
      | \s(?:is|was)\s(?:also\s)?(?:(?:his|her|their|the)|\w+['’]s)\s(?:actual\s|real\s|true\s)?\Z
      | ,?\s(?:when\s|that\s)?{_PERSON}\s(?:was|were)\s\Z
    )""",
    _FLAGS,
)
_LONGEST_BEFORE = 80
# Who turns sixteen on a day was born on it, sixteen years before: the year need not be there.
_AGE = r"(?:[7-9]|1[0-9]|2[0-5]|(?:six|seven|eigh|nine|thir|four|fif)teen|seven|eight|nine|ten"
_AGE += r"|eleven|twelve|twenty)"
_NTH = r"(?:(?:[7-9]|1[0-9]|2[0-5])(?:st|nd|rd|th)|(?:six|seven|eigh|nine|thir|four|fif)teenth"
_NTH += r"|seventh|eighth|ninth|tenth|eleventh|twelfth|twentieth)"
_THAT_DAY = rf"""\s(?:the\s)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s)?(?P<date>
    {_DATE} | {_DAY}(?:st|nd|rd|th)?\s(?:of\s)?{_MONTH}(?![^\W_]) | {_MONTH}\s{_DAY}(?![0-9])
    )"""
_CODE = r"(?<![^\W_])[A-Z]{1,8}[0-9]{1,4}"
# Each with what has to stand before it. They open with plain letters, and so take no time.
_AT_AN_AGE = (
    (
        Lazy(rf"on{_THAT_DAY}", re.VERBOSE),
        Lazy(
            rf"""(?<![^\W_])(?:
          (?:turn(?:s|ed|ing)?|{_PERSON}(?:\swill\sbe|['’]ll\sbe|\sis|['’]s|\swas))
          \s{_AGE}\s(?:years\sold\s)?
        | {_CODE}\s?[(,]\s?{_AGE}\s
        | (?:his|her|{_CODE}['’]s)\s{_NTH}\s(?:is\s|was\s|falls\s)?
        )\Z""",
            _FLAGS,
        ),
    ),
    (
        Lazy(
            rf"birthday[,:(]?(?:\s(?:is|was|falls|fell|will\sbe))?(?:\son)?{_THAT_DAY}", re.VERBOSE
        ),
        Lazy(rf"(?<![^\W_]){_NTH}\s\Z", _FLAGS),
    ),
)
# What a text needs of them, but for the birthday: a day, and before it how an age or a verb ends.
_AT_AN_AGE_GATE = Lazy(
    r"on\s(?<=[0-9nteyhds][ \n]on\s)(?:the\s)?(?:[a-z]{3,6}day,?\s)?"
    r"(?:[0-9]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
)
# "She is 14 (21/08/2011)" tells as much as a code does.
_AGED = r"(?:(?<![^\W_])(?:is|is\snow|[Aa]ged?)\s|['’]s\s)(?:[7-9]|1[0-9]|2[0-5])(?=\s\(|,\s)"
_CODE_OR_AGE = Lazy(rf"(?:{_CODE}|{_AGED})(?![^\W_])")
_BESIDE_A_PERSON = Lazy(
    rf"(?:(?-i:{_CODE})(?:['’]s)?|(?P<age>{_AGED}))"
    rf"(?:[ *_]{{0,9}}[(\[,;|–—:-]\s{{0,9}}|[ \t*_]{{1,9}})(?P<date>{_DATE})",
    _FLAGS,
)
# How many letters a year may stand behind either, and how many of its date may follow it.
_TO_YEAR, _FROM_YEAR = 80, 12
_FULL_YEAR = re.compile(r"(?:19|20)(?<![0-9]..)[0-9]{2}(?![0-9])")
# Years: those who are spoken of in an assessment of friends are no younger, and no older.
_YOUNGEST, _OLDEST = 7, 30
_ONE_OF = Lazy(
    r"\b(?:one|members?|another|(?:young|old|eld|new)est|first|last|boys?|girls?|child(?:ren)?|pupils?"
    r"|persons?|people|friends?|lads?|kids?|twins|two|three|pair|brothers|sisters|cousins|siblings)"
    r"\s(?:of|in|from|at)\s[^.,;:]{0,30}\Z",
    re.IGNORECASE,
)
# "DOB" and "date of birth" are said of people alone.
_LABEL = Lazy(r"d|birth[\s_-]?date")
# An idea, a club or a group may be born too, and tells nothing of a child.
_THING = Lazy(
    r"(?:idea|project|plan|scheme|club|campaign|program(?:me)?|service|network|partnership|"
    r"approach|pilot|initiative|charity|band|centre|hub|mural|festival|"
    r"assessment|framework|team|friendships?|group)s?"
    r"(?:['’]s?)?(?:\s(?:was|is|were|are|has|had|had\sbeen|first|itself))*\s\Z",
    re.IGNORECASE,
)
# What a text with a day of birth has. Each opens with one letter: Python leaps over all others.
_GATES = (
    Lazy(r"b(?:orn|irth|-?day)"),
    Lazy(r"d(?:/?o/?b|\.? ?o\.? ?b)"),
    Lazy(r"b\.(?:(?<=[(,;]b\.)|(?<=[(,;:] b\.)|(?<=[a-z][0-9] b\.))"),
)


def birth_dates(text: str) -> Iterator[tuple[int, int]]:
    """Spans of the dates of birth in a text."""
    low = lowered(text)
    if any(gate.search(low) for gate in _GATES):
        yield from _named(text)
    if "birthday" in low or _AT_AN_AGE_GATE.search(low):
        yield from _at_an_age(low)


def _at_an_age(low: str) -> Iterator[tuple[int, int]]:
    for words, opening in _AT_AN_AGE:
        for match in words.finditer(low):
            first = max(0, match.start() - _LONGEST_BEFORE)
            before = opening.search(low[first : match.start()])
            if before and not _of_a_thing(low, first + before.start()):
                yield match.span("date")


def _named(text: str) -> Iterator[tuple[int, int]]:
    for words in _BIRTH.finditer(text):
        following = _DATE_AFTER.match(text, words.end())
        is_label = _LABEL.match(words[0].lower())
        if following and (is_label or not _of_a_thing(text, words.start())):
            yield following.span("date")
            continue
        first = max(0, words.start() - _LONGEST_BEFORE)
        preceding = _DATE_BEFORE.search(text[first : words.start()])
        if preceding and not _goes_on(text, words):
            start, end = preceding.span("date")
            yield first + start, first + end


def dates_beside_codes(text: str, day: date) -> Iterator[tuple[int, int]]:
    """Spans of dates that stand after a code or an age, and can only be of somebody's birth.

    On `day` it has to be some years ago: "YP3 (12 March 2026)" says when YP3 told us something.
    """
    for year in _likely_years(text, day.year):
        start, end = max(0, year.start() - _TO_YEAR), year.end() + _FROM_YEAR
        # The year of the framework stands in many a note, and far from any code.
        if not _CODE_OR_AGE.search(text, start, year.start()):
            continue
        for match in _BESIDE_A_PERSON.finditer(text, start, end):
            is_its_date = match.start("date") <= year.start() < match.end("date")
            if is_its_date and not (match["age"] and _is_the_age_of_a_thing(text, match.start())):
                yield match.span("date")


def _is_the_age_of_a_thing(text: str, at: int) -> bool:
    before = f"{text[max(0, at - _LONGEST_BEFORE) : at].rstrip()} "
    return _of_a_thing(before, len(before))


def _likely_years(text: str, year: int) -> Iterator[re.Match[str]]:
    """Give the years of a text in which one who is spoken of in `year` may have been born."""
    # Most notes speak of none, and to look for its first digits takes no time.
    if any(decade in text for decade in _decades(year)):
        for found in _FULL_YEAR.finditer(text):
            if int(found[0]) in _years(year):
                yield found


def _years(year: int) -> range:
    return range(year - _OLDEST, year - _YOUNGEST + 1)


@cache
def _decades(year: int) -> frozenset[str]:
    return frozenset(f"{each:04}"[:3] for each in _years(year))


def _of_a_thing(text: str, at: int) -> bool:
    """Is it a project, a club or the group of which the text speaks just before a place?"""
    before = text[max(0, at - 60) : at]
    # "One of the group was born" tells of a child, "the group was born" does not.
    return bool(_THING.search(before)) and not _ONE_OF.search(before)


def _goes_on(text: str, words: re.Match[str]) -> bool:
    """In "on 4 March 2026, dates of birth were taken out" the words belong to what follows."""
    return bool(re.match(r"s?\s+(?:were|was|are|is|had|have|has)\b", text[words.end() :][:12]))
