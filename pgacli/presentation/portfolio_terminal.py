"""A portfolio on a terminal: the words of the text, with columns that fold."""

from rich.console import Console
from rich.padding import Padding
from rich.table import Table

from pgacli.portfolio.portfolio import Portfolio
from pgacli.presentation.aligned import aligned
from pgacli.presentation.console import Text, screen_console
from pgacli.presentation.phrases import NOTHING
from pgacli.presentation.portfolio_table import (
    HEADINGS,
    TITLES,
    case_cells,
    folder_lines,
    heading_lines,
)
from pgacli.presentation.portfolio_words import sentences

_FOLDS = ("Overdue", "Flags")
# Below this, what folds would have a column of a letter or two: it goes under its case.
NARROW = 90


def print_portfolio(portfolio: Portfolio, console: Console | None = None) -> None:
    """Print both tables, where the cases are if that was asked for, and the sentences."""
    out = console or screen_console()
    if out.width < NARROW:
        _print_cases_below(portfolio, out)
    else:
        out.print(_cases(portfolio))
    out.print()
    for line in folder_lines(portfolio):
        out.print(Text(line), soft_wrap=True)
    out.print(Text(HEADINGS, style="bold"))
    for line, is_title in heading_lines(portfolio):
        out.print(Text(line, style="dim" if is_title else ""))
    out.print()
    for sentence in sentences(portfolio):
        out.print(Text(sentence))


def _print_cases_below(portfolio: Portfolio, out: Console) -> None:
    """Print the cases with what would fold below each of them, where there is anything."""
    rows = [case_cells(row) for row in portfolio.rows]
    kept = -len(_FOLDS)
    title, *lines = aligned([TITLES[:kept], *(row[:kept] for row in rows)])
    out.print(Text(title, style="bold"))
    for line, row in zip(lines, rows, strict=True):
        out.print(Text(line))
        for name, cell in zip(_FOLDS, row[kept:], strict=True):
            if cell != NOTHING:
                style = "yellow" if name == "Overdue" else ""
                out.print(Padding(Text(f"{name}: {cell}", style=style), (0, 0, 0, 6)))


def _cases(portfolio: Portfolio) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False, header_style="bold")
    for title in TITLES:
        table.add_column(title, no_wrap=title not in _FOLDS)
    late = TITLES.index("Overdue")
    for row in portfolio.rows:
        cells = [Text(cell, style="dim" if cell == NOTHING else "") for cell in case_cells(row)]
        if cells[late].plain != NOTHING:
            cells[late].stylize("yellow")
        table.add_row(*cells)
    return table
