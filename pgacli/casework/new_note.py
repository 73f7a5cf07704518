"""One new note of a case: its text, its name, and what it still asks for."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from pgacli.case.fields.declared import Record
from pgacli.case.fields.types import Day
from pgacli.case.model import Case
from pgacli.case.note import Note
from pgacli.case.note_file import read_note
from pgacli.case.reading import Mention
from pgacli.case.writing.new_notes import write_next
from pgacli.case.writing.slugs import file_name
from pgacli.casework.scaffold import asked_first, note_text
from pgacli.errors import PgaError

_WHOSE_ACCOUNT = frozenset({"contributor", "young_people"})
_LONGEST_ID = len("F9999")
# What the author may have seen or read, so that the account is nobody else's.
_OWN_EYES = ("observation", "record")
_KNOW_NOBODY = ("new", "none")


class NewNote(NamedTuple):
    """What somebody said of a note that is to be made.

    `file_words`: what its file is called after, where that is not the title.
    """

    kind: type[Note]
    title: str
    values: Mapping[str, Any]
    text: str = ""
    file_words: str = ""

    def dated(self, case: Case) -> "NewNote":
        """Give the note with today's date, if its kind has one and nobody said it."""
        field = self.kind.fields.get("date")
        if field is None or not isinstance(field.type, Day) or "date" in self.values:
            return self
        return self._replace(values={**self.values, "date": case.today})

    def missing(self) -> tuple[str, ...]:
        """Give the keys that the kind cannot do without and that were not said."""
        return tuple(
            name
            for name, field in self.kind.fields.items()
            if field.is_required and name not in self.values
        )

    def asked_next(self) -> str:
        """Give the key that is asked for first of all those that were not said, or nothing."""
        said = {*self.values, *self._may_stay_empty()}
        asked = asked_first(self.kind, self.values)
        return next((name for name in asked if name not in said), "")

    def _may_stay_empty(self) -> Iterator[str]:
        """Give keys that are laid down for when they are needed, and are not needed here."""
        # One account is an adult's or the young people's own: who gave the one has given both.
        if self.values.keys() & _WHOSE_ACCOUNT or self.values.get("method") in _OWN_EYES:
            yield from _WHOSE_ACCOUNT
        if self.values.get("relationship") in _KNOW_NOBODY:
            yield "knows"
        yield "passed_on"


def write_note(root: Path, case: Case, new: NewNote, is_name: Callable[[str], bool]) -> Path:
    """Write a new note into a case and give its path. Raises PgaError where it cannot be written.

    `is_name` says whether a file name would be read as a young person's name.
    """
    text = new_text(case, new)
    prefixes = case.code_prefixes or {"YP"}
    after = last_number(case, new.kind)

    def name_of(id_: str) -> str:
        return file_name(id_, new.file_words or new.title, is_name, prefixes)

    return write_next(root, new.kind, text, name_of, after)


def new_text(case: Case, new: NewNote) -> str:
    """Give the text of a new note. Raises PgaError where its own words would change its meaning."""
    heading = case.framework.headings.get(new.values.get("heading", ""))
    text = note_text(new.kind, new.title, new.values, new.text, heading)
    _read_back(new, text)
    return text


def _read_back(new: NewNote, text: str) -> None:
    """Check that the note reads as was meant: its own words may open a section or a code block."""
    note, problems = read_note(text, f"{new.kind.folder}/{new.kind.letter}1.md")
    faults = [each.message for each in problems if each.rule != "note.missing-key"]
    lost = (key for key, value in new.values.items() if not _is_same(getattr(note, key), value))
    faults += [f"`{key}` is lost" for key in lost]
    if faults:
        raise PgaError(f"the text would change the note around it: {faults[0]}")


def last_number(case: Case, kind: type[Note]) -> int:
    """Give the highest number in an id of a kind that a note has, or that another note names.

    Supervision, placements and interventions speak of a deleted finding still: one that took its id
    would take over what was said of it.
    """
    mentions = (each for note in case.notes for each in note.mentions if _may_be(each, kind))
    named = (int(each.name[1:]) for each in mentions)
    return max((*(note.number for note in case.of_kind(kind)), *named), default=0)


def _may_be(mention: Mention, kind: type[Note]) -> bool:
    """Say whether a mention is of a note of a kind; a number that nobody counts up to is a slip."""
    is_id = mention.name[:1] == kind.letter and mention.name[1:].isdecimal()
    return is_id and kind.kind in mention.kinds and len(mention.name) <= _LONGEST_ID


def _is_same(read: Any, meant: Any) -> bool:
    are_records = isinstance(read, Record) and isinstance(meant, Record)
    return vars(read) == vars(meant) if are_records else bool(read == meant)
