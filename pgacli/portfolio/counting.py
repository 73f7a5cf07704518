"""One case as counts: read, counted and dropped. The numbers are those of its status and check."""

import datetime
from collections import Counter
from pathlib import Path
from typing import NamedTuple

from pgacli.case.files import may_be_there, why
from pgacli.case.framework_file import load_framework
from pgacli.case.key.people import Opener
from pgacli.case.loading import load_case
from pgacli.case.model import Case
from pgacli.editions.parts.standing import Standing, standing
from pgacli.errors import PgaError
from pgacli.kept import forget
from pgacli.portfolio.shown_folder import shown_folder
from pgacli.rules import FAMILIES, RULES, check
from pgacli.rules.rule import Flag
from pgacli.status.coverage import coverage
from pgacli.status.dates import dates
from pgacli.status.plan import plan
from pgacli.status.voice import Voice, voice

_SHUT = "it, or its house, cannot be opened: `pga check` in it says why"


class Task(NamedTuple):
    """One case to count: its folder, and the same as it is seen from where the walk began.

    `opener` opens a sealed people key, in whichever process the case is counted.
    """

    root: Path
    relative: str
    today: datetime.date
    opener: Opener | None = None


class Times(NamedTuple):
    """Days and dates of a case; days ahead are above zero, past ones below.

    `steps_late` counts interventions past their day. `is_review_late` follows `time.review-missed`.
    """

    since_first: int | None
    over_limit: int
    snapshot_age: int | None
    due: datetime.date | None
    to_due: int | None
    review_on: datetime.date | None
    to_review: int | None
    is_report_late: bool
    is_review_late: bool
    steps_late: int

    @property
    def is_late(self) -> bool:
        """Say whether anything is past its day."""
        return self.is_report_late or self.is_review_late or bool(self.steps_late)


class Heard(NamedTuple):
    """How often young people were heard: members, sources in which they speak, cards answered."""

    members: int
    offered: int
    spoke: int
    sources: int
    findings: int
    answered: int

    @property
    def is_asked(self) -> bool:
        """Say whether any young person was offered a part, or spoke."""
        return bool(self.offered or self.spoke or self.sources)


class Flags(NamedTuple):
    """Flags that stand, by severity and by family (all of FAMILIES); those allowed apart."""

    error: int
    warning: int
    advice: int
    allowed: int
    families: tuple[int, ...]


class Counts(NamedTuple):
    """A case in numbers, and words that the program itself brought along.

    `headings` has one number for each heading of the shipped framework: the findings that stand
    under it or touch it, and None where the case's own framework has no such heading. `others`
    counts headings that only the case's own framework has: their names may be anybody's words.
    """

    stage: str
    times: Times
    heard: Heard
    flags: Flags
    headings: tuple[int | None, ...]
    others: int
    is_sealed: bool


class Seen(NamedTuple):
    """What came of looking at one case: its counts, or in a few words why there are none.

    `folder` is where it lies, as it may be shown.
    """

    folder: str
    counts: Counts | None
    problem: str = ""


def count_case(task: Task) -> Seen:
    """Read and count one case. Nothing is raised: one broken case must not hide the others."""
    folder = shown_folder(task.relative)
    try:
        case = load_case(task.root, task.today, task.opener)
        folder = shown_folder(task.relative, case.people, case.members)
        return Seen(folder, counts_of(case))
    except PgaError:
        # Its message names a folder, which may be a name.
        is_there = may_be_there(task.root / "assessment.md")
        return Seen(folder, None, _SHUT if is_there else "it is no case any more")
    except OSError as error:
        return Seen(folder, None, f"it cannot be opened: {why(error)}")
    except Exception as error:  # noqa: BLE001 - and what an unknown error says may hold a name
        return Seen(folder, None, f"pga itself broke on it ({type(error).__name__})")
    finally:
        # Each case is counted once: what was read of it would only fill the memory.
        forget()


def counts_of(case: Case) -> Counts:
    """Give the numbers of a case that was read."""
    kept, checked = standing(case), check(case)
    found = {row.id: row.own + row.also for side in coverage(kept) for row in side.rows}
    known = load_framework().headings
    is_read = all(each.path != "assessment.md" for each in case.unreadable)
    return Counts(
        stage=case.stage.word if is_read else "",
        times=_times(case, kept, checked.flags),
        heard=_heard(voice(kept)),
        flags=_flags(checked.flags, len(checked.allowed)),
        headings=tuple(found.get(id_) for id_ in known),
        others=sum(id_ not in known for id_ in found),
        is_sealed=case.people.is_sealed,
    )


def _times(case: Case, kept: Standing, flags: tuple[Flag, ...]) -> Times:
    days = dates(case)
    return Times(
        since_first=days.since_first,
        over_limit=days.over_limit,
        snapshot_age=days.snapshot_age,
        due=days.due,
        to_due=days.to_due,
        review_on=days.review_on,
        to_review=days.to_review,
        is_report_late=days.is_overdue_at(case.stage),
        is_review_late=any(flag.rule == "time.review-missed" for flag in flags),
        steps_late=len(plan(kept).overdue),
    )


def _heard(found: Voice) -> Heard:
    return Heard(
        members=found.members,
        offered=found.offered,
        spoke=found.spoke,
        sources=found.sources,
        findings=found.findings,
        answered=found.put,
    )


def _flags(flags: tuple[Flag, ...], allowed: int) -> Flags:
    by_severity = Counter(flag.severity.value for flag in flags)
    by_family = Counter(RULES[flag.rule].family for flag in flags)
    return Flags(
        error=by_severity["error"],
        warning=by_severity["warning"],
        advice=by_severity["advice"],
        allowed=allowed,
        families=tuple(by_family[family] for family in FAMILIES),
    )
