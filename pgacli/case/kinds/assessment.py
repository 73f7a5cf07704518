"""The assessment itself: who is assessed, why, within which bounds, by whom."""

import datetime
from collections.abc import Mapping

from pgacli.case.fields.declared import Part, Record, declare
from pgacli.case.fields.references import Code
from pgacli.case.fields.types import Choice, Day, Many, Text, Whole, YesNo
from pgacli.case.note import Note
from pgacli.case.stages import STAGES


class Group(Record):
    """Who is assessed: the group, by codes."""

    name: str = declare(
        Text(), "What to call the group: a place or a time, never a person.", printed=True
    )
    members: tuple[str, ...] = declare(
        Many(Code()),
        "The young people's codes. Their names belong in private/people.yaml alone.",
        vital=True,
    )
    own_assessments: tuple[str, ...] = declare(
        Many(Code()),
        "The members who have a child and family assessment of their own, so that this one can"
        " stay with the group.",
    )


class Parameters(Record):
    """What the assessment is about, and what it leaves to others."""

    covers: tuple[str, ...] = declare(
        Many(Text()),
        "What belongs in it: the group's time together, its places.",
        printed=True,
        vital=True,
    )
    leaves_out: tuple[str, ...] = declare(
        Many(Text()), "What does not, and where that is looked after.", printed=True, vital=True
    )
    from_: datetime.date | None = declare(
        Day(), "The first day that it looks at; what lies before is left to others."
    )
    to: datetime.date | None = declare(Day(), "The last day that it looks at.")

    @property
    def end_before_they_begin(self) -> bool:
        """Say whether the last day is before the first, so that no day lies between."""
        return self.from_ is not None and self.to is not None and self.to < self.from_


class Author(Record):
    """Who holds the pen."""

    name: str = declare(Text(), "The author's name.")
    role: str = declare(Text(), "The author's role.", printed=True)
    independent: bool | None = declare(
        YesNo(),
        "true where the author works with none of these young people: it gives the assessment its"
        " credibility.",
    )
    allocated_to: tuple[str, ...] = declare(
        Many(Code()), "Codes of members whose worker the author is."
    )


class Supervisor(Record):
    """Who supervises the assessment throughout."""

    name: str = declare(Text(), "The supervisor's name.")
    role: str = declare(Text(), "The supervisor's role.", printed=True)


class Sharing(Record):
    """What may be shared, why, and how long it is kept."""

    purpose: str = declare(
        Text(),
        "Spelt out on every page: for safeguarding this group only.",
        printed=True,
        vital=True,
    )
    lawful_basis: str = declare(
        Text(),
        "Why the law allows it, such as public task; consent alone is not enough.",
        printed=True,
        vital=True,
    )
    stored_in: str = declare(
        Text(), "The one place where the report is kept.", printed=True, vital=True
    )
    retain_until: datetime.date | None = declare(
        Day(), "When it is destroyed: your council's own rule decides.", vital=True
    )


class Limits(Record):
    """How long the report and the work may be."""

    words: int | None = declare(Whole(), "Words of the full edition. A short report is read.")
    days: int | None = declare(
        Whole(), "Days from the first source to the snapshot; about a month has proved possible."
    )


class SignOff(Record):
    """One signature, written by `pga sign`."""

    by: str = declare(Text(), "author, supervisor, or a role.")
    name: str = declare(Text(), "Who signed.")
    on: datetime.date | None = declare(Day(), "The day.")
    seal: str = declare(Text(), "A digest of what the report said.")

    @property
    def signer(self) -> str:
        """Who signed, as it is compared: `Author` is the author."""
        return " ".join(self.by.casefold().split())


class Assessment(Note, letter="A"):
    """The assessment itself: group, purpose, parameters, people, dates, sharing."""

    stage: str = declare(Choice(STAGES), "Where the work stands: " + ", ".join(STAGES) + ".")
    framework: str = declare(Text(), "The framework whose headings the findings use.")
    identified_by: str = declare(
        Text(),
        "The panel or meeting that named this group, so that it is clear why these young people.",
        printed=True,
    )
    identified_on: datetime.date | None = declare(Day(), "The day on which it did.")
    trigger: str = declare(
        Text(),
        "What happened that asks for an assessment of the group. It sets the parameters.",
        printed=True,
        vital=True,
    )
    group: Group = declare(
        Part(Group), "Who is assessed: the group, not its members one by one.", vital=True
    )
    purpose: str = declare(
        Text(), "What the assessment is for, in one sentence.", printed=True, vital=True
    )
    parameters: Parameters = declare(
        Part(Parameters),
        "The bounds. They cannot be too clear: each finding is tested against them.",
        vital=True,
    )
    author: Author = declare(
        Part(Author), "One person holds the pen, independent of the young people's own workers."
    )
    supervisor: Supervisor = declare(
        Part(Supervisor),
        "Who supervises it throughout: to keep it on the group, and to frame what is hard to say.",
    )
    briefing: datetime.date | None = declare(
        Day(),
        "The day of the first meeting with contributors, who then share its purpose and can ask.",
    )
    planning_session: datetime.date | None = declare(
        Day(),
        "The day on which contributors shape the findings together, so that it is theirs too.",
    )
    snapshot: datetime.date | None = declare(
        Day(), "The day that the report is true of. Young people's lives move fast.", vital=True
    )
    due: datetime.date | None = declare(
        Day(), "The day by which the report is promised; findings date quickly."
    )
    review_on: datetime.date | None = declare(
        Day(),
        "The day on which change is looked for, so that the young people notice a difference.",
    )
    closest_sought: str = declare(
        Text(),
        "How you looked for the adult closest to the young people; often not the social worker.",
        printed=True,
    )
    told: str = declare(
        Text(),
        "Who of the young people and parents was told, and when; or why not: it is their life.",
        printed=True,
    )
    sharing: Sharing = declare(
        Part(Sharing), "Shared for safeguarding only, on a need-to-know basis.", vital=True
    )
    limits: Limits = declare(Part(Limits), "How long the report and the work may be.")
    plain: str = declare(
        Text(),
        "Why this is done and who asked, in words for the young people.",
        section="In plain words",
    )
    summary: str = declare(Text(), "The page that leads the report.", section="Summary")
    house: str = declare(Text(), "The folder of your council's own words and templates.")
    sign_off: tuple[SignOff, ...] = declare(Many(Part(SignOff)), "Written by `pga sign`.")

    @property
    def last_signatures(self) -> Mapping[str, SignOff]:
        """The last signature of each who signed, by `author`, `supervisor` or another role.

        They stand by their days, and of one day as they are listed. One without a day counts as
        none: records are signed and dated.
        """
        dated = [(each.on, each) for each in self.sign_off if each.on]
        return {each.signer: each for _, each in sorted(dated, key=lambda pair: pair[0])}

    @classmethod
    def unread_whole(cls) -> "Assessment":
        """Give an assessment of which nothing could be read."""
        nothing = {"source_text": "", "body_start": 0, "marks": {}, "mentions": ()}
        keys = {"unread": frozenset(cls.fields), "twice": frozenset()}
        return cls({"path": "assessment.md", "id": "A1", **keys, **nothing})
