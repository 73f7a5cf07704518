"""Days in words on a command line: "today", "in 6 weeks", "3 November 2026". Notes hold dates.

Words save the worker a look at the calendar, and a guide works on whatever day it is followed.
"""

import calendar
import re
from datetime import date, timedelta

_NAMED = {"today": 0, "tomorrow": 1, "yesterday": -1}
_COUNTED = re.compile(r"(in )?(\d{1,3}) (day|week|month|year)s?( ago)?")
_DAYS = {"day": 1, "week": 7}
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_LONG = "january february march april may june july august september october november december"
# With or without its weekday, and with an ending that some people write: "Tue 3rd Nov 2026".
_SPELT = re.compile(
    r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?,? )?"
    rf"(\d{{1,2}})(?:st|nd|rd|th)? ({'|'.join([*_LONG.split(), *_MONTHS, 'sept'])})[.,]? (\d{{4}})"
)


def written_day(text: str, today: date) -> str:
    """Write the day that words mean as year, month and day; leave any other text as it is."""
    words = " ".join(text.casefold().split())
    if words in _NAMED:
        return _moved(today, _NAMED[words], "day", text)
    if spelt := spelt_day(words):
        return spelt.isoformat()
    found = _COUNTED.fullmatch(words)
    if found is None or bool(found[1]) == bool(found[4]):
        return text
    return _moved(today, -int(found[2]) if found[4] else int(found[2]), found[3], text)


def spelt_day(text: str) -> date | None:
    """Give the day that is written with the name of its month, or None; no other reading of it."""
    found = _SPELT.fullmatch(" ".join(text.casefold().split()))
    if found is None:
        return None
    try:
        return date(int(found[3]), _MONTHS.index(found[2][:3]) + 1, int(found[1]))
    except ValueError:
        return None


def _moved(today: date, count: int, unit: str, text: str) -> str:
    try:
        if unit in _DAYS:
            return (today + timedelta(days=count * _DAYS[unit])).isoformat()
        return _months_on(today, count * (12 if unit == "year" else 1)).isoformat()
    except (ValueError, OverflowError):
        return text


def _months_on(today: date, months: int) -> date:
    """Give the same day some months on, or the last day of a month that has none such."""
    years, month = divmod(today.month - 1 + months, 12)
    year = today.year + years
    if not 1 <= year <= 9999:
        raise ValueError
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(today.day, last))
