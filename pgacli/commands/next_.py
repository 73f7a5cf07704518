"""`pga next`: the one most useful thing to do now, and the command for it. It never writes."""

import sys

from pgacli.commands.words.options import CaseArgument, TodayOption


def next_(case: CaseArgument = None, today: TodayOption = "") -> None:
    """Name the one most useful thing to do now, and the command for it."""
    from pgacli.commands.opening.case_reading import asked_case
    from pgacli.commands.telling.suggesting import case_words
    from pgacli.presentation.next_text import next_as_lines
    from pgacli.presentation.wrapping import page_width, wrapped
    from pgacli.status.gates import gate
    from pgacli.status.next_step import next_step

    root, read = asked_case(case, today)
    step = next_step(read, gate(read))
    command = case_words(case, root).filled(step.command, step.path)
    is_shown = sys.stdout.isatty()
    for line in next_as_lines(step, command):
        # A command stays on one line, to be copied whole.
        print(wrapped(line, page_width()) if is_shown and not line.startswith(" ") else line)
