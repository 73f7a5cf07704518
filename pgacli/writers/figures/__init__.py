"""Figures as SVG, with a title and a description for those who cannot see them."""

from pgacli.editions.parts.coverage import Triangle
from pgacli.editions.parts.timeline import Timeline
from pgacli.editions.parts.trust import Trust
from pgacli.errors import PgaError
from pgacli.writers.figures.timeline import timeline
from pgacli.writers.figures.triangle import triangle
from pgacli.writers.figures.trust import trust


def draw(figure: object) -> str:
    """Give a figure as SVG."""
    if isinstance(figure, Triangle):
        return triangle(figure)
    if isinstance(figure, Timeline):
        return timeline(figure)
    if isinstance(figure, Trust):
        return trust(figure)
    raise PgaError("there is a figure here that nothing can draw")
