"""Rows of a table in Markdown that have more cells than its head: the last of them are not read."""

import re
from collections.abc import Iterator

from pgacli.case.comments import code_and_comments

_RULED = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t\r]*")
_BAR = re.compile(r"(?<!\\)\|")


def cut_rows(body: str) -> Iterator[int]:
    """Give the offset of each such row of a note's body."""
    if "|" not in body or "--" not in body:
        return
    lines = _without_code(body).split("\n")
    most, at = 0, 0
    for number, line in enumerate(lines):
        if not line.strip():
            most = 0
        elif _RULED.fullmatch(line) and number and _cells(lines[number - 1]) == _cells(line):
            most = _cells(line)
        elif most and _cells(line) > most:
            yield at
        at += len(line) + 1


def _without_code(body: str) -> str:
    parts, at = [], 0
    for start, end, *_ in code_and_comments(body):
        parts += [body[at:start], re.sub(r"[^\n]", "-", body[start:end])]
        at = end
    return "".join([*parts, body[at:]])


def _cells(line: str) -> int:
    """Give how many cells a row has; nothing for a line that is none."""
    inner = line.strip().removeprefix("|")
    bars = len(_BAR.findall(inner))
    return 0 if "|" not in line else bars if inner.endswith("|") else bars + 1
