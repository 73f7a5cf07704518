"""What belongs to an old case and must not leave it: names, codes, numbers, and its own words."""

import re
from functools import cached_property
from pathlib import PurePosixPath
from typing import NamedTuple

from pgacli.case.comments import without_comments
from pgacli.case.model import Case
from pgacli.case.note import Note
from pgacli.case.notes import Assessment, Learning
from pgacli.casework.tracing.fingerprints import Run, runs_of, words_of
from pgacli.editions.codes import plain_of_codes
from pgacli.rules.prose.acronyms import known_acronyms
from pgacli.rules.prose.identifiers import identifiers
from pgacli.rules.prose.names import names_in, names_in_filename
from pgacli.rules.words.name_key import name_key

SHORTEST_TITLE = 4
_SECTION_LINE = re.compile(r"^ {0,3}#{2,6}[ \t].*$", re.MULTILINE)
_IDS = {
    "A": "the assessment",
    "C": "a contributor",
    "D": "a disclosure",
    "F": "a finding",
    "I": "an intervention",
    "L": "a lesson",
    "M": "a meeting",
    "O": "an offer",
    "P": "a placement",
    "S": "a source",
    "V": "a supervision discussion",
}


class OldCase:
    """Says what of a text belongs to one case, and says the rest without it."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self._key = name_key(case.people)
        self._acronyms = known_acronyms(case.house.acronyms)
        self._without_codes = plain_of_codes(case)

    @property
    def unsearched(self) -> str:
        """Why nothing that anybody wrote may leave the case: its key was there, and stayed shut."""
        is_shut = self.case.people.is_sealed
        return "the people key is sealed, so names could not be looked for" if is_shut else ""

    def fault(self, text: str, path: str = "", *, is_prose: bool = True) -> str:
        """Say why a text may not leave the case, without repeating any of it; nothing if it may.

        `is_prose`: the words of the assessment itself count as the case's own too.
        """
        if names_in(text, self._key, self._acronyms):
            return "it holds a young person's name"
        if any(names_in_filename(part, self._key) for part in PurePosixPath(path).parts):
            return "its file name holds a young person's name"
        found = identifiers(text)
        if found:
            return f"it holds {found[0].said}"
        return self._borrowed(words_of(text), is_prose=is_prose)

    def why_kept(self, text: str, path: str = "") -> str:
        """Say why a file of the council's may not leave the case; nothing if it may."""
        why = self.unsearched or self.fault(text, path, is_prose=False)
        return why or ("it speaks of the group" if self.is_of_the_case(f"{text}\n{path}") else "")

    def is_of_the_case(self, text: str) -> bool:
        """Say whether a text speaks of this group: by codes, or by what the group is called."""
        return self._about_nobody(text) != text

    def said_plainly(self, text: str) -> str:
        """Give a text without codes, without ids of notes, and without the group's name."""
        plain = self._about_nobody(text)
        return re.sub(r"(?<![\w/.#])[A-Za-z][0-9]+(?![\w/])", self._note_in_words, plain)

    def _about_nobody(self, text: str) -> str:
        name = self.case.assessment.group.name.strip()
        if name:
            words = r"\s+".join(re.escape(word) for word in name.split())
            pattern = re.compile(rf"\b(?P<the>the\s+)?(?<!\w){words}(?!\w)", re.IGNORECASE)
            text = pattern.sub(_the_group, text)
        return self._without_codes(text)

    def _note_in_words(self, found: re.Match[str]) -> str:
        id_ = found.group().upper()
        return _IDS.get(id_[0], "a note") if id_ in self.case.by_id else found.group()

    def _borrowed(self, words: list[str], *, is_prose: bool) -> str:
        """Say which note's own words stand in a text."""
        runs = frozenset(runs_of(words))
        spaced = f" {' '.join(words)} "
        for note, own, title in self._own_words:
            if isinstance(note, Assessment) and not is_prose:
                continue
            if not runs.isdisjoint(own) or (title and f" {title} " in spaced):
                return f"it says the words of {note.id or 'a note'}"
        return ""

    @cached_property
    def _own_words(self) -> tuple["_OwnWords", ...]:
        # A lesson is there to be taken over, whatever its words.
        return tuple(_own_words(note) for note in self.case.notes if not isinstance(note, Learning))


class _OwnWords(NamedTuple):
    """What a note says in its own words. `title` is empty where it is too short to tell."""

    note: Note
    runs: frozenset[Run]
    title: str


def _own_words(note: Note) -> _OwnWords:
    # Headings of sections are the program's own words, and stand in templates too.
    words = words_of(_SECTION_LINE.sub("\n", without_comments(note.source_text)))
    title = words_of(note.title)
    told = " ".join(title) if len(title) >= SHORTEST_TITLE else ""
    return _OwnWords(note, frozenset(runs_of(words)), told)


def _the_group(found: re.Match[str]) -> str:
    """Give "the group", with a capital where a sentence begins with it."""
    before = found.string[: found.start()].rstrip(" *_\"'“‘#>-")
    begins = not before or before[-1] in ".!?\n"
    return "The group" if begins else "the group"
