"""Findings as a report prints them: by side and heading, each once, what is strong first."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from pgacli.case.framework import Side
from pgacli.case.notes import STRENGTHS, Contributor, Finding, Source
from pgacli.editions.edition import NoteText, Ref, Sign, prose
from pgacli.editions.parts.roles import service_of, short_role
from pgacli.editions.parts.signs import ANSWER_WORDS, nature_rank, nature_sign
from pgacli.editions.parts.standing import Standing
from pgacli.wording import bracketed, day, joined, plain, sentence, unquoted

BASES = {
    "fact": "Recorded fact",
    "reported": "Reported",
    "opinion": "Professional opinion",
    "voice": "The young people’s own account",
}
# Answers after which nothing need be done.
_AGREES = ("thats_us",)


class Answer(NamedTuple):
    """What the young people said to a finding, and what was done with it.

    `asks`: it is their last word, and asks for something to be done.
    """

    says: str
    on: str
    words: str
    done: str
    asks: bool


class FoundRecord(NamedTuple):
    """One finding."""

    id: str
    title: str
    nature: Sign
    details: tuple[str, ...]
    text: NoteText
    meaning: NoteText
    safeguarding: NoteText
    service: str
    reply: NoteText
    answers: tuple[Answer, ...]
    rests_on: tuple[str, ...]
    also: tuple[str, ...]
    answered_by: tuple[Ref, ...]
    is_strong: bool


class HeadingRecord(NamedTuple):
    """A heading with the findings placed there."""

    label: str
    findings: tuple[FoundRecord, ...]


class SideRecord(NamedTuple):
    """A side of the framework. `uncovered` are core headings under which nothing was found.

    `elsewhere`: what is told of a side that has no finding of its own, under other headings.
    """

    label: str
    headings: tuple[HeadingRecord, ...]
    uncovered: tuple[str, ...]
    elsewhere: tuple[Ref, ...]


def sides(standing: Standing) -> tuple[SideRecord, ...]:
    """Give every side of the framework with what was found there."""
    return tuple(_side(standing, side) for side in standing.case.framework.sides)


def unplaced(standing: Standing) -> tuple[FoundRecord, ...]:
    """Give the findings whose heading the framework does not have."""
    return _records(standing, standing.placed_at(""))


def in_order(findings: Iterable[Finding]) -> list[Finding]:
    """Give findings with what is strong before what is hard, and by id within."""
    return sorted(findings, key=lambda each: nature_rank(each.nature))


def _side(standing: Standing, side: Side) -> SideRecord:
    headings = tuple(
        HeadingRecord(plain(heading.label), _records(standing, found))
        for heading in side.headings
        if (found := standing.placed_at(heading.id))
    )
    uncovered = tuple(
        plain(heading.label)
        for heading in side.headings
        if heading.core and not standing.placed_at(heading.id) and not standing.touching(heading.id)
    )
    touching = (each for heading in side.headings for each in standing.touching(heading.id))
    elsewhere = () if headings else tuple(Ref(each.id) for each in dict.fromkeys(touching))
    return SideRecord(plain(side.label), headings, uncovered, elsewhere)


def _records(standing: Standing, findings: tuple[Finding, ...]) -> tuple[FoundRecord, ...]:
    return tuple(_record(standing, finding) for finding in in_order(findings))


def _record(standing: Standing, finding: Finding) -> FoundRecord:
    headings = standing.case.framework.headings
    return FoundRecord(
        id=finding.id,
        title=plain(finding.title),
        nature=nature_sign(finding.nature),
        details=details(finding),
        text=prose(finding.text),
        meaning=prose(finding.meaning),
        safeguarding=prose(finding.safeguarding),
        service=service_of(standing.case, finding),
        reply=prose(finding.reply),
        answers=answers(finding),
        rests_on=tuple(described(standing, each) for each in standing.sources_of(finding)),
        also=tuple(plain(headings[id_].label) for id_ in standing.other_headings(finding)),
        answered_by=tuple(Ref(each.id) for each in standing.answers_to(finding)),
        is_strong=finding.nature in STRENGTHS,
    )


def details(finding: Finding) -> tuple[str, ...]:
    """Give how far a finding can be relied on: its basis, and the day on which it was seen."""
    observed = f"seen on {day(finding.observed)}" if finding.observed else ""
    return tuple(each for each in (BASES.get(finding.basis, ""), observed) if each)


def answers(finding: Finding) -> tuple[Answer, ...]:
    """Give the young people's answers to a finding, the first one first."""
    heard = [answer for _, answer in finding.answers]
    return tuple(
        Answer(
            says=ANSWER_WORDS.get(each.says, ""),
            on=day(each.on),
            words=unquoted(each.words),
            done=sentence(each.done),
            asks=each is heard[-1] and each.says not in _AGREES,
        )
        for each in heard
        if each.says in ANSWER_WORDS or plain(each.words)
    )


def with_headings_of_their_own(findings: Iterable[Finding]) -> Iterator[str]:
    """Tell the author which findings print more than what the template asks for."""
    found = [each.id for each in findings if any(part.level == 2 for part in each.own_sections)]
    if found:
        has, their = ("has", "its") if len(found) == 1 else ("have", "their")
        yield (
            f"{joined(found)} {has} headings of {their} own, and what stands under them is printed"
            " as a part of the finding: keep notes to yourself in a comment, which no report prints"
        )


def described(standing: Standing, source: Source) -> str:
    """Give a source by its kind and whose account it is, by role and never by name."""
    kind = plain(source.method).capitalize() or "Source"
    who = [short_role(each) for each in standing.case.named(source.contributor, Contributor)]
    if source.young_people:
        kind += " with young people" if len(source.young_people) > 1 else " with a young person"
    elif not who and source.method != "record":
        kind += " by the author"
    heard_of = ["second hand"] if source.account == "second_hand" else []
    brackets = "; ".join([*who, *heard_of])
    return f"{kind} ({bracketed(brackets)})" if brackets else kind
