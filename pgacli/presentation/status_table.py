"""The table of what was found, as words: core headings always, others where a finding stands."""

from collections.abc import Iterator
from typing import NamedTuple

from pgacli.presentation.phrases import NOTHING
from pgacli.status.coverage import Row
from pgacli.status.status import Status

# In the order in which findings are read: what is strong comes before what is hard. One word each,
# so that the table fits 80 columns.
_TITLES = {
    "strength": "Strength",
    "need_met": "Need met",
    "good_practice": "Practice",
    "harm": "Harm",
    "unmet_need": "Unmet",
    "system": "System",
}
TITLES = tuple(_TITLES.values())


class TableRow(NamedTuple):
    """One row: a side of the framework, or a heading with its counts and what else is to say."""

    label: str
    is_side: bool
    cells: tuple[str, ...] = ()
    remark: str = ""


def table_rows(status: Status) -> Iterator[TableRow]:
    """Give the rows, each side of the framework above its headings."""
    for side in status.coverage:
        yield TableRow(side.label, is_side=True)
        for row in side.rows:
            if row.is_core or row.own:
                yield _row(row)


def table_lines(status: Status) -> Iterator[tuple[str, bool]]:
    """Give the table as aligned lines, and whether each is a title; none while nothing is found."""
    if not status.voice.findings:
        return
    rows = list(table_rows(status))
    width = max((len(row.label) for row in rows if not row.is_side), default=0)
    yield f"{'':<{width}}  {'  '.join(TITLES)}", True
    for row in rows:
        cells = [f"{cell:>{len(title)}}" for cell, title in zip(row.cells, TITLES, strict=False)]
        line = "  ".join([f"{row.label:<{width}}", *cells, row.remark])
        yield line.rstrip(), row.is_side


def below(status: Status) -> str:
    """Give the line under the table."""
    rows = [row for side in status.coverage for row in side.rows]
    only = [row.id for row in rows if row.also and not row.own and not row.is_core]
    further = f" Touched from elsewhere: {', '.join(only)}." if only else ""
    lost = f" Under no known heading: {', '.join(status.unplaced)}." if status.unplaced else ""
    return f"* core heading.{further}{lost}"


def _row(row: Row) -> TableRow:
    cells = tuple(str(row.counts[nature]) if row.counts[nature] else NOTHING for nature in _TITLES)
    also = f"also {row.also}" if row.also else ""
    remark = "none yet" if row.is_empty else also
    return TableRow(f"{'*' if row.is_core else ' '} {row.id}", False, cells, remark)
