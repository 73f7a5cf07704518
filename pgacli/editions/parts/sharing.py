"""How the report may be shared, what has left the folder, and how old what it says is."""

from typing import NamedTuple

from pgacli.case.model import Case
from pgacli.case.notes import Disclosure
from pgacli.editions.edition import Ref
from pgacli.editions.parts.roles import recipient
from pgacli.editions.parts.standing import Standing
from pgacli.wording import day, plain, sentence

TAKEN_BACK = "What they were given was taken back, and why they needed it goes with it."


class Shared(NamedTuple):
    """One time that something left the folder."""

    on: str
    to: str
    what: str
    finding: tuple[Ref, ...]
    why: str
    method: str
    recall_by: str


class Sharing(NamedTuple):
    """The purpose of sharing, its basis, the one place, and the register."""

    purpose: str
    lawful_basis: str
    stored_in: str
    retain_until: str
    register: tuple[Shared, ...]


class Limits(NamedTuple):
    """How old what the report says is. `age` is in days, and -1 before there is a snapshot."""

    snapshot: str
    made_on: str
    age: int


def sharing(standing: Standing) -> Sharing:
    """Give how the report may be shared and what was shared."""
    said = standing.case.assessment.sharing
    register = sorted(standing.case.disclosures, key=lambda each: str(each.date or ""))
    return Sharing(
        purpose=sentence(said.purpose),
        lawful_basis=sentence(said.lawful_basis),
        stored_in=sentence(said.stored_in),
        retain_until=day(said.retain_until),
        register=tuple(_shared(standing, each) for each in register),
    )


def limits(case: Case) -> Limits:
    """Give the age of what the report says, on the day that it is made."""
    snapshot = case.assessment.snapshot
    age = (case.today - snapshot).days if snapshot else -1
    return Limits(day(snapshot), day(case.today), max(age, -1))


def _shared(standing: Standing, note: Disclosure) -> Shared:
    return Shared(
        on=day(note.date),
        to=recipient(standing.case, note.to),
        what=plain(note.edition).replace("-", " ").capitalize(),
        finding=(Ref(note.finding),) if note.finding in standing.finding_ids else (),
        why=sentence(note.need_to_know) if standing.tells_why(note) else TAKEN_BACK,
        method=plain(note.method),
        recall_by=day(note.recall_by),
    )
