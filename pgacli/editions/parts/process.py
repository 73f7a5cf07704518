"""How the assessment was done: who took part, in what way, when, and who was not reached."""

import datetime
from collections import Counter
from typing import NamedTuple

from pgacli.case.model import Case
from pgacli.case.notes import Contributor
from pgacli.editions.parts.roles import role
from pgacli.editions.parts.standing import Standing
from pgacli.wording import counted, dated, day, joined, plain, sentence, span

NO_REASON = "There is no account of theirs, and no reason is recorded yet."
METHODS = {
    "interview": ("interview", "interviews"),
    "meeting": ("meeting", "meetings"),
    "conversation": ("conversation", "conversations"),
    "observation": ("observation", "observations"),
    "activity": ("activity", "activities"),
    "record": ("record", "records"),
}


class Person(NamedTuple):
    """The author or the supervisor: the only two whom a report names."""

    name: str
    role: str


class Part(NamedTuple):
    """A contributor who took part, by role; `only_met` if no account was ever had of them."""

    role: str
    how: str
    only_met: bool


class NotReached(NamedTuple):
    """A contributor without an account in the report, and why; `took_back` if there was one."""

    role: str
    because: str
    took_back: bool


class Process(NamedTuple):
    """How the assessment was done."""

    author: Person
    is_independent: bool
    supervisor: Person
    parts: tuple[Part, ...]
    thanks_all: bool
    checked: int
    not_reached: tuple[NotReached, ...]
    methods: tuple[str, ...]
    gathered: str
    days: int
    briefing: str
    planning_session: str
    supervisions: int
    closest_sought: str


def process(standing: Standing) -> Process:
    """Give how the assessment was done."""
    case = standing.case
    note = case.assessment
    took_part = [each for each in case.contributors if how_they_took_part(standing, each)]
    heard = [each for each in took_part if standing.accounts_of(each)]
    # An account that was taken back counts too: else a later synopsis would tell all whose it was.
    gave = {id_ for each in case.sources for id_ in each.contributor}
    thanked = {each.id for each in case.contributors if each.thanks}
    return Process(
        author=Person(plain(note.author.name), plain(note.author.role)),
        is_independent=is_independent(case),
        supervisor=Person(plain(note.supervisor.name), plain(note.supervisor.role)),
        parts=tuple(
            Part(role(each), how_they_took_part(standing, each), each.id not in gave)
            for each in took_part
        ),
        thanks_all=bool(gave) and thanked == gave,
        checked=sum(each.agreed_on is not None for each in heard),
        not_reached=tuple(
            NotReached(role(each), sentence(each.not_reached) or NO_REASON, each.id in gave)
            for each in case.contributors
            if each not in heard
        ),
        methods=_methods(standing),
        gathered=span(each.date for each in standing.sources),
        days=_days(standing),
        briefing=joined(map(day, meeting_days(case, "briefing"))),
        planning_session=joined(map(day, meeting_days(case, "planning"))),
        supervisions=len(case.supervisions),
        closest_sought=sentence(note.closest_sought),
    )


def is_independent(case: Case) -> bool:
    """Say whether the author works with none of these young people, as far as the case says."""
    author = case.assessment.author
    return bool(author.independent) and not author.allocated_to


def how_they_took_part(standing: Standing, contributor: Contributor) -> str:
    """Give how somebody took part: their accounts, else the meetings that they came to."""
    accounts = standing.accounts_of(contributor)
    if accounts:
        return "; ".join(dated(plain(each.method).capitalize(), each.date) for each in accounts)
    came = (each for each in standing.case.meetings if contributor.id in each.present)
    words = {"briefing": "Briefing", "planning": "Planning session"}
    return "; ".join(dated(words.get(each.purpose, "Meeting"), each.date) for each in came)


def _methods(standing: Standing) -> tuple[str, ...]:
    """Give how many sources of each kind there are, the most common first."""
    kinds = Counter(each.method for each in standing.sources if each.method in METHODS)
    return tuple(counted(number, *METHODS[kind]) for kind, number in kinds.most_common())


def _days(standing: Standing) -> int:
    """Give the days from the first source to the snapshot; 0 where one is missing."""
    dates = [each.date for each in standing.sources if each.date]
    snapshot = standing.case.assessment.snapshot
    return (snapshot - min(dates)).days if dates and snapshot else 0


def meeting_days(case: Case, purpose: str) -> tuple[datetime.date, ...]:
    """Give the days of the meetings of a purpose; without one, the day the assessment says."""
    note = case.assessment
    said = note.briefing if purpose == "briefing" else note.planning_session
    dates = {each.date for each in case.meetings_for(purpose) if each.date}
    return tuple(sorted(dates)) or ((said,) if said else ())
