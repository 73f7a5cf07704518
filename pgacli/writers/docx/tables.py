"""A table of a report as Word's own: a head that comes again on each page, and rows kept whole."""

from pgacli.writers.columns import shares
from pgacli.writers.document import Inlines, Strong, Table, plain_text
from pgacli.writers.docx.runs import Runs
from pgacli.writers.docx.xml import cell, layout_table, paragraph, row, table

# The ground of a row that sums up the rows below it.
TINT = "EEF5F5"

SHEET_COLUMNS = 2
# What Word leaves free on both sides of a cell, in twips.
AIR = 500
# Four rows of cards to a page.
_CARD_HEIGHT = 3290

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


def abreast(cells: list[str], columns: int, width: int, *, is_sheet: bool) -> str:
    """Give cells side by side: parted by lines to cut along, or by air alone."""
    widths = [width // columns] * columns
    height = _CARD_HEIGHT if is_sheet else 0
    # Word wants a paragraph in every cell, and every row as long as the others.
    cells = cells + ["<w:p/>"] * (-len(cells) % columns)
    told = [cell(each, widths[0]) for each in cells]
    rows = [
        row("".join(told[at : at + columns]), height=height, is_whole=is_sheet)
        for at in range(0, len(told), columns)
    ]
    return layout_table("".join(rows), widths, is_cut=is_sheet) if rows else ""


def _cells(
    cells: tuple[Inlines, ...], runs: Runs, widths: list[int], style: str, fill: str = ""
) -> str:
    told = (paragraph(runs.of(words), style) for words in cells)
    return "".join(cell(each, width, fill) for each, width in zip(told, widths, strict=True))


def _is_sum(cells: tuple[Inlines, ...]) -> bool:
    """Say whether a row of a matrix sums up those below it: its first words are bold."""
    return bool(cells[0]) and isinstance(cells[0][0], Strong)
