"""What was found where: each heading by the nature of its findings."""

from collections.abc import Mapping
from typing import NamedTuple

from pgacli.case.framework import Heading
from pgacli.case.notes import NATURES
from pgacli.editions.parts.standing import Standing


class Row(NamedTuple):
    """One heading. `own` counts the findings under it, `also` those that name it besides."""

    id: str
    label: str
    is_core: bool
    counts: Mapping[str, int]
    own: int
    also: int

    @property
    def is_empty(self) -> bool:
        """Say whether no finding stands here at all."""
        return not self.own and not self.also


class SideRows(NamedTuple):
    """One side of the framework with its headings."""

    id: str
    label: str
    rows: tuple[Row, ...]


def coverage(standing: Standing) -> tuple[SideRows, ...]:
    """Give each side of the framework with what was found under its headings."""
    return tuple(
        SideRows(side.id, side.label, tuple(_row(standing, each) for each in side.headings))
        for side in standing.case.framework.sides
    )


def unplaced(standing: Standing) -> tuple[str, ...]:
    """Give the ids of findings whose heading the framework does not have."""
    return tuple(each.id for each in standing.placed_at(""))


def _row(standing: Standing, heading: Heading) -> Row:
    own = standing.placed_at(heading.id)
    also = len(standing.touching(heading.id))
    counts = {nature: sum(each.nature == nature for each in own) for nature in NATURES}
    return Row(heading.id, heading.label, bool(heading.core), counts, len(own), also)
