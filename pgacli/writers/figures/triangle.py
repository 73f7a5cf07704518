"""The framework drawn as its own triangle: the group in the middle, what was found along the sides.

Text is dark and stands beside its shape, never on it. Lengths are in pixels of the drawing.
"""

from collections.abc import Iterator

from pgacli.editions.parts.coverage import Triangle, TriangleHeading, TriangleSide
from pgacli.editions.parts.signs import NATURE_SIGNS
from pgacli.writers.figures.shapes import shape
from pgacli.writers.figures.svg import LINE, cut, svg, text, wrapped

WIDTH, MIDDLE, TOP, HALF_BASE = 760, 380, 16, 120
GAP, FOUND = 9, 48
LABEL, LABEL_BELOW, INSIDE = 31, 42, 12
MOST_NAME_LINES = 5
COLUMNS_BELOW = (40, 400)


def triangle(figure: Triangle) -> str:
    """Give the triangle as SVG."""
    left, right, below = figure.sides
    height = max(260, *(_height(side) + 24 for side in (left, right)))
    base = TOP + height
    corners = ((MIDDLE, TOP), (MIDDLE + HALF_BASE, base), (MIDDLE - HALF_BASE, base))
    points = " ".join(f"{x},{y}" for x, y in corners)
    surroundings, bottom = _below(below, base + 30)
    parts = [
        f'<polygon class="triangle" points="{points}"/>',
        *_centre(figure.centre, base - height // 3),
        *_beside(left, -1, height),
        *_beside(right, 1, height),
        *surroundings,
        *_key(bottom + 22),
    ]
    return svg("triangle", (WIDTH, bottom + 36), figure.title, figure.description, parts)


def _centre(words: tuple[str, ...], y: float) -> Iterator[str]:
    """Give the group's name in the middle, and how much was found."""
    name, total = words
    for line in cut(wrapped(name, INSIDE), MOST_NAME_LINES):
        yield text(line, MIDDLE, y, "centre", "middle")
        y += LINE + 2
    yield text(total, MIDDLE, y, "found", "middle")


def _height(side: TriangleSide) -> int:
    title = len(wrapped(side.label, LABEL)) * LINE + GAP
    return title + sum(_item_height(heading, LABEL) for heading in side.headings)


def _item_height(heading: TriangleHeading, width: int) -> int:
    lines = len(wrapped(heading.label, width)) + bool(heading.found)
    return lines * LINE + GAP


def _beside(side: TriangleSide, direction: int, height: int) -> Iterator[str]:
    """Give a side's headings along its slope: to the left (-1) or to the right (1) of it."""
    y = TOP + 14
    lines = wrapped(side.label, LABEL)
    for line in lines:
        x = _slope(y + LINE, direction, height)
        yield text(line, x, y, "side", "end" if direction < 0 else "start")
        y += LINE
    y += GAP
    for heading in side.headings:
        bottom = y + _item_height(heading, LABEL) - GAP
        yield from _item(heading, LABEL, _slope(bottom, direction, height), y, direction)
        y = bottom + GAP


def _slope(y: float, direction: int, height: int) -> float:
    """Give where text beside the triangle begins or ends at a height."""
    return MIDDLE + direction * (HALF_BASE * (y - TOP) / height + 18)


def _item(
    heading: TriangleHeading, width: int, x: float, y: float, direction: int = 1
) -> Iterator[str]:
    """Give a heading with its findings on the line below."""
    role = "label" if heading.found else "label none"
    for line in wrapped(heading.label, width):
        yield text(line, x, y, role, "end" if direction < 0 else "start")
        y += LINE
    start = x if direction > 0 else x - FOUND * len(heading.found) + 4
    for number, (id_, sign) in enumerate(heading.found):
        at = start + number * FOUND
        yield shape(sign.role, at + 7, y - 5)
        yield text(id_, at + 18, y, "found")


def _below(side: TriangleSide, y: int) -> tuple[list[str], int]:
    """Give the third side's headings in two columns under the base, and where they end."""
    parts = [text(side.label, MIDDLE, y, "side", "middle")]
    half = (len(side.headings) + 1) // 2
    ends = [y]
    for x, headings in zip(
        COLUMNS_BELOW, (side.headings[:half], side.headings[half:]), strict=True
    ):
        at = y + LINE + GAP
        for heading in headings:
            parts += _item(heading, LABEL_BELOW, x, at)
            at += _item_height(heading, LABEL_BELOW)
        ends.append(at)
    return parts, max(ends)


def _key(y: int) -> Iterator[str]:
    """Give each shape with its word."""
    x = 24.0
    yield f'<line class="key" x1="{x:g}" x2="{WIDTH - x:g}" y1="{y - 22}" y2="{y - 22}"/>'
    for sign in NATURE_SIGNS.values():
        yield shape(sign.role, x + 7, y - 5)
        yield text(sign.word, x + 19, y, "found")
        x += 48 + 7.4 * len(sign.word)
