"""The case at a glance, as one frozen value."""

from typing import NamedTuple

from pgacli.case.model import Case
from pgacli.casework.sharing import past_their_day
from pgacli.casework.signing import Verified, verified
from pgacli.editions.parts.standing import standing
from pgacli.status.coverage import SideRows, coverage, unplaced
from pgacli.status.dates import Dates, dates
from pgacli.status.gates import Gate, gate
from pgacli.status.next_step import NextStep, next_step
from pgacli.status.people import Person, people
from pgacli.status.plan import Plan, plan
from pgacli.status.voice import Voice, voice


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
    signatures: tuple[Verified, ...]
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
        signatures=tuple(each for each in verified(case) if each.signature.by),
        late=tuple(each.id for each in past_their_day(case)),
        coverage=coverage(kept),
        unplaced=unplaced(kept),
        next=next_step(case, at),
    )
