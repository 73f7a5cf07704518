"""Tables of HTML in the one shape that Markdown has: rows of cells, and nothing within a cell."""

from collections import Counter
from typing import Any

from pgacli.errors import PgaError
from pgacli.extras import need

MOST_COLUMNS = 60
# Letters are laid out with five or six. Each costs as much as all that lie within it.
MOST_WITHIN = 50
_CELLS = ("td", "th")
_PARTED = " / "


def settle_tables(soup: Any) -> None:
    """Give every table plain rows of as many cells as it has columns, in place.

    Raises PgaError where tables lie within tables without end.
    """
    tables, depths = soup("table"), dict[int, int]()
    for table in tables:
        around = table.find_parent("table")
        depths[id(table)] = depth = 0 if around is None else depths[id(around)] + 1
        if depth > MOST_WITHIN:
            raise PgaError(
                f"a table in this file lies within more than {MOST_WITHIN} others: copy its words"
                " into a .txt file"
            )
    for table in tables:
        if not depths[id(table)]:
            _spread(table)
    for table in reversed(tables):  # the innermost first
        if depths[id(table)]:
            _flatten(table)


def _flatten(table: Any) -> None:
    """Give a table within a cell as its words, parted where its cells were."""
    cells = table(_CELLS)
    for cell in cells[1:]:
        cell.insert(0, _PARTED)
    for each in [*cells, *table(["tr", "thead", "tbody", "tfoot", "caption"])]:
        each.unwrap()
    table.name = "div"


def _spread(table: Any) -> None:
    """Put an empty cell wherever a cell reaches over another's place."""
    reaching: Counter[int] = Counter()  # by column: over how many more rows
    for row in table("tr"):
        if row.find_parent("table") is not table:
            continue
        column = 0
        for cell in row(_CELLS, recursive=False):
            column = _passed_over(cell, column, reaching)
            rows, columns = (_span(cell, name) for name in ("rowspan", "colspan"))
            for at in range(column, column + columns):
                reaching[at] = rows - 1
            for _ in range(columns - 1):
                cell.insert_after(_empty())
            column += columns
        for _ in range(MOST_COLUMNS):
            if reaching[column] <= 0:
                break
            reaching[column] -= 1
            column += 1
            row.append(_empty())


def _passed_over(cell: Any, column: int, reaching: Counter[int]) -> int:
    """Put empty cells before a cell where others from above reach down; give its own column."""
    while reaching[column] > 0:
        reaching[column] -= 1
        cell.insert_before(_empty())
        column += 1
    return column


def _span(cell: Any, name: str) -> int:
    said = str(cell.attrs.pop(name, "1")).strip()
    number = int(said) if said.isascii() and said.isdigit() and len(said) < 5 else 1
    return max(1, min(number, MOST_COLUMNS))


def _empty() -> Any:
    return need("bs4", "import", "a note from such a file").Tag(name="td")
