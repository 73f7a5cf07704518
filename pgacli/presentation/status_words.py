"""The lines of a status: a label and a plain sentence each, the same on a terminal and off it."""

import datetime
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from pgacli.case.kinds.intervention import STATUSES
from pgacli.casework.signing import Verified
from pgacli.editions.parts.signs import ANSWER_WORDS
from pgacli.presentation.phrases import ahead_words, day_words, number_words
from pgacli.presentation.status_gate import Line, date_lines, gate_lines
from pgacli.status.people import Person
from pgacli.status.plan import Plan
from pgacli.status.status import Status
from pgacli.status.voice import Voice
from pgacli.wording import mid_sentence

MOST_ROLES = 2

_OUTCOMES = {
    "met": "met",
    "declined": "declined",
    "no_answer": "without an answer",
    "postponed": "postponed",
    "withdrawn": "taken back",
    "not_safe": "not safe to make",
}
# As a card has them, in the letters of every terminal.
_ANSWERS = {answer: mid_sentence(words).replace("’", "'") for answer, words in ANSWER_WORDS.items()}
_STATES = {each: each.replace("_", " ") for each in STATUSES}


def lines(status: Status) -> Iterator[Line]:
    """Give the lines above the table of what was found."""
    yield from gate_lines(status.gate)
    yield from date_lines(status.dates, status.gate.stage)
    yield from _people(status.people)
    yield from _voice(status.voice)
    yield from _plan(status.plan, status.dates.today)
    yield _signatures(status)
    if status.late:
        late = f"{', '.join(status.late)} past the day to come back (pga share --recall)"
        yield Line("Shared", late, True)
    if not status.voice.findings:
        yield _headings(status)


def _people(people: Sequence[Person]) -> Iterator[Line]:
    close = [each.role for each in people if each.closeness == "close"]
    who = f"closest: {_some(close)}" if close else "nobody who is close yet"
    yield Line("Asked", f"{len(people)}; {who}" if people else "nobody yet", not close)
    if not people:
        return
    reached = [each for each in people if each.is_reached]
    missing = [
        f"{each.role} (reason noted)" if each.not_reached else each.role
        for each in people
        if not each.is_reached
    ]
    yield Line("Reached", _part(len(reached), len(people), missing))
    expected = [each for each in people if each.is_briefed is not None]
    waiting = [each.role for each in expected if not each.is_briefed]
    yield Line("Briefed", _part(len(expected) - len(waiting), len(expected), waiting))
    unthanked = [each.role for each in reached if not each.is_thanked]
    # To be thanked is to be shown what came of one's account, so early on nobody has been.
    named = unthanked if len(unthanked) < len(reached) else []
    yield Line("Thanked", _part(len(reached) - len(unthanked), len(reached), named))


def _voice(voice: Voice) -> Iterator[Line]:
    sources = f" ({number_words(voice.sources, 'source')})" if voice.sources else ""
    back = f"; {number_words(voice.taken_back, 'source')} taken back" if voice.taken_back else ""
    said = f"{voice.spoke} of {voice.members} spoke{sources}, {voice.offered} offered a part"
    yield Line("Young people", said + back, not voice.spoke and not voice.offered)
    offers = _counted(voice.offers, _OUTCOMES)
    yield Line("Offers", offers or "none yet", not offers)
    answers = _counted(voice.answers, _ANSWERS)
    cards = f"{voice.put} of {number_words(voice.findings, 'finding')} answered"
    cards += f": {answers}" if answers else ""
    yield Line("Cards", cards if voice.findings else "no finding yet")


def _plan(plan: Plan, today: datetime.date) -> Iterator[Line]:
    states = _counted(plan.states, _STATES)
    if not states:
        yield Line("Plan", "no intervention yet")
        return
    late = f"overdue: {', '.join(plan.overdue)}" if plan.overdue else "nothing overdue"
    due = f"; next due {day_words(plan.next_due, today)}" if plan.next_due else ""
    yield Line("Plan", f"{states}; {late}{due}", bool(plan.overdue))


def _signatures(status: Status) -> Line:
    today = status.dates.today
    told, changed = [], False
    for each in status.signatures:
        on = each.signature.on
        signed = f" on {day_words(on, today)}" if on else ""
        told.append(f"by the {each.signature.by}{signed}, {_since(each)}")
        changed |= not each.holds
    on, far = status.dates.review_on, ahead_words(status.dates.to_review)
    review = f"review {day_words(on, today)} ({far})" if on else "no review day"
    return Line("Signed", "; ".join([*(told or ["by nobody yet"]), review]), changed)


def _since(signature: Verified) -> str:
    if not signature.is_sealed:
        return "without a seal, so nobody can tell what changed since"
    changed = number_words(len(signature.changed), "note")
    return f"{changed} changed since" if signature.changed else "and it holds"


def _headings(status: Status) -> Line:
    """Stand in for the table, while every row of it would say the same."""
    core = sum(row.is_core for side in status.coverage for row in side.rows)
    return Line("Headings", f"no finding yet under any of the {core} core ones (pga headings)")


def _counted(found: Mapping[str, int], words: Mapping[str, str]) -> str:
    known = Counter(found)
    return ", ".join(f"{known[key]} {word}" for key, word in words.items() if known[key])


def _part(done: int, whole: int, missing: Sequence[str]) -> str:
    if not whole:
        return "nobody yet"
    return f"{done} of {whole}" + (f"; not yet: {_some(missing)}" if missing else "")


def _some(words: Sequence[str]) -> str:
    more = f" and {len(words) - MOST_ROLES} more" if len(words) > MOST_ROLES else ""
    return "; ".join(words[:MOST_ROLES]) + more
