"""A section of a note that was meant for a key, under a heading that is nearly the one it needs."""

from collections.abc import Iterator

from pgacli.case.note import Note
from pgacli.rules.rule import Hit

_CLOSE = 0.75
# A rule of its own says where one of these is missing, and where its section may stand.
_ASKED_FOR = frozenset({"safeguarding", "meaning", "action"})


def lacking(note: Note, key: str, message: str) -> Hit:
    """Say that a key is empty: where a heading nearly names it, there, and how it is spelt."""
    field = note.fields[key]
    near = _nearly(note, key) if field.section and key not in note.marks else None
    if near is None:
        return Hit(note.at(key), message)
    hint = f"Call this section “{field.section}”: so far it is read as part of the text above."
    return Hit(note.place_of(note.body_start + near), message, hint)


def misnamed(note: Note) -> Iterator[Hit]:
    """Flag sections that nearly have the name of a key that is empty, and that no rule asks for."""
    for key, field in note.in_body.items():
        near = _nearly(note, key) if key not in _ASKED_FOR and note.lacks(key) else None
        if near is not None:
            message = f"no section is called “{field.section}”, and this one nearly is"
            hint = f"Call it “{field.section}”: so far no report reads it as that."
            yield Hit(note.place_of(note.body_start + near), message, hint)


def _nearly(note: Note, key: str) -> int | None:
    """Give where a heading begins that is not a key's, and nearly is this one, or its key."""
    keys = {field.section.casefold() for field in note.in_body.values()}
    own = [part for part in note.sections if part.level > 1 and part.name not in keys]
    if not own:
        return None
    # Imported here: most notes have no headings of their own.
    from difflib import SequenceMatcher

    heading = note.fields[key].section.casefold()
    for part in own:
        is_key = part.name.removesuffix("s") == key
        alike = SequenceMatcher(None, part.name, heading).ratio()
        if is_key or alike >= _CLOSE or _shares_words(part.name, heading):
            return part.begins
    return None


def _shares_words(name: str, heading: str) -> bool:
    """Say whether all words of a heading, of three at least, stand in the one that was meant."""
    words = name.split()
    return len(words) > 2 and set(words) <= set(heading.split())
