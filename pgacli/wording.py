"""Words as reports and screens say them: dates in full, numbers, lists, and plain lines.

Dates follow the style of public services: "4 June 2026", no ordinals, "to" in ranges.
"""

import datetime
from collections.abc import Iterable, Iterator
from itertools import zip_longest

from pgacli.case.comments import without_comments
from pgacli.lazy import Lazy

MONTHS = (
    "January February March April May June July August September October November December"
).split()

_NUMBERS = "no one two three four five six seven eight nine ten".split()

# How an entry of a list, or a row of a table, begins; and the line under a table's head.
_ENTRY = Lazy(r"(?m)^[ \t]*(?:[-*+•][ \t]+|\d{1,2}[.)][ \t]+|\|)")
_BAR = Lazy(r"(?<!\\)\|")
_RULED = Lazy(r"[\s|:-]+\Z")

# What ends a sentence, in other scripts too, and what may stand around the words that it ends.
_ENDS = tuple(".!?…:。！？؟۔।")
_AROUND = "\"'”’»)]*_~"


def day(date: datetime.date | None) -> str:
    """Give a date in words, or nothing."""
    return f"{date.day} {MONTHS[date.month - 1]} {date.year}" if date else ""


def dated(what: str, date: datetime.date | None) -> str:
    """Give what happened and its day in words, as far as both are known."""
    return ", ".join(part for part in (what, day(date)) if part)


def period(first: datetime.date | None, last: datetime.date | None) -> str:
    """Give a span of days in words; one day, or an open end, where that is what there is."""
    if first is None or last is None:
        return f"from {day(first)}" if first else f"until {day(last)}" if last else ""
    if first == last:
        return day(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day} to {day(last)}"
    if first.year == last.year:
        return f"{first.day} {MONTHS[first.month - 1]} to {day(last)}"
    return f"{day(first)} to {day(last)}"


def span(dates: Iterable[datetime.date | None]) -> str:
    """Give the span that dates lie in."""
    known = sorted(date for date in dates if date)
    return period(known[0], known[-1]) if known else ""


def in_words(number: int) -> str:
    """Give a number as it is read in a sentence: up to ten in words."""
    return _NUMBERS[number] if 0 <= number < len(_NUMBERS) else f"{number:,}"


def counted(number: int, one: str, several: str = "") -> str:
    """Give a number with its noun: one finding, two findings."""
    return f"{in_words(number)} {one if number == 1 else several or one + 's'}"


def all_of(number: int, one: str = "one", several: str = "") -> str:
    """Give a whole in words: all five, both; of a single one, `one` with its article."""
    words = {1: f"the {one}", 2: "both"}.get(number, f"all {in_words(number)}")
    return f"{words} {several}".strip() if number > 1 else words


def some_of(some: int, whole: int, one: str = "one", several: str = "") -> str:
    """Give how many of a whole: three of the five findings, all five findings, both findings."""
    if some == whole:
        return all_of(whole, one, several)
    return f"{in_words(some)} of the {in_words(whole)} {several}".strip()


def joined(words: Iterable[str]) -> str:
    """Give words with commas between them, and "and" before the last."""
    *others, last = list(words) or [""]
    return f"{', '.join(others)} and {last}" if others else last


def plain(text: str) -> str:
    """Give a text as one line without comments."""
    return " ".join(without_comments(text).split())


def sentence(text: str) -> str:
    """Give a text as one line that reads as a sentence; of a list, each entry is one."""
    may_be_several = "\n" in text or not text[:1].isalpha()
    if may_be_several and _ENTRY.search(text):
        return " ".join(map(_ended, _entries(without_comments(text))))
    return _ended(plain(text))


def _ended(line: str) -> str:
    line = capital(line)
    return line if not line or line.rstrip(_AROUND).endswith(_ENDS) else line.rstrip(",; ") + "."


def _entries(text: str) -> Iterator[str]:
    """Give the entries of a list and the rows of a table, and what stands between them."""
    lines: list[str] = []
    table: list[list[str]] = []
    for line in text.splitlines():
        mark = _ENTRY.match(line)
        if mark is not None or not line.strip():
            yield from _joined_up(lines)
            lines = []
        if mark is not None and mark[0].lstrip() == "|":
            table += [] if _RULED.match(line) else [_cells(line)]
        else:
            yield from _read_out(table)
            table = []
            lines.append(line[mark.end() :] if mark is not None else line)
    yield from _joined_up(lines)
    yield from _read_out(table)


def _joined_up(lines: list[str]) -> Iterator[str]:
    words = " ".join(" ".join(lines).split())
    if words:
        yield words


def _cells(line: str) -> list[str]:
    cells = _BAR.compiled.split(line.strip().removeprefix("|"))
    return [" ".join(cell.replace("\\|", "|").split()) for cell in cells]


def _read_out(table: list[list[str]]) -> Iterator[str]:
    """Give the rows of a table as they are read out: each cell after the head of its column."""
    head, *rows = table or [[]]
    # A head with nothing under it is a row too, or its words would be lost.
    for row in rows or [head]:
        names = head if rows else []
        pairs = zip_longest(names, row, fillvalue="")
        told = "; ".join(f"{name}: {cell}" if name else cell for name, cell in pairs if cell)
        if told:
            yield told


def capital(words: str) -> str:
    """Give words with a capital where they begin with a word in small letters, but no command."""
    first = words.partition(" ")[0].strip("'’,;:.-")
    is_small = first.islower() and first.replace("’", "").replace("'", "").isalpha()
    return first_upper(words) if is_small and first != "pga" else words


def first_upper(words: str) -> str:
    """Give words with a capital, whatever they begin with."""
    return words[:1].upper() + words[1:]


def first_lower(words: str) -> str:
    """Give words with a small letter in front, whatever they begin with."""
    return words[:1].lower() + words[1:]


def mid_sentence(words: str) -> str:
    """Give words as they stand inside a sentence; a word in capitals keeps them."""
    return first_lower(words) if words[1:2].islower() else words


def bracketed(words: str) -> str:
    """Give words as they stand in round brackets: their own are square, "(Gofalwr [carer])"."""
    return words.replace("(", "[").replace(")", "]")


def unquoted(text: str) -> str:
    """Give somebody's words without quotation marks round the whole of them."""
    line = plain(text)
    for opening, closing in ('""', "“”", "''", "‘’"):
        inner = line[1:-1]
        if len(line) > 2 and line[0] == opening and line[-1] == closing and closing not in inner:
            return inner.strip()
    return line
