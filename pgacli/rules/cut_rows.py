"""Rows of a table in Markdown that have more cells than its head: the last of them are not read."""

import re
from collections.abc import Iterator

from pgacli.case.blanked import blanked
from pgacli.case.comments import ITEM, code_and_comments

_RULED = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t\r]*")
# In code too a bar parts two cells.
_BAR = re.compile(r"(?<!\\)\|")
# A line that ends a table, as a blank one does.
_OTHER = re.compile(rf"[ \t]*(?:#{{1,6}}|{ITEM})[ \t]|[ \t]*>")


def cut_rows(body: str) -> Iterator[int]:
    """Give the offset of each row of a note's body whose last words are not read."""
    if "|" not in body or "--" not in body:
        return
    most, at, before = 0, 0, ""
    for line in _without_blocks(body).split("\n"):
        cells = _cells(line)
        if not line.strip() or _OTHER.match(line):
            most = 0
        elif "|" in line and _RULED.fullmatch(line) and len(cells) == len(_cells(before)):
            most = len(cells)
        elif most and any(cells[most:]):
            yield at
        at, before = at + len(line) + 1, line


def _without_blocks(body: str) -> str:
    """Give a body in which comments, and code over several lines, are spaces."""
    found = code_and_comments(body)
    whole = (each.span for each in found if each.is_comment or "\n" in body[slice(*each.span)])
    return blanked(body, whole)


def _cells(line: str) -> list[str]:
    """Give the cells of a row, without the bars at its ends."""
    cells = [cell.strip() for cell in _BAR.split(line.strip().removeprefix("|"))]
    return cells if cells[-1] else cells[:-1]
