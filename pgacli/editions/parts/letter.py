"""A letter to somebody who holds an edition: give it back, and why."""

from typing import NamedTuple

from pgacli.case.model import Case
from pgacli.case.notes import Disclosure
from pgacli.editions.edition import Edition
from pgacli.editions.parts.roles import recipient
from pgacli.editions.parts.stamps import stamp_of
from pgacli.wording import day, plain

REASONS = {
    "withdrawal": "Somebody who told us something has changed their mind, as they were promised"
    " they could at any time. What they said may not be kept or used any longer.",
    "superseded": "There is a newer edition. What you hold was a snapshot, and young people's lives"
    " have moved on.",
    "late": "The day on which it was to come back, or to be destroyed, has passed.",
}


class Letter(NamedTuple):
    """What the letter says."""

    to: str
    on: str
    what: str
    handed_over: str
    reason: str
    back_by: str
    sender: str
    sender_role: str


def letter(case: Case, disclosure: Disclosure, reason: str) -> Edition:
    """Give the letter about one disclosure; it holds no finding and no code."""
    author, back_by = case.assessment.author, disclosure.recall_by
    content = Letter(
        to=recipient(case, disclosure.to),
        on=day(case.today),
        what=plain(disclosure.edition).replace("-", " "),
        handed_over=day(disclosure.date),
        reason=REASONS[reason],
        back_by=day(back_by) if back_by and back_by >= case.today else "",
        sender=plain(author.name),
        sender_role=plain(author.role),
    )
    # A letter is true of the day on which it is written, and nobody signs it off.
    stamp = stamp_of(case, "letter")._replace(as_of=f"prepared on {content.on}", signed="")
    title = "Please return what we shared with you"
    return Edition("letter", title, stamp, content, stamps_passages=False)
