"""Small phrases of numbers and days, as a status says them."""

import datetime

from pgacli.wording import day

# In a table, where there is nothing to say.
NOTHING = "·"


def day_words(date: datetime.date | None, today: datetime.date) -> str:
    """Give a date in words, without the year where it is this one."""
    this_year = date is not None and date.year == today.year
    return day(date).removesuffix(f" {today.year}") if this_year else day(date)


def number_words(count: int, word: str) -> str:
    """Give a count with its word, such as `2 errors`."""
    return f"{count} {word}{'' if count == 1 else 's'}"


def ago_words(days: int | None) -> str:
    """Say how long ago something was; a day to come is told as such. Nothing for no day."""
    return ahead_words(None if days is None else -days)


def ahead_words(days: int | None) -> str:
    """Say how far ahead something is; a day that is past is told as such. Nothing for no day."""
    if days is None:
        return ""
    if days < 0:
        return f"{number_words(-days, 'day')} ago"
    return f"in {number_words(days, 'day')}" if days else "today"
