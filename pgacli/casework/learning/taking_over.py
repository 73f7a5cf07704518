"""What a new case takes over from an old one: what was learnt, and how the council works.

No word about the old group goes with it. What cannot be said without one stays behind, and is
named by its id or path alone.
"""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from pgacli.case.files import Refused, is_there, read_text
from pgacli.case.framework_file import load_framework, read_framework
from pgacli.case.frameworks import FRAMEWORK_FILE
from pgacli.case.model import Case
from pgacli.case.note_file import read_note
from pgacli.case.notes import Learning
from pgacli.case.writing.slugs import file_name
from pgacli.casework.learning.house_files import Offered, house_files
from pgacli.casework.learning.old_case import OldCase
from pgacli.casework.scaffold import note_text, title_line


class LeftBehind(NamedTuple):
    """Something that stays in the old case: its id or path, and why."""

    what: str
    why: str


class TakenOver(NamedTuple):
    """Files and keys of assessment.md for a new case, and what stays in the old one."""

    files: Mapping[str, bytes]
    values: Mapping[str, Any]
    left: tuple[LeftBehind, ...]


def taken_over(root: Path, case: Case, target: Path) -> TakenOver:
    """Give what the new case at `target` takes over from an old one."""
    old = OldCase(case)
    files: dict[str, bytes] = {}
    left: list[LeftBehind] = []
    values = dict(_settings(case))
    for each in (*_lessons(old), *_framework(root, old), *house_files(root, old)):
        if each.why:
            left.append(LeftBehind(each.path, each.why))
        else:
            files[each.path] = each.data
    if FRAMEWORK_FILE in files:
        values["framework"] = case.assessment.framework or case.framework.id
    house = _house_beside(root, old, target)
    if house:
        values["house"] = house
    elif case.assessment.house.strip():
        left.append(LeftBehind("`house`", "the folder that it names is not found from there"))
    return TakenOver(files, values, tuple(left))


def _lessons(old: OldCase) -> Iterator[Offered]:
    """Give the learning notes, numbered anew, with no more than day, subject and words."""
    number = 0
    for note in old.case.lessons:
        why = old.unsearched or old.fault(note.source_text, note.path) or _why_not(note)
        if not why:
            text = lesson_text(old, note)
            why = old.fault(text) or _what_was_lost(text, note)
        if why:
            yield Offered(note.id or "a learning note", b"", why)
            continue
        number += 1
        name = file_name(f"L{number}", old.said_plainly(note.title), lambda _: False)
        yield Offered(f"{Learning.folder}/{name}", text.encode(), "")
    for lost in old.case.unreadable:
        if lost.kind is Learning:
            yield Offered(lost.id or "a learning note", b"", "it cannot be read")


def _why_not(note: Learning) -> str:
    missing = [key for key in ("date", "about") if not getattr(note, key)]
    return f"it has no `{missing[0]}`" if missing else ""


def _what_was_lost(text: str, note: Learning) -> str:
    """Say that a note would not be read as it was: its own words may open a comment, or a block."""
    copy, problems = read_note(text, f"{Learning.folder}/{Learning.letter}1.md")
    is_same = isinstance(copy, Learning) and (copy.date, copy.about) == (note.date, note.about)
    return "" if is_same and not problems else "it cannot be carried over as it is written"


def lesson_text(old: OldCase, note: Learning) -> str:
    """Give a learning note as the next case has it."""
    values = {key: getattr(note, key) for key in ("date", "about", "adopted", "owner")}
    if values["owner"].upper() in old.case.by_id or old.is_of_the_case(values["owner"]):
        values["owner"] = ""
    known = {key: value for key, value in values.items() if value}
    title = title_line(old.said_plainly(note.title)) or "What was learnt"
    return note_text(Learning, title, known, old.said_plainly(note.text))


def _framework(root: Path, old: OldCase) -> Iterator[Offered]:
    if not is_there(root / FRAMEWORK_FILE):
        return
    text = read_text(root, FRAMEWORK_FILE)
    if isinstance(text, Refused):
        yield Offered(FRAMEWORK_FILE, b"", f"it cannot be read: {text.why}")
        return
    framework, problems = read_framework(text, FRAMEWORK_FILE)
    is_broken = problems or framework is None
    why = "it cannot be used: `pga check` says why" if is_broken else old.why_kept(text)
    yield Offered(FRAMEWORK_FILE, b"" if why else text.encode(), why)


def _settings(case: Case) -> Iterator[tuple[str, Any]]:
    """Give the limits of the old case, and its framework where every copy of pga has that one."""
    limits = case.assessment.limits
    if limits.words:
        yield "limits.words", limits.words
    if limits.days:
        yield "limits.days", limits.days
    if case.assessment.framework == load_framework().id:
        yield "framework", case.assessment.framework


def _house_beside(root: Path, old: OldCase, target: Path) -> str:
    """Give the `house` of the old case, where the new one finds that folder by the same word."""
    word = old.case.assessment.house.strip()
    if not word or Path(word).is_absolute() or old.fault(word, word) or old.is_of_the_case(word):
        return ""
    there, here = (root / word).resolve(), Path(os.path.normpath(target / word))
    return word if there == here.resolve() and there.is_dir() else ""
