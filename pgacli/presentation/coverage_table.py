"""A small table of what was found on each side of the framework."""

from collections.abc import Iterator

from pgacli.case.framework import Side
from pgacli.case.model import HARMS, STRENGTHS
from pgacli.editions.parts.standing import Standing
from pgacli.presentation.aligned import aligned

_SYSTEM = ("system",)
HEAD = ("Side", "Strengths", "Harm, need", "Services", "Core headings")


def coverage_rows(standing: Standing) -> list[tuple[str, ...]]:
    """Give a row a side: findings whose own heading is on it, and how much of it is covered."""
    return [
        (side.label, *map(str, _counts(standing, side)), _covered(standing, side))
        for side in standing.case.framework.sides
    ]


def _counts(standing: Standing, side: Side) -> Iterator[int]:
    own = {heading.id for heading in side.headings}
    meant = standing.case.meant_heading
    natures = [each.nature for each in standing.findings if meant(each.heading) in own]
    return (sum(each in group for each in natures) for group in (STRENGTHS, HARMS, _SYSTEM))


def _covered(standing: Standing, side: Side) -> str:
    found = {name for each in standing.findings for name in standing.case.headings_of(each)}
    core = [heading.id for heading in side.headings if heading.core]
    return f"{sum(name in found for name in core)} of {len(core)}"


def coverage_as_text(standing: Standing) -> str:
    """Give the table as plain columns."""
    return "\n".join(aligned([HEAD, *coverage_rows(standing)], numbers=True)) + "\n"
