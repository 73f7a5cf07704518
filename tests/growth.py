"""How the time of a piece of work grows with its size: a ratio, since machines differ in speed."""

from collections.abc import Callable
from time import process_time

# Four times the size takes four times as long where time is linear, and sixteen where it is square.
TIMES = 4
LINEAR_AT_MOST = 10
# What takes less says more of the clock than of the work, so it is tried on a larger size.
LONG_ENOUGH = 0.002
# Work that ends at the first word takes no longer on any size.
LARGEST = 64


def growth(work: Callable[[int], object], size: int) -> float:
    """Give how many times longer the processor works on four times the size."""
    most = size * LARGEST
    while size < most and _once(work, size) < LONG_ENOUGH:
        size *= 2
    return _seconds(work, size * TIMES) / max(_seconds(work, size), LONG_ENOUGH / 4)


def _seconds(work: Callable[[int], object], size: int) -> float:
    """Give the quickest of three, never on the same text again, which may be remembered."""
    return min(_once(work, size + extra) for extra in (20, 40, 80))


def _once(work: Callable[[int], object], size: int) -> float:
    begun = process_time()
    work(size)
    return process_time() - begun
