"""A table of a report as Word's own: a head that comes again on each page, and rows kept whole."""

from typing import NamedTuple

from pgacli.writers.columns import shares
from pgacli.writers.document import Inlines, Table, is_sum, plain_text
from pgacli.writers.docx.runs import Runs
from pgacli.writers.docx.xml import cell, layout_table, paragraph, row, table

# The ground of a row that sums up the rows below it.
TINT = "EEF5F5"

SHEET_COLUMNS = 2
# What stands before the words of a cell, in twips, as "Report table" has it.
_MARGIN = 57
# What Word leaves free on both sides of a cell, in twips.
AIR = 500
# Four rows of cards to a page.
_CARD_HEIGHT = 3290

# The styles of a table's head and cells, and of those of a table with many narrow columns.
_TABLE = ("Report table heading", "Report table text")
_MATRIX = ("Report matrix heading", "Report matrix text")


class Room(NamedTuple):
    """Where a table begins and how wide it may be, in twips; and the bar beside it, so far off."""

    left: int
    width: int
    bar: str = ""
    before: int = 0


def table_of(node: Table, runs: Runs, room: Room, *, is_matrix: bool) -> str:
    """Give a table as XML. A bar beside it is its left border, and its first column the wider."""
    widths = [round(room.width * share) for share in shares(node)]
    widths[0] += room.before
    head_style, style = (runs.styles.id(name) for name in (_MATRIX if is_matrix else _TABLE))
    laid = _Cells(runs, widths, room.before)
    head = row(laid.of(node.head, head_style), is_head=True)
    rows = "".join(
        row(laid.of(cells, style, TINT if is_matrix and is_sum(cells) else ""))
        for cells in node.rows
    )
    begins = room.left - room.before
    told, named = plain_text(node.caption), runs.styles.id("Report table")
    return table(head + rows, named, widths, told, begins, room.bar)


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


class _Cells(NamedTuple):
    """Lays out the cells of one table; the words of the first column stand so far in."""

    runs: Runs
    widths: list[int]
    before: int

    def of(self, cells: tuple[Inlines, ...], style: str, fill: str = "") -> str:
        """Give the cells of a row."""
        told = (paragraph(self.runs.of(words), style) for words in cells)
        margins = (self.before + _MARGIN if self.before else 0, *([0] * len(cells)))
        parts = zip(told, self.widths, margins, strict=False)
        return "".join(cell(each, width, fill, margin) for each, width, margin in parts)
