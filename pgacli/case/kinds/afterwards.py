"""What left the folder, and what the next assessment should do differently."""

import datetime

from pgacli.case.fields.declared import declare
from pgacli.case.fields.references import WORKERS, Link
from pgacli.case.fields.types import Choice, Day, Named, Text
from pgacli.case.note import Note

# What `pga render` makes: a disclosure of anything else could not be held against what it holds.
EDITIONS = (
    "full",
    "synopsis",
    "contributor",
    "young-people",
    "cards",
    "explainer",
    "briefing",
    "supervision",
    "plan",
    "extract",
    "poster",
)
EDITION_HELP = f"Which edition: {', '.join(EDITIONS[:-1])} or {EDITIONS[-1]}."


class Disclosure(Note, folder="disclosures", letter="D"):
    """Something left the folder: what, to whom, why."""

    date: datetime.date | None = declare(Day(), "The day.", required=True)
    to: str = declare(
        Link(("contributor",), takes_text=True),
        "A contributor's id, or a role and agency.",
        required=True,
    )
    edition: str = declare(
        Named(EDITIONS),
        EDITION_HELP,
        required=True,
    )
    need_to_know: str = declare(
        Text(), "Why they need it to keep the group safe.", printed=True, vital=True
    )
    finding: str = declare(Link(("finding",)), "For an extract: the finding.")
    method: str = declare(Text(), "How it was handed over.", printed=True)
    by: str = declare(Text(), "Who handed it over.")
    seal: str = declare(Text(), "The digest of the file that was handed over.")
    recall_by: datetime.date | None = declare(Day(), "When it is to come back or be destroyed.")

    @property
    def extracted(self) -> str:
        """The finding of an extract; another edition holds more, whatever the note names."""
        return self.finding if self.edition in ("extract", "") else ""


class Learning(Note, folder="learning", letter="L"):
    """What the next assessment should do differently."""

    date: datetime.date | None = declare(Day(), "The day.", required=True)
    about: str = declare(
        Choice(("process", "service", "system")),
        "What it is about: process, service or system.",
        required=True,
    )
    adopted: datetime.date | None = declare(
        Day(), "The day on which it became the way things are done."
    )
    owner: str = declare(Link(("contributor",), WORKERS, takes_text=True), "Who carries it on.")
