"""Entering what supervision settled: which heading of a finding stands, and why."""

from pathlib import Path
from typing import NamedTuple

from pgacli.case.fields.references import WORKERS
from pgacli.case.model import Case
from pgacli.case.notes import Finding, Supervision
from pgacli.case.writing.editing import Change, read_change, with_item, with_value
from pgacli.casework.asked_note import asked_note
from pgacli.casework.scaffold import note_text
from pgacli.comparison import newest
from pgacli.errors import PgaError

TITLE = "Placing settled"
ABOUT = "What two people placed differently, and what stands."


class Settled(NamedTuple):
    """What supervision settled of a finding, as somebody says it on the command line."""

    finding: str
    heading: str
    because: str


class Deciding(NamedTuple):
    """What a decision changes: notes that are there, and the text of one that is not there yet.

    Without a `supervision` note, `new_note` is the text of the first.
    """

    finding: Finding
    supervision: Supervision | None
    changes: tuple[Change, ...]
    new_note: str


def supervision_note(case: Case, id_: str) -> Supervision | None:
    """Give the supervision note that is named, else the newest; None where there is none yet.

    Raises PgaError for a note that is not there, or that may be and cannot be read.
    """
    if id_:
        found: Supervision | None = asked_note(case, id_, Supervision)
    elif not case.is_sure_of(Supervision, "date"):
        raise PgaError("a supervision note cannot be read: mend it, or name one with --supervision")
    else:
        found = newest(case.supervisions)
    if found is not None and found.misread("decided"):
        raise PgaError(f"`decided` in {found.id} cannot be read: mend it first, see `pga check`")
    return found


def decided(root: Path, case: Case, said: Settled, *, to: str, move: bool) -> Deciding:
    """Enter a decision on a finding in a supervision note, and move the finding if that is asked.

    Raises PgaError where the finding or the note is not there, or the decision stands already.
    """
    finding = asked_note(case, said.finding, Finding)
    note = supervision_note(case, to)
    known = said._replace(finding=finding.id, because=" ".join(said.because.split()))
    record = known._asdict()
    changes: list[Change] = []
    text = ""
    if note is None:
        text = with_item(_blank(root, case, finding), "decided", record).after
    elif not _stands(note, known):
        changes.append(with_item(read_change(root, note.path), "decided", record))
    if move and finding.heading != known.heading:
        changes.append(with_value(read_change(root, finding.path), "heading", known.heading))
    if not changes and not text:
        raise PgaError("that is entered already, with the same reason")
    return Deciding(finding, note, tuple(changes), text)


def _blank(root: Path, case: Case, finding: Finding) -> Change:
    """Give a supervision note of today, author and supervisor present, before anything is in it."""
    values = {
        "date": case.today,
        "present": WORKERS,
        "findings": (finding.id,),
    }
    text = note_text(Supervision, TITLE, values, ABOUT)
    return Change(root, f"{Supervision.folder}/{Supervision.letter}…", text, text)


def _stands(note: Supervision, said: Settled) -> bool:
    return any((each.finding, each.heading, each.because) == said for each in note.decided)
