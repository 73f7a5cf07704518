"""A portfolio as CSV, one row a case, for a spreadsheet. An empty cell: not known."""

import csv
import io
from typing import Any

from pgacli.case.framework_file import load_framework
from pgacli.portfolio.counting import Counts
from pgacli.portfolio.portfolio import Portfolio, Row
from pgacli.rules import FAMILIES
from pgacli.screen import one_line

# A spreadsheet takes a cell that begins so for a formula.
_FORMULA = tuple("=+-@")


def portfolio_as_csv(portfolio: Portfolio) -> str:
    """Give the rows under their titles; a column of folders only where they were asked for."""
    rows = [_case(row) for row in portfolio.rows]
    titles = max((list(row) for row in rows), key=len)
    out = io.StringIO()
    writer = csv.DictWriter(out, titles, lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def _case(row: Row) -> dict[str, Any]:
    folder = {"folder": _safe(row.folder)} if row.folder else {}
    told = {"case": row.number, **folder, "problem": row.problem}
    return told if row.counts is None else told | _counts(row.counts)


def _counts(counts: Counts) -> dict[str, Any]:
    flags = counts.flags._asdict()
    del flags["families"]
    headings = zip(load_framework().headings, counts.headings, strict=True)
    cells = {
        "stage": counts.stage,
        **counts.times._asdict(),
        **counts.heard._asdict(),
        **{f"flags_{name}": number for name, number in flags.items()},
        **{f"flags_{name}": n for name, n in zip(FAMILIES, counts.flags.families, strict=True)},
        **{f"findings_{id_}": number for id_, number in headings},
        "other_headings": counts.others,
        "key_is_sealed": counts.is_sealed,
    }
    return {name: int(cell) if isinstance(cell, bool) else cell for name, cell in cells.items()}


def _safe(folder: str) -> str:
    shown = one_line(folder)
    return f"./{shown}" if shown.startswith(_FORMULA) else shown
