"""One rater's placement note while `pga place` writes in it: each answer is on disk at once."""

from collections.abc import Sequence
from pathlib import Path

from pgacli.case.editing import Change
from pgacli.case.model import Case
from pgacli.case.notes import Finding
from pgacli.casework.new_note import write_note
from pgacli.casework.placing import Answer, answered, new_note, own_note
from pgacli.casework.scaffold import note_text
from pgacli.commands.applying import apply
from pgacli.commands.no_names import name_in_file_name
from pgacli.editions.parts.standing import standing


class Entry:
    """Who places, what they placed so far, and the note that holds it once there is one."""

    def __init__(self, root: Path, case: Case, by: str) -> None:
        self.root, self.case, self.by = root, case, by
        own = own_note(case, by)
        self.relative = own.path if own else ""
        self.placed = dict(own.headings) if own else {}

    def to_place(self) -> tuple[Finding, ...]:
        """Give the findings, in the order of their ids; what was taken back is nobody's to read."""
        return standing(self.case).findings

    def enter(self, answers: Sequence[Answer], *, dry_run: bool = False) -> None:
        """Write answers in the rater's note, which the first one makes, or show the change."""
        if self.relative:
            apply([answered(self.root, self.relative, answers)], dry_run=dry_run)
        elif dry_run:
            new = new_note(self.case, self.by, answers)
            text = note_text(new.kind, new.title, new.values, new.text)
            apply([Change(self.root, "supervision/ (a new note)", "", text)], dry_run=True)
        else:
            new = new_note(self.case, self.by, answers)
            path = write_note(self.root, self.case, new, name_in_file_name(self.case))
            self.relative = path.relative_to(self.root).as_posix()
        if not dry_run:
            self.placed.update({each.finding: each.heading for each in answers})
