"""The explainer, for young people and parents before anything begins. It holds no finding.

It was hard to explain an assessment to young people, and harder for others to pass on; what it may
lead to, told beforehand, may be what makes them want a part in it (the adviser's learning, Ealing,
2019).
"""

from typing import NamedTuple

from pgacli.case.model import Case
from pgacli.editions.edition import LARGE, Edition, NoteText, prose
from pgacli.editions.kind import Asked, EditionKind
from pgacli.editions.parts.plain_words import day_ahead, first_ideas, whom_to_ask
from pgacli.editions.parts.process import is_independent
from pgacli.editions.parts.stamps import stamp_of
from pgacli.editions.parts.standing import standing
from pgacli.editions.young_people import NO_WHY
from pgacli.wording import day, plain


class Explainer(NamedTuple):
    """What is told before it begins."""

    why: NoteText
    author: str
    is_independent: bool
    ideas: tuple[NoteText, ...]
    due: str
    kept_until: str
    ask: str


def explainer(case: Case, _asked: Asked) -> Edition:
    """Give the explainer of a case."""
    note = case.assessment
    content = Explainer(
        why=prose(note.plain),
        author=plain(note.author.name),
        is_independent=is_independent(case),
        ideas=first_ideas(standing(case)),
        due=day_ahead(note.due, case),
        kept_until=day(note.sharing.retain_until),
        ask=whom_to_ask(case),
    )
    return Edition(
        "explainer",
        "What is this, and what does it mean for you?",
        stamp_of(case, "explainer"),
        content,
        look=LARGE,
        stamps_passages=False,
        remarks=() if content.why else (NO_WHY,),
    )


EXPLAINER = EditionKind(
    name="explainer",
    summary="for young people and parents before it begins: what it is, and that they may say no",
    select=explainer,
    holds_findings=False,
    is_plain=True,
)
