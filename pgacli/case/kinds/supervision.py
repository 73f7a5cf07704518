"""Supervision discussions, and where a second person places findings."""

import datetime

from pgacli.case.fields.declared import Part, Record, declare
from pgacli.case.fields.references import WORKERS, HeadingId, Link, Placing
from pgacli.case.fields.types import Day, Many, Text
from pgacli.case.note import Note


class Decision(Record):
    """A placement that supervision settled."""

    finding: str = declare(Link(("finding",)), "The finding.")
    heading: str = declare(HeadingId(), "The heading that stands.")
    because: str = declare(Text(), "Why.", printed=True)


class Supervision(Note, folder="supervision", letter="V"):
    """A supervision discussion."""

    date: datetime.date | None = declare(Day(), "The day.", required=True)
    present: tuple[str, ...] = declare(
        Many(Link(("contributor",), WORKERS, takes_text=True)),
        "Who was there.",
        required=True,
    )
    findings: tuple[str, ...] = declare(
        Many(Link(("finding",))), "Findings that were discussed.", vital=True
    )
    decided: tuple[Decision, ...] = declare(
        Many(Part(Decision)), "Placements that were settled: finding, heading, because."
    )


class Placement(Note, folder="supervision", letter="P"):
    """Where a second person places findings, without having seen the author's headings."""

    by: str = declare(Text(), "`supervisor`, or who else placed them.", required=True)
    date: datetime.date | None = declare(Day(), "The day.", required=True)
    headings: tuple[tuple[str, str], ...] = declare(
        Placing(), "Finding to heading, one a line.", required=True
    )
