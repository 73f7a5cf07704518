"""What changed since: in the system, and for the young people, kept apart.

The adviser's learning (Ealing, 2019): systems changed, and the group probably noticed nothing.
"""

import datetime
from typing import NamedTuple

from pgacli.case.kinds.intervention import SEEN_BY, STATUSES
from pgacli.case.model import Case
from pgacli.case.notes import Intervention, Progress
from pgacli.case.writing.editing import Change, with_item, with_value
from pgacli.casework.known_word import known_word
from pgacli.errors import PgaError


class Reviewed(NamedTuple):
    """One intervention with what changed in the system and what young people would notice.

    Of what is `unsaid` nothing says who would notice it.
    """

    plan: Intervention
    system: tuple[Progress, ...]
    young_people: tuple[Progress, ...]
    unsaid: tuple[Progress, ...]


def reviewed(case: Case) -> tuple[Reviewed, ...]:
    """Give every intervention with its progress in two kinds."""
    return tuple(
        Reviewed(
            plan,
            tuple(each for each in plan.progress if each.seen_by == "system"),
            tuple(each for each in plan.progress if each.seen_by == "young_people"),
            tuple(each for each in plan.progress if each.seen_by not in SEEN_BY),
        )
        for plan in case.interventions
    )


def progressed(change: Change, case: Case, note: str, seen_by: str) -> Change:
    """Add what changed, as of today. Raises PgaError where nothing says who would see it."""
    word = seen_by.strip().casefold().replace("-", "_")
    if word not in SEEN_BY:
        raise PgaError("say with --seen-by who would notice: system or young_people")
    record = {"on": case.today, "note": note.strip(), "seen_by": word}
    return with_item(change, "progress", record)


def with_status(change: Change, status: str) -> Change:
    """Set how far an intervention is. Raises PgaError for no such status."""
    return with_value(change, "status", known_word(status, STATUSES, "a status"))


def with_next_review(change: Change, day: datetime.date) -> Change:
    """Set the day of the next review."""
    return with_value(change, "review_on", day)
