"""One note from its text: what it is, what it says, and everything that is wrong with it."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from pgacli.case.body import Section
from pgacli.case.copies import HINT as COPY_HINT
from pgacli.case.copies import original_of
from pgacli.case.fields.declared import key_name, read_values, report_missing, report_twice
from pgacli.case.frontmatter import has_front_matter, read_front_matter
from pgacli.case.messages import with_article
from pgacli.case.note import Note
from pgacli.case.notes import ADDED_KINDS, FOLDERS, KINDS, kind_of, kinds_of_folder
from pgacli.case.places import UNREADABLE, Place, Problem
from pgacli.case.reading import Reading
from pgacli.case.yaml.nodes import MappingNode, ScalarNode, UnreadableError
from pgacli.kept import TEXTS_OF_A_CASE, kept

# Digits as everybody types them: other scripts have some that look alike and count as others do.
_FILE_ID = re.compile(r"([A-Za-z])([0-9]+)")
_START = ScalarNode("", 1, 1)
# How alike a folder is to one that notes belong in, from 0 to 1: a letter or two are wrong.
_NEARLY = 0.8


def kind_and_id(relative: str) -> tuple[type[Note], str]:
    """Give the kind and the id that a path says; no id where its letter is none of the folder's."""
    if relative == "assessment.md":
        return KINDS["assessment"], "A1"
    kinds = list(kinds_of_folder(relative.partition("/")[0]))
    letter, id_ = _letter_and_id(relative)
    own = next((kind for kind in kinds if kind.letter == letter), None)
    return (own, id_) if own is not None else (kinds[0], "")


def _letter_and_id(relative: str) -> tuple[str, str]:
    """Give the letter and the id with which a file name begins, or nothing."""
    found = _FILE_ID.match(relative.rpartition("/")[2])
    return (found[1].upper(), found[0].upper()) if found else ("", "")


@kept(TEXTS_OF_A_CASE)
def read_note(text: str, relative: str) -> tuple[Note | None, Sequence[Problem]]:
    """Read a note's text; give it, where it could be read, with every problem in it."""
    if not has_front_matter(text):
        return None, [_without_front_matter(text, relative)]
    try:
        front = read_front_matter(text)
    except UnreadableError as error:
        place = Place(relative, error.line, error.column)
        return None, [Problem(UNREADABLE, place, error.message, error.hint)]
    moved = _of_another_folder(front.root, relative)
    if moved is not None:
        rule = "note.misplaced" if _said(front.root, "kind")[1] else "note.id-mismatch"
        return None, [_not_here(rule, moved, front.root, relative)]
    reading = Reading(relative)
    kind, id_ = _settle(front.root, reading)
    note = _note(kind, id_, text, front.body_start, front.root, reading)
    return note, reading.problems


def _without_front_matter(text: str, relative: str) -> Problem:
    # Imported here: hardly any note has none.
    from pgacli.case.no_front_matter import why_none  # noqa: PLC0415

    return Problem("note.no-front-matter", Place(relative), *why_none(text))


def stray_problem(text: str, relative: str) -> Problem | None:
    """Give the problem of a file outside the kinds' folders that says it is a note."""
    if not has_front_matter(text):
        return None
    try:
        root = read_front_matter(text).root
    except UnreadableError:
        return None
    word = _said(root, "kind")[1]
    kind = kind_of(word) if word else _kind_of_nearly(relative) or _kind_of_name(root, relative)
    return _not_here("note.misplaced", kind, root, relative) if kind is not None else None


def _kind_of_nearly(relative: str) -> type[Note] | None:
    """Give the kind of a note in a folder whose name is nearly right: Findings, or findigs."""
    # Imported here: hardly any case has such a note.
    from difflib import get_close_matches  # noqa: PLC0415

    folder, _, rest = relative.partition("/")
    meant = get_close_matches(folder.casefold(), FOLDERS, n=1, cutoff=_NEARLY)
    kind, id_ = kind_and_id(f"{meant[0]}/{rest}") if meant else (Note, "")
    return kind if id_ else None


def _kind_of_name(root: MappingNode, relative: str) -> type[Note] | None:
    """Give the kind that a name says which stands beside the folders, if one of the keys fits."""
    kind = None if "/" in relative else _kind_of_letter(relative)
    return kind if kind is not None and _count_strange(root, kind) < len(root.entries) else None


def lost_kind_and_id(text: str, relative: str) -> tuple[type[Note], str]:
    """Give the kind and the id of a note that is not read: those of its own folder, if it moved."""
    try:
        moved = _of_another_folder(read_front_matter(text).root, relative)
    except UnreadableError:
        moved = None
    if moved is None:
        return kind_and_id(relative)
    return kind_and_id(f"{moved.folder}/{relative.rpartition('/')[2]}")


def _of_another_folder(root: MappingNode, relative: str) -> type[Note] | None:
    """Give the kind of a note that was put into the folder of another kind, or None.

    Its `kind`, or without one its file name, says what it is, and its keys bear that out: read as
    what the folder holds, each of them would be wrong.
    """
    kind, id_ = kind_and_id(relative)
    word = _said(root, "kind")[1]
    other = kind_of(word) if word or id_ else _kind_of_letter(relative)
    if other is None or other.folder == kind.folder or not kind.folder:
        return None
    return other if _count_strange(root, other) < _count_strange(root, kind) else None


def _kind_of_letter(relative: str) -> type[Note] | None:
    letter, _ = _letter_and_id(relative)
    return next((kind for kind in ADDED_KINDS.values() if kind.letter == letter), None)


def _count_strange(root: MappingNode, kind: type[Note]) -> int:
    names = (key_name(key.text) for key, _ in root.entries)
    return sum(name not in kind.names and name not in ("kind", "id") for name in names)


def _not_here(rule: str, kind: type[Note], root: MappingNode, relative: str) -> Problem:
    """Give the problem of a note that would be read if it stood in its own folder."""
    key, _ = _said(root, "kind")
    home = f"{kind.folder}/" if kind.folder else "the case's own folder"
    place = Place(relative, key.line, key.column) if key is not None else Place(relative)
    message = f"this {kind.kind} stands outside {home} and is not read"
    hint = f"Move it into {home}."
    if not kind.folder and "/" not in relative:
        message = "a second assessment stands beside assessment.md, and is not read"
        hint = "Put what this file alone says into assessment.md, and move it out of the case."
    return Problem(rule, place, message, hint, is_grave=True)


def _said(root: MappingNode, wanted: str) -> tuple[ScalarNode | None, str]:
    for key, value in root.entries:
        if key.text == wanted and isinstance(value, ScalarNode):
            return key, value.text.strip()
    return None, ""


def _settle(root: MappingNode, reading: Reading) -> tuple[type[Note], str]:
    """Hold what the note says of its kind and id against its folder and file name."""
    kind, id_ = kind_and_id(reading.path)
    key, word = _said(root, "kind")
    if key is not None and word:
        kind = _settle_kind(kind, id_, word, key, reading)
    key, word = _said(root, "id")
    if not kind.folder:
        return kind, id_  # the assessment is A1; an `id` in it is the council's own
    if key is not None and word and id_ and word.upper() != id_:
        message = f"the note says another id than its file name, which says {id_}"
        reading.report("id-mismatch", key, message, f"Write `id: {id_}`, or rename the file.")
    elif not id_:
        message = f"the file name does not begin with an id such as {kind.letter}1"
        hint = f"Rename it to the next free id, such as {kind.letter}1-short-words.md."
        hint = f"If it is a copy: {COPY_HINT} If not: {hint}" if original_of(reading.path) else hint
        reading.report("id-mismatch", _START, message, hint)
        id_ = word.upper() if re.fullmatch(r"[A-Za-z][0-9]{1,9}", word) else ""
    return kind, id_


def _settle_kind(
    kind: type[Note], id_: str, word: str, key: ScalarNode, reading: Reading
) -> type[Note]:
    other = kind_of(word)
    if other is None:
        hint = f"Write `kind: {kind.kind}`, or take the line out: the folder and file name say it."
        reading.report("unknown-kind", key, "there is no such kind of note", hint)
    elif other.folder != kind.folder or (other is not kind and id_):
        home = f"{kind.folder}/" if kind.folder else "assessment.md"
        message = (
            f"the note says that it is {with_article(other.kind)}, and {home} holds"
            f" {with_article(kind.kind)} here"
        )
        there = f"{other.folder}/" if other.folder else "the case's own folder"
        hint = f"Write `kind: {kind.kind}`, or move the note into {there}."
        reading.report("misplaced", key, message, hint)
    else:
        return other
    return kind


# One for all notes: Python would make an empty set for each.
_NONE: frozenset[str] = frozenset()


def _note(
    kind: type[Note], id_: str, text: str, body_start: int, root: MappingNode, reading: Reading
) -> Note:
    own = [entry for entry in root.entries if entry[0].text not in ("kind", "id")]
    values = read_values(kind, MappingNode(root.line, root.column, own), reading)
    _report_again([key for key, _ in root.entries if key.text in ("kind", "id")], reading)
    origin: dict[str, Any] = {
        "path": reading.path,
        "id": id_,
        "source_text": text,
        "body_start": body_start,
        "marks": reading.marks,
        "mentions": tuple(reading.mentions),
        "unread": frozenset(reading.unread) if reading.unread else _NONE,
        "twice": frozenset(reading.twice) if reading.twice else _NONE,
    }
    note = kind(values | origin)
    from_body = dict(_texts_in_body(note, reading))
    if from_body:
        note = kind(vars(note) | from_body)
    report_missing(note, reading)
    return note


def _report_again(keys: list[ScalarNode], reading: Reading) -> None:
    """Report `kind` or `id` written twice: `read_values` never sees these two."""
    firsts: dict[str, ScalarNode] = {}
    for key in keys:
        first = firsts.setdefault(key.text, key)
        if key is not first:
            report_twice(first, key, reading)


def _texts_in_body(note: Note, reading: Reading) -> Iterator[tuple[str, str]]:
    """Give the texts that stand in the body in place of a key; report one that stands twice."""
    for name, field in note.in_body.items():
        parts = list(note.sections_of(field))
        if not parts:
            continue
        mark = reading.marks.get(name)
        is_key = mark is not None and bool(getattr(note, name))
        for part in parts if is_key else parts[1:]:
            line = mark.line if mark is not None and is_key else _place(note, parts[0]).line
            place = _place(note, part)
            message = f"`{name}` stands twice: on lines {line} and {place.line}"
            hint = "Keep the key or one section, or join their texts."
            reading.problems.append(Problem("note.duplicate-key", place, message, hint))
        # What was meant by a misspelt key is a guess; a section is there for all to read.
        if not is_key and (mark is None or name not in reading.unread):
            reading.marks.pop(name, None)  # an empty key: the section speaks for it
            yield name, note.text_of(name, parts[0])


def _place(note: Note, part: Section) -> Place:
    return note.place_of(note.body_start + part.begins)
