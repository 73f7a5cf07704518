"""A section of a note that was meant for a key, under a heading that is nearly the one it needs."""

import re
from collections.abc import Iterable, Iterator

from pgacli.case.body import Section
from pgacli.case.comments import code_and_comments
from pgacli.case.fields.declared import Field
from pgacli.case.note import Note
from pgacli.rules.rule import Hit

_CLOSE = 0.75
# A rule of its own says where one of these is missing, and where its section may stand.
_ASKED_FOR = frozenset({"safeguarding", "meaning", "action"})


def lacking(note: Note, key: str, message: str) -> Hit:
    """Say that a key is empty: where a heading nearly names it, there, and how it is spelt."""
    field = note.fields[key]
    if not field.section or key in note.marks:
        return Hit(note.at(key), message)
    near = _nearly(note.own_sections, key, field)
    if near is not None:
        hint = f"Call this section “{field.section}”: so far it is read as part of the text above."
        return Hit(note.place_of(note.body_start + near), message, hint)
    line = _as_a_line(note, note.body.casefold(), field)
    return line._replace(message=message) if line is not None else Hit(note.at(key), message)


def misnamed(note: Note) -> Iterator[Hit]:
    """Flag sections that nearly have the name of a key that is empty, and that no rule asks for."""
    own, body = note.own_sections, note.body.casefold()
    for key, field in note.in_body.items():
        if key in _ASKED_FOR or not note.lacks(key):
            continue
        near = _nearly(own, key, field) if own else None
        if near is not None:
            message = f"no section is called “{field.section}”, and this one nearly is"
            hint = f"Call it “{field.section}”: so far no report reads it as that."
            yield Hit(note.place_of(note.body_start + near), message, hint)
        elif (line := _as_a_line(note, body, field)) is not None:
            yield line


def _as_a_line(note: Note, body: str, field: Field) -> Hit | None:
    """Flag what is a heading to the eye alone: in bold, with a colon, or no space behind its `#`.

    `body` is the note's, without capitals.
    """
    heading = field.section.casefold()
    if heading not in body or any(part.name == heading for part in note.sections):
        return None
    found = re.search(
        rf"^[ \t\u00a0\u200b\ufeff>#*_\\\d.)-]*"
        rf"(?={re.escape(heading)}(?:[ \t\u00a0#*_:.]*\r?$|[*_]*:[*_]*[ \t\u00a0]))",
        note.body,
        re.IGNORECASE | re.MULTILINE,
    )
    if found is None or _is_in_code_or_comment(note.body, found.end()):
        return None
    message = f"“{field.section}” stands here, and not as a heading"
    hint = f"Write `## {field.section}`: so far it is read as part of the text above."
    return Hit(note.place_of(note.body_start + found.end()), message, hint)


def _is_in_code_or_comment(body: str, at: int) -> bool:
    return any(each.start <= at < each.end for each in code_and_comments(body))


def _nearly(own: Iterable[Section], key: str, field: Field) -> int | None:
    """Give where one of these sections begins whose heading nearly is that of a key, or its key."""
    # Imported here: a note without headings of its own has no need of it.
    from difflib import SequenceMatcher

    heading = field.section.casefold()
    for part in own:
        is_key = part.name.removesuffix("s") == key
        alike = SequenceMatcher(None, part.name, heading).ratio()
        is_near = alike >= _CLOSE or _shares_words(part.name, heading)
        if is_key or is_near or _goes_on(part.name, heading):
            return part.begins
    return None


def _goes_on(name: str, heading: str) -> bool:
    """Say whether more stands behind the heading that was meant: “Summary (draft)”.

    “Summary of the week” is a section of its own.
    """
    more = name.removeprefix(heading).lstrip() if name.startswith(heading) else ""
    return bool(more) and not more[0].isalnum()


def _shares_words(name: str, heading: str) -> bool:
    """Say whether all words of one heading, three at least, stand in the other one."""
    said, meant = (set(re.findall(r"\w+", each)) for each in (name, heading))
    return len(said & meant) > 2 and (said <= meant or meant <= said)
