"""A note gets its new name on the disk, and every link to it is mended: no run loses it."""

import os
from collections.abc import Sequence
from pathlib import Path

from pgacli.case.files import read_text, why
from pgacli.case.notes import Disclosure
from pgacli.case.writing.editing import Change
from pgacli.case.writing.making_changes import refuse_changed, refuse_locked, write_changes
from pgacli.case.writing.new_notes import numbers_taken, write_new
from pgacli.case.writing.one_writer import one_writer
from pgacli.case.writing.uninterrupted import uninterrupted
from pgacli.casework.renaming import Renaming, taken
from pgacli.casework.tracing.trace_file import trace_path
from pgacli.errors import PgaError


def write_renamed(root: Path, asked: Renaming, changes: Sequence[Change]) -> None:
    """Write the note under its new name, mend the links to it, and take the old name away.

    A run may be killed between any two files. So the note has both names until every link is
    mended: nothing is lost and no link leads nowhere, `pga check` tells of the two, and the same
    renaming asked for again goes on where this one stopped. Raises PgaError where the new name is
    taken, or where something cannot be written: then all is as it was, if the disk allows it.
    """
    old, new = root / asked.note.path, root / asked.path
    if new == old:
        return
    others = [change for change in changes if change.relative != asked.note.path]
    own = Change(root, asked.note.path, asked.note.source_text, asked.text)
    # Held till the old name is gone: an answer that is entered in it meanwhile would go with it.
    with one_writer(root):
        refuse_changed([*others, own])
        refuse_locked(others)
        try:
            _refuse_taken_meanwhile(root, asked)
            with uninterrupted():  # whoever stops it would have the note under both names
                if _is_one_file(old, new):
                    write_changes([own, *others])
                    old.rename(new)
                    return
                is_new = read_text(root, asked.path) != asked.text
                if is_new:
                    write_new(new, asked.text, old.stat().st_mode & 0o777)
                _leave_old_name(root, asked, others, is_new=is_new)
        except OSError as error:
            raise _cannot(error) from None


def _leave_old_name(root: Path, asked: Renaming, others: Sequence[Change], *, is_new: bool) -> None:
    """Let all that leads to the old name lead to the new one, and take the old one away.

    What cannot be done whole is taken back, where this run began it (`is_new`).
    """
    try:
        _carry_trace(root, asked, asked.note.id, asked.id)
        write_changes(others)
        (root / asked.note.path).unlink()
    except (OSError, PgaError) as error:
        told = error if isinstance(error, PgaError) else _cannot(error)
        if is_new and _is_taken_back(root, asked, others):
            raise told from None
        raise PgaError(
            f"{told}. The note has both names until then: ask for the same again"
        ) from None


def _is_taken_back(root: Path, asked: Renaming, others: Sequence[Change]) -> bool:
    """Let all lead to the old name again and take the new one away; say whether it could be."""
    try:
        mended = [each for each in others if read_text(root, each.relative) == each.after]
        write_changes([each._replace(before=each.after, after=each.before) for each in mended])
        _carry_trace(root, asked, asked.id, asked.note.id)
        (root / asked.path).unlink()
    except (OSError, PgaError):
        return False
    return True


def _cannot(error: OSError) -> PgaError:
    return PgaError(f"cannot rename the note: {why(error)}")


def _refuse_taken_meanwhile(root: Path, asked: Renaming) -> None:
    """Raise PgaError where a note was added under the new id since the case was read."""
    numbers = numbers_taken(root / asked.note.folder, type(asked.note), besides=asked.name)
    if asked.id != asked.note.id and int(asked.id[1:]) in numbers:
        raise taken(asked.id)


def _is_one_file(old: Path, new: Path) -> bool:
    """Say whether a disk takes both names for one, as many do `F1-Hall.md` and `F1-hall.md`."""
    return new.exists() and old.samefile(new) and new not in new.parent.iterdir()


def _carry_trace(root: Path, asked: Renaming, from_id: str, to_id: str) -> None:
    """Let the trace of what was handed over follow its disclosure."""
    if isinstance(asked.note, Disclosure) and from_id != to_id:
        old, new = trace_path(root, from_id), trace_path(root, to_id)
        if old.is_file() and not os.path.lexists(new):
            old.rename(new)
