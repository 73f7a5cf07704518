"""Giving a note another id or file name, with every link to it mended."""

import os
import re
from collections.abc import Callable, Sequence
from pathlib import Path

from pgacli.case.editing import Change, read_change, write_changes
from pgacli.case.files import why
from pgacli.case.model import Case
from pgacli.case.note import Note
from pgacli.case.slugs import file_name
from pgacli.errors import PgaError


def note_of(case: Case, id_: str) -> Note:
    """Give the note of an id. Raises PgaError where there is none, or more than one."""
    wanted = id_.strip().upper()
    found = [note for note in case.notes if note.id == wanted and note.folder]
    if not found:
        raise PgaError("there is no note of that id in this case")
    if len(found) > 1:
        raise PgaError(f"two notes have the id {wanted}: rename one of the files by hand first")
    return found[0]


def new_name(case: Case, note: Note, to: str, is_name: Callable[[str], bool]) -> tuple[str, str]:
    """Give the id and the file name that `to` asks for: an id keeps the words, words keep the id.

    Raises PgaError where the id is taken or of another kind.
    """
    if re.fullmatch(r"[A-Za-z]\d+", to.strip()):
        id_ = to.strip().upper()
        _refuse_taken(case, note, id_)
        return id_, id_ + note.path.rpartition("/")[2][len(note.id) :]
    name = file_name(note.id, to, is_name, {code.rstrip("0123456789") for code in case.members})
    return note.id, name


def _refuse_taken(case: Case, note: Note, id_: str) -> None:
    """Refuse an id that is another kind's, or taken. Raises PgaError."""
    if not re.fullmatch(rf"{note.letter}\d+", id_):
        raise PgaError(
            f"the id of a {note.kind} is {note.letter} and a number, such as {note.letter}7"
        )
    if any(other.id == id_ for other in case.notes) or any(o.id == id_ for o in case.unreadable):
        raise PgaError(f"{id_} is taken: choose the id of no other note")


def mended_links(root: Path, case: Case, note: Note, id_: str, name: str) -> list[Change]:
    """Give a change for each note that names this one, by its id or by its file name."""
    changes = []
    for other in case.notes:
        change = read_change(root, other.path)
        after = _body_mended(other, _header_mended(other, note.id, id_), note, id_, name)
        if after != change.before:
            changes.append(change._replace(after=after))
    return changes


def _header_mended(other: Note, old: str, new: str) -> str:
    """Put the new id in place of the old at each mention, from the last to the first."""
    text = other.source_text
    spots = {
        spot
        for mention in other.mentions
        if mention.name == old and mention.kinds not in (("code",), ("heading",))
        for spot in [other.mention_offset(mention)]
        if spot is not None and text[spot : spot + len(old)].upper() == old
    }
    for spot in sorted(spots, reverse=True):
        text = text[:spot] + new + text[spot + len(old) :]
    return text


def _body_mended(other: Note, text: str, note: Note, id_: str, name: str) -> str:
    body_at = other.body_start + len(text) - len(other.source_text)
    header, body = text[:body_at], text[body_at:]
    body = body.replace(note.path.rpartition("/")[2], name)
    if id_ != note.id:
        body = re.sub(rf"\b{note.id}\b(?![-\w]*\.md)", id_, body)
    return header + body


def write_renamed(root: Path, note: Note, name: str, changes: Sequence[Change]) -> None:
    """Give the note its new file name, write the mended links, and take the old name away.

    Both names exist until the links are mended, so a run that is stopped loses nothing. Raises
    PgaError where the new name is taken or cannot be written.
    """
    old = root / note.path
    new = old.with_name(name)
    if new == old:
        return
    try:
        os.link(old, new)
        own = [change for change in changes if change.relative == note.path]
        write_changes([change for change in changes if change.relative != note.path])
        old.unlink()
        write_changes([each._replace(relative=f"{note.folder}/{name}") for each in own])
    except FileExistsError:
        raise PgaError(f"{name} is there already, and nothing is overwritten") from None
    except OSError as error:
        raise PgaError(f"cannot rename the note: {why(error)}") from None
