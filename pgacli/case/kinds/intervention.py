"""An intervention, and what came of it."""

import datetime

from pgacli.case.fields.declared import Part, Record, declare
from pgacli.case.fields.references import WORKERS, HeadingId, Link
from pgacli.case.fields.types import Choice, Day, Many, Text
from pgacli.case.note import Note

# In the order in which an intervention goes.
STATUSES = ("idea", "agreed", "under_way", "done", "stopped")
RUNNING = ("agreed", "under_way")
SEEN_BY = ("system", "young_people")


class Progress(Record):
    """What changed, and who would notice."""

    on: datetime.date | None = declare(Day(), "The day.")
    note: str = declare(Text(), "What changed.", printed=True)
    seen_by: str = declare(Choice(SEEN_BY), "Who saw the change: system or young_people.")


class Intervention(Note, folder="interventions", letter="I"):
    """One SMART intervention: what will be done, by whom, by when, and how change will show."""

    findings: tuple[str, ...] = declare(
        Many(Link(("finding",))), "The findings that it answers.", vital=True
    )
    goal: str = declare(Text(), "The change hoped for, put positively.", printed=True, vital=True)
    action: str = declare(
        Text(), "An act that one could see done.", section="What will be done", vital=True
    )
    owner: str = declare(
        Link(("contributor",), WORKERS), "One person who answers for it.", vital=True
    )
    due: datetime.date | None = declare(Day(), "The day by which it is done.", vital=True)
    measure: str = declare(
        Text(), "How you will know that life changed: change, not effort.", printed=True, vital=True
    )
    aims_at: tuple[str, ...] = declare(
        Many(Choice(("group", "place", "service", "policy", "young_people"))),
        "What is to change: group, place, service, policy, young_people. Contexts first.",
    )
    achievable: str = declare(Text(), "Who agreed it, and with what means.", printed=True)
    noticed: str = declare(Text(), "How the young people would notice.", printed=True)
    raised: str = declare(
        Choice(("start", "gathering", "session", "supervision")),
        "When it was first thought of: start, gathering, session or supervision.",
    )
    status: str = declare(
        Choice(STATUSES),
        "idea where it is left out; agreed, under_way, done or stopped.",
    )
    progress: tuple[Progress, ...] = declare(
        Many(Part(Progress)), "What changed since, in the system and for the young people."
    )
    heading: str = declare(HeadingId(), "A heading of its own; else that of its findings.")
    also: tuple[str, ...] = declare(Many(HeadingId()), "Other headings that it touches.")
    plain: str = declare(
        Text(), "The same for the young people: what we will do.", section="In plain words"
    )

    @property
    def state(self) -> str:
        """How far it is: an idea unless said."""
        return self.status or "idea"

    @property
    def is_idea(self) -> bool:
        """Say whether nobody has agreed to it yet."""
        return self.state == "idea"

    @property
    def is_live(self) -> bool:
        """Say whether it was not stopped."""
        return self.status != "stopped"

    @property
    def is_running(self) -> bool:
        """Say whether it was agreed, and is neither done nor stopped."""
        return self.status in RUNNING

    def is_overdue_on(self, today: datetime.date) -> bool:
        """Say whether its day is past and it is not done; an idea has no day to keep yet."""
        return self.is_running and self.due is not None and self.due < today
