"""One rater's placement note while `pga place` writes in it: each answer is on disk at once."""

from collections.abc import Sequence
from pathlib import Path

from pgacli.case.model import Case
from pgacli.case.notes import Finding
from pgacli.case.writing.one_writer import one_writer
from pgacli.casework.new_note import new_text, write_note
from pgacli.casework.placing import Answer, answered, new_note, own_note
from pgacli.commands.opening.case_reading import read_case
from pgacli.commands.writing.applying import apply, show_new_note
from pgacli.commands.writing.no_names import name_in_file_name
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
        else:
            self._enter_first(answers, dry_run=dry_run)
        if not dry_run:
            self.placed.update({each.finding: each.heading for each in answers})

    def _enter_first(self, answers: Sequence[Answer], *, dry_run: bool) -> None:
        new = new_note(self.case, self.by, answers)
        if dry_run:
            show_new_note(new.kind, new_text(self.case, new))
            return
        with one_writer(self.root):
            # In another window the same person may have begun: of two notes, one alone counts.
            begun = own_note(read_case(self.root, self.case.today), self.by)
            if begun:
                self.relative, self.placed = begun.path, dict(begun.headings)
                apply([answered(self.root, begun.path, answers)], dry_run=False)
                return
            path = write_note(self.root, self.case, new, name_in_file_name(self.case))
            self.relative = path.relative_to(self.root).as_posix()
