"""A folder becomes a Case. What cannot be read is kept as data; only "no case here" raises."""

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from pgacli.case.copies import copies_of_single_files, original_of
from pgacli.case.files import Refused, as_text, read_text
from pgacli.case.folder import Beside, markdown_files, report_names
from pgacli.case.framework import Framework
from pgacli.case.frameworks import choose_framework
from pgacli.case.frontmatter import has_front_matter
from pgacli.case.house import House, find_houses, load_house
from pgacli.case.key.exposure import exposures
from pgacli.case.key.people import Opener, load_people
from pgacli.case.model import Case, Unreadable
from pgacli.case.note import Note
from pgacli.case.note_file import kind_and_id, lost_kind_and_id, read_note, stray_problem
from pgacli.case.notes import FOLDERS, Assessment, kinds_of_folder
from pgacli.case.places import Place, Problem
from pgacli.errors import PgaError


def load_case(root: Path, today: date, opener: Opener | None = None) -> Case:
    """Read a case folder as it stands. Raises PgaError where it holds no assessment.md.

    `opener` opens a sealed people key; without one it stays shut.
    """
    if not os.path.lexists(root / "assessment.md"):
        raise PgaError(f"{root} is no case: it has no assessment.md. Start one with `pga new DIR`.")
    loader = _Loader(root)
    assessment = loader.assessment()
    house = loader.house(assessment)
    framework = loader.framework(assessment, house)
    notes = list(loader.notes())
    key = load_people(root, opener)
    exposed = list(exposures(root, key, {each.path for each in notes}))
    return Case(
        as_text(root.resolve().name),
        today,
        assessment,
        framework,
        notes=notes,
        unreadable=loader.lost,
        problems=[*loader.problems, *exposed, *key.problems, *_copies(root, exposed)],
        people=key.people,
        house=house,
        beside=loader.beside,
    )


def _copies(root: Path, exposed: list[Problem]) -> Iterator[Problem]:
    """Report copies of what a case has one of, but for those that lie open: these have a flag."""
    told = {each.place.path for each in exposed}
    return (each for each in copies_of_single_files(root) if each.place.path not in told)


# How editors and other programs end the name of such a text.
_NEARLY_MD = (".txt", ".text", ".markdown", ".mdown", ".mkd")
_NOT_MD = Refused(
    "a note whose name does not end in .md",
    "Rename it so that it ends in .md alone; the system may hide what stands behind the last dot.",
)
_DOCUMENTS = (".docx", ".doc", ".odt", ".rtf", ".pages", ".pdf", ".eml", ".msg")
_NO_NOTE = "a document with the name of a note: nothing of it is read"
_NO_NOTE_HINT = (
    "Make a note of it: `pga import` takes Word files and mails. Then keep it outside the case, for"
    " all its names stand in it."
)
_HOUSE_HINT = "Name a folder inside the case or beside it, such as ../our-house."


def _is_nearly_md(name: str) -> bool:
    """Say whether a name ends as that of a plain text, in nothing at all, or in a slip."""
    return "." not in name or name.endswith(_NEARLY_MD) or name.rstrip(" .").endswith(".md")


class _Loader:
    """Reads one folder, and keeps what it could not read."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.problems: list[Problem] = []
        self.lost: list[Unreadable] = []
        self.beside = Beside([], [])
        # Of every note, those that could not be read among them.
        self.ids: set[str] = set()

    def assessment(self) -> Assessment:
        """Read the assessment; one of which nothing is known where it cannot be read."""
        note = self._read("assessment.md")
        return note if isinstance(note, Assessment) else Assessment.unread_whole()

    def house(self, assessment: Assessment) -> House:
        """Read the words of every house that the case has."""
        folders, refused = find_houses(self.root, assessment.house.strip())
        house, problems = load_house(folders)
        self.problems += problems
        if refused:
            message = f"`house` {refused}"
            place = assessment.at("house")
            self.problems.append(Problem("note.bad-value", place, message, _HOUSE_HINT))
        return house._replace(refused=refused)

    def framework(self, assessment: Assessment, house: House) -> Framework:
        """Read the framework that the case names."""
        chosen = choose_framework(self.root, house.folders, assessment.framework.strip())
        self.problems += chosen.problems
        if not chosen.said_by:
            message = "`framework` names one that is neither shipped nor in a house of this case"
            place = assessment.at("framework")
            hint = "Write `framework: lloyd-2019`, or name the house that holds it."
            self.problems.append(Problem("note.bad-value", place, message, hint))
        return chosen.framework

    def notes(self) -> Iterator[Note]:
        """Read every other note, and look at what may have been meant for one."""
        for found in markdown_files(self.root, self.beside):
            folder, _, name = found.relative.partition("/")
            if found.refused is not None:
                if folder in FOLDERS or not name:
                    self._lose(found.relative, found.refused)
            elif folder not in FOLDERS:
                self._look_at_stray(found.relative)
            elif (note := self._read(found.relative)) is not None:
                self.ids.add(note.id)
                yield note
        for relative in self.beside.files:
            self._look_at_other(relative)
        # No report is read; but whoever gets one reads how it is called.
        self.beside.files.extend(report_names(self.root))

    def _read(self, relative: str) -> Note | None:
        text = read_text(self.root, relative)
        if isinstance(text, Refused):
            self._lose(relative, text)
            return None
        note, problems = read_note(text, relative)
        self.problems += problems
        if note is None:
            self._keep_lost(relative, *lost_kind_and_id(text, relative))
        return note

    def _look_at_stray(self, relative: str) -> None:
        if relative == "assessment.md":
            return
        # It is no note, and its name may still be somebody's.
        self.beside.files.append(relative)
        if original_of(relative) == "assessment.md":
            return
        text = read_text(self.root, relative)
        problem = stray_problem(text, relative) if isinstance(text, str) else None
        if problem is not None:
            self.problems.append(problem)

    def _look_at_other(self, relative: str) -> None:
        """Look at a file of another ending that has the name of a note.

        One that was saved as plain text is lost. What a note was made from may lie beside it.
        """
        id_ = kind_and_id(relative)[1] if relative.partition("/")[0] in FOLDERS else ""
        if not id_:
            return
        if _is_nearly_md(relative.rpartition("/")[2].casefold()):
            text = read_text(self.root, relative)
            if isinstance(text, str) and has_front_matter(text):
                self._lose(relative, _NOT_MD)
        elif relative.casefold().endswith(_DOCUMENTS) and id_ not in self.ids:
            place = Place(relative)
            self.problems.append(Problem("note.misplaced", place, _NO_NOTE, _NO_NOTE_HINT))

    def _keep_lost(self, relative: str, kind: type[Note], id_: str) -> None:
        self.lost.append(Unreadable(relative, kind, id_))
        self.ids.add(id_)

    def _lose(self, relative: str, refused: Refused) -> None:
        """Keep a file, or a whole folder, that cannot be read."""
        self.problems.append(refused.problem(relative))
        if "/" in relative or relative == "assessment.md":
            self._keep_lost(relative, *kind_and_id(relative))
        else:
            # Of the case's own folder that is every kind.
            folders = FOLDERS if relative == "." else (relative,)
            kinds = (kind for folder in folders for kind in kinds_of_folder(folder))
            self.lost += (Unreadable(relative, kind, "") for kind in kinds)
