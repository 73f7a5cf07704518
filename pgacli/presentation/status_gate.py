"""The lines of a status on the stage, on what the next one asks for, and on time."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from pgacli.case.stages import Stage
from pgacli.presentation.flags_words import counted_flags
from pgacli.presentation.phrases import ago_words, ahead_words, day_words, number_words
from pgacli.rules import RULES
from pgacli.rules.rule import Flag
from pgacli.status.dates import Dates
from pgacli.status.gates import Gate
from pgacli.wording import first_lower

MOST_GAPS = 3


class Line(NamedTuple):
    """One line: its label (empty where it goes on), its text, and whether it needs a look."""

    label: str
    text: str
    is_urgent: bool = False


def gate_lines(gate: Gate) -> Iterator[Line]:
    """Say at which stage the case is, what stands, and what the next stage asks for."""
    name = gate.stage.word
    if gate.next is None:
        yield Line("Stage", name)
        return
    errors = len(gate.in_the_way)
    held = f"{number_words(errors, 'error')} to mend before it" if errors else "nothing stops it"
    yield Line("Stage", f"{name}, then {gate.next.word}: {held}", bool(errors))
    allowed = f"; {gate.allowed} allowed with a reason" if gate.allowed else ""
    now = counted_flags(gate.standing) or "nothing to mend"
    yield Line("Now", f"{now} (pga check){allowed}")
    if gate.next is Stage.CLOSED:
        return
    ahead = counted_flags(gate.ahead) or "nothing more"
    yield Line(f"For {gate.next.word}", ahead)
    yield from _gaps(gate.ahead)


def _gaps(flags: Iterable[Flag]) -> Iterator[Line]:
    """Give the gaps of a gate, the gravest first, those of one rule in one line."""
    order = sorted(flags, key=lambda flag: (flag.severity.rank, flag.rule, flag.place))
    groups = [list(group) for _, group in groupby(order, key=lambda f: (f.severity, f.rule))]
    for group in groups[:MOST_GAPS]:
        flag, number = group[0], len(group)
        title = first_lower(RULES[flag.rule].title)
        what = flag.message if number == 1 else f"{title} ({number} times)"
        yield Line("", f"{flag.severity.value}: {what}")
    if len(groups) > MOST_GAPS:
        more = number_words(len(groups) - MOST_GAPS, "more kind")
        yield Line("", f"and {more}: pga status --gaps")


def date_lines(dates: Dates, stage: Stage) -> Iterator[Line]:
    """Say how long the work takes, when it is due, and how old the snapshot is."""
    yield Line("Time", _taken(dates), bool(dates.over_limit))
    due, snapshot = "no due date", "no snapshot yet"
    if dates.due:
        due = f"due {day_words(dates.due, dates.today)} ({ahead_words(dates.to_due)})"
    if dates.snapshot:
        snapshot = (
            f"snapshot {day_words(dates.snapshot, dates.today)} ({ago_words(dates.snapshot_age)})"
        )
    yield Line("", f"{due}; {snapshot}", dates.is_overdue_at(stage))


def _taken(dates: Dates) -> str:
    """Say how long the work takes, beside its limit."""
    if dates.since_first is None:
        return "no source yet"
    since = f"{number_words(dates.since_first, 'day')} since the first source"
    since += f" ({day_words(dates.first_source, dates.today)})"
    if dates.over_limit:
        return f"{since}; {dates.over_limit} over the limit"
    limit = f" of {dates.limit}" if dates.limit else ""
    return since + (f"; {dates.taken}{limit} to the snapshot" if dates.snapshot else "")
