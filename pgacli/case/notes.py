"""The kinds of note, one class a kind, each field declared where it belongs.

The help texts are what a worker reads above the key in a new note, so they say what the key is for
and, where it matters, why the practice asks for it (sources: the practice behind each rule is in
the rule's own docstring, which `pga explain` prints).
"""

import datetime
from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

from pgacli.case.fields import Part, Record, declare
from pgacli.case.note import Note
from pgacli.case.values import Choice, Code, Day, HeadingId, Link, Many, Placing, Text, Whole, YesNo

STAGES = ("planning", "gathering", "analysing", "final", "review", "closed")
NATURES = ("strength", "need_met", "harm", "unmet_need", "good_practice", "system")


class Group(Record):
    """Who is assessed: the group, by codes."""

    name: str = declare(
        Text(), "What to call the group: a place or a time, never a person.", printed=True
    )
    members: tuple[str, ...] = declare(
        Many(Code()), "The young people's codes. Their names belong in private/people.yaml alone."
    )
    own_assessments: tuple[str, ...] = declare(
        Many(Code()),
        "The members who have a child and family assessment of their own, so that this one can"
        " stay with the group.",
    )


class Parameters(Record):
    """What the assessment is about, and what it leaves to others."""

    covers: tuple[str, ...] = declare(
        Many(Text()), "What belongs in it: the group's time together, its places.", printed=True
    )
    leaves_out: tuple[str, ...] = declare(
        Many(Text()), "What does not, and where that is looked after.", printed=True
    )
    from_: datetime.date | None = declare(Day(), "The first day that it looks at.")
    to: datetime.date | None = declare(Day(), "The last day that it looks at.")


class Author(Record):
    """Who holds the pen."""

    name: str = declare(Text(), "The author's name.")
    role: str = declare(Text(), "The author's role.", printed=True)
    independent: bool | None = declare(
        YesNo(), "true where the author works with none of these young people."
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
        Text(), "Spelt out on every page: for safeguarding this group only.", printed=True
    )
    lawful_basis: str = declare(
        Text(),
        "Why the law allows it, such as public task; consent alone is not enough.",
        printed=True,
    )
    stored_in: str = declare(Text(), "The one place where the report is kept.", printed=True)
    retain_until: datetime.date | None = declare(
        Day(), "When it is destroyed: your council's own rule decides."
    )


class Limits(Record):
    """How long the report and the work may be."""

    words: int | None = declare(Whole(), "Words of the full edition. A short report is read.")
    days: int | None = declare(Whole(), "Days from the first source to the snapshot.")


class SignOff(Record):
    """One signature, written by `pga sign`."""

    by: str = declare(Text(), "author, supervisor, or a role.")
    name: str = declare(Text(), "Who signed.")
    on: datetime.date | None = declare(Day(), "The day.")
    seal: str = declare(Text(), "A digest of what the report said.")


class Assessment(Note):
    """The assessment itself: group, purpose, parameters, people, dates, sharing."""

    kind: ClassVar[str] = "assessment"
    letter: ClassVar[str] = "A"

    stage: str = declare(Choice(STAGES), "Where the work stands: " + ", ".join(STAGES) + ".")
    framework: str = declare(Text(), "The framework whose headings the findings use.")
    identified_by: str = declare(
        Text(), "The panel or meeting that named this group.", printed=True
    )
    identified_on: datetime.date | None = declare(Day(), "The day on which it did.")
    trigger: str = declare(
        Text(),
        "What happened that asks for an assessment of the group. It sets the parameters.",
        printed=True,
    )
    group: Group = declare(Part(Group), "Who is assessed: the group, not its members one by one.")
    purpose: str = declare(Text(), "What the assessment is for, in one sentence.", printed=True)
    parameters: Parameters = declare(
        Part(Parameters),
        "The bounds. They cannot be too clear: each finding is tested against them.",
    )
    author: Author = declare(
        Part(Author), "One person holds the pen, independent of the young people's own workers."
    )
    supervisor: Supervisor = declare(Part(Supervisor), "Who supervises it from beginning to end.")
    briefing: datetime.date | None = declare(
        Day(), "The day of the first meeting with contributors."
    )
    planning_session: datetime.date | None = declare(
        Day(), "The day on which contributors shape the findings together."
    )
    snapshot: datetime.date | None = declare(
        Day(), "The day that the report is true of. Young people's lives move fast."
    )
    due: datetime.date | None = declare(Day(), "The day by which the report is promised.")
    review_on: datetime.date | None = declare(Day(), "The day on which change is looked for.")
    closest_sought: str = declare(
        Text(), "How you looked for the adult who is closest to the young people.", printed=True
    )
    told: str = declare(
        Text(), "Who of the young people and parents was told, and when; or why not.", printed=True
    )
    sharing: Sharing = declare(
        Part(Sharing), "Shared for safeguarding only, on a need-to-know basis."
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

    @classmethod
    def unread_whole(cls) -> "Assessment":
        """Give an assessment of which nothing could be read."""
        nothing = {"source_text": "", "body_start": 0, "marks": {}, "mentions": ()}
        unread = frozenset(name for name in cls.fields)
        return cls({"path": "assessment.md", "id": "A1", "unread": unread, **nothing})


class Contributor(Note):
    """Somebody who was asked: their role, and how close they are to the young people."""

    kind: ClassVar[str] = "contributor"
    folder: ClassVar[str] = "contributors"
    letter: ClassVar[str] = "C"

    role: str = declare(Text(), "Their role.", required=True, printed=True)
    agency: str = declare(
        Text(), "Their service; `family` for parents and carers.", required=True, printed=True
    )
    relationship: str = declare(
        Choice(("close", "known", "new", "none")),
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


class Meeting(Note):
    """A briefing, a planning session or another meeting; questions and answers in the body."""

    kind: ClassVar[str] = "meeting"
    folder: ClassVar[str] = "meetings"
    letter: ClassVar[str] = "M"

    date: datetime.date | None = declare(Day(), "The day.", required=True)
    purpose: str = declare(
        Choice(("briefing", "planning", "other")), "briefing, planning or other.", required=True
    )
    present: tuple[str, ...] = declare(
        Many(Link(("contributor",), ("author", "supervisor"), takes_text=True)), "Who came."
    )


class Offer(Note):
    """One offer to young people to take part, and what came of it."""

    kind: ClassVar[str] = "offer"
    folder: ClassVar[str] = "offers"
    letter: ClassVar[str] = "O"

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


class Source(Note):
    """An interview, meeting, conversation, observation, activity or record. Your raw notes."""

    kind: ClassVar[str] = "source"
    folder: ClassVar[str] = "sources"
    letter: ClassVar[str] = "S"

    date: datetime.date | None = declare(Day(), "The day.", required=True)
    method: str = declare(
        Choice(("interview", "meeting", "conversation", "observation", "activity", "record")),
        "interview, meeting, conversation, observation, activity or record.",
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
        Part(PassedOn), "Fresh harm that could not wait: to whom, and when."
    )


class Heard(Record):
    """One answer of the young people to a finding."""

    on: datetime.date | None = declare(Day(), "The day.")
    says: str = declare(
        Choice(("thats_us", "not_us", "say_it_like_this", "leave_it_out")),
        "thats_us, not_us, say_it_like_this or leave_it_out.",
    )
    words: str = declare(Text(), "Their own words.")
    done: str = declare(Text(), "What was done with the answer.", printed=True)


class Finding(Note):
    """One finding about the group, under a heading of the framework."""

    kind: ClassVar[str] = "finding"
    folder: ClassVar[str] = "findings"
    letter: ClassVar[str] = "F"

    heading: str = declare(
        HeadingId(), "Where it belongs: `pga headings` lists them.", required=True
    )
    nature: str = declare(Choice(NATURES), ", ".join(NATURES[:-1]) + " or system.", required=True)
    also: tuple[str, ...] = declare(Many(HeadingId()), "Other headings under which it belongs too.")
    sources: tuple[str, ...] = declare(
        Many(Link(("source",))), "What it rests on: two kinds of source or more."
    )
    safeguarding: str = declare(
        Text(),
        "The test of relevance: how does knowing this help keep the group safe? If it does not,"
        " think again whether it belongs here.",
        section="How this helps keep the group safe",
    )
    basis: str = declare(
        Choice(("fact", "reported", "opinion", "voice")), "fact, reported, opinion or voice."
    )
    about: str = declare(
        Choice(("group", "place", "service", "family", "individual")),
        "group unless said; place, service or family. An individual has their own assessment.",
    )
    gives: tuple[str, ...] = declare(
        Many(Text()),
        "What the group gives its members: safety, belonging, emotional_support, fun, identity,"
        " love, loyalty …",
        printed=True,
    )
    meaning: str = declare(
        Text(),
        "Why it may make sense to them: loyalty, love, fear, money, nowhere else to go.",
        section="Why it may make sense to them",
    )
    service: str = declare(
        Link(("contributor",)), "For good_practice and system: the contributor of that service."
    )
    reply: str = declare(
        Text(),
        "The service's own words on it, before the report goes out.",
        section="What the service says",
    )
    observed: datetime.date | None = declare(
        Day(), "The day on which it was seen, where there is one."
    )
    share_with: tuple[str, ...] = declare(
        Many(Link(("contributor",))), "Contributors who need to know it."
    )
    weight: str = declare(
        Choice(("first", "important", "background")),
        "How far it drives harm or safety: first, important or background.",
    )
    plain: str = declare(
        Text(), "The same for the young people: short, kind, no codes.", section="In plain words"
    )
    heard: tuple[Heard, ...] = declare(
        Many(Part(Heard)), "The young people's answers to it, written by `pga hear`."
    )


class Progress(Record):
    """What changed, and who would notice."""

    on: datetime.date | None = declare(Day(), "The day.")
    note: str = declare(Text(), "What changed.", printed=True)
    seen_by: str = declare(Choice(("system", "young_people")), "system or young_people.")


class Intervention(Note):
    """One SMART intervention: what will be done, by whom, by when, and how change will show."""

    kind: ClassVar[str] = "intervention"
    folder: ClassVar[str] = "interventions"
    letter: ClassVar[str] = "I"

    findings: tuple[str, ...] = declare(Many(Link(("finding",))), "The findings that it answers.")
    goal: str = declare(Text(), "The change hoped for, put positively.", printed=True)
    action: str = declare(Text(), "An act that one could see done.", section="What will be done")
    owner: str = declare(
        Link(("contributor",), ("author", "supervisor")), "One person who answers for it."
    )
    due: datetime.date | None = declare(Day(), "The day by which it is done.")
    measure: str = declare(
        Text(), "How you will know that life changed: change, not effort.", printed=True
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
        Choice(("idea", "agreed", "under_way", "done", "stopped")),
        "idea unless said; agreed, under_way, done or stopped.",
    )
    progress: tuple[Progress, ...] = declare(
        Many(Part(Progress)), "What changed since, in the system and for the young people."
    )
    heading: str = declare(HeadingId(), "A heading of its own; else that of its findings.")
    also: tuple[str, ...] = declare(Many(HeadingId()), "Other headings that it touches.")
    plain: str = declare(
        Text(), "The same for the young people: what we will do.", section="In plain words"
    )


class Decision(Record):
    """A placement that supervision settled."""

    finding: str = declare(Link(("finding",)), "The finding.")
    heading: str = declare(HeadingId(), "The heading that stands.")
    because: str = declare(Text(), "Why.", printed=True)


class Supervision(Note):
    """A supervision discussion."""

    kind: ClassVar[str] = "supervision"
    folder: ClassVar[str] = "supervision"
    letter: ClassVar[str] = "V"

    date: datetime.date | None = declare(Day(), "The day.", required=True)
    present: tuple[str, ...] = declare(
        Many(Link(("contributor",), ("author", "supervisor"), takes_text=True)),
        "Who was there.",
        required=True,
    )
    findings: tuple[str, ...] = declare(Many(Link(("finding",))), "Findings that were discussed.")
    decided: tuple[Decision, ...] = declare(
        Many(Part(Decision)), "Placements that were settled: finding, heading, because."
    )


class Placement(Note):
    """Where a second person places findings, without having seen the author's headings."""

    kind: ClassVar[str] = "placement"
    folder: ClassVar[str] = "supervision"
    letter: ClassVar[str] = "P"

    by: str = declare(Text(), "`supervisor`, or who else placed them.", required=True)
    date: datetime.date | None = declare(Day(), "The day.", required=True)
    headings: tuple[tuple[str, str], ...] = declare(
        Placing(), "Finding to heading, one a line.", required=True
    )


class Disclosure(Note):
    """Something left the folder: what, to whom, why."""

    kind: ClassVar[str] = "disclosure"
    folder: ClassVar[str] = "disclosures"
    letter: ClassVar[str] = "D"

    date: datetime.date | None = declare(Day(), "The day.", required=True)
    to: str = declare(
        Link(("contributor",), takes_text=True),
        "A contributor's id, or a role and agency.",
        required=True,
    )
    edition: str = declare(Text(), "Which edition.", required=True)
    need_to_know: str = declare(Text(), "Why they need it to keep the group safe.", printed=True)
    finding: str = declare(Link(("finding",)), "For an extract: the finding.")
    method: str = declare(Text(), "How it was handed over.", printed=True)
    by: str = declare(Text(), "Who handed it over.")
    seal: str = declare(Text(), "The digest of the file that was handed over.")
    recall_by: datetime.date | None = declare(Day(), "When it is to come back or be destroyed.")


class Learning(Note):
    """What the next assessment should do differently."""

    kind: ClassVar[str] = "learning"
    folder: ClassVar[str] = "learning"
    letter: ClassVar[str] = "L"

    date: datetime.date | None = declare(Day(), "The day.", required=True)
    about: str = declare(
        Choice(("process", "service", "system")), "process, service or system.", required=True
    )
    adopted: datetime.date | None = declare(
        Day(), "The day on which it became the way things are done."
    )
    owner: str = declare(
        Link(("contributor",), ("author", "supervisor"), takes_text=True), "Who carries it on."
    )


KINDS: Mapping[str, type[Note]] = {
    kind.kind: kind
    for kind in (
        Assessment,
        Contributor,
        Meeting,
        Offer,
        Source,
        Finding,
        Intervention,
        Supervision,
        Placement,
        Disclosure,
        Learning,
    )
}
FOLDERS = tuple(dict.fromkeys(kind.folder for kind in KINDS.values() if kind.folder))


def kinds_of_folder(folder: str) -> Iterator[type[Note]]:
    """Give the kinds whose notes live in a folder."""
    return (kind for kind in KINDS.values() if kind.folder == folder)


def kind_of(word: Any) -> type[Note] | None:
    """Give the kind of a name such as `finding`, or None."""
    return KINDS.get(str(word).strip().casefold())
