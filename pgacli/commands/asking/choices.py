"""What can be picked from for a key, as a numbered list; a number stands for what it names."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pgacli.case.fields.references import Code, HeadingId, Link
from pgacli.case.fields.types import Choice, FieldType, Many
from pgacli.case.model import Case
from pgacli.case.notes import KINDS, Contributor
from pgacli.presentation.meanings import MEANINGS
from pgacli.presentation.wrapping import wrapped

_NUMBERS = re.compile(r"[0-9]+(?:[ ,]+[0-9]+|[ ]?-[ ]?[0-9]+)*[ ,]*")
_SPAN = re.compile(r"([0-9]{1,9})(?:[ ]?-[ ]?([0-9]{1,9}))?")


class Offered(NamedTuple):
    """One thing that can be picked: what is written for it, what it is, and what it belongs to."""

    word: str
    label: str = ""
    group: str = ""


class Choices(NamedTuple):
    """What can be picked for a key, and how much of it. `about`: the key, in a word or two."""

    rows: tuple[Offered, ...]
    about: str = ""
    takes_several: bool = False
    takes_text: bool = False


def choices_of(key: str, type_: FieldType, case: Case) -> Choices | None:
    """Give what can be picked for a key of a type; nothing where all is to be written."""
    each = type_.of_one
    rows = tuple(_offered(key, each, case))
    about = key.replace("_", " ")
    return Choices(rows, about, isinstance(type_, Many), each.takes_text) if rows else None


def _offered(key: str, type_: FieldType, case: Case) -> Iterator[Offered]:
    if isinstance(type_, Choice):
        meanings = MEANINGS.get(key, {})
        yield from (Offered(word, meanings.get(word, "")) for word in type_.choices)
    elif isinstance(type_, Code):
        yield from map(Offered, case.members)
    elif isinstance(type_, HeadingId):
        for side in case.framework.sides:
            yield from (Offered(each.id, each.label, side.label) for each in side.headings)
    elif isinstance(type_, Link):
        yield from _notes(type_, case)


def _notes(link: Link, case: Case) -> Iterator[Offered]:
    for kind in link.kinds:
        for note in case.of_kind(KINDS[kind]):
            label = note.role if isinstance(note, Contributor) and note.role else note.title
            if note.id:
                yield Offered(note.id, label)
    yield from map(Offered, link.also)


def as_list(rows: Sequence[Offered], width: int) -> str:
    """Give the numbered list, with what the things belong to above them."""
    lines = []
    longest = max(len(each.word) for each in rows)
    group = ""
    for number, each in enumerate(rows, 1):
        if each.group != group:
            group = each.group
            lines.append(f"  {group}")
        row = f"{number:4}  {each.word:{longest}}  {each.label}".rstrip()
        lines.append(wrapped(row, width, hanging=" " * (longest + 8)))
    return "\n".join(lines)


def as_words(answer: str, rows: Sequence[Offered]) -> str:
    """Give an answer with words in place of numbers. Raises LookupError for a number too high."""
    if not _NUMBERS.fullmatch(answer):
        return answer
    places: list[int] = []
    for first, last in _SPAN.findall(answer):
        low, high = (_place(rows, number) for number in sorted((int(first), int(last or first))))
        places += range(low, high + 1)
    return ",".join(rows[place].word for place in places)


def _place(rows: Sequence[Offered], number: int) -> int:
    if not 0 < number <= len(rows):
        raise LookupError(f"There is no number {number}: the list ends at {len(rows)}.")
    return number - 1
