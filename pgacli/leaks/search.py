"""A file that was read back, searched for what its reader must not learn.

What is found is told by its place and its kind, never by its words.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import unquote

from pgacli.leaks.forbidden import Forbidden
from pgacli.leaks.part import Part
from pgacli.leaks.words import Run, runs_of, words_of
from pgacli.rules.prose.identifiers import identifiers
from pgacli.rules.prose.names import names_in, names_in_filename

_LINE_END = re.compile(r"[-\u2010\u2011][ \t]*\r?\n[ \t]*")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]")


class Leak(NamedTuple):
    """Something that must not go out: where it stands, and what kind of thing it is."""

    place: str
    kind: str


def leaks_in(parts: tuple[Part, ...], forbidden: Forbidden) -> Iterator[Leak]:
    """Give what the parts of a file hold and should not, the most serious first."""
    for part in parts:
        yield from _names(part, forbidden)
    for part in parts:
        if not part.is_figures:
            yield from _identifiers(part, forbidden)
    for part in parts:
        yield from _words(part, forbidden)


def leaks_in_file_name(name: str, forbidden: Forbidden) -> Iterator[Leak]:
    """Give the names in the name of a report's file."""
    for hit in names_in_filename(name, forbidden.key, forbidden.acronyms):
        yield Leak("the name of the file", f"a name of the people key ({hit.code})")


def _names(part: Part, forbidden: Forbidden) -> Iterator[Leak]:
    text = forbidden.without_workers(part.text)
    # A name with a hyphen may be parted there at the end of a line, and one in a link be encoded.
    for each in dict.fromkeys((text, _LINE_END.sub("-", text), unquote(text))):
        for hit in names_in(each, forbidden.key, forbidden.acronyms):
            if not forbidden.own.says(each, hit.start, hit.end):
                yield Leak(part.place, f"a name of the people key ({hit.code})")


def _identifiers(part: Part, forbidden: Forbidden) -> Iterator[Leak]:
    text = _INVISIBLE.sub("", part.text)
    for found in identifiers(text):
        if not forbidden.is_contact(text[found.start : found.end], found.kind):
            article = "an" if found.kind[0] in "eN" else "a"
            yield Leak(part.place, f"{article} {found.kind}")


def _words(part: Part, forbidden: Forbidden) -> Iterator[Leak]:
    words = words_of(part.text)
    found = forbidden.runs.keys() & set(runs_of(words))
    told: set[str] = set()
    for run in sorted(found - forbidden.held):
        kind = forbidden.runs[run]
        if kind not in told and not _is_held(run, forbidden):
            told.add(kind)
            yield Leak(part.place, kind)


def _is_held(run: Run, forbidden: Forbidden) -> bool:
    """Say whether a run is the end of one thing that may be printed and the start of another."""
    return any(
        forbidden.may_print(run[:cut]) and forbidden.may_print(run[cut:])
        for cut in range(1, len(run) + 1)
    )
