"""A seal: a digest of what a report says, note by note, so that a later change can be named.

It is taken over the values that an edition can print, not over the file: a comment, the order of
keys or the spelling of YAML makes no difference.
"""

from collections.abc import Iterator

from pgacli.case.fields import Record
from pgacli.case.model import Case
from pgacli.case.note import Note
from pgacli.case.notes import (
    Assessment,
    Disclosure,
    Intervention,
    Learning,
    Meeting,
    Placement,
    Source,
    Supervision,
)

_LENGTH = 16
# Raw notes, talks in supervision, the register and what was learnt are not what was signed.
_LEFT_OUT = (Source, Meeting, Placement, Supervision, Disclosure, Learning)
# A review says what came of the plan; nobody signed that nothing would.
_MOVES_ON: dict[type[Record], tuple[str, ...]] = {
    Assessment: ("sign_off", "stage", "review_on"),
    Intervention: ("status", "progress"),
}


def seal(case: Case) -> str:
    """Give the seal of the case as it reads now: `id=digest` for each note, in order."""
    return " ".join(f"{id_}={digest}" for id_, digest in _digests(case))


def changed_since(case: Case, sealed: str) -> tuple[str, ...]:
    """Give the ids of notes that were added, changed or taken out since a seal was made."""
    then = dict(part.partition("=")[::2] for part in sealed.split())
    now = dict(_digests(case))
    return tuple(id_ for id_ in sorted({*then, *now}) if then.get(id_) != now.get(id_))


def _digests(case: Case) -> Iterator[tuple[str, str]]:
    # Imported here: only a case that was signed has a seal.
    import hashlib  # noqa: PLC0415

    for note in case.notes:
        if not isinstance(note, _LEFT_OUT):
            said = "\x1e".join(_said(note))
            yield note.id, hashlib.sha256(said.encode()).hexdigest()[:_LENGTH]


def _said(note: Note) -> Iterator[str]:
    yield " ".join(note.title.split())
    yield " ".join(note.text.split())
    yield from _values(note)


def _values(record: Record, trail: str = "") -> Iterator[str]:
    """Give every value with its key, but what moves on after a signature as it should."""
    for name in record.fields:
        value = record.__dict__.get(name)
        if not value or name in _MOVES_ON.get(type(record), ()):
            continue
        for item in value if isinstance(value, tuple) else (value,):
            if isinstance(item, Record):
                yield from _values(item, f"{trail}{name}.")
            else:
                yield f"{trail}{name}={' '.join(str(item).split())}"
