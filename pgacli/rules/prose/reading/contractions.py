"""Contractions, read as if they were written out: "they're" says what "they are" says, "w/" "with".

So no word list need have its rows twice.  The 's of an owner stays as it is.  Members are read with
the codes that the lists have.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from pgacli.lazy import Lazy
from pgacli.rules.prose.reading.rewording import Change, Reworded, called_as_listed
from pgacli.rules.prose.reading.sentences import Span

# It opens with its mark: so Python leaps over all other letters.
_SHORTENED = re.compile(r"['’](re|ve|ll|t|d|s)(?![^\W_])")
# A note in haste: "rude w/ staff", and no "w/e" or "w/c".
_IN_HASTE = Lazy(r"(?<![^\W_])w/(o?)(?=\s)", re.IGNORECASE)
_WORD = re.compile(r"[a-z]+\Z")
_LONGEST = 8
_PLAIN = {"re": " are", "ve": " have", "ll": " will"}
_HELPING = frozenset(
    "is are was were do does did has have had could would should must might need ought".split()
)
# What stands before the 't, how many of its letters change, and into what.
_IRREGULAR = {"can": (0, "not"), "won": (2, "ill not"), "shan": (2, "all not")}
# After these 's is "is" or "has", and never an owner.
_IS = frozenset("he she it that there here what who where how".split())
# Before these nobody is an owner: "the man's described as", "the group's always late".
_NO_OWNER = Lazy(r"\s+(?:been|an?|the|always|never|got|described|said|thought|being|also)(?![-\w])")
_HAS = Lazy(r"\s+(?:\w+ly\s+|always\s+|never\s+|also\s+|just\s+)?(?:been|had|got|become)\b")
# "He's got a stammer" says that he has one.
_GOT = Lazy(r"\s+got(?=\s+(?:an?|no|some)\b)")
_HAVE = frozenset((" has", " have"))
_HAD = Lazy(
    r"\s+(?:\w+ly\s+|always\s+|never\s+|also\s+|just\s+|not\s+|all\s+|both\s+)?"
    r"(?:better|been|had|gone|put|made|done|got|known|seen|taken|told|become|begun|chosen|left|lost"
    r"|met|found|given|sent|said|heard|thought|brought|bought|caught|felt|kept|sat|stood|spoken"
    r"|written|broken|stolen|driven|fallen|grown|shown|worn|understood|spent|slept"
    r"|(?!(?:need|feed|heed|speed|succeed|proceed|bleed|breed|shed|embed)\b)\w+ed)\b"
)


def written_out(text: str) -> Iterator[Change]:
    """Give the changes by which a text has no contractions."""
    for match in _SHORTENED.finditer(text):
        start, end = match.span()
        word = _WORD.search(text[max(0, start - _LONGEST) : start].lower())
        if word is None:
            continue
        ending = _not(word[0]) if match[1] == "t" else (0, _verb(word[0], match[1], text, end))
        if ending[1]:
            got = _GOT.match(text, end) if ending[1] in _HAVE else None
            yield start - ending[0], got.end() if got else end, ending[1]
    if "w/" in text or "W/" in text:
        for match in _IN_HASTE.finditer(text):
            yield *match.span(), "without" if match[1] else "with"


def _not(word: str) -> tuple[int, str]:
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    return (1, " not") if word[-1] == "n" and word[:-1] in _HELPING else (0, "")


def _verb(word: str, short: str, text: str, end: int) -> str:
    if short == "s":
        if word not in _IS and not _NO_OWNER.match(text, end):
            return ""
        return " has" if _HAS.match(text, end) else " is"
    if short == "d":
        return " had" if _HAD.match(text, end) else " would"
    return _PLAIN[short]


# Several rules read the same text one after the other.
@lru_cache(maxsize=64)
def in_full(text: str, members: tuple[str, ...] = ()) -> Reworded:
    """Give a text with its contractions written out, and members called as in the word lists."""
    return Reworded.of(text, [*written_out(text), *called_as_listed(text, members)])


def found_in_full(
    text: str, find: Callable[[str], Iterable[Span]], members: tuple[str, ...] = ()
) -> tuple[Span, ...]:
    """Find spans in a text without contractions, and give them where they are written."""
    read_as = in_full(text, members)
    return tuple(as_written(span, read_as, text) for span in find(read_as.text))


def as_written(span: Span, read_as: Reworded, text: str) -> Span:
    """Give a span of a text that is read in other words as it is written, from a whole word on."""
    if not read_as.is_changed:
        return span
    start, end = read_as.place(span.start), read_as.place(span.end)
    while start and _is_within(text, start):
        start -= 1
    return span._replace(start=start, end=end, words=" ".join(text[start:end].split()))


def _is_within(text: str, at: int) -> bool:
    """Does a word begin before this place, and go on from it?"""
    letters = "'’"
    before, after = text[at - 1], text[at : at + 1]
    if before in letters:
        return at > 1 and text[at - 2].isalnum() and after.isalnum()
    return before.isalnum() and (after.isalnum() or after in letters)
