"""A seal: a digest of what a report says, note by note, so that a later change can be named.

It is taken over what the full edition prints of each note, and over the plain words, as the young
people's edition says who signed too. What no reader meets (raw notes, a comment, the order of keys,
the spelling of YAML) makes no difference.
"""

from collections.abc import Iterable, Iterator

from pgacli.case.fields.declared import Record
from pgacli.case.framework import Framework
from pgacli.case.model import Case
from pgacli.case.note import Note
from pgacli.case.notes import (
    Assessment,
    Contributor,
    Disclosure,
    Finding,
    Intervention,
    Learning,
    Offer,
    Placement,
    Source,
    Supervision,
)

# Stands in a seal, and among what changed, for headings that a council made its own.
FRAMEWORK = "framework"
_LENGTH = 16
# A placement is for supervision alone, and the register goes on growing after a signature.
_LEFT_OUT = (Placement, Disclosure)
_HAVE_WORDS = (Finding, Intervention, Learning)
# A review says what came of the plan, and adds lessons; nobody signed that nothing would.
_MOVES_ON: dict[type[Record], tuple[str, ...]] = {
    Assessment: ("sign_off", "stage", "review_on"),
    Intervention: ("status", "progress"),
    Learning: ("adopted",),
}
# The framework has a digest of its own.
_NOT_PRINTED: dict[type[Record], tuple[str, ...]] = {
    Assessment: ("framework", "house", "limits"),
    Contributor: ("name", "allocated_to", "can_help_by", "hopes", "invited", "briefed"),
    Finding: ("about", "share_with"),
    Intervention: ("aims_at", "raised", "heading", "also"),
    Learning: ("date", "about"),
    Offer: ("explained", "source"),
    Source: ("passed_on",),
    Supervision: ("present", "findings", "decided"),
}


def seal(case: Case) -> str:
    """Give the seal of the case as it reads now: `id=digest` for each note, in order."""
    return " ".join(f"{id_}={digest}" for id_, digest in _digests(case))


def sealed_ids(sealed: str) -> frozenset[str]:
    """Give the ids of the notes that a seal was taken over."""
    return frozenset(_parts(sealed))


def changed_since(case: Case, sealed: str) -> tuple[str, ...]:
    """Give the ids of notes that were added, changed or taken out since a seal was made.

    `framework` is among them where its headings changed. A lesson that was added is not: learning
    goes on after a signature. Without a seal nothing can be known to have changed.
    """
    then = _parts(sealed)
    lessons = {note.id for note in case.lessons} - then.keys()
    now = {id_: each for id_, each in _digests(case) if id_ not in lessons} if then else {}
    return tuple(id_ for id_ in sorted({*then, *now}) if then.get(id_) != now.get(id_))


def in_words(ids: Iterable[str]) -> str:
    """Name notes that changed, for a screen: the assessment has an id that no page shows."""
    words = {
        "": "a note without an id",
        "A1": "the assessment",
        FRAMEWORK: "the framework's headings",
    }
    return ", ".join(words.get(id_, id_) for id_ in ids)


def _parts(sealed: str) -> dict[str, str]:
    return dict(part.partition("=")[::2] for part in sealed.split())


def _digests(case: Case) -> Iterator[tuple[str, str]]:
    for note in case.notes:
        # What was taken back stands in no report, as if it were not there.
        is_taken_back = isinstance(note, Source) and note.is_taken_back
        if not isinstance(note, _LEFT_OUT) and not is_taken_back:
            yield note.id, _digest(_said(note))
    yield FRAMEWORK, _digest(_headings(case.framework))


def _digest(said: Iterator[str]) -> str:
    # Imported here: only a case that was signed has a seal.
    import hashlib  # noqa: PLC0415

    return hashlib.sha256("\x1e".join(said).encode()).hexdigest()[:_LENGTH]


def _said(note: Note) -> Iterator[str]:
    if isinstance(note, _HAVE_WORDS):
        yield " ".join(note.title.split())
        # Where an action stands under its own key or heading, the rest of the body is not printed.
        if not isinstance(note, Intervention) or not note.action:
            yield " ".join(note.text.split())
    yield from _values(note)


def _values(record: Record, trail: str = "") -> Iterator[str]:
    """Give every printed value with its key, except those that move on after a signature."""
    kind = type(record)
    passed_over = ("allow", *_MOVES_ON.get(kind, ()), *_NOT_PRINTED.get(kind, ()))
    for name in record.fields:
        value = record.__dict__.get(name)
        if not value or name in passed_over:
            continue
        for item in value if isinstance(value, tuple) else (value,):
            if isinstance(item, Record):
                yield from _values(item, f"{trail}{name}.")
            else:
                yield f"{trail}{name}={' '.join(str(item).split())}"


def _headings(framework: Framework) -> Iterator[str]:
    yield from (framework.title, framework.citation, framework.status)
    for side in framework.sides:
        yield side.label
        for heading in side.headings:
            yield f"{heading.id}={heading.label}={bool(heading.core)}"
