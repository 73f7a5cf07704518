"""Who signed, and what has changed since, note by note."""

from typing import NamedTuple

from pgacli.case.notes import Finding, Intervention, Source
from pgacli.case.seal import FRAMEWORK, changed_since
from pgacli.editions.parts.signatures import Signer, doubt, signers
from pgacli.editions.parts.standing import Standing
from pgacli.wording import day, plain


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


def signed_and_changed(standing: Standing) -> tuple[Signed, ...]:
    """Give author, supervisor and each other who signed, with what changed since."""
    return tuple(_signed(standing, each) for each in signers(standing.case))


def _signed(standing: Standing, signer: Signer) -> Signed:
    case, signature = standing.case, signer.signature
    if signature is None:
        return Signed(signer.role, "", "", ())
    ids = changed_since(case, signature.seal)
    changed = tuple(Changed(id_, _title(standing, id_)) for id_ in ids)
    return Signed(signer.role, day(signature.on), doubt(case, signature), changed)


def _title(standing: Standing, id_: str) -> str:
    """Give what a note is called; what was taken back is not called anything any more."""
    note = standing.case.by_id.get(id_)
    if note is None:
        return "(its headings)" if id_ == FRAMEWORK else "(no longer there)"
    if isinstance(note, Source):  # the title of raw notes is raw too
        return "(taken back)" if note.is_taken_back else f"({plain(note.method)})"
    kept = (*standing.findings, *standing.interventions)
    is_out = isinstance(note, Finding | Intervention) and note not in kept
    return "(taken back)" if is_out else plain(note.title)
