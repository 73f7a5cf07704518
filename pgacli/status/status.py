"""The case at a glance, as one frozen value."""

import datetime
from typing import NamedTuple

from pgacli.case.model import Case
from pgacli.casework.sharing import past_their_day
from pgacli.casework.signing import verified
from pgacli.editions.parts.standing import standing
from pgacli.status.coverage import SideRows, coverage, unplaced
from pgacli.status.dates import Dates, dates
from pgacli.status.gates import Gate, gate
from pgacli.status.next_step import NextStep, next_step
from pgacli.status.people import Person, people
from pgacli.status.plan import Plan, plan
from pgacli.status.voice import Voice, voice


class Signature(NamedTuple):
    """Who signed last in a role, when, whether it holds, and the notes that changed since.

    Where it is not sealed, nobody can tell what changed.
    """

    by: str
    on: datetime.date | None
    is_sealed: bool
    holds: bool
    changed: tuple[str, ...]


class Status(NamedTuple):
    """Where a case stands today. `unplaced` are findings without a known heading.

    `late` are disclosures that were to come back before today.
    """

    case: str
    gate: Gate
    dates: Dates
    people: tuple[Person, ...]
    voice: Voice
    plan: Plan
    signatures: tuple[Signature, ...]
    late: tuple[str, ...]
    coverage: tuple[SideRows, ...]
    unplaced: tuple[str, ...]
    next: NextStep


def status_of(case: Case) -> Status:
    """Give the status of a case. What was taken back is left out, as in a report."""
    kept, at = standing(case), gate(case)
    return Status(
        case=case.name,
        gate=at,
        dates=dates(case),
        people=people(kept),
        voice=voice(kept),
        plan=plan(kept),
        signatures=_signatures(case),
        late=tuple(each.id for each in past_their_day(case)),
        coverage=coverage(kept),
        unplaced=unplaced(kept),
        next=next_step(case, at),
    )


def _signatures(case: Case) -> tuple[Signature, ...]:
    return tuple(
        Signature(each.signature.by, each.signature.on, each.is_sealed, each.holds, each.changed)
        for each in verified(case)
        if each.signature.by
    )
