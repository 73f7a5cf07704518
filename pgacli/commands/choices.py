"""What can be picked from for a key, as a numbered list; a number stands for what it names."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pgacli.case.model import Case
from pgacli.case.notes import KINDS, Contributor
from pgacli.case.values import Choice, Code, FieldType, HeadingId, Link, Many, YesNo
from pgacli.casework.showing import shown_words
from pgacli.presentation.wrapping import wrapped

_NUMBERS = re.compile(r"[0-9]+(?:[ ,]+[0-9]+)*[ ,]*")
_YES_NO = {"y": "yes", "n": "no"}


class Offered(NamedTuple):
    """One thing that can be picked: what is written for it, what it is, and what it belongs to."""

    word: str
    label: str = ""
    group: str = ""


def choices_of(type_: FieldType, case: Case) -> tuple[Offered, ...]:
    """Give what can be picked for a key of a type; nothing where anything can be written."""
    return tuple(_offered(type_.each if isinstance(type_, Many) else type_, case))


def _offered(type_: FieldType, case: Case) -> Iterator[Offered]:
    if isinstance(type_, Choice):
        yield from map(Offered, type_.choices)
    elif isinstance(type_, Code):
        yield from map(Offered, case.members)
    elif isinstance(type_, HeadingId):
        for side in case.framework.sides:
            yield from (Offered(each.id, each.label, side.label) for each in side.headings)
    elif isinstance(type_, Link):
        yield from _notes(type_, case)


def _notes(link: Link, case: Case) -> Iterator[Offered]:
    shown = shown_words(case)
    for kind in link.kinds:
        for note in case.of_kind(KINDS[kind]):
            label = note.role if isinstance(note, Contributor) and note.role else note.title
            if note.id:
                yield Offered(note.id, shown(label))
    yield from map(Offered, link.also)


def as_list(choices: Sequence[Offered], width: int) -> str:
    """Give the numbered list, with what the things belong to above them."""
    lines = []
    longest = max(len(each.word) for each in choices)
    group = ""
    for number, each in enumerate(choices, 1):
        if each.group != group:
            group = each.group
            lines.append(f"  {group}")
        row = f"{number:4}  {each.word:{longest}}  {each.label}".rstrip()
        lines.append(wrapped(row, width, hanging=" " * (longest + 8)))
    return "\n".join(lines)


def as_words(answer: str, type_: FieldType, choices: Sequence[Offered]) -> str:
    """Give an answer with words in place of numbers. Raises LookupError for a number too high."""
    if isinstance(type_, YesNo):
        return _YES_NO.get(answer.casefold(), answer)
    if not choices or not _NUMBERS.fullmatch(answer):
        return answer
    return ",".join(_numbered(choices, int(each)) for each in re.findall(r"[0-9]{1,9}", answer))


def _numbered(choices: Sequence[Offered], number: int) -> str:
    if not 0 < number <= len(choices):
        raise LookupError(f"There is no number {number}: the list ends at {len(choices)}.")
    return choices[number - 1].word
