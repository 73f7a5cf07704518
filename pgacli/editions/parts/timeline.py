"""The days of an assessment, as a table and drawn as far apart as they were.

Young people's lives move fast, so what a reader should see first is how long it took, and how old
what it says is.
"""

import datetime
from collections.abc import Iterator
from typing import NamedTuple

from pgacli.editions.parts.process import meeting_days
from pgacli.editions.parts.standing import Standing
from pgacli.wording import counted, day, first_lower


class Moment(NamedTuple):
    """What happened, or is to happen, on one day. `number` counts days, for the figure."""

    number: int
    on: str
    what: str


class Stretch(NamedTuple):
    """A stretch between two days, with its length in words."""

    first: int
    last: int
    length: str


class Timeline(NamedTuple):
    """The days in order, and the stretch from the first source to the snapshot."""

    title: str
    description: str
    moments: tuple[Moment, ...]
    stretch: Stretch | None


def timeline(standing: Standing) -> Timeline:
    """Give the days of an assessment; what falls on one day stands together."""
    days: dict[datetime.date, list[str]] = {}
    for date, what in sorted(_dated(standing), key=lambda each: each[0]):
        days.setdefault(date, []).append(what)
    moments = tuple(
        Moment(date.toordinal(), day(date), _joined(whats)) for date, whats in days.items()
    )
    stretch = _stretch(standing)
    told = "; ".join(f"{each.on}: {each.what}" for each in moments)
    length = f". {stretch.length} from the first source to the snapshot" if stretch else ""
    return Timeline("The days of this assessment", f"{told}{length}.", moments, stretch)


def _dated(standing: Standing) -> Iterator[tuple[datetime.date, str]]:
    note = standing.case.assessment
    sources = sorted(each.date for each in standing.sources if each.date)
    found: list[tuple[datetime.date | None, str]] = [(note.identified_on, "The group is named")]
    found += [(date, "Briefing") for date in meeting_days(standing.case, "briefing")]
    found += [(date, "First source") for date in sources[:1]]
    found += [(date, "Last source") for date in sources[1:][-1:]]
    found += [(each.date, "Supervision") for each in standing.case.supervisions]
    found += [(date, "Planning session") for date in meeting_days(standing.case, "planning")]
    found += [
        (note.snapshot, "Snapshot: what this report is true of"),
        (note.due, "Report due"),
        (note.review_on, "Review"),
    ]
    return ((date, what) for date, what in found if date)


def _joined(whats: list[str]) -> str:
    first, *others = dict.fromkeys(whats)
    return ", ".join([first, *map(first_lower, others)])


def _stretch(standing: Standing) -> Stretch | None:
    snapshot = standing.case.assessment.snapshot
    first = min((each.date for each in standing.sources if each.date), default=None)
    if not first or not snapshot or first >= snapshot:
        return None
    days = (snapshot - first).days
    return Stretch(first.toordinal(), snapshot.toordinal(), counted(days, "day"))
