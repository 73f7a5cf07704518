"""The map of trust: the young people at one side, each adult on a ring as far out as they are.

The closest stand in the middle rows, so that every ring bends round the young people. Lengths are
in pixels of the drawing.
"""

import math
from collections.abc import Iterator

from pgacli.editions.parts.trust import CLOSENESS, Adult, Trust
from pgacli.writers.svg import LINE, line, svg, text, wrapped

WIDTH, LEFT, WORDS, LETTERS = 760, 24, 424, 38
NEAR, APART, ROW, ROOM = 86, 76, 64, 14
DOT = 7
MOST_CODES = 8


def trust(figure: Trust) -> str:
    """Give the map as SVG."""
    rows = _rows(figure.adults)
    half = max([NEAR + ROOM, *(abs(row) + ROW / 2 + ROOM for row in rows)])
    middle = half + 30
    rings = _rings(figure.adults, rows)
    parts = [
        *_arcs(rings, middle, half),
        *_centre(figure, middle),
        *(
            part
            for adult, row in zip(figure.adults, rows, strict=True)
            for part in _adult(adult, rings[adult.ring], row, middle)
        ),
    ]
    size = (WIDTH, math.ceil(middle + half + 12))
    return svg("trust", size, figure.title, figure.description, parts)


def _rows(adults: tuple[Adult, ...]) -> list[float]:
    """Give each adult's height from the middle: the closest there, the others out on both sides."""
    first = (1 - len(adults)) / 2
    return sorted(((first + number) * ROW for number in range(len(adults))), key=abs)


def _rings(adults: tuple[Adult, ...], rows: list[float]) -> dict[int, float]:
    """Give how far each ring is out: wide enough for each row that stands on it."""
    rings: dict[int, float] = {}
    reach = float(NEAR)
    for number in sorted({each.ring for each in adults}):
        there = [abs(row) for each, row in zip(adults, rows, strict=True) if each.ring == number]
        reach = max(reach + APART, *(row + ROOM for row in there))
        rings[number] = reach
    return rings


def _across(reach: float, row: float) -> float:
    """Give where a ring crosses a row."""
    return LEFT + math.sqrt(max(0.0, reach**2 - row**2))


def _arcs(rings: dict[int, float], middle: float, half: float) -> Iterator[str]:
    """Give the rings, each cut off where the drawing ends, with its word above it."""
    for number, reach in rings.items():
        top = min(half, reach)
        x = _across(reach, top)
        yield (
            f'<path class="ring" d="M {x:.1f} {middle - top:.1f} A {reach:.1f} {reach:.1f}'
            f' 0 0 1 {x:.1f} {middle + top:.1f}"/>'
        )
        yield text(list(CLOSENESS.values())[number], x + 4, middle - top - 8, "found")


def _centre(figure: Trust, middle: float) -> Iterator[str]:
    """Give the group with its codes."""
    yield (
        f'<path class="centre-ground" d="M {LEFT} {middle - NEAR:.1f} A {NEAR} {NEAR} 0 0 1'
        f' {LEFT} {middle + NEAR:.1f} Z"/>'
    )
    names = [(words, "side") for words in wrapped(figure.group, 10)[:3]]
    lines = [*names, *((words, "found") for words in _codes(figure.codes))]
    y = middle - (len(lines) - 1) * LINE / 2 + 5
    for number, (words, role) in enumerate(lines):
        yield text(words, LEFT + 8, y + number * LINE, role)


def _codes(codes: tuple[str, ...]) -> list[str]:
    """Give the codes two to a line; where there are too many, how many there are."""
    if len(codes) > MOST_CODES:
        return [str(len(codes)), "young", "people"]
    return [", ".join(codes[at : at + 2]) for at in range(0, len(codes), 2)]


def _adult(adult: Adult, reach: float, row: float, middle: float) -> Iterator[str]:
    x, y = _across(reach, row), middle + row
    yield line("leader", (x, y), (WORDS - 10, y))
    yield f'<circle class="adult ring-{adult.ring}" cx="{x:.1f}" cy="{y:.1f}" r="{DOT}"/>'
    lines = wrapped(adult.role, LETTERS)[:2]
    whom = adult.knows_all or ", ".join(adult.knows)
    top = y + 5 - (len(lines) - 1 + bool(whom)) * LINE / 2
    for number, words in enumerate(lines):
        yield text(words, WORDS, top + number * LINE, "label")
    if whom:
        yield text(f"knows {whom}", WORDS, top + len(lines) * LINE, "found")
