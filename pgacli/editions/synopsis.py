"""The synopsis, for every contributor: why, for what and how. It holds no finding.

The first contributors never read the report; they were sent the rationale, purpose and process (the
adviser's learning, Ealing, 2019), which this is made of.
"""

from typing import NamedTuple

from pgacli.case.model import Case
from pgacli.editions.edition import BRIEF, Edition
from pgacli.editions.kind import Asked, EditionKind
from pgacli.editions.parts.closing import thanked
from pgacli.editions.parts.process import Process, process
from pgacli.editions.parts.scope import Scope, scope
from pgacli.editions.parts.stamps import group_name, stamp_of
from pgacli.editions.parts.standing import Standing, standing
from pgacli.editions.parts.voice import Part, part
from pgacli.wording import day


class Following(NamedTuple):
    """What is still to come after this paper; `plan` counts the interventions."""

    due: str
    review_on: str
    plan: int
    snapshot: str


class Synopsis(NamedTuple):
    """What the synopsis says, in order."""

    scope: Scope
    process: Process
    voice: Part
    following: Following
    thanked: tuple[str, ...]


def synopsis(case: Case, _asked: Asked) -> Edition:
    """Give the synopsis of a case."""
    title = f"{group_name(case)}: synopsis"
    content = synopsis_of(standing(case))
    stamp = stamp_of(case, "synopsis")
    return Edition("synopsis", title, stamp, content, look=BRIEF, stamps_passages=False)


def synopsis_of(stands: Standing) -> Synopsis:
    """Give what the synopsis says."""
    case = stands.case
    return Synopsis(
        scope=scope(case),
        process=process(stands),
        voice=part(stands),
        following=_following(stands),
        thanked=thanked(stands, is_brief=True),
    )


def _following(stands: Standing) -> Following:
    note = stands.case.assessment
    return Following(
        due=day(note.due),
        review_on=day(note.review_on),
        plan=sum(each.is_live for each in stands.interventions),
        snapshot=day(note.snapshot),
    )


SYNOPSIS = EditionKind(
    name="synopsis",
    summary="for every contributor: why, for what and how, without findings",
    select=synopsis,
    holds_findings=False,
)
