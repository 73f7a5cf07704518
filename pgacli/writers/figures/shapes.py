"""The shapes of signs in a figure: one for each nature, so that none is told by colour alone."""

import math

SIZE = 6.5


def shape(role: str, x: float, y: float) -> str:
    """Give the shape of a role with its centre at a point."""
    points = _POINTS.get(role)
    if points is None:
        return f'<circle class="shape {role}" cx="{x:g}" cy="{y:g}" r="{SIZE - 0.5:g}"/>'
    path = " ".join(f"{x + dx * SIZE:.1f},{y + dy * SIZE:.1f}" for dx, dy in points)
    return f'<polygon class="shape {role}" points="{path}"/>'


def _star() -> tuple[tuple[float, float], ...]:
    corners = []
    for number in range(10):
        reach = 1.2 if number % 2 == 0 else 0.52
        angle = math.pi * number / 5 - math.pi / 2
        corners.append((reach * math.cos(angle), reach * math.sin(angle)))
    return tuple(corners)


_POINTS: dict[str, tuple[tuple[float, float], ...]] = {
    "need_met": ((0, -1.15), (1.15, 0), (0, 1.15), (-1.15, 0)),
    "good_practice": _star(),
    "harm": ((0, -1.1), (1.1, 0.9), (-1.1, 0.9)),
    "unmet_need": ((0, 1.1), (1.1, -0.9), (-1.1, -0.9)),
    "system": ((-0.85, -0.85), (0.85, -0.85), (0.85, 0.85), (-0.85, 0.85)),
}
