"""Which stretches of a Markdown text are not plain prose: block quotes, targets of links, marks.

Comments and code are told by `pgacli.case.comments`, as in every text of a note.  Each function
gives spans in order, and `sentences.masked` blanks them.  The patterns begin with a plain character
wherever they can, so that ordinary prose is passed over quickly, and none can be made slow by
hostile text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pgacli.case.comments import ITEM
from pgacli.lazy import Lazy

Spans = Iterator[tuple[int, int]]


_QUOTE_LINE = Lazy(rf"[ \t]*(?:{ITEM}[ \t]+)?>")
_EMPTY_QUOTE = Lazy(r"[ \t>]*(?:[-*+][ \t]*)?(?:>[ \t\r]*|#[^\n]*)$")

# A line that begins a block of its own: it ends the paragraph, and the sentence, before it.
_BLOCK = (
    rf"[ \t]*(?:\r?(?:\n|\Z)|\#{{1,6}}(?=\s|\Z)|{ITEM}(?=\s|\Z)|[|>]|`{{3}}|~{{3}}|"
    r"(?:[=-]{2,}[ \t]*|(?:[-*_][ \t]*){3,})\r?(?:\n|\Z))"
)
_BLOCK_START = re.compile(_BLOCK)
_LINE_START = re.compile(r"\n(?=[ \t]*(?:[#\-*_+=|>`~\d\r\n]|\Z))")
_ONE_LINE_BLOCK = Lazy(r"[ \t]*(?:#|[=-]{2}|(?:[-*_][ \t]*){3,}\r?(?:\n|\Z)|\|)")


def block_quotes(text: str) -> Spans:
    """Lines of a block quote, and the lines that lazily go on with its paragraph."""
    at, lazy = 0, False
    for line in text.split("\n"):
        end = at + len(line)
        if _QUOTE_LINE.match(line):
            yield at, end
            lazy = not _EMPTY_QUOTE.match(line)
        elif lazy and not _BLOCK_START.match(line):
            yield at, end
        else:
            lazy = False
        at = end + 1


def breaks(text: str) -> list[int]:
    """Offsets at which a paragraph cannot go on: starts of blocks, and ends of one-line blocks."""
    found: list[int] = []
    starts = [match.end() for match in _LINE_START.finditer(text)]
    for start in (0, *starts):
        if not _BLOCK_START.match(text, start):
            continue
        if not found or found[-1] != start:
            found.append(start)
        if _ONE_LINE_BLOCK.match(text, start):
            line_end = text.find("\n", start)
            if line_end >= 0:
                found.append(line_end + 1)
    return found


_TAG = Lazy(r"<[/!?]?[a-zA-Z][^<>]*>")
_EMAIL = Lazy(r"(?<![\w.+-])[\w.+-]{1,64}@[\w.-]*\w")
_ADDRESS = Lazy(
    r"(?:https?://|ftp://|mailto:|www\.)[^\s<>]*[^\s<>.,;:!?)\]'\"”’*_|]", re.IGNORECASE
)
_ENTITY = Lazy(r"&#?\w{1,8};")
_LINK = Lazy(
    r"""
      \]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)   # (target "title")
    | \]\[[^\[\]\n]*\]                          # [name] of a reference link
    | \[\^[^\]\s\[]+\]:?                        # a footnote's mark
    | \[[^\[\]\n]+\]:(?=[ \t]*\S)               # where a reference link goes, if it leads the line
    | !?\[ | \]
    """,
    re.VERBOSE,
)


def links(text: str) -> Spans:
    """Tags, addresses, entities and the marks and targets of links; the words of a link stay."""
    found: list[tuple[int, int]] = []
    if "<" in text:
        found += (match.span() for match in _TAG.finditer(text))
    if "@" in text:
        found += (match.span() for match in _EMAIL.finditer(text))
    if "://" in text or "www." in text or "mailto:" in text:
        found += (match.span() for match in _ADDRESS.finditer(text))
    if "&" in text:
        found += (match.span() for match in _ENTITY.finditer(text))
    if "[" in text:
        found += (_link_span(text, match) for match in _LINK.finditer(text))
    found.sort()
    at = 0
    for start, end in found:
        if end > at:
            yield max(start, at), end
            at = end


def _link_span(text: str, match: re.Match[str]) -> tuple[int, int]:
    start, end = match.span()
    if match[0].endswith("]:") and not match[0].startswith("[^"):
        line = text.rfind("\n", 0, start) + 1
        if text[line:start].strip():
            return start, start + 1
        line_end = text.find("\n", end)
        end = line_end if line_end >= 0 else len(text)
    return start, end


_LINE_MARK = re.compile(
    rf"""
    [ \t]*(?:
      \#{{1,6}}(?=\s|\Z)
    | (?:={{2,}}|-{{2,}})[ \t\r]*(?=\n|\Z)              # an underlined heading
    | (?:[-*_][ \t]*){{3,}}\r?(?=\n|\Z)                 # a rule
    | (?:\|[ \t]*)?:?-+:?[ \t]*\|[ \t|:-]*\r?(?=\n|\Z)    # the rule under a table's head
    | {ITEM}[ \t]+(?:\[[ xX]\][ \t])?
    | {ITEM}\r?(?=\n|\Z)
    )
    """,
    re.VERBOSE,
)
_CLOSING_HASHES = Lazy(r"[ \t]\#+[ \t\r]*(?=\n|\Z)")
_EMPHASIS = Lazy(r"\*+|_+|~~|\\(?=[^\w\s])")


def line_marks(text: str, starts: list[int]) -> Spans:
    """Bullets, hashes of headings, underlines and rules, at the starts that `breaks` found."""
    for start in starts:
        match = _LINE_MARK.match(text, start)
        if not match:
            continue
        yield match.span()
        if "#" in match[0]:
            line_end = text.find("\n", match.end())
            tail = _CLOSING_HASHES.search(
                text, match.end(), line_end if line_end >= 0 else len(text)
            )
            if tail:
                yield tail.span()


def emphasis(text: str) -> Spans:
    """Stars, underscores and strokes that mark words, and backslashes that escape a mark."""
    if "*" in text or "_" in text or "~~" in text or "\\" in text:
        for match in _EMPHASIS.finditer(text):
            start, end = match.span()
            before = text[start - 1] if start else " "
            after = text[end] if end < len(text) else " "
            inside = before.isalnum() and after.isalnum() and match[0][0] == "_"
            if not inside and not (before.isspace() and after.isspace()):
                yield start, end
