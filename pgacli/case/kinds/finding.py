"""A finding about the group, and the young people's answers to it."""

import datetime

from pgacli.case.fields.declared import Part, Record, declare
from pgacli.case.fields.references import HeadingId, Link
from pgacli.case.fields.types import Choice, Day, Many, Text
from pgacli.case.note import Note

GIFTS = ("safety", "belonging", "emotional_support", "fun", "identity", "love", "loyalty")
ANSWERS = ("thats_us", "not_us", "say_it_like_this", "leave_it_out")
# Answers that must not be passed over in silence.
REFUSALS = ("not_us", "leave_it_out")
NATURES = ("strength", "need_met", "harm", "unmet_need", "good_practice", "system")
STRENGTHS = ("strength", "need_met", "good_practice")
HARMS = ("harm", "unmet_need")


class Heard(Record):
    """One answer of the young people to a finding."""

    on: datetime.date | None = declare(Day(), "The day.")
    says: str = declare(
        Choice(ANSWERS),
        "What they say to it: thats_us, not_us, say_it_like_this or leave_it_out.",
    )
    words: str = declare(Text(), "Their own words.")
    done: str = declare(Text(), "What was done with the answer.", printed=True)


class Finding(Note, folder="findings", letter="F"):
    """One finding about the group, under a heading of the framework."""

    heading: str = declare(
        HeadingId(), "Where it belongs: `pga headings` lists them.", required=True
    )
    nature: str = declare(
        Choice(NATURES),
        f"What kind of thing was found: {', '.join(NATURES[:-1])} or system.",
        required=True,
    )
    also: tuple[str, ...] = declare(Many(HeadingId()), "Other headings under which it belongs too.")
    sources: tuple[str, ...] = declare(
        Many(Link(("source",))), "What it rests on: two kinds of source or more.", vital=True
    )
    safeguarding: str = declare(
        Text(),
        "The test of relevance: how does knowing this help keep the group safe? If it does not,"
        " think again whether it belongs here.",
        section="How this helps keep the group safe",
        vital=True,
    )
    basis: str = declare(
        Choice(("fact", "reported", "opinion", "voice")),
        "How it is known: fact, reported, opinion or voice.",
    )
    about: str = declare(
        Choice(("group", "place", "service", "family", "individual")),
        "group where it is left out; place, service or family. An individual has their own"
        " assessment.",
    )
    gives: tuple[str, ...] = declare(
        Many(Text(), of_words=GIFTS),
        f"What the group gives its members: {', '.join(GIFTS)} …",
        printed=True,
    )
    meaning: str = declare(
        Text(),
        "How it may look to the young people: loyalty, love, fear, money, nowhere else to go.",
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

    @property
    def answers(self) -> tuple[tuple[int, Heard], ...]:
        """The young people's answers, each with its number in the list, and the last one last.

        They stand by their days; of one day, or where a day is missing, as they are listed.
        """
        numbered = list(enumerate(self.heard))
        if all(answer.on for answer in self.heard):
            numbered.sort(key=lambda each: each[1].on or datetime.date.min)
        return tuple(numbered)
