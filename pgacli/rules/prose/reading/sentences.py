"""The worker's own plain prose, and its sentences, with their places in the original text.

The prose rules judge what a worker wrote, not what she quoted: a young person's words, a block
quote, code, a comment or a link target never set a rule off (practice notes on language: "quoted
speech is exempt").  Everything here keeps the length of the text, so that a place found in the
masked text is the same place in the file.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from pgacli.case.blanked import blanked
from pgacli.case.comments import code_and_comments
from pgacli.rules.prose.reading import markdown
from pgacli.rules.prose.reading.quotes import quoted
from pgacli.rules.prose.reading.stretches import stretches

if TYPE_CHECKING:
    from pgacli.rules.prose.search.terms import Term


class Sentence(NamedTuple):
    """One sentence: `text` is masked, and `start` is its offset in the original text."""

    start: int
    text: str


class Span(NamedTuple):
    """Words that a rule stopped at: offsets in the original text, and the row that named them."""

    start: int
    end: int
    words: str
    row: Term | None = None

    @classmethod
    def of(cls, match: re.Match[str], text: str, start: int = 0) -> Span:
        """The words that a match in small letters stands on, in a text that begins at `start`."""
        first, beyond = match.span()
        return cls(start + first, start + beyond, text[first:beyond])


_STOP = re.compile(r"[.?!…]+[)\]]*")
_VISIBLE = re.compile(r"\S")
_NEVER_ENDS = frozenset(
    "e.g eg i.e ie mr mrs ms mx dr prof rev fr st cf vs viz dept approx cllr supt insp sgt det "
    "p pp para paras fig ref c ca v esp incl poss prob".split()
)
_MAY_END = frozenset(
    "etc a.m p.m am pm no nos ltd inc al jr sr jan feb mar apr jun jul aug sept sep oct nov dec "
    "tel ext yrs hrs mins min u.k".split()
)


def masked(text: str) -> str:
    """The text with everything but the worker's own plain prose blanked by spaces.

    Blanked are comments (an unclosed one to the end), code, block quotes, quoted speech, link
    targets, addresses, tags and Markdown marks.  Length and newlines stay as they are.
    """
    return _read(text)[0]


def sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of a Markdown text, in order, without what `masked` blanks.

    A sentence ends at . ? or ! before a space, at a blank line, and where a list item, a heading
    or a table row begins or ends; not at "e.g.", "Mr.", an initial or a number.
    """
    return read(text)[1]


# Several rules read the same text one after the other.
@lru_cache(maxsize=64)
def read(text: str) -> tuple[str, tuple[Sentence, ...]]:
    """The masked text and its sentences, for those who need both."""
    plain, breaks = _read(text)
    found: list[Sentence] = []
    at = 0
    for place in (*breaks, len(text)):
        if place > at:
            found.extend(_split(plain, at, place))
            at = place
    return plain, tuple(found)


def _read(text: str) -> tuple[str, list[int]]:
    """The masked text, and the offsets at which a paragraph cannot go on."""
    bare = text
    if "`" in text or "<!--" in text or "~~~" in text:
        bare = blanked(bare, (each.span for each in code_and_comments(text)))
    if ">" in bare:
        bare = blanked(bare, markdown.block_quotes(bare))
    breaks = markdown.breaks(text)
    bare = blanked(bare, markdown.line_marks(bare, breaks))
    bare = blanked(bare, markdown.links(bare))
    bare = blanked(bare, quoted(bare, breaks))
    return blanked(bare, markdown.emphasis(bare)), breaks


def _split(plain: str, start: int, end: int) -> Iterator[Sentence]:
    at = start
    for stop in _STOP.finditer(plain, start, end):
        if stop.end() < end and not plain[stop.end()].isspace():
            continue
        if _ends_here(plain, at, stop, end):
            yield from _sentence(plain, at, stop.end())
            at = stop.end()
    yield from _sentence(plain, at, end)


def _sentence(plain: str, start: int, end: int) -> Iterator[Sentence]:
    for begin, stop in stretches(plain, start, end):
        piece = plain[begin:stop]
        stripped = piece.strip()
        if stripped:
            yield Sentence(begin + len(piece) - len(piece.lstrip()), stripped)


def _ends_here(plain: str, start: int, stop: re.Match[str], end: int) -> bool:
    """Does this full stop end a sentence, or an abbreviation, an initial, a number?"""
    beyond = _VISIBLE.search(plain, stop.end(), end)
    if not beyond:
        return True
    following = beyond[0]
    if stop[0][0] != ".":
        return not following.islower()
    words = plain[max(start, stop.start() - 30) : stop.start()].rsplit(None, 1)
    if not words:
        return True
    word = words[-1].lstrip("(/")
    low = word.lower()
    if low in _NEVER_ENDS or (len(word) == 1 and word.isupper() and word != "I"):
        return False
    if low in _MAY_END:
        return following.isupper()
    return not (word[-1:].isdigit() and following.isdigit())


def one_a_sentence(text: str, spans: tuple[Span, ...]) -> Iterator[Span]:
    """Give the first span of each sentence: one sentence that goes astray is one cause."""
    if len(spans) < 2:
        yield from spans
        return
    starts = [sentence.start for sentence in sentences(text)]
    seen: set[int] = set()
    for span in spans:
        sentence = bisect_right(starts, span.start)
        if sentence not in seen:
            seen.add(sentence)
            yield span
