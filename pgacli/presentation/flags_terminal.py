"""Flags on a terminal: grouped by what they ask of the reader, in colour where there is any."""

from collections.abc import Sequence
from itertools import groupby

from rich.console import Console
from rich.padding import Padding

from pgacli.presentation.console import Text, screen_console
from pgacli.presentation.flags_words import closing
from pgacli.rules import Checked
from pgacli.rules.rule import Flag, Severity
from pgacli.screen import one_line
from pgacli.wording import first_upper

_GROUPS = {
    Severity.ERROR: ("This stops the report", "bold red"),
    Severity.WARNING: ("Look again", "bold yellow"),
    Severity.ADVICE: ("Advice", "bold cyan"),
}


def print_flags(checked: Checked, case: str, console: Console | None = None) -> None:
    """Print flags by severity, then by note. Note text is never taken for markup."""
    out = console or screen_console()
    for severity, flags in groupby(checked.flags, key=lambda flag: flag.severity):
        title, style = _GROUPS[severity]
        out.print()
        out.print(Text(title, style=style))
        for path, group in groupby(flags, key=lambda flag: flag.place.path):
            _print_note(out, path, list(group))
    out.print()
    out.print(Text(closing(checked, case), style="bold"))


def _print_note(out: Console, path: str, flags: Sequence[Flag]) -> None:
    out.print(Text(f"  {one_line(path)}", style="underline"))
    for flag in flags:
        head = Text().append(f"{flag.place.line}:{flag.place.column}  ", style="dim")
        head.append(first_upper(flag.message))
        head.append(f"  {flag.rule}", style="dim")
        out.print(Padding(head, (0, 0, 0, 4)))
        if flag.hint:
            out.print(Padding(Text(flag.hint, style="green"), (0, 0, 0, 8)))
