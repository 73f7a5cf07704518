"""The tables of a portfolio as words: one row a case, one row a heading. No row is ranked."""

from collections.abc import Iterator
from itertools import groupby

from pgacli.portfolio.counting import Counts, Times
from pgacli.portfolio.portfolio import Portfolio, Row
from pgacli.presentation.phrases import NOTHING, number_words
from pgacli.rules import FAMILIES
from pgacli.screen import one_line

TITLES = ("Case", "Stage", "Days", "Due", "Review", "Heard", "Overdue", "Flags")
HEADINGS = "Headings without a finding, of the cases that have findings"


def case_cells(row: Row) -> tuple[str, ...]:
    """Give the cells of a case, under TITLES. Days are counted from its first source to today."""
    counts = row.counts
    if counts is None:
        return (str(row.number), "not read", *[NOTHING] * 5, row.problem)
    times, heard = counts.times, counts.heard
    return (
        str(row.number),
        counts.stage or "not read",
        str(times.since_first) if times.since_first is not None else NOTHING,
        times.due.isoformat() if times.due else NOTHING,
        times.review_on.isoformat() if times.review_on else NOTHING,
        f"{heard.spoke} of {heard.members}" if heard.members else NOTHING,
        ", ".join(_late(times)) or NOTHING,
        ", ".join(_families(counts)) or NOTHING,
    )


def heading_lines(portfolio: Portfolio) -> Iterator[tuple[str, bool]]:
    """Give the headings with the cases in which they are empty; says of each if it is a title."""
    headings = portfolio.headings
    width = max(len(each.id) for each in headings)
    for side, rows in groupby(headings, key=lambda each: each.side):
        yield side, True
        for each in rows:
            mark = "*" if each.is_core else " "
            yield f"{mark} {each.id:<{width}}  empty in {each.empty} of {each.of}", False


def folder_lines(portfolio: Portfolio) -> Iterator[str]:
    """Give the folder of each case and an empty line; nothing unless they were asked for."""
    rows = [row for row in portfolio.rows if row.folder]
    for row in rows:
        yield f"{row.number:>4}  {one_line(row.folder)}"
    if rows:
        yield ""


def _late(times: Times) -> Iterator[str]:
    if times.is_report_late:
        yield "report"
    if times.is_review_late:
        yield "review"
    if times.steps_late:
        yield number_words(times.steps_late, "step")


def _families(counts: Counts) -> Iterator[str]:
    for family, number in zip(FAMILIES, counts.flags.families, strict=True):
        if number:
            yield f"{family} {number}"
