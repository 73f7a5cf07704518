"""Placing findings by a second person, who has not seen where the author put them.

Each answer is entered in the rater's own placement note, so that the work can be left at any time.
"""

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from pgacli.case.model import Case
from pgacli.case.note import Note
from pgacli.case.note_file import read_note
from pgacli.case.notes import Placement
from pgacli.case.writing.editing import Change, read_change, with_appended_body, with_value
from pgacli.casework.new_note import NewNote
from pgacli.comparison import newest, rater_key
from pgacli.errors import PgaError

TITLE = "Placed unseen"
HOW = "Each finding was placed by its title and text, without seeing the author's headings."


class Answer(NamedTuple):
    """Where a rater places a finding, and why, where they say so."""

    finding: str
    heading: str
    because: str = ""


def refuse_uncertain(case: Case) -> None:
    """Refuse to place anything where the case's own headings cannot be read. Raises PgaError."""
    if not case.framework.is_certain:
        raise PgaError("framework.yaml cannot be read, so its headings are not known: `pga check`")


def rater(case: Case, word: str) -> str:
    """Give who places, as the note is to say it. Raises PgaError for the author of the case."""
    said = " ".join(word.split())
    name = " ".join(case.assessment.author.name.split()).casefold()
    if said.casefold() == "author" or (said and said.casefold() == name):
        raise PgaError("the author's headings stand in the findings: a second person places them")
    if not said:
        raise PgaError("say who places the findings: supervisor, or a name")
    return "supervisor" if said.casefold() == "supervisor" else said


def own_note(case: Case, by: str) -> Placement | None:
    """Give the rater's newest placement note, or None. Raises PgaError where one is unreadable."""
    # An empty map of headings is no misreading: the first answer is about to be put there.
    is_lost = any(each.kind is Placement for each in case.unreadable)
    if is_lost or any(n.misread("by") or not n.reads("headings") for n in case.placements):
        raise PgaError("a placement note in supervision/ cannot be read: `pga check` says which")
    own = [each for each in case.placements if rater_key(case, each.by) == rater_key(case, by)]
    return newest(own)


def new_note(case: Case, by: str, answers: Sequence[Answer]) -> NewNote:
    """Give a rater's first placement note, with the first answers in it."""
    headings = tuple({each.finding: each.heading for each in answers}.items())
    text = "\n\n".join([HOW, *_reasons(answers)])
    values = {"by": by, "date": case.today, "headings": headings}
    return NewNote(Placement, TITLE, values, text)


def answered(root: Path, relative: str, answers: Sequence[Answer]) -> Change:
    """Enter answers in a placement note as it stands on disk; a later answer replaces it."""
    change = read_change(root, relative)
    for each in answers:
        note, _ = read_note(change.after, relative)
        if not isinstance(note, Placement) or note.misread("headings"):
            raise PgaError(f"{relative} cannot be read as a placement any more: see `pga check`")
        if not note.headings and "headings" in note.marks:
            # `headings: {}` holds nothing, and no line could stand beneath it.
            change = with_value(change, "headings", "")
        key = _as_written(note, each.finding)
        change = with_value(change, f"headings.{key}", each.heading)
    for line in _reasons(answers):
        change = with_appended_body(change, line)
    return change


def _as_written(note: Note, id_: str) -> str:
    """Give a finding's key as it stands in the note: `f3` and F3 are the same finding."""
    mark = note.marks.get(f"headings.{id_}")
    if mark is None:
        return id_
    line = note.source_text.split("\n")[mark.line - 1].removeprefix("\ufeff")
    found = re.match(r"['\"]?([A-Za-z]\d+)", line[mark.column - 1 :])
    return found.group(1) if found else id_


def _reasons(answers: Iterable[Answer]) -> list[str]:
    return [
        f"- {each.finding} ({each.heading}): {words}"
        for each in answers
        if (words := " ".join(each.because.replace("<!--", "<! --").split()))
    ]
