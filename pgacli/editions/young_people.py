"""The young people's edition: what was found about them as a group, in plain words alone.

In the first assessment they never saw a word of it. Nothing is made plain by rule: it holds what a
worker wrote for them, and tells the worker what is still missing.
"""

from typing import NamedTuple

from pgacli.case.kinds.intervention import RUNNING
from pgacli.case.model import Case
from pgacli.case.notes import STRENGTHS
from pgacli.editions.edition import LARGE, Edition, NoteText, prose
from pgacli.editions.kind import Asked, EditionKind
from pgacli.editions.parts.plain_words import (
    PlainAct,
    PlainFinding,
    acts,
    answered_no,
    day_ahead,
    in_plain_words,
    not_said_their_way,
    whom_to_ask,
    without_plain_words,
)
from pgacli.editions.parts.stamps import stamp_of
from pgacli.editions.parts.standing import standing
from pgacli.wording import day

HARD = ("harm", "system", "")
MISSING = ("unmet_need",)
NO_WHY = "assessment.md has no plain words on why this is done and who asked"


class ForYoungPeople(NamedTuple):
    """What the young people are told."""

    why: NoteText
    strong: tuple[PlainFinding, ...]
    hard: tuple[PlainFinding, ...]
    missing: tuple[PlainFinding, ...]
    will_do: tuple[PlainAct, ...]
    done: tuple[PlainAct, ...]
    still_asking: tuple[PlainAct, ...]
    ask: str
    snapshot: str
    review_on: str
    kept_until: str


def young_people(case: Case, _asked: Asked) -> Edition:
    """Give the edition for the young people."""
    stands = standing(case)
    note = case.assessment
    why = prose(note.plain)
    content = ForYoungPeople(
        why=why,
        strong=in_plain_words(stands, STRENGTHS),
        hard=in_plain_words(stands, HARD),
        missing=in_plain_words(stands, MISSING),
        will_do=acts(stands, RUNNING),
        done=acts(stands, ("done",)),
        still_asking=acts(stands, ("idea",)),
        ask=whom_to_ask(case),
        snapshot=day(note.snapshot),
        review_on=day_ahead(note.review_on, case),
        kept_until=day(note.sharing.retain_until),
    )
    running = [each for each in stands.interventions if each.is_live]
    return Edition(
        "young-people",
        "For you: what we found out about your group",
        stamp_of(case, "for the young people"),
        content,
        look=LARGE,
        stamps_passages=False,
        remarks=(
            *(() if why else (NO_WHY,)),
            *without_plain_words([*stands.findings, *running]),
            *answered_no(stands.findings),
            *not_said_their_way(stands.findings),
        ),
    )


YOUNG_PEOPLE = EditionKind(
    name="young-people",
    summary="for the group, in plain words: what is strong, what is hard, what will be done",
    select=young_people,
    is_plain=True,
)
