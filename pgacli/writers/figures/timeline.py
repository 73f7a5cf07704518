"""The days of an assessment along a line, as far apart as they were, with what happened beside.

Lengths are in pixels of the drawing.
"""

from collections.abc import Iterator

from pgacli.editions.parts.timeline import Moment, Timeline
from pgacli.writers.figures.svg import LINE, line, svg, text, wrapped

WIDTH, TOP, AXIS, WORDS, WHAT = 760, 24, 190, 262, 420
STEP, SHORTEST, LETTERS = 30, 260, 40
DOT = 6
BAR = 16


def timeline(figure: Timeline) -> str:
    """Give the timeline as SVG."""
    first, last = figure.moments[0].number, figure.moments[-1].number
    height = max(SHORTEST, STEP * len(figure.moments))
    scale = height / max(1, last - first)
    points = [TOP + (each.number - first) * scale for each in figure.moments]
    labels, bottom = _rows(figure.moments, points)
    parts = [
        *_stretch(figure, first, scale),
        line("axis", (AXIS, TOP), (AXIS, TOP + height)),
        *(
            part
            for moment, point, at in zip(figure.moments, points, labels, strict=True)
            for part in _moment(moment, point, at)
        ),
    ]
    size = (WIDTH, int(max(bottom, TOP + height) + 18))
    return svg("timeline", size, figure.title, figure.description, parts)


def _rows(moments: tuple[Moment, ...], points: list[float]) -> tuple[list[float], float]:
    """Give where the words of each day stand: beside its point, or below the words before it."""
    rows, free = [], 0.0
    for moment, point in zip(moments, points, strict=True):
        at = max(point, free)
        rows.append(at)
        free = at + (len(wrapped(moment.what, LETTERS)) - 1) * LINE + STEP - 4
    return rows, free - STEP + 8


def _moment(moment: Moment, point: float, at: float) -> Iterator[str]:
    yield line("leader", (AXIS, point), (WORDS - 8, at))
    yield f'<circle class="moment" cx="{AXIS}" cy="{point:.1f}" r="{DOT}"/>'
    yield text(moment.on, WORDS, at + 5, "day")
    for number, words in enumerate(wrapped(moment.what, LETTERS)):
        yield text(words, WHAT, at + 5 + number * LINE, "label")


def _stretch(figure: Timeline, first: int, scale: float) -> Iterator[str]:
    """Give the stretch from the first source to the snapshot as a bar, with its length beside."""
    if figure.stretch is None:
        return
    begins, ends = ((each - first) * scale + TOP for each in figure.stretch[:2])
    yield (
        f'<rect class="stretch" x="{AXIS - BAR / 2:g}" y="{begins:.1f}" width="{BAR}"'
        f' height="{ends - begins:.1f}" rx="{BAR / 2:g}"/>'
    )
    middle = (begins + ends) / 2
    words = (figure.stretch.length, "from first source", "to snapshot")
    for number, each in enumerate(words):
        at = middle + (number - 1) * LINE + 5
        yield text(each, AXIS - BAR - 8, at, "found" if number else "side", "end")
