"""A table of a report as Word's own: a head that comes again on each page, and rows kept whole."""

from pgacli.writers.columns import shares
from pgacli.writers.document import Inlines, Strong, Table, plain_text
from pgacli.writers.docx_runs import Runs
from pgacli.writers.docx_xml import cell, paragraph, row, table

# The ground of a row that sums up the rows below it.
TINT = "EEF5F5"

# The styles of a table's head and cells, and of those of a table with many narrow columns.
_TABLE = ("Report table heading", "Report table text")
_MATRIX = ("Report matrix heading", "Report matrix text")


def table_of(node: Table, runs: Runs, room: tuple[int, int], *, is_matrix: bool) -> str:
    """Give a table as XML; `room` is where it begins and how wide it may be, in twips."""
    left, width = room
    widths = [round(width * share) for share in shares(node)]
    head_style, style = (runs.styles.id(name) for name in (_MATRIX if is_matrix else _TABLE))
    head = row(_cells(node.head, runs, widths, head_style), is_head=True)
    rows = "".join(
        row(_cells(cells, runs, widths, style, TINT if is_matrix and _is_sum(cells) else ""))
        for cells in node.rows
    )
    return table(
        head + rows, runs.styles.id("Report table"), widths, plain_text(node.caption), left
    )


def _cells(
    cells: tuple[Inlines, ...], runs: Runs, widths: list[int], style: str, fill: str = ""
) -> str:
    told = (paragraph(runs.of(words), style) for words in cells)
    return "".join(cell(each, width, fill) for each, width in zip(told, widths, strict=True))


def _is_sum(cells: tuple[Inlines, ...]) -> bool:
    """Say whether a row of a matrix sums up those below it: its first words are bold."""
    return bool(cells[0]) and isinstance(cells[0][0], Strong)
