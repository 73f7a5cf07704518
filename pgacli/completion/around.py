"""What completion knows of the case around it: ids, codes and headings.

Notes are known by their file names alone, headings by their ids and the shipped labels, and
private/ is never opened: no title and no name can stand in what a shell offers.
"""

import re
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

from pgacli.case.files import read_text
from pgacli.case.folder import case_around, markdown_files
from pgacli.case.framework import Framework
from pgacli.case.framework_file import load_framework
from pgacli.case.frameworks import choose_framework
from pgacli.case.house import find_houses
from pgacli.case.note_file import kind_and_id, read_note
from pgacli.case.notes import FOLDERS, Assessment

_PLAIN_WORD = re.compile(r"\w[\w./+-]*")


class Around:
    """The case at or above a folder; where there is none, everything is empty."""

    def __init__(self, folder: Path) -> None:
        """Look for the case, and read nothing yet."""
        self._root = case_around(folder)

    def ids(self, *kinds: str) -> Iterator[tuple[str, str]]:
        """Give the ids of notes of these kinds, or of all, each with the word for its kind."""
        found = []
        for each in markdown_files(self._root) if self._root else ():
            if each.refused is None and each.relative.partition("/")[0] in FOLDERS:
                kind, id_ = kind_and_id(each.relative)
                if id_ and (not kinds or kind.kind in kinds):
                    found.append((id_[0], int(id_[1:]), kind.kind))
        return ((f"{letter}{number}", kind) for letter, number, kind in sorted(set(found)))

    @property
    def codes(self) -> tuple[str, ...]:
        """Give the codes of the young people, as assessment.md lists them."""
        return self._assessment.group.members

    @property
    def headings(self) -> Iterator[tuple[str, str]]:
        """Give the headings in use, each with the shipped label: one of the case's own is text.

        An id that a shell would not take as a plain word is not offered: bash puts what is offered
        into the line as it stands, and would run it.
        """
        shipped = load_framework().headings
        for id_ in filter(_PLAIN_WORD.fullmatch, self._framework.headings):
            yield id_, shipped[id_].label if id_ in shipped else ""

    @cached_property
    def _framework(self) -> Framework:
        if self._root is None:
            return load_framework()
        houses, _ = find_houses(self._root, self._assessment.house.strip())
        return choose_framework(self._root, houses, self._assessment.framework.strip()).framework

    @cached_property
    def _assessment(self) -> Assessment:
        text = read_text(self._root, "assessment.md") if self._root else None
        note = read_note(text, "assessment.md")[0] if isinstance(text, str) else None
        return note if isinstance(note, Assessment) else Assessment.unread_whole()
