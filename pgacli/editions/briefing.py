"""The briefing, for contributors before it begins: purpose, bounds, and the one test.

A briefing with time for questions gives everybody a part in the report from the start, and the
first ideas for the plan are thought of together (the adviser's learning, Ealing, 2019).
"""

from typing import NamedTuple

from pgacli.case.model import Case
from pgacli.editions.edition import Edition
from pgacli.editions.kind import Asked, EditionKind
from pgacli.editions.parts.plan import raised_at_the_start
from pgacli.editions.parts.process import Person, is_independent, meeting_days
from pgacli.editions.parts.questions import questions
from pgacli.editions.parts.roles import role, role_of
from pgacli.editions.parts.scope import Scope, scope
from pgacli.editions.parts.stamps import group_name, stamp_of
from pgacli.editions.parts.standing import standing
from pgacli.wording import bracketed, day, joined, plain, sentence


class Idea(NamedTuple):
    """A first idea for the plan: what is hoped for, and who might take it on."""

    title: str
    goal: str
    owner: str


class Briefing(NamedTuple):
    """What contributors are told before it begins."""

    on: str
    scope: Scope
    author: Person
    is_independent: bool
    closest_sought: str
    closest: tuple[str, ...]
    ideas: tuple[Idea, ...]
    questions: tuple[str, ...]
    due: str


def briefing(case: Case, _asked: Asked) -> Edition:
    """Give the briefing of a case."""
    note = case.assessment
    content = Briefing(
        on=joined(map(day, meeting_days(case, "briefing"))),
        scope=scope(case),
        author=Person(plain(note.author.name), plain(note.author.role)),
        is_independent=is_independent(case),
        closest_sought=sentence(note.closest_sought),
        closest=tuple(role(each) for each in case.contributors if each.is_close),
        ideas=_ideas(case),
        questions=questions(case, "briefing"),
        due=day(note.due),
    )
    title = f"{group_name(case)}: briefing for contributors"
    return Edition("briefing", title, stamp_of(case, "briefing"), content, stamps_passages=False)


def _ideas(case: Case) -> tuple[Idea, ...]:
    """Give the ideas raised at the start, as far as they speak of no finding."""
    return tuple(
        Idea(plain(each.title), sentence(each.goal), bracketed(role_of(case, each.owner)))
        for each in raised_at_the_start(standing(case))
    )


BRIEFING = EditionKind(
    name="briefing",
    summary="for contributors before it begins: purpose, bounds, the one test, first ideas",
    select=briefing,
    holds_findings=False,
)
