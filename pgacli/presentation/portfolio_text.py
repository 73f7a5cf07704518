"""A portfolio as plain lines that are never wrapped, for a pipe or a file."""

from pgacli.portfolio.portfolio import Portfolio
from pgacli.presentation.aligned import aligned
from pgacli.presentation.portfolio_table import (
    HEADINGS,
    TITLES,
    case_cells,
    folder_lines,
    heading_lines,
)
from pgacli.presentation.portfolio_words import sentences


def portfolio_as_text(portfolio: Portfolio) -> str:
    """Give both tables, the folders of the cases if they were asked for, and the sentences."""
    told = [
        *aligned([TITLES, *map(case_cells, portfolio.rows)]),
        "",
        *folder_lines(portfolio),
        HEADINGS,
        *(line for line, _ in heading_lines(portfolio)),
        "",
        *sentences(portfolio),
    ]
    return "\n".join(told) + "\n"
