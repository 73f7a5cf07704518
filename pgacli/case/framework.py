"""A framework: sides with headings under which findings are placed.

The shipped one follows Lloyd, Balci, Firmin and Owens (2019); its file says what
each label rests on.
"""

from collections.abc import Iterator
from functools import cached_property

from pgacli.case.fields.declared import Part, Record, declare
from pgacli.case.fields.types import Choice, Many, Text, YesNo


class Heading(Record):
    """One heading of the framework."""

    id: str = declare(Text(), "A short word that never changes.", required=True)
    label: str = declare(Text(), "What the reader sees.", required=True)
    core: bool | None = declare(YesNo(), "true where each assessment should look at it.")
    belongs: str = declare(Text(), "What belongs there, in one sentence.")
    prompts: tuple[str, ...] = declare(Many(Text()), "Questions that help to fill it.")
    basis: str = declare(Text(), "Where the wording comes from.")


class Side(Record):
    """One side of the triangle."""

    id: str = declare(Text(), "A short word that never changes.", required=True)
    label: str = declare(Text(), "What the reader sees.", required=True)
    headings: tuple[Heading, ...] = declare(Many(Part(Heading)), "Its headings.", required=True)


class Framework(Record):
    """The framework in use. `is_certain` is false where the case's own file could not be read."""

    is_certain: bool = True

    id: str = declare(Text(), "Its name in a case, such as lloyd-2019.", required=True)
    title: str = declare(Text(), "Its title.", required=True)
    citation: str = declare(Text(), "What it rests on.")
    status: str = declare(
        Choice(("provisional", "confirmed")),
        "confirmed once the labels have been read from the figure.",
        required=True,
    )
    sides: tuple[Side, ...] = declare(Many(Part(Side)), "Its sides.", required=True)

    @cached_property
    def headings(self) -> dict[str, Heading]:
        """Every heading by its id, in the order of the file."""
        return {heading.id: heading for side in self.sides for heading in side.headings}

    @cached_property
    def _sides(self) -> dict[str, Side]:
        return {heading.id: side for side in self.sides for heading in side.headings}

    def side_of(self, heading: str) -> Side | None:
        """Give the side of a heading's id, or None where the framework has no such heading."""
        return self._sides.get(heading)

    def as_uncertain(self) -> "Framework":
        """Give the same framework, marked as standing in for one that could not be read."""
        return Framework({**self.__dict__, "is_certain": False})

    def core_headings(self) -> Iterator[Heading]:
        """Give the headings that each assessment should look at."""
        return (heading for heading in self.headings.values() if heading.core)
