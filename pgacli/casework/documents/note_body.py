"""The body of a note, made from a document: without its title, its headings below the note's."""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.token import Token

from pgacli.case.body import heading_words

DEEPEST = 6
LONGEST_TITLE = 100
_MARKS = re.compile(r"\\(?=[^\w\s])|\*+|`+|(?<!\w)_+|(?<!_)_+(?!\w)")


class Parted(NamedTuple):
    """A document's own title, without marks, and the rest; it stands there too if it was cut."""

    title: str
    body: str


@cache
def _reader() -> MarkdownIt:
    """Give a reader that finds blocks and looks no further."""
    reader = MarkdownIt("commonmark", {"html": False}).enable("table").disable("reference")
    reader.core.ruler.enableOnly(["normalize", "block"])
    return reader


def parted(markdown: str, *, is_titled: bool = False) -> Parted:
    """Take off the title that a document may begin with, and move its headings below a note's.

    Where the note has another title (`is_titled`), or room for a part of this one, it stays.
    """
    # A comment that is never closed would hide the rest of the note from all who read it.
    text = markdown.replace("<!--", "<\\!--").strip("\n")
    lines = text.split("\n")
    tokens = _reader().parse(text)
    headings = [each for each in tokens if each.type == "heading_open" and each.map]
    title, title_end = "", 0
    if headings and headings[0] is tokens[0] and headings[0].tag == "h1" and not is_titled:
        title = _MARKS.sub("", _words(lines, headings[0])).strip()
    if title and is_whole(title):
        _, title_end = headings.pop(0).map or (0, 0)
    shift = max((2 - int(each.tag[1]) for each in headings), default=0)
    # From the last to the first: a heading that is put down may be a line shorter.
    for heading in reversed(headings):
        _put_down(lines, heading, max(0, shift))
    return Parted(shortened(title), "\n".join(lines[title_end:]).strip("\n"))


def is_whole(title: str) -> bool:
    """Say whether a note can be called so: it has room for a line or two, and for no comment."""
    return title == shortened(title) and "<!--" not in title


def shortened(title: str) -> str:
    """Give a title that stays on a line or two."""
    if len(title) <= LONGEST_TITLE:
        return title
    return title[:LONGEST_TITLE].rpartition(" ")[0].rstrip(" ,;:-") + " …"


def _words(lines: Sequence[str], heading: Token) -> str:
    """Give the words of a heading, which may run over several lines where it is underlined."""
    begin, end = heading.map or (0, 0)
    if heading.markup.startswith("#"):
        return heading_words(lines[begin].partition("#")[2].lstrip("#"))
    return " ".join(line.strip() for line in lines[begin : end - 1])


def _put_down(lines: list[str], heading: Token, shift: int) -> None:
    begin, end = heading.map or (0, 0)
    marks = "#" * min(DEEPEST, int(heading.tag[1]) + shift)
    if heading.markup.startswith("#"):
        lines[begin] = re.sub(r"#{1,6}", marks, lines[begin], count=1)
    elif heading.level == 0:
        lines[begin:end] = [f"{marks} {_words(lines, heading)}"]
