"""How the young people were offered a part, and how many spoke: totals, never one child's answer.

The author of an assessment may never meet the group, and a report must then say so in plain words.
"""

from collections import Counter
from typing import NamedTuple

from pgacli.case.model import Case
from pgacli.case.notes import Contributor, Offer, Source
from pgacli.editions.parts.roles import role_of, short_role
from pgacli.editions.parts.standing import Standing
from pgacli.wording import bracketed, in_words, plain, sentence, span

# Where fewer were not heard, somebody who knows the group could tell which of them said no.
_FEWEST = 3
# Where all of their offers ended in the same way, everybody would know how each one did.
_KINDS = 2
_ENDS = {
    "met": ("led to a meeting", "led to a meeting"),
    "declined": ("was declined", "were declined"),
    "no_answer": ("had no answer", "had no answer"),
    "postponed": ("was put off to another day", "were put off to another day"),
    "withdrawn": ("was taken back", "were taken back"),
    "": ("is still open", "are still open"),
}


class Ends(NamedTuple):
    """How the offers ended: each end with its number, or only how many led to a meeting.

    `told` is empty where the numbers could tell what one child answered; `is_hidden` where even
    the number of meetings could.
    """

    offers: int
    met: int
    told: tuple[str, ...]
    is_hidden: bool


class Voice(NamedTuple):
    """The facts from which the voice statement is written.

    `is_unmet`: none of the group was met, asked for an answer, or took an account back.
    """

    members: int
    offered: int
    offers: int
    offered_on: str
    through: tuple[str, ...]
    gave_time: bool
    gave_place: bool
    told_free: bool
    ends: Ends
    unsafe: int
    not_safe: tuple[str, ...]
    spoke: int
    is_unmet: bool
    spoke_on: str
    spoke_through: tuple[str, ...]
    met: int
    findings: int
    put: int
    acted_on: int
    told: str


class Part(NamedTuple):
    """The young people's part in totals alone, for readers who are told nothing that was found.

    `is_one_silent`: of several, all but one spoke, so that the number would point at one child.
    """

    members: int
    offered: int
    spoke: int
    is_unmet: bool
    is_one_silent: bool
    ends: Ends


def part(standing: Standing) -> Part:
    """Give how many were offered a part, and how many spoke."""
    told = voice(standing)
    is_one_silent = told.spoke > 1 and told.members - told.spoke == 1
    return Part(told.members, told.offered, told.spoke, told.is_unmet, is_one_silent, told.ends)


def voice(standing: Standing) -> Voice:
    """Give the facts of the young people's part in the assessment."""
    case = standing.case
    members = set(case.members)
    offers = [each for each in case.offers if each.outcome != "not_safe"]
    offered = {code for each in offers for code in each.to}
    unsafe = {code for each in case.offers for code in each.to} - offered
    spoken = [source for source in standing.sources if source.young_people]
    put = [each for each in standing.findings if each.heard]
    silent = members & offered - _codes(spoken)
    taken_back = _codes([each for each in case.sources if each.is_taken_back]) & members
    ends = _ends(offers, silent, is_taken_back=bool(silent & taken_back))
    through = (_short_role_of(case, each.through) for each in offers)
    return Voice(
        members=len(members),
        offered=len(members & offered),
        offers=len(offers),
        offered_on=span(each.date for each in offers),
        through=tuple(bracketed(role) for role in dict.fromkeys(through) if role),
        gave_time=all(plain(each.choice_of_time) for each in offers),
        gave_place=all(plain(each.choice_of_place) for each in offers),
        told_free=all(each.can_change_mind for each in offers),
        ends=ends,
        unsafe=len(members & unsafe),
        not_safe=_reasons(standing),
        spoke=_members(standing, spoken),
        # Where the ends are hidden, that nobody was met would tell one of them.
        is_unmet=not (spoken or put or taken_back or ends.met or ends.is_hidden),
        spoke_on=span(each.date for each in spoken),
        spoke_through=_through(standing, spoken),
        met=_members(standing, [each for each in spoken if _is_the_authors(each)]),
        findings=len(standing.findings),
        put=len(put),
        acted_on=sum(any(plain(answer.done) for answer in each.heard) for each in put),
        told=sentence(case.assessment.told),
    )


def _members(standing: Standing, sources: list[Source]) -> int:
    """Give how many of the group spoke in some sources."""
    return len(_codes(sources).intersection(standing.case.members))


def _codes(sources: list[Source]) -> set[str]:
    return {code for each in sources for code in each.young_people}


def _is_the_authors(source: Source) -> bool:
    """Say whether the author was there: a source names no contributor, and is no record."""
    return not source.contributor and source.method != "record"


def _ends(offers: list[Offer], silent: set[str], *, is_taken_back: bool) -> Ends:
    """Count how offers ended, unless that would tell what one child answered.

    `silent` are those who were offered a part and not heard. Too few of them, or one answer for
    all, would be one child's answer; of a single one, so would it be that there was no meeting, or
    that there was one and nothing of it is left.
    """
    ends = Counter(each.outcome if each.outcome in _ENDS else "" for each in offers)
    is_blurred = len(silent) < _FEWEST or len(ends.keys() - {"met"}) < _KINDS
    told = () if is_blurred else tuple(_ended(ends[end], end) for end in _ENDS if ends[end])
    is_hidden = len(silent) == 1 and (is_taken_back or ends["met"] < len(offers))
    return Ends(len(offers), ends["met"], told, is_hidden)


def _ended(number: int, end: str) -> str:
    one, several = _ENDS[end]
    return f"{in_words(number)} {one if number == 1 else several}"


def _short_role_of(case: Case, word: str) -> str:
    contributor = case.note(word, Contributor)
    return short_role(contributor) if contributor else role_of(case, word)


def _reasons(standing: Standing) -> tuple[str, ...]:
    unsafe = (each.because for each in standing.case.offers if each.outcome == "not_safe")
    return tuple(dict.fromkeys(sentence(because) or "No reason is recorded." for because in unsafe))


def _through(standing: Standing, spoken: list[Source]) -> tuple[str, ...]:
    """Give the roles of those who heard the young people in the author's place."""
    ids = [id_ for each in spoken for id_ in each.contributor]
    heard_by = standing.case.named(dict.fromkeys(ids), Contributor)
    return tuple(dict.fromkeys(short_role(each) for each in heard_by))
