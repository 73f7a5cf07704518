"""A file that was read back, searched for what its reader must not learn.

What is found is told by its place and its kind, never by its words.
"""

import re
from collections.abc import Callable, Iterator
from itertools import accumulate
from typing import NamedTuple

from pgacli.leaks.forbidden import Forbidden
from pgacli.leaks.own_words import is_own
from pgacli.leaks.part import APART, Part
from pgacli.leaks.words import Run, runs_of, words_of
from pgacli.rules.prose.identifiers import sure_identifiers
from pgacli.rules.prose.identifiers.birth_dates import dates_beside_codes
from pgacli.rules.prose.names import names_in, names_in_filename
from pgacli.rules.prose.names.readings import without_marks
from pgacli.rules.prose.reading.folding import fold

FILE_NAME = "the name of the file"

_NEXT_LINE = re.compile(r"\n[ \t]*(?=\w)")
# Where a long word may go on in the next line: behind a mark, or after twenty letters.
_GOES_ON = re.compile(r"(?<=[-\u2010\u2011/\\.:?&=_@])|(?<=\w{20})")

# A picture or a font: in so many letters by chance, a code stands too.
_PACKED = re.compile(r"(?<=;base64,)[A-Za-z0-9+/=]+")


class Leak(NamedTuple):
    """Something that must not go out: where it stands, and what kind of thing it is."""

    place: str
    kind: str


Look = Callable[[Part, Forbidden], Iterator[Leak]]


def leaks_in(parts: tuple[Part, ...], forbidden: Forbidden) -> Iterator[Leak]:
    """Give what the parts of a file hold and should not, the most serious first."""
    for look in (_names, _codes, _identifiers, _words):
        for part in parts:
            for leak in look(part, forbidden):
                yield _placed(leak, look, part, forbidden)


def _placed(leak: Leak, look: Look, part: Part, forbidden: Forbidden) -> Leak:
    """Give a leak with the piece of its part that holds it, if one holds the whole of it."""
    for piece in part.pieces:
        for each in look(piece, forbidden):
            if each.kind == leak.kind:
                return each
    return leak


def leaks_in_file_name(name: str, forbidden: Forbidden) -> Iterator[Leak]:
    """Give the names, codes and numbers in the name of a report's file."""
    secrets, words = forbidden.secrets, name.replace("_", " ")
    for hit in names_in_filename(name, secrets.key, secrets.acronyms):
        yield Leak(FILE_NAME, f"a name of the people key ({hit.code})")
    yield from _codes(Part(FILE_NAME, words), forbidden)
    for found in sure_identifiers(words):
        yield Leak(FILE_NAME, found.said)


def _names(part: Part, forbidden: Forbidden) -> Iterator[Leak]:
    secrets = forbidden.secrets
    for each in _readings(forbidden.without_workers(part.text)):
        for hit in names_in(each, secrets.key, secrets.acronyms):
            if not is_own(each, hit.start, hit.end):
                yield Leak(part.place, f"a name of the people key ({hit.code})")


def _codes(part: Part, forbidden: Forbidden) -> Iterator[Leak]:
    """Give the codes that were not said in other words: marks inside them may have hidden them."""
    if forbidden.codes is None or part.is_figures:
        return
    folded = fold(_PACKED.sub("", part.text))
    for each in filter(None, (folded, without_marks(folded))):
        if forbidden.codes.search(each.kept):
            yield Leak(part.place, "a young person's code")


def _identifiers(part: Part, forbidden: Forbidden) -> Iterator[Leak]:
    if part.is_figures:
        return
    for text in _readings(part.text):
        for found in sure_identifiers(text):
            words = text[found.start : found.end]
            if not (found.is_contact and forbidden.is_of_a_service(words)):
                yield Leak(part.place, found.said)
        for _ in dates_beside_codes(text, forbidden.secrets.case.today):
            yield Leak(part.place, "a date of birth")


def _readings(text: str) -> Iterator[str]:
    """Give a text as it stands, and the lines of it in which a long word goes on in the next."""
    yield text
    pieces = tuple(_joined(text))
    if len(pieces) > 1:
        yield APART.join(_around_joins(pieces))


def _around_joins(pieces: tuple[str, ...]) -> Iterator[str]:
    """Give each line in which pieces meet, with the lines before and after it."""
    text = "".join(pieces)
    begins = ends = 0
    for at in accumulate(map(len, pieces[:-1])):
        begin = _line_start(text, _line_start(text, at) - 1)
        if begin > ends:
            yield text[begins:ends]
            begins = begin
        ends = _line_end(text, _line_end(text, at) + 1)
    yield text[begins:ends]


def _line_start(text: str, at: int) -> int:
    return text.rfind("\n", 0, max(0, at)) + 1


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _joined(text: str) -> Iterator[str]:
    """Give a text in pieces, cut where a long word goes on in the next line."""
    at = 0
    for found in _NEXT_LINE.finditer(text):
        end = found.start() - text.endswith("\r", at, found.start())
        while end > at and text[end - 1] in " \t":
            end -= 1
        if _GOES_ON.match(text, end):
            yield text[at:end]
            at = found.end()
    yield text[at:]


def _words(part: Part, forbidden: Forbidden) -> Iterator[Leak]:
    found = set(runs_of(words_of(part.text))) - forbidden.held
    told: set[str] = set()
    kinds = forbidden.secrets.runs
    for run in sorted(kinds.keys() & found):
        kind = kinds[run]
        if kind not in told and not _is_held(run, forbidden):
            told.add(kind)
            yield Leak(part.place, kind)


def _is_held(run: Run, forbidden: Forbidden) -> bool:
    """Say whether a run is the end of one thing that may be printed and the start of another."""
    return any(
        forbidden.may_print(run[:cut]) and forbidden.may_print(run[cut:])
        for cut in range(1, len(run) + 1)
    )
