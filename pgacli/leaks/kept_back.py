"""Every run of words that the case holds, with the kind of thing that it stands in.

Read from the files as they are: comments, keys that nothing prints and raw notes are all in it.
What an edition may print is taken out again when it is searched.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from pgacli.case.comments import body_without_comments, comments
from pgacli.case.files import Refused, read_text
from pgacli.case.model import Case
from pgacli.case.note import Note
from pgacli.case.notes import Finding, Intervention, Source
from pgacli.editions.parts.standing import standing
from pgacli.leaks.holdings import values, without_targets
from pgacli.leaks.words import Run, runs_in

PRIVATE = "private"
MOST_FILES = 200

_YAML_COMMENT = re.compile(r"(?:^|(?<=\s))#.*$", re.MULTILINE)
_KEY = re.compile(r"^[ \t]*(?:-[ \t]+)*[\w-]+:(?=\s)|[{,][ \t]*[\w-]+:(?=\s)", re.MULTILINE)


def runs_kept(case: Case, root: Path) -> dict[Run, str]:
    """Give each run of eight words of the case with the first kind of thing that holds it."""
    found: dict[Run, str] = {}
    texts = (*_private(root), *_house(case), *_comments(case), *_notes(case))
    # From the last to the first, so that the first kind to hold a run is the one that stays.
    for kind, text in reversed(texts):
        found.update(dict.fromkeys(runs_in(text), kind))
    return found


def _private(root: Path) -> Iterator[tuple[str, str]]:
    """Give the texts of the private folder. Links are not followed."""
    folder = root / PRIVATE
    if folder.is_symlink() or not folder.is_dir():
        return
    for path in sorted(folder.rglob("*"))[:MOST_FILES]:
        text = read_text(root, path.relative_to(root).as_posix())
        if not isinstance(text, Refused):
            yield "words of a private note", text


def _house(case: Case) -> Iterator[tuple[str, str]]:
    for row in case.house.words:
        yield "words of the house's own lists", " ".join(str(value) for value in row.values())


def _comments(case: Case) -> Iterator[tuple[str, str]]:
    for note in case.notes:
        kind = f"words of a comment in {note.id or 'a note'}"
        front = note.source_text[: note.body_start]
        for text in (front, note.body):
            yield from ((kind, text[slice(*each.span)]) for each in comments(text))
        if "#" in front:
            yield from ((kind, found[0]) for found in _YAML_COMMENT.finditer(front))


def _notes(case: Case) -> Iterator[tuple[str, str]]:
    """Give the notes, those first that may stand in no edition at all."""
    kept = standing(case)
    heard = {*kept.sources, *kept.findings, *kept.interventions}
    for note in sorted(case.notes, key=lambda each: (each in heard, not isinstance(each, Source))):
        kind = _kind(note, is_heard=note in heard)
        yield from ((kind, text) for text in _texts(note))


def _kind(note: Note, *, is_heard: bool) -> str:
    name = f"{note.kind} {note.id}".strip()
    if isinstance(note, Source):
        return f"words of {name}" if is_heard else f"words of {name}, which was taken back"
    if isinstance(note, Finding | Intervention) and not is_heard:
        return f"words of {name}, which rests on what was taken back"
    return f"words of {name}"


def _texts(note: Note) -> Iterator[str]:
    """Give a note's words: as they are written, and as they read once all marks are resolved.

    A key parts what stands before it from its value: a report may well say "Sharing. Purpose."
    """
    yield note.title
    yield note.body
    yield from _KEY.split(note.source_text[: note.body_start])
    yield from values(note)
    if "<!--" in note.body or "](" in note.body:
        yield without_targets(body_without_comments(note.body))
