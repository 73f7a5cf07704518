"""Who signed, and what has changed since, note by note."""

from typing import NamedTuple

from pgacli.case.model import Case
from pgacli.case.seal import changed_since
from pgacli.editions.parts.stamps import SIGNERS, doubt, signatures
from pgacli.editions.parts.wording import day, plain, role_of


class Changed(NamedTuple):
    """A note that was added, changed or taken out since."""

    id: str
    title: str


class Signed(NamedTuple):
    """One signature, or one that is still missing; `doubt` says why it no longer speaks."""

    who: str
    on: str
    doubt: str
    changed: tuple[Changed, ...]


def signed_and_changed(case: Case) -> tuple[Signed, ...]:
    """Give author, supervisor and each other who signed, with what changed since."""
    found = signatures(case)
    lines = []
    for who in dict.fromkeys((*SIGNERS, *found)):
        sign = found.get(who)
        words = role_of(case, who) if who in SIGNERS else plain(sign.by if sign else who)
        if sign is None:
            lines.append(Signed(words, "", "", ()))
            continue
        ids = changed_since(case, sign.seal) if sign.seal else ()
        lines.append(Signed(words, day(sign.on), doubt(case, sign), _notes(case, ids)))
    return tuple(lines)


def _notes(case: Case, ids: tuple[str, ...]) -> tuple[Changed, ...]:
    notes = ((id_, case.by_id.get(id_)) for id_ in ids)
    return tuple(Changed(id_, plain(note.title) if note else "taken out") for id_, note in notes)
