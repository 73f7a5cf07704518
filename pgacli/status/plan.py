"""The plan: interventions by state, and what is overdue."""

import datetime
from collections.abc import Mapping
from typing import NamedTuple

from pgacli.case.kinds.intervention import STATUSES
from pgacli.editions.parts.standing import Standing


class Plan(NamedTuple):
    """Interventions by state; ids of those overdue; the next due date of one that is running."""

    states: Mapping[str, int]
    overdue: tuple[str, ...]
    next_due: datetime.date | None


def plan(standing: Standing) -> Plan:
    """Give the state of the plan."""
    today = standing.case.today
    states = [each.state for each in standing.interventions]
    late = (each.id for each in standing.interventions if each.is_overdue_on(today))
    days = [each.due for each in standing.interventions if each.due and each.is_running]
    return Plan(
        states={state: states.count(state) for state in STATUSES},
        overdue=tuple(dict.fromkeys(late)),
        next_due=min((day for day in days if day >= today), default=None),
    )
