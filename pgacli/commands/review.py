"""`pga review`: what changed since, in the system and for the young people, kept apart."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pgacli.commands.telling.sentences import tell, tell_unread
from pgacli.commands.words.declared import MisuseError
from pgacli.commands.words.options import CaseOption, DryRun, TodayOption, later_day

if TYPE_CHECKING:
    from pgacli.case.model import Case
    from pgacli.case.notes import Progress
    from pgacli.case.writing.editing import Change


def review(
    intervention: Annotated[
        str | None,
        typer.Argument(help="The intervention to add to, such as I2.", show_default=False),
    ] = None,
    note: Annotated[str, typer.Option(help="What changed.")] = "",
    seen_by: Annotated[str, typer.Option(help="Who would notice: system or young_people.")] = "",
    status: Annotated[str, typer.Option(help="agreed, under_way, done or stopped.")] = "",
    next_: Annotated[
        str,
        typer.Option(
            "--next",
            metavar="DATE",
            help='The day of the next review, or words such as "in 3 months".',
        ),
    ] = "",
    case: CaseOption = None,
    dry_run: DryRun = False,
    today: TodayOption = "",
) -> None:
    """Say what changed for each intervention; add to one, or set the next review."""
    from pgacli.commands.opening.case_reading import asked_case
    from pgacli.commands.writing.applying import apply

    root, read = asked_case(case, today)
    if (note or status) and intervention is None:
        raise MisuseError("name the intervention that it is of, such as I2")
    if seen_by and not note:
        raise MisuseError("--seen-by goes with --note, and says who would notice that")
    changes = []
    if intervention is not None:
        changes.append(_progress(root, read, intervention, note, seen_by, status))
    if next_:
        changes.append(_next_review(root, read, next_))
    if changes:
        if apply(changes, dry_run=dry_run):
            print("Noted.")
        return
    _show(read)


def _progress(
    root: Path, read: "Case", intervention: str, note: str, seen_by: str, status: str
) -> "Change":
    from pgacli.case.notes import Intervention
    from pgacli.casework.asked_note import asked_note
    from pgacli.casework.reviewing import progressed, with_status
    from pgacli.commands.writing.applying import begin
    from pgacli.commands.writing.no_names import refuse_names

    plan = asked_note(read, intervention, Intervention)
    if not note and not status:
        raise MisuseError("say what changed with --note, or its --status")
    refuse_names(read, [("--note", note)])
    change = begin(root, plan)
    if note:
        change = progressed(change, read, note, seen_by)
    return with_status(change, status) if status else change


def _next_review(root: Path, read: "Case", next_: str) -> "Change":
    from pgacli.casework.reviewing import with_next_review
    from pgacli.commands.writing.applying import begin

    on = later_day(next_, "--next", read.today)
    if on < read.today:
        told = f"{on.isoformat()} has passed, and the next review lies ahead"
        raise MisuseError(told, "--next")
    return with_next_review(begin(root, read.assessment), on)


def _show(read: "Case") -> None:
    from pgacli.case.notes import Intervention
    from pgacli.casework.reviewing import reviewed

    for each in reviewed(read):
        tell(f"{each.plan.id} {each.plan.title} ({each.plan.state})")
        for label, found in (("in the system", each.system), ("young people", each.young_people)):
            _show_steps(label, found)
            if not found:
                print(f"    {label}: nothing noted yet")
        _show_steps("seen_by is not said", each.unsaid)
        if each.plan.noticed:
            tell(f"    they would notice: {each.plan.noticed}")
    tell_unread(read, Intervention)
    due = read.assessment.review_on
    print(f"Next review: {due.isoformat()}" if due else "No review is set: pga review --next DATE")


def _show_steps(label: str, steps: "tuple[Progress, ...]") -> None:
    for step in steps:
        on = step.on.isoformat() if step.on else "no day"
        tell(f"    {label}, {on}: {step.note}")
