"""`pga stage`: move on when the gate is met, or say what is missing."""

from typing import Annotated

import typer

from pgacli.commands.telling.sentences import tell_in_the_way
from pgacli.commands.words.options import CaseOption, DryRun, TodayOption
from pgacli.errors import ExitCode


def stage(
    next_: Annotated[
        str,
        typer.Argument(
            metavar="STAGE",
            help="The stage: planning, gathering, analysing, final, review or closed.",
        ),
    ],
    case: CaseOption = None,
    dry_run: DryRun = False,
    today: TodayOption = "",
) -> ExitCode:
    """Move the case on to a stage, or say what stands in the way."""
    from pgacli.casework.staging import errors_at, moved, stage_named
    from pgacli.commands.opening.case_reading import asked_case
    from pgacli.commands.writing.applying import apply, begin

    root, read = asked_case(case, today)
    wanted = stage_named(next_)
    errors = errors_at(read, wanted) if wanted > read.stage else ()
    if errors:
        tell_in_the_way(errors, f"Not yet {wanted.word}")
        return ExitCode.FLAGS
    if apply([moved(begin(root, read.assessment), wanted)], dry_run=dry_run):
        print(f"The case is at stage {wanted.word} now.")
    return ExitCode.CLEAN
