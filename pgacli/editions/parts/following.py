"""What happens next: the days that are to come, and who gets what."""

from typing import NamedTuple

from pgacli.editions.parts.standing import Standing
from pgacli.wording import day


class Following(NamedTuple):
    """What is still to come after this paper; `plan` counts the interventions."""

    due: str
    review_on: str
    plan: int
    snapshot: str


def following(standing: Standing) -> Following:
    """Give what happens next."""
    note = standing.case.assessment
    live = [each for each in standing.interventions if each.is_live]
    return Following(
        due=day(note.due),
        review_on=day(note.review_on),
        plan=len(live),
        snapshot=day(note.snapshot),
    )
