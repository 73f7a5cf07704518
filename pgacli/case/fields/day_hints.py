"""Which day was probably meant by words that are no date of a note, such as 9/4/26 or 9 Apr 26.

Only asked where a value does not fit: nothing is guessed, but what to write is shown.
"""

import re
from collections.abc import Iterator
from datetime import date

from pgacli.case.fields.day_words import spelt_day

_YEAR_FIRST = re.compile(r"(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})|(\d{4})(\d{2})(\d{2})")
_DAY_FIRST = re.compile(r"(\d{1,2})[/. -](\d{1,2})[/. -](\d{4}|\d{2})")
# An hour, or a weekday, that goes before the date or after it.
_WEEKDAY = r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*"
_BESIDE = re.compile(
    rf"^{_WEEKDAY},? (?=\d)|[, (]+{_WEEKDAY}\)?$"
    r"|[t,(]?\s*(?:at\s)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s?(?:am|pm|z)?\)?$"
)
# "9-Apr-26" and "9 Apr 26".
_JOINED = re.compile(r"(?<=\d)[-/.](?=[a-z]{3})|(?<=[a-z]{3})[-/.](?=\d)")
_SHORT_YEAR = re.compile(r"(?<=[a-z .,])['’]?(?=\d\d$)")
_SPELT = re.compile(
    r"\D{0,12}\d{1,2}\w{0,2} (?:of )?[a-z]{3,9}[., ]+\d{4}|[a-z]{3,9}\.? \d{1,2}\w{0,2},? \d{4}"
)
_MONTHS_OF_A_YEAR = 12
_ISO = "Write year, month and day: 2026-04-09."
# What Word and phones write for a hyphen.
_DASHES = re.compile("[\u2010-\u2015\u2212]")


def day_hint(text: str) -> str:
    """Say how to write the day that was probably meant."""
    told = if_meant(text)
    if told and _DASHES.search(text):
        return f"Its dashes are no hyphens: {told}."
    return f"{told[0].upper()}{told[1:]}." if told else _ISO


def if_meant(text: str) -> str:
    """Say how the day is written that was probably meant, or nothing where none can be told."""
    meant = next((day for day in _readings(text) if day), None)
    return f"if you mean {meant.day} {meant:%B %Y}, write {meant.isoformat()}" if meant else ""


def is_no_day(text: str) -> bool:
    """Say whether a text is written as a day, and there is no such day: 31 April 2026."""
    read = [*_readings(text)]
    return bool(read) and not any(read)


def _readings(text: str) -> Iterator[date | None]:
    """Give the day as it may be read; None where it is written as one that does not exist."""
    words = _BESIDE.sub("", " ".join(_DASHES.sub("-", text.casefold()).split()))
    spelt = _SHORT_YEAR.sub("20", _JOINED.sub(" ", words))
    if day := spelt_day(spelt):
        yield day
    elif _SPELT.fullmatch(spelt) and _has_month(spelt):
        yield None
    elif found := _YEAR_FIRST.fullmatch(words):
        year, month, number = filter(None, found.groups())
        yield _day(year, month, number)
    elif found := _DAY_FIRST.fullmatch(words):
        number, month, year = found.groups()
        yield _day(year, month, number)
        # Month first, as in America: a month is never over twelve.
        if int(month) > _MONTHS_OF_A_YEAR:
            yield _day(year, number, month)


def _has_month(words: str) -> bool:
    """Say whether a month is named: its first of the month can be read."""
    names = re.findall("[a-z]{3,9}", words)
    return any(spelt_day(f"1 {name} 2026") for name in names)


def _day(year: str, month: str, number: str) -> date | None:
    try:
        return date(int(f"20{year}" if len(year) == 2 else year), int(month), int(number))
    except ValueError:
        return None
