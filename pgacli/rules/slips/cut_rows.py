"""Rows of a table in Markdown that have more cells than its head: the last of them are not read."""

import re
from collections.abc import Iterator

from pgacli.case.blanked import blanked
from pgacli.case.comments import ITEM, code_and_comments

_RULED = re.compile(r"\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t\r]*")
# In code too a bar parts two cells.
_BAR = re.compile(r"(?<!\\)\|")
# What a table may stand in. A line that begins an item, or stands in other quotes, ends it.
_BEFORE = re.compile(rf"\A(?:[ \t]*(?:>|{ITEM}(?=[ \t])))*[ \t]*")
# Other lines that end a table, as a blank one does: a heading, or a line between two parts.
_OTHER = re.compile(r"#{1,6}[ \t]|(?:[*_][ \t]*){3,}\r?\Z")


def cut_rows(text: str) -> Iterator[tuple[int, int]]:
    """Give the span of each row of a note's text whose last words are not read."""
    if "|" not in text or "-" not in text:
        return
    most, quotes, at, head = 0, 0, 0, ""
    for line in _without_blocks(text).split("\n"):
        row = _BEFORE.sub("", line)
        begins, cells = line[: len(line) - len(row)], _cells(row)
        if begins.count(">") != quotes or begins.strip(" \t>"):
            most, quotes = 0, begins.count(">")
        elif not row.strip() or _OTHER.match(row):
            most = 0
        elif "|" in head and _RULED.fullmatch(row) and len(cells) == len(_cells(head)):
            most = len(cells)
        elif most and any(cells[most:]):
            yield at + len(begins), at + len(line)
        at, head = at + len(line) + 1, row


def _without_blocks(text: str) -> str:
    """Give a text in which comments, and code over several lines, are spaces."""
    found = code_and_comments(text)
    whole = (each.span for each in found if each.is_comment or "\n" in text[slice(*each.span)])
    return blanked(text, whole)


def _cells(line: str) -> list[str]:
    """Give the cells of a row, without the bars at its ends."""
    cells = [cell.strip() for cell in _BAR.split(line.strip().removeprefix("|"))]
    return cells if cells[-1] else cells[:-1]
