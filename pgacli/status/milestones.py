"""Steps of practice that no rule asks for: rules speak of what is there, these of what to begin."""

from collections.abc import Callable
from typing import NamedTuple

from pgacli.case.model import Case
from pgacli.case.note import Note
from pgacli.case.notes import Contributor, Disclosure, Finding, Intervention, Placement, Source
from pgacli.case.stages import Stage
from pgacli.status.dates import dates


class Milestone(NamedTuple):
    """A step that is open from a stage on, until the case holds what it asks for."""

    step: str
    stage: Stage
    is_open: Callable[[Case], bool]
    what: str
    hint: str
    command: str


def _has_none(kind: type[Note]) -> Callable[[Case], bool]:
    return lambda case: case.is_sure_of(kind) and not case.of_kind(kind)


def _no_finding(case: Case) -> bool:
    return bool(case.sources) and _has_none(Finding)(case)


def _not_placed(case: Case) -> bool:
    placed = {id_ for note in case.placements for id_, _ in note.headings}
    is_sure = case.is_sure_of(Placement, "headings")
    return is_sure and any(each.id not in placed for each in case.findings)


def _not_shared(case: Case) -> bool:
    return case.is_sure_of(Disclosure, "edition") and not dates(case).is_handed_over


MILESTONES: tuple[Milestone, ...] = (
    Milestone(
        "find who is closest",
        Stage.PLANNING,
        _has_none(Contributor),
        "nobody has been asked yet",
        "Ask each service who is closest to the young people, and add the first of them.",
        'pga add contributor "ROLE" --relationship close{option}',
    ),
    Milestone(
        "gather",
        Stage.GATHERING,
        _has_none(Source),
        "no account has been gathered yet",
        "Begin with the adult who is closest to them.",
        'pga add source "TITLE" --method interview --contributor {closest}{option}',
    ),
    Milestone(
        "plan",
        Stage.GATHERING,
        _has_none(Intervention),
        "the plan holds no idea yet",
        "First ideas belong to the start: add one, even a rough one, and who raised it.",
        'pga add intervention "TITLE" --raised gathering{option}',
    ),
    Milestone(
        "write",
        Stage.GATHERING,
        _no_finding,
        "no finding is written yet",
        "Begin with what is strong about the group: what does it give its members?",
        'pga add finding "TITLE" --nature strength{option}',
    ),
    Milestone(
        "place",
        Stage.ANALYSING,
        _not_placed,
        "a second person has not placed every finding",
        "Ask your supervisor to place them without seeing your headings: you both learn from it.",
        "pga place --as supervisor{option}",
    ),
    Milestone(
        "share",
        Stage.FINAL,
        _not_shared,
        "the report has gone to nobody yet",
        "Share it with those who need it to keep the group safe, and say why each does.",
        'pga share{option} --to WHOM --edition full --need-to-know "WHY"',
    ),
)
