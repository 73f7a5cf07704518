"""The plan: interventions by state, and what is overdue."""

import datetime
from collections.abc import Mapping
from typing import NamedTuple

from pgacli.case.kinds.intervention import RUNNING, STATUSES
from pgacli.editions.parts.standing import Standing


class Plan(NamedTuple):
    """Interventions by state; ids of those overdue; the next due date of one that is running."""

    states: Mapping[str, int]
    overdue: tuple[str, ...]
    next_due: datetime.date | None


def plan(standing: Standing) -> Plan:
    """Give the state of the plan. An idea has no day to keep yet."""
    today = standing.case.today
    states = [each.state for each in standing.interventions]
    due = {
        each.id: each.due for each in standing.interventions if each.due and each.status in RUNNING
    }
    return Plan(
        states={state: states.count(state) for state in STATUSES},
        overdue=tuple(id_ for id_, day in due.items() if day < today),
        next_due=min((day for day in due.values() if day >= today), default=None),
    )
