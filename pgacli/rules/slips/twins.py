"""Two notes under one id, and one note under two: a copy, or a renaming that was cut short."""

import re
from collections.abc import Iterator, Sequence

from pgacli.case.copies import HINT, original_of
from pgacli.case.note import Note
from pgacli.kept import TEXTS_OF_A_CASE, kept
from pgacli.rules.rule import Hit, Severity

# It opens with the letter, and then looks behind it for the beginning of a word: so Python leaps
# over all that is no capital, and takes a third of the time.
_ID = re.compile(r"[A-Z](?<=\b.)\d+\b")
_CUT_SHORT = "Was a renaming cut short? Ask for the same again. Else take the copy away."


def taken_id(note: Note, first: Note) -> Hit:
    """Give the hit of a note whose id is that of another."""
    if original_of(note.path):
        message = f"{note.id} stands twice: this looks like a copy of {_shown(first.path)}"
        return Hit(note.at("id"), message, HINT)
    same = first.source_text == note.source_text
    message = f"{note.id} is the id of {_shown(first.path)} too"
    return Hit(note.at("id"), message, _CUT_SHORT if same else "")


def _shown(path: str) -> str:
    """Give a path for a message: a file name may hold a name, an id never does."""
    folder, _, name = path.rpartition("/")
    return f"another note in {folder}/" if folder else name


def twins(notes: Sequence[Note]) -> Iterator[Hit]:
    """Tell of two notes that are the same but for their ids; a renaming never leaves more."""
    if len(notes) < 2:
        return
    alike: dict[tuple[int, ...], list[Note]] = {}
    for note in notes:
        alike.setdefault(_shape(note.source_text), []).append(note)
    for twin, *others in alike.values():
        same = [note for note in others if _but_for_id(twin) == _but_for_id(note)]
        if len(same) == 1:
            yield _one_under_two_ids(twin, same[0])


def _one_under_two_ids(twin: Note, note: Note) -> Hit:
    message = f"{note.id} and {twin.id} are one note under two ids"
    hint = (
        f"Was a renaming cut short? `pga rename {twin.id} {note.id}` brings it to its end."
        " Was it entered twice? Take one of them away."
    )
    # Two form tutors of whom no more is known yet are written alike, and both may be right.
    severity = None if note.text else Severity.WARNING
    return Hit(note.at("id"), message, hint, severity)


@kept(TEXTS_OF_A_CASE)
def _shape(text: str) -> tuple[int, ...]:
    """Give how often a text has some letters that no id has: few texts have as many of each."""
    return tuple(map(text.count, "\n et"))


def _but_for_id(note: Note) -> str:
    # One pattern for all ids: one for each would take longer to compile than the notes to read.
    return _ID.sub(lambda found: "" if found[0] == note.id else found[0], note.source_text)
