"""A case moves to another framework: what is called otherwise there, what is new, what is gone.

No note is placed anew. Where a finding belongs is for two people to settle, each by themselves.
"""

from pathlib import Path
from typing import NamedTuple

from pgacli.case.files import is_there
from pgacli.case.framework import Framework, Heading
from pgacli.case.frameworks import FRAMEWORK_FILE, choose_framework, framework_ids
from pgacli.case.model import Case
from pgacli.case.note import Note
from pgacli.case.writing.editing import Change, read_change, with_value
from pgacli.errors import PgaError


class Move(NamedTuple):
    """The change of the assessment, and what it means for the notes."""

    change: Change
    framework: Framework
    renamed: tuple[tuple[Heading, Heading], ...]
    added: tuple[Heading, ...]
    homeless: tuple[Note, ...]


def move_to(root: Path, case: Case, id_: str) -> Move:
    """Say what moving a case to another framework would do. Raises PgaError for no such one."""
    if is_there(root / FRAMEWORK_FILE):
        raise PgaError(
            f"the case has a {FRAMEWORK_FILE} of its own, which comes first: take it away"
        )
    chosen = choose_framework(root, case.house.folders, id_)
    if not chosen.said_by or chosen.problems:
        usable = ", ".join(framework_ids(case.house.folders))
        raise PgaError(f"this case cannot use a framework {id_}; it can use {usable}")
    before, after = case.framework.headings, chosen.framework.headings
    shared = [(before[name], after[name]) for name in after if name in before]
    return Move(
        with_value(read_change(root, "assessment.md"), "framework", id_),
        chosen.framework,
        tuple(pair for pair in shared if pair[0].label != pair[1].label),
        tuple(heading for name, heading in after.items() if name not in before),
        tuple(note for note in case.notes if _names_lost(note, chosen.framework)),
    )


def _names_lost(note: Note, framework: Framework) -> bool:
    """Say whether a note names a heading that the framework does not have."""
    return any(each.is_heading and each.name not in framework.headings for each in note.mentions)
