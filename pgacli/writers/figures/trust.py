"""The map of trust: the young people at one side, each adult on a ring as far out as they are.

The closest stand in the middle rows, so that every ring bends round the young people. A ring is as
high as the rows that stand on it ask for, and no wider than the room beside the roles. Lengths are
in pixels of the drawing.
"""

import math
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from pgacli.editions.parts.trust import CLOSENESS_WORDS, Adult, Trust
from pgacli.wording import in_words
from pgacli.writers.figures.svg import LINE, cut, line, svg, text, wrapped

WIDTH, LEFT, LETTERS = 760, 24, 38
# Where the roles begin, at the least and at the most.
WORDS, MOST_WORDS = 424, 496
# About how wide a letter of a role is.
LETTER = 7.6
NEAR, APART, ROW, ROOM = 86, 76, 64, 14
# What stands in the middle: how far in, and how wide a letter of the name and of the codes is.
INSET, LETTERS_WIDE = 8, {"side": 9.2, "found": 7.4}
DOT = 7
MOST_CODES = 8
# Lines of a role, and codes beside one: of more, it says how many.
MOST_ROLE_LINES, MOST_KNOWN = 2, 5
# Letters of the group's name in a line, at the least and at the most, and of a ring's word, which
# has the room to the next ring.
NAME_LETTERS, MOST_NAME_LETTERS, RING_LETTERS = 10, 18, 9
MOST_LINES = 7
_WORDS = tuple(CLOSENESS_WORDS.values())


class Ring(NamedTuple):
    """How far a ring reaches, to the side and up."""

    wide: float
    high: float

    def across(self, row: float) -> float:
        """Give where it crosses a row."""
        return LEFT + self.wide * math.sqrt(max(0.0, 1 - (row / self.high) ** 2))


def trust(figure: Trust) -> str:
    """Give the map as SVG."""
    rows = _rows(figure.adults)
    lines = _lines(figure)
    near = max(NEAR, (len(lines) + 1) * LINE / 2 + ROOM, *_reaches(lines))
    half = max([near + ROOM, *(abs(row) + ROW / 2 + ROOM for row in rows)])
    rings = _rings(figure.adults, rows, near)
    words = {number: wrapped(_WORDS[number], RING_LETTERS) for number in rings}
    middle = half + 11 + LINE * max(map(len, words.values()), default=1)
    # The roles stand clear of every ring.
    widest = max((ring.wide for ring in rings.values()), default=0)
    side = max(WORDS, math.ceil(LEFT + widest + ROOM))
    parts = [
        *_arcs(rings, words, middle, half),
        *_centre(lines, middle, near),
        *(
            part
            for adult, row in zip(figure.adults, rows, strict=True)
            for part in _adult(adult, rings[adult.ring], (row, middle), side)
        ),
    ]
    size = (WIDTH, math.ceil(middle + half + 12))
    return svg("trust", size, figure.title, figure.description, parts)


def _rows(adults: tuple[Adult, ...]) -> list[float]:
    """Give each adult's height from the middle: the closest there, the others out on both sides."""
    first = (1 - len(adults)) / 2
    return sorted(((first + number) * ROW for number in range(len(adults))), key=abs)


def _rings(adults: tuple[Adult, ...], rows: list[float], near: float) -> dict[int, Ring]:
    """Give each ring: as far from the next one as there is room, and around each row on it."""
    numbers = sorted({each.ring for each in adults})
    room = MOST_WORDS - ROOM - LEFT - near
    apart = min(APART, room / max(1, len(numbers)))
    rings: dict[int, Ring] = {}
    wide = high = near
    for number in numbers:
        there = [abs(row) for each, row in zip(adults, rows, strict=True) if each.ring == number]
        wide, high = wide + apart, max(high + apart, *(row + ROOM for row in there))
        rings[number] = Ring(wide, high)
    return rings


def _arcs(
    rings: Mapping[int, Ring], words: Mapping[int, list[str]], middle: float, half: float
) -> Iterator[str]:
    """Give the rings, each cut off where the drawing ends, with its words above it."""
    for number, ring in rings.items():
        top = min(half, ring.high)
        x = ring.across(top)
        yield (
            f'<path class="ring" d="M {x:.1f} {middle - top:.1f} A {ring.wide:.1f} {ring.high:.1f}'
            f' 0 0 1 {x:.1f} {middle + top:.1f}"/>'
        )
        foot = middle - top - 8
        for above, each in enumerate(reversed(words[number])):
            yield text(each, x + 4, foot - above * LINE, "found")


def _lines(figure: Trust) -> list[tuple[str, str]]:
    """Give the group's name and its codes, line by line."""
    longest = max(map(len, figure.group.split()), default=0)
    letters = min(max(NAME_LETTERS, longest), MOST_NAME_LETTERS)
    names = [(words, "side") for words in cut(wrapped(figure.group, letters), MOST_LINES)]
    return [*names, *((words, "found") for words in _codes(figure.codes))]


def _reaches(lines: list[tuple[str, str]]) -> Iterator[float]:
    """Give how far out the corner of each line stands, which the group's own arc has to clear."""
    for number, (words, role) in enumerate(lines):
        height = abs(number - (len(lines) - 1) / 2) * LINE + LINE / 2
        yield math.hypot(height, INSET + len(words) * LETTERS_WIDE[role])


def _centre(lines: list[tuple[str, str]], middle: float, near: float) -> Iterator[str]:
    """Give the group with its codes."""
    yield (
        f'<path class="centre-ground" d="M {LEFT} {middle - near:.1f} A {near:g} {near:g} 0 0 1'
        f' {LEFT} {middle + near:.1f} Z"/>'
    )
    y = middle - (len(lines) - 1) * LINE / 2 + 5
    for number, (words, role) in enumerate(lines):
        yield text(words, LEFT + INSET, y + number * LINE, role)


def _codes(codes: tuple[str, ...]) -> list[str]:
    """Give the codes two to a line; where there are too many, how many there are."""
    if len(codes) > MOST_CODES:
        return [str(len(codes)), "young", "people"]
    return [", ".join(codes[at : at + 2]) for at in range(0, len(codes), 2)]


def _adult(adult: Adult, ring: Ring, height: tuple[float, float], side: int) -> Iterator[str]:
    """Give one adult on a ring, as far from the middle as their row is, with their role."""
    row, middle = height
    x, y = ring.across(row), middle + row
    yield line("leader", (x, y), (side - 10, y))
    yield f'<circle class="adult ring-{adult.ring}" cx="{x:.1f}" cy="{y:.1f}" r="{DOT}"/>'
    letters = min(LETTERS, int((WIDTH - side) / LETTER))
    lines = cut(wrapped(adult.role, letters), MOST_ROLE_LINES)
    whom = _known(adult)
    top = y + 5 - (len(lines) - 1 + bool(whom)) * LINE / 2
    for number, words in enumerate(lines):
        yield text(words, side, top + number * LINE, "label")
    if whom:
        yield text(f"knows {whom}", side, top + len(lines) * LINE, "found")


def _known(adult: Adult) -> str:
    if len(adult.knows) > MOST_KNOWN:
        return adult.knows_all or f"{in_words(len(adult.knows))} of them"
    return adult.knows_all or ", ".join(adult.knows)
