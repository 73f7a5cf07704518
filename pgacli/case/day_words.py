"""Days said in words on a command line: "today", "in 6 weeks", "3 days ago". Notes hold dates.

Words save the worker a look at the calendar, and a guide works on whatever day it is followed.
"""

import calendar
import re
from datetime import date, timedelta

_NAMED = {"today": 0, "tomorrow": 1, "yesterday": -1}
_COUNTED = re.compile(r"(in )?(\d{1,3}) (day|week|month|year)s?( ago)?")
_DAYS = {"day": 1, "week": 7}


def written_day(text: str, today: date) -> str:
    """Give the day that words mean as year, month and day; any other text as it is."""
    words = " ".join(text.casefold().split())
    if words in _NAMED:
        return _moved(today, _NAMED[words], "day", text)
    found = _COUNTED.fullmatch(words)
    if found is None or bool(found[1]) == bool(found[4]):
        return text
    return _moved(today, -int(found[2]) if found[4] else int(found[2]), found[3], text)


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
