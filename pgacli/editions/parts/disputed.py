"""Findings that two people placed differently, side by side, with the reasons of both."""

from typing import NamedTuple

from pgacli.case.framework import Heading
from pgacli.case.notes import Finding, Supervision
from pgacli.comparison import Pair, Rating, Verdict, compare, rater_key
from pgacli.editions.edition import NoteText, prose
from pgacli.editions.parts.roles import role_of
from pgacli.editions.parts.standing import Standing
from pgacli.wording import counted, day, first_upper, in_words, plain, sentence


class Placed(NamedTuple):
    """One person's choice: the heading, what belongs there, and why."""

    heading: str
    belongs: str
    because: tuple[str, ...]


class Talked(NamedTuple):
    """What a note of supervision says of where a finding belongs."""

    on: str
    words: str


class Disputed(NamedTuple):
    """One finding under two headings. `is_near`: the second is among the author's further ones.

    `because` is the reason for a third heading; that for one of the two stands beside it. What was
    `settled` is followed where the finding stands there.
    """

    id: str
    title: str
    text: NoteText
    author: Placed
    second: Placed
    is_near: bool
    talked: tuple[Talked, ...]
    settled: str
    settled_on: str
    is_followed: bool
    because: str


class Rated(NamedTuple):
    """A second person's placements beside the author's."""

    who: str
    alike: str
    not_placed: int
    disputed: tuple[Disputed, ...]


def rated(standing: Standing) -> tuple[Rated, ...]:
    """Give each second person, with what they and the author placed differently."""
    return tuple(_rated(standing, each) for each in compare(standing.case).ratings)


def _rated(standing: Standing, rating: Rating) -> Rated:
    by_id = {each.id: each for each in standing.findings}
    apart = (*rating.of(Verdict.APART), *rating.of(Verdict.NEAR))
    pairs = [pair for pair in rating.pairs if pair.finding in by_id]
    alike = sum(pair.verdict is Verdict.AGREED for pair in pairs)
    is_supervisor = rater_key(standing.case, rating.by) == "supervisor"
    who = role_of(standing.case, "supervisor") if is_supervisor else first_upper(plain(rating.by))
    return Rated(
        who=who,
        alike=f"{in_words(alike)} of {counted(len(pairs), 'finding')}",
        not_placed=sum(id_ in by_id for id_ in rating.not_placed),
        disputed=tuple(
            _disputed(standing, by_id[pair.finding], pair, rating)
            for pair in apart
            if pair.finding in by_id
        ),
    )


def _disputed(standing: Standing, finding: Finding, pair: Pair, rating: Rating) -> Disputed:
    headings = standing.case.framework.headings
    theirs = [sentence(each.words) for each in pair.said if each.note in rating.notes]
    settled = pair.settled
    stands, why = (settled.heading, sentence(settled.because)) if settled else ("", "")
    own = why if stands == pair.author else ""
    second = why if stands == pair.rater else ""
    return Disputed(
        id=finding.id,
        title=plain(finding.title),
        text=prose(finding.text),
        author=_placed(headings[pair.author], [own]),
        second=_placed(headings[pair.rater], [*theirs, second]),
        is_near=pair.verdict is Verdict.NEAR,
        talked=tuple(
            Talked(_on(standing, each.note), sentence(each.words))
            for each in pair.said
            if each.note not in rating.notes
        ),
        settled=plain(headings[stands].label) if stands else "",
        settled_on=_on(standing, settled.note) if settled else "",
        is_followed=stands == pair.author,
        because="" if own or second else why,
    )


def _placed(heading: Heading, because: list[str]) -> Placed:
    given = tuple(each for each in because if each)
    return Placed(plain(heading.label), sentence(heading.belongs), given)


def _on(standing: Standing, id_: str) -> str:
    note = standing.case.note(id_, Supervision)
    return day(note.date) if note else ""
