"""What every figure is made of: text, and the frame with its title and description."""

import textwrap
from collections.abc import Iterable
from html import escape

LINE = 19


def svg(
    name: str, size: tuple[int, int], title: str, description: str, parts: Iterable[str]
) -> str:
    """Give a figure. Its title and its description are read to those who cannot see it."""
    width, height = size
    return (
        f'<svg viewBox="0 0 {width} {height}" role="img"'
        f' aria-labelledby="{name}-title {name}-description"'
        f' xmlns="http://www.w3.org/2000/svg">\n'
        f'<title id="{name}-title">{escape(title)}</title>\n'
        f'<desc id="{name}-description">{escape(description)}</desc>\n'
        + "\n".join(parts)
        + "\n</svg>"
    )


def text(words: str, x: float, y: float, role: str, anchor: str = "start") -> str:
    """Give words at a point."""
    return f'<text class="{role}" x="{x:g}" y="{y:g}" text-anchor="{anchor}">{escape(words)}</text>'


def line(role: str, start: tuple[float, float], end: tuple[float, float]) -> str:
    """Give a line from one point to another."""
    (x1, y1), (x2, y2) = start, end
    return f'<line class="{role}" x1="{x1:g}" y1="{y1:g}" x2="{x2:g}" y2="{y2:g}"/>'


def wrapped(words: str, width: int) -> list[str]:
    """Give words as lines of so many letters."""
    return textwrap.wrap(words, width) or [""]


def cut(lines: list[str], most: int) -> list[str]:
    """Give as many lines as there is room for; the report has all of the words elsewhere."""
    if len(lines) <= most:
        return lines
    return [*lines[: most - 1], f"{lines[most - 1].rstrip(',;')} …"]
