"""What was found under each heading, for the table and for the triangle."""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from pgacli.case.framework import Heading, Side
from pgacli.case.notes import Finding
from pgacli.editions.edition import Ref, Sign
from pgacli.editions.parts.findings import in_order
from pgacli.editions.parts.signs import nature_sign
from pgacli.editions.parts.standing import Standing
from pgacli.wording import counted, plain


class Found(NamedTuple):
    """A finding, with the sign of its nature."""

    sign: Sign
    ref: Ref


class CoverageRow(NamedTuple):
    """One heading with its findings, or a whole side with how many there are of each nature."""

    label: str
    is_side: bool
    sums: tuple[Sign, ...]
    total: int
    own: tuple[Found, ...]
    also: tuple[Ref, ...]


class Coverage(NamedTuple):
    """The table of what was found where."""

    rows: tuple[CoverageRow, ...]
    has_figure: bool


class TriangleHeading(NamedTuple):
    """A heading on a side of the triangle, with the ids and signs of its findings."""

    label: str
    found: tuple[tuple[str, Sign], ...]


class TriangleSide(NamedTuple):
    """A side of the triangle."""

    label: str
    headings: tuple[TriangleHeading, ...]


class Triangle(NamedTuple):
    """The framework drawn as a triangle round the group."""

    title: str
    description: str
    centre: tuple[str, ...]
    sides: tuple[TriangleSide, ...]


def coverage(standing: Standing) -> Coverage:
    """Give the table of what was found under each heading."""
    framework = standing.case.framework
    rows = tuple(row for side in framework.sides for row in _rows(standing, side))
    return Coverage(rows, has_figure=len(framework.sides) == 3)


def triangle(standing: Standing, centre: str) -> Triangle:
    """Give the framework with what was found on each side."""
    sides = tuple(
        TriangleSide(
            plain(side.label),
            tuple(
                TriangleHeading(
                    plain(heading.label),
                    tuple(
                        (each.id, nature_sign(each.nature))
                        for each in in_order(standing.placed_at(heading.id))
                    ),
                )
                for heading in _shown(standing, side)
            ),
        )
        for side in standing.case.framework.sides
    )
    title = f"What was found on each side of the framework around {centre}"
    total = counted(len(standing.findings), "finding")
    return Triangle(title, " ".join(_told(side) for side in sides), (centre, total), sides)


def _rows(standing: Standing, side: Side) -> Iterator[CoverageRow]:
    whole = [each for heading in side.headings for each in standing.placed_at(heading.id)]
    yield CoverageRow(plain(side.label), True, tuple(_sums(whole)), len(whole), (), ())
    for heading in _shown(standing, side):
        found = in_order(standing.placed_at(heading.id))
        own = tuple(Found(nature_sign(each.nature), Ref(each.id)) for each in found)
        also = tuple(Ref(each.id) for each in standing.touching(heading.id))
        yield CoverageRow(plain(heading.label), False, (), len(found), own, also)


def _shown(standing: Standing, side: Side) -> Iterator[Heading]:
    """Core headings always; an optional one where something was found."""
    for heading in side.headings:
        if heading.core or standing.placed_at(heading.id) or standing.touching(heading.id):
            yield heading


def _sums(findings: list[Finding]) -> Iterator[Sign]:
    """Give each nature that there is, with how many findings are of it."""
    signs = Counter(nature_sign(each.nature) for each in in_order(findings))
    for sign, count in signs.items():
        yield Sign(sign.symbol, f"{sign.word} {count}", sign.role)


def _told(side: TriangleSide) -> str:
    """Give a side as a sentence."""
    told = [
        f"{heading.label}: " + ", ".join(f"{sign.word} {id_}" for id_, sign in heading.found)
        if heading.found
        else f"{heading.label}: no finding of its own"
        for heading in side.headings
    ]
    return f"{side.label}. {'; '.join(told)}."
