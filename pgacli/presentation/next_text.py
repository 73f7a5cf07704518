"""The one thing to do now, in three plain lines: what and where, how, and the command."""

from collections.abc import Iterator

from pgacli.screen import one_line
from pgacli.status.next_step import AHEAD, DONE, DUE, FAULT, MOVE, OPEN, NextStep

_LEADS = {
    FAULT: "Mend first",
    DUE: "Due now",
    AHEAD: "Next",
    OPEN: "Next",
    MOVE: "Ready",
    DONE: "Done",
}


def headline(step: NextStep) -> str:
    """Say what to do, and where."""
    where = f" ({one_line(step.path)}, line {step.line})" if step.path else ""
    are = "is" if step.more == 1 else "are"
    more = f" There {are} {step.more} more like it." if step.more else ""
    return f"{_LEADS[step.reason]}: {step.what}{where}.{more}"


def next_as_lines(step: NextStep, command: str) -> Iterator[str]:
    """Give the lines; `command` is the step's own, with the names of case and note in it."""
    yield headline(step)
    if step.hint:
        yield step.hint
    if command:
        yield f"  {one_line(command)}"
