"""A status on one screen. Words of a note are never taken for markup."""

import re

from rich.console import Console
from rich.table import Table

from pgacli.presentation.console import Text, screen_console
from pgacli.presentation.next_text import next_as_lines
from pgacli.presentation.phrases import NOTHING
from pgacli.presentation.status_table import below, table_lines
from pgacli.presentation.status_words import lines
from pgacli.status.status import Status
from pgacli.wording import day


def print_status(status: Status, command: str, console: Console | None = None) -> None:
    """Print the status; `command` is that of its next step, as it can be typed here."""
    out = console or screen_console()
    out.print(Text.assemble((status.case, "bold"), f", {day(status.dates.today)}"))
    out.print(_lines(status))
    _print_table(status, out)
    out.print()
    first, *rest = next_as_lines(status.next, command)
    out.print(Text(first, style="bold"))
    for line in rest:
        is_command = line.startswith(" ")
        out.print(Text(line, style="green" if is_command else ""), soft_wrap=is_command)


def _print_table(status: Status, out: Console) -> None:
    rows = list(table_lines(status))
    for line, is_title in rows:
        row = Text(line, style="bold" if is_title else "")
        row.highlight_regex(re.escape(NOTHING), "dim")
        row.highlight_regex(r"(?<=  )none yet\Z", "yellow")
        out.print(row, soft_wrap=True)
    if rows:
        out.print(Text(below(status), style="dim"))


def _lines(status: Status) -> Table:
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(no_wrap=True)
    grid.add_column(overflow="fold")
    for each in lines(status):
        style = "yellow" if each.is_urgent else ""
        grid.add_row(Text(each.label, style="dim"), Text(each.text, style=style))
    return grid
