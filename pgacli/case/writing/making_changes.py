"""Changes that were worked out are written: all of them, each file whole, or none."""

import os
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from pathlib import Path

from pgacli.case.files import read_text, why
from pgacli.case.frontmatter import read_front_matter
from pgacli.case.writing.drafts import draft, new_name
from pgacli.case.writing.editing import Change
from pgacli.case.writing.new_notes import keep_names
from pgacli.case.writing.one_writer import one_writer
from pgacli.case.writing.uninterrupted import uninterrupted
from pgacli.case.yaml.nodes import UnreadableError
from pgacli.errors import PgaError

# Each is an open file until all are written, and a system allows some hundred. Of more changes, a
# full disk may leave the first fifty made; each of them is whole.
_MOST_DRAFTS = 50


def write_changes(changes: Sequence[Change]) -> None:
    """Write every change, each file whole. Raises PgaError where a note changed meanwhile."""
    todo = [change for change in changes if change.after != change.before]
    if not todo:
        return
    with one_writer(todo[0].root):
        refuse_changed(todo)
        refuse_locked(todo)
        with uninterrupted():  # all of them, or none
            for at in range(0, len(todo), _MOST_DRAFTS):
                _write_over(todo[at : at + _MOST_DRAFTS])


def refuse_changed(changes: Iterable[Change]) -> None:
    """Raise PgaError where a note was saved meanwhile, or would not be readable any more."""
    for change in changes:
        if change.relative.endswith(".md"):
            _refuse_broken(change)
        if read_text(change.root, change.relative) != change.before:
            raise saved_meanwhile(change.relative)


def saved_meanwhile(relative: str) -> PgaError:
    """Give the error of a note that is not as it was when a change of it was worked out."""
    return PgaError(f"{relative} was saved meanwhile; nothing was changed. Try again.")


def refuse_locked(changes: Iterable[Change]) -> None:
    """Raise PgaError where somebody locked a note: to put another in its place would unlock it."""
    for change in changes:
        if not os.access(change.root / change.relative, os.W_OK):
            raise PgaError(f"{change.relative} may only be read; nothing was changed")


def _write_over(changes: Sequence[Change]) -> None:
    """Write some changes: each is safe on the disk before the first takes the place of its note."""
    with ExitStack() as drafts:
        written = [(change, _drafted(change, drafts)) for change in changes]
        for change, new in written:
            try:
                new.replace(_path_of(change))
                keep_names(new.parent)
            except OSError as error:
                raise _cannot_write(change, error) from None


def _drafted(change: Change, drafts: ExitStack) -> Path:
    path = _path_of(change)
    try:
        mode = path.stat().st_mode & 0o777
        new = draft(path.with_name(new_name()), change.after.encode("utf-8"), mode)
        written = drafts.enter_context(new)
        written.chmod(mode)
    except OSError as error:
        raise _cannot_write(change, error) from None
    return written


def _path_of(change: Change) -> Path:
    path = change.root / change.relative
    return path.resolve() if path.is_symlink() else path


def _cannot_write(change: Change, error: OSError) -> PgaError:
    return PgaError(f"cannot write {change.relative}: {why(error)}")


def _refuse_broken(change: Change) -> None:
    """An edit must leave a note that can be read: better no change than a broken one."""
    try:
        read_front_matter(change.after)
    except UnreadableError:
        raise PgaError(
            f"{change.relative} is written in a way that cannot be changed safely; nothing was"
            " written. Make the change by hand."
        ) from None
