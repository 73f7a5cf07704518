"""The plan: what will change, by whom, by when, and how anybody would notice."""

from collections.abc import Iterable
from typing import NamedTuple

from pgacli.case.notes import STRENGTHS, Intervention
from pgacli.editions.edition import Here, NoteText, Ref, prose
from pgacli.editions.parts.roles import role_of
from pgacli.editions.parts.standing import Standing
from pgacli.wording import day, plain, sentence

_STATUS_WORDS = {
    "idea": "Idea, not agreed yet",
    "agreed": "Agreed",
    "under_way": "Under way",
    "done": "Done",
    "stopped": "Stopped",
}
_DOING_WORDS = {
    "idea": "What could be done",
    "done": "What was done",
    "stopped": "What was to be done",
}


class Step(NamedTuple):
    """What has changed since, and who saw it."""

    on: str
    note: str
    seen_by: str


class PlanRow(NamedTuple):
    """One intervention."""

    id: Here
    ref: Ref
    title: str
    goal: str
    action: NoteText
    owner: str
    due: str
    measure: str
    status: str
    is_idea: bool
    doing: str
    achievable: str
    noticed: str
    rests_on: tuple[Ref, ...]
    progress: tuple[Step, ...]


class Plan(NamedTuple):
    """All interventions, in the order of their ids, and when they are looked at again.

    `live` counts those that were not stopped.
    """

    rows: tuple[PlanRow, ...]
    live: int
    first_due: str
    review_on: str


class First(NamedTuple):
    """A finding that weighs first, with the interventions that answer it or build on it."""

    ref: Ref
    title: str
    answered_by: tuple[Ref, ...]


def plan(standing: Standing) -> Plan:
    """Give the plan."""
    ended = ("done", "stopped")
    waiting = (each.due for each in standing.interventions if each.status not in ended)
    first = min(filter(None, waiting), default=None)
    rows = plan_rows(standing, standing.interventions)
    live = sum(each.is_live for each in standing.interventions)
    review = day(standing.case.assessment.review_on)
    return Plan(rows, live, day(first), review)


def in_time(standing: Standing) -> list[Intervention]:
    """Give the interventions as they fall due; those without a day stand last."""
    return sorted(standing.interventions, key=lambda each: (each.due is None, str(each.due)))


def raised_at_the_start(standing: Standing) -> list[Intervention]:
    """Give the first ideas, from before anything was found, but for those that were stopped."""
    return [each for each in standing.interventions if each.raised == "start" and each.is_live]


def plan_rows(standing: Standing, notes: Iterable[Intervention]) -> tuple[PlanRow, ...]:
    """Give some interventions."""
    return tuple(_row(standing, each) for each in notes)


def weighed_first(standing: Standing, *, is_strong: bool) -> tuple[First, ...]:
    """Give what the author weighed as first: what is strong, to be kept, or what is to change."""
    return tuple(
        First(
            Ref(each.id),
            plain(each.title),
            tuple(Ref(answer.id) for answer in standing.answers_to(each)),
        )
        for each in standing.findings
        if each.weight == "first" and (each.nature in STRENGTHS) is is_strong
    )


def _row(standing: Standing, note: Intervention) -> PlanRow:
    kept = standing.finding_ids
    return PlanRow(
        id=Here(note.id),
        ref=Ref(note.id),
        title=plain(note.title),
        goal=sentence(note.goal),
        action=prose(note.action or note.text),
        owner=role_of(standing.case, note.owner),
        due=day(note.due),
        measure=sentence(note.measure),
        status=_STATUS_WORDS.get(note.state, ""),
        is_idea=note.is_idea,
        doing=_DOING_WORDS.get(note.state, "What will be done"),
        achievable=sentence(note.achievable),
        noticed=sentence(note.noticed),
        rests_on=tuple(Ref(id_) for id_ in dict.fromkeys(note.findings) if id_ in kept),
        progress=tuple(
            Step(day(each.on), sentence(each.note), each.seen_by) for each in note.progress
        ),
    )
