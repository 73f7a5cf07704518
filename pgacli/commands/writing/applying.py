"""Writing the changes of a step, or showing them."""

import difflib
import sys
from collections.abc import Sequence
from pathlib import Path

from pgacli.case.note import Note
from pgacli.case.writing.editing import Change, read_change
from pgacli.case.writing.making_changes import saved_meanwhile, write_changes
from pgacli.screen import nameless


def begin(root: Path, note: Note) -> Change:
    """Begin a change of a note as it stands on disk. Raises PgaError where it is another by now.

    What to change was worked out on what was read; since then somebody may have been asked for a
    passphrase, and have saved the note meanwhile.
    """
    change = read_change(root, note.path)
    if note.source_text not in ("", change.before):
        raise saved_meanwhile(note.path)
    return change


def apply(changes: Sequence[Change], *, dry_run: bool) -> bool:
    """Write the changes, or print them as a diff. Give whether anything was written."""
    if dry_run:
        for change in changes:
            sys.stdout.write(difference(change))
        return False
    write_changes(changes)
    return True


def show_new_note(kind: type[Note], text: str) -> None:
    """Print a note that would be made; it gets its number and its name when it is written."""
    show_new_file(f"{kind.folder}/{kind.letter}…", text)


def show_new_file(relative: str, text: str) -> None:
    """Print a file that would be made as a diff against nothing."""
    lines = "".join(f"+{line}\n" for line in nameless(text).splitlines())
    sys.stdout.write(f"--- nothing (now)\n+++ {relative} (then)\n{lines}")


def difference(change: Change) -> str:
    """Give a change as a unified diff of the note, faithful but for names.

    They are hidden before lines are compared: a name over two lines is none to look at each.
    """
    lines = difflib.unified_diff(
        nameless(change.before).splitlines(),
        nameless(change.after).splitlines(),
        f"{change.relative} (now)",
        f"{change.relative} (then)",
        lineterm="",
        n=1,
    )
    return "".join(f"{line}\n" for line in lines)
