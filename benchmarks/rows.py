"""What is said about speed: a goal, what was measured, and why one falls short."""

from typing import NamedTuple


class Row(NamedTuple):
    """One goal. `than` is what the figure is counted in; without `measured`, `why` says why not."""

    what: str
    limit: float
    than: str
    measured: float | None
    why: str = ""
    is_least: bool = False

    @property
    def holds(self) -> bool | None:
        """Say whether the goal is met; None where nothing could be measured, or none was set."""
        if self.measured is None or not self.limit:
            return None
        return self.measured >= self.limit if self.is_least else self.measured <= self.limit


class Timed(NamedTuple):
    """One program at one task: its name, and the medians of its runs."""

    name: str
    rounds: int
    wall: float
    processor: float
    memory: float


class Section(NamedTuple):
    """What was measured in one go: the goals, and the times that they come from."""

    title: str
    rows: tuple[Row, ...]
    times: tuple[Timed, ...]


PYTHON = "× `python -c pass`"
