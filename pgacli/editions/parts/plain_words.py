"""What is written for the young people: plain words alone, and nothing where none were written."""

import datetime
from collections.abc import Callable, Collection, Iterable, Iterator
from typing import NamedTuple

from pgacli.case.kinds.finding import REFUSALS, Heard
from pgacli.case.model import Case
from pgacli.case.notes import STRENGTHS, Finding, Intervention
from pgacli.editions.edition import NoteText, prose
from pgacli.editions.parts.plan import in_time, raised_at_the_start
from pgacli.editions.parts.roles import short_role
from pgacli.editions.parts.signs import nature_rank
from pgacli.editions.parts.standing import Standing
from pgacli.editions.parts.trust import trusted_adult
from pgacli.wording import day, joined, mid_sentence, plain, sentence

# Several paragraphs stay as they are.
_BREAK = "\n\n"


class PlainFinding(NamedTuple):
    """A finding in plain words, with a small number by which an adult can note the answer.

    `is_of_adults`: it tells what services have to do better, and nothing of the young people.
    """

    number: str
    text: NoteText
    is_of_adults: bool = False


class PlainAct(NamedTuple):
    """What will be done, in plain words, and by when."""

    text: NoteText
    due: str


def in_plain_words(
    standing: Standing, natures: Collection[str] | None = None
) -> tuple[PlainFinding, ...]:
    """Give the findings that have plain words, what is strong first; only some natures if said."""
    found = [each for each in standing.findings if natures is None or each.nature in natures]
    told = (
        PlainFinding(each.id, _said(each.plain), each.nature == "system")
        for each in _from_the_group_outwards(standing.case, found)
    )
    return tuple(each for each in told if each.text)


def _from_the_group_outwards(case: Case, findings: Iterable[Finding]) -> list[Finding]:
    """Give what is strong first, and within it what they are to each other before what is around.

    The framework goes that way. By kind and number, a page on what is good about them could open
    with their parents.
    """
    places = {id_: number for number, id_ in enumerate(case.framework.headings)}

    def place(each: Finding) -> tuple[int, int]:
        rank = 0 if each.nature in STRENGTHS else nature_rank(each.nature)
        return rank, places.get(case.meant_heading(each.heading), len(places))

    return sorted(findings, key=place)


def acts(standing: Standing, statuses: Collection[str]) -> tuple[PlainAct, ...]:
    """Give the interventions of some statuses that have plain words, the first one due first."""
    found = [each for each in in_time(standing) if each.state in statuses]
    told = (PlainAct(_said(each.plain), day(each.due)) for each in found)
    return tuple(each for each in told if each.text)


def _said(text: str) -> NoteText:
    """Give plain words as sentences; a list in them becomes some, since it stands in a list."""
    words = prose(text).markdown
    return NoteText(words if _BREAK in words or words.startswith(">") else sentence(words))


def first_ideas(standing: Standing) -> tuple[NoteText, ...]:
    """Give the ideas raised at the start, in plain words where there are any."""
    found = raised_at_the_start(standing)
    return tuple(_said(each.plain) or NoteText(plain(each.title)) for each in found)


def day_ahead(date: datetime.date | None, case: Case) -> str:
    """Give a day that is still to come; nobody is promised one that has gone by."""
    return day(date) if date and date >= case.today else ""


def whom_to_ask(case: Case) -> str:
    """Give the young people's trusted adult, by role, as it is read in a sentence."""
    adult = trusted_adult(case)
    return f"the {mid_sentence(short_role(adult))}" if adult and short_role(adult) else ""


def without_plain_words(notes: Iterable[Finding | Intervention]) -> Iterator[str]:
    """Tell the author which notes the young people will not meet, as they lack plain words."""
    lost = [each.id for each in notes if not prose(each.plain)]
    if lost:
        verb = "has" if len(lost) == 1 else "have"
        yield (
            f"{joined(lost)} {verb} no plain words yet (“In plain words” in the note), and cannot"
            " be told to the young people"
        )


def answered_no(findings: Iterable[Finding]) -> Iterator[str]:
    """Tell the author which findings the young people last answered with a no.

    Their answer is for the report, so what is handed to them again would say nothing of it.
    """
    told = _last_answered(findings, lambda answer: answer.says in REFUSALS)
    if told:
        verb = "stands" if len(told) == 1 else "stand"
        yield (
            f"{joined(told)} {verb} here as if nothing had been said, though their last answer was"
            " “not us” or “leave it out”: see that the plain words are what you agreed with them"
        )


def not_said_their_way(findings: Iterable[Finding]) -> Iterator[str]:
    """Tell the author which findings they asked to hear in other words, and nothing says so yet."""
    told = _last_answered(findings, _asks_for_words)
    if told:
        yield (
            f"{joined(told)}: the young people’s last answer was “say it like this”, and nothing"
            " says what was done: see that the plain words are theirs now"
        )


def _last_answered(findings: Iterable[Finding], is_such: Callable[[Heard], bool]) -> list[str]:
    """Give the ids of what is told in plain words and was last answered in such a way."""
    return [
        each.id
        for each in findings
        if prose(each.plain) and each.answers and is_such(each.answers[-1][1])
    ]


def _asks_for_words(answer: Heard) -> bool:
    return answer.says == "say_it_like_this" and not answer.done.strip()
