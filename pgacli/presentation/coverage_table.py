"""A small table of what was found on each side of the framework."""

from pgacli.case.notes import HARMS, STRENGTHS
from pgacli.editions.parts.standing import Standing
from pgacli.presentation.aligned import aligned
from pgacli.status.coverage import SideRows, coverage

_GROUPS = (STRENGTHS, HARMS, ("system",))
HEAD = ("Side", "Strengths", "Harm, need", "Services", "Core headings")


def coverage_rows(standing: Standing) -> list[tuple[str, ...]]:
    """Give a row a side: findings whose own heading is on it, and how much of it is covered."""
    return [_row(side) for side in coverage(standing)]


def _row(side: SideRows) -> tuple[str, ...]:
    counts = (sum(row.counts[each] for row in side.rows for each in group) for group in _GROUPS)
    core = [row for row in side.rows if row.is_core]
    covered = sum(not row.is_empty for row in core)
    return (side.label, *map(str, counts), f"{covered} of {len(core)}")


def coverage_as_text(standing: Standing) -> str:
    """Give the table as plain columns."""
    return "\n".join(aligned([HEAD, *coverage_rows(standing)], numbers=True)) + "\n"
