"""`pga status`: the case at a glance, on one screen. It never writes to a case."""

import sys
from typing import Annotated

from pgacli.commands.telling.sentences import tell
from pgacli.commands.words.declared import Option
from pgacli.commands.words.options import CaseArgument, TextOrJson, TodayOption


def status(
    case: CaseArgument = None,
    format: Annotated[TextOrJson, Option(help="How to show it.")] = TextOrJson.TEXT,
    gaps: Annotated[
        bool, Option("--gaps", help="Only what the next stage asks for, in full.")
    ] = False,
    today: TodayOption = "",
) -> None:
    """Show the case at a glance: stage, time, people, coverage, plan, and what comes next."""
    from pgacli.commands.opening.case_reading import asked_case
    from pgacli.commands.telling.suggesting import case_words
    from pgacli.status.status import status_of

    root, read = asked_case(case, today)
    found = status_of(read)
    if gaps and format is TextOrJson.TEXT:
        from pgacli.presentation.status_text import gaps_as_text

        tell(gaps_as_text(found.gate))
        return
    command = case_words(case, root).filled(found.next.command, found.next.path)
    if format is TextOrJson.JSON:
        from pgacli.presentation.status_json import status_as_json

        sys.stdout.write(status_as_json(found, command))
    elif sys.stdout.isatty():
        from pgacli.presentation.status_terminal import print_status

        print_status(found, command)
    else:
        from pgacli.presentation.status_text import status_as_text

        sys.stdout.write(status_as_text(found, command))
