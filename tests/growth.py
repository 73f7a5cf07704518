"""How the time of a piece of work grows with its size: a ratio, since machines differ in speed."""

from collections.abc import Callable
from time import process_time

# Four times the size takes four times as long where time is linear, and sixteen where it is square.
TIMES = 4
LINEAR_AT_MOST = 10


def growth(work: Callable[[int], object], size: int) -> float:
    """Give how many times longer the processor works on four times the size."""
    return _seconds(work, size * TIMES) / _seconds(work, size)


def _seconds(work: Callable[[int], object], size: int) -> float:
    """Give the quickest of three; never nought, as a clock may tick slowly."""
    took = []
    for extra in (0, 40, 80):  # never the same text again, which may be remembered
        begun = process_time()
        work(size + extra)
        took.append(process_time() - begun)
    return max(min(took), 0.0005)
