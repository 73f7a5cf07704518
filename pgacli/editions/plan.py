"""The plan, for those who answer for it: who does what by when, and how change will show.

It holds what will be done and not what was found.
"""

from typing import NamedTuple

from pgacli.case.model import Case
from pgacli.editions.edition import Edition
from pgacli.editions.kind import Asked, EditionKind
from pgacli.editions.parts.plan import PlanRow, in_time, plan_rows
from pgacli.editions.parts.stamps import group_name, stamp_of
from pgacli.editions.parts.standing import standing
from pgacli.wording import day, sentence


class PlanForOwners(NamedTuple):
    """The interventions, in the order in which they fall due."""

    purpose: str
    rows: tuple[PlanRow, ...]
    review_on: str


def plan(case: Case, _asked: Asked) -> Edition:
    """Give the plan of a case."""
    stands = standing(case)
    rows = (each._replace(rests_on=()) for each in plan_rows(stands, in_time(stands)))
    note = case.assessment
    content = PlanForOwners(sentence(note.purpose), tuple(rows), day(note.review_on))
    title = f"{group_name(case)}: the plan"
    return Edition("plan", title, stamp_of(case, "plan"), content, stamps_passages=False)


PLAN = EditionKind(
    name="plan",
    summary="for owners: interventions with owner, due date, measure and progress",
    select=plan,
    holds_findings=False,
)
