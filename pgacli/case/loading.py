"""A folder becomes a Case. What cannot be read is kept as data; only "no case here" raises."""

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from pgacli.case.copies import copies_of_single_files, original_of
from pgacli.case.files import Found, Refused, as_text, markdown_files, read_text
from pgacli.case.framework import Framework
from pgacli.case.framework_file import load_framework, read_framework
from pgacli.case.house import load_house
from pgacli.case.model import Case, Unreadable
from pgacli.case.note import Note
from pgacli.case.note_file import kind_and_id, read_note, stray_problem
from pgacli.case.notes import FOLDERS, Assessment, kinds_of_folder
from pgacli.case.people import Opener, load_people
from pgacli.case.places import Problem
from pgacli.errors import PgaError


def load_case(root: Path, today: date, opener: Opener | None = None) -> Case:
    """Read a case folder as it stands. Raises PgaError where it holds no assessment.md.

    `opener` opens a sealed people key; without one it stays shut.
    """
    if not os.path.lexists(root / "assessment.md"):
        raise PgaError(f"{root} is no case: it has no assessment.md. Start one with `pga new DIR`.")
    loader = _Loader(root)
    framework = loader.framework()
    assessment = loader.assessment()
    notes = list(loader.notes())
    people, open_key = load_people(root, opener)
    house, bad_house = load_house(root)
    return Case(
        as_text(root.resolve().name),
        today,
        assessment,
        framework,
        notes=notes,
        unreadable=loader.lost,
        problems=[*loader.problems, *open_key, *bad_house, *copies_of_single_files(root)],
        people=people,
        house=house,
    )


class _Loader:
    """Reads one folder, and keeps what it could not read."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.problems: list[Problem] = []
        self.lost: list[Unreadable] = []

    def framework(self) -> Framework:
        shipped = load_framework()
        if not os.path.lexists(self.root / "framework.yaml"):
            return shipped
        text = read_text(self.root, "framework.yaml")
        if isinstance(text, Refused):
            self._report(Found("framework.yaml", text))
            return shipped.as_uncertain()
        own, problems = read_framework(text, "framework.yaml")
        self.problems += problems
        return own if own is not None and own.headings else shipped.as_uncertain()

    def assessment(self) -> Assessment:
        note = self._read("assessment.md")
        return note if isinstance(note, Assessment) else Assessment.unread_whole()

    def notes(self) -> Iterator[Note]:
        for found in markdown_files(self.root):
            folder, _, name = found.relative.partition("/")
            if found.refused is not None:
                if folder in FOLDERS or not name:
                    self._lose(found)
            elif folder not in FOLDERS:
                self._look_at_stray(found.relative)
            elif (note := self._read(found.relative)) is not None:
                yield note

    def _read(self, relative: str) -> Note | None:
        text = read_text(self.root, relative)
        if isinstance(text, Refused):
            self._lose(Found(relative, text))
            return None
        note, problems = read_note(text, relative)
        self.problems += problems
        if note is None:
            self.lost.append(Unreadable(relative, *kind_and_id(relative)))
        return note

    def _look_at_stray(self, relative: str) -> None:
        if relative == "assessment.md" or original_of(relative) == "assessment.md":
            return
        text = read_text(self.root, relative)
        problem = stray_problem(text, relative) if isinstance(text, str) else None
        if problem is not None:
            self.problems.append(problem)

    def _lose(self, found: Found) -> None:
        """Keep a file, or a whole folder, that cannot be read."""
        self._report(found)
        if "/" in found.relative or found.relative == "assessment.md":
            self.lost.append(Unreadable(found.relative, *kind_and_id(found.relative)))
        else:
            for kind in kinds_of_folder(found.relative):
                self.lost.append(Unreadable(found.relative, kind, ""))

    def _report(self, found: Found) -> None:
        if found.refused is not None:
            self.problems.append(found.refused.problem(found.relative))
