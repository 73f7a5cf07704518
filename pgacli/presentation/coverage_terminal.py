"""The small table of what was found, drawn on a terminal."""

from rich import box
from rich.table import Table

from pgacli.editions.parts.standing import Standing
from pgacli.presentation.console import Text, screen_console
from pgacli.presentation.coverage_table import HEAD, coverage_rows


def print_coverage(standing: Standing) -> None:
    """Print the table. Labels of a framework are never taken for markup."""
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False)
    table.add_column(HEAD[0])
    for title in HEAD[1:]:
        table.add_column(title, justify="right")
    for row in coverage_rows(standing):
        table.add_row(*map(Text, row))
    screen_console().print(table)
