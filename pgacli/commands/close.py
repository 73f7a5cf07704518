"""`pga close`: what is kept until when, what must come back, and what was learnt."""

from typing import TYPE_CHECKING

from pgacli.commands.telling.sentences import tell, tell_in_the_way
from pgacli.commands.words.options import CaseOption, DryRun, TodayOption
from pgacli.errors import ExitCode

if TYPE_CHECKING:
    from pgacli.case.model import Case


def close(case: CaseOption = None, dry_run: DryRun = False, today: TodayOption = "") -> ExitCode:
    """Close the case: its retention, what must come back or be destroyed, what was learnt."""
    from pgacli.case.stages import Stage
    from pgacli.casework.staging import errors_at, moved
    from pgacli.commands.opening.case_reading import asked_case
    from pgacli.commands.writing.applying import apply, begin

    root, read = asked_case(case, today)
    errors = errors_at(read, Stage.CLOSED)
    if errors:
        tell_in_the_way(errors, "Not closed")
        return ExitCode.FLAGS
    if apply([moved(begin(root, read.assessment), Stage.CLOSED)], dry_run=dry_run):
        print("The case is closed.")
    _show(read)
    return ExitCode.CLEAN


def _show(read: "Case") -> None:
    from pgacli.casework.sharing import past_their_day

    sharing, late = read.assessment.sharing, past_their_day(read)
    stored = sharing.stored_in
    if until := sharing.retain_until:
        keep = f"Keep it until {until.isoformat()}, in: {stored}."
        tell(f"{keep} Then destroy the folder and the report.")
    else:
        tell(f"It is kept in: {stored}. No day says until when: ask who decides.")
    review = read.assessment.review_on
    if review and review > read.today:
        tell(f"The review on {review.isoformat()} is still to come.")
    running = [each.id for each in read.interventions if each.is_running]
    if running:
        tell(f"Not done yet, and nobody is asked about it from here on: {', '.join(running)}.")
    for each in read.disclosures:
        back = f"back by {each.recall_by.isoformat()}" if each.recall_by else "no day to come back"
        back += ", which is past: ask for it, with pga share --recall" if each in late else ""
        tell(f"{each.id} {each.edition} is with {each.to}: {back}", hanging="    ")
    tell(f"Destroy private/ when nobody needs the names: {read.name}/private")
    for lesson in read.lessons:
        tell(f"Learnt ({lesson.about}): {lesson.title}", hanging="    ")
    if not read.lessons:
        print("Nothing was noted as learnt: pga add learning")
