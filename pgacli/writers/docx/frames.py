"""The frames of boxes in Word, as the XML of paragraph borders, and the bar at their left side."""

import re

_WIDTH = re.compile(r'w:sz="(\d+)"')
_LEFT = re.compile(r"<w:left\b[^>]*/>")
_SPACE = re.compile(r'(?<=w:space=")\d+')
# Points that Word leaves at most between a border and the words.
_MOST = 31
_A_POINT = 20
# Widths of borders are counted in eighths of a point.
_EIGHTHS = 8


def unlike(frame: str) -> str:
    """Give a frame a hair wider: of two alike that touch, Word makes one."""
    return _WIDTH.sub(lambda found: f'w:sz="{int(found[1]) + 1}"', frame)


def moved_out(frame: str, further: int) -> str:
    """Give a frame whose bar stays in line while the words stand so many twips further in."""
    return _LEFT.sub(
        lambda bar: _SPACE.sub(
            lambda space: str(min(int(space[0]) + further // _A_POINT, _MOST)), bar[0]
        ),
        frame,
    )


def bar_of(frame: str) -> tuple[str, int]:
    """Give the left border of a frame, and how many twips its middle stands before the words."""
    bar = _LEFT.search(frame)
    if bar is None:
        return "", 0
    space, width = _SPACE.search(bar[0]), _WIDTH.search(bar[0])
    if space is None or width is None:
        return "", 0
    half = int(width[1]) * _A_POINT // _EIGHTHS // 2
    return bar[0], int(space[0]) * _A_POINT + half
