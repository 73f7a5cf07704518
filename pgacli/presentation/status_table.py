"""The table of what was found, as words: core headings always, others where a finding stands."""

from collections.abc import Iterator

from pgacli.presentation.phrases import NOTHING
from pgacli.status.coverage import Row
from pgacli.status.status import Status

# In the order in which findings are read: what is strong comes before what is hard. One word each,
# so that the table fits 80 columns.
TITLES = {
    "strength": "Strength",
    "need_met": "Need met",
    "good_practice": "Practice",
    "harm": "Harm",
    "unmet_need": "Unmet",
    "system": "System",
}


def table_lines(status: Status) -> Iterator[tuple[str, bool]]:
    """Give the table as aligned lines, and whether each is a title; none while nothing is found.

    Each side of the framework stands above its headings.
    """
    if not status.voice.findings:
        return
    shown = [row for side in status.coverage for row in side.rows if row.is_core or row.own]
    width = max((len(_label(row)) for row in shown), default=0)
    yield f"{'':<{width}}  {'  '.join(TITLES.values())}", True
    for side in status.coverage:
        yield side.label, True
        yield from ((_line(row, width), False) for row in side.rows if row in shown)


def below(status: Status) -> str:
    """Give the line under the table."""
    rows = [row for side in status.coverage for row in side.rows]
    only = [row.id for row in rows if row.also and not row.own and not row.is_core]
    further = f" Touched from elsewhere: {', '.join(only)}." if only else ""
    lost = f" Under no known heading: {', '.join(status.unplaced)}." if status.unplaced else ""
    return f"* core heading.{further}{lost}"


def _label(row: Row) -> str:
    return f"{'*' if row.is_core else ' '} {row.id}"


def _line(row: Row, width: int) -> str:
    cells = [f"{row.counts[nature] or NOTHING:>{len(title)}}" for nature, title in TITLES.items()]
    also = f"also {row.also}" if row.also else ""
    remark = "none yet" if row.is_empty else also
    return "  ".join([f"{_label(row):<{width}}", *cells, remark]).rstrip()
