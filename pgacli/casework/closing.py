"""Closing a case: what is kept until when, what must come back, and what was learnt."""

import datetime
from typing import NamedTuple

from pgacli.case.model import Case
from pgacli.case.notes import Disclosure, Learning
from pgacli.casework.sharing import past_their_day


class Ending(NamedTuple):
    """What closing means for what there is."""

    retain_until: datetime.date | None
    stored_in: str
    abroad: tuple[Disclosure, ...]
    late: tuple[Disclosure, ...]
    lessons: tuple[Learning, ...]


def ending(case: Case) -> Ending:
    """Give what must be destroyed when, who still holds an edition, and what was learnt."""
    sharing = case.assessment.sharing
    late = past_their_day(case)
    return Ending(sharing.retain_until, sharing.stored_in, case.disclosures, late, case.lessons)
