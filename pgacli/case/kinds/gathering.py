"""What is gathered: who was asked, where people met, what was offered, what was said."""

import datetime

from pgacli.case.fields.declared import Part, Record, declare
from pgacli.case.fields.references import Code, Link, Present
from pgacli.case.fields.types import Choice, Day, Many, Text, YesNo
from pgacli.case.note import Note

# From near to far.
CLOSENESS = ("close", "known", "new", "none")


class Contributor(Note, folder="contributors", letter="C"):
    """Somebody who was asked: their role, and how close they are to the young people."""

    role: str = declare(Text(), "Their role.", required=True, printed=True)
    agency: str = declare(
        Text(), "Their service; `family` for parents and carers.", required=True, printed=True
    )
    relationship: str = declare(
        Choice(CLOSENESS),
        "How close they are to the young people: close, known, new or none.",
        required=True,
    )
    name: str = declare(Text(), "Their own name, if it is needed.")
    knows: tuple[str, ...] = declare(Many(Code()), "Codes of the young people whom they know.")
    allocated_to: tuple[str, ...] = declare(Many(Code()), "Codes of those whose worker they are.")
    can_help_by: str = declare(
        Text(), "How they can help the young people take part.", printed=True
    )
    hopes: str = declare(Text(), "What they want from the assessment.", printed=True)
    invited: datetime.date | None = declare(Day(), "The day on which they were asked.")
    briefed: datetime.date | None = declare(
        Day(), "The day on which they were told what it is, and asked questions."
    )
    not_reached: str = declare(Text(), "Why no account could be had.", printed=True)
    agreed_on: datetime.date | None = declare(Day(), "The day on which they checked their account.")
    thanks: bool | None = declare(YesNo(), "true where they agree to be thanked in the report.")

    @property
    def distance(self) -> int:
        """How far they are from the young people: 0 is close, and not said comes last."""
        return (*CLOSENESS, "").index(self.relationship)

    @property
    def is_close(self) -> bool:
        """Say whether the young people trust them."""
        return self.relationship == "close"

    @property
    def is_family(self) -> bool:
        """Say whether this is a parent or a carer, and no service."""
        return self.agency.strip().casefold() == "family"


class Meeting(Note, folder="meetings", letter="M"):
    """A briefing, a planning session or another meeting; questions and answers in the body."""

    date: datetime.date | None = declare(Day(), "The day.", required=True)
    purpose: str = declare(
        Choice(("briefing", "planning", "other")),
        "What it was for: briefing, planning or other.",
        required=True,
    )
    present: tuple[str, ...] = declare(Present(), "Who came.")


class Offer(Note, folder="offers", letter="O"):
    """One offer to young people to take part, and what came of it."""

    date: datetime.date | None = declare(Day(), "The day of the offer.", required=True)
    to: tuple[str, ...] = declare(
        Many(Code()), "Codes of those to whom it was made.", required=True
    )
    through: str = declare(
        Link(("contributor",), ("author",)),
        "Who made it: the contributor closest to them, or `author`.",
        required=True,
    )
    outcome: str = declare(
        Choice(("met", "declined", "no_answer", "postponed", "withdrawn", "not_safe")),
        "What came of it: met, declined, no_answer, postponed, withdrawn or not_safe.",
        required=True,
    )
    explained: str = declare(Text(), "How the assessment was explained to them.", printed=True)
    choice_of_time: str = declare(Text(), "Which times they could choose from.", printed=True)
    choice_of_place: str = declare(Text(), "Which places they could choose from.", printed=True)
    can_change_mind: bool | None = declare(
        YesNo(), "true where they were told that they may change their mind at any time."
    )
    because: str = declare(
        Text(), "For not_safe: why an offer would not have been safe.", printed=True
    )
    source: str = declare(Link(("source",)), "The source that came of it.")


class PassedOn(Record):
    """Fresh harm that could not wait for the report."""

    on: datetime.date | None = declare(Day(), "The day.")
    to: str = declare(Text(), "To whom, by role.")


class Source(Note, folder="sources", letter="S", has_raw_body=True):
    """An interview, meeting, conversation, observation, activity or record. Your raw notes."""

    date: datetime.date | None = declare(Day(), "The day.", required=True)
    method: str = declare(
        Choice(("interview", "meeting", "conversation", "observation", "activity", "record")),
        "How it came to you: interview, meeting, conversation, observation, activity or record.",
        required=True,
    )
    contributor: tuple[str, ...] = declare(
        Many(Link(("contributor",))),
        "Whose account it is; leave empty what you saw or read yourself.",
    )
    young_people: tuple[str, ...] = declare(
        Many(Code()), "Codes of young people who spoke for themselves."
    )
    account: str = declare(
        Choice(("first_hand", "second_hand")), "first_hand, or second_hand where they heard of it."
    )
    withdrawn: bool | None = declare(
        YesNo(), "true where they changed their mind: nothing of it may enter a report."
    )
    passed_on: PassedOn = declare(
        Part(PassedOn),
        "Fresh harm told here that could not wait: when it was passed on, and to whom. Leave it"
        " empty where there was none.",
    )

    @property
    def is_taken_back(self) -> bool:
        """Say whether nothing of it may be told.

        Where the word could not be read, or another one stands beside it, the promise goes before
        the report.
        """
        return bool(self.withdrawn) or self.misread("withdrawn") or "withdrawn" in self.twice
