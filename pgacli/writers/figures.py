"""Figures as SVG, with a title and a description for those who cannot see them."""

from pgacli.editions.parts.coverage import Triangle
from pgacli.errors import PgaError
from pgacli.writers.triangle import triangle


def draw(figure: object) -> str:
    """Give a figure as SVG."""
    if isinstance(figure, Triangle):
        return triangle(figure)
    raise PgaError("there is a figure here that nothing can draw")
