"""Dates: what comes before what, how long it takes, and how old it is."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta

from pgacli.case.messages import shown
from pgacli.case.model import Case
from pgacli.case.note import Note
from pgacli.case.notes import Finding, Heard, Intervention, Progress, SignOff, Source
from pgacli.case.stages import Stage
from pgacli.rules.rule import Hit, Severity, fault, gap
from pgacli.wording import joined

DATED_AFTER = timedelta(days=90)


@fault(Severity.ERROR)
def order(case: Case) -> Iterator[Hit]:
    """Dates that cannot be in this order.

    Why: A wrong year or a slip of a month makes the whole record doubtful.

    Source: Records are contemporaneous and dated (Re M and N, quoted in Bolton's procedures).

    Fires: The group was identified after its briefing. A note is dated tomorrow. A day of what was
    seen, said or done is still to come. A finding cites a source of a day after the snapshot. A
    case is final, and its snapshot is still to come. Before the snapshot stands the review, or the
    day until which the case is kept. The period that is assessed ends before it begins.

    Silent: Due dates and reviews in the future. A snapshot that is planned.

    Do next: Correct the date that is wrong.
    """
    yield from _identified_late(case)
    yield from _seen_tomorrow(case)
    yield from _before_the_snapshot(case)
    if case.assessment.parameters.end_before_they_begin:
        yield Hit(case.assessment.at("parameters.to"), "the period ends before it begins")
    for note in case.notes:
        day = getattr(note, "date", None)
        if isinstance(day, date) and day > case.today:
            yield Hit(note.at("date"), "the note is dated after today")
        elif isinstance(note, Source) and _is_after_snapshot(case, note):
            yield Hit(note.at("date"), "a finding cites it, and it is dated after the snapshot")


def _identified_late(case: Case) -> Iterator[Hit]:
    assessment = case.assessment
    first = assessment.identified_on
    if first is None:
        return
    later = {
        "briefing": assessment.briefing,
        "planning session": assessment.planning_session,
        "snapshot": assessment.snapshot,
        "due date": assessment.due,
    }
    for meeting in case.meetings:
        word = {"briefing": "briefing", "planning": "planning session"}.get(meeting.purpose)
        if word and meeting.date is not None:
            later[word] = min(meeting.date, later[word] or meeting.date)
    wrong = [word for word, day in later.items() if day is not None and first > day]
    if wrong:
        message = f"the group was identified after {joined(f'the {word}' for word in wrong)}"
        yield Hit(assessment.at("identified_on"), message)


def _before_the_snapshot(case: Case) -> Iterator[Hit]:
    """Flag days that only a later one can be."""
    assessment = case.assessment
    later = {
        "sharing.retain_until": (assessment.sharing.retain_until, "it is kept until a day"),
        "review_on": (assessment.review_on, "its review is a day"),
    }
    for key, (day, what) in later.items():
        if day is not None and assessment.snapshot is not None and day < assessment.snapshot:
            yield Hit(assessment.at(key), f"{what} before its snapshot")


def _seen_tomorrow(case: Case) -> Iterator[Hit]:
    """Flag days that have not come, of what was seen, said or done."""
    snapshot = case.assessment.snapshot
    if snapshot is not None and snapshot > case.today and case.stage >= Stage.FINAL:
        yield Hit(case.assessment.at("snapshot"), "the snapshot of a final case is after today")
    yield from _after_today(case, case.assessment, _each_on("sign_off", case.assessment.sign_off))
    for finding in case.findings:
        answers = _each_on("heard", finding.heard)
        yield from _after_today(case, finding, {"observed": finding.observed} | answers)
    for source in case.sources:
        yield from _after_today(case, source, {"passed_on.on": source.passed_on.on})
    for person in case.contributors:
        yield from _after_today(case, person, {"agreed_on": person.agreed_on})
    for plan in case.interventions:
        yield from _after_today(case, plan, _each_on("progress", plan.progress))


def _each_on(key: str, records: Iterable[SignOff | Heard | Progress]) -> dict[str, date | None]:
    """Give the day of each part of a list, by its key."""
    return {f"{key}.{number}.on": each.on for number, each in enumerate(records)}


def _after_today(case: Case, note: Note, days: Mapping[str, date | None]) -> Iterator[Hit]:
    for key, day in days.items():
        if day is not None and day > case.today:
            yield Hit(note.at(key), f"`{shown(key)}` is a day after today")


def _is_after_snapshot(case: Case, source: Source) -> bool:
    snapshot = case.assessment.snapshot
    if snapshot is None or source.date is None or source.date <= snapshot:
        return False
    return bool(case.naming(source, Finding))


@gap(Severity.WARNING, Stage.ANALYSING)
def overrun(case: Case) -> Iterator[Hit]:
    """The assessment takes longer than it was meant to.

    Why: The first one took about a month and already felt dated. A longer one is true of a group
    that has moved on.

    Source: The adviser's learning (Ealing, 2019).

    Fires: 43 days from the first source to the snapshot, with a limit of 31.

    Silent: 31 days.

    Do next: Set the snapshot and write up what you have, or say in supervision why it takes longer.
    """
    limit = case.assessment.limits.days
    dated = [(source.date, source.id) for source in case.sources if source.date is not None]
    if limit is None or not dated or case.assessment.misread("snapshot"):
        return
    end = case.assessment.snapshot or case.today
    begun, first = min(dated)
    taken = (end - begun).days
    if taken > limit:
        until = "the snapshot" if case.assessment.snapshot else "today"
        message = f"{taken} days from the first source, {first}, to {until}; the limit is {limit}"
        yield Hit(case.assessment.at("limits.days"), message)


@gap(Severity.ERROR, Stage.FINAL)
def no_snapshot(case: Case) -> Iterator[Hit]:
    """No day is named that the report is true of.

    Why: An assessment is a snapshot of lives that move fast. Without its day, a sentence can
    follow a child for years as if it were still so.

    Source: The adviser's learning (Ealing, 2019).

    Fires: `snapshot` is empty.

    Silent: A snapshot date.

    Do next: Write the day on which the report was last true under `snapshot`.
    """
    if case.assessment.lacks("snapshot"):
        yield Hit(case.assessment.at("snapshot"), "no day is named that the report is true of")


@gap(Severity.WARNING, Stage.FINAL)
def dated(case: Case) -> Iterator[Hit]:
    """The snapshot is more than 90 days old.

    Why: What was true in spring may be untrue in summer. A report that goes out late should be
    looked at again first.

    Source: The adviser's learning (Ealing, 2019). The 90 days are ours.

    Fires: At stage final, a snapshot of four months ago.

    Silent: From stage review on, when the report has gone out.

    Do next: Ask the closest adults what has changed, and set a new snapshot.
    """
    snapshot = case.assessment.snapshot
    if snapshot is None or case.stage >= Stage.REVIEW:
        return
    if case.today - snapshot > DATED_AFTER:
        days = (case.today - snapshot).days
        yield Hit(case.assessment.at("snapshot"), f"the snapshot is {days} days old")


@gap(Severity.WARNING, Stage.REVIEW)
def review_missed(case: Case) -> Iterator[Hit]:
    """The review day has passed, and no progress is noted since.

    Why: More than 18 months after the first assessment, its author did not think that the group had
    noticed any change in its daily life. Only a review that is held can tell.

    Source: The adviser's learning, written more than 18 months later (Ealing, on an assessment of
    2019).

    Fires: `review_on` was last month, and no intervention has `progress` since.

    Silent: One intervention has progress of that day or later.

    Do next: Ask what changed, in the system and for the young people, and note it.
    """
    due = case.assessment.review_on
    if due is None or due >= case.today or not case.is_sure_of(Intervention, "progress"):
        return
    noted = (each.on for plan in case.interventions for each in plan.progress)
    if not any(day is not None and day >= due for day in noted):
        yield Hit(
            case.assessment.at("review_on"),
            "the review day has passed, and no progress is noted since",
        )
