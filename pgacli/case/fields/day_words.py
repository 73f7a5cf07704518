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
# With or without its weekday, with an ending that some people write, and with the month before the
# day or after it: "Tue 3rd Nov 2026", "3rd of November 2026", "November 3rd, 2026".
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?,? )?"
_DAY = r"(\d{1,2})(?:st|nd|rd|th)?"
_MONTH = f"({'|'.join([*_LONG.split(), *_MONTHS, 'sept'])})"
_SPELT = re.compile(rf"{_WEEKDAY}(?:the )?{_DAY} (?:of )?{_MONTH}[.,]? (\d{{4}})")
_MONTH_FIRST = re.compile(rf"{_WEEKDAY}{_MONTH}[.]? (?:the )?{_DAY},? (\d{{4}})")


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
    words = " ".join(text.casefold().split())
    if found := _SPELT.fullmatch(words):
        number, month, year = found.groups()
    elif found := _MONTH_FIRST.fullmatch(words):
        month, number, year = found.groups()
    else:
        return None
    try:
        return date(int(year), _MONTHS.index(month[:3]) + 1, int(number))
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
