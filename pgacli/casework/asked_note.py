"""The note that somebody asks for by its id."""

from typing import TypeVar

from pgacli.case.messages import noun_of
from pgacli.case.model import Case
from pgacli.case.note import Note
from pgacli.errors import PgaError

N = TypeVar("N", bound=Note)


def asked_note(case: Case, id_: str, kind: type[N]) -> N:
    """Give the note of an id, in whichever letter case. Raises PgaError where there is none."""
    note = case.note(id_.strip().upper(), kind)
    if note is None:
        raise PgaError(no_such(case, kind))
    return note


def no_such(case: Case, kind: type[Note]) -> str:
    """Say that there is no such note of a kind, and which ids there are."""
    return f"there is no such {noun_of(kind.kind)}; there are: {case.ids_of(kind)}"
