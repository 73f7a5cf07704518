"""A portfolio as plain lines that are never wrapped, for a pipe or a file."""

from collections.abc import Iterator

from pgacli.portfolio.portfolio import Portfolio
from pgacli.presentation.portfolio_table import case_lines, heading_lines
from pgacli.presentation.portfolio_words import sentences
from pgacli.screen import one_line

HEADINGS = "Headings without a finding, of the cases that have findings"


def portfolio_as_text(portfolio: Portfolio) -> str:
    """Give both tables, the folders of the cases if they were asked for, and the sentences."""
    told = [
        *case_lines(portfolio),
        "",
        *folder_lines(portfolio),
        HEADINGS,
        *(line for line, _ in heading_lines(portfolio)),
        "",
        *sentences(portfolio),
    ]
    return "\n".join(told) + "\n"


def folder_lines(portfolio: Portfolio) -> Iterator[str]:
    """Give the folder of each case and an empty line; nothing unless they were asked for."""
    rows = [row for row in portfolio.rows if row.folder]
    for row in rows:
        yield f"{row.number:>4}  {one_line(row.folder)}"
    if rows:
        yield ""
